import { lateSteps } from '../../domain/complaint';
import { readConfiguration, type DeskConfiguration } from '../configuration/readConfiguration';
import type { ComplaintPorts, KeptComplaint } from './complaintPorts';
import { alone, changed, lateWords, mailsWithin, nextDue } from './keepComplaint';
import { mailOfLate } from './orderMails';
import { sendMails } from './sendMails';

const patience = 5_000;
/** Complaints that one run does something about, within the quota of writes of a minute; the run after it has the others. */
const mostAtOnce = 20;

/** What the clock does about complaints when something is due: tells of broken dates, sends mails that wait, and says when to come again. */
export function keepComplaintClocks(ports: ComplaintPorts): void {
  const now = ports.clock.now();
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const open = ports.book.lines().flatMap((line, index) => (line.open ? [index + 2] : []));
  const found = open.length === 0 ? [] : ports.book.read(open).flatMap((kept, index) => (kept === null ? [] : [{ row: open[index] ?? 0, kept }]));
  const due = found.filter(({ kept }) => isDue(kept, now));
  const dates = found.map(({ row, kept }) => {
    const place = due.findIndex((one) => one.row === row);
    if (place < 0) return nextDue(kept, now);
    const after = place < mostAtOnce ? lookAfter(row, configuration, now, ports) : null;
    return after === null ? now + mailsWithin : nextDue(after, now);
  }).filter((at) => at !== null);
  // Whoever has filed something meanwhile has named an instant after now, which is kept.
  alone(ports, patience, () => {
    const known = ports.due.read();
    const all = known > now ? [...dates, known] : dates;
    ports.due.write(all.length === 0 ? 0 : Math.min(...all));
  });
}

function isDue({ complaint, mails }: KeptComplaint, now: number): boolean {
  return lateSteps(complaint, now).length > 0 || mails.some(({ notBefore }) => notBefore <= now);
}

/** The complaint after it; null where somebody else is at work. */
function lookAfter(row: number, configuration: DeskConfiguration, now: number, ports: ComplaintPorts): KeptComplaint | null {
  const kept = alone(ports, patience, () => {
    const before = ports.book.read([row])[0] ?? null;
    const steps = before === null ? [] : lateSteps(before.complaint, now);
    if (before === null || steps.length === 0) return before;
    const complaint = { ...before.complaint, told: [...before.complaint.told, ...steps] };
    const after = changed(before, { complaint, mark: '', mails: [mailOfLate(complaint, steps, configuration, ports.identity.owner, now)] });
    ports.book.write(row, after, steps.map((step) => ({ number: complaint.number, at: now, what: lateWords[step], by: '', text: '' })));
    return after;
  });
  return kept === null ? null : sendMails(row, kept, configuration, ports);
}
