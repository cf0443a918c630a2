import { explainDue, type ExplainedDue, type ExplainedDueDay } from '../../domain/explainDue';
import type { RequestImage, Stop } from '../../domain/request';
import { offsetMinutes, type Calendar } from '../../domain/workingTime';
import type { WhyBasis, WhyLeftOut, WhyRow, WhyStop, WhyStopped, WhyView } from '../../messages/why';
import { localInstant } from '../localInstant';
import { cutText } from '../cutText';
import type { DayNames } from '../configuration/calendars';

/** The calendar of a region, and what its days are called. */
export interface NamedCalendar {
  readonly calendar: Calendar;
  readonly names: DayNames;
}

/** Why a stage (by index) or the whole is due when it is, in local time; null where `explainDue` has nothing to say. */
export function whyView({ calendar, names }: NamedCalendar, image: RequestImage, target: number | 'whole'): WhyView | null {
  const why = explainDue(calendar, image, target);
  if (why === null) return null;
  const local = (at: number) => localInstant(calendar.tz, at);
  const kind = (stop: Whose): WhyStop => whoseTime(image, stop);
  const days = wholeMinutes(why, kind);
  const stopped = days.reduce((sum, day) => sum + day.stopped.reduce((minutes, part) => minutes + part.minutes, 0), 0);
  const moved = sumByKind(why.moves.map((move) => ({ because: kind(move), minutes: move.minutes })));
  return {
    begin: local(why.begin),
    due: local(why.due),
    basis: basisOf(why, local),
    rows: why.basis.kind === 'agreed' || why.basis.kind === 'agreedShare' ? [] : joinAlike(days.map((day) => rowOf(day, calendar.tz, names))),
    counted: days.reduce((sum, day) => sum + day.counted, 0),
    moved,
    movedAfter: days.length === 0 ? 0 : Math.max(0, moved.reduce((sum, move) => sum + move.minutes, 0) - stopped),
    waiting: why.waiting === null ? null : { because: why.waiting.kind, since: local(why.waiting.since) },
  };
}

function basisOf({ basis }: ExplainedDue, local: (at: number) => WhyView['due']): WhyBasis {
  return 'agreement' in basis ? { kind: basis.kind, at: local(basis.agreement.at), agreed: local(basis.agreement.due) } : basis;
}

type Whose = Pick<Stop, 'because' | 'stage'>;

function whoseTime(image: RequestImage, stop: Whose): WhyStop {
  if (stop.because !== 'overrun') return stop.because;
  return image.stages[stop.stage]?.clock === 'requester' ? 'requesterStage' : 'othersStage';
}

interface WholeDay extends Omit<ExplainedDueDay, 'counted' | 'stopped'> {
  readonly counted: number;
  readonly stopped: readonly WhyStopped[];
}

/**
 * Minutes as people read them, whole ones. What is rounded off on one day is carried to the next, so that what is shown still adds up to the
 * rounded sum.
 */
function wholeMinutes(why: ExplainedDue, kind: (stop: Whose) => WhyStop): WholeDay[] {
  const carried = new Map<string, { exact: number; shown: number }>();
  const round = (what: string, minutes: number): number => {
    const sum = carried.get(what) ?? { exact: 0, shown: 0 };
    const exact = sum.exact + minutes;
    const shown = Math.round(exact);
    carried.set(what, { exact, shown });
    return shown - sum.shown;
  };
  return why.days.map((day) => {
    const stopped = day.stopped.map((stop) => ({ because: kind(stop), minutes: stop.minutes }));
    return { ...day, counted: round('counted', day.counted), stopped: sumByKind(stopped, round) };
  });
}

function sumByKind(parts: readonly WhyStopped[], round: (what: string, minutes: number) => number = (_what, minutes) => Math.round(minutes)): WhyStopped[] {
  const sums = new Map<WhyStop, number>();
  for (const { because, minutes } of parts) sums.set(because, (sums.get(because) ?? 0) + minutes);
  return [...sums].map(([because, minutes]) => ({ because, minutes: round(because, minutes) }));
}

function rowOf(day: WholeDay, zone: string, names: DayNames): WhyRow {
  return {
    from: day.date,
    to: day.date,
    days: 1,
    counted: day.counted,
    periods: day.open.map(([start, end]) => [clockOf(zone, start), clockOf(zone, end)] as const),
    stopped: day.stopped,
    leftOut: day.leftOut.map((kind) => (kind === 'holiday' ? holiday(names.holiday(day.date)) : { kind, name: '', leave: 'none' as const })),
    season: day.specialHours ? cutText(names.hours(day.date), longestName) : '',
  };
}

/** Names are cut where somebody has written a story into the tab. */
const longestName = 60;

/** Collective leave goes by the holiday that it belongs to, so that five days off in a row are one line. */
function holiday(typed: string): WhyLeftOut {
  const name = cutText(typed.trim(), longestName);
  const day = name.replace(/^cuti bersama\s+/i, '');
  return { kind: 'holiday', name: day, leave: day === name ? 'none' : 'all' };
}

/** '07:30'; by arithmetic, for a look may explain thousands of dates and a Date's text is slow. */
function clockOf(zone: string, at: Date): string {
  const minutes = Math.floor(at.getTime() / 60_000 + offsetMinutes(zone, at));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Neighbouring days on which the same was counted and left out become one row. */
function joinAlike(rows: readonly WhyRow[]): WhyRow[] {
  const joined: WhyRow[] = [];
  for (const row of rows) {
    const last = joined[joined.length - 1];
    if (last === undefined || !alike(last, row)) joined.push(row);
    else joined[joined.length - 1] = { ...last, to: row.to, days: last.days + 1, counted: last.counted + row.counted, leftOut: joinLeave(last.leftOut, row.leftOut) };
  }
  return joined;
}

function alike(one: WhyRow, other: WhyRow): boolean {
  return one.counted === other.counted * one.days && one.season === other.season && one.stopped.length === 0 && other.stopped.length === 0
    && sameList(one.leftOut, other.leftOut, (part, another) => part.kind === another.kind && part.name === another.name)
    && sameList(one.periods, other.periods, (period, another) => period[0] === another[0] && period[1] === another[1]);
}

function sameList<Item>(one: readonly Item[], other: readonly Item[], same: (item: Item, another: Item) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => {
    const another = other[index];
    return another !== undefined && same(item, another);
  });
}

function joinLeave(one: readonly WhyLeftOut[], other: readonly WhyLeftOut[]): WhyLeftOut[] {
  return one.map((part, index) => (part.leave === other[index]?.leave ? part : { ...part, leave: 'some' }));
}
