import { parseRecurrence } from '../recurrenceLines';
import { startsOf } from '../rules';
import type { CalendarEventState, CalendarState } from '../state';
import { instanceId } from '../store';
import { calendarRefusal, texts } from './call';

/** The instances of a recurring event, made from its first; an event without recurrence is the only one. Field `recurrence`: lines of RFC 5545. */
export function makeSeries(method: string, calendar: CalendarState, first: CalendarEventState, recurrence: unknown): CalendarEventState[] {
  const lines = texts(recurrence);
  if (lines.length === 0) return [{ ...first, seriesId: null, recurrence: [] }];
  const repetition = parseRecurrence(lines, calendar.timeZone);
  if (repetition === null) throw calendarRefusal(method, 400, 'Invalid recurrence rule.', 'invalid');
  const length = first.end - first.start;
  return startsOf(repetition, first.start, calendar.timeZone).map((start) => ({ ...structuredClone(first), id: instanceId(first.id, start, calendar, first.allDay), seriesId: first.id, recurrence: [...lines], start, end: start + length }));
}
