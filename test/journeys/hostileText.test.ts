import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { firstAddress, openDesk, type Desk } from '../support/desk';
import type { Answers } from '../support/formAnswers';
import { cellAt, readValues } from '../support/sheetRecords';

type Node = DefaultTreeAdapterTypes.Node;

/** Fields of text, and the column of Permohonan that shows each. */
const fields = {
  name: 'Nama', onBehalfOf: 'Atas Nama', employeeId: 'NIP', phone: 'Telepon', unit: 'Satuan Kerja', title: 'Judul', description: 'Uraian', keywords: 'Kata Kunci',
  attachment: 'Tautan Berkas',
} as const satisfies Partial<Record<keyof Answers, string>>;

const texts: readonly (readonly [string, string])[] = [
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
];

function submitted(text: string, answer = 'Jumlah kata'): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', ...Object.fromEntries(Object.keys(fields).map((field) => [field, text])), questions: { [answer]: text } });
  return desk;
}

/** Nothing that a stranger wrote runs, counts or is drawn: it stands in Sheet, page and mail as text. */
function expectLetterForLetter(desk: Desk, text: string): void {
  const row = readValues(desk.book, 'Permohonan', 'No. Tiket', 'LK-2026-00001');
  const sheet = desk.spreadsheet().getSheetByName('Permohonan');
  for (const header of Object.values(fields)) {
    expect([header, row[header]]).toEqual([header, text]);
    const cell = sheet?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', 'LK-2026-00001', header));
    expect([header, cell?.getFormula()]).toEqual([header, '']);
  }
  const [receipt] = desk.mailsTo('siti@riset.example');
  if (!receipt) throw new Error('no receipt');
  const page = read(desk.openLink(receipt).html);
  const { contents, title } = page.view;
  expect(title).toBe(text);
  for (const [field, value] of Object.entries(contents)) if (field in fields) expect([field, value]).toEqual([field, text]);
  expect(contents.answers).toEqual([{ question: 'Jumlah kata naskah / Words in the manuscript', answer: text }]);
  expect(page.texts.filter((drawn) => drawn.includes(text)).length).toBeGreaterThanOrEqual(Object.keys(fields).length);
  expect(page.elements).toEqual(clean.elements);
  desk.expectNoFailures();
}

/** What the page of a harmless request is made of: no text may add an element. */
const clean: { elements: readonly string[] } = { elements: [] };
beforeAll(() => {
  const desk = submitted('Tulisan biasa');
  const [receipt] = desk.mailsTo('siti@riset.example');
  clean.elements = receipt ? read(desk.openLink(receipt).html).elements : [];
  expect(clean.elements).toContain('script');
});

interface ReadPage {
  readonly elements: string[];
  /** Text of every element that holds text and nothing else. */
  readonly texts: string[];
  readonly links: string[];
  readonly view: { title: string; contents: Record<string, unknown> & { answers: unknown } };
}

function read(html: string): ReadPage {
  const elements: string[] = [];
  const texts: string[] = [];
  const links: string[] = [];
  const scripts: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      elements.push(node.tagName);
      links.push(...node.attrs.filter(({ name }) => ['href', 'src', 'action'].includes(name)).map(({ value }) => value));
      expect(node.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    }
    if (!('childNodes' in node)) return;
    const own = node.childNodes.map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : '')).join('');
    if (node.nodeName === 'script') scripts.push(own);
    else if (own !== '') texts.push(own);
    node.childNodes.forEach(walk);
  };
  walk(parse(html));
  const embedded = scripts.map(asView).find((view) => view !== null);
  return { elements, texts, links, view: embedded ?? { title: '(no view in the page)', contents: { answers: [] } } };
}

/** The view that a browser finds: the script that sets it is run, as the browser would. */
function asView(script: string): ReadPage['view'] | null {
  if (!script.startsWith('window.deskView')) return null;
  const window: { deskView?: ReadPage['view'] } = {};
  runInNewContext(script, { window });
  return structuredClone(window.deskView ?? null);
}

test.each(texts)('%s in every text field arrives letter for letter in Sheet and page: %j', (_, text) => {
  expectLetterForLetter(submitted(text), text);
});

test.each([
  ['of a browser', 'satu\r\ndua\r\n\r\ntiga', 'satu\ndua\n\ntiga'],
  ['of an old Macintosh', 'satu\rdua\r\rtiga', 'satu\ndua\n\ntiga'],
  ['of Unix', 'satu\ndua\n\ntiga', 'satu\ndua\n\ntiga'],
  ['of all kinds', '\r\nsatu\n\rdua\r\n', '\nsatu\n\ndua\n'],
])('line ends %s in every text field become \\n', (_, text, stored) => {
  expectLetterForLetter(submitted(text), stored);
});

test.each([
  ['letters', 'Panjang sekali. '.repeat(2500)],
  ['emoji, pairs beginning at even places', '😀'.repeat(20_000)],
  ['emoji, pairs beginning at odd places', `x${'😀'.repeat(20_000)}`.slice(0, 40_001)],
])('40,000 characters of %s in every text field arrive whole, and mails shorten them with the link', (_, text) => {
  const desk = submitted(text);
  expectLetterForLetter(desk, text);
  for (const mail of desk.workspace.mail.sent()) {
    expect(mail.body.length).toBeLessThan(12_000);
    expect(mail.htmlBody.length).toBeLessThan(40_000);
    expect(Array.from(mail.subject).length).toBeLessThan(240);
    // A pair that was cut in two would not survive the wire.
    expect(Buffer.from(mail.body).toString()).toBe(mail.body);
    expect(Buffer.from(mail.subject).toString()).toBe(mail.subject);
  }
  expect(desk.mailsTo('budi@perpustakaan.example')[0]?.body).toContain('… (dipotong; lengkapnya ada di halaman status)');
});

test('more than a cell can hold is kept whole for the page, cut in the Sheet, and keeps nobody else waiting', () => {
  const text = '0123456789'.repeat(6000);
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', description: text });
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, 'sesudah@riset.example');
  expect(desk.records('Permohonan').map((row) => row.Email)).toEqual(['siti@riset.example', 'sesudah@riset.example']);
  expect(desk.request('LK-2026-00001').Uraian?.slice(0, 40_000)).toBe(text.slice(0, 40_000));
  const [receipt] = desk.mailsTo('siti@riset.example');
  expect(receipt && read(desk.openLink(receipt).html).view.contents.description).toBe(text);
  desk.tick();
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Perubahan ditolak')).toEqual([]);
  desk.expectNoFailures();
});

test('more than all the cells of a row can hold is cut evenly, and keeps nobody else waiting', () => {
  const desk = submitted('"'.repeat(70_000));
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, 'sesudah@riset.example');
  expect(desk.records('Permohonan').map((row) => row.Email)).toEqual(['siti@riset.example', 'sesudah@riset.example']);
  const [receipt] = desk.mailsTo('siti@riset.example');
  expect(receipt && read(desk.openLink(receipt).html).view.contents.description).toBe(`${'"'.repeat(32_000)}… (dipotong; lengkapnya ada di formulir)`);
  desk.expectNoFailures();
});

test('the first address of each mail is the desk’s own link, whatever addresses a stranger writes', () => {
  const desk = submitted('http://jahat.example/masuk https://jahat.example');
  const [receipt] = desk.mailsTo('siti@riset.example');
  const [assignment] = desk.mailsTo('budi@perpustakaan.example');
  expect(firstAddress(receipt?.body ?? '')).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec\?t=LK-2026-00001\./);
  expect(firstAddress(assignment?.body ?? '')).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//);
  for (const mail of desk.workspace.mail.sent()) {
    for (const link of read(mail.htmlBody).links) expect(link).not.toContain('jahat.example');
  }
});

test('a title cannot add a header to a mail, nor a name a recipient', () => {
  const desk = submitted('Judul\r\nBcc: mata@jahat.example\r\n\r\n<script>alert(1)</script>');
  for (const mail of desk.workspace.mail.sent()) {
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect([...mail.to, ...mail.cc, ...mail.bcc, mail.replyTo].join()).not.toContain('jahat');
    expect(JSON.stringify(mail.headers)).not.toMatch(/"bcc":/i);
    const html = read(mail.htmlBody);
    expect(html.elements.filter((name) => ['script', 'img', 'iframe', 'form', 'style'].includes(name))).toEqual([]);
  }
  expect(desk.workspace.mail.sent()).toHaveLength(2);
});

test('placeholders and patterns of a stranger stand in the mail as they are', () => {
  const desk = submitted('{tiket} {judul} $& $1');
  const [receipt] = desk.mailsTo('siti@riset.example');
  expect(receipt?.subject).toBe('[LK-2026-00001] {tiket} {judul} $& $1');
  expect(receipt?.body).toContain('Yth. {tiket} {judul} $& $1,');
});
