import { openDesk, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const ticket = (number: number): string => `LK-2026-${String(number).padStart(5, '0')}`;
const outlooks = (desk: Desk, ...numbers: number[]): (string | undefined)[] => numbers.map((number) => desk.request(ticket(number)).Perkiraan);

/** Working days of July 2026, a month without holidays. */
const julyDays = [6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 27].map((day) => `2026-07-${String(day).padStart(2, '0')}`);

/** Bandung has done eight searches in July, one after the other, each in two days. */
function deskAfterEightSearches(): Desk {
  const desk = openDesk({ now: '2026-07-06T07:00:00+07:00' });
  for (let index = 0; index < 8; index += 1) {
    const [first = '', second = ''] = julyDays.slice(2 * index);
    desk.skipTo(`${first}T08:00:00+07:00`);
    desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi' });
    const typed = [[`${first}T09:00:00`, 'Status', 'Diproses'], [`${second}T15:00:00`, 'Tahap', 'Penyerahan'], [`${second}T15:30:00`, 'Status', 'Diserahkan']] as const;
    for (const [instant, header, value] of typed) {
      desk.skipTo(`${instant}+07:00`);
      desk.typeIn(ticket(index + 1), header, value, budi);
      if (header === 'Tahap') desk.tick();
    }
  }
  return desk;
}

let desk: Desk;
beforeAll(() => {
  desk = deskAfterEightSearches();
}, 120_000);

const advice = (stage: string): Record<string, string> | undefined =>
  desk.records('Saran SLA').find((row) => row.Layanan === 'Penelusuran Informasi' && row.Tahap === stage);

test('Saran SLA says what each stage really took; it is written once a day, so the last stage of a day comes with the next', () => {
  expect(advice('Penelusuran')).toEqual({
    Layanan: 'Penelusuran Informasi', Tahap: 'Penelusuran', 'Jam Siapa': 'Pustakawan', 'Janji Sekarang': '2 hari', 'Selesai (12 bulan)': '8', 'Tepat Waktu (%)': '100',
    // From nine on a day with 4½ and 3 hours, or 4 and 3½ on a Friday, to three on the next.
    'Separuh Selesai Dalam': '12,5 jam', '90 % Selesai Dalam': '12,5 jam', 'Janji yang Terjaga 90 %': '', Saran: 'Belum cukup data: baru 8 dari 20 yang diperlukan.',
  });
  expect(advice('Penyerahan')).toMatchObject({ 'Janji Sekarang': '4 jam', 'Selesai (12 bulan)': '7' });
  desk.skipTo('2026-07-28T08:03:00+07:00');
  desk.tick();
  expect(advice('Penyerahan')).toMatchObject({ 'Selesai (12 bulan)': '8', 'Separuh Selesai Dalam': '0,5 jam' });
  expect(advice('Seluruh layanan')).toMatchObject({ 'Janji Sekarang': '2 hari + 8 jam', 'Selesai (12 bulan)': '8', 'Tepat Waktu (%)': '100' });
  expect(desk.records('Saran SLA').filter((row) => row.Tahap === 'Seluruh layanan')).toHaveLength(11);
});

test('more searches than one librarian can do are called late on the first morning, and no longer once a colleague has taken some', () => {
  desk.skipTo('2026-07-29T08:00:00+07:00');
  for (let index = 0; index < 5; index += 1) desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi' }, `pemohon${index}@riset.example`);
  desk.tick();
  desk.tick();
  // All are promised for Monday 3 August 11:30, three and a half days off; each search has kept Budi busy for nearly two.
  expect(outlooks(desk, 9, 10, 11, 12, 13)).toEqual(['', '', ...[1, 2, 3].map((days) => `Mungkin terlambat ${days} hari kerja: Penelusuran`)]);
  desk.tick();
  desk.workspace.calls.reset();
  desk.tick();
  // What has been said is not written again.
  expect(Object.keys(desk.workspace.calls.byMethod())).not.toContain('Sheets.Spreadsheets.batchUpdate');
  for (const number of [11, 12, 13]) desk.typeIn(ticket(number), 'Petugas', 'Agus Salim', budi);
  desk.typeIn(ticket(13), 'Petugas', 'Cici Paramida', budi);
  expect(outlooks(desk, 9, 10, 11, 12, 13)).toEqual(['', '', '', '', '']);
  desk.expectNoFailures();
});

test('leave that somebody enters is foreseen within the hour, and what is typed into Perkiraan does not stay', () => {
  desk.skipTo('2026-07-29T10:00:00+07:00');
  desk.typeIn(ticket(10), 'Perkiraan', 'Santai saja', budi);
  expect(outlooks(desk, 10)).toEqual(['']);
  desk.book.type('Cuti', 'A2', [[budi, '2026-07-30', '2026-08-05']]);
  desk.skipTo('2026-07-29T11:07:00+07:00');
  desk.tick();
  // Budi is back on Thursday 6 August: Friday 7 August is the fourth working day after the promise, Monday 10 August the fifth.
  expect(outlooks(desk, 9, 10)).toEqual([4, 5].map((days) => `Mungkin terlambat ${days} hari kerja: Penelusuran`));
});

test('a request that is delivered, or late already, is foreseen no more', () => {
  desk.typeIn(ticket(9), 'Status', 'Diserahkan', budi);
  expect(outlooks(desk, 9)).toEqual(['']);
  desk.skipTo('2026-08-03T13:00:00+07:00');
  desk.tick();
  expect(desk.request(ticket(10))).toMatchObject({ 'Status SLA': 'Terlambat', Perkiraan: '' });
});
