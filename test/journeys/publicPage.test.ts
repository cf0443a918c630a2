import { gzipSync } from 'node:zlib';
import type { Frame, SiteView, VisitorAnswer } from '../../src/application/site/siteView';
import { firstPlace, type Place } from '../../src/application/site/place';
import { firstAddress, openDesk, type Desk } from '../support/desk';
import { publicPages } from '../support/pageCalls';
import { appendRecords } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const secret = 'Naskah rahasia tentang kentang';

/** What a visitor gets at an address of the web app, and what it cost. */
function open(desk: Desk, parameters: Readonly<Record<string, string>>): { html: string; view: SiteView; frame: Frame } {
  const { html } = desk.project.get({ ...parameters }, null);
  const [, view = '', frame = ''] = /window\.deskView = (.*?); window\.deskToken = .*?; window\.deskFrame = (.*?);<\/script>/s.exec(html) ?? [];
  return { html, view: JSON.parse(view) as SiteView, frame: JSON.parse(frame) as Frame };
}
/** What stands in the page before any script has run. */
const markup = (html: string): string => html.slice(html.indexOf('<div id="app">'), html.indexOf('window.deskView'));
const ask = (desk: Desk, request: unknown): VisitorAnswer => desk.project.call('rpc', [request], null) as VisitorAnswer;
const see = (desk: Desk, place: Partial<Place>): SiteView => {
  const answer = ask(desk, { see: { ...firstPlace, ...place } });
  if (answer.outcome !== 'seen') throw new Error(answer.outcome);
  return answer.view;
};
let keys = 0;
const send = (desk: Desk, email: string, ticket = ''): string => ask(desk, { send: { email, ticket }, language: 'id', key: `press-${(keys += 1)}` }).outcome;
const asked = (desk: Desk, address: string): ReturnType<Desk['mailsTo']> => desk.mailsTo(address).filter((mail) => mail.subject.includes('Tautan ke'));

/** A desk with a request of Siti and one of somebody else, both in Bandung. */
function busyDesk(): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: secret, description: 'isi yang rahasia' }, siti);
  desk.submit({ region: 'Bandung', service: 'Bibliometrik', title: 'Punya orang lain' }, 'lain@riset.example');
  return desk;
}

test('every page is read before any script and weighs at most 60 KB, the browser’s code included', () => {
  const desk = busyDesk();
  const token = { t: new URL(firstAddress(desk.mailsTo(siti)[0]?.body ?? '')).searchParams.get('t') ?? '' };
  for (const parameters of [...publicPages, token]) {
    const { html } = open(desk, parameters);
    expect(markup(html)).toMatch(/<h1[^>]*>[^<]+</);
    expect(gzipSync(html).length).toBeLessThanOrEqual(60_000);
  }
  desk.expectNoFailures();
});

test('a ticket number shows stages and dates and nothing else, however it is written; wrong numbers are slowed', () => {
  const desk = busyDesk();
  const { html, view } = open(desk, { p: 'lacak', tiket: 'lk 2026 1' });
  expect(view).toMatchObject({ kind: 'track', state: 'found', tracked: { ticket: 'LK-2026-00001', status: 'new', promised: { wall: '2026-04-09T11:30', zone: 'WIB' }, stages: [{ name: 'Verifikasi', state: 'now' }, { name: 'Pemeriksaan' }, { name: 'Penyerahan' }] } });
  for (const words of [secret, 'rahasia', siti, 'Siti', 'Grammarly', 'Budi', budi]) expect(JSON.stringify(view) + markup(html)).not.toContain(words);
  const states = Array.from({ length: 17 }, (_, index) => see(desk, { page: 'track', ticket: `LK-2026-${70_000 + index}` })).map((answer) => (answer.kind === 'track' ? answer.state : ''));
  expect(states).toEqual([...Array.from({ length: 15 }, () => 'unknown'), 'wait', 'wait']);
  desk.skipTo('2026-04-07T09:02:00+07:00');
  expect(see(desk, { page: 'track', ticket: 'LK-2026-70050' })).toMatchObject({ state: 'unknown' });
});

test('a link comes by mail to whom the request belongs, at once, and the page says the same to everybody', () => {
  const desk = busyDesk();
  expect([send(desk, siti), send(desk, 'niemand@riset.example'), send(desk, siti, 'LK-2026-00002'), send(desk, siti, 'LK-2026-55555'), send(desk, siti)]).toEqual(['sent', 'sent', 'sent', 'sent', 'tooMany']);
  expect(asked(desk, siti).map(({ subject }) => subject)).toEqual(['Tautan ke semua permohonan Anda']);
  expect(asked(desk, 'niemand@riset.example')).toEqual([]);
  const own = desk.openLink(asked(desk, siti)[0] ?? ({} as never)).html;
  expect(markup(own)).toContain(secret);
  expect(own).not.toContain('Punya orang lain');
  // Its entries lead to the requests themselves, where their owner may act.
  const [, t = ''] = /\?t=(LK-2026-00001\.[^&"]+)/.exec(own) ?? [];
  expect(open(desk, { t }).view).toMatchObject({ kind: 'request', title: secret });
  desk.skipTo('2026-04-07T10:30:00+07:00');
  expect(send(desk, ' LAIN@riset.example ', 'lk-2026-2')).toBe('sent');
  expect(asked(desk, 'lain@riset.example').map(({ subject }) => subject)).toEqual(['[LK-2026-00002] Tautan ke permohonan Anda']);
  for (const wrong of ['', 'x', 'a@b', `${siti}, lain@riset.example`, 'siti@riset.example\nbcc: x@y.example']) expect(send(desk, wrong)).not.toBe('sent');
  // A week later the list is closed; raising the version closes all links.
  const mail = asked(desk, siti)[0];
  desk.skipTo('2026-04-14T10:00:00+07:00');
  if (mail) expect(markup(desk.openLink(mail).html)).toContain('Tautan ini tidak berlaku lagi');
  const rows = desk.book.text('Pengaturan');
  desk.book.type('Pengaturan', `B${rows.findIndex(([name]) => name === 'Versi Tautan') + 1}`, 2);
  desk.skipTo('2026-04-14T10:06:00+07:00');
  expect(open(desk, { t }).view).toMatchObject({ kind: 'notFound' });
  expect(ask(desk, { token: t, key: 'a1b2c3d4e5', action: { name: 'keepDate', proposal: 0 } })).toEqual({ outcome: 'denied' });
  desk.expectNoFailures();
});

test('a librarian’s edit of a tab is on the page within five minutes, and a broken row breaks nothing', () => {
  const desk = busyDesk();
  for (const parameters of [{}, { p: 'tanya' }, { p: 'produk' }, { p: 'kinerja' }]) open(desk, parameters);
  appendRecords(desk.book, 'Produk', [{ Judul: 'Peta <b>kentang</b>', Jenis: 'Peta', Topik: 'Pangan', Tahun: '2026', Tautan: 'javascript:alert(1)' }, { Judul: '', Tautan: '#REF!' }]);
  appendRecords(desk.book, 'Tanya Jawab', [{ Pertanyaan: 'Di mana mushola perpustakaan?', Jawaban: 'Lantai dua.' }, { Pertanyaan: 'Tanpa jawaban' }]);
  const row = desk.book.text('Layanan').findIndex(([code]) => code === 'grammarly') + 1;
  desk.book.type('Layanan', `E${row}`, 'Pemeriksaan bahasa oleh manusia.');
  desk.skipTo('2026-04-07T09:05:01+07:00');
  expect(markup(open(desk, {}).html)).toContain('Pemeriksaan bahasa oleh manusia.');
  const products = open(desk, { p: 'produk', topik: 'pangan' });
  expect(products.view).toMatchObject({ total: 1, products: [{ title: 'Peta <b>kentang</b>', link: '' }] });
  expect(markup(products.html)).toContain('Peta &lt;b>kentang');
  const answers = see(desk, { page: 'answers', query: 'musola' });
  expect(answers).toMatchObject({ kind: 'answers', nothing: false, answers: [{ answer: { id: 'Lantai dua.' } }] });
  // Nor does a tab that somebody has renamed.
  desk.spreadsheet().getSheetByName('Kinerja')?.setName('Kinerja kami');
  desk.workspace.faults.emptyCache(desk.project);
  expect(open(desk, {}).view).toMatchObject({ kind: 'services', services: expect.arrayContaining([expect.objectContaining({ code: 'grammarly' })]) });
  expect(open(desk, { p: 'kinerja' }).view).toMatchObject({ kind: 'performance' });
  expect(see(desk, { page: 'answers', query: 'Tanpa jawaban' })).not.toMatchObject({ answers: [{ question: { id: 'Tanpa jawaban' } }] });
});

test('the form opens with service, region and question filled in; whoever found an answer is counted, and told from five on', () => {
  const desk = busyDesk();
  const { view, frame } = open(desk, { kawasan: 'ambon' });
  const service = view.kind === 'services' ? view.services.find(({ code }) => code === 'grammarly') : undefined;
  const form = new URL(service?.formAddress ?? '');
  expect([...form.searchParams.values()]).toContain('Grammarly / Language check');
  expect([...form.searchParams.keys()].filter((name) => name.startsWith('entry.'))).toHaveLength(1);
  expect(frame.regionEntry).toMatch(/^entry\.\d+$/);
  // The questions of one service are a short list of their own.
  expect(see(desk, { page: 'answers', service: 'e-resources' })).toMatchObject({ service: { en: 'E-resources access' }, answers: [{ question: { id: 'Bagaimana mengakses jurnal elektronik dari luar kantor?' } }, { question: { id: 'Kata sandi e-resources saya lupa. Bagaimana?' } }] });
  const nothing = see(desk, { page: 'answers', query: 'xyzzy & qwrt' });
  expect(nothing).toMatchObject({ kind: 'answers', nothing: true });
  expect([...new URL(nothing.kind === 'answers' ? nothing.formAddress : '').searchParams.values()]).toContain('xyzzy & qwrt');
  const found = (): string => ask(desk, { found: 'Di mana mushola?' }).outcome;
  expect([found(), found(), found(), found()]).toEqual(['counted', 'counted', 'counted', 'counted']);
  expect(open(desk, { p: 'kinerja' }).view).toMatchObject({ kind: 'performance', foundAnswers: 0 });
  expect(found()).toBe('counted');
  expect(open(desk, { p: 'kinerja' }).view).toMatchObject({ kind: 'performance', foundAnswers: 5 });
});

test('what was delivered is counted by region, written into Kinerja by the clock, and shown from five on', () => {
  const desk = openDesk({ now: '2026-04-07T08:00:00+07:00' });
  const tickets = Array.from({ length: 6 }, (_, index) => `LK-2026-0000${index + 1}`);
  tickets.forEach((_, index) => desk.submit({ region: index === 5 ? 'Ambon' : 'Bandung', service: 'Grammarly' }));
  for (const ticket of tickets) desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  desk.skipTo('2026-04-07T10:29:00+07:00');
  desk.tick();
  desk.tick();
  expect(desk.records('Kinerja').find((row) => row.Kawasan === 'Bandung' && row.Layanan === '')).toMatchObject({ Selesai: '5', 'Tepat Waktu': '5' });
  expect(desk.records('Kinerja').find((row) => row.Kawasan === 'Ambon' && row.Layanan === '')).toMatchObject({ Selesai: '1' });
  const { view, html } = open(desk, { p: 'kinerja' });
  const lines = view.kind === 'performance' ? view.regions.filter(({ share }) => share !== null) : [];
  expect(lines).toMatchObject([{ name: { id: 'Bandung' }, share: { percent: 100, finished: 5 } }]);
  expect(markup(html)).toMatch(/<th scope="row">Ambon<\/th><td[^>]*>belum cukup data/);
  expect(open(desk, {}).view).toMatchObject({ kind: 'services' });
  expect(markup(open(desk, {}).html)).toContain('100% tepat waktu dari 6');
});

test('anything that is no call of the page does nothing', () => {
  const desk = busyDesk();
  for (const value of [undefined, null, 7, 'see', [], {}, { see: null }, { see: {}, more: 1 }, { found: 7 }, { send: { email: siti }, language: 'id', key: 'k' }, { send: { email: siti, ticket: '' }, language: 'fr', key: 'k' }, { send: { email: 'x'.repeat(9999), ticket: '' }, language: 'id', key: 'k' }]) {
    expect(ask(desk, value)).toEqual({ outcome: 'malformed' });
  }
  expect(see(desk, { page: '__proto__' as never, number: -3 })).toMatchObject({ kind: 'services' });
  expect(asked(desk, siti)).toEqual([]);
  desk.expectNoFailures();
});
