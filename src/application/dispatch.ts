import { interruptedAfterMilliseconds, maximalAttempts, outboxWords, type OutboxEntry } from './mail/outbox';
import { MailRefused, type OutgoingMail, type Ports } from './ports';
import { outboxRow } from './desk/buildCommit';
import { clearSlot, writeSlot } from './desk/slots';
import type { WorkUnit } from './desk/workUnit';
import type { RowWrite } from './sheetCommit';
import { fault } from './configuration/problem';
import { isOpen } from '../domain/workingTime';
import { isForHidden } from './restricted/restrictedTexts';

/** A mail that this look has claimed and will send once the lock is let go. */
export interface ClaimedMail {
  readonly entry: OutboxEntry;
  readonly mail: OutgoingMail;
}

/**
 * Claims the mails that can go out now (mail/claim.ts). The claim (`sending`, with its time) is part of the look's commit, so it is written down before anything
 * leaves. A mail found in `sending` long after is the work of a run that died: it is sent once more.
 */
export function claimMails(work: WorkUnit, ports: Omit<Ports, 'lock' | 'form'>): readonly ClaimedMail[] {
  const due = work.configuration.settings.paused ? [] : dueMails(work);
  return due.length === 0 ? [] : ports.mail.claim(work, due, ports);
}

/** Mails that may leave now: their time has come, and they are not to wait for the hours of their reader. */
function dueMails(work: WorkUnit): OutboxEntry[] {
  const open = new Map<string, boolean>();
  const inHours = (region: string | null): boolean => {
    if (region === null) return true;
    const known = open.get(region) ?? isOpen(work.configuration.calendars.of(region), new Date(work.now));
    open.set(region, known);
    return known;
  };
  return [...work.outbox.values()].filter((entry) => {
    const ready = entry.state === 'ready' && entry.notBefore <= work.now;
    const interrupted = entry.state === 'sending' && entry.attemptAt !== null && work.now - entry.attemptAt > interruptedAfterMilliseconds;
    return (ready || interrupted) && inHours(entry.hoursOf);
  });
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
