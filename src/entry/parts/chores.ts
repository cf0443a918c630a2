/** The part Chores: work that only the clock does, and not at every look. */
export { goOnWithCalendar } from '../calendarEntry';
export { goOnSharing } from '../sharingEntry';
export { showLife } from '../healthEntry';
export { runChores } from '../choresEntry';
export { tellTrouble } from '../troubleEntry';
