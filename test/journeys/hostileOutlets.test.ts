import type { Message } from '../../emulator/index';
import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import type { PageAction } from '../../src/application/pageCommands/pageRequest';
import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, owner, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { readPage } from '../support/readPage';
import { appendRecords } from '../support/sheetRecords';

/** What a stranger can write, each field with a mark of its own: a formula, markup, a mail's header, a cell of CSV and a pattern of a replacement at once. */
const poison = (mark: string): string => `=HYPERLINK("https://jahat.example/?Z${mark}","x")<img src=x onerror=alert(1)><x-jahat><a href="https://jahat.example">\r\nBcc: mata@jahat.example\r\n\r\n,"x",\t$&`;
/** The same for what is one line or is cut soon. */
const short = (mark: string): string => `=1+1<x-jahat>Z${mark}$&","`;

/** Every field that a stranger fills in, by its mark, and where it comes out: neither more nor fewer places. */
const fields = {
  // The form.
  Nama: 'Sheet hidden restricted mail page card calendar',
  AtasNama: 'Sheet hidden restricted page card',
  Nip: 'Sheet hidden restricted page',
  Telepon: 'Sheet hidden restricted page card',
  Satker: 'Sheet hidden restricted mail page card',
  Judul: 'Sheet hidden restricted mail page card calendar',
  Uraian: 'Sheet hidden restricted mail page card',
  Kunci: 'Sheet hidden restricted page card',
  Berkas: 'Sheet hidden restricted mail page card',
  Pertanyaan: 'Sheet hidden restricted page card',
  SuratPemohon: 'Sheet hidden restricted mail card calendar',
  SuratLain: 'Sheet hidden restricted mail card calendar',
  Meja: 'Sheet hidden restricted page card',
  // The page of a request.
  Jawaban: 'Sheet hidden mail page card',
  Tautan: 'Sheet hidden mail page card',
  Batal: 'Sheet hidden page',
  Buka: 'Sheet hidden mail page card',
  Komentar: 'Sheet hidden page',
  Jemput: 'Sheet hidden mail page card',
  // The public page: words searched for, a topic, a ticket, a region and a service that nobody has.
  Cari: 'page',
  Topik: 'page',
  Tiket: 'page',
  Kawasan: 'page',
  Layanan: 'page',
  // Mails: subject, sender's name, text and a file's name; text and address of somebody else.
  Perihal: '',
  Pengirim: '',
  Isi: 'Sheet hidden mail page card',
  Lampiran: 'Sheet hidden mail page card',
  IsiLain: 'Sheet hidden card',
  AlamatLain: 'Sheet hidden card',
  // A complaint: subject, text, name, what is added later.
  Aduan: 'restricted page card',
  IsiAduan: 'restricted page card',
  Pelapor: 'restricted card',
  Tambahan: 'restricted page card',
  // A short question: text and name, and what is added later.
  Soal: 'hidden mail page card',
  Penanya: 'hidden card',
  Susulan: 'hidden page card',
} as const;

let desk: Desk;
const [budi, made, hendra] = ['budi', 'made', 'hendra'].map((name) => `${name}@perpustakaan.example`) as [string, string, string];
/** Addresses as wild as those that mail can be sent to may be. */
const [requester, behalf, other] = ["=1+1+ZSuratPemohon|'@riset.example", "=cmd|'ZSuratLain@riset.example", "=1+ZAlamatLain'@riset.example"] as const;
const form = {
  name: poison('Nama'), onBehalfOf: poison('AtasNama'), onBehalfEmail: behalf, employeeId: poison('Nip'), phone: poison('Telepon'), unit: poison('Satker'), title: poison('Judul'), description: poison('Uraian'),
  keywords: poison('Kunci'), attachment: poison('Berkas'),
};
const [grammar, deposit, loan] = ['LK-2026-00001', 'LK-2026-00002', 'LK-2026-00003'] as const;

let pages: { readonly title: string; readonly html: string; readonly metaTags: Readonly<Record<string, string>> }[] = [];
/** Cards without their headers, which Google draws as plain text. */
let cards = '';
let headers = '';

function act(ticket: string, action: PageAction): string {
  const answer = openPage(desk, ticket, requester).act(action);
  return answer.outcome === 'refused' ? answer.reason : answer.outcome;
}

function reply(mail: Message | undefined, from: string, body: string, file: string): void {
  desk.workspace.mail.deliver({ from, subject: `Re: ${mail?.subject ?? ''} ${short('Perihal')}`, body, headers: { 'In-Reply-To': mail?.headers['Message-ID'] ?? '', References: mail?.headers.References ?? '' } });
  if (file !== '') (desk.workspace as LocalWorkspace).kernel.account.mail.messages.at(-1)?.attachments.push({ name: file, contentType: 'application/pdf', content: new Uint8Array() });
}

beforeAll(async () => {
  desk = openDesk({ now: '2026-04-06T08:00:00+07:00' });
  shareWith(desk, budi, made, hendra);
  await new Promise((resolve) => setImmediate(resolve));
  desk.submit({ ...form, region: 'Bandung', service: 'Grammarly', questions: { 'Jumlah kata': poison('Pertanyaan') } }, requester);
  desk.submit({ ...form, region: 'Mataram', service: 'Pendampingan Deposit' }, requester);
  desk.submit({ ...form, region: 'Bandung', service: 'Koleksi Perpustakaan', questions: { 'Koleksi yang diperlukan': 'Buku', 'Cara penyerahan': 'Diantar ke meja saya', 'Ruang atau meja tujuan': short('Meja') } }, requester);

  // A conversation: on the page, by mail, by mail of somebody else.
  desk.typeIn(grammar, 'Catatan untuk Pemohon', 'Berapa kata?', budi);
  desk.typeIn(grammar, 'Status', 'Menunggu Pemohon', budi);
  expect(act(grammar, { name: 'answer', text: poison('Jawaban'), link: '' })).toBe('done');
  for (const link of ['javascript:alert(1)', '=HYPERLINK("https://jahat.example")', 'https://jahat.example/"onclick="x']) expect(act(grammar, { name: 'addLink', link })).toBe('linkUnsafe');
  expect(act(grammar, { name: 'addLink', link: 'https://berkas.example/?=1+1;ZTautan' })).toBe('done');
  const [receipt] = desk.mailsTo(requester);
  reply(receipt, `"=1+1 ZPengirim" <${requester}>`, poison('Isi'), short('Lampiran'));
  reply(receipt, other, poison('IsiLain'), '');

  // An appointment, in Jadwal and in the calendar.
  appendRecords(desk.book, 'Jadwal', [{ Kawasan: 'Mataram', Layanan: '*', Mulai: '08/04/2026 09:00', Selesai: '08/04/2026 10:00', Petugas: 'Made Wirawan', Tempat: '' }], made);
  desk.typeIn(deposit, 'Tahap', 'Penjadwalan', made);
  desk.tick();
  expect(act(deposit, { name: 'pickSlot', slot: openPage(desk, deposit, requester).view().clinic?.offers[0]?.id ?? '', instead: null })).toBe('done');
  desk.tick();

  const rpc = (request: unknown): { number?: string; code?: string; outcome: string } => desk.project.call('rpc', [request], null) as never;
  const complaint = rpc({ complain: { kind: 'complaint', subject: short('Aduan'), text: poison('IsiAduan'), region: 'bandung', service: '', about: '', name: short('Pelapor'), email: 'pelapor@riset.example' }, language: 'id', key: 'complain-1' });
  expect(rpc({ complaint: { number: complaint.number, code: complaint.code, say: poison('Tambahan') }, key: 'add-to-it' }).outcome).toBe('complaint');

  const question = rpc({ chat: 'ask', text: poison('Soal'), name: short('Penanya'), email: 'penanya@riset.example', region: 'bandung', service: '', language: 'id', key: 'question-1' }) as { token?: string; outcome: string };
  const asked = question.token ?? '';
  expect(rpc({ chat: 'say', token: asked, text: poison('Susulan'), key: 'question-2' }).outcome).toBe('chat');

  // Lent and fetched; delivered, reopened, rated. The morning's lists say of all of it what there is to say.
  desk.typeIn(loan, 'Status', 'Diserahkan', budi);
  expect(act(loan, { name: 'askPickUp', place: short('Jemput') })).toBe('done');
  desk.typeIn(grammar, 'Status', 'Diserahkan', budi);
  expect(act(grammar, { name: 'reopen', reason: poison('Buka') })).toBe('done');
  for (const at of ['2026-04-06T09:00:00+07:00', '2026-04-07T07:28:00+07:00']) {
    desk.skipTo(at);
    desk.tick();
    desk.tick();
  }
  const panel = new AddOnPanel(desk, budi).open();
  const shown = [panel.card, panel.press('Cari', { words: grammar }).card, panel.press('=HYPERLINK').card, new AddOnPanel(desk, budi).open().press('Cari', { words: loan }).press('=HYPERLINK').card];
  shown.push(new AddOnPanel(desk, hendra).open().press('Pengaduan').press('Pengaduan: =1+1').card);
  shown.push(new AddOnPanel(desk, budi).open().press('=HYPERLINK').card);
  cards = shown.map((card) => JSON.stringify({ ...card, header: undefined })).join('\n');
  headers = shown.map((card) => JSON.stringify((card as { header?: unknown }).header)).join('\n');

  desk.typeIn(grammar, 'Status', 'Diserahkan', budi);
  expect(act(grammar, { name: 'confirmReceipt' })).toBe('done');
  expect(act(grammar, { name: 'rate', overall: 1, elements: Array<1>(9).fill(1), comment: poison('Komentar'), quotable: true })).toBe('done');
  const open = (parameters: Record<string, string>): (typeof pages)[number] => desk.project.get(parameters, null);
  pages = [grammar, deposit, loan].map((ticket) => open({ t: openPage(desk, ticket, requester).token }));
  expect(act(deposit, { name: 'cancel', reason: poison('Batal') })).toBe('done');
  pages.push(
    open({ t: openPage(desk, deposit, requester).token }), open({ d: asked }), open({ a: `${complaint.number ?? ''}.${complaint.code ?? ''}` }), open({ p: 'tanya', q: poison('Cari'), layanan: short('Layanan') }),
    open({ p: 'produk', q: poison('Cari'), topik: short('Topik') }), open({ p: 'lacak', tiket: short('Tiket') }), open({ p: 'kinerja', kawasan: short('Kawasan') }), open({ p: 'pengaduan', q: poison('Cari') }),
  );
});

test('every field comes out where it should, so that what follows looks at something', () => {
  const tabs = desk.workspace.spreadsheets().flatMap((book) => book.tabs().map(({ name, hidden }) => ({ where: book.id !== desk.book.id ? 'restricted' : hidden ? 'hidden' : 'Sheet', name, text: JSON.stringify(book.values(name)) })));
  const mails = desk.workspace.mail.sent();
  const found = Object.fromEntries(Object.keys(fields).map((mark) => {
    const has = (text: string): boolean => new RegExp(`Z${mark}(?![a-z])`, 'i').test(text);
    const places = [...tabs.filter(({ text }) => has(text)).map(({ where }) => where), mails.some((mail) => has(JSON.stringify([mail.subject, mail.body, mail.to, mail.cc]))) ? 'mail' : [], pages.some(({ html }) => has(html)) ? 'page' : [], has(cards + headers) ? 'card' : [], has(JSON.stringify(desk.workspace.calendars.events(owner))) ? 'calendar' : []].flat();
    return [mark, [...new Set(places)].join(' ')];
  }));
  expect(found).toEqual(fields);
});

test('in no tab of any spreadsheet is a stranger’s word a formula', () => {
  const { SpreadsheetApp } = desk.project.services() as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const formulas = desk.workspace.spreadsheets().flatMap(({ id }) => SpreadsheetApp.openById(id).getSheets().flatMap((sheet) => sheet.getDataRange().getFormulas().flat().filter((formula) => /jahat|1\+1|cmd|Z[A-Z]/.test(formula)).map((formula) => `${sheet.getName()}: ${formula}`)));
  expect(formulas).toEqual([]);
});

test('in no mail is it a header, a recipient, an element or a link', () => {
  const known = ['From', 'To', 'Cc', 'Subject', 'Reply-To', 'Message-ID', 'In-Reply-To', 'References', 'List-Unsubscribe', 'Auto-Submitted', 'X-Auto-Response-Suppress', 'X-Layanan-Kawasan-Id', 'MIME-Version', 'Content-Type', 'Date'];
  // Not the invitations that the calendar itself sends.
  const own = desk.workspace.mail.sent().filter((mail) => !('Sender' in mail.headers));
  expect(own.length).toBeGreaterThan(12);
  for (const mail of own) {
    expect(Object.keys(mail.headers).filter((name) => !known.includes(name))).toEqual([]);
    expect([mail.subject, ...Object.values(mail.headers)].filter((value) => /[\r\n]/.test(value))).toEqual([]);
    expect([mail.from, mail.replyTo].filter((address) => !/^$|@perpustakaan\.example>?$/.test(address))).toEqual([]);
    expect([...mail.to, ...mail.cc, ...mail.bcc].filter((address) => !/@perpustakaan\.example$/.test(address) && ![requester, behalf, 'pelapor@riset.example', 'penanya@riset.example'].includes(address))).toEqual([]);
    const { elements, links, handlers } = readPage(mail.htmlBody);
    expect([elements.filter((name) => ['x-jahat', 'img', 'script', 'style', 'form', 'iframe', 'base'].includes(name)), links.filter((link) => /jahat/.test(link)), handlers]).toEqual([[], [], []]);
  }
});

test('on no page is it an element, a link, a handler, or a word of what describes the page', () => {
  for (const { html, title, metaTags } of pages) {
    const { elements, links, handlers } = readPage(html);
    expect([elements.filter((name) => ['x-jahat', 'img', 'iframe'].includes(name)), links.filter((link) => /^(?!https?:|mailto:|#)|^https?:\/\/jahat/i.test(link)), handlers]).toEqual([[], [], []]);
    expect(title + JSON.stringify(metaTags)).not.toMatch(/jahat|Z[A-Z]/);
  }
});

test('on no card and in no event of the calendar is it markup', () => {
  expect(cards).not.toMatch(/<(?:img|x-jahat|a)\b/);
  expect(cards).toContain('&lt;x-jahat&gt;');
  // A title of an event is plain text; its description is HTML (Calendar API, "Events").
  const [event] = desk.workspace.calendars.events(owner);
  expect(event?.description).toContain('Pemohon: =HYPERLINK(');
  expect(event?.description).not.toContain('<');
});
