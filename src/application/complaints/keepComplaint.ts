import type { Complaint, ComplaintEntry } from '../../domain/complaint';
import { nextLate } from '../../domain/complaint';
import type { ComplaintMail, ComplaintPorts, ComplaintRecord, KeptComplaint } from './complaintPorts';

/** Presses of one complaint that are remembered. */
const marksKept = 12;
/** How long after a change the clock looks whether its mails have left, in milliseconds. */
export const mailsWithin = 10 * 60 * 1000;

/** Mails and marks that a change brings. */
export interface Change {
  readonly complaint: Complaint;
  readonly mark: string;
  readonly mails: readonly Omit<ComplaintMail, 'id'>[];
}

/** What is to be kept of a complaint after a change of `before` (null: it is new). */
export function changed(before: KeptComplaint | null, { complaint, mark, mails }: Change): KeptComplaint {
  const ever = before?.mailsEver ?? 0;
  return {
    complaint, mailsEver: ever + mails.length, mails: [...(before?.mails ?? []), ...mails.map((mail, index) => ({ ...mail, id: ever + index + 1 }))],
    marks: [...(before?.marks ?? []), mark].filter((one) => one !== '').slice(-marksKept),
  };
}

/** Lines of the log for the entries that a change has added. */
export function recordsOf(before: Complaint | null, after: Complaint): ComplaintRecord[] {
  const received = before === null ? [{ number: after.number, at: after.receivedAt, what: words.received, by: '', text: after.subject }] : [];
  return [...received, ...after.entries.slice(before?.entries.length ?? 0).map((entry) => ({ number: after.number, at: entry.at, what: wordOf(entry, after), by: entry.by, text: entry.text }))];
}

/** Words of the column Kejadian. */
const words = { received: 'Diterima', answered: 'Dijawab', noted: 'Catatan', handedOver: 'Diserahkan kepada', said: 'Tambahan pelapor', accepted: 'Diterima benar', rejected: 'Tidak diterima', firstAnswer: 'Jawaban pertama terlambat', decision: 'Keputusan terlambat' } as const;
export const lateWords = { firstAnswer: words.firstAnswer, decision: words.decision } as const;

function wordOf({ type }: ComplaintEntry, { accepted }: Complaint): string {
  if (type === 'decided') return accepted === true ? words.accepted : words.rejected;
  return words[type];
}

/** When the clock has to look after a complaint; null for never. */
export function nextDue({ complaint, mails }: KeptComplaint, now: number): number | null {
  const dates = [...mails.map(({ notBefore }) => Math.max(notBefore, now + mailsWithin)), nextLate(complaint)].filter((at) => at !== null);
  return dates.length === 0 ? null : Math.min(...dates);
}

/** Sees to it that the clock looks at that instant at the latest. Called before what is due is committed: a clock that comes in vain does no harm. */
export function wakeAt(ports: Pick<ComplaintPorts, 'due'>, at: number | null): void {
  if (at === null) return;
  const known = ports.due.read();
  if (known === 0 || at < known) ports.due.write(at);
}

/** Runs a change of the book while nobody else changes it; null where somebody does for longer than `wait` milliseconds. */
export function alone<T>(ports: Pick<ComplaintPorts, 'lock'>, wait: number, run: () => T): T | null {
  if (!ports.lock.acquire(wait)) return null;
  try {
    return run();
  } finally {
    ports.lock.release();
  }
}
