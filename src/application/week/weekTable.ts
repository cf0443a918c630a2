import { serves } from '../../domain/assignment';
import { handlerOf, type Staff } from '../../domain/recipients';
import { isInService, type RequestImage } from '../../domain/request';
import { isStopped } from '../../domain/serviceLevel';
import { atLocal, localDate, nextOpen, type Calendar } from '../../domain/workingTime';
import type { DeskConfiguration } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { openLoad } from '../openLoad';
import { mondayOf } from '../warn/breaches';

/** What lies on one person's desk in one region, in the week of `weekTable`. */
export interface WeekLine {
  /** Names of the coordinators who serve the region. */
  readonly coordinators: readonly string[];
  readonly region: string;
  readonly person: string;
  /** Monday to Friday, and the weekend after it: what is due, that due first; null where the region is closed and nothing is due. */
  readonly days: readonly (readonly string[] | null)[];
  /** Due in the week after. */
  readonly next: readonly string[];
  /** How many of the open requests are late, wait for the requester or for others, are taken by nobody, are with nobody who is at work, came in since Monday. */
  readonly late: number;
  readonly waitingRequester: number;
  readonly waitingOthers: number;
  readonly untaken: number;
  readonly nobody: number;
  readonly fresh: number;
  /** Working minutes that the stages still to be done may take. */
  readonly loadMinutes: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The day `days` after a day, both YYYY-MM-DD. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** Monday (YYYY-MM-DD) of the week that the table is about on a day: of the running one; on Saturday and Sunday of the coming one. */
export function weekOf(day: string): string {
  return mondayOf(dayAfter(day, 2)) > mondayOf(day) ? dayAfter(mondayOf(day), 7) : mondayOf(day);
}

/** One line for each region and each person who has open requests of it or is at home there, in the order of the tab Kawasan. `monday`: of the week, YYYY-MM-DD. */
export function weekTable(work: WorkUnit, staff: Staff, monday: string): WeekLine[] {
  const { configuration } = work;
  const open = work.openImages().filter((image) => isInService(image.status));
  return configuration.regions.flatMap((region) => {
    const held = open.filter((image) => image.region === region.code);
    const coordinators = configuration.librarians.filter((person) => person.active && person.role === 'coordinator' && serves(person.regions, region.code)).map((person) => person.name);
    return peopleOf(configuration, region.code, held).map(([email, person]) => {
      const images = held.filter((image) => image.assignee === email);
      return { coordinators: [...new Set(coordinators)].sort(), region: region.name, person, ...lineOf(configuration.calendars.of(region.code), images, staff, monday, email) };
    });
  });
}

/** Who is at home in a region, and who else has requests of it; by name. */
function peopleOf(configuration: DeskConfiguration, region: string, held: readonly RequestImage[]): [email: string, name: string][] {
  const people = new Map(held.map((image) => [image.assignee, image.assigneeName]));
  for (const person of configuration.librarians) if (person.active && person.role === 'librarian' && person.homeRegion === region) people.set(person.email, person.name);
  return [...people].sort(([, one], [, other]) => (one < other ? -1 : 1));
}

function lineOf(calendar: Calendar, images: readonly RequestImage[], staff: Staff, monday: string, email: string): Omit<WeekLine, 'coordinators' | 'region' | 'person'> {
  const due = images.flatMap((image) => {
    const at = image.serviceLevel === 'late' || isStopped(image) ? null : dueOf(image);
    return at === null ? [] : [{ ticket: image.ticket, at, day: localDate(calendar, new Date(at)) }];
  }).sort((one, other) => one.at - other.at || (one.ticket < other.ticket ? -1 : 1));
  const within = (from: string, to: string): string[] => due.filter(({ day }) => day >= from && day <= to).map(({ ticket }) => ticket);
  const weekdays = [0, 1, 2, 3, 4].map((index) => {
    const day = dayAfter(monday, index);
    const tickets = within(day, day);
    return tickets.length === 0 && !opensOn(calendar, day) ? null : tickets;
  });
  const begun = atLocal(calendar.tz, monday, '00:00').getTime();
  const count = (holds: (image: RequestImage) => boolean): number => images.filter(holds).length;
  return {
    days: [...weekdays, within(dayAfter(monday, 5), dayAfter(monday, 6))],
    next: within(dayAfter(monday, 7), dayAfter(monday, 13)),
    late: count((image) => image.serviceLevel === 'late'),
    waitingRequester: count((image) => turnOf(image) === 'requester'),
    waitingOthers: count((image) => turnOf(image) === 'others'),
    untaken: count((image) => image.status === 'new'),
    nobody: count((image) => handlerOf(image, staff) === null),
    fresh: count((image) => image.submittedAt >= begun),
    loadMinutes: openLoad({ images: new Map(images.map((image) => [image.ticket, image])) }).get(email) ?? 0,
  };
}

/** Whose turn it is: of whoever is waited for, else of whose clock the stage is. */
function turnOf(image: RequestImage): 'librarian' | 'requester' | 'others' {
  return image.pause?.kind ?? image.stages[image.stageIndex]?.clock ?? 'librarian';
}

/** The date that comes first, of the stage at work and of the whole; epoch milliseconds. */
function dueOf(image: RequestImage): number | null {
  const dates = [image.stages[image.stageIndex]?.dueAt, image.dueAt].filter((at): at is number => typeof at === 'number');
  return dates.length === 0 ? null : Math.min(...dates);
}

function opensOn(calendar: Calendar, day: string): boolean {
  return localDate(calendar, nextOpen(calendar, atLocal(calendar.tz, day, '00:00'))) === day;
}
