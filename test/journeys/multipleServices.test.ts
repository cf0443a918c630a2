import { firstAddress, openDesk } from '../support/desk';
import { newsOf } from '../support/newsOf';

test('one submission for three services becomes three linked requests with one receipt and a mail to each owner', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Jakarta', service: 'Bibliometrik', otherServices: ['Grammarly', 'Visualisasi Data', 'Bibliometrik'], title: 'Tren kuantum' });
  const rows = desk.records('Permohonan');
  expect(rows.map((row) => [row['No. Tiket'], row.Layanan, row['Permohonan Terkait'], row['Tenggat Selesai'], row.Judul])).toEqual([
    ['LK-2026-00001', 'Bibliometrik', 'LK-2026-00002, LK-2026-00003', '20/04/2026 11:30', 'Tren kuantum'],
    ['LK-2026-00002', 'Grammarly', 'LK-2026-00001, LK-2026-00003', '09/04/2026 11:30', 'Tren kuantum'],
    ['LK-2026-00003', 'Visualisasi Data', 'LK-2026-00001, LK-2026-00002', '15/04/2026 11:30', 'Tren kuantum'],
  ]);
  const receipts = desk.mailsTo('siti@riset.example');
  expect(receipts).toHaveLength(1);
  const body = receipts[0]?.body ?? '';
  for (const row of rows) expect(body).toContain(`No. tiket: ${row['No. Tiket'] ?? ''}\nLayanan: ${row.Layanan ?? ''}`);
  expect(body).toContain('paling lambat Senin, 20 April 2026 pukul 11.30 WIB');
  expect(firstAddress(body)).toContain('t=LK-2026-00001.');
  // What came together for one librarian is one mail.
  const [assignment, second] = desk.mailsTo('agus@perpustakaan.example');
  expect(second).toBeUndefined();
  expect(assignment?.subject).toBe('[LK-2026-00001, LK-2026-00002, LK-2026-00003] Permohonan baru untuk Anda (3)');
  for (const row of rows) expect(assignment?.body).toContain(`No. tiket: ${row['No. Tiket'] ?? ''}\nLayanan: ${row.Layanan ?? ''}`);
  const page = receipts[0] && desk.openLink(receipts[0]);
  expect(page?.html).toContain('LK-2026-00003');
});

test('each linked request goes its own way', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', otherServices: ['Koleksi Perpustakaan'] });
  desk.typeIn('LK-2026-00002', 'Status', 'Tidak Dapat Dipenuhi', 'budi@perpustakaan.example');
  expect(desk.records('Permohonan').map((row) => row.Status)).toEqual(['Baru', 'Tidak Dapat Dipenuhi']);
});

test('who asks on behalf of another is named, and both get the receipt', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Ambon', service: 'Grammarly', name: 'Sekretaris', onBehalfOf: 'Prof. Habibie', onBehalfEmail: ' habibie@riset.example ' }, 'sekretaris@riset.example');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Nama: 'Sekretaris', 'Atas Nama': 'Prof. Habibie', Email: 'sekretaris@riset.example' });
  const [receipt, second] = desk.mailsTo('habibie@riset.example');
  expect(second).toBeUndefined();
  expect(receipt?.to).toEqual(['sekretaris@riset.example', 'habibie@riset.example']);
  expect(receipt && desk.openLink(receipt).html).toContain('Prof. Habibie');
});

test('an address of the other person that is none keeps nobody from getting the receipt', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Ambon', service: 'Grammarly', onBehalfOf: 'Prof. Habibie', onBehalfEmail: 'tidak ada, lain@riset.example' });
  expect(desk.mailsTo('siti@riset.example')[0]?.to).toEqual(['siti@riset.example']);
});

test('who chose English gets receipt, later mails and page in English, dates included', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'KR Bali', service: 'Penelusuran Informasi', language: 'English', title: 'Coral reefs' }, 'jane@riset.example');
  desk.typeIn('LK-2026-00001', 'Status', 'Diserahkan', 'wayan@perpustakaan.example');
  const [receipt, result] = desk.mailsTo('jane@riset.example');
  expect(receipt && newsOf(receipt)).toBe('[LK-2026-00001] Coral reefs | Request received');
  expect(receipt?.body).toContain('We promise to be done by Friday, 10 April 2026 at 11:30 WITA.');
  expect(receipt?.body).toContain('- Search: Thursday, 9 April 2026 at 16:00 WITA');
  expect(receipt?.body).not.toMatch(/Permohonan|Tenggat|pukul/);
  expect(result && newsOf(result)).toBe('[LK-2026-00001] Coral reefs | Your result');
  // The two are one thread: of one subject, and referring to one id.
  expect([result?.threadId, result?.headers['References']]).toEqual([receipt?.threadId, receipt?.headers['References']]);
  const page = receipt && desk.openLink(receipt);
  expect(page?.html).toMatch(/Delivered/);
  expect(page?.html).toContain('Information search');
});
