import { ScriptError } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { mailboxOf } from '../addresses';

const reasons: Record<number, string> = { 400: 'invalidArgument', 403: 'forbidden', 404: 'notFound', 429: 'rateLimitExceeded' };

/** A refusal of the Gmail API as a script catches it: `details` hold code, message and errors. `method` is the REST name below 'gmail.'. */
export function gmailRefusal(method: string, code: number, message: string): ScriptError {
  return new ScriptError(`API call to gmail.${method} failed with error: ${message}`, { name: 'GoogleJsonResponseException', details: { details: { code, message, errors: [{ message, domain: 'global', reason: reasons[code] ?? 'badRequest' }] } } });
}

/**
 * One counted call of the advanced service. `name` as in the catalog below 'Gmail.' ('Users.Messages.send'). Errors of the model (an invalid
 * address, a quota) come out with code 400. Only 'me' and the own address are mailboxes that a script may open.
 */
export function gmailCall<T>(host: ServiceHost, name: string, userId: unknown, effect: (method: string) => T): T {
  const method = name.replace(/(^|\.)([A-Z])/g, (_all, dot: string, letter: string) => dot + letter.toLowerCase());
  return host.call(`Gmail.${name}`, () => {
    const user = host.execution.effectiveUser;
    if (typeof userId !== 'string' || userId === '') throw gmailRefusal(method, 400, 'Invalid value for userId');
    if (userId !== 'me' && mailboxOf(userId) !== mailboxOf(user)) throw gmailRefusal(method, 403, `Delegation denied for ${user}`);
    try {
      return effect(method);
    } catch (error) {
      if (error instanceof ScriptError && error.name === 'Exception') throw gmailRefusal(method, 400, error.message);
      throw error;
    }
  });
}

/** A message's, draft's or label's id that is not there. */
export const notFound = (method: string): ScriptError => gmailRefusal(method, 404, 'Requested entity was not found.');

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}
