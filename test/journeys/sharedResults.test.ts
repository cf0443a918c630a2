import { openDesk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';

test('What is handed over in Drive can be opened by its requester; where the desk may not share it, its librarian is told once', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  const { DriveApp } = desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
  const file = DriveApp.createFile('Hasil.txt', 'isi', 'text/plain');
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Milik orang lain' });
  desk.typeIn('LK-2026-00001', 'Tautan Hasil', `https://drive.google.com/file/d/${file.getId()}/view`, budi);
  desk.typeIn('LK-2026-00002', 'Tautan Hasil', 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit', budi);
  for (const ticket of ['LK-2026-00001', 'LK-2026-00002']) desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect(file.getViewers().map((user) => user.getEmail())).toEqual([]);
  for (let turn = 0; turn < 3; turn += 1) desk.tick();
  expect(file.getViewers().map((user) => user.getEmail())).toEqual([siti]);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Hasil dibagikan').map((row) => [row['No. Tiket'], String(row.Rincian).slice(0, 34)])).toEqual([
    ['LK-2026-00001', 'Hasil di Drive dapat dibuka pemohon'.slice(0, 34)], ['LK-2026-00002', 'Hasil di Drive belum dapat dibuka p'.slice(0, 34)],
  ]);
  expect(desk.mailsTo(budi).map(({ subject }) => subject).filter((subject) => subject.includes('Bagikan hasilnya'))).toEqual(['[LK-2026-00002] Bagikan hasilnya kepada pemohon: Milik orang lain']);
});
