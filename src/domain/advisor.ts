import { noFigures, percentile, type ServiceFigures, type StageFigures } from './figures';
import type { StageClock, StageDefinition, StageNorm } from './stage';

/** Finished ones below which nothing is advised: of fewer, the worst tenth is one or two. */
export const enoughForAdvice = 20;
/** Share of the cases in which an advised promise would have been kept. */
const keptShare = 0.9;

/** A promise in the unit in which it is given. */
export interface PromisedTime {
  readonly unit: 'hours' | 'days';
  readonly amount: number;
}

/** What a promise is worth: of one stage, or of a whole service. */
export interface Advice {
  readonly service: string;
  /** Name of the stage; null for the whole. */
  readonly stage: string | null;
  /** Whose clock runs in the stage; 'librarian' for the whole. */
  readonly clock: StageClock;
  /** What is promised now, part by part; empty where the stage is due on an appointment. */
  readonly promised: readonly PromisedTime[];
  /** Finished in the months asked for, and how many of them in time. */
  readonly finished: number;
  readonly kept: number;
  /** Working minutes that half and nine tenths of the last ones took at most; null where there are none. */
  readonly median: number | null;
  readonly ninetieth: number | null;
  /** Samples that stand behind those and behind the advice. */
  readonly samples: number;
  /** The least promise that nine tenths of the last ones would have kept; null where too few are known, or none is counted. */
  readonly keepable: PromisedTime | null;
}

/** What each stage of a service and the whole achieved from a month (YYYY-MM) on, and what could be promised. Stages without figures are named as well. */
export function advise(service: string, stages: readonly StageDefinition[], figures: ServiceFigures, sinceMonth: string): Advice[] {
  const advice = stages.map((stage): Advice => {
    const promised = promiseOf(stage.norm);
    return { service, stage: stage.name, clock: stage.clock, ...worth(figures.stages.get(stage.name) ?? noFigures, promised === null ? [] : [promised], sinceMonth) };
  });
  const parts = stages.flatMap((stage) => promiseOf(stage.norm) ?? []);
  const sum = (unit: PromisedTime['unit']): PromisedTime[] => {
    const amount = parts.reduce((total, part) => (part.unit === unit ? total + part.amount : total), 0);
    return amount === 0 ? [] : [{ unit, amount }];
  };
  return [...advice, { service, stage: null, clock: 'librarian', ...worth(figures.whole, [...sum('days'), ...sum('hours')], sinceMonth) }];
}

function worth(figures: StageFigures, promised: readonly PromisedTime[], sinceMonth: string): Omit<Advice, 'service' | 'stage' | 'clock'> {
  const months = figures.months.filter(({ month }) => month >= sinceMonth);
  const took = figures.samples.map((sample) => sample.took);
  const unit = promised.some((promise) => promise.unit === 'days') ? 'days' : 'hours';
  return {
    promised,
    finished: months.reduce((sum, { kept, broken }) => sum + kept + broken, 0),
    kept: months.reduce((sum, { kept }) => sum + kept, 0),
    median: percentile(took, 0.5),
    ninetieth: percentile(took, keptShare),
    samples: took.length,
    keepable: took.length < enoughForAdvice || promised.length === 0 ? null : keepable(figures, unit),
  };
}

/** Rounded up to whole hours or days; nobody promises nothing. */
function keepable(figures: StageFigures, unit: PromisedTime['unit']): PromisedTime {
  const amounts = figures.samples.map((sample) => (unit === 'days' ? sample.days : Math.ceil(sample.took / 60)));
  return { unit, amount: Math.max(1, percentile(amounts, keptShare) ?? 1) };
}

function promiseOf(norm: StageNorm): PromisedTime | null {
  switch (norm.kind) {
    case 'hours':
      return { unit: 'hours', amount: norm.minutes / 60 };
    case 'days':
      return { unit: 'days', amount: norm.days };
    case 'appointment':
      return null;
  }
}
