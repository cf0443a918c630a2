import { types } from 'node:util';
import { ServiceObject } from '../kernel/serviceObject';

/** Kinds of objects as emulator/realm/bootstrap.cjs numbers them. */
export function kindOf(value: object): number {
  if (value instanceof ServiceObject) return 2;
  if (types.isDate(value)) return 1;
  if (types.isTypedArray(value)) return 4;
  return types.isNativeError(value) ? 3 : 0;
}

/** Epoch milliseconds of a Date of any realm. */
export function timeOf(date: object): number {
  return Number(Reflect.apply(Date.prototype.getTime, date, []));
}

/**
 * Copies a value of a script's realm into the host's. Facades become the service objects behind them; functions pass as they are (they can
 * only be handed back). Cells of a table go through a tight loop. With `seen`, circles stay circles; without it they end in a RangeError.
 */
export function toHost(value: unknown, handleOf: (facade: object) => object | undefined, seen?: Map<object, unknown>): unknown {
  if (value === null || typeof value !== 'object') return value;
  const known = seen?.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const { length } = value;
    const copy: unknown[] = new Array<unknown>(length);
    seen?.set(value, copy);
    for (let index = 0; index < length; index += 1) {
      const item: unknown = value[index];
      copy[index] = item === null || typeof item !== 'object' ? item : toHost(item, handleOf, seen);
    }
    return copy;
  }
  const handle = handleOf(value);
  if (handle !== undefined) return handle;
  if (types.isDate(value)) return new Date(timeOf(value));
  if (types.isNativeError(value)) return hostError(value);
  if (types.isTypedArray(value)) return Array.from(value as ArrayLike<number>);
  const copy: Record<string, unknown> = {};
  seen?.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = toHost(Reflect.get(value, key), handleOf, seen);
  return copy;
}

const ERROR_CLASSES: Readonly<Record<string, new (message: string) => Error>> = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };

/** An error of the host realm that looks as the script's did, further properties included. */
export function hostError(error: Error): Error {
  const ErrorClass = ERROR_CLASSES[error.name] ?? Error;
  const copy = new ErrorClass(error.message);
  if (copy.name !== error.name) Object.defineProperty(copy, 'name', { value: error.name, writable: true, configurable: true });
  if (typeof error.stack === 'string') copy.stack = error.stack;
  for (const key of Object.keys(error)) Reflect.set(copy, key, Reflect.get(error, key));
  return copy;
}
