import { keepCalendar } from '../application/clinic/keepCalendar';
import { openCalendarRoom } from '../adapters/calendar/calendarRoom';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';

/** Brings calendar and appointments together after a look of the clock. */
export function goOnWithCalendar(ids: DeskIds): void {
  keepCalendar(ports(ids), openCalendarRoom);
}
