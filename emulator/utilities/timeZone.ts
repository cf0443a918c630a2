/** Wall clock of an instant in a zone. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Java's three-letter ids that IANA does not have (java.util.TimeZone, "for compatibility"). */
const javaIds: Record<string, string> = {
  ACT: 'Australia/Darwin', AET: 'Australia/Sydney', AGT: 'America/Argentina/Buenos_Aires', ART: 'Africa/Cairo', AST: 'America/Anchorage', BET: 'America/Sao_Paulo', BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare', CNT: 'America/St_Johns', CST: 'America/Chicago', CTT: 'Asia/Shanghai', EAT: 'Africa/Addis_Ababa', ECT: 'Europe/Paris', IET: 'America/Indiana/Indianapolis', IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo', MIT: 'Pacific/Apia', NET: 'Asia/Yerevan', NST: 'Pacific/Auckland', PLT: 'Asia/Karachi', PNT: 'America/Phoenix', PRT: 'America/Puerto_Rico', PST: 'America/Los_Angeles', SST: 'Pacific/Guadalcanal', VST: 'Asia/Ho_Chi_Minh',
};

interface Zone {
  /** Milliseconds east of Greenwich where the offset never changes. */
  readonly fixed: number | null;
  readonly formatter: Intl.DateTimeFormat | null;
  /** Offsets by quarter of an hour: no zone changes its offset within one. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();
const quarter = 900_000;

function zoneOf(id: string): Zone {
  let zone = zones.get(id);
  if (!zone) {
    zone = makeZone(id);
    zones.set(id, zone);
  }
  return zone;
}

function makeZone(id: string): Zone {
  const custom = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(id);
  if (custom) return { fixed: (custom[1] === '-' ? -1 : 1) * (Number(custom[2]) * 60 + Number(custom[3] ?? 0)) * 60_000, formatter: null, offsets: new Map() };
  try {
    const options: Intl.DateTimeFormatOptions = { timeZone: javaIds[id] ?? id, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' };
    return { fixed: null, formatter: new Intl.DateTimeFormat('en-US', options), offsets: new Map() };
  } catch {
    // java.util.TimeZone.getTimeZone: "the GMT zone if the given ID cannot be understood".
    return { fixed: 0, formatter: null, offsets: new Map() };
  }
}

/** Milliseconds that local time in the zone is ahead of UTC at the instant (epoch milliseconds). */
export function zoneOffset(id: string, instant: number): number {
  const zone = zoneOf(id);
  if (zone.fixed !== null || zone.formatter === null) return zone.fixed ?? 0;
  const bucket = Math.floor(instant / quarter);
  const known = zone.offsets.get(bucket);
  if (known !== undefined) return known;
  const fields: Record<string, string> = {};
  for (const part of zone.formatter.formatToParts(instant)) fields[part.type] = part.value;
  const year = fields['era'] === 'BC' ? 1 - Number(fields['year']) : Number(fields['year']);
  const wall = utcOf(year, Number(fields['month']), Number(fields['day']), Number(fields['hour']), Number(fields['minute']), Number(fields['second']), 0);
  const offset = wall - Math.floor(instant / 1000) * 1000;
  if (zone.offsets.size > 20_000) zone.offsets.clear();
  zone.offsets.set(bucket, offset);
  return offset;
}

/** Epoch milliseconds of a wall clock read as UTC; month 1 to 12; overflowing fields carry. */
export function utcOf(year: number, month: number, day: number, hour: number, minute: number, second: number, millisecond: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return date.getTime();
}

export function wallClock(id: string, instant: number): WallClock {
  const local = new Date(instant + zoneOffset(id, instant));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
  };
}

/**
 * Instant of a wall clock given as if it were UTC. A time that occurs twice is the later one (standard time), a time that is skipped
 * moves on by the gap: as java.util.GregorianCalendar does.
 */
export function instantOfWall(id: string, wall: number): number {
  const day = 86_400_000;
  return wall - Math.min(...validOffsets(id, wall, zoneOffset(id, wall - day), zoneOffset(id, wall + day)));
}

function validOffsets(id: string, wall: number, before: number, after: number): number[] {
  const candidates = [before, after, zoneOffset(id, wall - before), zoneOffset(id, wall - after)];
  const valid = candidates.filter((offset) => zoneOffset(id, wall - offset) === offset);
  return valid.length > 0 ? valid : candidates;
}

/** Whether the zone is on daylight saving time at the instant. */
export function isDaylight(id: string, instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const standard = Math.min(zoneOffset(id, Date.UTC(year, 0, 1)), zoneOffset(id, Date.UTC(year, 6, 1)));
  return zoneOffset(id, instant) > standard;
}
