import { advise, enoughForAdvice, type Advice } from '../../domain/advisor';
import { noServiceFigures } from '../../domain/figures';
import { localDate } from '../../domain/workingTime';
import { adviceSentence, clockWords, promiseWords, timeWords, wholeService } from '../../messages/figureWords';
import type { WorkUnit } from '../desk/workUnit';
import type { CellValue } from '../sheetCommit';
import { pieceKeys, readFigures } from './storedFigures';

/** Rows of Saran SLA that its grid holds without growing. */
const mostRows = 980;

interface AdviceMemory {
  /** Day of the desk's zone, YYYY-MM-DD, on which the tab was last written. */
  readonly day: string;
  /** Whether something was finished since. */
  readonly stale: boolean;
}

function memoryOf(work: WorkUnit): AdviceMemory {
  return (work.state.figures.get(pieceKeys.advice) ?? { day: '', stale: false }) as AdviceMemory;
}

/** Remembers that the advice has aged; `writeAdvice` of this look or of a later day brings it up to date. */
export function noteFinished(work: WorkUnit): void {
  work.putFigures(pieceKeys.advice, { ...memoryOf(work), stale: true });
}

/** Writes the tab Saran SLA anew, in the same write as everything else: at most once a day, and only when something was finished since. */
export function writeAdvice(work: WorkUnit): void {
  const memory = (work.figurePieces.get(pieceKeys.advice) ?? memoryOf(work)) as AdviceMemory;
  const day = localDate(work.configuration.timeZone, new Date(work.now));
  if (!memory.stale || memory.day === day) return;
  work.putFigures(pieceKeys.advice, { day, stale: false });
  work.replacements.set('advice', adviceRows(work, day));
}

/** One row a stage and one for the whole of each service that is offered or has figures. */
function adviceRows(work: WorkUnit, day: string): Record<string, CellValue>[] {
  const { services } = readFigures(new Map([...work.state.figures, ...work.figurePieces]));
  const since = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`;
  return work.configuration.services
    .filter((service) => service.active || services.has(service.code))
    .flatMap((service) => advise(service.name, service.stages, services.get(service.code) ?? noServiceFigures, since))
    .map(adviceRow)
    .slice(0, mostRows);
}

function adviceRow(advice: Advice): Record<string, CellValue> {
  const { service, stage, clock, promised, finished, kept, median, ninetieth, keepable } = advice;
  return {
    service,
    stage: stage ?? wholeService,
    clock: clockWords[clock],
    promise: promiseWords(promised),
    finished,
    kept: finished === 0 ? null : Math.round((1000 * kept) / finished) / 10,
    median: median === null ? '' : timeWords(median),
    ninetieth: ninetieth === null ? '' : timeWords(ninetieth),
    keepable: keepable === null ? '' : promiseWords([keepable]),
    advice: adviceSentence({ ...advice, needed: enoughForAdvice }),
  };
}
