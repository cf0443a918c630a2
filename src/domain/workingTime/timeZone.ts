import { DAY_MILLISECONDS } from './civilDate';
import { WorkingTimeError } from './errors';

/**
 * Offsets of IANA time zones from UTC, asked of Intl and remembered.
 *
 * Intl is right and slow, so time is cut into blocks of ten days. A block whose two ends have one offset has it
 * throughout: no zone has ever gone forth and back within ten days (the shortest known, Ramadan in Morocco and Egypt, is
 * a month). In the few other blocks the change is found to the second by halving.
 */
const BLOCK = 10 * DAY_MILLISECONDS;

/** Before this every place kept its own mean time, so nothing changes; Intl would also count years before Christ upwards. */
const EARLIEST = Date.UTC(1800, 0, 1);

interface Span {
  /** First instant that the offset no longer holds for. */
  readonly until: number;
  readonly offset: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly blocks: Map<number, number | readonly Span[]>;
}

// A memory of pure answers: the same question has the same answer for as long as a process lives.
const zones = new Map<string, Zone>();

/** Milliseconds that the clocks of `tz` are ahead of UTC at an instant (epoch milliseconds). */
export function offsetAt(tz: string, instant: number): number {
  const zone = zones.get(tz) ?? openZone(tz);
  const at = Math.max(instant, EARLIEST);
  const number = Math.floor(at / BLOCK);
  let block = zone.blocks.get(number);
  if (block === undefined) {
    block = readBlock(zone, number * BLOCK);
    zone.blocks.set(number, block);
  }
  if (typeof block === 'number') return block;
  for (const span of block) if (at < span.until) return span.offset;
  return askIntl(zone, at);
}

/** Whether Intl knows the zone. */
export function isTimeZone(tz: string): boolean {
  try {
    if (!zones.has(tz)) openZone(tz);
    return true;
  } catch (error) {
    if (error instanceof WorkingTimeError) return false;
    throw error;
  }
}

function openZone(tz: string): Zone {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: tz,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new WorkingTimeError('unknown-time-zone', tz);
  }
  const zone: Zone = { format, blocks: new Map() };
  zones.set(tz, zone);
  return zone;
}

function readBlock(zone: Zone, from: number): number | readonly Span[] {
  const first = askIntl(zone, from);
  const last = askIntl(zone, from + BLOCK);
  if (first === last) return first;
  const spans: Span[] = [];
  collectChanges(zone, from, first, from + BLOCK, last, spans);
  spans.push({ until: from + BLOCK, offset: last });
  return spans;
}

function collectChanges(zone: Zone, from: number, before: number, to: number, after: number, spans: Span[]): void {
  if (before === after) return;
  if (to - from <= 1000) {
    spans.push({ until: to, offset: before });
    return;
  }
  const middle = from + Math.floor((to - from) / 2000) * 1000;
  const between = askIntl(zone, middle);
  collectChanges(zone, from, before, middle, between, spans);
  collectChanges(zone, middle, between, to, after, spans);
}

/** The offset as Intl's wall clock shows it; zones change at whole seconds. */
function askIntl(zone: Zone, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000;
  const [month, day, year, hour, minute, seconds] = zone.format.format(second).split(/\D+/).map(Number);
  if (month === undefined || day === undefined || year === undefined || hour === undefined || minute === undefined || seconds === undefined) {
    throw new WorkingTimeError('invalid-instant', String(instant));
  }
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}
