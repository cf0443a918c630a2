import { fewestPublished } from '../../domain/achieved';
import { gradeOf, surveyElements } from '../../domain/survey';
import { elementWords } from '../../messages/conversationOnPage';
import { satisfactionMeasure } from '../../messages/satisfactionWords';
import type { Table } from '../configuration/table';
import type { Both, PerformanceLine, PerformanceView, Share } from './siteView';

/** One row of the tab Kinerja; empty texts stand for all. */
export interface PublishedRow {
  readonly month: string;
  readonly region: string;
  readonly service: string;
  readonly stage: string;
  readonly finished: number;
  readonly kept: number;
  /** Working hours. */
  readonly median: number | null;
  /** Of the survey: what is measured, and how much; `finished` is how many have rated. */
  readonly measure?: string;
  readonly value?: number;
}

/** Rows of the tab whose numbers make sense. What is too few to be published leaves the server in no form. */
export function readPublished(table: Table): PublishedRow[] {
  return table.rows.flatMap((row): PublishedRow[] => {
    const [finished, kept, median] = [row.raw('finished'), row.raw('kept'), row.raw('median')];
    const [measure, value] = [row.text('measure'), row.raw('value')];
    if (measure !== '') return typeof finished === 'number' && finished >= fewestPublished && typeof value === 'number' ? [{ month: '', region: '', service: '', stage: '', finished, kept: 0, median: null, measure, value }] : [];
    if (typeof finished !== 'number' || typeof kept !== 'number' || finished < fewestPublished || kept < 0 || kept > finished) return [];
    return [{
      month: row.text('month'), region: row.text('region'), service: row.text('service'), stage: row.text('stage'), finished, kept,
      median: typeof median === 'number' && median >= 0 ? median : null,
    }];
  });
}

/** Kept promises of a service, or of one of its stages. */
export function shareOf(rows: readonly PublishedRow[], service: string, stage: string): Share {
  return toShare(rows.find((row) => row.month === '' && row.region === '' && row.service === service && row.stage === stage));
}

function toShare(row: PublishedRow | undefined): Share {
  return row === undefined ? null : { percent: Math.round((100 * row.kept) / row.finished), finished: row.finished };
}

/** Open figures: every region, every service (of one region where its name is given), every month. Lines of too few are there, without their numbers. */
export function viewPerformance(
  rows: readonly PublishedRow[], regions: readonly string[], services: readonly Both[], region: string, foundAnswers: number,
): PerformanceView {
  const line = (name: Both, row: PublishedRow | undefined): PerformanceLine => ({ name, share: toShare(row), median: row?.median ?? null });
  const find = (ofRegion: string, service: string): PublishedRow | undefined =>
    rows.find((row) => row.month === '' && row.stage === '' && row.region === ofRegion && row.service === service && (ofRegion !== '' || service !== ''));
  return {
    kind: 'performance',
    region,
    regions: regions.map((name) => line({ id: name, en: '' }, find(name, ''))),
    services: services.map((name) => line(name, find(region, name.id))),
    months: rows.filter((row) => /^\d{4}-\d{2}$/.test(row.month) && row.region === '' && row.service === '').map((row) => ({ month: row.month, share: toShare(row) })),
    satisfaction: satisfactionOf(rows),
    foundAnswers: foundAnswers < fewestPublished ? 0 : foundAnswers,
  };
}

function satisfactionOf(rows: readonly PublishedRow[]): PerformanceView['satisfaction'] {
  const find = (measure: string): PublishedRow | undefined => rows.find((row) => row.measure === measure);
  const index = find(satisfactionMeasure);
  if (index?.value === undefined) return null;
  const elements = surveyElements.flatMap((element) => {
    const row = find(elementWords.id[element]);
    return row?.value === undefined ? [] : [{ element, mean: row.value, count: row.finished }];
  });
  return { index: index.value, grade: gradeOf(index.value), answers: index.finished, elements };
}
