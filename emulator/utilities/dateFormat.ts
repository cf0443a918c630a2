import { parsePattern, monthNames, weekdayNames } from './datePattern';
import { utcOf, wallClock, zoneOffset, type WallClock } from './timeZone';
import { longZoneName, offsetText, shortZoneName } from './timeZoneNames';

const day = 86_400_000;

/**
 * Utilities.formatDate: java.text.SimpleDateFormat in the en-US locale (weeks begin on Sunday, the week of 1 January is week 1).
 * `zone` is an IANA name, 'GMT+7' or one of Java's short ids; an unknown one is GMT, as java.util.TimeZone has it. Before 15 October 1582
 * Java prints Julian dates; here the calendar is Gregorian throughout.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wall = wallClock(zone, instant);
  let text = '';
  for (const part of parsePattern(pattern)) text += 'text' in part ? part.text : field(part.letter, part.count, wall, zone, instant);
  return text;
}

function field(letter: string, count: number, wall: WallClock, zone: string, instant: number): string {
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
      return year(wall.year > 0 ? wall.year : 1 - wall.year, count);
    case 'Y':
      return year(weekYear(wall), count);
    case 'M':
    case 'L':
      return count >= 3 ? name(monthNames, wall.month - 1, count) : number(wall.month, count);
    case 'w':
      return number(weekOfYear(wall), count);
    case 'W':
      return number(Math.floor((wall.day - 1 + weekdayOfFirst(wall)) / 7) + 1, count);
    case 'D':
      return number(dayOfYear(wall), count);
    case 'd':
      return number(wall.day, count);
    case 'F':
      return number(Math.floor((wall.day - 1) / 7) + 1, count);
    case 'E':
      return name(weekdayNames, wall.weekday, count);
    case 'u':
      return number(wall.weekday === 0 ? 7 : wall.weekday, count);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(wall.hour, count);
    case 'k':
      return number(wall.hour === 0 ? 24 : wall.hour, count);
    case 'K':
      return number(wall.hour % 12, count);
    case 'h':
      return number(wall.hour % 12 === 0 ? 12 : wall.hour % 12, count);
    case 'm':
      return number(wall.minute, count);
    case 's':
      return number(wall.second, count);
    case 'S':
      return number(wall.millisecond, count);
    case 'z':
      return count >= 4 ? longZoneName(zone, instant) : shortZoneName(zone, instant);
    case 'Z':
      return offsetText(zoneOffset(zone, instant), '');
    default:
      return isoOffset(zoneOffset(zone, instant), count);
  }
}

const number = (value: number, count: number): string => String(value).padStart(count, '0');
const name = (names: readonly string[], index: number, count: number): string => (count >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3));
const year = (value: number, count: number): string => (count === 2 ? number(value % 100, 2) : number(value, count));

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '');
}

function dayOfYear(wall: WallClock): number {
  return Math.round((utcOf(wall.year, wall.month, wall.day, 0, 0, 0, 0) - utcOf(wall.year, 1, 1, 0, 0, 0, 0)) / day) + 1;
}

function weekdayOfFirst(wall: WallClock): number {
  return (wall.weekday - ((wall.day - 1) % 7) + 7) % 7;
}

/** The week that holds 1 January of next year already belongs to that year. */
function weekYear(wall: WallClock): number {
  const saturday = utcOf(wall.year, wall.month, wall.day + 6 - wall.weekday, 0, 0, 0, 0);
  return new Date(saturday).getUTCFullYear();
}

function weekOfYear(wall: WallClock): number {
  if (weekYear(wall) > wall.year) return 1;
  const weekdayOfNewYear = new Date(utcOf(wall.year, 1, 1, 0, 0, 0, 0)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + weekdayOfNewYear) / 7) + 1;
}
