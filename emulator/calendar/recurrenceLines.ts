import { instantOfWall } from '../utilities/timeZone';
import { newRule } from './rules';
import type { Repetition, Rule } from './rules';

const parts = new Set(['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH', 'WKST']);

/** Reads the lines of an event's `recurrence` (RFC 5545); null where one is not understood. Times without Z are of the zone. */
export function parseRecurrence(lines: readonly string[], zone: string): Repetition | null {
  const repetition: Repetition = { rules: [], dates: [], excluded: [] };
  for (const line of lines) {
    const found = /^(RRULE|EXRULE|RDATE|EXDATE)(?:;[^:]*)?:(.+)$/.exec(line);
    const [, kind, value = ''] = found ?? [];
    if (kind === 'RRULE' || kind === 'EXRULE') {
      const rule = parseRule(value, kind === 'EXRULE', zone);
      if (rule === null) return null;
      repetition.rules.push(rule);
      continue;
    }
    const instants = value.split(',').map((text) => parseStamp(text, zone));
    if (kind === undefined || instants.some(Number.isNaN)) return null;
    (kind === 'RDATE' ? repetition.dates : repetition.excluded).push(...instants);
  }
  return repetition;
}

function parseRule(text: string, exclusion: boolean, zone: string): Rule | null {
  const fields = new Map(text.split(';').map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const frequency = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((name) => name === fields.get('FREQ'));
  if (frequency === undefined || [...fields.keys()].some((name) => !parts.has(name))) return null;
  const list = (name: string): string[] => fields.get(name)?.split(',') ?? [];
  const rule = newRule(frequency, exclusion);
  rule.weekdays = list('BYDAY').map((weekday) => weekday.replace(/^\+/, ''));
  rule.monthDays = list('BYMONTHDAY').map(Number);
  rule.yearDays = list('BYYEARDAY').map(Number);
  rule.weeks = list('BYWEEKNO').map(Number);
  rule.months = list('BYMONTH').map(Number);
  rule.interval = Number(fields.get('INTERVAL') ?? 1);
  rule.weekStart = fields.get('WKST') ?? 'MO';
  const [times, until] = [fields.get('COUNT'), fields.get('UNTIL')];
  if (times !== undefined) rule.times = Number(times);
  // A date without time includes its day.
  if (until !== undefined) rule.until = parseStamp(until, zone) + (until.length === 8 ? 86_399_999 : 0);
  const numbers = [rule.interval, rule.times ?? 1, rule.until ?? 1, ...rule.monthDays, ...rule.yearDays, ...rule.weeks, ...rule.months];
  const sound = numbers.every(Number.isInteger) && rule.interval > 0 && rule.weekdays.every((weekday) => /^(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)$/.test(weekday));
  return sound ? rule : null;
}

/** '20261123', '20261123T020000' (of the zone) or '20261123T020000Z' in epoch milliseconds; NaN for anything else. */
function parseStamp(text: string, zone: string): number {
  const [, year, month, date, hour = '0', minute = '0', second = '0', utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(text) ?? [];
  if (year === undefined) return Number.NaN;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  return utc === undefined ? instantOfWall(zone, wall) : wall;
}
