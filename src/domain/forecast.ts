import type { PersonFigures, ServiceFigures } from './figures';
import { paceOf, prospectOf, type Prospect } from './forecast/job';
import { playQueue, type Ends } from './forecast/queue';
import { between, chanceOver, nothing, quantileOf, zOfMedian, zOfNinetieth } from './forecast/spread';
import { isInService, type RequestImage } from './request';
import { countsAgainstLibrarian } from './stage';
import { addWorkingTime, endOfWorkingDay, type Calendar } from './workingTime';

export interface ForecastQuestion {
  /** Epoch milliseconds. */
  readonly now: number;
  /** All open requests: who is late depends on what else lies on the same desk. */
  readonly requests: readonly RequestImage[];
  readonly services: ReadonlyMap<string, ServiceFigures>;
  readonly people: ReadonlyMap<string, PersonFigures>;
  readonly calendarOf: (region: string) => Calendar;
  /** The calendar in which an assignee works, days of leave closed; that of the request's region for who has no other. */
  readonly calendarOfPerson: (email: string, region: string) => Calendar;
  /** Tickets that the last forecast called late: a warning that has been given is not taken back at the first better hour. */
  readonly standing: ReadonlySet<string>;
}

/** What will probably become of an open request whose promise is not broken yet. */
export interface Forecast {
  readonly ticket: string;
  /** Chance (0–1) that the promise of the whole will be broken. */
  readonly chance: number;
  /** Whether to say so. */
  readonly late: boolean;
  /** Probable end, and the one that nine of ten keep; epoch milliseconds. */
  readonly finish: number;
  readonly pessimistic: number;
  /** Working days by which the probable end is beyond the promise, at least 1; 0 where it is not late. */
  readonly lateDays: number;
  /** Index of the stage that loses most of the time. */
  readonly stage: number;
}

/** From this chance on a request is called late, and until it falls below the other it stays so. Chosen by backtest (docs/forecast.md). */
export const callFrom = 0.65;
export const keepFrom = 0.5;
/** How much the queue is believed; the rest is what such requests have taken before. Chosen by backtest. */
const queueWeight = 0.6;
/** Nobody is told of a day further off than this, working minutes: about two years. */
const farthest = 225_000;

/**
 * Says of each open request when it will probably be done: each assignee's queue is played in the order of urgency with the times that such
 * stages have kept people busy, in the hours and around the leave of that person. Requests without a promise, or whose promise is broken already, are left out.
 */
export function forecast(question: ForecastQuestion): Forecast[] {
  const desks = new Map<string, RequestImage[]>();
  for (const image of question.requests) {
    if (!isInService(image.status)) continue;
    const desk = desks.get(image.assignee);
    if (desk) desk.push(image);
    else desks.set(image.assignee, [image]);
  }
  return [...desks].flatMap(([person, images]) => forecastDesk(question, person, images));
}

function forecastDesk(question: ForecastQuestion, person: string, images: readonly RequestImage[]): Forecast[] {
  const pace = paceOf(question.people.get(person));
  const prospects = images.map((image) =>
    prospectOf(image, question.services.get(image.service), pace, question.calendarOfPerson(person, image.region), question.now));
  const ends = playQueue(prospects.map((prospect) => prospect.job));
  return prospects.flatMap((prospect) => conclude(question, prospect, ends.get(prospect.image.ticket) ?? []));
}

function conclude(question: ForecastQuestion, prospect: Prospect, ends: Ends): Forecast[] {
  const { image, calendar, slack } = prospect;
  const { dueAt, ticket } = image;
  if (slack === null || dueAt === null || slack <= 0) return [];
  const left = between(ends[ends.length - 1]?.end ?? nothing, prospect.elapsed, queueWeight);
  const chance = chanceOver(left, slack);
  const late = chance >= (question.standing.has(ticket) ? keepFrom : callFrom);
  const at = (minutes: number): number => addWorkingTime(calendar, new Date(question.now), Math.min(minutes, farthest)).getTime();
  const median = quantileOf(left, zOfMedian);
  const beyond = addWorkingTime(calendar, new Date(dueAt), Math.min(farthest, Math.max(0, median - slack))).getTime();
  const lateDays = late ? Math.max(1, daysBeyond(question.calendarOf(image.region), dueAt, beyond)) : 0;
  return [{ ticket, chance, late, finish: at(median), pessimistic: at(quantileOf(left, zOfNinetieth)), lateDays, stage: losingStage(prospect, ends) }];
}

/** Working days after the day of `due` on which `finish` lies. */
function daysBeyond(calendar: Calendar, due: number, finish: number): number {
  let days = 0;
  while (days < 400 && endOfWorkingDay(calendar, new Date(due), days).getTime() < finish) days += 1;
  return days;
}

/** The stage that takes most beyond the time between its own date and the one before it. */
function losingStage(prospect: Prospect, ends: Ends): number {
  let worst = prospect.image.stageIndex;
  let most = -Infinity;
  let endBefore = 0;
  let dueBefore = 0;
  for (const { stage, end } of ends) {
    const record = prospect.image.stages[stage];
    const due = prospect.job.steps.find((step) => step.stage === stage)?.due ?? dueBefore;
    const queued = end.mean - endBefore;
    const excess = queueWeight * queued + (1 - queueWeight) * (prospect.took.get(stage) ?? queued) - (due - dueBefore);
    if (excess > most && record !== undefined && record.norm.kind !== 'appointment' && countsAgainstLibrarian(record)) {
      most = excess;
      worst = stage;
    }
    endBefore = end.mean;
    dueBefore = due;
  }
  return worst;
}
