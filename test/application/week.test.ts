import { writeWeek } from '../../src/application/chores/writeWeek';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { filterViews } from '../../src/application/filterViews';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { weekOf } from '../../src/application/week/weekTable';
import type { RequestImage } from '../../src/domain/request';
import { request, wib } from '../domain/requestBuilder';
import { staffedConfiguration } from '../support/observedRows';

const west = { Nama: 'Wati Barat', Email: 'wati@perpustakaan.example', Peran: 'Koordinator', Kawasan: 'Bandung, Bogor', Layanan: '*', Aktif: 'Ya' };
const configuration = staffedConfiguration([west]);
const deskOwner = 'admin@perpustakaan.example';

/** Tuesday 28 April 2026, 10:00; Friday of that week is a holiday. */
const now = wib('2026-04-28 10:00');
const ticket = (number: number): string => `LK-2026-0000${number}`;
const budi = { assignee: 'budi@perpustakaan.example', assigneeName: 'Budi Santoso', region: 'bandung' };
const image = (number: number, submitted: string, stage: string, extra: Partial<RequestImage>): RequestImage => request(submitted, [stage], { ticket: ticket(number), sequence: number, ...extra });
const images = [
  image(1, '2026-04-27 09:00', 'Penelusuran 2 hari', budi),
  image(2, '2026-04-28 08:00', 'Verifikasi 4 jam', budi),
  image(3, '2026-04-20 09:00', 'Penelusuran 2 hari', { ...budi, status: 'inProgress', serviceLevel: 'late' }),
  image(4, '2026-04-24 09:00', 'Penelusuran 4 hari', { ...budi, status: 'waitingRequester', pause: { kind: 'requester', since: wib('2026-04-24 10:00') } }),
  image(5, '2026-04-27 09:00', 'Permintaan data 5 hari °°', { ...budi, status: 'inProgress' }),
  image(6, '2026-04-27 09:00', 'Penelusuran 2 hari', { region: 'bandung', assignee: 'pindah@perpustakaan.example', assigneeName: 'Yang Pindah' }),
  // Thursday 06:00 in Jakarta is Thursday 08:00 in Ambon; Wednesday 23:00 in Jakarta is Thursday 01:00 there.
  image(7, '2026-04-23 09:00', 'Penelusuran 2 hari', { region: 'ambon', assignee: 'amos@perpustakaan.example', assigneeName: 'Amos Latuconsina', status: 'inProgress', dueAt: wib('2026-04-29 23:00'), stages: [] }),
];

/** What the chore writes, by header, of the people named. */
function rows(work: WorkUnit, ...people: string[]): Record<string, unknown>[] {
  writeWeek(work, { deskOwner });
  return (work.replacements.get('week') ?? []).filter((row) => people.includes(String(row.person))).map((row) =>
    Object.fromEntries(deskTabs.week.columns.map(({ key, header }) => [header, row[key]]).filter(([, value]) => value !== '' && value !== null)) as Record<string, unknown>);
}

const state = (open: readonly RequestImage[], figures = readState([]).figures) => ({ ...readState([]), figures, images: new Map(open.map((entry) => [entry.ticket, entry])) });

test('the week says of each person in each region what is due on which day, and what is late, waits, is new, or is with nobody', () => {
  const found = rows(new WorkUnit(state(images), configuration, now), 'Budi Santoso', 'Yang Pindah', 'Amos Latuconsina', 'Bima Sakti');
  const always = { 'Pekan (Senin)': { day: '2026-04-27' }, Jumat: 'libur', 'Dihitung Pada': { instant: now } };
  expect(found).toEqual([
    {
      ...always, Koordinator: 'Kartika Sari, Wati Barat', Kawasan: 'Bandung', Petugas: 'Budi Santoso', Selasa: ticket(2), Rabu: ticket(1), 'Pekan Depan': ticket(5),
      Terlambat: 1, 'Belum Diambil': 2, 'Menunggu Pemohon': 1, 'Menunggu Pihak Lain': 1, 'Masuk Sejak Senin': 3, 'Beban (jam kerja)': 64,
    },
    { ...always, Koordinator: 'Kartika Sari, Wati Barat', Kawasan: 'Bandung', Petugas: 'Yang Pindah', Rabu: ticket(6), 'Belum Diambil': 1, 'Petugas Tidak Ada': 1, 'Masuk Sejak Senin': 1, 'Beban (jam kerja)': 15 },
    { ...always, Koordinator: 'Kartika Sari, Wati Barat', Kawasan: 'Bogor', Petugas: 'Bima Sakti', 'Beban (jam kerja)': 0 },
    { ...always, Koordinator: 'Kartika Sari', Kawasan: 'Ambon', Petugas: 'Amos Latuconsina', Kamis: ticket(7), 'Beban (jam kerja)': 0 },
  ]);
});

test('the table is written again only when it says something else, and names a few of many', () => {
  const many = Array.from({ length: 7 }, (_, index) => image(index + 1, '2026-04-27 09:00', 'Penelusuran 2 hari', budi));
  const first = new WorkUnit(state(many), configuration, now);
  expect(rows(first, 'Budi Santoso')[0]?.Rabu).toBe(`${[1, 2, 3, 4].map(ticket).join(', ')}, +3`);
  const later = (open: readonly RequestImage[]): WorkUnit => new WorkUnit(state(open, new Map(first.figurePieces)), configuration, now + 1_800_000);
  expect(rows(later(many), 'Budi Santoso')).toEqual([]);
  expect(rows(later(many.slice(1)), 'Budi Santoso')[0]?.Rabu).toBe(`${[2, 3, 4, 5].map(ticket).join(', ')}, +2`);
});

test.each([
  ['2026-04-24', '2026-04-20', 'Friday: the running week'],
  ['2026-04-25', '2026-04-27', 'Saturday: the coming one'],
  ['2026-04-26', '2026-04-27', 'Sunday: the coming one'],
  ['2026-04-27', '2026-04-27', 'Monday: the running week'],
])('on %s the week begins on %s (%s)', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

test('each coordinator has a view of the week', () => {
  expect(filterViews(configuration).filter((view) => view.tab === 'week')).toEqual([
    { tab: 'week', title: 'Koordinator: Kartika Sari', contains: { coordinator: 'Kartika Sari' } }, { tab: 'week', title: 'Koordinator: Wati Barat', contains: { coordinator: 'Wati Barat' } },
  ]);
});
