import type { NewsAnswer } from '../../src/application/news/newsCalls';
import type { SiteView } from '../../src/application/site/siteView';
import { firstAddress, openDesk, type Desk } from '../support/desk';
import { appendRecords } from '../support/sheetRecords';

const siti = 'siti@riset.example';
const viewIn = (html: string): SiteView => JSON.parse(/window\.deskView = (.*?); window\.deskToken/s.exec(html)?.[1] ?? 'null') as SiteView;
const parameters = (mail: { body: string } | undefined): Record<string, string> => Object.fromEntries(new URL(firstAddress(mail?.body ?? '')).searchParams);
const rpc = (desk: Desk, request: unknown): string => (desk.project.call('rpc', [request], null) as NewsAnswer).outcome;
const ask = (desk: Desk, email: string, topic = ''): string => rpc(desk, { follow: { email, topic }, language: 'id', key: `k-${email}-${topic}` });
const press = (desk: Desk, action: string, token: string, topics: string[] = []): string => rpc(desk, { action, news: { token, topics, language: 'id' }, key: 'press-1' });
const lists = (desk: Desk, email: string): ReturnType<Desk['mailsTo']> => desk.mailsTo(email).filter(({ subject }) => subject.includes('Produk baru'));

test('Who follows a topic by the link in their mailbox hears of a new product once, on the first working day of the month, until they leave by the link in that mail', () => {
  const desk = openDesk({ now: '2026-04-07T08:59:00+07:00' });
  appendRecords(desk.book, 'Produk', [{ Judul: 'Sudah lama ada', Topik: 'Pangan', Tahun: '2025' }]);
  desk.tick();
  // The page says the same to everybody, and nothing is kept before the link is opened and pressed.
  expect([ask(desk, siti, 'Pangan'), ask(desk, 'ANI@riset.example'), ask(desk, 'bukan alamat'), ask(desk, siti, 'a'), ask(desk, siti, 'b'), ask(desk, siti, 'c')]).toEqual(['sent', 'sent', 'malformed', 'sent', 'sent', 'tooMany']);
  const { f = '', topik = '' } = parameters(desk.mailsTo(siti)[0]);
  const { f: ani = '' } = parameters(desk.mailsTo('ani@riset.example')[0]);
  expect(viewIn(desk.project.get({ f, topik }, null).html)).toMatchObject({ kind: 'news', state: 'new', email: siti, chosen: ['Pangan'] });
  expect(desk.records('Pelanggan')).toEqual([]);
  // A link of another kind, a forged one and made-up topics do nothing.
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, siti);
  const { t = '' } = parameters(desk.mailsTo(siti).find(({ body }) => body.includes('?t=LK-')));
  expect([press(desk, 'follow', t), press(desk, 'follow', `${f}x`), press(desk, 'follow', f.replace(/^../, '74')), press(desk, 'follow', f, ['=HYPERLINK("x")']), press(desk, 'buy', f)]).toEqual(['denied', 'denied', 'denied', 'malformed', 'malformed']);
  expect(desk.records('Pelanggan')).toEqual([]);
  expect([press(desk, 'follow', f, ['Pangan']), press(desk, 'follow', f, ['Pangan']), press(desk, 'follow', ani)]).toEqual(['following', 'following', 'following']);
  expect(desk.records('Pelanggan')).toMatchObject([{ Email: siti, Topik: 'Pangan', Bahasa: 'id' }, { Email: 'ani@riset.example', Topik: '' }]);
  expect(desk.spreadsheet().getSheetByName('Pelanggan')?.isSheetHidden()).toBe(true);
  const since = desk.records('Pelanggan')[0]?.Sejak;

  appendRecords(desk.book, 'Produk', [{ Judul: 'Peta padi https://lain.example', Jenis: 'Peta', Topik: 'pangan; Iklim', Tahun: '2026', Tautan: 'https://p.example/padi' }]);
  // Friday 1 May is a holiday: nothing leaves before Monday the 4th, 07:30.
  for (const at of ['2026-04-30T15:30:00+07:00', '2026-05-01T09:00:00+07:00', '2026-05-04T07:20:00+07:00']) {
    desk.skipTo(at);
    desk.tick();
  }
  expect([lists(desk, siti), lists(desk, 'ani@riset.example')]).toEqual([[], []]);
  desk.skipTo('2026-05-04T07:29:00+07:00');
  desk.tick();
  desk.tick();
  const [mail, ...more] = lists(desk, siti);
  expect([more, lists(desk, 'ani@riset.example').length]).toEqual([[], 1]);
  expect(mail?.body).toContain('Peta padi');
  expect(mail?.body).not.toContain('Sudah lama ada');
  expect(mail?.headers).toMatchObject({ 'List-Unsubscribe': `<${firstAddress(mail?.body ?? '')}>` });
  expect(desk.records('Pelanggan')[0]).toMatchObject({ Sejak: since, 'Terakhir Disurati': expect.stringMatching(/^04\/05\/2026 07:3/) as string });

  // Opening the link, as scanners of mails do, leaves nothing; one press does, and a second press is the same.
  expect(viewIn(desk.project.get(parameters(mail), null).html)).toMatchObject({ state: 'following', chosen: ['Pangan'] });
  expect(desk.records('Pelanggan')).toHaveLength(2);
  expect([press(desk, 'leave', parameters(mail).f ?? ''), press(desk, 'leave', f)]).toEqual(['left', 'left']);
  expect(desk.records('Pelanggan')).toMatchObject([{ Email: 'ani@riset.example' }]);
  appendRecords(desk.book, 'Produk', [{ Judul: 'Peta jagung', Topik: 'Pangan', Tahun: '2026' }]);
  desk.skipTo('2026-06-02T07:59:00+07:00');
  desk.tick();
  desk.tick();
  expect([lists(desk, siti).length, lists(desk, 'ani@riset.example').map(({ body }) => /Peta \w+/.exec(body)?.[0])]).toEqual([1, ['Peta padi', 'Peta jagung']]);
  desk.expectNoFailures();
});
