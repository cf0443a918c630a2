import { ServiceObject } from '../serviceObject';

const fields = new WeakMap<ServiceObject, Record<string, unknown>>();

/**
 * The Range of a Sheets event carries its bounds as plain properties (`e.range.rowStart`), which no other Range has: known of practice and used by
 * many programs; the reference is silent (assumed).
 */
export function withBounds(event: Record<string, unknown>): Record<string, unknown> {
  const { range } = event;
  if (range instanceof ServiceObject && range.typeName === 'SpreadsheetApp.Range') {
    fields.set(range, { columnEnd: bound(range, 'getLastColumn'), columnStart: bound(range, 'getColumn'), rowEnd: bound(range, 'getLastRow'), rowStart: bound(range, 'getRow') });
  }
  return event;
}

/** Plain properties that a script finds on the object besides its documented members, or null. */
export function eventFieldsOf(object: object): Record<string, unknown> | null {
  return object instanceof ServiceObject ? (fields.get(object) ?? null) : null;
}

function bound(range: ServiceObject, getter: string): unknown {
  const method: unknown = Reflect.get(range, getter);
  return typeof method === 'function' ? Reflect.apply(method, range, []) : undefined;
}
