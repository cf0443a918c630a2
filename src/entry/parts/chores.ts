/** The part Chores: work that only the clock does, and not at every look. */
export { goOnWithCalendar } from '../calendarEntry';
export { goOnSharing } from '../sharingEntry';
export { runChores } from '../choresEntry';
