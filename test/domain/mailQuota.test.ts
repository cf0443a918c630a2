import * as fc from 'fast-check';
import { countDemand, expectedFrom, mailNeeds, nothing, recipientsPerRequest, startingDemand, sumOf, surge, turnDay, type ByNeed, type MailDemand } from '../../src/domain/mailDemand';
import { dailyRecipients, gatherMilliseconds, hoursToReset, seeRemaining, shareOut, spend, unknownWindow, type DueMail } from '../../src/domain/mailQuota';

const at = (iso: string): number => Date.parse(iso);
const hours = (count: number): number => count * 3_600_000;
const noon = at('2026-04-07T12:00:00+07:00');

const due = (id: string, need: DueMail['need'], more: Partial<DueMail> = {}): DueMail => ({ id, need, recipients: 1, reader: null, createdAt: noon, ...more });
const toBudi = (id: string, waited: number): DueMail => due(id, 'task', { reader: 'budi', createdAt: noon - hours(waited) });
const idsOf = (share: ReturnType<typeof shareOut>): string[] => share.leaving.map((group) => group.map(({ id }) => id).join('+'));

describe('The day’s mail', () => {
  const everything = [due('result', 'stuck'), due('receipt', 'answer'), toBudi('new', 0.1), toBudi('answer', 3), due('rating', 'notice')];
  test.each<[string, number, ByNeed, ByNeed, string[], boolean]>([
    ['all leaves where there is enough for what is due, waits and is expected', 100, [5, 5, 5, 5], [10, 20, 20, 10], ['result', 'receipt', 'new', 'answer', 'rating'], false],
    ['where it gets tight a librarian’s mails leave as one, once the first has waited for two hours; what is only good to know waits', 52, [5, 5, 5, 5], [10, 10, 10, 10], ['result', 'receipt', 'new+answer'], true],
    ['what requesters will need yet is kept from librarians', 20, [0, 0, 0, 0], [8, 8, 0, 0], ['result', 'receipt'], true],
    ['requesters get the last that is left: who is stuck first', 1, [0, 0, 0, 0], [9, 9, 9, 9], ['result'], true],
    ['nothing leaves where nothing is left', 0, [0, 0, 0, 0], [0, 0, 0, 0], [], true],
  ])('%s', (_sentence, left, waiting, expected, leaving, tight) => {
    const share = shareOut(everything, { left, waiting, expected }, noon);
    expect([idsOf(share), share.tight]).toEqual([leaving, tight]);
  });

  test('a librarian’s mail waits to be gathered for two hours, and is not said to be held back meanwhile', () => {
    const scarce = { left: 30, waiting: nothing, expected: [5, 15, 20, 0] as ByNeed };
    expect(idsOf(shareOut([toBudi('new', 1.9)], scarce, noon))).toEqual([]);
    expect(shareOut([toBudi('new', 1.9)], scarce, noon).held).toBe(0);
    expect(idsOf(shareOut([toBudi('new', 2)], scarce, noon))).toEqual(['new']);
    expect(shareOut([toBudi('new', 2)], { ...scarce, left: 10 }, noon).held).toBe(1);
  });

  test('is never overdrawn, sends no mail twice, lets nothing less needed take from who is stuck, and holds nothing back once nothing more is expected', () => {
    const mails = fc.array(fc.record({ need: fc.constantFrom(...mailNeeds), recipients: fc.integer({ min: 1, max: 4 }), reader: fc.constantFrom('ani', 'budi'), age: fc.integer({ min: 0, max: 5 }) }), { maxLength: 40 });
    fc.assert(fc.property(mails, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 60 }), (drawn, left, expectedEach) => {
      const queue = drawn.map(({ need, recipients, reader, age }, index) => due(String(index), need, { recipients, reader: need === 'task' ? reader : null, createdAt: noon - hours(age) }))
        .sort((one, other) => mailNeeds.indexOf(one.need) - mailNeeds.indexOf(other.need));
      const prospect = { left, waiting: nothing, expected: [expectedEach, expectedEach, expectedEach, expectedEach] as ByNeed };
      const { leaving, tight, held } = shareOut(queue, prospect, noon);
      const cost = sumOf(leaving.map((group) => (group.length > 1 ? 1 : (group[0]?.recipients ?? 0))));
      const ids = leaving.flat().map(({ id }) => id);
      expect(cost).toBeLessThanOrEqual(left);
      expect(new Set(ids).size).toBe(ids.length);
      if (!tight) expect([ids.length, held]).toEqual([queue.length, 0]);
      // Who is stuck gets exactly what they would get alone.
      const stuck = queue.filter(({ need }) => need === 'stuck');
      expect(idsOf({ leaving: leaving.filter(([first]) => first?.need === 'stuck'), tight, held })).toEqual(idsOf(shareOut(stuck, prospect, noon)));
      // What waits is still being gathered, or counted as held back; nothing else.
      const gathering = queue.filter(({ reader, id }) => reader !== null && !ids.includes(id) && queue.every((mail) => mail.reader !== reader || noon - mail.createdAt < gatherMilliseconds));
      expect(queue.length - ids.length - held).toBeGreaterThanOrEqual(0);
      expect(queue.length - ids.length - held).toBeLessThanOrEqual(gathering.length);
      // The next day, with all of it left and nothing expected, everything leaves.
      expect(shareOut(queue, { left: 200, waiting: nothing, expected: nothing }, noon + gatherMilliseconds).leaving.flat()).toHaveLength(queue.length);
    }));
  });
});

describe('Google’s day of mail', () => {
  test('begins with the first mail and is over 24 hours later, whoever sent it', () => {
    let { window } = seeRemaining(unknownWindow, 100, at('2026-04-07T08:00:00+07:00'));
    expect(hoursToReset(window, at('2026-04-07T08:00:00+07:00'))).toBe(24);
    window = spend(window, 60, at('2026-04-07T08:00:00+07:00'));
    const later = seeRemaining(window, 37, at('2026-04-07T14:00:00+07:00'));
    expect(later).toMatchObject({ unseen: 3, window: { left: 37 } });
    expect(hoursToReset(later.window, at('2026-04-07T14:00:00+07:00'))).toBe(18);
    const next = seeRemaining(later.window, 100, at('2026-04-08T08:01:00+07:00'));
    expect([next.unseen, next.window.since, next.window.left, dailyRecipients(next.window)]).toEqual([0, null, 100, 100]);
  });

  test('goes on where mails that were written down did not leave, and is anew where somebody else has begun it', () => {
    const began = spend(seeRemaining(unknownWindow, 100, noon).window, 60, noon);
    const notLeft = seeRemaining(began, 70, noon + hours(1));
    expect([notLeft.window.since, notLeft.window.left, notLeft.unseen]).toEqual([noon, 70, 0]);
    const begun = seeRemaining(notLeft.window, 95, noon + hours(24.5));
    expect([begun.window.since, begun.window.left, dailyRecipients(begun.window)]).toEqual([noon + hours(24.5), 95, 100]);
  });

  test('is late where Google is: it may come at any time', () => {
    expect(hoursToReset(spend(seeRemaining(unknownWindow, 100, noon).window, 1, noon), noon + hours(30))).toBe(1);
  });
});

describe('What the desk learns of its own mail', () => {
  /** Days like each other: receipts in the morning, and so many requests. */
  const after = (days: readonly string[], receipts: number): MailDemand =>
    days.reduce((demand, day) => countDemand(turnDay(demand, day), 10.5, [0, receipts, 0, 0], receipts), startingDemand);
  const weekdays = Array.from({ length: 40 }, (_, index) => new Date(at('2026-03-02T00:00:00Z') + hours(24 * index)).toISOString().slice(0, 10)).filter((day) => new Date(day).getUTCDay() % 6 !== 0);

  test('is forgotten and learnt within weeks: thirty receipts each morning, nothing else, and nothing at weekends', () => {
    const demand = turnDay(after(weekdays, 30), '2026-04-13');
    const [stuck, answer, task, notice] = expectedFrom(demand, { day: '2026-04-13', hour: 0 }, 24);
    expect(answer).toBeGreaterThan(28);
    expect(answer).toBeLessThan(32);
    for (const others of [stuck, task, notice]) expect(others).toBeLessThan(2);
    expect(sumOf(expectedFrom(demand, { day: '2026-04-13', hour: 12 }, 12))).toBeLessThan(4);
    expect(expectedFrom(demand, { day: '2026-04-11', hour: 0 }, 48)).toEqual(nothing);
    expect(recipientsPerRequest(demand)).toBeCloseTo(1.1, 0);
  });

  test('makes a busier morning expect more of the day, up to three times', () => {
    const usual = turnDay(after(weekdays, 30), '2026-04-13');
    const busy = countDemand(usual, 9.5, [0, 60, 0, 0], 60);
    expect(surge(busy, { day: '2026-04-13', hour: 10 })).toBeGreaterThan(2.5);
    expect(surge(usual, { day: '2026-04-13', hour: 10 })).toBe(1);
    // Of this day, not of the next.
    const ten = { day: '2026-04-13', hour: 10 };
    expect(sumOf(expectedFrom(busy, ten, 14))).toBeGreaterThan(2.5 * sumOf(expectedFrom(usual, ten, 14)));
    expect(sumOf(expectedFrom(busy, ten, 24)) - sumOf(expectedFrom(busy, ten, 14))).toBeCloseTo(sumOf(expectedFrom(usual, ten, 24)) - sumOf(expectedFrom(usual, ten, 14)), 6);
    expect(surge(countDemand(busy, 9.5, [0, 900, 0, 0], 0), { day: '2026-04-13', hour: 10 })).toBe(3);
  });

  test('is small', () => {
    expect(JSON.stringify(after(weekdays, 30)).length).toBeLessThan(1_500);
  });
});
