import {
  noServiceFigures, withDelivered, withFinished, withFinishedStage, withPace, type Finished, type PersonFigures, type RegionFigures, type ServiceFigures,
} from './figures';
import type { RequestImage, Stop } from './request';
import { countsAgainstLibrarian, keptUntil, type StageRecord } from './stage';
import { addWorkingTime, endOfWorkingDay, localDate, workingMinutes, type Calendar } from './workingTime';

/** What the desk remembers of how long things take; grows by what each look finishes. */
export interface DeskFigures {
  readonly services: ReadonlyMap<string, ServiceFigures>;
  readonly people: ReadonlyMap<string, PersonFigures>;
  readonly regions: ReadonlyMap<string, RegionFigures>;
}

export const noDeskFigures: DeskFigures = { services: new Map(), people: new Map(), regions: new Map() };

/** Stages whose usual length is known well enough to measure a person's pace by it. */
const enoughForPace = 8;

/**
 * Figures with what `after` has finished that `before` had not. Waits and other standstills of the promise count as no time; the whole counts when
 * it is delivered, not again when it is delivered a second time. What came from an old form or was merged counts for nothing. The same object where nothing was finished.
 */
export function countFinished(figures: DeskFigures, before: RequestImage, after: RequestImage, calendar: Calendar): DeskFigures {
  if (after.imported === true || after.mergedInto) return figures;
  const stages = after.stages.flatMap((stage, index) => finishedNow(before, stage, index) ? [{ stage, index, from: stage.startedAt ?? 0, to: stage.finishedAt ?? 0 }] : []);
  stages.sort((one, other) => one.to - other.to || one.index - other.index);
  let service = figures.services.get(after.service) ?? noServiceFigures;
  let person = figures.people.get(before.assignee);
  for (const { stage, index, from, to } of stages) {
    const stops = after.stops.filter((stop) => stop.stage === index && stop.because !== 'overrun');
    const mine = stage.clock === 'librarian';
    const work = mine ? openMinutes(calendar, Math.max(from, Math.min(to, person?.lastFinishedAt ?? from)), to, stops) : 0;
    const until = keptUntil(calendar, stage);
    const finished = measured(calendar, from, to, stops, work, until === null || to <= until || !countsAgainstLibrarian(stage));
    const samples = service.stages.get(stage.name)?.samples ?? [];
    if (mine) {
      const known = samples.length >= enoughForPace;
      const usual = known ? samples.reduce((sum, sample) => sum + sample.work, 0) / samples.length : 0;
      person = withPace(person, to, known ? Math.min(work, 4 * Math.max(usual, 1)) : 0, usual);
    }
    service = withFinishedStage(service, stage.name, finished);
  }
  let { regions } = figures;
  const delivered = after.deliveredAt !== null && before.deliveredAt === null && after.promise.basis !== 'reopened' ? after.deliveredAt : null;
  if (delivered !== null) {
    const kept = after.dueAt === null || delivered <= after.dueAt;
    const whole = measured(calendar, after.submittedAt, delivered, after.stops, 0, kept);
    service = { ...service, whole: withFinished(service.whole, whole) };
    regions = new Map(regions).set(after.region, withDelivered(regions.get(after.region), after.service, whole));
  }
  if (stages.length === 0 && delivered === null) return figures;
  return {
    services: new Map(figures.services).set(after.service, service),
    people: person ? new Map(figures.people).set(before.assignee, person) : figures.people,
    regions,
  };
}

function finishedNow(before: RequestImage, stage: StageRecord, index: number): boolean {
  const earlier = before.stages[index];
  return stage.finishedAt !== null && stage.startedAt !== null && earlier?.finishedAt !== stage.finishedAt;
}

function measured(calendar: Calendar, from: number, to: number, stops: readonly Stop[], work: number, kept: boolean): Finished {
  const took = openMinutes(calendar, from, to, stops);
  // Where the end would lie had nobody been waited for: days are then counted as a promise in days is.
  const end = took === 0 ? from : addWorkingTime(calendar, new Date(from), took).getTime();
  let days = 0;
  while (days < 400 && endOfWorkingDay(calendar, new Date(from), days).getTime() < end) days += 1;
  return { sample: { took: Math.round(took), work: Math.round(work), days }, kept, month: localDate(calendar, new Date(to)).slice(0, 7) };
}

/** Working minutes between two instants, those of the stops left out, once where two of them overlap. */
function openMinutes(calendar: Calendar, from: number, to: number, stops: readonly Stop[]): number {
  const minutes = (start: number, end: number): number => (end <= start ? 0 : workingMinutes(calendar, new Date(start), new Date(end)));
  let left = minutes(from, to);
  let reached = from;
  for (const stop of [...stops].sort((one, other) => one.from - other.from)) {
    left -= minutes(Math.max(reached, stop.from), Math.min(to, stop.to));
    reached = Math.max(reached, stop.to);
  }
  return Math.max(0, left);
}
