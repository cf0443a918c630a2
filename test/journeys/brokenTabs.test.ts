import { openDesk, type Desk } from '../support/desk';
import { brokenCells } from '../support/brokenRows';
import { letters, typeIntoRecord } from '../support/sheetRecords';

const tuesday = '2026-04-07T09:00:00+07:00';
const rini = 'rini@perpustakaan.example';

function breakCell(desk: Desk, { tab, row, header, typed }: { tab: string; row: number; header: string; typed: string }): void {
  desk.book.type(tab, `${letters((desk.book.text(tab)[0] ?? []).indexOf(header))}${row}`, typed);
}

const complaints = (desk: Desk): (string | undefined)[][] => desk.records('Kondisi Sistem').filter((row) => row.Tingkat !== 'Baik').map((row) => [row.Tab, row.Baris, row['Apa yang terjadi'], row['Apa yang harus dilakukan']]);
const mailsToRini = (desk: Desk): string[] => desk.mailsTo(rini).map((mail) => mail.body);

describe('a broken row', () => {
  test.each(brokenCells)('in $tab ($header: “$typed”) keeps no request from being taken in; Kondisi Sistem and one mail say where and what to do', (cell) => {
    const desk = openDesk({ now: tuesday });
    breakCell(desk, cell);
    desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Kawasan: 'Bandung', Petugas: 'Budi Santoso', 'Tenggat Tahap': '07/04/2026 14:00' });
    expect(desk.mailsTo('siti@riset.example')).toHaveLength(1);
    expect(desk.mailsTo('budi@perpustakaan.example')).toHaveLength(1);
    expect(complaints(desk)).toContainEqual([cell.tab, String(cell.row), cell.says, cell.step]);
    for (let minutes = 0; minutes < 30; minutes += 6) desk.tick();
    const told = mailsToRini(desk).filter((body) => body.includes(`Tab ${cell.tab}, baris ${cell.row}\n${cell.says}`));
    expect(told).toHaveLength(1);
    desk.expectNoFailures();
  });

  test('with a test address that is none sends the trial’s mails to the owner of the desk, and to no real person', () => {
    const desk = openDesk({ now: tuesday });
    typeIntoRecord(desk.book, 'Pengaturan', 'Nama', 'Alamat Uji', 'Nilai', 'uji saja');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.workspace.mail.sent().map((mail) => [...mail.to, ...mail.cc].join())).toEqual(['admin@perpustakaan.example', 'admin@perpustakaan.example']);
    expect(complaints(desk).map(([tab, row, says]) => [tab, row, says])).toContainEqual(['Pengaturan', '7', 'Alamat surel “uji saja” tidak dapat dipakai.']);
  });

  test('that is mended leaves Kondisi Sistem, and a typing error put right within minutes is told to nobody', () => {
    const desk = openDesk({ now: tuesday });
    breakCell(desk, { tab: 'Kawasan', row: 5, header: 'Zona Waktu', typed: 'Asia/Bandung' });
    desk.tick();
    expect(complaints(desk)).toHaveLength(1);
    breakCell(desk, { tab: 'Kawasan', row: 5, header: 'Zona Waktu', typed: 'Asia/Jakarta' });
    desk.tick();
    expect(complaints(desk)).toEqual([]);
    desk.tick();
    expect(mailsToRini(desk)).toEqual([]);
  });

  test('in each tab at once still leaves a desk that takes in, names each place and writes one mail', () => {
    const desk = openDesk({ now: tuesday });
    for (const cell of brokenCells) breakCell(desk, cell);
    desk.submit({ region: 'Ambon', service: 'Akses E-Resources' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Petugas: 'Amos Latuconsina', 'Tenggat Selesai': '09/04/2026 09:30' });
    for (const { tab, row, says, step } of brokenCells) expect(complaints(desk)).toContainEqual([tab, String(row), says, step]);
    for (let minutes = 0; minutes < 18; minutes += 6) desk.tick();
    expect(mailsToRini(desk)).toHaveLength(1);
    desk.expectNoFailures();
  });
});

describe('a request that nobody expected', () => {
  test('a region without librarians: the substitute region takes it and is told why; Kondisi Sistem names the region', () => {
    const desk = openDesk({ now: tuesday });
    typeIntoRecord(desk.book, 'Pustakawan', 'Nama', 'Budi Santoso', 'Aktif', 'Tidak');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Kawasan: 'Bandung', Petugas: 'Surya Saputra' });
    expect(desk.mailsTo('surya@perpustakaan.example')[0]?.body).toContain('Kawasan Anda menggantikan kawasan tersebut.');
    expect(complaints(desk).map(([tab, , says]) => [tab, says])).toContainEqual(['Pustakawan', 'Belum ada pustakawan aktif untuk kawasan: Bandung. Permohonannya dialihkan ke pengganti atau koordinator.']);
    for (let minutes = 0; minutes < 12; minutes += 6) desk.tick();
    expect(mailsToRini(desk).join()).toContain('Belum ada pustakawan aktif untuk kawasan: Bandung.');
  });

  test('nobody at all in Pustakawan: the owner of the desk has it, gets the mail and is told what to fill in', () => {
    const desk = openDesk({ now: tuesday, people: [] });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request('LK-2026-00001').Petugas).toBe('admin@perpustakaan.example');
    for (let minutes = 0; minutes < 12; minutes += 6) desk.tick();
    const bodies = desk.mailsTo('admin@perpustakaan.example').map((mail) => mail.body).join('\n');
    expect(bodies).toContain('Tab Pustakawan masih kosong');
    expect(bodies).toContain('Belum ada pustakawan aktif untuk kawasan: Jakarta, Cibinong, Tangerang, Bandung,');
  });

  test('a service switched off after the form was opened: kept, its owner warned, the administrator told', () => {
    const desk = openDesk({ now: tuesday });
    typeIntoRecord(desk.book, 'Layanan', 'Kode', 'grammarly', 'Aktif', 'Tidak');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Layanan: 'Grammarly', Petugas: 'Budi Santoso', 'Tenggat Selesai': '09/04/2026 11:30' });
    expect(desk.mailsTo('siti@riset.example')).toHaveLength(1);
    expect(desk.mailsTo('budi@perpustakaan.example')[0]?.body).toContain('layanan ini sedang tidak aktif di tab Layanan');
    const says = 'LK-2026-00001 meminta layanan “Grammarly” yang sedang tidak aktif. Permohonan disimpan dan sudah punya petugas.';
    expect(complaints(desk).map(([tab, , words]) => [tab, words])).toContainEqual(['Layanan', says]);
    desk.tick();
    expect(mailsToRini(desk).join()).toContain(says);
  });

  test('a service whose row was deleted: kept under the name that was chosen', () => {
    const desk = openDesk({ now: tuesday });
    desk.book.deleteRows('Layanan', 6, 1);
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Layanan: 'Grammarly / Language check', Petugas: 'Budi Santoso', Tahap: 'Verifikasi' });
    expect(complaints(desk).map(([, , words]) => words).join()).toContain('LK-2026-00001 meminta layanan');
    desk.expectNoFailures();
  });

  test('an unknown region: kept under the name that was chosen, the coordinator has it, Kondisi Sistem says so', () => {
    const desk = openDesk({ now: tuesday });
    desk.book.deleteRows('Kawasan', 5, 1);
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Kawasan: 'Bandung', Petugas: 'Kartika Sari', 'Tenggat Selesai': '09/04/2026 11:30' });
    expect(desk.mailsTo('kartika@perpustakaan.example')).toHaveLength(1);
    expect(complaints(desk).map(([tab, , words]) => [tab, words])).toContainEqual(['Kawasan', 'LK-2026-00001 datang untuk kawasan “Bandung” yang tidak ada di tab Kawasan. Permohonan disimpan.']);
    desk.typeIn('LK-2026-00001', 'Kawasan', 'Subang', 'kartika@perpustakaan.example');
    expect(desk.request('LK-2026-00001')).toMatchObject({ Kawasan: 'Subang', Petugas: 'Surya Saputra' });
    desk.expectNoFailures();
  });

  test('without a usable address: kept, the owner told how to go on, no mail to nowhere', () => {
    const desk = openDesk({ now: tuesday });
    const { FormApp } = desk.project.services() as { FormApp: GoogleAppsScript.Forms.FormApp };
    desk.submit({ region: 'Bandung', service: 'Grammarly' }, 'siti@localhost');
    FormApp.openById(desk.form.id).setCollectEmail(false);
    desk.submit({ region: 'Bandung', service: 'Grammarly' }, '');
    expect(desk.records('Permohonan').map((row) => [row.Email, row.Petugas])).toEqual([['siti@localhost', 'Budi Santoso'], ['', 'Budi Santoso']]);
    desk.tick();
    const sent = desk.workspace.mail.sent();
    expect(new Set(sent.flatMap((mail) => [...mail.to, ...mail.cc]))).toEqual(new Set(['budi@perpustakaan.example', rini]));
    for (const mail of desk.mailsTo('budi@perpustakaan.example')) expect(mail.body).toContain('alamat surel pemohon tidak dapat dipakai');
    expect(complaints(desk).map(([tab, , words]) => [tab, words])).toContainEqual(['Permohonan', 'LK-2026-00002 tidak punya alamat surel yang dapat dipakai. Permohonan disimpan dan petugasnya diberi tahu.']);
    desk.typeIn('LK-2026-00002', 'Status', 'Diserahkan', 'budi@perpustakaan.example');
    desk.expectNoFailures();
  });
});
