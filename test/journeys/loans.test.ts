import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { newsOf } from '../support/newsOf';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const tari = 'tari@riset.example';
const [danau, teluk, rawa] = ['LK-2026-00001', 'LK-2026-00002', 'LK-2026-00003'] as const;

const atHand = (desk: Desk): string[] => desk.records('Keadaan').filter((row) => row.Jenis === 'request').map((row) => row.Kunci ?? '').sort();
const about = (desk: Desk, address: string, word: string): string[] => desk.mailsTo(address).filter((mail) => newsOf(mail).includes(word)).map(({ subject, body }) => `${subject}\n${body}`);
const noteOn = (desk: Desk, ticket: string): string => desk.records('Riwayat').filter((row) => row['No. Tiket'] === ticket && row.Kejadian === 'Perubahan ditolak').map((row) => row.Rincian).join('\n');
const outcome = (answer: { readonly outcome: string; readonly reason?: string }): string => answer.reason ?? answer.outcome;

test('Three loans: brought and lent, reminded of in one mail, extended and fetched by wish, asked for when late, and back', () => {
  const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  const item = (title: string, more: Parameters<Desk['submit']>[0]['questions'] = {}) => ({ region: 'Bandung', service: 'Koleksi Perpustakaan', title, questions: { 'Koleksi yang diperlukan': title, ...more } });
  shareWith(desk, budi);
  desk.submit(item('Danau Purba', { 'Cara penyerahan': 'Diantar ke meja saya', 'Ruang atau meja tujuan': 'Gedung 3,\n=R.204' }), siti);
  desk.submit({ ...item('Teluk Ambon'), language: 'English' }, tari);
  desk.submit(item('Rawa Pening'), siti);
  expect(desk.request(danau)).toMatchObject({ 'Antar Jemput': 'Antar: Gedung 3, =R.204', 'Tanggal Kembali': '' });
  expect(new AddOnPanel(desk, budi).open().text).toContain('Antar dan jemput (1)');

  // What a librarian writes down: letters and noughts as they are; what cannot be is put back with the reason.
  desk.typeIn(danau, 'Kode Batang', '007', budi);
  desk.typeIn(rawa, 'Kode Batang', '<b>', budi);
  desk.typeIn(danau, 'Dikembalikan Pada', '2026-04-06', budi);
  expect([desk.request(danau)['Kode Batang'], desk.request(rawa)['Kode Batang'], noteOn(desk, rawa), noteOn(desk, danau)]).toEqual([
    '007', '', expect.stringContaining('Ini bukan kode batang.'), expect.stringContaining('Ubah dahulu Status menjadi Diserahkan.'),
  ]);
  for (const ticket of [danau, teluk, rawa]) desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect([danau, teluk, rawa].map((ticket) => desk.request(ticket)['Tanggal Kembali'])).toEqual(['20/04/2026', '20/04/2026', '20/04/2026']);
  desk.typeIn(rawa, 'Tanggal Kembali', '2026-04-05', budi);
  expect([desk.request(rawa)['Tanggal Kembali'], noteOn(desk, rawa)]).toEqual(['20/04/2026', expect.stringContaining('sebelum Senin, 6 April 2026')]);
  desk.tick();
  expect(about(desk, siti, 'Hasil untuk Anda').find((mail) => mail.includes('] Danau Purba'))).toContain('Dikembalikan paling lambat: Senin, 20 April 2026\nKode batang: 007');
  for (const ticket of [danau, teluk, rawa]) desk.typeIn(ticket, 'Status', 'Selesai', budi);
  expect(atHand(desk)).toEqual([danau, teluk, rawa]);

  // Monday the 20th is reminded of on Friday the 17th, when the region opens: one mail for all that one person has.
  desk.skipTo('2026-04-17T06:55:00+07:00');
  desk.tick();
  desk.skipTo('2026-04-17T07:28:00+07:00');
  desk.tick();
  desk.skipTo('2026-04-17T08:28:00+07:00');
  desk.tick();
  const [reminder, ...others] = about(desk, siti, 'Pinjaman segera jatuh tempo');
  expect(others).toEqual([]);
  expect(reminder).toContain('- Danau Purba (007): kembali paling lambat Senin, 20 April 2026\n- Rawa Pening: kembali paling lambat Senin, 20 April 2026');
  expect(about(desk, tari, 'Loan due soon')).toEqual([expect.stringContaining('- Teluk Ambon: to be back by Monday, 20 April 2026')]);

  // On the page, though the request has ended: extended at once and once; another is to be fetched.
  const page = openPage(desk, danau, siti);
  expect(page.view().loan).toEqual({ barcodes: ['007'], returnBy: '2026-04-20', returnedOn: null, late: false, extension: { day: '2026-05-04', ask: false }, pickUp: null, room: 'Gedung 3, =R.204' });
  const extend = { name: 'extendLoan', returnBy: '2026-04-20' } as const;
  expect([page.act(extend, 'one-press'), page.act(extend, 'one-press'), page.act(extend), page.act({ name: 'extendLoan', returnBy: '2026-05-04' })].map(outcome)).toEqual(['done', 'done', 'changed', 'extendedEnough']);
  expect(desk.request(danau)).toMatchObject({ 'Tanggal Kembali': '04/05/2026', Status: 'Selesai' });
  expect(desk.records('Riwayat').filter((row) => row.Rincian?.startsWith('Perpanjangan diberikan sampai Senin, 4 Mei 2026')).map((row) => row.Pelaku)).toEqual([siti]);
  expect(outcome(openPage(desk, rawa, siti).act({ name: 'askPickUp', place: ' =R.204 \n lantai 2 ' }))).toBe('done');
  expect(desk.request(rawa)['Antar Jemput']).toBe('Jemput: =R.204 lantai 2');
  desk.tick();
  expect(about(desk, budi, 'Jemput pinjaman')).toEqual([expect.stringContaining('minta pinjamannya dijemput di =R.204 lantai 2')]);

  // The morning's digest has what is to be done; what is back is asked for no more.
  desk.skipTo('2026-04-20T07:28:00+07:00');
  desk.tick();
  expect(about(desk, budi, 'Pekerjaan hari ini: 2 pinjaman')[0]).toMatch(/Danau Purba\n {2}Perpanjang juga di SLiMS · kembali paling lambat Senin, 4 Mei 2026.*\n- .*Rawa Pening\n {2}Jemput di =R\.204 lantai 2/);
  desk.typeIn(rawa, 'Dikembalikan Pada', 'Ya', budi);
  expect([desk.request(rawa)['Dikembalikan Pada'], desk.request(rawa)['Antar Jemput'], atHand(desk)]).toEqual(['20/04/2026', '', [danau, teluk]]);
  desk.skipTo('2026-04-21T08:58:00+07:00');
  desk.tick();
  expect(about(desk, siti, 'Pinjaman').length).toBe(1);
  expect(about(desk, tari, 'Loan overdue')).toEqual([expect.stringContaining('- Teluk Ambon: was due Monday, 20 April 2026')]);

  // The rest on the card, in the request that ended days ago.
  const panel = new AddOnPanel(desk, budi, 'en').open();
  panel.press('Search', { words: 'Teluk' }).press('Teluk Ambon');
  expect(panel.text).toContain('Loan\nMonday, 20 April 2026\nTo be back by\noverdue');
  panel.press('Returned');
  expect([panel.notice, desk.request(teluk)['Dikembalikan Pada'], atHand(desk)]).toEqual(['Noted: it is back.', '21/04/2026', [danau]]);
  expect(outcome(openPage(desk, teluk, tari).act({ name: 'askPickUp', place: 'R.1' }))).toBe('loanOver');
  desk.expectNoFailures();
});
