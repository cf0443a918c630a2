import { openDesk } from '../support/desk';
import { samplePeople } from '../support/samplePeople';
import { appendRecords, typeIntoRecord } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const surya = 'surya@perpustakaan.example';

test('Leave entered today: tomorrow’s stage goes to the substitute with a reason in row, log and mails, what can wait stays, and who gives one back keeps it', () => {
  const people = samplePeople.map((person) => (person.Email === budi ? { ...person, Pengganti: 'Surya Saputra' } : person));
  const desk = openDesk({ now: '2026-04-07T08:00:00+07:00', people });
  const [soon, later] = ['LK-2026-00001', 'LK-2026-00002'];
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah mangrove' });
  desk.submit({ region: 'Bandung', service: 'Kurasi Data (RIN)', title: 'Data danau' });
  desk.typeIn(soon, 'Status', 'Diproses', budi);
  desk.typeIn(later, 'Status', 'Diproses', budi);
  // Pemeriksaan is due on Wednesday at closing time, Kurasi on Friday.
  appendRecords(desk.book, 'Cuti', [{ Email: budi, Mulai: '2026-04-08', Selesai: '2026-04-08' }], budi);
  desk.skipTo('2026-04-07T08:29:00+07:00');
  desk.tick();
  expect([desk.request(soon).Petugas, desk.request(later).Petugas]).toEqual(['Surya Saputra', 'Budi Santoso']);
  const entry = desk.records('Riwayat').find((record) => record['No. Tiket'] === soon && record.Kejadian === 'Petugas ditetapkan');
  expect(entry).toMatchObject({ Pelaku: 'meja layanan', Rincian: `${surya} menjadi petugas (karena cuti rekan). ${budi} kembali Kamis, 9 April 2026.` });
  const [told] = desk.mailsTo(surya).slice(-1);
  expect(told?.body).toContain('Karena cuti: tenggatnya jatuh sebelum rekan yang memegangnya kembali.');
  const [toBudi] = desk.mailsTo(budi).slice(-1);
  expect([toBudi?.subject, toBudi?.body.includes(`${soon} Naskah mangrove: Surya Saputra`), toBudi?.body.includes(later)]).toEqual(['Selama Anda cuti', true, false]);
  desk.typeIn(soon, 'Petugas', 'Budi Santoso', budi);
  desk.skipTo('2026-04-07T08:59:00+07:00');
  desk.tick();
  expect(desk.request(soon).Petugas).toBe('Budi Santoso');
  // The leave is over before it begins: nothing is left to hand over.
  typeIntoRecord(desk.book, 'Cuti', 'Email', budi, 'Selesai', '2026-04-01');
  desk.skipTo('2026-04-07T09:29:00+07:00');
  desk.tick();
  expect([desk.request(soon).Petugas, desk.request(later).Petugas]).toEqual(['Budi Santoso', 'Budi Santoso']);
  desk.expectNoFailures();
});
