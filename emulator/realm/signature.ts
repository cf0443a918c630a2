import type { Overload } from '../catalog/catalog';
import { ScriptError } from '../kernel/errors';
import { EnumValue, ServiceObject } from '../kernel/serviceObject';

/** Google's error for arguments that fit none of a method's signatures. */
export function signatureError(member: string, parameters: readonly unknown[]): ScriptError {
  return new ScriptError(`The parameters (${parameters.map(typeText).join(',')}) don't match the method signature for ${member}.`);
}

/** The overload that takes these arguments, or null. Trailing undefined arguments count as left out where a shorter overload exists. */
export function matchingOverload(overloads: readonly Overload[], parameters: readonly unknown[]): Overload | null {
  for (const overload of overloads) if (fits(overload, parameters, parameters.length)) return overload;
  let length = parameters.length;
  while (length > 0 && parameters[length - 1] === undefined) {
    length -= 1;
    for (const overload of overloads) if (fits(overload, parameters, length)) return overload;
  }
  return null;
}

function fits(overload: Overload, parameters: readonly unknown[], length: number): boolean {
  if (length < overload.required || (!overload.rest && length > overload.kinds.length)) return false;
  for (let index = 0; index < Math.min(length, overload.kinds.length); index += 1) {
    if (!accepts(overload.kinds[index] ?? '?', parameters[index], index >= overload.required)) return false;
  }
  return true;
}

/**
 * Whether Google takes the value for a parameter of that kind. Texts take numbers and booleans, as PropertiesService and CacheService show
 * (assumed for all text parameters); null and undefined pass for everything but numbers and booleans.
 */
function accepts(kind: string, value: unknown, optional: boolean): boolean {
  if (kind === '?') return true;
  if (value === null || value === undefined) return optional || (kind !== 'n' && kind !== 'i' && kind !== 'b');
  switch (kind) {
    case 's':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'n':
    case 'i':
      // Numbers as text are converted at Google ("3" for a row); text that is no number is refused.
      return (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
    case 'b':
      return typeof value === 'boolean';
    case 'd':
      return value instanceof Date;
    case 'a':
      return Array.isArray(value);
    case 'aa':
      return Array.isArray(value) && value.every((row) => Array.isArray(row) || row === null);
    default:
      return value instanceof EnumValue && value.typeName === kind.slice(2);
  }
}

/** Arguments as the service class receives them: texts and numbers of the declared kind, integers without fraction. */
export function coerced(overload: Overload, parameters: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < Math.min(overload.kinds.length, parameters.length); index += 1) {
    const value = parameters[index];
    const better = coercedValue(overload.kinds[index] ?? '?', value);
    if (!Object.is(better, value)) {
      copy ??= [...parameters];
      copy[index] = better;
    }
  }
  return copy ?? parameters;
}

function coercedValue(kind: string, value: unknown): unknown {
  if (kind === 's' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if ((kind === 'n' || kind === 'i') && typeof value === 'string') return Number(value);
  if (kind === 'i' && typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  return value;
}

/** Google's word for the type of an argument in its error. */
function typeText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  // What is no finite number reaches Google as null.
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'null';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof Date) return 'Date';
  if (value instanceof ServiceObject) return value.typeName;
  if (Array.isArray(value)) {
    if (value.length === 0) return 'Array';
    return value.every((item) => typeof item === 'number') ? 'number[]' : value.every((item) => typeof item === 'string') ? 'String[]' : 'Array';
  }
  return '(class)';
}
