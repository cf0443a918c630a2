import { ScriptError } from '../../kernel/errors';

const reasons: Record<number, string> = { 304: 'notModified', 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 409: 'duplicate', 410: 'deleted', 412: 'conditionNotMet' };

/** A refusal of the Calendar API as a script catches it. `method` is the REST name below 'calendar.'. */
export function calendarRefusal(method: string, code: number, message: string, reason = reasons[code] ?? 'badRequest'): ScriptError {
  return new ScriptError(`API call to calendar.${method} failed with error: ${message}`, { name: 'GoogleJsonResponseException', details: { details: { code, message, errors: [{ message, domain: 'global', reason }] } } });
}

export type Json = Record<string, unknown>;

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** One value or several of an option that may be repeated. */
export function texts(value: unknown): string[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.map(text) : [text(value)];
}
