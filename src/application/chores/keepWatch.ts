import { textHash } from '../../domain/textHash';
import { nextClose, nextOpen } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import type { WatchNote } from '../health/watch';
import { administratorsOf, secondPersonOf } from '../health/people';
import type { ChoreContext } from './chores';

const pieceKey = 'watch';
/** Working days ahead that the note names: whoever watches has the hours even when the desk has been silent for a week. */
const periodsAhead = 24;
const mostPeople = 12;

/** Leaves for whoever watches the desk what they must know when it can say nothing any more: whom to tell, who may watch, and the working hours to come. */
export function keepWatch(work: WorkUnit, { deskOwner, leaveNote }: Pick<ChoreContext, 'deskOwner' | 'leaveNote'>): void {
  const { librarians } = work.configuration;
  const second = secondPersonOf(work.configuration);
  const active = librarians.filter((person) => person.active && (person.role === 'admin' || person.role === 'head')).map((person) => person.email);
  const note: WatchNote = {
    tell: [...new Set([deskOwner, ...second, ...administratorsOf(work.configuration)])].slice(0, mostPeople),
    watchers: [...new Set([...second, ...active])].slice(0, mostPeople),
    hours: hoursAhead(work),
  };
  const text = JSON.stringify(note);
  const fingerprint = textHash(text);
  if (leaveNote === undefined || work.state.figures.get(pieceKey) === fingerprint) return;
  leaveNote(text);
  work.putFigures(pieceKey, fingerprint);
}

/** Open stretches of the desk's own calendar from the beginning of this hour's stretch on, epoch milliseconds. */
function hoursAhead(work: WorkUnit): [number, number][] {
  const calendar = work.configuration.calendars.of('');
  const hours: [number, number][] = [];
  // From midnight (UTC) on, so that the note stays as it is all day.
  let from = new Date(Math.floor(work.now / 86_400_000) * 86_400_000);
  for (let period = 0; period < periodsAhead; period += 1) {
    const start = nextOpen(calendar, from);
    const end = nextClose(calendar, start);
    hours.push([start.getTime(), end.getTime()]);
    from = end;
  }
  return hours;
}
