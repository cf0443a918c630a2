import { firstAddress, openDesk, type Desk } from '../support/desk';
import type { Answers } from '../support/formAnswers';
import { readPage } from '../support/readPage';

/** Fields of text, and the column of Permohonan that shows each. */
const fields = {
  name: 'Nama', onBehalfOf: 'Atas Nama', employeeId: 'NIP', phone: 'Telepon', unit: 'Satuan Kerja', title: 'Judul', description: 'Uraian', keywords: 'Kata Kunci',
  attachment: 'Tautan Berkas',
} as const satisfies Partial<Record<keyof Answers, string>>;

/** What somebody types, and what stands there then where that is not the same. */
const texts: readonly (readonly [string, string, string?])[] = [
  ['a formula', '=IMPORTXML("http://x.example")'],
  ['a formula over the sheet', '=A1&B2'],
  ['a telephone number', '+62 812-3456-7890'],
  ['a negative number', '-1'],
  ['a mention', '@x'],
  ['a number with leading zeros', '007'],
  ['what looks like a day', '1-2'],
  ['what looks like a date', '3/4/2026'],
  ['what looks like money', 'Rp 1.000'],
  ['a percentage', '50%'],
  ['a truth value', 'TRUE'],
  ['a quote at the beginning', "'007"],
  ['spaces at both ends', '  dua spasi  '],
  ['emoji', '😀👩🏽‍🔬🇮🇩 ok'],
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['a comment that begins', '<!-- <script>'],
  ['markup', '<img src=x onerror=alert(1)><b>tebal</b>&amp;&lt;'],
  ['placeholders', '{tiket} {judul} {nama} {{x}}'],
  ['patterns of a replacement', "$& $1 $` $' $$"],
  ['tabs and quotes', '"kutip" \'tunggal\' \\n \\u0041 %s\ttab'],
  ['letters without width and from right to left', 'a\u200b\u200d\u2060b \u202egnurab\u202c \u05e9\u05dc\u05d5\u05dd'],
  ['separators of lines that JavaScript knows', 'satu\u2028dua\u2029tiga'],
  ['line ends of a browser', 'satu\r\ndua\r\n\r\ntiga', 'satu\ndua\n\ntiga'],
  ['line ends of an old Macintosh', 'satu\rdua\r\rtiga', 'satu\ndua\n\ntiga'],
  ['line ends of all kinds', '\r\nsatu\n\rdua\r\n', '\nsatu\n\ndua\n'],
  ['40,000 letters', 'Panjang sekali. '.repeat(2500)],
  ['20,000 emoji, pairs beginning at even places', '😀'.repeat(20_000)],
  ['20,000 emoji, pairs beginning at odd places', `x${'😀'.repeat(20_000)}`.slice(0, 40_001)],
];

let desk: Desk;
/** Rows of Permohonan as values and as formulas, by the address of who asked. */
const rows = new Map<string, { readonly values: Readonly<Record<string, unknown>>; readonly formulas: readonly string[] }>();
/** What the page of a harmless request is made of: no text may add an element. */
let clean: readonly string[] = [];

const addressOf = (index: number): string => `pemohon${index}@riset.example`;
const ask = (text: string, as: string): string =>
  desk.submit({ region: 'Bandung', service: 'Grammarly', ...Object.fromEntries(Object.keys(fields).map((field) => [field, text])), questions: { 'Jumlah kata': text } }, as);
const pageOf = (as: string): ReturnType<typeof readPage> => {
  const [receipt] = desk.mailsTo(as);
  if (!receipt) throw new Error(`no receipt to ${as}`);
  return readPage(desk.openLink(receipt).html);
};

beforeAll(() => {
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  // Everybody asks at once, and one look takes all of it in.
  desk.workspace.faults.trigger('formSubmit', 'drop', 1_000);
  ['Tulisan biasa', ...texts.map(([, text]) => text)].forEach((text, index) => ask(text, addressOf(index)));
  ask('"'.repeat(70_000), 'panjang@riset.example');
  desk.submit({ region: 'Bandung', service: 'Grammarly', description: '0123456789'.repeat(6000) }, 'sel@riset.example');
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, 'sesudah@riset.example');
  desk.workspace.faults.clear();
  desk.tick();
  desk.tick();
  const sheet = desk.spreadsheet().getSheetByName('Permohonan');
  const [header = [], ...values] = sheet?.getDataRange().getValues() ?? [];
  const formulas = sheet?.getDataRange().getFormulas() ?? [];
  values.forEach((cells, index) => {
    const row = Object.fromEntries(header.map((name, column) => [String(name), cells[column] as unknown]));
    rows.set(String(row.Email), { values: row, formulas: formulas[index + 1] ?? [] });
  });
  clean = pageOf(addressOf(0)).elements;
  expect(clean).toContain('script');
});

test.each(texts.map(([what, text, stored = text], index) => [what, text.slice(0, 60), stored, addressOf(index + 1)] as const))('%s in every text field: it stands in Sheet and page letter for letter and runs, counts or is drawn nowhere: %j', (_, __, stored, as) => {
  const row = rows.get(as);
  for (const header of Object.values(fields)) expect([header, row?.values[header]]).toEqual([header, stored]);
  expect(row?.formulas.filter((formula) => formula !== '')).toEqual([]);
  const page = pageOf(as);
  const { contents, title } = page.view;
  expect(title).toBe(stored);
  for (const [field, value] of Object.entries(contents)) if (field in fields) expect([field, value]).toEqual([field, stored]);
  expect(contents.answers).toEqual([{ question: 'Jumlah kata naskah / Words in the manuscript', answer: stored }]);
  expect(page.texts.filter((drawn) => drawn.includes(stored)).length).toBeGreaterThanOrEqual(Object.keys(fields).length);
  expect([page.elements, page.handlers]).toEqual([clean, []]);
});

test('mails shorten what is long, cut no letter in two and say that the rest stands on the page', () => {
  // By itself, since of many requests at once the librarian gets a list.
  ask(`x${'😀'.repeat(20_000)}`, 'emoji@riset.example');
  expect(desk.mailsTo('budi@perpustakaan.example').at(-1)?.body).toContain('… (dipotong; lengkapnya ada di halaman status)');
  for (const mail of desk.workspace.mail.sent()) {
    expect(mail.body.length).toBeLessThan(12_000);
    expect(mail.htmlBody.length).toBeLessThan(40_000);
    expect(Array.from(mail.subject).length).toBeLessThan(240);
    // A pair that was cut in two would not survive the wire.
    expect(Buffer.from(mail.body).toString()).toBe(mail.body);
    expect(Buffer.from(mail.subject).toString()).toBe(mail.subject);
  }
});

test('more than a cell, and more than all the cells of a row can hold, is kept for the page, cut in the Sheet, and keeps nobody else waiting', () => {
  expect(rows.has('sesudah@riset.example')).toBe(true);
  expect(String(rows.get('sel@riset.example')?.values.Uraian).slice(0, 40_000)).toBe('0123456789'.repeat(4000));
  expect(pageOf('sel@riset.example').view.contents.description).toBe('0123456789'.repeat(6000));
  expect(pageOf('panjang@riset.example').view.contents.description).toBe(`${'"'.repeat(32_000)}… (dipotong; lengkapnya ada di formulir)`);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Perubahan ditolak')).toEqual([]);
  desk.expectNoFailures();
});

test('the first address of each mail is the desk’s own link, whatever addresses a stranger writes; placeholders of a stranger stand there as they are', () => {
  ask('http://jahat.example/masuk https://jahat.example {tiket} {judul} $& $1', 'tautan@riset.example');
  const [receipt] = desk.mailsTo('tautan@riset.example');
  const assignment = desk.mailsTo('budi@perpustakaan.example').at(-1);
  expect(receipt?.subject).toMatch(/^\[LK-2026-\d{5}\] http:\/\/jahat\.example\/masuk https:\/\/jahat\.example \{tiket\} \{judul\} \$& \$1$/);
  expect(firstAddress(receipt?.body.replace(/^.*jahat.*,$/m, '') ?? '')).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec\?t=LK-2026-/);
  expect(firstAddress(assignment?.body ?? '')).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//);
  for (const mail of [receipt, assignment]) expect(readPage(mail?.htmlBody ?? '').links.filter((link) => link.includes('jahat.example'))).toEqual([]);
});
