import { applyDeed, complaintDates, complaintNumber, type Complaint } from '../../domain/complaint';
import { textHash } from '../../domain/textHash';
import { usableAddress } from '../configuration/people';
import { readConfiguration, type DeskConfiguration } from '../configuration/readConfiguration';
import { markOf } from '../desk/actionKeys';
import { localInstant } from '../localInstant';
import { isTooMany, oneMore, type Limit } from '../site/tries';
import type { ComplaintForm, ComplaintView, ComplaintVisitorAnswer, ComplaintVisitorCall, OtherPerson } from './complaintCalls';
import { complaintCode, opensComplaint, readComplaintNumber } from './complaintLink';
import type { ComplaintPorts, KeptComplaint } from './complaintPorts';
import { alone, changed, nextDue, recordsOf, wakeAt } from './keepComplaint';
import { localOf, mailsOfReceipt, toStaff, type MailOrder } from './orderMails';
import { readComplaintVisitorCall } from './readCalls';
import { sendMails } from './sendMails';

const otherPerson: OtherPerson = '*';
/** Milliseconds that a visitor waits for the look under way; then the page asks again. */
const patience = 5_000;

/** Complaints and additions by everybody together: enough for a bad day, and too few to fill the tab or use up the day's mails with. */
const filed: Limit = { name: 'complaints-filed', most: 20, seconds: 3_600 };
const added: Limit = { name: 'complaints-added', most: 40, seconds: 3_600 };
const wrongCodes: Limit = { name: 'complaints-wrong', most: 30, seconds: 60 };
/** Mails of strangers' making to one address. */
const filedBy = (email: string): Limit => ({ name: `complaints-of-${textHash(email)}`, most: 3, seconds: 3_600 });

/** Answers what the page asks about complaints. Nothing is told of one but to who has its code. */
export function answerComplaintVisitor(value: unknown, ports: ComplaintPorts): ComplaintVisitorAnswer {
  const call = readComplaintVisitorCall(value);
  if (call === null) return { outcome: 'malformed' };
  return 'complain' in call ? file(call, ports) : openOne(call, ports);
}

function file({ complain: form, language, key }: Extract<ComplaintVisitorCall, { complain: unknown }>, ports: ComplaintPorts): ComplaintVisitorAnswer {
  const now = ports.clock.now();
  const email = form.email.trim().toLowerCase();
  if (form.subject.trim() === '' || form.text.trim() === '' || (email !== '' && !usableAddress(email))) return { outcome: 'malformed' };
  const limits = [filed, ...(email === '' ? [] : [filedBy(email)])];
  const mark = markOf([key, form]);
  const pressed = `complaint-${mark}`;
  const notes = ports.notes([...limits.map(({ name }) => name), pressed]);
  const isFull = limits.some((limit) => isTooMany(limit, notes[limit.name] ?? null, now));
  // Only who may have filed it already, and lost the answer, is worth a look.
  if (isFull && notes[pressed] === undefined) return { outcome: 'tooMany' };
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const done = alone(ports, patience, () => {
    const lines = ports.book.lines();
    const known = lines.findIndex((line) => line.mark === mark);
    if (known >= 0) return { row: known + 2, kept: ports.book.read([known + 2])[0] ?? null, isNew: false };
    if (isFull) return 'tooMany' as const;
    const complaint = complaintOf(form, email, language, configuration, now, numberAfter(lines.map(({ number }) => number), configuration.timeZone, now));
    if (complaint === null) return 'malformed' as const;
    const kept = changed(null, { complaint, mark, mails: mailsOfReceipt(complaint, configuration, ports.identity.owner) });
    wakeAt(ports, nextDue(kept, now));
    ports.book.write(lines.length + 2, kept, recordsOf(null, complaint));
    ports.keep({ [pressed]: '1', ...Object.fromEntries(limits.map((limit) => [limit.name, oneMore(limit, notes[limit.name] ?? null, now)])) }, filed.seconds);
    return { row: lines.length + 2, kept, isNew: true };
  });
  if (done === null || (typeof done === 'object' && done.kept === null)) return { outcome: 'busy' };
  if (typeof done === 'string') return { outcome: done };
  const { row, kept, isNew } = done as { row: number; kept: KeptComplaint; isNew: boolean };
  send(row, kept, configuration, ports, isNew);
  const { number } = kept.complaint;
  return { outcome: 'complained', number, code: complaintCode(number, ports.secrets, configuration.settings.linkVersion), mailed: kept.complaint.email !== '' };
}

/** The complaint is kept, whatever becomes of its mails: the clock tries again. */
function send(row: number, kept: KeptComplaint, configuration: DeskConfiguration, ports: ComplaintPorts, justOrdered = false): void {
  try {
    sendMails(row, kept, configuration, ports, justOrdered);
  } catch (error) {
    ports.journal.error(error, `mails about ${kept.complaint.number} wait`);
  }
}

/** What the form says; null where it names what the desk does not have. */
function complaintOf(form: ComplaintForm, email: string, language: 'id' | 'en', { regions, services, librarians, calendars }: DeskConfiguration, now: number, number: string): Complaint | null {
  const isKnown = (list: readonly { readonly code: string }[], code: string): boolean => code === '' || list.some((one) => one.code === code);
  // Of two people of one name nobody can tell who is meant: both are kept out.
  const about = librarians.filter(({ name }) => form.about !== '' && name === form.about).map(({ name, email: address }) => ({ name, email: address }));
  if (!isKnown(regions, form.region) || !isKnown(services, form.service) || (form.about !== '' && form.about !== otherPerson && about.length === 0)) return null;
  return {
    number, kind: form.kind, subject: form.subject.trim(), text: form.text.trim(), region: form.region, service: form.service, about, aboutOther: form.about === otherPerson,
    name: form.name.trim(), email, language, receivedAt: now, ...complaintDates(calendars.of(form.region), now),
    firstAnswerAt: null, decidedAt: null, accepted: null, handler: '', entries: [], told: [],
  };
}

/** The next number of the year, by the desk's zone. */
function numberAfter(numbers: readonly string[], timeZone: string, now: number): string {
  const year = localInstant(timeZone, now).wall.slice(0, 4);
  const last = numbers.reduce((most, number) => (number.startsWith(`PD-${year}-`) ? Math.max(most, Number(number.slice(8)) || 0) : most), 0);
  return complaintNumber(year, last + 1);
}

function openOne({ complaint: asked, key }: Extract<ComplaintVisitorCall, { complaint: unknown }>, ports: ComplaintPorts): ComplaintVisitorAnswer {
  const now = ports.clock.now();
  const number = readComplaintNumber(asked.number);
  const { version, note } = ports.links([wrongCodes.name, added.name]);
  // Who has the right code is never kept waiting by others who guess, and who guesses makes the desk read nothing.
  if (!opensComplaint({ number, code: asked.code }, ports.secrets, version)) {
    if (isTooMany(wrongCodes, note(wrongCodes.name), now)) return { outcome: 'wait' };
    ports.keep({ [wrongCodes.name]: oneMore(wrongCodes, note(wrongCodes.name), now) }, wrongCodes.seconds);
    return { outcome: 'wrong' };
  }
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const row = rowOf(number, ports);
  if (row === null) return { outcome: 'wrong' };
  if (asked.say.trim() === '') return shown(ports.book.read([row])[0] ?? null, configuration);
  if (isTooMany(added, note(added.name), now)) return { outcome: 'tooMany' };
  const mark = markOf([key, asked]);
  const done = alone(ports, patience, () => {
    const before = ports.book.read([row])[0] ?? null;
    if (before === null || before.complaint.number !== number || before.marks.includes(mark)) return before;
    const after = applyDeed(before.complaint, { name: 'say', text: asked.say }, '', now, []);
    if (typeof after === 'string') return after;
    const kept = changed(before, { complaint: after, mark, mails: tellHandler(after, configuration, now) });
    wakeAt(ports, nextDue(kept, now));
    ports.book.write(row, kept, recordsOf(before.complaint, after));
    ports.keep({ [added.name]: oneMore(added, note(added.name), now) }, added.seconds);
    return kept;
  });
  if (done === null) return { outcome: 'busy' };
  if (typeof done === 'string') return { outcome: 'tooMany' };
  send(row, done, configuration, ports);
  return shown(done, configuration);
}

/** Who has it in hand hears that there is more to read; who has nothing in hand yet will read it all. */
function tellHandler(complaint: Complaint, configuration: DeskConfiguration, now: number): MailOrder[] {
  return complaint.handler === '' ? [] : [toStaff(complaint, 'complaintTask', [complaint.handler], '', configuration, now)];
}

/** Row of a number; two calls fewer would need a row in the link, and people sort. */
export function rowOf(number: string, { book }: Pick<ComplaintPorts, 'book'>): number | null {
  const index = book.lines().findIndex((line) => line.number === number);
  return index < 0 ? null : index + 2;
}

function shown(kept: KeptComplaint | null, configuration: DeskConfiguration): ComplaintVisitorAnswer {
  return kept === null ? { outcome: 'wrong' } : { outcome: 'complaint', view: viewOf(kept.complaint, configuration) };
}

function viewOf(complaint: Complaint, configuration: DeskConfiguration): ComplaintView {
  const at = (instant: number) => localOf(complaint, configuration, instant);
  const { number, kind, subject, text, accepted, language, firstAnswerAt, decidedAt } = complaint;
  return {
    number, kind, subject, text, accepted, language, received: at(complaint.receivedAt), firstAnswerBy: at(complaint.firstAnswerBy), decideBy: at(complaint.decideBy),
    firstAnswerAt: firstAnswerAt === null ? null : at(firstAnswerAt), decidedAt: decidedAt === null ? null : at(decidedAt),
    said: complaint.entries.flatMap((entry) => (entry.type === 'noted' || entry.type === 'handedOver' ? [] : [{ byDesk: entry.type !== 'said', at: at(entry.at), text: entry.text }])),
  };
}
