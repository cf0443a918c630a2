import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { countRecipients, readOutgoing, type MailOptions } from './outgoing';
import { remainingRecipients, spendRecipients } from './quota';
import { send } from './store';

/** MailApp: sends, and cannot read mail. */
export class MailAppService extends ServiceObject {
  readonly typeName = 'MailApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  /** Recipients, not messages, that the effective user may still mail today. */
  getRemainingDailyQuota(): number {
    return this.host.call('MailApp.getRemainingDailyQuota', () => remainingRecipients(this.host.account, this.host.execution.effectiveUser, this.host.now()));
  }

  /** sendEmail(message), (recipient, subject, body), (recipient, subject, body, options) and (to, replyTo, subject, body). */
  sendEmail(...args: unknown[]): void {
    const options = readArguments(args);
    if (options === null) throw this.host.signatureError('MailApp.sendEmail', args);
    this.host.call('MailApp.sendEmail', () => sendChecked(this.host, options));
  }
}

/** Checks, takes from the quota and sends; returns the message's id. */
export function sendChecked(host: ServiceHost, options: MailOptions, more: { headers?: Readonly<Record<string, string>>; threadId?: string } = {}): string {
  const user = host.execution.effectiveUser;
  const outgoing = readOutgoing(host.account, user, options);
  spendRecipients(host.account, user, countRecipients(outgoing), host.now());
  return send(host.core, user, outgoing, more).id;
}

function readArguments(args: readonly unknown[]): MailOptions | null {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return isRecord(first) ? first : null;
  if (args.length === 2) return { to: first, subject: second };
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length !== 4) return null;
  if (isRecord(fourth)) return { ...fourth, to: first, subject: second, body: third };
  if (fourth === null || fourth === undefined) return { to: first, subject: second, body: third };
  return { to: first, replyTo: second, subject: third, body: fourth };
}

function isRecord(value: unknown): value is MailOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
