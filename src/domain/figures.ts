import type { StageDefinition } from './stage';

/** How one stage (or one whole request) really went. */
export interface Sample {
  /** Working minutes from its beginning to its end, the standstills of the promise left out. */
  readonly took: number;
  /** Working minutes that it kept its librarian busy: `took` without the time in which the librarian finished something else. */
  readonly work: number;
  /** Working days after the day on which it began, counted as a promise in days is: 0 on that same day. */
  readonly days: number;
}

/** Promises kept and broken in one month. */
export interface MonthCount {
  /** YYYY-MM, local. */
  readonly month: string;
  readonly kept: number;
  readonly broken: number;
}

export interface StageFigures {
  /** The last ones, oldest first. */
  readonly samples: readonly Sample[];
  /** Oldest first. */
  readonly months: readonly MonthCount[];
}

/** What the desk remembers of one service: its stages by name, and the whole. */
export interface ServiceFigures {
  readonly stages: ReadonlyMap<string, StageFigures>;
  readonly whole: StageFigures;
}

/** Whole requests that one region has delivered, by service. */
export type RegionFigures = ReadonlyMap<string, StageFigures>;

/** What the desk remembers of one person's pace. */
export interface PersonFigures {
  /** When this person last finished a stage, epoch milliseconds. */
  readonly lastFinishedAt: number;
  /** Working minutes that the last stages kept this person busy, older ones fading. */
  readonly spent: number;
  /** What those stages keep people busy for on the average, fading likewise. */
  readonly usual: number;
}

/** Something that was finished, ready to be counted. */
export interface Finished {
  readonly sample: Sample;
  readonly kept: boolean;
  /** YYYY-MM, local. */
  readonly month: string;
}

/** Samples that a stage keeps: enough for a ninetieth percentile, few enough to follow change. */
const keptSamples = 60;
const keptMonths = 24;
/** Names that a service keeps, in case somebody renames stages for years. */
const keptStages = 40;
/** Each new stage weighs a twenty-fifth of a person's pace: about the last month of somebody who is busy. */
const fading = 0.96;

export const noFigures: StageFigures = { samples: [], months: [] };
export const noServiceFigures: ServiceFigures = { stages: new Map(), whole: noFigures };

/** Figures with one more finished stage in them, of whose samples the last `kept` stay. */
export function withFinished(figures: StageFigures, finished: Finished, kept = keptSamples): StageFigures {
  const known = figures.months.find((entry) => entry.month === finished.month) ?? { month: finished.month, kept: 0, broken: 0 };
  const counted = finished.kept ? { ...known, kept: known.kept + 1 } : { ...known, broken: known.broken + 1 };
  const months = [...figures.months.filter((entry) => entry.month !== finished.month), counted].sort((one, other) => (one.month < other.month ? -1 : 1));
  return { samples: [...figures.samples, finished.sample].slice(-kept), months: months.slice(-keptMonths) };
}

/** Figures of a service with one more finished stage in them. */
export function withFinishedStage(figures: ServiceFigures, stage: string, finished: Finished): ServiceFigures {
  // Put last again, so that names which no stage has any more are the first to go.
  const stages = [...figures.stages].filter(([name]) => name !== stage);
  stages.push([stage, withFinished(figures.stages.get(stage) ?? noFigures, finished)]);
  return { ...figures, stages: new Map(stages.slice(-keptStages)) };
}

/** Samples of each service that a region keeps: a median needs few, and there are many regions. */
const keptOfRegion = 20;

/** Figures of a region with one more delivered request of a service in them. */
export function withDelivered(figures: RegionFigures | undefined, service: string, finished: Finished): RegionFigures {
  return new Map(figures).set(service, withFinished(figures?.get(service) ?? noFigures, finished, keptOfRegion));
}

/** A person's pace after one more stage, which keeps people busy for `usual` working minutes on the average. */
export function withPace(person: PersonFigures | undefined, finishedAt: number, spent: number, usual: number): PersonFigures {
  return {
    lastFinishedAt: Math.max(person?.lastFinishedAt ?? 0, finishedAt),
    spent: Math.round((person?.spent ?? 0) * fading + spent),
    usual: Math.round((person?.usual ?? 0) * fading + usual),
  };
}

/** The value below which a share (0–1) of the numbers lies, by the nearest rank; null of none. */
export function percentile(numbers: readonly number[], share: number): number | null {
  const ordered = [...numbers].sort((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? null;
}

/** Working minutes that a stage may take by its standard, a day counting as `dayMinutes`; null for an appointment. */
export function standardMinutes(stage: Pick<StageDefinition, 'norm'>, dayMinutes: number): number | null {
  switch (stage.norm.kind) {
    case 'hours':
      return stage.norm.minutes;
    case 'days':
      return stage.norm.days * dayMinutes;
    case 'appointment':
      return null;
  }
}
