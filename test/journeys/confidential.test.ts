import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';
import { answersFor, type Answers } from '../support/formAnswers';
import { openPage } from '../support/pageCalls';

/** A word in everything that the requester says and is told; nobody else may read it. */
const secret = 'Xilofon';
const requester = 'xilofon@riset.example';
const behalf = 'atas.xilofon@riset.example';
const [budi, amos, kartika, hendra] = ['budi', 'amos', 'kartika', 'hendra'].map((name) => `${name}@perpustakaan.example`) as [string, string, string, string];
const yes = 'Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it';

const asked: Answers = {
  region: 'Bandung', service: 'Grammarly', name: `Ibu ${secret}`, unit: `Pusat ${secret}`, title: `Judul ${secret}`, description: `Uraian ${secret}`, keywords: secret, phone: `0812 ${secret}`,
  employeeId: `1980 ${secret}`, onBehalfOf: `Bapak ${secret}`, onBehalfEmail: behalf, attachment: `https://berkas.example/${secret}`, questions: { 'Jumlah kata': `7.500 ${secret}` },
};
const inConfidence: Answers = { ...asked, questions: { ...asked.questions, 'Permohonan tertutup': [yes] } };

const tells = (text: unknown): boolean => String(text).toLowerCase().includes(secret.toLowerCase());
/** The requester's link opens everything, so it stands nowhere either. */
const opens = (text: unknown): boolean => /[?&]t=LK-/.test(String(text));
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Cells of the shared spreadsheet, hidden tabs and all, in which the word stands. */
function cellsThatTell(desk: Desk): string[] {
  return desk.book.tabs().flatMap(({ name }) => desk.book.values(name).flatMap((row, index) => row.flatMap((cell, column) => (tells(cell) ? [`${name} ${index + 1}:${column + 1} ${String(cell).slice(0, 200)}`] : []))));
}

/** Every place where somebody else could read the word: those cells, and mails that are not the requester's. */
function leaks(desk: Desk): string[] {
  const mails = desk.workspace.mail.sent().filter((mail) => ![...mail.to, ...mail.cc].some((address) => [requester, behalf].includes(address)));
  const links = desk.book.tabs().filter(({ name }) => desk.book.values(name).flat().some(opens)).map(({ name }) => `link in ${name}`);
  return [...cellsThatTell(desk), ...links, ...mails.flatMap((mail) => (tells(mail.subject + mail.body + mail.htmlBody) ? [`mail to ${mail.to.join()}: ${mail.subject}`] : []))];
}

async function sharedDesk(now: string): Promise<Desk> {
  const desk = openDesk({ now });
  shareWith(desk, budi, amos, kartika, hendra);
  await turn();
  return desk;
}

test('no word of a confidential answer touches the shared spreadsheet, whichever call of its intake is killed, and it is taken in once', () => {
  const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  const calls = 15;
  for (let call = 1; call <= calls; call += 1) {
    desk.workspace.faults.killAt(call, 'after');
    desk.submit(inConfidence, requester);
    desk.workspace.faults.clear();
    expect([call, leaks(desk)]).toEqual([call, []]);
    desk.tick();
  }
  desk.tick();
  expect(desk.project.executions.filter(({ status }) => status === 'killed').length).toBeGreaterThanOrEqual(calls - 1);
  expect(leaks(desk)).toEqual([]);
  const rows = desk.records('Permohonan');
  expect(rows).toHaveLength(calls);
  expect(rows[calls - 1]).toMatchObject({
    Layanan: 'Grammarly', Kawasan: 'Bandung', Petugas: 'Budi Santoso', 'Tenggat Selesai': expect.stringMatching(/2026/) as string, Nama: 'Tertutup', Email: 'Tertutup', Judul: 'Tertutup', Uraian: 'Tertutup', 'Atas Nama': 'Tertutup',
  });
  // Each requester has the receipt, with the title and a link to a page that says everything.
  const receipts = desk.mailsTo(requester).filter((mail) => mail.body.startsWith('Permohonan diterima'));
  expect(new Set(receipts.map((mail) => mail.subject)).size).toBe(calls);
  for (const mail of receipts.slice(0, 2)) {
    expect(mail.to).toEqual([requester, behalf]);
    expect(desk.openLink(mail).html).toContain(`Uraian ${secret}`);
  }
  const restricted = desk.workspace.spreadsheets().find(({ name }) => name === 'Layanan Kawasan — Tertutup');
  expect(restricted?.text('Isi Tertutup').filter((row) => tells(row.join(' '))).length).toBeGreaterThanOrEqual(calls);
});

test('a confidential request is worked on from beginning to end by those who may, and says nothing to anybody else', async () => {
  const desk = await sharedDesk('2026-04-07T02:00:00Z');
  desk.workspace.calls.reset();
  const response = desk.submit(inConfidence, requester);
  // Two more than any other answer: the restricted spreadsheet is asked for, and written.
  expect(desk.workspace.calls.total()).toBe(14);
  const [receipt] = desk.mailsTo(requester);
  if (!receipt) throw new Error('no receipt');

  const closed = new AddOnPanel(desk, amos).open().press('Cari', { words: 'LK-2026-00001' }).press('Tertutup');
  expect(closed.text).toContain('Permohonan ini tertutup. Yang boleh membaca dan mengerjakannya: Budi Santoso, Kartika Sari, Hendra Gunawan, Rini Admin.');
  expect([tells(JSON.stringify(closed.card)), closed.buttons]).toEqual([false, []]);
  for (const who of [budi, kartika, hendra]) expect(new AddOnPanel(desk, who).open().press('Cari', { words: 'LK-2026-00001' }).press('Tertutup').text).toContain(`Uraian ${secret}`);

  const panel = new AddOnPanel(desk, budi).open().press('Tertutup');
  panel.press('Lanjut').press('Tanya pemohon').press('Tanya pemohon', { text: `Tahun ${secret} yang mana?` });
  expect(panel.text).toContain('Menunggu Pemohon');
  panel.press('Catatan rekan').press('Catatan rekan', { text: `Hati-hati ${secret}` }).press('Catatan rekan').press('Catatan rekan', { text: 'Lagi' });
  expect(panel.text).toContain(`Hati-hati ${secret}`);
  desk.tick();
  expect(desk.mailsTo(requester).at(-1)?.body).toContain(`Tahun ${secret} yang mana?`);
  expect(desk.openLink(receipt).html).toContain(`Tahun ${secret} yang mana?`);

  // What the requester answers on the page goes the same way.
  const status = openPage(desk, 'LK-2026-00001', requester);
  expect(status.act({ name: 'answer', text: `Tahun 2020 ${secret}`, link: `https://berkas.example/${secret}/2` }).outcome).toBe('done');
  expect(new AddOnPanel(desk, kartika).open().press('Cari', { words: 'LK-2026-00001' }).press('Tertutup').text).toContain(`Tahun 2020 ${secret}`);
  expect([JSON.stringify(status.view()).includes(`Tahun 2020 ${secret}`), leaks(desk)]).toEqual([true, []]);

  // What is typed over the masks is put back, and so is an attempt to have the request handed to oneself.
  for (const [header, typed] of [['Judul', 'Terbuka'], ['Catatan untuk Pemohon', 'Terbuka'], ['Petugas', 'Amos Latuconsina'], ['Kawasan', 'Ambon']] as const) desk.typeIn('LK-2026-00001', header, typed, amos);
  expect(desk.request('LK-2026-00001')).toMatchObject({ Judul: 'Tertutup', 'Catatan untuk Pemohon': 'Tertutup', Petugas: 'Budi Santoso', Kawasan: 'Bandung', Status: 'Diproses' });
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Perubahan ditolak')).toHaveLength(4);

  desk.form.edit(response, answersFor(desk.form, { ...inConfidence, description: `Uraian kedua ${secret}` }), requester);
  expect(desk.request('LK-2026-00001').Status).toBe('Diproses');
  const again = new AddOnPanel(desk, budi).open().press('Tertutup');
  expect(again.text).toContain(`Uraian kedua ${secret}`);
  again.press('Serahkan hasil').press('Serahkan hasil', { link: `https://hasil.example/${secret}`, text: `Semoga berguna, ${secret}` });
  desk.tick();
  const page = desk.openLink(receipt).html;
  expect([page.includes(`https://hasil.example/${secret}`), page.includes(`Semoga berguna, ${secret}`)]).toEqual([true, true]);
  expect(desk.mailsTo(requester).at(-1)?.body).toContain(`https://hasil.example/${secret}`);
  const token = new URL(/https:\S+/.exec(receipt.body)?.[0] ?? '').searchParams.get('t') ?? '';
  expect(tells(desk.project.get({ t: `${token.slice(0, -2)}xx` }, null).html)).toBe(false);
  // The link of the ticket in the Sheet is everybody's: it shows dates and no words.
  const link = desk.spreadsheet().getSheetByName('Permohonan')?.getRange('A2').getRichTextValue()?.getLinkUrl() ?? '';
  const sheetPage = desk.project.get({ l: new URL(link).searchParams.get('l') ?? '' }, null).html;
  expect([sheetPage.includes('Penyerahan'), tells(sheetPage)]).toEqual([true, false]);
  await turn();

  // Weeks later it has closed by itself; digests and lists have gone out, and the page still says everything.
  for (const day of ['04-09', '04-13', '04-17', '04-20']) {
    desk.skipTo(`2026-${day}T01:35:00Z`);
    desk.tick();
  }
  expect(desk.request('LK-2026-00001').Status).toBe('Selesai');
  expect(desk.openLink(receipt).html).toContain(`Uraian kedua ${secret}`);
  expect(leaks(desk)).toEqual([]);
  expect(desk.spreadsheet().getSheets().flatMap((sheet) => sheet.getDataRange().getNotes()).flat().filter(tells)).toEqual([]);
  desk.expectNoFailures();
});

test('a request that is marked confidential later leaves nothing behind, wherever the press is killed, and comes back whole when it is opened again', async () => {
  const desk = await sharedDesk('2026-04-07T02:00:00Z');
  // In doPost: before the traces are read, with the restricted spreadsheet written, and with both; an unkilled press ends with 16.
  const kills = [8, 12, 13, 14];
  for (const [index, call] of kills.entries()) {
    const ticket = `LK-2026-0000${index + 1}`;
    desk.submit(asked, requester);
    desk.typeIn(ticket, 'Catatan untuk Pemohon', `Catatan ${secret}`, budi);
    desk.typeIn(ticket, 'Tautan Hasil', `javascript:${secret}`, budi);
    desk.tick();
    const before = cellsThatTell(desk).length;
    const panel = new AddOnPanel(desk, budi).open().press('Cari', { words: ticket }).press('Judul');
    const action = panel.actionOf('Tandai tertutup');
    desk.workspace.faults.killAt(call, 'after');
    try {
      panel.send(action);
    } catch {
      // The panel itself was killed.
    }
    desk.workspace.faults.clear();

    // Nothing has happened, or all of it.
    expect([call, [0, before].includes(cellsThatTell(desk).length)]).toEqual([call, true]);
    panel.send(action);
    expect([call, panel.notice, cellsThatTell(desk)]).toEqual([call, 'Permohonan ini tertutup sekarang. Isinya hanya terbaca di sini oleh petugas, koordinator kawasannya, kepala, dan admin.', []]);
    expect(panel.text).toContain(`Uraian ${secret}`);
  }
  expect(desk.spreadsheet().getSheets().flatMap((sheet) => sheet.getDataRange().getNotes()).flat().filter(tells)).toEqual([]);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Ditandai tertutup')).toHaveLength(kills.length);

  expect(new AddOnPanel(desk, budi).open().press('Cari', { words: 'LK-2026-00001' }).press('Tertutup').buttons).not.toContain('Buka untuk semua');
  const head = new AddOnPanel(desk, hendra).open().press('Cari', { words: 'LK-2026-00001' }).press('Tertutup').press('Buka untuk semua');
  expect(head.notice).toBe('Permohonan ini tidak lagi tertutup; isinya kembali tampil di Sheet.');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Nama: `Ibu ${secret}`, Email: requester, Judul: `Judul ${secret}`, Uraian: `Uraian ${secret}`, 'Catatan untuk Pemohon': `Catatan ${secret}` });
  desk.tick();
  expect(desk.records('Riwayat').filter((row) => row['No. Tiket'] === 'LK-2026-00001').map((row) => row.Kejadian)).toEqual(['Diajukan', 'Catatan untuk pemohon', 'Perubahan ditolak', 'Ditandai tertutup', 'Dibuka untuk semua']);
});
