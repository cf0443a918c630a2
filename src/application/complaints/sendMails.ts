import type { DeskConfiguration } from '../configuration/readConfiguration';
import type { OutboxEntry } from '../mail/outbox';
import { MailRefused } from '../ports';
import { complaintCode } from './complaintLink';
import { alone } from './keepComplaint';
import type { ComplaintMail, ComplaintPorts, KeptComplaint } from './complaintPorts';

/** Milliseconds for which a look under way is waited for. */
const patience = 5_000;

/**
 * Sends what is due of one complaint and takes it off the list; never while the lock is held. Killed between the two it is sent once more, under the same message id, which mail
 * programs show once. What cannot leave now waits for the clock. `justOrdered`: by this very run, so that none can have left before.
 */
export function sendMails(row: number, kept: KeptComplaint, configuration: DeskConfiguration, ports: ComplaintPorts, justOrdered = false): KeptComplaint {
  const now = ports.clock.now();
  const due = kept.mails.filter(({ notBefore }) => notBefore <= now);
  if (due.length === 0 || configuration.settings.paused || ports.mail.remaining() < due.reduce((sum, { to }) => sum + to.length, 0)) return kept;
  const sent = due.filter((mail) => sendOne(mail, kept, configuration, ports, justOrdered)).map(({ id }) => id);
  return alone(ports, patience, () => {
    const [fresh = null] = ports.book.read([row]);
    if (fresh?.complaint.number !== kept.complaint.number) return kept;
    const after = { ...fresh, mails: fresh.mails.filter(({ id }) => !sent.includes(id)) };
    ports.book.write(row, after, []);
    return after;
  }) ?? kept;
}

/** Whether it need not be tried again. */
function sendOne(mail: ComplaintMail, { complaint }: KeptComplaint, configuration: DeskConfiguration, ports: ComplaintPorts, justOrdered: boolean): boolean {
  const { settings, templates } = configuration;
  const context = { templates, settings, owner: ports.identity.owner, spreadsheetAddress: ports.identity.spreadsheetAddress, sign: ports.secrets.sign };
  try {
    ports.mail.send(ports.mail.compose({ ...entryOf(mail, complaint.number, mail.link ? complaintAddress(complaint.number, settings.linkVersion, ports) : null), attempts: justOrdered ? 0 : 1 }, context));
    return true;
  } catch (error) {
    ports.journal.error(error, `a mail about ${complaint.number} could not be sent`);
    return error instanceof MailRefused;
  }
}

/** The page of a complaint, for who has made it. */
export function complaintAddress(number: string, version: number, { identity, secrets }: Pick<ComplaintPorts, 'identity' | 'secrets'>): string {
  return `${identity.webAppAddress}?a=${number}.${complaintCode(number, secrets, version)}`;
}

/** The mail as the composer knows mails; it stands in no outbox. */
function entryOf({ id, to, kind, language, text }: ComplaintMail, number: string, address: string | null): OutboxEntry {
  return {
    id: `${number}#${id}`, sequence: 0, to, cc: [], ticket: number, priority: 1, createdAt: 0, notBefore: 0, hoursOf: null, mergeKey: null, state: 'sending', attemptAt: 0, attempts: 1,
    parameters: { kind, language, requests: [], nameOfReader: '', note: text, ...(address === null ? {} : { address }) },
  };
}
