import { textHash } from '../../domain/textHash';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import type { CellValue } from '../sheetCommit';
import { staffOf } from '../warn/staff';
import { weekOf, weekTable, type WeekLine } from '../week/weekTable';
import type { ChoreContext } from './chores';

const pieceKey = 'week';
/** Rows of Pekan Ini that its grid holds without growing. */
const mostRows = 980;
/** Tickets that one cell names; the rest is counted. */
const mostNamed = 4;

/** Writes the tab Pekan Ini anew where what it says has changed. */
export function writeWeek(work: WorkUnit, { deskOwner }: Pick<ChoreContext, 'deskOwner'>): void {
  const monday = weekOf(localDate(work.configuration.timeZone, new Date(work.now)));
  const rows = weekTable(work, staffOf(work, deskOwner), monday).map((line) => rowOf(line, monday)).slice(0, mostRows);
  const fingerprint = textHash(JSON.stringify(rows));
  if (fingerprint === (work.state.figures.get(pieceKey) ?? textHash('[]'))) return;
  work.putFigures(pieceKey, fingerprint);
  work.replacements.set('week', rows.map((row) => ({ ...row, writtenAt: { instant: work.now } })));
}

function rowOf(line: WeekLine, monday: string): Record<string, CellValue> {
  const [mon, tue, wed, thu, fri, weekend] = line.days.map((tickets) => (tickets === null ? 'libur' : namesOf(tickets)));
  const number = (count: number): number | null => (count === 0 ? null : count);
  return {
    coordinator: line.coordinators.join(', '), region: line.region, person: line.person, monday: { day: monday },
    mon: mon ?? '', tue: tue ?? '', wed: wed ?? '', thu: thu ?? '', fri: fri ?? '', weekend: weekend ?? '', next: namesOf(line.next),
    late: number(line.late), untaken: number(line.untaken), nobody: number(line.nobody), waitingRequester: number(line.waitingRequester), waitingOthers: number(line.waitingOthers),
    fresh: number(line.fresh), load: Math.round(line.loadMinutes / 30) / 2,
  };
}

function namesOf(tickets: readonly string[]): string {
  const more = tickets.length - mostNamed;
  return [...tickets.slice(0, mostNamed), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
