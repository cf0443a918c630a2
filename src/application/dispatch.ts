import { interruptedAfterMilliseconds, maximalAttempts, outboxWords, type OutboxEntry } from './mail/outbox';
import { MailRefused, type OutgoingMail, type Ports } from './ports';
import { outboxRow } from './desk/buildCommit';
import { clearSlot, writeSlot } from './desk/slots';
import type { WorkUnit } from './desk/workUnit';
import type { RowWrite } from './sheetCommit';
import { fault, notice } from './configuration/problem';
import { isOpen } from '../domain/workingTime';
import { isForHidden } from './restricted/restrictedTexts';
import { statusAddress } from './statusAddress';
import { refreshed } from './warn/refresh';
import { staffOf } from './warn/staff';

/** Mails that one look sends; the rest waits for the next, well before the six minutes are over. */
const mailsPerLook = 60;

/** A mail that this look has claimed and will send once the lock is let go. */
export interface ClaimedMail {
  readonly entry: OutboxEntry;
  readonly mail: OutgoingMail;
}

/**
 * Claims the mails that can go out now, the most urgent first, within what is left of the day's quota. The claim (`sending`, with its
 * time) is part of the look's commit, so it is written down before anything leaves. A mail found in `sending` long after is
 * the work of a run that died: it is sent once more.
 */
export function claimMails(work: WorkUnit, ports: Omit<Ports, 'lock' | 'form'>): ClaimedMail[] {
  if (work.configuration.settings.paused) return [];
  const due = dueMails(work, ports.identity.owner);
  if (due.length === 0) return [];
  due.sort((one, other) => one.priority - other.priority || one.sequence - other.sequence);
  const leaving = due.some(({ to }) => isForHidden(to))
    ? ports.restricted().leaving(work, due, ports.journal, (request) => statusAddress(request, ports.identity, work.configuration.settings, ports.secrets))
    : new Map(due.map((entry) => [entry, entry]));
  let left = ports.mail.remaining();
  const claimed: ClaimedMail[] = [];
  for (const entry of due) {
    const whole = leaving.get(entry);
    if (whole === undefined) continue;
    if (claimed.length >= mailsPerLook) break;
    const mail = ports.mail.compose(whole, {
      templates: work.configuration.templates, settings: work.configuration.settings,
      owner: ports.identity.owner, spreadsheetAddress: ports.identity.spreadsheetAddress, sign: ports.secrets.sign,
    });
    const recipients = mail.to.length + mail.cc.length;
    if (recipients > left) break;
    left -= recipients;
    const sending: OutboxEntry = { ...entry, state: 'sending', attemptAt: work.now, attempts: entry.attempts + 1 };
    work.outbox.set(entry.id, sending);
    work.mailsTouched.add(entry.id);
    claimed.push({ entry: sending, mail });
  }
  if (claimed.length < leaving.size && claimed.length < mailsPerLook) {
    work.problems.push(notice('outbox', null, 'quotaLow', { waiting: String(leaving.size - claimed.length) }));
  }
  return claimed;
}

/** Mails that may leave now, each as it is true now; those with nothing left to say are let go. */
function dueMails(work: WorkUnit, deskOwner: string): OutboxEntry[] {
  const open = new Map<string, boolean>();
  const inHours = (region: string | null): boolean => {
    if (region === null) return true;
    const known = open.get(region) ?? isOpen(work.configuration.calendars.of(region), new Date(work.now));
    open.set(region, known);
    return known;
  };
  const staff = staffOf(work, deskOwner);
  const due: OutboxEntry[] = [];
  for (const entry of [...work.outbox.values()]) {
    const ready = entry.state === 'ready' && entry.notBefore <= work.now;
    const interrupted = entry.state === 'sending' && entry.attemptAt !== null && work.now - entry.attemptAt > interruptedAfterMilliseconds;
    if (!(ready || interrupted) || !inHours(entry.hoursOf)) continue;
    const fresh = refreshed(work, entry, staff);
    if (fresh === null) work.withdraw(entry);
    else due.push(fresh);
  }
  return due;
}

/** What became of one claimed mail. */
export interface SentMail {
  readonly entry: OutboxEntry;
  readonly outcome: 'sent' | 'failed' | 'again';
  readonly at: number;
  readonly reason: string;
}

/** Sends what was claimed. Never holds the lock; one that fails does not keep back the others. */
export function sendClaimed(claimed: readonly ClaimedMail[], ports: Pick<Ports, 'mail' | 'clock' | 'journal'>): SentMail[] {
  return claimed.map(({ entry, mail }): SentMail => {
    try {
      ports.mail.send(mail);
      return { entry, outcome: 'sent', at: ports.clock.now(), reason: '' };
    } catch (error) {
      ports.journal.error(error, `mail ${entry.id} was not sent`);
      const final = error instanceof MailRefused || entry.attempts >= maximalAttempts;
      return { entry, outcome: final ? 'failed' : 'again', at: ports.clock.now(), reason: isForHidden(entry.to) ? '' : error instanceof Error ? error.message : String(error) };
    }
  });
}

/**
 * What remains to be written once mails were sent: their pieces of Keadaan are given back and Kotak Keluar says what became of them.
 * Touches nothing else, so it needs no lock. A mail that failed for good stays as `failed` until the next look has told somebody.
 */
export function settlement(sent: readonly SentMail[], rowOf: ReadonlyMap<string, number>): { state: RowWrite[]; outbox: RowWrite[] } {
  const state: RowWrite[] = [];
  const outbox: RowWrite[] = [];
  for (const { entry, outcome, at, reason } of sent) {
    const row = rowOf.get(entry.id);
    if (row === undefined) continue;
    if (outcome === 'sent') state.push(clearSlot(row));
    else state.push(writeSlot(row, 'mail', entry.id, outcome === 'failed' ? { ...entry, state: 'failed', reason } : { ...entry, state: 'ready', attemptAt: null }));
    outbox.push(outboxRow(entry, outcome === 'again' ? outboxWords.ready : outboxWords[outcome], outcome === 'sent' ? at : null));
  }
  return { state, outbox };
}

/** Reports mails that could not be sent at all, and lets go of them. */
export function reportFailedMails(work: WorkUnit): void {
  for (const entry of [...work.outbox.values()]) {
    if (entry.state !== 'failed') continue;
    work.outbox.delete(entry.id);
    work.mailsTouched.add(entry.id);
    work.mailsDone.set(entry.id, { entry, word: outboxWords.failed, at: null });
    work.problems.push(fault('outbox', entry.sequence + 1, 'mailFailed', { to: entry.to.join(', '), reason: entry.reason ?? '' }));
  }
}
