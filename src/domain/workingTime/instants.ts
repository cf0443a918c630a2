import type { Calendar } from './calendar';
import { WorkingTimeError } from './errors';
import { firstAbove, firstAtLeast } from './search';
import type { Timetable } from './timetable';
import { growBack, growForward, timetableOf } from './timetable';

/** Index of the segment that contains an instant, else of the next one. The table grows until there is one. */
export function segmentAtOrAfter(table: Timetable, instant: number): number {
  for (;;) {
    const index = firstAbove(table.ends, instant);
    if (index < table.ends.length) return index;
    growForward(table);
  }
}

/** Number at an index that a search has just given. */
export function numberAt(numbers: readonly number[], index: number): number {
  const number = numbers[index];
  if (number === undefined) throw new WorkingTimeError('invalid-instant', `segment ${index}`);
  return number;
}

/** Open milliseconds from the table's zero to an instant that the table covers. */
export function openUntil(table: Timetable, instant: number): number {
  const index = firstAbove(table.ends, instant);
  if (index === table.ends.length) return table.openAfter[index - 1] ?? 0;
  return numberAt(table.openBefore, index) + Math.max(0, instant - numberAt(table.starts, index));
}

/** The instant after `amount` > 0 open milliseconds; the closing instant where they exactly fill a segment. */
export function forward(calendar: Calendar, instant: number, amount: number): number {
  const table = timetableOf(calendar, instant);
  const target = openUntil(table, instant) + amount;
  for (;;) {
    const index = firstAtLeast(table.openAfter, target);
    if (index < table.openAfter.length) return numberAt(table.starts, index) + target - numberAt(table.openBefore, index);
    growForward(table);
  }
}

/** The instant before `amount` > 0 open milliseconds; the opening instant where they exactly fill a segment. */
export function backward(calendar: Calendar, instant: number, amount: number): number {
  const table = timetableOf(calendar, instant);
  // Growing backwards keeps the table's zero, so the target stays right.
  const target = openUntil(table, instant) - amount;
  for (;;) {
    const index = firstAbove(table.openBefore, target) - 1;
    if (index >= 0) return numberAt(table.starts, index) + target - numberAt(table.openBefore, index);
    growBack(table);
  }
}
