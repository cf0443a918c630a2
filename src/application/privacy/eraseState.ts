import { applyEvent } from '../../domain/event';
import { mentions, valueWithoutTraces } from '../../domain/personalData';
import { isEnded, storedImage, type RequestContents, type RequestImage } from '../../domain/request';
import { changeStatus } from '../../domain/workflow';
import { isArchived } from '../desk/archived';
import { pieceCells } from '../desk/jsonPieces';
import type { WorkUnit } from '../desk/workUnit';
import type { MailParameters, OutboxEntry } from '../mail/outbox';
import type { ContentsRow } from '../ports';
import { jsonPieces, trailLength } from '../tabs/deskTabs';
import { erasedEntry, erasedEvent, relatedWithout } from './eraseRequest';
import type { Erasing } from './erasing';

const noTrail = Object.fromEntries(Array.from({ length: trailLength }, (_, index) => [`trail${index + 1}`, '']));

/** Takes the person out of one request: their own is erased, after it was closed where it is open; another's loses what names them. `row` is as Isi Permohonan holds it. */
export function eraseRequest(work: WorkUnit, row: ContentsRow, erasing: Erasing, why: 'request' | 'retention', reopenDays: number): void {
  if (row.imageJson === '') return;
  const stored = work.images.get(row.ticket) ?? storedImage(JSON.parse(row.imageJson));
  if (stored.erased === true) return;
  const contents = JSON.parse(row.contentsJson || '{}') as RequestContents;
  work.revive(stored);
  if (!erasing.tickets.has(row.ticket)) {
    const left = relatedWithout(stored, contents, erasing);
    keep(work, left.image, left.contents);
    return;
  }
  const from = work.events.length;
  end(work, stored, reopenDays);
  const image = work.images.get(row.ticket) ?? stored;
  const people = [image.requesterEmail ?? '', image.onBehalfEmail ?? '', ...erasing.traces.addresses].filter((address) => address !== '');
  // What this very look has recorded is not in the log yet.
  for (let index = from; index < work.events.length; index += 1) {
    const event = work.events[index];
    if (event) work.events[index] = erasedEntry(event, people);
  }
  const event = erasedEvent(image, contents, why, work.now);
  work.events.push(event);
  work.rewrite('contents', { row: image.sequence + 1, cells: noTrail });
  if (event.contents) keep(work, applyEvent(image, event), event.contents);
}

/** Ends a request that is open: what was handed over is completed, all else is withdrawn by its requester's wish. */
function end(work: WorkUnit, image: RequestImage, reopenDays: number): void {
  if (isEnded(image.status)) return;
  const moment = { now: work.now, actor: 'desk', calendar: work.configuration.calendars.of(image.region), reopenDays };
  const outcome = changeStatus(image, image.status === 'delivered' ? 'completed' : 'cancelled', moment);
  if (!outcome.ok) throw new Error(`${image.ticket} cannot be ended: ${outcome.refusal.code}`);
  work.record(outcome.events);
}

function keep(work: WorkUnit, image: RequestImage, contents: RequestContents): void {
  work.images.set(image.ticket, image);
  work.contents.set(image.ticket, contents);
  work.toHide.add(image.ticket);
  if (!isArchived(work.meta.archived, image.sequence)) {
    work.changed.add(image.ticket);
    return;
  }
  // Its row stands in an archive: Permohonan gets none.
  work.rewrite('contents', { row: image.sequence + 1, cells: { ...pieceCells('image', JSON.stringify(image), 3), ...pieceCells('json', JSON.stringify(contents), jsonPieces) } });
}

/** A mail about the person is leaving at this moment and will be written down as it was; soon it will not. */
export class MailLeaving extends Error {}

/** Takes the person out of what the desk remembers beside requests: mails that wait, notices, edits that were put back, events of the calendar. Throws MailLeaving. */
export function eraseMemory(work: WorkUnit, erasing: Erasing): void {
  const { tickets, traces } = erasing;
  for (const entry of [...work.outbox.values()]) {
    const toPerson = [...entry.to, ...entry.cc].some((address) => mentions(address, traces.addresses)) || (entry.ticket !== '' && entry.ticket.split(', ').every((ticket) => tickets.has(ticket)));
    const json = JSON.stringify(entry);
    const isAbout = toPerson || mentions(json, traces.addresses) || [...tickets.keys()].some((ticket) => json.includes(ticket));
    if (!isAbout) continue;
    if (entry.state === 'sending') throw new MailLeaving(entry.id);
    if (toPerson) work.withdraw(entry);
    else {
      work.outbox.set(entry.id, mailWithout(entry, erasing));
      work.mailsTouched.add(entry.id);
    }
  }
  const names = (value: unknown): boolean => mentions(JSON.stringify(value), traces.addresses) || [...tickets.keys()].some((ticket) => JSON.stringify(value).includes(ticket));
  work.meta.refused = work.meta.refused.filter((edit) => !tickets.has(edit.ticket));
  work.meta.notices = work.meta.notices.filter(({ problem }) => !names(problem));
  work.meta.problems = Object.fromEntries(Object.entries(work.meta.problems).filter(([key]) => !mentions(key, traces.addresses)));
  const events = Object.fromEntries(Object.entries(work.clinic.events).map(([ticket, event]) => [ticket, { ...event, guests: event.guests.filter((guest) => !mentions(guest, traces.addresses) && (!tickets.has(ticket) || erasing.staff.has(guest.toLowerCase()))) }]));
  if (JSON.stringify(events) !== JSON.stringify(work.clinic.events)) work.clinic = { ...work.clinic, events };
}

/** A mail to somebody else: lists and requests lose the words of what is erased. */
function mailWithout(entry: OutboxEntry, { tickets, traces }: Erasing): OutboxEntry {
  const { parameters } = entry;
  const { lists, refused, said } = parameters;
  const changed: MailParameters = {
    ...parameters,
    requests: parameters.requests.map((request) => (tickets.has(request.ticket) ? { ...request, title: '', requester: '', unit: '', description: '', attachment: '', resultLink: '', statusAddress: '' } : request)),
    ...(lists ? { lists: lists.map((list) => ({ ...list, lines: list.lines.map((line) => (tickets.has(line.ticket) ? { ...line, title: '' } : line)) })) } : {}),
    ...(refused ? { refused: refused.filter(({ ticket }) => !tickets.has(ticket)) } : {}),
    ...(said ? { said: said.map((one) => ({ ...one, text: null })) } : {}),
  };
  return { ...entry, parameters: valueWithoutTraces(changed, { addresses: traces.addresses, words: [] }) as MailParameters };
}
