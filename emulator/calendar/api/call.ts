import { ScriptError } from '../../kernel/errors';

const reasons: Record<number, string> = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 409: 'duplicate', 410: 'deleted' };

/** A refusal of the Calendar API as a script catches it. `method` is the REST name below 'calendar.'. */
export function calendarRefusal(method: string, code: number, message: string): ScriptError {
  return new ScriptError(`API call to calendar.${method} failed with error: ${message}`, { name: 'GoogleJsonResponseException', details: { details: { code, message, errors: [{ message, domain: 'global', reason: reasons[code] ?? 'badRequest' }] } } });
}
