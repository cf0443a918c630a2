/** Dates as people read them. Takes wall-clock texts, so that nothing here depends on a zone, a clock or Intl. */
export type Language = 'id' | 'en';

/** Local wall clock of an instant with its zone's label: { wall: '2026-03-02T09:30', zone: 'WIB' }. */
export interface LocalInstant {
  readonly wall: string;
  readonly zone: string;
}

const months = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** The words of a date, of '2026-03-02' or a wall clock that begins with one. */
export function wordsOfDate(date: string, language: Language): { readonly weekday: string; readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const weekday = weekdays[language][new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return { weekday, day: String(Number(day)), month: months[language][Number(month) - 1] ?? '', year };
}

/** 'Senin, 2 Maret 2026' of '2026-03-02'. */
export function formatDay(date: string, language: Language): string {
  const { weekday, day, month, year } = wordsOfDate(date, language);
  return `${weekday}, ${day} ${month} ${year}`;
}

/** 'Senin, 2 Maret 2026 pukul 09.30 WIB'; English '… at 09:30 WIB'. */
export function formatInstant(instant: LocalInstant, language: Language): string {
  const time = instant.wall.slice(11, 16);
  return language === 'id'
    ? `${formatDay(instant.wall, 'id')} pukul ${time.replace(':', '.')} ${instant.zone}`
    : `${formatDay(instant.wall, 'en')} at ${time} ${instant.zone}`;
}

const zoneLabels: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Ujung_Pandang': 'WITA', 'Asia/Jayapura': 'WIT',
};

/** WIB, WITA or WIT; another zone by its distance from UTC in minutes, as 'UTC+05:30'. */
export function zoneLabel(timeZone: string, offsetMinutes: number): string {
  const known = zoneLabels[timeZone];
  if (known !== undefined) return known;
  const size = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The day (YYYY-MM-DD) that '10 April 2026' names, as this desk writes it, in either language; null where it names none. */
export function dayInWords(text: string): string | null {
  const [, date = '', name = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const word = name.toLowerCase();
  const place = Math.max(months.id.findIndex((month) => month.toLowerCase() === word), months.en.findIndex((month) => month.toLowerCase() === word));
  const found = new Date(Date.UTC(Number(year), place, Number(date)));
  return place < 0 || found.getUTCMonth() !== place ? null : found.toISOString().slice(0, 10);
}
