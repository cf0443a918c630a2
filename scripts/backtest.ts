/**
 * npm run backtest: forecasts every morning of two simulated years and compares with what happened. `npm run backtest -- 7,8,9` plays
 * other years.
 */
import { countFinished, noDeskFigures, type DeskFigures } from '../src/domain/finished';
import { forecast } from '../src/domain/forecast';
import { leaveCalendar } from '../src/domain/forecast/leaveCalendar';
import { isInService, type RequestImage } from '../src/domain/request';
import { countsAgainstLibrarian } from '../src/domain/stage';
import { isOpen, workingMinutes, type Calendar } from '../src/domain/workingTime';
import { calibrationRow, emptyResult, Score, tableRows, type Result } from './backtest/score';
import { playYears, type Scenario, type Watcher, type World } from './backtest/years';

/** The first half year only fills the figures, as the first months of a desk do. */
const years = { from: '2025-07-01', judgedFrom: '2026-01-01', to: '2027-12-31' };
const loads = [
  { name: 'calm', arrivals: 0.12, cost: 0.06 },
  { name: 'quiet', arrivals: 0.2, cost: 0.12 },
  { name: 'ordinary', arrivals: 0.27, cost: 0.15 },
  { name: 'crowded', arrivals: 0.3, cost: 0.18 },
];
const dayMinutes = 450;

/** Plays one scenario with the forecast looking on. */
class Judge implements Watcher {
  private figures: DeskFigures = noDeskFigures;
  private standing: ReadonlySet<string> = new Set();
  private readonly score: Score;
  asked = 0;

  constructor(result: Result) {
    this.score = new Score(result);
  }

  morning(world: World, day: string, now: number): void {
    if (!isOpen(world.library.calendarOf('jakarta'), new Date(now + 3.5 * 3_600_000))) return;
    const images = [...world.open.values()].map((request) => request.image);
    const found = forecast({
      now, requests: images, ...this.figures, calendarOf: world.library.calendarOf, calendarOfPerson: calendarsOfPeople(world, day), standing: this.standing,
    });
    this.asked += found.length;
    this.standing = new Set(found.filter(({ late }) => late).map(({ ticket }) => ticket));
    if (day < years.judgedFrom) return;
    for (const { ticket, chance, late, stage } of found) {
      const image = world.open.get(ticket)?.image;
      if (!image || image.dueAt === null || image.dueAt < now) continue;
      const calendar = world.library.calendarOf(image.region);
      const left = workingMinutes(calendar, new Date(image.pause?.since ?? now), new Date(image.dueAt));
      const lead = Math.floor((left - 1) / dayMinutes);
      this.score.chance(ticket, chance);
      if (late) this.score.say(ticket, 'forecast', lead, stage);
      const whole = workingMinutes(calendar, new Date(image.submittedAt), new Date(image.dueAt)) - image.waitedMinutes.requester;
      if (left <= 0.25 * whole) this.score.say(ticket, 'three quarters used', lead, -1);
    }
  }

  changed(world: World, before: RequestImage, after: RequestImage): void {
    const calendar = world.library.calendarOf(after.region);
    this.figures = countFinished(this.figures, before, after, calendar);
    const { deliveredAt, dueAt } = after;
    if (isInService(after.status) || deliveredAt === null || dueAt === null || deliveredAt < Date.parse(years.judgedFrom)) return;
    this.score.end(after.ticket, deliveredAt > dueAt, minutesBeyond(after, calendar));
  }
}

/** By how many working minutes each stage was finished beyond its own date. */
function minutesBeyond(image: RequestImage, calendar: Calendar): Map<number, number> {
  return new Map(image.stages.flatMap((stage, index) =>
    stage.startedAt === null || stage.finishedAt === null || stage.dueAt === null || !countsAgainstLibrarian(stage)
      ? []
      : [[index, workingMinutes(calendar, new Date(stage.dueAt), new Date(stage.finishedAt))] as const]));
}

/** Calendars with the leave that had been entered by that morning. */
function calendarsOfPeople(world: World, day: string): (email: string, region: string) => Calendar {
  const made = new Map<string, Calendar>();
  return (email, region) => {
    const key = `${email}|${region}`;
    const calendar = world.library.calendarOf(region);
    const leave = world.library.workers.find((worker) => worker.email === email)?.leave.filter(({ entered, to }) => entered <= day && to >= day) ?? [];
    const known = leave.length === 0 ? calendar : made.get(key);
    if (known) return known;
    const around = leaveCalendar(calendar, leave);
    made.set(key, around);
    return around;
  };
}

const seeds = (process.argv[2] ?? '101,102,103,104').split(',').map(Number);
console.log('| desk | really late | method | recall | precision | mornings right | days before | stage named was late | was the latest |\n|---|---|---|---|---|---|---|---|---|');
const all = emptyResult();
let asked = 0;
for (const { name, ...load } of loads) {
  const result = emptyResult();
  for (const seed of seeds) {
    const scenario: Scenario = { seed, ...load, from: years.from, to: years.to };
    const judge = new Judge(result);
    playYears(scenario, judge);
    asked += judge.asked;
  }
  for (const row of tableRows(name, result)) console.log(row);
  result.calibration.forEach(({ count, late }, index) => {
    const tenth = all.calibration[index];
    if (tenth) Object.assign(tenth, { count: tenth.count + count, late: tenth.late + late });
  });
}
console.log(`\nSaid chance 0–10 %, 10–20 % … 90–100 %; came late: ${calibrationRow(all)}`);
console.log(`${asked} forecasts.`);
