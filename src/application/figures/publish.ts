import { achieved, fewestPublished, type AchievedLine } from '../../domain/achieved';
import { surveyElements } from '../../domain/survey';
import { satisfactionSince } from '../../domain/surveyFigures';
import { textHash } from '../../domain/textHash';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { serviceOf, regionOf } from '../configuration/readConfiguration';
import type { CellValue } from '../sheetCommit';
import { satisfactionMeasure } from '../../messages/satisfactionWords';
import { elementWords } from '../../messages/conversationOnPage';
import { pieceKeys, readFigures, surveyMonths } from './storedFigures';

/** Rows of Kinerja that its grid holds without growing. */
const mostRows = 980;

/**
 * Writes the tab Kinerja anew where what it says has changed: the figures of the last twelve months, as the page shows them. The page reads this small tab and
 * not the state, so that a view costs the same whatever is open; and what is published is there to be seen and checked.
 */
export function publishFigures(work: WorkUnit): void {
  const figures = readFigures(new Map([...work.state.figures, ...work.figurePieces]));
  const month = localDate(work.configuration.timeZone, new Date(work.now)).slice(0, 7);
  const since = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const rows = [...surveyRows(work, since), ...achieved(figures, since).map((line) => rowOf(work, line))].slice(0, mostRows);
  const fingerprint = textHash(JSON.stringify(rows));
  if (fingerprint === (work.state.figures.get(pieceKeys.published) ?? textHash('[]'))) return;
  work.putFigures(pieceKeys.published, fingerprint);
  work.replacements.set('performance', rows);
}

/** The satisfaction index and its nine elements, each only where enough have answered. */
function surveyRows(work: WorkUnit, since: string): Record<string, CellValue>[] {
  const satisfaction = satisfactionSince(surveyMonths(work.figurePieces) ?? surveyMonths(work.state.figures) ?? [], since);
  if (satisfaction === null || satisfaction.answers < fewestPublished) return [];
  const row = (measure: string, finished: number, value: number): Record<string, CellValue> => ({ month: '', region: '', service: '', stage: '', finished, kept: null, median: null, measure, value: Math.round(value * 100) / 100 });
  const elements = surveyElements.flatMap((element, index) => {
    const own = satisfaction.elements[index];
    return own && own.count >= fewestPublished ? [row(elementWords.id[element], own.count, own.mean)] : [];
  });
  return [row(satisfactionMeasure, satisfaction.answers, satisfaction.index), ...elements];
}

function rowOf(work: WorkUnit, { month, region, service, stage, finished, kept, median }: AchievedLine): Record<string, CellValue> {
  return {
    month: month ?? '',
    region: region === null ? '' : (regionOf(work.configuration, region)?.name ?? region),
    service: service === null ? '' : (serviceOf(work.configuration, service)?.name ?? service),
    stage: stage ?? '',
    finished,
    kept,
    median: median === null ? null : Math.round(median / 6) / 10,
    measure: '',
    value: null,
  };
}
