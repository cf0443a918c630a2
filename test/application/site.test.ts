import { createHmac } from 'node:crypto';
import { makeToken, readToken } from '../../src/application/accessToken';
import { readTable } from '../../src/application/configuration/table';
import { listDays, makeListToken, readListToken } from '../../src/application/listToken';
import { prefilled } from '../../src/application/site/formLink';
import { readPublished, viewPerformance } from '../../src/application/site/performance';
import { firstPlace, placeOf, readTicket } from '../../src/application/site/place';
import { productsFor } from '../../src/application/site/productsFor';
import { readProducts, viewProducts } from '../../src/application/site/products';
import { isTooMany, oneMore, wrongTickets } from '../../src/application/site/tries';
import type { ProductView } from '../../src/application/site/siteView';
import type { Cells, Secrets } from '../../src/application/ports';

const secrets: Secrets = { sign: (text) => createHmac('sha256', 'k').update(text).digest('base64url') };
const now = Date.parse('2026-04-07T02:00:00Z');
const day = 86_400_000;

test('an address says where one is; what nobody can mean is as if it were not there', () => {
  expect(placeOf({ p: 'produk', q: '  peta ', topik: 'Pangan', hal: '3', kawasan: 'Ambon' })).toEqual({ ...firstPlace, page: 'products', query: 'peta', topic: 'Pangan', number: 3, region: 'ambon' });
  expect(placeOf({ tiket: 'lk 2026 42' })).toMatchObject({ page: 'track', ticket: 'LK-2026-00042' });
  for (const hal of ['0', '-1', '1e9', 'x', '2.5']) expect(placeOf({ p: '<script>', hal })).toEqual(firstPlace);
  expect(placeOf({ p: 'tanya', q: 'x'.repeat(5000) }).query).toHaveLength(120);
  expect(['lk-2026-7', 'LK.2026.00007', 'LK-2026-123456', '2026-7', 'LK-2026-00007; drop'].map(readTicket)).toEqual(['LK-2026-00007', 'LK-2026-00007', 'LK-2026-123456', '2026-7', 'LK-2026-00007; drop']);
});

test('the link to one’s own requests opens the list of that address for seven days, and nothing once it is changed or taken back', () => {
  const grant = { email: 'siti@riset.example', until: now + listDays * day };
  const token = makeListToken(grant, secrets, 1);
  expect(readListToken(token, secrets, 1, now)).toEqual(grant);
  expect(readListToken(token, secrets, 1, now + 7 * day + 60_000)).toBeNull();
  expect(readListToken(token, secrets, 2, now)).toBeNull();
  for (let index = 0; index < token.length; index += 1) {
    expect(readListToken(`${token.slice(0, index)}${token[index] === 'a' ? 'b' : 'a'}${token.slice(index + 1)}`, secrets, 1, now)).toBeNull();
  }
  // Links are bound to what they are for, and void under a newer version.
  const request = makeToken({ ticket: 'LK-2026-00001', sequence: 1 }, secrets);
  expect([readToken(request, secrets), readToken(request, secrets, 2), readToken(token, secrets), readListToken(request, secrets, 1, now)]).toEqual([{ ticket: 'LK-2026-00001', sequence: 1 }, null, null, null]);
});

test('wrong numbers are counted for a minute by all together', () => {
  let kept: string | null = null;
  for (let count = 0; count < 15; count += 1) {
    expect(isTooMany(wrongTickets, kept, now + count)).toBe(false);
    kept = oneMore(wrongTickets, kept, now + count);
  }
  expect(isTooMany(wrongTickets, kept, now + 59_000)).toBe(true);
  expect(isTooMany(wrongTickets, kept, now + 60_000)).toBe(false);
  for (const damaged of ['', 'x', '1|', '-1|5', '9'.repeat(400)]) expect(isTooMany(wrongTickets, damaged, now)).toBe(false);
});

test('products are searched, by topic and a page at a time; broken rows and links break nothing', () => {
  const header = ['Judul', 'Jenis', 'Topik', 'Tahun', 'Tautan', 'Ringkasan'];
  const rows: Cells = [
    ['', 'Peta', 'Pangan', 2024, 'https://a.example/1', 'tanpa judul'], ['Jahat', '', '', 'kapan', 'javascript:alert(1)', ''], [true, 5, '', '', null, undefined],
    ...Array.from({ length: 30 }, (_, index) => [`Tinjauan ${index}`, 'Tinjauan', index % 2 === 0 ? 'Pangan; Laut' : 'laut', 2000 + index, `https://a.example/${index}`, 'ringkas']),
    ['Peta bibliometrik kentang', 'Peta', 'Pangan', 2025, 'http://a.example/kentang', 'x'.repeat(5000)],
  ];
  const products = readProducts(readTable('products', [header, ...rows]));
  expect(products).toHaveLength(33);
  expect(products.find(({ title }) => title === 'Jahat')).toMatchObject({ link: '', year: 'kapan' });
  const all = { query: '', topic: '', number: 1 };
  expect(viewProducts(products, all)).toMatchObject({ total: 33, pages: 3, topics: [{ name: 'laut', count: 30 }, { name: 'Pangan', count: 16 }] });
  expect(viewProducts(products, all).products.slice(0, 6).map(({ title }) => title).slice(3)).toEqual(['Tinjauan 26', 'Tinjauan 25', 'Peta bibliometrik kentang']);
  expect(viewProducts(products, { ...all, number: 99 }).products).toHaveLength(9);
  expect(viewProducts(products, { ...all, topic: 'pangan' }).total).toBe(16);
  const [found] = viewProducts(products, { ...all, query: 'bibliometrk kentng' }).products;
  expect(found).toMatchObject({ title: 'Peta bibliometrik kentang', link: 'http://a.example/kentang' });
  expect(found?.summary.length).toBeLessThanOrEqual(601);
});

test('figures of fewer than five leave the server in no form', () => {
  const header = ['Bulan', 'Kawasan', 'Layanan', 'Tahap', 'Selesai', 'Tepat Waktu', 'Separuh Selesai Dalam (jam kerja)'];
  const rows = readPublished(readTable('performance', [
    header, ['', 'Ambon', '', '', 4, 3, 7], ['', 'Bandung', '', '', 40, 37, 9.5], ['', '', 'Grammarly', '', 5, 5, 6], ['', 'Bandung', 'Grammarly', '', 3, 3, 6],
    ['2026-03', '', '', '', 12, 9, ''], ['2026-04', '', '', '', 2, 2, ''], ['', 'Bogor', '', '', 9, 90, 1], ['', 'Subang', '', '', 'banyak', 1, 1],
  ]));
  const view = viewPerformance(rows, ['Ambon', 'Bandung', 'Bogor'], [{ id: 'Grammarly', en: 'Language check' }], '', 4);
  expect(view.regions.map(({ name, share, median }) => [name.id, share, median])).toEqual([['Ambon', null, null], ['Bandung', { percent: 93, finished: 40 }, 9.5], ['Bogor', null, null]]);
  expect(view.services).toEqual([{ name: { id: 'Grammarly', en: 'Language check' }, share: { percent: 100, finished: 5 }, median: 6 }]);
  expect(view.months).toEqual([{ month: '2026-03', share: { percent: 75, finished: 12 } }]);
  expect(view.foundAnswers).toBe(0);
  expect(viewPerformance(rows, [], [{ id: 'Grammarly', en: '' }], 'Bandung', 5)).toMatchObject({ services: [{ share: null }], foundAnswers: 5 });
});

test('satisfaction is shown with the elements that enough have rated, as the tab Kinerja has it', () => {
  const header = ['Bulan', 'Kawasan', 'Layanan', 'Tahap', 'Selesai', 'Tepat Waktu', 'Separuh Selesai Dalam (jam kerja)', 'Ukuran', 'Nilai'];
  const line = (measure: string, count: number, value: unknown): unknown[] => ['', '', '', '', count, '', '', measure, value];
  const view = (...lines: unknown[][]): unknown => viewPerformance(readPublished(readTable('performance', [header, ...lines])), ['Bandung'], [], '', 0).satisfaction;
  expect(view(line('IKM', 12, 88.3), line('Persyaratan', 12, 3.5), line('Biaya', 4, 1), line('Waktu penyelesaian', 5, 3.25), line('Lain', 9, 9))).toEqual({
    index: 88.3, grade: 'B', answers: 12, elements: [{ element: 'requirements', mean: 3.5, count: 12 }, { element: 'time', mean: 3.25, count: 5 }],
  });
  expect([view(line('IKM', 4, 88.3)), view(line('IKM', 12, 'tinggi')), view()]).toEqual([null, null, null]);
});

test('the form is filled in by its address, with whatever words', () => {
  expect(prefilled('https://form.example/viewform', [['entry.12', 'Data & peta #1'], ['', 'x'], ['entry.3', '']])).toBe('https://form.example/viewform?usp=pp_url&entry.12=Data%20%26%20peta%20%231');
  expect(prefilled('https://form.example/viewform', [['evil=1&entry.1', 'x']])).toBe('https://form.example/viewform');
});

test('beside a request stand products about the same: a topic of theirs or two words of their title, bent or not; one common word is no likeness', () => {
  const products = ([['Tinjauan ketahanan pangan di lahan kering', 'Pangan'], ['Peta penelitian kelautan Indonesia', 'Kelautan, Perikanan'], ['Ketahanan lahan gambut', 'Gambut'], ['Statistik Indonesia', '']] as const)
    .map(([title, topics]): ProductView => ({ title, topics: topics === '' ? [] : topics.split(', '), kind: 'Tinjauan', year: '2025', link: '', summary: '' }));
  const beside = (title: string, keywords = ''): string[] => productsFor({ title, keywords }, products).map((product) => product.title);
  expect(beside('Padi gogo dan pangan lokal')).toEqual(['Tinjauan ketahanan pangan di lahan kering']);
  expect(beside('Kekeringan lahan: naskah untuk prosiding')).toEqual(['Tinjauan ketahanan pangan di lahan kering']);
  expect(beside('Naskah tentang lahan', 'ketahanan; gambut')).toEqual(['Ketahanan lahan gambut', 'Tinjauan ketahanan pangan di lahan kering']);
  expect(beside('Penelitian tentang serangga')).toEqual([]);
  expect(beside('')).toEqual([]);
});
