import { mailUse, propertyUse, triggerUse } from '../../src/domain/capacity';
import { countDemand, startingDemand, turnDay } from '../../src/domain/mailDemand';
import { countRun, type RunTime } from '../../src/domain/runTime';

const nine = Date.parse('2026-04-07T09:00:00+07:00');
const minutes = (count: number): number => count * 60_000;

test('what is left of the day’s mail is told in requests, at what one has cost here, and from 80 % on it is little', () => {
  // A desk of ten requests a day that sent forty recipients on each of many days.
  let demand = startingDemand;
  for (let day = 2; day < 60; day += 1) demand = countDemand(turnDay(demand, new Date(Date.UTC(2026, 1, day)).toISOString().slice(0, 10)), 10, [10, 10, 10, 10], 10);
  const at = (left: number): ReturnType<typeof mailUse> => mailUse({ since: nine, left, most: [100, 0] }, demand, nine + minutes(120));
  expect(at(63)).toMatchObject({ left: 63, limit: 100, used: 37, requestsLeft: 15, requestsADay: 24, tight: false, wholeAgainAt: nine + minutes(24 * 60) });
  expect([at(21).tight, at(20).tight]).toEqual([false, true]);
  expect(mailUse({ since: nine, left: 3, most: [100, 0] }, demand, nine + minutes(24 * 60))).toMatchObject({ left: 100, tight: false, wholeAgainAt: null });
});

test.each<[string, ReturnType<typeof triggerUse>, boolean]>([
  ['71 of the 90 minutes of a consumer account', triggerUse(minutes(71), 100), false],
  ['72 of them', triggerUse(minutes(72), 100), true],
  ['72 minutes on an account of Workspace', triggerUse(minutes(72), 1_500), false],
  ['a store of 400 kB', propertyUse(400_000, 100), true],
  ['one value of 7 kB in a small store', propertyUse(8_000, 7_000), false],
  ['one value of 7.2 kB in a small store', propertyUse(8_000, 7_200), true],
])('%s', (_sentence, { tight }, expected) => {
  expect(tight).toBe(expected);
});

test('running time adds up looks that write and the quiet ones between them, and begins anew each day', () => {
  const run = (before: RunTime | undefined, from: number, took: number, mails = 0, day = '2026-04-07'): RunTime =>
    countRun(before, { day, startedAt: from, decidedAt: from + took, mails }, () => true);
  const first = run(undefined, nine, 2_000, 2);
  expect(first.milliseconds).toBe(2_000 + 500 + 1_000 + 2 * 500);
  // Half an hour later: five looks of the clock have found nothing meanwhile.
  const second = run(first, nine + minutes(30), 2_000);
  expect(second.milliseconds).toBe(first.milliseconds + 5 * 2_500 + 3_500);
  expect(countRun(first, { day: '2026-04-07', startedAt: nine + minutes(30), decidedAt: nine + minutes(30), mails: 0 }, () => false).milliseconds).toBe(first.milliseconds + 1_500);
  expect(run(second, nine + minutes(24 * 60), 3_000, 0, '2026-04-08')).toEqual({ day: '2026-04-08', milliseconds: 4_500, idle: second.idle, at: nine + minutes(24 * 60) });
});
