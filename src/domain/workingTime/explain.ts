import type { Calendar } from './calendar';
import { hoursOfDay } from './calendar';
import { dateOfDay } from './civilDate';
import { instantOf, localDay } from './localTime';
import { openSegments, segmentsOfHours, segmentsOfPeriods } from './openDay';
import type { Segment } from './segment';
import { subtract, within } from './segment';
import { timetableOf } from './timetable';

/** Why time of a day was not counted. */
export type LeftOut =
  /** The date is a holiday. */
  | 'holiday'
  /** The weekday has no hours. */
  | 'weekend'
  /** The date has its own hours, and they are none. */
  | 'closed'
  /** A break entered for the date. */
  | 'break'
  /** Between two periods of the day: lunch, Friday prayer. */
  | 'midday';

/** One local day of a span of time: what was counted and what was not. */
export interface ExplainedDay {
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  /** Working minutes counted on this day. */
  readonly minutes: number;
  /** The stretches counted, in order. */
  readonly open: readonly (readonly [Date, Date])[];
  /** What fell into the span and was not counted, beside the nights. */
  readonly leftOut: readonly LeftOut[];
  /** Whether the date has hours of its own, as in Ramadan. */
  readonly specialHours: boolean;
}

/**
 * The local days from one instant to another, each with the minutes counted and what was left out; their minutes add up to
 * workingMinutes. No days where `to` is not later than `from`.
 */
export function explainWorkingTime(calendar: Calendar, from: Date, to: Date): readonly ExplainedDay[] {
  const span: Segment = { start: instantOf(from), end: instantOf(to) };
  if (span.end <= span.start) return [];
  // Refuses instants outside the years that can be answered for, before days are counted one by one.
  timetableOf(calendar, span.start, span.end);
  const days: ExplainedDay[] = [];
  const lastDay = localDay(calendar.tz, span.end - 1);
  for (let day = localDay(calendar.tz, span.start); day <= lastDay; day += 1) days.push(explainDay(calendar, day, span));
  return days;
}

function explainDay(calendar: Calendar, day: number, span: Segment): ExplainedDay {
  const open = within(openSegments(calendar, day), span);
  return {
    date: dateOfDay(day),
    minutes: open.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000,
    open: open.map(({ start, end }) => [new Date(start), new Date(end)] as const),
    leftOut: leftOutOf(calendar, day, span),
    specialHours: !calendar.holidays.has(day) && (calendar.dateHours.get(day)?.length ?? 0) > 0,
  };
}

function leftOutOf(calendar: Calendar, day: number, span: Segment): readonly LeftOut[] {
  if (calendar.holidays.has(day)) return ['holiday'];
  if (hoursOfDay(calendar, day).length === 0) return [calendar.dateHours.has(day) ? 'closed' : 'weekend'];

  const base = segmentsOfHours(calendar, day);
  const breaks = segmentsOfPeriods(calendar.tz, day, calendar.breaks.get(day) ?? []);
  const leftOut: LeftOut[] = [];
  if (within(gapsBetween(base), span).length > 0) leftOut.push('midday');
  const counted = within(base, span);
  if (lengthOf(subtract(counted, breaks)) < lengthOf(counted)) leftOut.push('break');
  return leftOut;
}

function gapsBetween(segments: readonly Segment[]): readonly Segment[] {
  return segments.slice(1).map((segment, index) => ({ start: segments[index]?.end ?? segment.start, end: segment.start }));
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
