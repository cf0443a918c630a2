const dayMilliseconds = 86_400_000;
/** 30 December 1899, day 0 of a spreadsheet, as milliseconds of a wall clock read as UTC. */
const dayZero = Date.UTC(1899, 11, 30);

interface ZoneOffsets {
  readonly format: Intl.DateTimeFormat;
  /** UTC day → offset in milliseconds, NaN where it changes within the day. */
  readonly byDay: Map<number, number>;
}
const zones = new Map<string, ZoneOffsets>();

function zoneOf(timeZone: string): ZoneOffsets {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zones.set(timeZone, (zone = { format, byDay: new Map() }));
  }
  return zone;
}

function computedOffset(zone: ZoneOffsets, instant: number): number {
  const part: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of zone.format.formatToParts(instant)) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else if (type !== 'literal') part[type] = Number(value);
  }
  const year = beforeChrist ? 1 - (part['year'] ?? 0) : (part['year'] ?? 0);
  const wall = new Date(0);
  wall.setUTCFullYear(year, (part['month'] ?? 1) - 1, part['day'] ?? 1);
  wall.setUTCHours(part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant (epoch milliseconds). Throws RangeError for an unknown zone. */
export function zoneOffset(timeZone: string, instant: number): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(instant / dayMilliseconds);
  let offset = zone.byDay.get(day);
  if (offset === undefined) {
    const first = computedOffset(zone, day * dayMilliseconds);
    offset = first === computedOffset(zone, (day + 1) * dayMilliseconds) ? first : NaN;
    zone.byDay.set(day, offset);
  }
  return Number.isNaN(offset) ? computedOffset(zone, instant) : offset;
}

/** Serial day number of the wall clock that a zone shows at an instant. */
export function serialOfInstant(timeZone: string, instant: number): number {
  return (instant + zoneOffset(timeZone, instant) - dayZero) / dayMilliseconds;
}

/** Instant at which a zone's wall clock shows a serial number; a time left out by daylight saving counts from before the gap, as Java does. */
export function instantOfSerial(timeZone: string, serial: number): number {
  const wall = Math.round(serial * dayMilliseconds) + dayZero;
  const guess = wall - zoneOffset(timeZone, wall);
  const offset = zoneOffset(timeZone, guess);
  const instant = wall - offset;
  if (zoneOffset(timeZone, instant) === offset) return instant;
  return wall - Math.min(offset, zoneOffset(timeZone, instant));
}

/** Serial of a calendar date; months from 1. */
export function serialOfDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - dayZero) / dayMilliseconds;
}

/** Parts of the wall clock of a serial, rounded to the millisecond; weekday 0 is Sunday. */
export function partsOfSerial(serial: number): { year: number; month: number; day: number; hour: number; minute: number; second: number; millisecond: number; weekday: number } {
  const date = new Date(Math.round(serial * dayMilliseconds) + dayZero);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

export function isTimeZone(timeZone: string): boolean {
  try {
    zoneOf(timeZone);
    return true;
  } catch {
    return false;
  }
}
