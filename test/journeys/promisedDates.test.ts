import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { appendRecords } from '../support/sheetRecords';

interface Case {
  readonly when: string;
  readonly instant: string;
  readonly region: string;
  readonly service: string;
  /** Lines of the receipt, local time. */
  readonly receipt: readonly string[];
  /** What Permohonan shows, in WIB. */
  readonly sheet: { readonly Diajukan: string; readonly 'Tenggat Tahap': string; readonly 'Tenggat Selesai': string };
}

/**
 * Worked out by hand from the printed calendar of 2026: Ramadan until 20 March with its shorter hours, Nyepi and Idul Fitri with collective leave
 * from 18 to 24 March, Labour Day on Friday 1 May, Ascension with leave on 14 and 15 May; Bali keeps a holiday of its own on 22 April.
 */
const cases: readonly Case[] = [
  {
    when: 'a Tuesday in Ramadan', instant: '2026-03-03T09:00:00+07:00', region: 'Jakarta', service: 'Penelusuran Informasi',
    receipt: ['Verifikasi: Selasa, 3 Maret 2026 pukul 13.30 WIB', 'Penelusuran: Kamis, 5 Maret 2026 pukul 15.00 WIB', 'Penyerahan: Jumat, 6 Maret 2026 pukul 13.00 WIB'],
    sheet: { Diajukan: '03/03/2026 09:00', 'Tenggat Tahap': '03/03/2026 13:30', 'Tenggat Selesai': '06/03/2026 13:00' },
  },
  {
    when: 'the afternoon before a week of holidays', instant: '2026-03-17T14:00:00+07:00', region: 'Bogor', service: 'Grammarly',
    receipt: ['Verifikasi: Rabu, 25 Maret 2026 pukul 10.30 WIB', 'Pemeriksaan: Kamis, 26 Maret 2026 pukul 16.00 WIB', 'Penyerahan: Jumat, 27 Maret 2026 pukul 11.30 WIB'],
    sheet: { Diajukan: '17/03/2026 14:00', 'Tenggat Tahap': '25/03/2026 10:30', 'Tenggat Selesai': '27/03/2026 11:30' },
  },
  {
    when: 'Ambon at 07:00, before it opens', instant: '2026-04-07T07:00:00+09:00', region: 'Ambon', service: 'Penelusuran Informasi',
    receipt: ['Verifikasi: Selasa, 7 April 2026 pukul 11.30 WIT', 'Penelusuran: Kamis, 9 April 2026 pukul 16.00 WIT', 'Penyerahan: Jumat, 10 April 2026 pukul 11.30 WIT'],
    sheet: { Diajukan: '07/04/2026 05:00', 'Tenggat Tahap': '07/04/2026 09:30', 'Tenggat Selesai': '10/04/2026 09:30' },
  },
  {
    when: 'the very instant of closing', instant: '2026-04-07T16:00:00+07:00', region: 'Cibinong', service: 'Penelusuran Informasi',
    receipt: ['Verifikasi: Rabu, 8 April 2026 pukul 11.30 WIB', 'Penelusuran: Jumat, 10 April 2026 pukul 16.30 WIB', 'Penyerahan: Senin, 13 April 2026 pukul 11.30 WIB'],
    sheet: { Diajukan: '07/04/2026 16:00', 'Tenggat Tahap': '08/04/2026 11:30', 'Tenggat Selesai': '13/04/2026 11:30' },
  },
  {
    when: 'Ambon half an hour after midnight, still yesterday in Jakarta', instant: '2026-04-08T00:30:00+09:00', region: 'Ambon', service: 'Grammarly',
    receipt: ['Verifikasi: Rabu, 8 April 2026 pukul 11.30 WIT', 'Pemeriksaan: Kamis, 9 April 2026 pukul 16.00 WIT', 'Penyerahan: Jumat, 10 April 2026 pukul 11.30 WIT'],
    sheet: { Diajukan: '07/04/2026 22:30', 'Tenggat Tahap': '08/04/2026 09:30', 'Tenggat Selesai': '10/04/2026 09:30' },
  },
  {
    when: 'a Friday afternoon', instant: '2026-04-10T15:00:00+07:00', region: 'Jakarta', service: 'Visualisasi Data',
    receipt: [
      'Verifikasi: Senin, 13 April 2026 pukul 10.00 WIB', 'Pengolahan data: Rabu, 15 April 2026 pukul 16.00 WIB', 'Visualisasi: Jumat, 17 April 2026 pukul 16.30 WIB',
      'Telaah hasil: Senin, 20 April 2026 pukul 16.00 WIB', 'Penyerahan: Selasa, 21 April 2026 pukul 11.30 WIB',
    ],
    sheet: { Diajukan: '10/04/2026 15:00', 'Tenggat Tahap': '13/04/2026 10:00', 'Tenggat Selesai': '21/04/2026 11:30' },
  },
  {
    when: 'a Saturday night', instant: '2026-04-11T23:00:00+07:00', region: 'Bandung', service: 'Koleksi Perpustakaan',
    receipt: [
      'Verifikasi: Senin, 13 April 2026 pukul 11.30 WIB', 'Penyiapan koleksi: Selasa, 14 April 2026 pukul 16.00 WIB',
      'Siap diambil atau diantar: Jumat, 17 April 2026 pukul 16.30 WIB', 'Penyerahan: Senin, 20 April 2026 pukul 11.30 WIB',
    ],
    sheet: { Diajukan: '11/04/2026 23:00', 'Tenggat Tahap': '13/04/2026 11:30', 'Tenggat Selesai': '20/04/2026 11:30' },
  },
  {
    when: 'Bali on the eve of its own holiday', instant: '2026-04-21T15:30:00+08:00', region: 'KR Bali', service: 'Penelusuran Informasi',
    receipt: ['Verifikasi: Kamis, 23 April 2026 pukul 11.00 WITA', 'Penelusuran: Senin, 27 April 2026 pukul 16.00 WITA', 'Penyerahan: Selasa, 28 April 2026 pukul 11.30 WITA'],
    sheet: { Diajukan: '21/04/2026 14:30', 'Tenggat Tahap': '23/04/2026 10:00', 'Tenggat Selesai': '28/04/2026 10:30' },
  },
  {
    when: 'Mataram at that same minute, where it is no holiday', instant: '2026-04-21T15:30:00+08:00', region: 'Mataram', service: 'Penelusuran Informasi',
    receipt: ['Verifikasi: Rabu, 22 April 2026 pukul 11.00 WITA', 'Penelusuran: Jumat, 24 April 2026 pukul 16.30 WITA', 'Penyerahan: Senin, 27 April 2026 pukul 11.30 WITA'],
    sheet: { Diajukan: '21/04/2026 14:30', 'Tenggat Tahap': '22/04/2026 10:00', 'Tenggat Selesai': '27/04/2026 10:30' },
  },
  {
    when: 'the eve of a holiday on a Friday, with another on the way', instant: '2026-04-30T14:00:00+07:00', region: 'Lampung', service: 'Data Penelitian',
    receipt: [
      'Verifikasi: Senin, 4 Mei 2026 pukul 09.30 WIB', 'Permintaan ke penyedia data: Senin, 11 Mei 2026 pukul 16.00 WIB',
      'Penyiapan data: Rabu, 13 Mei 2026 pukul 16.00 WIB', 'Penyerahan: Senin, 18 Mei 2026 pukul 11.30 WIB',
    ],
    sheet: { Diajukan: '30/04/2026 14:00', 'Tenggat Tahap': '04/05/2026 09:30', 'Tenggat Selesai': '18/05/2026 11:30' },
  },
];

let desk: Desk;

beforeAll(() => {
  desk = openDesk();
  appendRecords(desk.book, 'Hari Libur', [{ Tanggal: '22/04/2026', Nama: 'Hari adat', Kepastian: 'tetap', Kawasan: 'KR Bali' }]);
});

test.each(cases)('$when: receipt and Sheet promise the dates worked out by hand', ({ instant, region, service, receipt, sheet }) => {
  desk.skipTo(instant);
  const address = `pemohon${desk.records('Permohonan').length}@riset.example`;
  desk.submit({ region, service }, address);
  const lines = (desk.mailsTo(address)[0]?.body ?? '').split('\n');
  expect(lines.filter((line) => line.startsWith('- '))).toEqual(receipt.map((line) => `- ${line}`));
  expect(desk.records('Permohonan').find((row) => row.Email === address)).toMatchObject({ ...sheet, Kawasan: region, Layanan: service });
});

test('the year of a ticket is that of submission in the zone of the desk, and its numbers start anew', () => {
  const before = desk.records('Permohonan').length;
  // New Year's night: in Ambon it is 2027 already, in Jakarta not yet.
  desk.skipTo('2027-01-01T00:30:00+09:00');
  desk.submit({ region: 'Ambon', service: 'Grammarly' });
  desk.skipTo('2027-01-01T00:30:00+07:00');
  desk.submit({ region: 'Jakarta', service: 'Grammarly' });
  desk.submit({ region: 'Jakarta', service: 'Grammarly' });
  expect(desk.records('Permohonan').slice(before).map((row) => row['No. Tiket'])).toEqual([`LK-2026-${String(before + 1).padStart(5, '0')}`, 'LK-2027-00001', 'LK-2027-00002']);
});
