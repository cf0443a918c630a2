import type { AnswerValue } from '../state';

/** True for a day of the calendar written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** True for a time of day written HH:MM, seconds allowed. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

/** Several choices in one text, as the linked tab and e.namedValues show them: separated by a comma and a blank. */
export function joinedAnswer(answer: AnswerValue): string {
  return typeof answer === 'string' ? answer : answer.flat().join(', ');
}
