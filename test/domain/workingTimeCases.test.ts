import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addWorkingTime, isOpen, nextClose, nextOpen, parseCalendar, workingMinutes } from '../../src/domain/workingTime';

/** Results of public business-hours libraries; the boundary rules stand in the README of the fixtures. */
interface Case {
  readonly id: string;
  readonly op: 'add_time' | 'between' | 'is_open' | 'next_open' | 'next_close';
  readonly calendar: unknown;
  readonly start: string;
  readonly end?: string;
  readonly minutes?: number;
  readonly expected?: string | boolean;
  readonly expected_equivalent?: string;
  readonly expected_minutes?: number;
}

const TOLERANCE_MINUTES = 0.02;
const cases = readCases(JSON.parse(readFileSync(join(__dirname, '../fixtures/working-time/cases.json'), 'utf8')));

function readCases(json: unknown): readonly Case[] {
  if (!isCases(json)) throw new Error('cases.json is no list of cases');
  return json;
}

function isCases(json: unknown): json is readonly Case[] {
  return Array.isArray(json) && json.length > 0 && json.every((one: unknown) => typeof one === 'object' && one !== null && 'op' in one && 'start' in one);
}

function minutesFromExpected(one: Case, actual: Date): number {
  const expected = one.expected_equivalent ?? one.expected;
  return Math.abs(actual.getTime() - Date.parse(String(expected))) / 60_000;
}

describe('working time agrees with public libraries', () => {
  test.each(cases.map((one) => [one.id, one.op, one] as const))('%s %s', (_id, op, one) => {
    const calendar = parseCalendar(one.calendar);
    const start = new Date(one.start);
    switch (op) {
      case 'add_time':
        expect(minutesFromExpected(one, addWorkingTime(calendar, start, one.minutes ?? NaN))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
        break;
      case 'between': {
        const minutes = workingMinutes(calendar, start, new Date(one.end ?? ''));
        expect(Math.abs(minutes - (one.expected_minutes ?? NaN))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
        break;
      }
      case 'is_open':
        expect(isOpen(calendar, start)).toBe(one.expected);
        break;
      case 'next_open':
        expect(minutesFromExpected(one, nextOpen(calendar, start))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
        break;
      case 'next_close':
        expect(minutesFromExpected(one, nextClose(calendar, start))).toBeLessThanOrEqual(TOLERANCE_MINUTES);
        break;
    }
  });
});
