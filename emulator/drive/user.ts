import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { User } from '../kernel/user';
import { parseAddress } from '../mail/addresses';

/** DriveApp.User. Names and pictures are not kept: the name is the part of the address before the @ (assumed). */
export class DriveUser extends ServiceObject {
  readonly typeName = 'DriveApp.User';
  constructor(private readonly address: string) {
    super();
  }
  getDomain(): string {
    return this.address.slice(this.address.indexOf('@') + 1);
  }
  getEmail(): string {
    return this.address;
  }
  getName(): string {
    return this.address.slice(0, this.address.indexOf('@'));
  }
  getPhotoUrl(): string | null {
    return null;
  }
  getUserLoginId(): string {
    return this.address;
  }
  override toString(): string {
    return this.address;
  }
}

/** The address of a text or a User that a script passed. Text of the error known of practice. */
export function addressOf(host: ServiceHost, member: string, person: unknown): string {
  const text = person instanceof DriveUser || person instanceof User ? person.getEmail() : person;
  if (typeof text !== 'string') throw host.signatureError(member, [person]);
  const address = parseAddress(text)?.address;
  if (address === undefined) throw new ScriptError(`Invalid argument: emailAddress`);
  return address.toLowerCase();
}
