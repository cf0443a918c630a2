import type { CalendarEventState } from './state';

/** Id of the event among all calendars of the world. */
export function iCalUidOf(event: CalendarEventState): string {
  return event.iCalUid ?? `${event.seriesId ?? event.id}@google.com`;
}
