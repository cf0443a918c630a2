import { wordsOfDate, type Language, type LocalInstant } from './dates';

/** 'Selasa 7 April 08.00' of '2026-04-07T08:00'; with the year where it is not that of `beside`. */
export function longTime({ wall }: LocalInstant, language: Language, beside: LocalInstant): string {
  const { weekday, day, month, year } = wordsOfDate(wall, language);
  const time = wall.slice(11, 16);
  const date = year === beside.wall.slice(0, 4) ? `${weekday} ${day} ${month}` : `${weekday} ${day} ${month} ${year}`;
  return language === 'id' ? `${date} ${time.replace(':', '.')}` : `${date} ${time}`;
}

/** 'Sel 7 Apr', or 'Sab 11 – Min 12 Apr' where the two days are not one. */
export function shortDays(from: string, to: string, language: Language): string {
  const first = wordsOfDate(from, language);
  const last = wordsOfDate(to, language);
  const end = `${last.weekday.slice(0, 3)} ${last.day} ${last.month.slice(0, 3)}`;
  if (from === to) return end;
  return first.month === last.month ? `${first.weekday.slice(0, 3)} ${first.day} – ${end}` : `${first.weekday.slice(0, 3)} ${first.day} ${first.month.slice(0, 3)} – ${end}`;
}

/** '20–24 Maret', '30 April – 4 Mei', '22 April'. */
export function dayRange(from: string, to: string, language: Language): string {
  const first = wordsOfDate(from, language);
  const last = wordsOfDate(to, language);
  if (from === to) return `${last.day} ${last.month}`;
  return first.month === last.month ? `${first.day}–${last.day} ${last.month}` : `${first.day} ${first.month} – ${last.day} ${last.month}`;
}

/** '07.30–12.00' of ['07:30', '12:00']. */
export function clockRange([from, to]: readonly [string, string], language: Language): string {
  return language === 'id' ? `${from}–${to}`.replace(/:/g, '.') : `${from}–${to}`;
}

/** '3 jam 30 menit' of 210 working minutes; they are whole. */
export function hoursAndMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const part = (amount: number, id: string, en: string): string[] => (amount === 0 ? [] : [`${amount} ${language === 'id' ? id : `${en}${amount === 1 ? '' : 's'}`}`]);
  const parts = [...part(hours, 'jam', 'hour'), ...part(rest, 'menit', 'minute')];
  return parts.length > 0 ? parts.join(' ') : language === 'id' ? '0 menit' : '0 minutes';
}
