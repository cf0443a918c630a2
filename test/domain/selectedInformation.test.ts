import { listOfNews, newsIsDue, productKey, serve, type Follower, type NewsMemory, type NewsProduct } from '../../src/domain/selectedInformation';
import { parseCalendar } from '../../src/domain/workingTime';
import { standardHours, wib } from './requestBuilder';

/** 1 May 2026 is Labour Day, a Friday; 1 June is Pancasila Day, a Monday. */
const calendar = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays: ['2026-05-01', '2026-06-01'] });
const memory = (month: string, extra: Partial<NewsMemory> = {}): NewsMemory => ({ month, known: [], fresh: [], after: null, ...extra });
const product = (title: string, topics: string[], year = '2026'): NewsProduct => ({ title, year, topics });
const keys = (...products: NewsProduct[]): string[] => products.map(productKey);

test.each<[string, NewsMemory | null, string, boolean]>([
  ['not yet in the month of the last one', memory('2026-04'), '2026-04-30 15:59', false],
  ['not on a holiday that is the first of the month', memory('2026-04'), '2026-05-01 10:00', false],
  ['not at the weekend after it', memory('2026-04'), '2026-05-02 10:00', false],
  ['not before the desk opens on Monday', memory('2026-04'), '2026-05-04 07:29', false],
  ['once it opens on Monday', memory('2026-04'), '2026-05-04 07:30', true],
  ['not in the lunch break', memory('2026-04'), '2026-05-04 12:30', false],
  ['later in the month, where the clock stood still on the first working day', memory('2026-04'), '2026-05-20 09:00', true],
  ['not a second time', memory('2026-05'), '2026-05-04 08:00', false],
  ['on Tuesday, where the first is a Monday off', memory('2026-05'), '2026-06-02 07:30', true],
  ['in January after December', memory('2025-12'), '2026-01-02 08:00', true],
  ['by the desk’s own day: it is March in Jakarta only from 17.00 UTC on', memory('2026-02'), '2026-02-28 23:59', false],
  ['at any hour while a list is under way', memory('2026-05', { after: 'siti@riset.example' }), '2026-05-04 19:00', true],
  ['at once where there never was one', null, '2026-05-02 10:00', true],
])('A list is due: %s', (_when, before, now, expected) => {
  expect(newsIsDue(before, calendar, wib(now))).toBe(expected);
});

const [peat, rice, map] = [product('Tinjauan gambut', ['Gambut', 'Iklim']), product('Peta padi', ['Pangan']), product('Peta padi', ['Pangan'], '2025')];

test('The first list only learns what is there; the next has what came since, once, though rows are mended, doubled, moved away and back', () => {
  const first = listOfNews(null, [peat], calendar, wib('2026-04-07 10:00'));
  expect(first).toEqual({ month: '2026-04', known: keys(peat), fresh: [], after: null });
  const may = listOfNews(first, [{ ...peat, title: ' tinjauan  GAMBUT', topics: ['Lain'] }, rice, rice, map], calendar, wib('2026-05-04 07:30'));
  expect(may).toMatchObject({ month: '2026-05', fresh: keys(rice, map), after: '' });
  const june = listOfNews({ ...may, after: null }, [], calendar, wib('2026-06-02 08:00'));
  expect(june).toMatchObject({ month: '2026-06', fresh: [], after: null });
  expect(listOfNews(june, [peat, rice, map], calendar, wib('2026-07-01 08:00'))).toMatchObject({ month: '2026-07', fresh: [], after: null });
});

test('Each follower is served once with what is new in their topics, in turns; whom nothing concerns gets nothing', () => {
  const followers: Follower[] = [
    { email: 'dewi@x.example', topics: ['PANGAN'] }, { email: 'ani@x.example', topics: [] }, { email: 'cici@x.example', topics: ['Kelautan'] },
    { email: 'budi@x.example', topics: ['Iklim', 'Gambut'] }, { email: 'ani@x.example', topics: [] },
  ];
  const list = memory('2026-05', { known: keys(peat, rice, map), fresh: keys(peat, rice), after: '' });
  const turns: string[][] = [];
  let now = list;
  while (now.after !== null && turns.length < 9) {
    // A product that comes while the list is under way waits for the next.
    const { mails, memory: next } = serve(now, followers, [peat, rice, rice, map, product('Baru', ['Pangan'])], 2);
    turns.push(mails.map(({ email, products }) => `${email}: ${products.map(({ title }) => title).join(', ')}`));
    now = next;
  }
  expect(turns).toEqual([['ani@x.example: Tinjauan gambut, Peta padi', 'budi@x.example: Tinjauan gambut'], ['dewi@x.example: Peta padi']]);
  expect(serve(now, followers, [peat, rice], 2).mails).toEqual([]);
});
