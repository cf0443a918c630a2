import { noDeskFigures, type DeskFigures } from '../../src/domain/finished';
import type { Sample, ServiceFigures } from '../../src/domain/figures';
import { forecast, type Forecast, type ForecastQuestion } from '../../src/domain/forecast';
import { leaveCalendar } from '../../src/domain/forecast/leaveCalendar';
import type { RequestImage } from '../../src/domain/request';
import { request, standardCalendar, wall, wib } from './requestBuilder';

const stages = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];

/** Ten finished stages of each name that took and cost just so, working minutes. */
function figures(lengths: Readonly<Record<string, { took: number; work: number }>>, count = 10): DeskFigures {
  const samples = ({ took, work }: { took: number; work: number }): Sample[] => Array.from({ length: count }, () => ({ took, work, days: 0 }));
  const service: ServiceFigures = {
    stages: new Map(Object.entries(lengths).map(([name, length]) => [name, { samples: samples(length), months: [] }])), whole: { samples: [], months: [] },
  };
  return { ...noDeskFigures, services: new Map([['s', service]]) };
}

/** A search costs its librarian six hours and has taken two days, for it is not the only one. */
const usual = figures({ Verifikasi: { took: 60, work: 15 }, Penelusuran: { took: 900, work: 360 }, Penyerahan: { took: 30, work: 15 } });

/** So many requests sent in one after the other on Tuesday 7 April 2026 at eight, all with Ani, all promised for Friday 10 April 11:30. */
function queue(length: number, extra: Partial<RequestImage> = {}): RequestImage[] {
  return Array.from({ length }, (_, index) => request('2026-04-07 08:00', stages, { ticket: `LK-2026-0000${index + 1}`, ...extra }));
}

function ask(requests: readonly RequestImage[], now: string, more: Partial<ForecastQuestion> = {}): Map<string, Forecast> {
  const found = forecast({
    now: wib(now), requests, ...usual, calendarOf: () => standardCalendar, calendarOfPerson: () => standardCalendar, standing: new Set(), ...more,
  });
  return new Map(found.map((entry) => [entry.ticket, entry]));
}

const late = (found: ReadonlyMap<string, Forecast>): string[] => [...found.values()].filter((entry) => entry.late).map(({ ticket }) => ticket.slice(-1)).sort();

test('before enough stages are finished, the standard time is believed and nothing is called late', () => {
  const found = ask(queue(5), '2026-04-07 08:00', { services: new Map() });
  // 4 hours, 2 days of 450 minutes and 4 hours from Tuesday 08:00: Tuesday gives 420 minutes, Wednesday and Thursday 450 each, Friday the last 60.
  expect(wall(found.get('LK-2026-00001')?.finish)).toBe('2026-04-10 08:30');
  expect(late(found)).toEqual([]);
});

test('of eight searches on one desk the last ones are called late three days before, and the search is named', () => {
  const found = ask(queue(8), '2026-04-07 08:00');
  expect(late(found)).toEqual(['6', '7', '8']);
  expect([6, 7, 8].map((number) => found.get(`LK-2026-0000${number}`))).toMatchObject([{ stage: 1, lateDays: 1 }, { stage: 1, lateDays: 1 }, { stage: 1, lateDays: 2 }]);
  const last = found.get('LK-2026-00008');
  expect(wall(last?.finish)).toBe('2026-04-14 08:30');
  expect(last?.pessimistic).toBeGreaterThan(last?.finish ?? 0);
  expect(late(ask(queue(4), '2026-04-07 08:00'))).toEqual([]);
});

test('two people with the same work between them are in time', () => {
  const shared = queue(8).map((image, index) => (index % 2 === 0 ? image : { ...image, assignee: 'budi@perpustakaan.example' }));
  expect(late(ask(shared, '2026-04-07 08:00'))).toEqual([]);
});

test('leave that is entered makes requests late that would have been in time', () => {
  const away = leaveCalendar(standardCalendar, [{ from: '2026-04-08', to: '2026-04-09' }]);
  expect(late(ask(queue(3), '2026-04-07 08:00'))).toEqual([]);
  expect(late(ask(queue(3), '2026-04-07 08:00', { calendarOfPerson: () => away }))).toEqual(['2', '3']);
});

test('somebody who has needed twice the usual time is foreseen to need it again', () => {
  const people = new Map([['ani@perpustakaan.example', { lastFinishedAt: 0, spent: 8000, usual: 4000 }]]);
  expect(late(ask(queue(5), '2026-04-07 08:00'))).toEqual([]);
  expect(late(ask(queue(5), '2026-04-07 08:00', { people }))).toEqual(['4', '5']);
});

test('while the requester is waited for the promise moves along, so nothing is lost', () => {
  const [asked] = queue(1, { status: 'waitingRequester', pause: { kind: 'requester', since: wib('2026-04-07 10:00') } });
  if (!asked) throw new Error('no request');
  // Monday after, long past the promise as it stands written.
  const found = ask([asked], '2026-04-13 10:00').get(asked.ticket);
  expect(found?.late).toBe(false);
  expect(found?.chance).toBeLessThan(0.2);
});

test('a promise that is broken already, and one that hangs on an appointment not yet made, are not forecast', () => {
  expect(ask(queue(1), '2026-04-10 14:00').size).toBe(0);
  expect(ask([request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Pendampingan janji temu', 'Penyerahan 4 jam'])], '2026-04-07 09:00').size).toBe(0);
});

test('a warning once given stands until the chance is clearly better', () => {
  // The fifth of eight has a chance of six in ten: too little to begin to warn, too much to take a warning back. The fourth has one of four in ten.
  const standing = new Set(['LK-2026-00004', 'LK-2026-00005']);
  expect(late(ask(queue(8), '2026-04-07 08:00', { standing }))).toEqual(['5', '6', '7', '8']);
});

test('the same question gets the same answer, in whatever order the requests come', () => {
  const requests = queue(9);
  const straight = ask(requests, '2026-04-07 08:00');
  const turned = ask([...requests].reverse(), '2026-04-07 08:00');
  for (const [ticket, entry] of straight) expect(turned.get(ticket)).toEqual(entry);
});
