/**
 * Due dates per second: this project's working time beside two public libraries, on one calendar (hours with a lunch break and the holidays
 * of 2026, in UTC because the libraries reckon in the zone of the process) and on the same questions, whose answers are compared.
 * The libraries are taken from node_modules or from the folder named by BENCH_LIBRARIES:
 *   npm install --prefix /tmp/libraries dayjs-business-time moment-business-time
 *   BENCH_LIBRARIES=/tmp/libraries npm run bench dueDates
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nationalHolidays } from '../src/domain/nationalHolidays';
import { addWorkingTime, parseCalendar, workingMinutes } from '../src/domain/workingTime';

process.env['TZ'] = 'UTC';
const SECONDS_EACH = 1.5;
const QUESTIONS = 2000;
const WEEK = {
  mon: [['07:30', '12:00'], ['13:00', '16:00']],
  tue: [['07:30', '12:00'], ['13:00', '16:00']],
  wed: [['07:30', '12:00'], ['13:00', '16:00']],
  thu: [['07:30', '12:00'], ['13:00', '16:00']],
  fri: [['07:30', '11:30'], ['13:00', '16:30']],
};
const holidays = nationalHolidays.map((row) => row.date);

interface Contestant {
  readonly name: string;
  /** Whether it reckons in UTC like the libraries, so that its answers must be the same. */
  readonly comparable: boolean;
  readonly add: (start: number, minutes: number) => number;
  readonly between: (from: number, to: number) => number;
}

interface LibraryDate {
  valueOf(): number;
  addBusinessMinutes(minutes: number): LibraryDate;
  businessMinutesDiff(other: LibraryDate): number;
  addWorkingTime(amount: number, unit: 'minutes'): LibraryDate;
  workingDiff(other: LibraryDate, unit: 'minutes'): number;
}

interface Library {
  (instant: number): LibraryDate;
  extend(plugin: unknown): void;
  setBusinessTime(week: unknown): void;
  setHolidays(dates: readonly string[]): void;
  updateLocale(name: string, settings: unknown): void;
}

const libraries = createRequire(join(process.env['BENCH_LIBRARIES'] ?? process.cwd(), 'package.json'));

function ours(tz: string): Contestant {
  const calendar = parseCalendar({ tz, hours: WEEK, holidays });
  return {
    name: `this project, ${tz}`,
    comparable: tz === 'Etc/UTC',
    add: (start, minutes) => addWorkingTime(calendar, new Date(start), minutes).getTime(),
    between: (from, to) => workingMinutes(calendar, new Date(from), new Date(to)),
  };
}

/** The same, but with the calendar parsed and its timetable made anew for every question, as at the start of an execution. */
function oursCold(tz: string): Contestant {
  return {
    name: `this project, ${tz}, calendar new each time`,
    comparable: tz === 'Etc/UTC',
    add: (start, minutes) => ours(tz).add(start, minutes),
    between: (from, to) => ours(tz).between(from, to),
  };
}

function dayjsBusinessTime(): Contestant {
  // The libraries bring no types that fit; these few names are what is used of them.
  const dayjs = libraries('dayjs') as Library;
  dayjs.extend(libraries('dayjs-business-time'));
  const day = (periods: readonly (readonly string[])[]): unknown => periods.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
  const { mon, tue, wed, thu, fri } = WEEK;
  dayjs.setBusinessTime({ sunday: null, monday: day(mon), tuesday: day(tue), wednesday: day(wed), thursday: day(thu), friday: day(fri), saturday: null });
  dayjs.setHolidays(holidays);
  return {
    name: 'dayjs-business-time',
    comparable: true,
    add: (start, minutes) => dayjs(start).addBusinessMinutes(minutes).valueOf(),
    between: (from, to) => dayjs(to).businessMinutesDiff(dayjs(from)),
  };
}

function momentBusinessTime(): Contestant {
  const moment = libraries('moment-business-time') as Library;
  const day = (periods: readonly (readonly string[])[]): readonly string[] => periods.flat().map((time) => `${time}:00`);
  const { mon, tue, wed, thu, fri } = WEEK;
  moment.updateLocale('en', { workinghours: { 0: null, 1: day(mon), 2: day(tue), 3: day(wed), 4: day(thu), 5: day(fri), 6: null }, holidays });
  return {
    name: 'moment-business-time',
    comparable: true,
    add: (start, minutes) => moment(start).addWorkingTime(minutes, 'minutes').valueOf(),
    between: (from, to) => moment(to).workingDiff(moment(from), 'minutes'),
  };
}

/** Whole minutes of 2026, so that libraries which know no smaller unit are not judged by it. Numbers of a fixed sequence. */
const questions = Array.from({ length: QUESTIONS }, (_, index) => ({
  start: Date.UTC(2026, 0, 5) + ((index * 104_729) % 470_000) * 60_000,
  minutes: 60 + ((index * 7919) % 4440),
}));

function perSecond(work: (start: number, minutes: number) => number): number {
  const end = performance.now() + SECONDS_EACH * 1000;
  const begun = performance.now();
  let done = 0;
  while (performance.now() < end) {
    for (let step = 0; step < 20; step += 1, done += 1) {
      const question = questions[done % QUESTIONS];
      if (question !== undefined) work(question.start, question.minutes);
    }
  }
  return done / ((performance.now() - begun) / 1000);
}

const reference = ours('Etc/UTC');
const contestants: Contestant[] = [reference, ours('America/New_York'), oursCold('Etc/UTC')];
for (const library of [dayjsBusinessTime, momentBusinessTime]) {
  try {
    contestants.push(library());
  } catch (error) {
    console.error(`${library.name} is not installed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    process.exitCode = 1;
  }
}

console.log(`${' '.repeat(44)} ${'due dates/s'.padStart(11)} ${'spans/s'.padStart(18)}   same answers of ${QUESTIONS} (to a minute)`);
for (const { name, comparable, add, between } of contestants) {
  const dues = questions.map(({ start, minutes }) => add(start, minutes));
  const same = questions.filter(({ start, minutes }, index) => Math.abs((dues[index] ?? NaN) - reference.add(start, minutes)) <= 60_000).length;
  const adds = perSecond(add);
  const spans = perSecond((start, minutes) => between(start, start + minutes * 180_000));
  console.log(`${name.padEnd(44)} ${Math.round(adds).toLocaleString('en').padStart(11)} ${Math.round(spans).toLocaleString('en').padStart(18)}   ${comparable ? same : 'another zone'}`);
}
