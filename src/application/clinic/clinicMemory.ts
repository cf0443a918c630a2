import { appointmentStage } from '../../domain/clinic';
import type { RequestImage } from '../../domain/request';
import { textHash } from '../../domain/textHash';
import { choresAreDue } from '../chores/pace';
import type { Problem } from '../configuration/problem';
import type { Cells } from '../ports';

/** One event of the calendar as the desk last ordered it. Instants are epoch milliseconds. */
export interface CalendarRecord {
  /** How many events the request has had, this one included: each has an id of its own. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Hash of the texts that stand in the event; '' while it is only ordered, and may or may not stand there. */
  readonly texts: string;
  /** Addresses of the guests. */
  readonly guests: readonly string[];
  /** Whether the requester's no was passed on. */
  readonly declined: boolean;
  /** Whether it is no longer the desk's: taken back, or deleted by somebody. */
  readonly gone: boolean;
}

/** What the desk remembers of appointments beside their requests; one piece of the state. */
export interface ClinicMemory {
  /** What slots and appointments were when they last fitted each other. */
  readonly seen: string;
  /** What appointments were when the calendar last had them all. */
  readonly settled: string;
  /** When the calendar was last asked for changes, epoch milliseconds. */
  readonly syncedAt: number;
  /** Events that stand in the calendar, by ticket. */
  readonly events: Readonly<Record<string, CalendarRecord>>;
  /** Runs in a row in which the calendar refused something. */
  readonly failures: number;
  /** What is wrong in the tab Jadwal. */
  readonly problems: readonly Problem[];
}

export const freshClinic: ClinicMemory = { seen: '', settled: '', syncedAt: 0, events: {}, failures: 0, problems: [] };

/** Short word for all appointments that are ahead of their requests: another word, another appointment. '' where there is none. */
export function appointmentsPrint(images: Iterable<RequestImage>): string {
  const made = [...images].filter((image) => image.appointment !== null && appointmentStage(image) >= 0);
  return made.length === 0 ? '' : textHash(made.map(({ ticket, appointment, assignee, requesterEmail, clinic }) => [ticket, appointment, assignee, requesterEmail, JSON.stringify(clinic)].join()).join());
}

/** The same for slots and appointments together, as they fit each other. */
export function clinicPrint(images: Iterable<RequestImage>, slots: Cells): string {
  const made = appointmentsPrint(images);
  return slots.length < 2 && made === '' ? '' : textHash(JSON.stringify(slots) + made);
}

/** Whether the calendar has to be told something, or asked. */
export function calendarIsDue(memory: ClinicMemory, images: Iterable<RequestImage>, now: number): boolean {
  return appointmentsPrint(images) !== memory.settled || (Object.values(memory.events).some(({ end, gone }) => !gone && end > now) && choresAreDue(memory.syncedAt, now));
}
