import { instantOfSerial, partsOfSerial, serialOfDate, serialOfInstant } from '../../model/dates';
import { fault, isError, numberOf, type Scalar, type Scope, type Value } from '../values';
import { flat, numberFunction, numeric, rangeFunction, scalarFunction, single, type FormulaFunction } from './kinds';

function part(name: string, pick: (parts: ReturnType<typeof partsOfSerial>) => number): [string, FormulaFunction] {
  return numberFunction(name, 1, 1, (serial) => pick(partsOfSerial(serial)));
}

function shiftedMonths(serial: number, months: number, endOfMonth: boolean): number {
  const { year, month, day } = partsOfSerial(Math.floor(serial));
  const last = serialOfDate(year, month + Math.trunc(months) + 1, 0);
  return endOfMonth ? last : Math.min(serialOfDate(year, month + Math.trunc(months), 1) + day - 1, last);
}

/** Working days between two dates, both counted; Saturdays, Sundays and listed holidays left out. */
function workingDays(start: number, end: number, holidays: ReadonlySet<number>): number {
  const [from, to, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  let count = 0;
  for (let day = Math.floor(from); day <= Math.floor(to); day++) if (isWorkday(day, holidays)) count++;
  return count * sign;
}
function isWorkday(day: number, holidays: ReadonlySet<number>): boolean {
  const { weekday } = partsOfSerial(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}
function holidaysOf(value: Value | undefined, scope: Scope): ReadonlySet<number> {
  return new Set(flat(value, scope).filter((cell) => typeof cell === 'number').map(Math.floor));
}

function difference(start: number, end: number, unit: string): Scalar {
  if (start > end) return fault('#NUM!', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [from, to] = [partsOfSerial(start), partsOfSerial(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - shiftedMonths(start, months, false);
    case 'YD':
      return Math.floor(end) - shiftedMonths(start, Math.floor(months / 12) * 12, false);
    default:
      return fault('#NUM!', `Function DATEDIF parameter 3 value is '${unit}'. It should be one of Y, M, D, MD, YM, YD.`);
  }
}

export const dates: readonly [string, FormulaFunction][] = [
  [
    'TODAY',
    (_args, scope) => {
      const day = Math.floor(serialOfInstant(scope.spreadsheet.timeZone, scope.now));
      scope.expires(instantOfSerial(scope.spreadsheet.timeZone, day + 1) - 1);
      return day;
    },
  ],
  [
    'NOW',
    (_args, scope) => {
      scope.expires(scope.now);
      return serialOfInstant(scope.spreadsheet.timeZone, scope.now);
    },
  ],
  numberFunction('DATE', 3, 3, (year, month, day) => serialOfDate(year < 1900 ? year + 1900 : year, month, day)),
  numberFunction('TIME', 3, 3, (hour, minute, second) => (((hour * 3600 + minute * 60 + second) / 86_400) % 1 + 1) % 1),
  part('YEAR', (parts) => parts.year),
  part('MONTH', (parts) => parts.month),
  part('DAY', (parts) => parts.day),
  part('HOUR', (parts) => parts.hour),
  part('MINUTE', (parts) => parts.minute),
  part('SECOND', (parts) => parts.second),
  numberFunction('WEEKDAY', 1, 2, (serial, type = 1) => {
    const { weekday } = partsOfSerial(serial);
    return type === 1 ? weekday + 1 : type === 2 ? ((weekday + 6) % 7) + 1 : (weekday + 6) % 7;
  }),
  numberFunction('ISOWEEKNUM', 1, 1, (serial) => isoWeek(serial)),
  numberFunction('WEEKNUM', 1, 2, (serial, type = 1) => {
    if (type === 21) return isoWeek(serial);
    const first = serialOfDate(partsOfSerial(serial).year, 1, 1);
    const offset = (partsOfSerial(first).weekday - (type === 2 ? 1 : 0) + 7) % 7;
    return Math.floor((Math.floor(serial) - first + offset) / 7) + 1;
  }),
  numberFunction('EDATE', 2, 2, (serial, months) => shiftedMonths(serial, months, false)),
  numberFunction('EOMONTH', 2, 2, (serial, months) => shiftedMonths(serial, months, true)),
  numberFunction('DAYS', 2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  numberFunction('DATEVALUE', 1, 1, Math.floor),
  numberFunction('TIMEVALUE', 1, 1, (serial) => serial - Math.floor(serial)),
  numberFunction('TO_DATE', 1, 1, (serial) => serial),
  scalarFunction('DATEDIF', 3, 3, ([start = null, end = null, unit = null], scope) => {
    const [from, to] = [numberOf(start, scope), numberOf(end, scope)];
    return isError(from) ? from : isError(to) ? to : difference(from, to, String(unit));
  }),
  rangeFunction('NETWORKDAYS', 2, ([start, end, holidays], scope) => workingDays(numeric(start, scope, 0), numeric(end, scope, 0), holidaysOf(holidays, scope))),
  rangeFunction('WORKDAY', 2, ([start, days, holidays], scope) => {
    const closed = holidaysOf(holidays, scope);
    let left = Math.trunc(numeric(days, scope, 0));
    let day = Math.floor(numeric(single(start, scope), scope, 0));
    while (left !== 0) {
      day += Math.sign(left);
      if (isWorkday(day, closed)) left -= Math.sign(left);
    }
    return day;
  }),
];

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - ((partsOfSerial(serial).weekday + 6) % 7) + 3;
  return Math.floor((thursday - serialOfDate(partsOfSerial(thursday).year, 1, 1)) / 7) + 1;
}
