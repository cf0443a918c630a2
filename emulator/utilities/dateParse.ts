import { ScriptError } from '../kernel/errors';
import { monthNames, parsePattern, weekdayNames, type PatternPart } from './datePattern';
import { instantOfWall, utcOf } from './timeZone';
import { offsetOfName } from './timeZoneNames';

interface Fields {
  year?: number;
  era?: 'AD' | 'BC';
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour?: number;
  half?: 'AM' | 'PM';
  halfHour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  offset?: number;
}

/**
 * Utilities.parseDate: java.text.SimpleDateFormat.parse, lenient (30 February is 2 March) and reading from the beginning only. Fields that
 * the pattern lacks are those of 1 January 1970, 00:00. A year of two digits lies between 80 years before and 20 years after `now`.
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): number {
  const parts = parsePattern(pattern);
  const fields: Fields = {};
  let at = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    const next = 'text' in part ? readLiteral(text, at, part.text) : readField(text, at, part, isNumeric(parts[index + 1]) && isNumeric(part), fields, now);
    if (next < 0) throw new ScriptError(`Unparseable date: "${text}"`);
    at = next;
  }
  return assemble(fields, zone);
}

function assemble(fields: Fields, zone: string): number {
  const year = fields.era === 'BC' ? 1 - (fields.year ?? 1970) : (fields.year ?? 1970);
  let hour = fields.hour ?? 0;
  if (fields.halfHour !== undefined && fields.hour === undefined) hour = fields.halfHour + (fields.half === 'PM' ? 12 : 0);
  const month = fields.dayOfYear === undefined ? (fields.month ?? 1) : 1;
  const wall = utcOf(year, month, fields.dayOfYear ?? fields.day ?? 1, hour, fields.minute ?? 0, fields.second ?? 0, fields.millisecond ?? 0);
  return fields.offset === undefined ? instantOfWall(zone, wall) : wall - fields.offset;
}

function isNumeric(part: PatternPart | undefined): boolean {
  return part !== undefined && 'letter' in part && ('yYwWDdFuHkKhmsS'.includes(part.letter) || ('ML'.includes(part.letter) && part.count < 3));
}

function readLiteral(text: string, at: number, literal: string): number {
  return text.startsWith(literal, at) ? at + literal.length : -1;
}

function readField(text: string, start: number, part: { letter: string; count: number }, abutting: boolean, fields: Fields, now: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const names = namesOf(part);
  if (names) return readName(text, at, names, part.letter, fields);
  if (part.letter === 'z' || part.letter === 'Z' || part.letter === 'X') return readZone(text, at, fields, now);
  const digits = /^-?\d+/.exec(abutting ? text.slice(at, at + part.count) : text.slice(at))?.[0];
  if (digits === undefined) return -1;
  setNumber(fields, part, digits, now);
  return at + digits.length;
}

function namesOf(part: { letter: string; count: number }): readonly string[] | null {
  if ((part.letter === 'M' || part.letter === 'L') && part.count >= 3) return monthNames;
  if (part.letter === 'E') return weekdayNames;
  if (part.letter === 'a') return ['AM', 'PM'];
  return part.letter === 'G' ? ['AD', 'BC'] : null;
}

function readName(text: string, at: number, names: readonly string[], letter: string, fields: Fields): number {
  const rest = text.slice(at).toLowerCase();
  const full = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
  const index = full >= 0 ? full : names.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()));
  if (index < 0) return -1;
  if (letter === 'M' || letter === 'L') fields.month = index + 1;
  else if (letter === 'a') fields.half = index === 0 ? 'AM' : 'PM';
  else if (letter === 'G') fields.era = index === 0 ? 'AD' : 'BC';
  return at + (full >= 0 ? (names[index] ?? '').length : 3);
}

function readZone(text: string, at: number, fields: Fields, now: number): number {
  const rest = text.slice(at);
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?/.exec(rest);
  if (numeric) {
    fields.offset = (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)) * 60_000;
    return at + numeric[0].length;
  }
  const name = /^[A-Z]+/.exec(rest)?.[0];
  const offset = name === undefined ? null : name === 'Z' || name === 'GMT' || name === 'UTC' ? 0 : offsetOfName(name, now);
  if (name === undefined || offset === null) return -1;
  fields.offset = offset;
  return at + name.length;
}

function setNumber(fields: Fields, part: { letter: string; count: number }, digits: string, now: number): void {
  const value = Number(digits);
  switch (part.letter) {
    case 'y':
    case 'Y':
      fields.year = part.count <= 2 && /^\d\d$/.test(digits) ? nearYear(value, now) : value;
      return;
    case 'M':
    case 'L':
      fields.month = value;
      return;
    case 'd':
      fields.day = value;
      return;
    case 'D':
      fields.dayOfYear = value;
      return;
    case 'H':
      fields.hour = value;
      return;
    case 'k':
      fields.hour = value === 24 ? 0 : value;
      return;
    case 'K':
      fields.halfHour = value;
      return;
    case 'h':
      fields.halfHour = value === 12 ? 0 : value;
      return;
    case 'm':
      fields.minute = value;
      return;
    case 's':
      fields.second = value;
      return;
    case 'S':
      fields.millisecond = value;
      return;
    default:
      // Week fields and day names are read and do not move the date where day and month are given (assumed).
      return;
  }
}

function nearYear(two: number, now: number): number {
  const earliest = new Date(now).getUTCFullYear() - 80;
  const year = earliest - (earliest % 100) + two;
  return year < earliest ? year + 100 : year;
}
