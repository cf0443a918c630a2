import { isAway } from '../../domain/assignment';
import type { Staff } from '../../domain/recipients';
import { localDate } from '../../domain/workingTime';
import type { WorkUnit } from '../desk/workUnit';
import { hoursOfReader } from '../mail/readerHours';

/** The people of the desk as they are at this look; whether somebody is on leave is asked for the day where they work. */
export function staffOf(work: WorkUnit, deskOwner: string): Staff {
  const { configuration, now } = work;
  const away = new Map<string, boolean>();
  return {
    people: new Map(configuration.librarians.map((person) => [person.email, person])),
    deskOwner,
    isAway: (email) => {
      const known = away.get(email);
      if (known !== undefined) return known;
      const day = localDate(configuration.calendars.of(hoursOfReader(configuration, email)), new Date(now));
      const found = isAway({ leave: configuration.leave, day }, email);
      away.set(email, found);
      return found;
    },
  };
}
