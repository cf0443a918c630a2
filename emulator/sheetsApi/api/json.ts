/** JSON as it travels between a script and the Sheets REST API. */
export type Json = null | string | number | boolean | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** True for a message: neither null nor a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Message at `key`, undefined where it is absent or null. */
export function objectAt(holder: JsonObject, key: string): JsonObject | undefined {
  const value = holder[key];
  return isObject(value) ? value : undefined;
}

/** Messages of the list at `key`; an absent list is an empty one, as in protocol buffers. */
export function objectsAt(holder: JsonObject, key: string): JsonObject[] {
  const value = holder[key];
  return Array.isArray(value) ? value.map((item) => (isObject(item) ? item : {})) : [];
}

/** Raw list at `key`, or an empty one. */
export function listAt(holder: JsonObject, key: string): Json[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}

/** Texts of the list at `key`. */
export function stringsAt(holder: JsonObject, key: string): string[] {
  return listAt(holder, key).map(String);
}

export function stringAt(holder: JsonObject, key: string): string | undefined {
  const value = holder[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(holder: JsonObject, key: string): number | undefined {
  const value = holder[key];
  return typeof value === 'number' ? value : undefined;
}

export function booleanAt(holder: JsonObject, key: string): boolean | undefined {
  const value = holder[key];
  return typeof value === 'boolean' ? value : undefined;
}

/** The object without members that are undefined: what JSON would leave out. */
export function compact(members: Record<string, Json | undefined>): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) result[key] = value;
  return result;
}
