import fc from 'fast-check';
import { addDays, extend, extendedTo, isOut, lastDay, lend, noLoan, parseBarcodes, reminderDue, whyNotExtendable, withReturnDay, withStep, type Loan, type LoanRules } from '../../src/domain/loan';
import { localDate, parseCalendar, type Calendar } from '../../src/domain/workingTime';
import { arbitraryCalendar } from './arbitraryCalendar';
import { standardHours } from './requestBuilder';

const lebaran = ['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24', '2026-03-25'];
const inZone = (tz: string): Calendar => parseCalendar({ ...standardHours, tz, holidays: [...lebaran, '2026-05-01'] });
const jakarta = inZone('Asia/Jakarta');
const offsets: Readonly<Record<string, string>> = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };
const at = (wall: string, tz = 'Asia/Jakarta'): number => Date.parse(`${wall.replace(' ', 'T')}:00${offsets[tz] ?? ''}`);

const rules: LoanRules = { days: 14, remindBefore: 3, remindAfter: 2, extensions: 1, extendLate: 1, ask: false };

/** Every reminder of a loan that nobody brings back, looked for every two hours, by the clocks of its zone. */
function reminders(loan: Loan, tz = 'Asia/Jakarta', calendar = inZone(tz), through = 60): string[] {
  const found: string[] = [];
  let held = loan;
  const from = at(`${loan.lentOn ?? ''} 00:00`, tz);
  for (let now = from; now < from + through * 86_400_000; now += 7_200_000) {
    const step = reminderDue(calendar, held, now, rules);
    if (step === null) continue;
    found.push(`${localDate(calendar, new Date(now))} ${step.kind}`);
    held = withStep(held, step, localDate(calendar, new Date(now)));
  }
  return found;
}

test.each([
  ['to a working day', '2026-04-07', '2026-04-21'], ['to Labour Day, a Friday', '2026-04-17', '2026-05-04'],
  ['to a Saturday', '2026-04-11', '2026-04-27'], ['into Lebaran', '2026-03-06', '2026-03-26'],
])('A loan that leads %s, lent on %s, is to be back on %s', (_what, day, back) => {
  expect(lend(jakarta, undefined, day, rules)).toMatchObject({ lentOn: day, returnBy: back });
});

test.each([
  ['a Wednesday: three days before is a Sunday, so on the Friday', '2026-04-01', '2026-04-15', ['2026-04-10 before', '2026-04-16 after', '2026-04-23 after', '2026-04-30 tell']],
  ['a Friday: the day after is a Saturday, so on Monday; Labour Day moves what falls on it', '2026-04-03', '2026-04-17', ['2026-04-14 before', '2026-04-20 after', '2026-04-27 after', '2026-05-04 tell']],
  ['Lebaran: counts as the first working day after it, and the word before comes before it', '2026-03-02', '2026-03-23', ['2026-03-18 before', '2026-03-27 after', '2026-04-03 after', '2026-04-10 tell']],
  ['the day after it was lent: whoever was told yesterday is not reminded', '2026-04-07', '2026-04-08', ['2026-04-09 after', '2026-04-16 after', '2026-04-23 tell']],
])('A loan that nobody brings back, due on %s', (_when, lent, back, expected) => {
  expect(reminders(lend(jakarta, { ...noLoan, returnBy: back }, lent, rules))).toEqual(expected);
});

test('Each day is that of the region: in Ambon the reminder is due two hours before Jakarta, in Mataram one', () => {
  for (const tz of Object.keys(offsets)) {
    const calendar = inZone(tz);
    const loan = lend(calendar, { ...noLoan, returnBy: '2026-04-15' }, '2026-04-01', rules);
    expect(reminderDue(calendar, loan, at('2026-04-09 23:59', tz), rules)).toBeNull();
    expect(reminderDue(calendar, loan, at('2026-04-10 00:00', tz), rules)).toEqual({ index: 0, kind: 'before' });
  }
});

test('After an outage only the latest step is taken; what is back or has another return day is asked for no more', () => {
  const loan = lend(jakarta, { ...noLoan, returnBy: '2026-04-15' }, '2026-04-01', rules);
  const late = at('2026-04-24 08:00');
  expect(reminderDue(jakarta, loan, late, rules)).toEqual({ index: 2, kind: 'after' });
  expect(reminderDue(jakarta, withStep(loan, { index: 2, kind: 'after' }, '2026-04-24'), at('2026-04-29 08:00'), rules)).toBeNull();
  expect(reminderDue(jakarta, { ...loan, returnedOn: '2026-04-20' }, late, rules)).toBeNull();
  expect(reminderDue(jakarta, withReturnDay(withStep(loan, { index: 2, kind: 'after' }, '2026-04-24'), '2026-05-11', '2026-04-24'), late, rules)).toBeNull();
});

test('An extension counts from the return day, ends on a working day, and is had once, up to a day late, and not against a librarian', () => {
  const loan = lend(jakarta, { ...noLoan, returnBy: '2026-04-17' }, '2026-04-01', rules);
  if (!isOut(loan)) throw new Error('not lent');
  const now = at('2026-04-15 10:00');
  expect(whyNotExtendable(jakarta, loan, now, rules)).toBeNull();
  // 1 May is Labour Day and a Friday.
  expect(extend(jakarta, loan, now, rules)).toMatchObject({ returnBy: '2026-05-04', extended: 1, steps: 0, setOn: '2026-04-15', tasks: ['extend'] });
  expect(whyNotExtendable(jakarta, extend(jakarta, loan, now, rules), now, rules)).toBe('extendedEnough');
  expect(whyNotExtendable(jakarta, loan, at('2026-04-18 23:59'), rules)).toBeNull();
  expect(extendedTo(jakarta, '2026-04-17', at('2026-04-18 10:00'), rules)).toBe('2026-05-04');
  expect(whyNotExtendable(jakarta, loan, at('2026-04-19 00:00'), rules)).toBe('tooLate');
  expect(whyNotExtendable(jakarta, { ...loan, refused: true }, now, rules)).toBe('notExtendable');
  expect(whyNotExtendable(jakarta, { ...loan, askedAt: now }, now, rules)).toBe('alreadyAsked');
  expect(whyNotExtendable(jakarta, { ...loan, returnedOn: '2026-04-14' }, now, rules)).toBe('loanOver');
  expect(whyNotExtendable(jakarta, undefined, now, rules)).toBe('loanOver');
});

test('Barcodes are read letter for letter; what is none is refused', () => {
  expect(parseBarcodes('007, B00123/2020\n007;')).toEqual(['007', 'B00123/2020']);
  expect(parseBarcodes(' ')).toEqual([]);
  for (const typed of ['=1+1', '<b>', 'A'.repeat(41), Array.from({ length: 41 }, (_, index) => `B${index}`).join()]) expect(parseBarcodes(typed)).toBeNull();
});

test('Whatever the calendar: no step comes twice or out of order, none before its day or once the items are back, and the librarian is told at last', () => {
  const calendars = arbitraryCalendar(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'], fc.integer({ min: 0, max: 96 }));
  fc.assert(fc.property(
    calendars, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 3 }), fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }), fc.option(fc.integer({ min: 0, max: 40 })),
    (calendar, begin, days, remindAfter, hours, returned) => {
      const mine = { ...rules, days, remindAfter };
      const lentOn = addDays('2026-03-01', begin);
      let loan = lend(calendar, undefined, lentOn, mine);
      const taken: number[] = [];
      let now = Date.parse(`${lentOn}T00:00:00Z`);
      for (const pause of [...hours, 24 * 120]) {
        now += pause * 3_600_000;
        const today = localDate(calendar, new Date(now));
        if (returned !== null && today >= addDays(lentOn, returned)) loan = { ...loan, returnedOn: today };
        const step = reminderDue(calendar, loan, now, mine);
        if (step === null) continue;
        expect(loan.returnedOn).toBeNull();
        const last = lastDay(calendar, loan.returnBy ?? '');
        expect(step.kind === 'before' ? today <= last && today > lentOn : today > last).toBe(true);
        taken.push(step.index);
        loan = withStep(loan, step, today);
      }
      expect(taken).toEqual([...new Set(taken)].sort((one, other) => one - other));
      if (returned === null) expect(taken[taken.length - 1]).toBe(remindAfter + 1);
      expect(loan.tasks).toEqual(taken.includes(remindAfter + 1) ? ['overdue'] : []);
    },
  ), { numRuns: 150 });
});
