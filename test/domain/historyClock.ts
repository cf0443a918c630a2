import { nationalHolidays } from '../../src/domain/nationalHolidays';
import { parseCalendar, type Calendar } from '../../src/domain/workingTime';
import { standardHours } from './requestBuilder';

/** The three zones of Indonesia, without daylight saving: IANA name and hours ahead of UTC. */
export const zoneNames: ReadonlyMap<string, { readonly tz: string; readonly hours: number }> = new Map([
  ['WIB', { tz: 'Asia/Jakarta', hours: 7 }],
  ['WITA', { tz: 'Asia/Makassar', hours: 8 }],
  ['WIT', { tz: 'Asia/Jayapura', hours: 9 }],
]);

const zoneOfRegions: Readonly<Record<string, string>> = { Bandung: 'WIB', Jakarta: 'WIB', Bali: 'WITA', Mataram: 'WITA', Ambon: 'WIT' };

export function zoneOfRegion(region: string): string {
  const zone = zoneOfRegions[region];
  if (zone === undefined) throw new Error(`no region ${region}`);
  return zone;
}

export function localMinute(date: string, time: string, zone: string): number {
  return Date.parse(`${date}T${time}:00+0${zoneNames.get(zone)?.hours ?? 'x'}:00`);
}

export function weekdayOf(date: string): string {
  return ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

const ramadan = { from: '2026-02-19', to: '2026-03-20', days: [['08:00', '12:00'], ['12:30', '15:00']], fridays: [['08:00', '11:30'], ['12:30', '15:30']] };

function ramadanHours(): Record<string, string[][]> {
  const hours: Record<string, string[][]> = {};
  for (let day = Date.parse(ramadan.from); day <= Date.parse(ramadan.to); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const weekday = weekdayOf(date);
    if (weekday !== 'Sab' && weekday !== 'Min') hours[date] = weekday === 'Jum' ? ramadan.fridays : ramadan.days;
  }
  return hours;
}

/** Changes of the calendar that a history has entered so far, by day (YYYY-MM-DD). */
export interface CalendarChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly hours: Readonly<Record<string, string[][]>>;
}

/** Starting hours of the desk with national holidays, leave and Ramadan of 2026, in the zone of a region. */
export function calendarOf(region: string, changes: CalendarChanges): Calendar {
  const holidays = [...nationalHolidays.map((holiday) => holiday.date), ...changes.added].filter((date) => !changes.removed.includes(date));
  return parseCalendar({
    ...standardHours, tz: zoneNames.get(zoneOfRegion(region))?.tz ?? '', holidays: [...new Set(holidays)], date_hours: { ...ramadanHours(), ...changes.hours },
  });
}
