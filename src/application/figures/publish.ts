import { achieved, type AchievedLine } from '../../domain/achieved';
import { textHash } from '../../domain/textHash';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { serviceOf, regionOf } from '../configuration/readConfiguration';
import type { CellValue } from '../sheetCommit';
import { pieceKeys, readFigures } from './storedFigures';

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
  const rows = achieved(figures, since).map((line) => rowOf(work, line)).slice(0, mostRows);
  const fingerprint = textHash(JSON.stringify(rows));
  if (fingerprint === (work.state.figures.get(pieceKeys.published) ?? textHash('[]'))) return;
  work.putFigures(pieceKeys.published, fingerprint);
  work.replacements.set('performance', rows);
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
  };
}
