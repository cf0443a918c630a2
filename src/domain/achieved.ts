import { percentile, type RegionFigures, type ServiceFigures, type StageFigures } from './figures';
import type { DeskFigures } from './finished';

/** How promises were kept in a time: of a stage, of a service, of a region. */
export interface Achieved {
  readonly finished: number;
  readonly kept: number;
  /** Working minutes that half of the last ones took at most; null where none is known. */
  readonly median: number | null;
}

/** One line of what the desk publishes about itself. `null` stands for all of them together. */
export interface AchievedLine extends Achieved {
  /** YYYY-MM for one month; null for all months asked for. */
  readonly month: string | null;
  readonly region: string | null;
  readonly service: string | null;
  /** Name of the stage; null for whole requests. */
  readonly stage: string | null;
}

/** Fewer finished ones than this are not published: behind them stand single people, and their share says nothing. */
export const fewestPublished = 5;

/** What was achieved from a month (YYYY-MM) on: each service and its stages, each region and its services, each month. Lines of nothing are left out. */
export function achieved({ services, regions }: Pick<DeskFigures, 'services' | 'regions'>, sinceMonth: string): AchievedLine[] {
  const all = { month: null, region: null, service: null, stage: null };
  const lines = [
    ...[...services].flatMap(([service, figures]) => ofService(figures, sinceMonth).map((line) => ({ ...all, ...line, service }))),
    ...[...regions].flatMap(([region, figures]) => ofRegion(figures, sinceMonth).map((line) => ({ ...all, ...line, region }))),
    ...ofMonths([...services.values()], sinceMonth).map((line) => ({ ...all, ...line })),
  ];
  return lines.filter((line) => line.finished > 0);
}

function ofService(figures: ServiceFigures, since: string): (Achieved & { stage: string | null })[] {
  return [{ stage: null, ...sumOf([figures.whole], since) }, ...[...figures.stages].map(([stage, own]) => ({ stage, ...sumOf([own], since) }))];
}

function ofRegion(figures: RegionFigures, since: string): (Achieved & { service: string | null })[] {
  return [{ service: null, ...sumOf([...figures.values()], since) }, ...[...figures].map(([service, own]) => ({ service, ...sumOf([own], since) }))];
}

function ofMonths(services: readonly ServiceFigures[], since: string): (Achieved & { month: string })[] {
  const months = new Map<string, { finished: number; kept: number }>();
  for (const { month, kept, broken } of services.flatMap(({ whole }) => whole.months)) {
    if (month < since) continue;
    const known = months.get(month) ?? { finished: 0, kept: 0 };
    months.set(month, { finished: known.finished + kept + broken, kept: known.kept + kept });
  }
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, sums]) => ({ month, ...sums, median: null }));
}

/** Medians are of the last ones that are remembered, whenever they were. */
function sumOf(figures: readonly StageFigures[], since: string): Achieved {
  const months = figures.flatMap((own) => own.months).filter(({ month }) => month >= since);
  return {
    finished: months.reduce((sum, { kept, broken }) => sum + kept + broken, 0),
    kept: months.reduce((sum, { kept }) => sum + kept, 0),
    median: percentile(figures.flatMap((own) => own.samples.map(({ took }) => took)), 0.5),
  };
}
