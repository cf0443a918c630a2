import { coverLeave } from '../../src/application/chores/coverLeave';
import type { DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { chooseOwner } from '../../src/application/intake/takeIn';
import type { Leave, Librarian } from '../../src/domain/assignment';
import type { RequestImage } from '../../src/domain/request';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const address = (name: string): string => `${name}@p.example`;
const person = (name: string, extra: Partial<Librarian> = {}): Librarian => ({
  name, email: address(name), role: 'librarian', regions: ['bandung'], homeRegion: 'bandung', services: '*', substitute: null, active: true, ...extra,
});
const leave = (name: string, from: number, to: number): Leave => ({ email: address(name), from: `2026-04-${String(from).padStart(2, '0')}`, to: `2026-04-${String(to).padStart(2, '0')}` });

/** A request of Ani's: due on the day of April named, at closing time. */
function due(sequence: number, day: string, extra: Partial<RequestImage> = {}): RequestImage {
  const ticket = `LK-2026-0000${sequence}`;
  const image = request('2026-04-07 08:00', ['Penelusuran 2 hari'], { ticket, sequence, assignee: address('ani'), assigneeName: 'ani', shortTitle: `Judul ${sequence}`, ...extra });
  return { ...image, stages: image.stages.map((stage) => ({ ...stage, dueAt: wib(`2026-04-${day} 16:00`) })) };
}

/** Runs the chore at an instant: who has each request then, and which mails were ordered. */
function covered(images: readonly RequestImage[], librarians: readonly Librarian[], away: readonly Leave[], at = '2026-04-07 10:00'): { held: string[]; mails: string[]; images: RequestImage[]; log: string[] } {
  const configuration: DeskConfiguration = { ...startingConfiguration(), librarians, leave: away };
  const work = new WorkUnit({ ...readState([]), images: new Map(images.map((image) => [image.ticket, image])) }, configuration, wib(at));
  coverLeave(work, { deskOwner: 'owner@p.example', statusAddress: () => 'https://desk.example/?t=1' });
  return {
    held: [...work.images.values()].map((image) => `${image.assigneeName} ${image.assignedBecause}`),
    mails: [...work.outbox.values()].map(({ to, parameters }) => `${parameters.kind} ${to.join()} ${parameters.kind === 'leave' ? parameters.note ?? '' : parameters.requests.map(({ ticket }) => ticket).join()}`),
    images: [...work.images.values()],
    log: work.events.map(({ type, actor, data }) => `${type} ${actor} ${String(data.from)} ${String(data.to)} ${String(data.because)} ${String(data.back)}`),
  };
}

const three = [due(1, '09'), due(2, '10'), due(3, '17')];

test('Whose leave begins tomorrow hands over what falls due before they are back, to their substitute, with one mail to each side; the rest stays', () => {
  const { held, mails, log } = covered(three, [person('ani', { substitute: address('budi') }), person('budi', { regions: ['subang'] }), person('cici')], [leave('ani', 8, 10)]);
  expect(held).toEqual(['budi leave', 'budi leave', 'ani regionAndService']);
  expect(mails).toEqual(['assignment budi@p.example LK-2026-00001,LK-2026-00002', 'leave ani@p.example LK-2026-00001 Judul 1: budi\nLK-2026-00002 Judul 2: budi']);
  expect(log[0]).toBe('assigned desk ani@p.example budi@p.example leave 2026-04-13');
});

test.each<[string, Librarian[], Leave[], string]>([
  ['a substitute who is away too is passed over, and the rules choose', [person('ani', { substitute: address('budi') }), person('budi'), person('cici')], [leave('ani', 8, 10), leave('budi', 7, 9)], 'cici leave'],
  ['a substitute who is back in time has it', [person('ani', { substitute: address('budi') }), person('budi'), person('cici')], [leave('ani', 8, 10), leave('budi', 6, 7)], 'budi leave'],
  ['a substitute who has left is passed over', [person('ani', { substitute: address('budi') }), person('budi', { active: false }), person('cici')], [leave('ani', 8, 10)], 'cici leave'],
  ['where no librarian is left the coordinator has it, and is told by it', [person('ani'), person('kartika', { role: 'coordinator', regions: '*' })], [leave('ani', 8, 10)], 'kartika leave'],
  ['where nobody is left it stays', [person('ani')], [leave('ani', 8, 10)], 'ani regionAndService'],
  ['leave that was taken out of the tab hands nothing over', [person('ani', { substitute: address('budi') }), person('budi')], [], 'ani regionAndService'],
])('%s', (_what, librarians, away, expected) => {
  expect(covered([due(1, '09')], librarians, away).held).toEqual([expected]);
});

test('Once in a time away: what somebody gives back by hand stays with them, also when the leave grows longer; the next leave hands over again', () => {
  const people = [person('ani', { substitute: address('budi') }), person('budi')];
  const [first] = covered([due(1, '09')], people, [leave('ani', 8, 10)]).images;
  if (!first) throw new Error('lost');
  const back = { ...first, assignee: address('ani'), assigneeName: 'ani', assignedBecause: 'byHand' as const };
  expect(covered([back], people, [leave('ani', 8, 10)], '2026-04-07 10:30').held).toEqual(['ani byHand']);
  expect(covered([back], people, [leave('ani', 8, 14)], '2026-04-08 08:00').held).toEqual(['ani byHand']);
  expect(covered([due(1, '22', { leaveCovered: back.leaveCovered ?? [] })], people, [leave('ani', 8, 10), leave('ani', 21, 24)], '2026-04-20 08:00').held).toEqual(['budi leave']);
});

test('What comes in on Friday evening goes to somebody who is there on Monday', () => {
  const configuration: DeskConfiguration = { ...startingConfiguration(), librarians: [person('ani'), person('budi')], leave: [leave('ani', 13, 13)] };
  const owner = (at: string): string => chooseOwner(new WorkUnit(readState([]), configuration, wib(at)), 'bandung', 's', 'owner@p.example').name;
  expect([owner('2026-04-10 16:00'), owner('2026-04-10 17:00'), owner('2026-04-12 09:00'), owner('2026-04-13 17:00')]).toEqual(['ani', 'budi', 'budi', 'ani']);
});
