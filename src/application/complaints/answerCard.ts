import type { Librarian } from '../../domain/assignment';
import { applyDeed, handlersOf, type Complaint } from '../../domain/complaint';
import { complaintMailWords } from '../../messages/complaintMails';
import { activePerson } from '../cards/cardDesk';
import type { WhoIs } from '../cards/answerCard';
import { readConfiguration, regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { markOf } from '../desk/actionKeys';
import { rowOf } from './answerVisitor';
import type { ComplaintCardAnswer, ComplaintCardCall, ComplaintCardRefusal, ComplaintCardView, ComplaintLineView } from './complaintCalls';
import type { ComplaintPorts, KeptComplaint } from './complaintPorts';
import { alone, changed, nextDue, recordsOf, wakeAt } from './keepComplaint';
import { localOf, toComplainant, toStaff, type MailOrder } from './orderMails';
import { readComplaintCardCall } from './readCalls';
import { sendMails } from './sendMails';

const patience = 8_000;
/** Complaints that one list shows; the oldest first. */
const mostInList = 40;
/** Decided ones that stand below the open ones. */
const lastDecided = 10;

type Deed = Extract<ComplaintCardCall, { complaints: 'do' }>;

/**
 * Answers a card about complaints. Who asks is Google's word; who may is decided on the tab Pustakawan as it is now, each time. To whoever is complained about a
 * complaint does not exist.
 */
export function answerComplaintCard(value: unknown, ports: ComplaintPorts, whoIs: WhoIs): ComplaintCardAnswer {
  const call = readComplaintCardCall(value);
  if (call === null) return refuse('malformed');
  const email = whoIs(call.token);
  if (email === null) return refuse('denied');
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const me = activePerson(configuration, email);
  if (!me || me.role === 'librarian') return refuse('notAllowed');
  if (call.complaints === 'list') return list(me, configuration, ports);
  const row = rowOf(call.number, ports);
  if (row === null) return refuse('gone');
  if (call.complaints === 'open') return open(ports.book.read([row])[0] ?? null, call.number, me, configuration, ports);
  return act(row, call, me, configuration, ports);
}

const refuse = (reason: ComplaintCardRefusal): ComplaintCardAnswer => ({ done: false, reason });

function mayHandle(me: Librarian, complaint: Complaint, { librarians }: DeskConfiguration): boolean {
  return handlersOf(complaint, librarians).some(({ email }) => email === me.email);
}

function list(me: Librarian, configuration: DeskConfiguration, ports: ComplaintPorts): ComplaintCardAnswer {
  const lines = ports.book.lines().map(({ open: isOpen }, index) => ({ isOpen, row: index + 2 }));
  const rows = [...lines.filter(({ isOpen }) => isOpen), ...lines.filter(({ isOpen }) => !isOpen).slice(-lastDecided).reverse()].map(({ row }) => row);
  const kept = rows.length === 0 ? [] : ports.book.read(rows).flatMap((one) => (one !== null && mayHandle(me, one.complaint, configuration) ? [one.complaint] : []));
  const now = ports.clock.now();
  return { done: true, list: kept.slice(0, mostInList).map((complaint) => lineOf(complaint, configuration, now)), more: Math.max(0, kept.length - mostInList) };
}

/** What does not exist and what is not theirs read alike. */
function open(kept: KeptComplaint | null, number: string, me: Librarian, configuration: DeskConfiguration, ports: ComplaintPorts): ComplaintCardAnswer {
  if (kept?.complaint.number !== number || !mayHandle(me, kept.complaint, configuration)) return refuse('gone');
  return { done: true, shown: viewOf(kept.complaint, me, configuration, ports.clock.now()) };
}

function act(row: number, { number, key, deed }: Deed, me: Librarian, configuration: DeskConfiguration, ports: ComplaintPorts): ComplaintCardAnswer {
  const now = ports.clock.now();
  const mark = markOf([key, deed, me.email]);
  const done = alone(ports, patience, (): KeptComplaint | ComplaintCardRefusal => {
    const before = ports.book.read([row])[0] ?? null;
    if (before?.complaint.number !== number || !mayHandle(me, before.complaint, configuration)) return 'gone';
    if (before.marks.includes(mark)) return before;
    const handlers = handlersOf(before.complaint, configuration.librarians);
    const after = applyDeed(before.complaint, deed, me.email, now, handlers);
    if (typeof after === 'string') return after;
    const kept = changed(before, { complaint: after, mark, mails: mailsOf(after, deed, configuration, now) });
    wakeAt(ports, nextDue(kept, now));
    ports.book.write(row, kept, recordsOf(before.complaint, after));
    return kept;
  });
  if (done === null) return refuse('busy');
  if (typeof done === 'string') return refuse(done);
  let sent = done;
  try {
    sent = sendMails(row, done, configuration, ports);
  } catch (error) {
    ports.journal.error(error, `mails about ${number} wait`);
  }
  return open(sent, number, me, configuration, ports);
}

function mailsOf(complaint: Complaint, deed: Deed['deed'], configuration: DeskConfiguration, now: number): MailOrder[] {
  const words = complaintMailWords[complaint.language];
  switch (deed.name) {
    case 'note':
      return [];
    case 'answer':
      return toComplainant(complaint, 'complaintAnswer', deed.text);
    case 'decide':
      return toComplainant(complaint, 'complaintAnswer', deed.accepted ? words.accepted(deed.text) : words.rejected(deed.text));
    case 'handOver':
      return [toStaff(complaint, 'complaintTask', [deed.person], '', configuration, now)];
  }
}

function nameOf(email: string, { librarians }: DeskConfiguration): string {
  return librarians.find((person) => person.email === email)?.name ?? email;
}

function lineOf(complaint: Complaint, configuration: DeskConfiguration, now: number): ComplaintLineView {
  const { number, kind, subject, firstAnswerAt, decidedAt, firstAnswerBy, decideBy } = complaint;
  const [step, by] = firstAnswerAt === null ? (['firstAnswer', firstAnswerBy] as const) : (['decision', decideBy] as const);
  return {
    number, kind, subject, region: regionOf(configuration, complaint.region)?.name ?? '', handler: nameOf(complaint.handler, configuration),
    due: decidedAt === null ? { step, at: localOf(complaint, configuration, by), late: by < now } : null,
  };
}

function viewOf(complaint: Complaint, me: Librarian, configuration: DeskConfiguration, now: number): ComplaintCardView {
  const at = (instant: number) => localOf(complaint, configuration, instant);
  return {
    ...lineOf(complaint, configuration, now), text: complaint.text, service: serviceOf(configuration, complaint.service)?.name ?? '',
    from: [complaint.name, complaint.email].filter((part) => part !== '').join(' · '), about: complaint.about.map(({ name }) => name), aboutOther: complaint.aboutOther,
    received: at(complaint.receivedAt), accepted: complaint.accepted,
    entries: complaint.entries.map((entry) => ({
      type: entry.type, at: at(entry.at), by: entry.by === '' ? '' : nameOf(entry.by, configuration),
      text: entry.type === 'handedOver' ? entry.text.replace(/^[^\n]*/, (email) => nameOf(email, configuration)).trim() : entry.text,
    })),
    others: handlersOf(complaint, configuration.librarians).filter(({ email }) => email !== complaint.handler && email !== me.email).map(({ name, email }) => ({ name, email })),
  };
}
