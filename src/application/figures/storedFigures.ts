import type { MonthCount, PersonFigures, RegionFigures, Sample, ServiceFigures, StageFigures } from '../../domain/figures';
import type { DeskFigures } from '../../domain/finished';
import type { SurveyMonth } from '../../domain/surveyFigures';

/**
 * Figures as pieces of Keadaan, one a service and one for all people: numbers in a row, for a piece is written with every finished stage. Names stand in
 * lists and never as keys of an object, since a library may call a service what it likes.
 */
export const pieceKeys = { service: (code: string): string => `service:${code}`, region: (code: string): string => `region:${code}`, people: 'people', forecast: 'forecast', advice: 'advice', published: 'published', survey: 'survey' } as const;

type StoredStage = readonly [samples: readonly number[], months: readonly (readonly [string, number, number])[]];
interface StoredService {
  readonly stages: readonly (readonly [string, StoredStage])[];
  readonly whole: StoredStage;
}
type StoredRegion = readonly (readonly [string, StoredStage])[];
type StoredPeople = readonly (readonly [string, number, number, number])[];

export function storeService(figures: ServiceFigures): StoredService {
  return { stages: [...figures.stages].map(([name, stage]) => [name, storeStage(stage)]), whole: storeStage(figures.whole) };
}

export function storeRegion(figures: RegionFigures): StoredRegion {
  return [...figures].map(([service, delivered]) => [service, storeStage(delivered)]);
}

export function storePeople(people: DeskFigures['people']): StoredPeople {
  return [...people].map(([email, { lastFinishedAt, spent, usual }]) => [email, lastFinishedAt, spent, usual]);
}

/** Figures from the pieces of the kind 'figures', by key. */
export function readFigures(pieces: ReadonlyMap<string, unknown>): DeskFigures {
  const services = new Map<string, ServiceFigures>();
  const regions = new Map<string, RegionFigures>();
  const [prefix, regionPrefix] = [pieceKeys.service(''), pieceKeys.region('')];
  for (const [key, piece] of pieces) {
    if (key.startsWith(regionPrefix)) regions.set(key.slice(regionPrefix.length), new Map((piece as StoredRegion).map(([service, delivered]) => [service, readStage(delivered)])));
    if (!key.startsWith(prefix)) continue;
    const { stages, whole } = piece as StoredService;
    services.set(key.slice(prefix.length), { stages: new Map(stages.map(([name, stage]) => [name, readStage(stage)])), whole: readStage(whole) });
  }
  const people = (pieces.get(pieceKeys.people) ?? []) as StoredPeople;
  return {
    services, regions,
    people: new Map(people.map(([email, lastFinishedAt, spent, usual]): [string, PersonFigures] => [email, { lastFinishedAt, spent, usual }])),
  };
}

/** Ratings by month; undefined where these pieces hold none. */
export function surveyMonths(pieces: ReadonlyMap<string, unknown>): readonly SurveyMonth[] | undefined {
  return pieces.get(pieceKeys.survey) as readonly SurveyMonth[] | undefined;
}

function storeStage({ samples, months }: StageFigures): StoredStage {
  return [samples.flatMap(({ took, work, days }) => [took, work, days]), months.map(({ month, kept, broken }) => [month, kept, broken])];
}

function readStage([numbers, months]: StoredStage): StageFigures {
  const samples: Sample[] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) samples.push({ took: numbers[at] ?? 0, work: numbers[at + 1] ?? 0, days: numbers[at + 2] ?? 0 });
  return { samples, months: months.map(([month, kept, broken]): MonthCount => ({ month, kept, broken })) };
}
