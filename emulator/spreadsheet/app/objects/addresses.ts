import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';

/** The address of a text or of a User. Throws Google's error for a text that is none. */
export function addressOf(user: unknown): string {
  const address = user instanceof ServiceObject && 'getEmail' in user && typeof user.getEmail === 'function' ? String(Reflect.apply(user.getEmail, user, [])) : String(user);
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new ScriptError(`Invalid email: ${address}`);
  return address;
}
