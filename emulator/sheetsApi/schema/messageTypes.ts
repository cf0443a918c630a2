import { definitions } from './definitions';

/** Type of one field: a scalar or message name, and whether it is a list or a map of it. */
export interface FieldType {
  readonly base: string;
  readonly shape: 'single' | 'list' | 'lists' | 'map';
}

const parsed = new Map<string, ReadonlyMap<string, FieldType>>();
const scalars: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'any']);

/** Fields of a message type of the API by name; undefined for scalars and unknown types. */
export function fieldsOf(type: string): ReadonlyMap<string, FieldType> | undefined {
  const known = parsed.get(type);
  if (known) return known;
  const text = definitions[type];
  if (text === undefined) return undefined;
  const fields = new Map<string, FieldType>();
  for (const field of text.split(' ')) {
    const colon = field.indexOf(':');
    if (colon > 0) fields.set(field.slice(0, colon), fieldType(field.slice(colon + 1)));
  }
  parsed.set(type, fields);
  return fields;
}

function fieldType(text: string): FieldType {
  if (text.endsWith('[][]')) return { base: text.slice(0, -4), shape: 'lists' };
  if (text.endsWith('[]')) return { base: text.slice(0, -2), shape: 'list' };
  if (text.startsWith('{')) return { base: text.slice(1, -1), shape: 'map' };
  return { base: text, shape: 'single' };
}

export function isScalar(type: string): boolean {
  return scalars.has(type);
}

/** 'userEnteredValue' → 'user_entered_value': the name that the API prints in errors. */
export function protoName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** 'user_entered_value' → 'userEnteredValue': JSON may carry either form. */
export function jsonName(name: string): string {
  return name.includes('_') ? name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase()) : name;
}
