import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { openDesk, type Desk } from '../support/desk';
import type { Answers } from '../support/formAnswers';
import { appendRecords, cellAt } from '../support/sheetRecords';

const ticket = 'LK-2026-00001';
const budi = 'budi@perpustakaan.example';

/** What a test asks of SpreadsheetApp is one execution until its turn of the event loop is over, and an execution has six minutes. */
async function note(desk: Desk, header: string): Promise<string> {
  await new Promise((resolve) => setImmediate(resolve));
  return desk.spreadsheet().getSheetByName('Permohonan')?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket, header)).getNote() ?? '';
}

type Node = DefaultTreeAdapterTypes.Node;

/** Texts of all elements of that name in the markup as the server has drawn it, before any script has run. */
function texts(html: string, name: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === name) found.push(textOf(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The reasons on the page, the whole's first: the page has other things to open. */
function reasons(html: string, part: 'details' | 'summary'): string[] {
  return texts(html, part).filter((text) => text.startsWith('Mengapa tanggal ini?'));
}

function page(desk: Desk): string {
  const [receipt] = desk.mailsTo('siti@riset.example');
  if (!receipt) throw new Error('no receipt');
  return desk.openLink(receipt).html;
}

function asked(now: string, extra: Partial<Answers> = {}): Desk {
  const desk = openDesk({ now });
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi', ...extra });
  return desk;
}

test('a new request says in notes and on the page why its dates are what they are', async () => {
  // Ramadan until Tuesday the 17th, then Nyepi and Idul Fitri until the 24th.
  const desk = asked('2026-03-16T08:00:00+07:00');
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '16/03/2026 12:00', 'Tenggat Selesai': '26/03/2026 11:30' });
  expect(await note(desk, 'Tenggat Tahap')).toBe('Dihitung dari Senin 16 Maret 08.00: 4 jam kerja, jadi Senin 16 Maret 12.00 WIB. Jam kerja khusus: Ramadan 1447 H.\nSen 16 Mar: 4 jam\nJumlah: 4 jam');
  expect(await note(desk, 'Tenggat Selesai')).toBe([
    'Dihitung dari saat diajukan, Senin 16 Maret 08.00, tahap demi tahap (Verifikasi 4 jam kerja, Penelusuran 2 hari kerja, Penyerahan 4 jam kerja), jadi Kamis 26 Maret 11.30 WIB. '
    + 'Tidak dihitung: istirahat siang, Hari Raya Nyepi dan cuti bersama (18–19 Maret), Hari Raya Idul Fitri dan cuti bersama (20–24 Maret). Jam kerja khusus: Ramadan 1447 H.',
    'Sen 16 – Sel 17 Mar: 2 × 6 jam 30 menit = 13 jam', 'Rab 25 Mar: 7 jam 30 menit', 'Kam 26 Mar: 4 jam', 'Jumlah: 24 jam 30 menit',
  ].join('\n'));
  const html = page(desk);
  expect(reasons(html, 'summary')).toEqual(['Mengapa tanggal ini? (seluruh permohonan)', 'Mengapa tanggal ini? (tahap Verifikasi)']);
  expect(texts(html, 'tr').slice(0, 7)).toEqual([
    'HariDihitungTidak dihitung', 'Sen 16 – Sel 17 Mar2 × 6 jam 30 menit = 13 jam08.00–12.00,12.30–15.00istirahat siang', 'Rab 18 – Kam 19 Mar–Hari Raya Nyepi dan cuti bersama',
    'Jum 20 – Sel 24 Mar–Hari Raya Idul Fitri dan cuti bersama', 'Rab 25 Mar7 jam 30 menit07.30–12.00,13.00–16.00istirahat siang', 'Kam 26 Mar4 jam07.30–11.30', 'Jumlah24 jam 30 menit',
  ]);
  desk.expectNoFailures();
});

test('what the requester was waited for is told to each in their words; shares and outcomes are shown', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  desk.skipTo('2026-04-07T09:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-07T11:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  expect(await note(desk, 'Tenggat Tahap')).toContain('Jam berhenti sejak Selasa 7 April 11.00 karena menunggu jawaban pemohon;');
  expect(reasons(page(desk), 'details').at(1)).toContain('Jam berhenti sejak Selasa 7 April 11.00 karena menunggu jawaban Anda;');
  desk.skipTo('2026-04-08T08:30:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '10/04/2026 14:00', 'Tenggat Selesai': '13/04/2026 09:00' });
  expect(await note(desk, 'Tenggat Tahap')).toContain('2 hari kerja, jadi Jumat 10 April 14.00 WIB. Tidak dihitung: istirahat siang, istirahat dan salat Jumat, 5 jam menunggu jawaban pemohon.');
  desk.skipTo('2026-04-08T09:30:00+07:00');
  const html = page(desk);
  expect(texts(html, 'dd')).toContain('petugas 4 jam, Anda 5 jam, pihak lain –');
  expect(texts(html, 'tfoot').at(1)).toBe('Jumlah21 jam5 jam menunggu jawaban Anda');
  expect(texts(html, 'li')).toContainEqual(expect.stringContaining('Selesai · Tercapai'));
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  const delivered = page(desk);
  expect(texts(delivered, 'dd')).toContain('Rabu, 8 April 2026 pukul 09.30 WIB · Tercapai');
  expect(reasons(delivered, 'summary')).toEqual(['Mengapa tanggal ini? (seluruh permohonan)']);
  desk.expectNoFailures();
});

test('an agreed date is said to be agreed, with whom and when, and each stage to have its share of it', async () => {
  const desk = asked('2026-04-07T09:00:00+07:00', { service: 'Grammarly', neededBy: '2026-04-08' });
  desk.skipTo('2026-04-07T10:00:00+07:00');
  desk.typeIn(ticket, 'Kesepakatan', 'Setuju', budi);
  expect(desk.request(ticket)).toMatchObject({ 'Tenggat Tahap': '07/04/2026 13:16', 'Tenggat Selesai': '08/04/2026 16:00' });
  expect(await note(desk, 'Tenggat Selesai')).toBe('Disepakati dengan pemohon pada Selasa 7 April 10.00: Rabu 8 April 16.00 WIB.');
  expect(await note(desk, 'Tenggat Tahap')).toBe('Bagian tahap ini dari tanggal yang disepakati dengan pemohon pada Selasa 7 April 10.00 (Rabu 8 April 16.00 WIB): Selasa 7 April 13.16 WIB.');
  const html = page(desk);
  expect(texts(html, 'dd')[1]).toBe('Rabu, 8 April 2026 pukul 16.00 WIB · disepakatiMengapa tanggal ini? (seluruh permohonan)Disepakati dengan Anda pada Selasa 7 April 10.00: Rabu 8 April 16.00 WIB.');
  expect(texts(html, 'li')).toContainEqual(expect.stringContaining('Tenggat: Selasa, 7 April 2026 pukul 13.16 WIB · disepakati'));
});

test('after a hand-over both zones are told apart, and the promise is said to stay', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  desk.skipTo('2026-04-07T09:00:00+07:00');
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-08T10:00:00+07:00');
  desk.typeIn(ticket, 'Kawasan', 'Ambon', budi);
  expect(desk.request(ticket)).toMatchObject({ Petugas: 'Amos Latuconsina', 'Tenggat Tahap': '09/04/2026 16:00', 'Tenggat Selesai': '10/04/2026 11:30' });
  const sentence = 'Dijanjikan sebelum kawasan ini menerimanya pada Rabu 8 April 12.00; janji itu tetap: Kamis 9 April 18.00 WIT.';
  expect(await note(desk, 'Tenggat Tahap')).toBe(`${sentence} Tidak dihitung: istirahat siang.\nRab 8 Apr: 3 jam\nKam 9 Apr: 7 jam 30 menit\nJumlah: 10 jam 30 menit`);
  const html = page(desk);
  expect(reasons(html, 'details')[1]).toContain(sentence);
  // Tuesday 08:00–16:00 and Wednesday until 10:00, in Bandung's hours.
  expect(texts(html, 'dd')).toContain('petugas 9 jam 30 menit, Anda –, pihak lain –');
});

test('a date that somebody typed is put back with the reason, and the note still says why it is what it is', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  desk.typeIn(ticket, 'Tenggat Selesai', '30/04/2026', budi);
  const [reason, why] = (await note(desk, 'Tenggat Selesai')).split('\n\n');
  expect(reason).toBe('Kolom ini ditulis oleh meja layanan. Isinya dikembalikan.');
  expect(why).toMatch(/^Dihitung dari saat diajukan, Selasa 7 April 08\.00, .* jadi Jumat 10 April 11\.30 WIB\./);
  expect(desk.request(ticket)['Tenggat Selesai']).toBe('10/04/2026 11:30');
});

test('the notes go with their row when somebody sorts, and cost no call of their own', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  desk.submit({ region: 'Ambon', service: 'Bibliometrik', title: 'Alga' }, 'zul@riset.example');
  const before = await note(desk, 'Tenggat Selesai');
  desk.book.sort('Permohonan', 1, false);
  expect(await note(desk, 'Tenggat Selesai')).toBe(before);
  desk.workspace.calls.reset();
  desk.typeIn(ticket, 'Tahap', 'Penelusuran', budi);
  // One write for the edit with its notes, and one for the mail that became due with it.
  const { 'Sheets.Spreadsheets.batchUpdate': writes, 'Gmail.Users.Messages.send': mails = 0, ...others } = desk.workspace.calls.byMethod();
  expect([writes, Object.keys(others).filter((method) => method.startsWith('SpreadsheetApp'))]).toEqual([mails > 0 ? 2 : 1, []]);
  expect(await note(desk, 'Tenggat Tahap')).toContain('2 hari kerja, jadi Kamis 9 April 16.00 WIB.');
});

test('a holiday entered late is named, in the note and on the page', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  appendRecords(desk.book, 'Hari Libur', [{ Tanggal: '2026-04-09', Nama: 'Hari Jadi <Bandung>', Kepastian: 'tetap', Kawasan: 'Bandung' }]);
  desk.tick();
  expect(desk.request(ticket)['Tenggat Selesai']).toBe('13/04/2026 11:30');
  expect(await note(desk, 'Tenggat Selesai')).toContain('Hari Jadi <Bandung> (9 April)');
  expect(reasons(page(desk), 'details')[0]).toContain('Hari Jadi <Bandung> (9 April)');
});

test('a desk with more holidays than the cache can hold shows their reasons all the same: it reads them for each visitor', async () => {
  const desk = asked('2026-04-07T08:00:00+07:00');
  const rows = Array.from({ length: 1500 }, (_, index) => ({
    Tanggal: new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10), Nama: `Hari libur yang ke-${index} ${'panjang '.repeat(50)}`, Kepastian: 'perkiraan', Kawasan: '*',
  }));
  appendRecords(desk.book, 'Hari Libur', rows);
  const first = page(desk);
  desk.workspace.calls.reset();
  const second = page(desk);
  expect(desk.workspace.calls.total()).toBeLessThanOrEqual(6);
  expect([reasons(second, 'summary').length, texts(second, 'dd')]).toEqual([2, texts(first, 'dd')]);
  expect(await note(desk, 'Tenggat Selesai')).toContain('Dihitung dari saat diajukan');
});
