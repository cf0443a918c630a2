import { countsFrom } from '../../src/domain/split';
import { request, standardCalendar, wall, wib } from './requestBuilder';

/** Submitted on a Tuesday; the first of four hours is due that day at 13.30 when it counts from the submission. */
const definitions = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Pemeriksaan 1 hari', 'Penyerahan 4 jam']).stages;

test.each([
  ['an hour later its time counts from when it was asked', '2026-04-07 09:00', '2026-04-07 08:00'],
  ['shortly before three quarters of the first stage are used it still does', '2026-04-07 10:59', '2026-04-07 08:00'],
  ['from then on it counts from the split, for its new owner would begin in a hurry', '2026-04-07 11:00', '2026-04-07 11:00'],
  ['days later it does not begin late', '2026-04-10 09:00', '2026-04-10 09:00'],
])('a matter that is split off: %s', (_words, now, from) => {
  expect(wall(countsFrom(standardCalendar, definitions, wib('2026-04-07 08:00'), wib(now), 0.75))).toBe(from);
});
