import { standardMinutes, type PersonFigures, type Sample, type ServiceFigures } from '../figures';
import type { RequestImage, Stop } from '../request';
import { countsAgainstLibrarian, type StageRecord } from '../stage';
import { workingMinutes, type Calendar } from '../workingTime';
import type { Job, Step } from './queue';
import { exactly, nothing, plus, remainingOf, spreadOf, times, type Spread } from './spread';

/** Finished stages from which on their times are believed; before that the standard time is. */
export const enoughSamples = 8;
/** New requests come while the queue is worked off, and their first stages are urgent: this much more of everything (docs/forecast.md). */
const crowding = 1.15;
/** Working minutes of the usual pace that a person's own is weighed against. */
const usualPace = 1200;
/** Working minutes of a day of the standard; only stages with too few samples need it. */
const dayMinutes = 450;

/** An open request made ready to be played. Times are working minutes from now on in the calendar of its assignee. */
export interface Prospect {
  readonly image: RequestImage;
  readonly calendar: Calendar;
  readonly job: Job;
  /** Until the promise of the whole; null where none is given yet. */
  readonly slack: number | null;
  /** What is left when every stage takes as long as such stages have taken, whoever else waits. */
  readonly elapsed: Spread;
  /** The same by stage, working minutes. */
  readonly took: ReadonlyMap<number, number>;
}

/** How much longer than usual a person's stages have taken of late: 1 for a newcomer, 2 for somebody who needs twice the time. */
export function paceOf(person: PersonFigures | undefined): number {
  return ((person?.spent ?? 0) + usualPace) / ((person?.usual ?? 0) + usualPace);
}

/** The way that an open request still has to go. What stands still with its promise takes no time here, for the promise moves along. */
export function prospectOf(image: RequestImage, figures: ServiceFigures | undefined, pace: number, calendar: Calendar, now: number): Prospect {
  const until = (at: number): number => workingMinutes(calendar, new Date(now), new Date(at));
  const { pause, stageIndex } = image;
  const stopped = pause !== null && (pause.kind === 'requester' || image.stages[stageIndex]?.counts === false);
  let slack = image.dueAt === null ? null : until(image.dueAt) - (stopped ? until(pause.since) : 0);
  let elapsed = nothing;
  const byStage = new Map<number, number>();
  const steps: Step[] = [];
  for (let index = stageIndex; index < image.stages.length; index += 1) {
    const stage = image.stages[index];
    if (!stage || stage.finishedAt !== null || stage.skipped) continue;
    const due = until(stage.dueAt ?? image.dueAt ?? now);
    if (stage.norm.kind === 'appointment') {
      if (image.appointment === null) break;
      const at = Math.max(0, until(image.appointment));
      steps.push({ stage: index, busy: false, length: nothing, due, allowed: Infinity, notBefore: at });
      elapsed = exactly(Math.max(elapsed.mean, at));
      continue;
    }
    const passed = index === stageIndex && stage.startedAt !== null ? passedSince(calendar, image, stage.startedAt, now) : 0;
    const samples = figures?.stages.get(stage.name)?.samples ?? [];
    let took = tookOf(stage, samples, passed);
    if (!countsAgainstLibrarian(stage)) {
      // What it takes beyond its time moves the promise, so no more than its time is lost.
      const left = Math.max(0, index === stageIndex ? due : (standardMinutes(stage, dayMinutes) ?? 0));
      if (slack !== null && index === stageIndex) slack += Math.max(0, -due);
      took = took.mean > left ? exactly(left) : took;
    }
    elapsed = plus(elapsed, took);
    byStage.set(index, took.mean);
    // Days are counted from the one after the beginning.
    const allowed = index === stageIndex ? Infinity : (standardMinutes(stage, dayMinutes) ?? Infinity) + (stage.norm.kind === 'days' ? dayMinutes : 0);
    const elsewhere = stage.clock !== 'librarian' || (index === stageIndex && pause !== null && !stopped);
    const known = samples.length >= enoughSamples;
    steps.push(elsewhere || !known
      ? { stage: index, busy: false, length: took, due, allowed, notBefore: 0 }
      : { stage: index, busy: true, length: times(lengthsOf(samples).work, pace * crowding), due, allowed, notBefore: 0 });
  }
  return { image, calendar, job: { ticket: image.ticket, steps }, slack, elapsed, took: byStage };
}

function tookOf(stage: StageRecord, samples: readonly Sample[], passed: number): Spread {
  if (samples.length < enoughSamples) return exactly(Math.max(0, (standardMinutes(stage, dayMinutes) ?? 0) - passed));
  const { took, tooks } = lengthsOf(samples);
  return passed <= 0 ? took : remainingOf(tooks, passed);
}

interface Lengths {
  readonly took: Spread;
  readonly work: Spread;
  readonly tooks: readonly number[];
}

// What a stage's samples amount to is a pure function of them, so remembering it changes no answer: thousands of requests share them.
const lengths = new WeakMap<readonly Sample[], Lengths>();

function lengthsOf(samples: readonly Sample[]): Lengths {
  const known = lengths.get(samples);
  if (known) return known;
  const tooks = samples.map((sample) => sample.took);
  const made: Lengths = { took: spreadOf(tooks), work: spreadOf(samples.map((sample) => sample.work)), tooks };
  lengths.set(samples, made);
  return made;
}

/** Working minutes that the stage at work has taken so far, standstills left out. */
function passedSince(calendar: Calendar, image: RequestImage, startedAt: number, now: number): number {
  const minutes = (from: number, to: number): number => (to <= from ? 0 : workingMinutes(calendar, new Date(from), new Date(to)));
  const mine = (stop: Stop): boolean => stop.stage === image.stageIndex && stop.because !== 'overrun' && stop.from >= startedAt;
  const stops = image.stops.reduce((sum, stop) => (mine(stop) ? sum + minutes(stop.from, stop.to) : sum), 0);
  const waiting = image.pause === null ? 0 : minutes(Math.max(startedAt, image.pause.since), now);
  return Math.max(0, minutes(startedAt, now) - waiting - stops);
}
