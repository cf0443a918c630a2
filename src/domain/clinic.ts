import { serves, type Leave, type Librarian } from './assignment';
import { applyEvent, type DeskEvent } from './event';
import { chargeHolder } from './holding';
import { isInService, type Clinic, type RequestImage } from './request';
import { moveToStage, setAppointment, type Moment, type Outcome } from './workflow';

/** A time that the library offers for appointments, as the desk understands it. Instants are epoch milliseconds. */
export interface Slot {
  /** Codes of regions and of services whose requests may have it, or '*' for all. */
  readonly regions: readonly string[] | '*';
  readonly services: readonly string[] | '*';
  readonly start: number;
  readonly end: number;
  /** Address of whom it is with. */
  readonly librarian: string;
  readonly place: string;
}

/** When somebody of the desk is spoken for, and by which request. */
export interface Engagement {
  readonly ticket: string;
  readonly librarian: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a slot that nobody has may be offered, and if not, why. */
export type SlotStanding = 'free' | 'past' | 'librarianGone' | 'onLeave' | 'overlaps';

/** How long an appointment is taken to last of which only the beginning is known, in milliseconds. */
export const usualLength = 60 * 60 * 1000;

/** Index of the stage that is due on an appointment and still to be done; -1 where there is none, or the request is not in service. */
export function appointmentStage(image: Pick<RequestImage, 'status' | 'stages' | 'stageIndex'>): number {
  if (!isInService(image.status)) return -1;
  return image.stages.findIndex((stage, index) => index >= image.stageIndex && stage.norm.kind === 'appointment' && stage.finishedAt === null && !stage.skipped);
}

/** Whether the requester may choose a time now: the present stage or the next one waits for an appointment. */
export function maySchedule(image: Pick<RequestImage, 'status' | 'stages' | 'stageIndex'>): boolean {
  const index = appointmentStage(image);
  return index >= 0 && index - image.stageIndex <= 1;
}

/** The appointment of a request with its end and with whom; null where it has none, or none that is still ahead of it. */
export function engagementOf(image: RequestImage): Engagement | null {
  if (image.appointment === null || appointmentStage(image) < 0) return null;
  const known = image.clinic && image.clinic.start === image.appointment ? image.clinic : null;
  return {
    ticket: image.ticket, start: image.appointment, end: known?.end ?? image.appointment + usualLength,
    librarian: known !== null && known.slot ? known.librarian : image.assignee,
  };
}

/** What judging a slot needs to know. */
export interface SlotFacts {
  readonly now: number;
  readonly librarians: readonly Librarian[];
  readonly leave: readonly Leave[];
  /** Who is spoken for when; the slot's own request left out. */
  readonly engagements: readonly Engagement[];
  /** Local day (YYYY-MM-DD) of an instant where that librarian works. */
  readonly dayOf: (librarian: Librarian, at: number) => string;
}

/** Whether a slot may be offered: ahead, its librarian active and there on that day, and free all the time. Touching ends do not overlap. */
export function slotStanding(slot: Pick<Slot, 'start' | 'end' | 'librarian'>, facts: SlotFacts): SlotStanding {
  if (slot.start <= facts.now) return 'past';
  const person = facts.librarians.find(({ email }) => email === slot.librarian);
  if (!person?.active) return 'librarianGone';
  const day = facts.dayOf(person, slot.start);
  if (facts.leave.some((leave) => leave.email === person.email && leave.from <= day && day <= leave.to)) return 'onLeave';
  const overlaps = facts.engagements.some((other) => other.librarian === slot.librarian && other.start < slot.end && slot.start < other.end);
  return overlaps ? 'overlaps' : 'free';
}

/** Whether a free slot is one for this request, at least `lead` milliseconds ahead. */
export function isOffered(slot: Pick<Slot, 'regions' | 'services' | 'start'>, request: Pick<RequestImage, 'region' | 'service'>, now: number, lead: number): boolean {
  return slot.start - now >= lead && serves(slot.regions, request.region) && serves(slot.services, request.service);
}

/** Whether the requester may still move or give back the appointment: up to `notice` milliseconds before it. */
export function mayChange(appointment: number | null, now: number, notice: number): boolean {
  return appointment === null || appointment - now >= notice;
}

/** Where a change of an appointment came from; the log says it. */
export type Via = 'page' | 'slots' | 'calendar' | 'sheet';

/**
 * Makes or moves an appointment: its stage is due on it, what was to be done before is over when it is made, and whoever gives it has the request (`name`: how
 * they are called; null where nobody changes hands).
 */
export function arrange(image: RequestImage, clinic: Clinic, name: string | null, via: Via, moment: Moment): readonly DeskEvent[] {
  const steps: DeskEvent[] = [];
  let current = image;
  const take = (events: readonly DeskEvent[]): void => {
    steps.push(...events);
    current = events.reduce(applyEvent, current);
  };
  const { now, actor, calendar } = moment;
  if (name !== null && clinic.librarian !== current.assignee) {
    const patch: Partial<RequestImage> = { assignee: clinic.librarian, assigneeName: name, assignedBecause: 'appointment' };
    take([{ type: 'assigned', ticket: image.ticket, at: now, actor, data: { from: image.assignee, to: clinic.librarian, because: 'appointment' }, patch: chargeHolder(current, patch, calendar, now) }]);
  }
  const index = appointmentStage(current);
  const stage = current.stages[index];
  if (image.appointment === null && stage && index > current.stageIndex) take(eventsOf(moveToStage(current, stage.name, moment)));
  take(withClinic(current, clinic, via, moment));
  return steps;
}

/** What is known of an appointment that somebody of the desk makes or moves by naming no more than its beginning. */
export function clinicByHand(image: RequestImage, at: number): Clinic {
  const before = image.clinic ?? null;
  return {
    start: at, end: at + (before === null ? usualLength : before.end - before.start), librarian: image.assignee, place: before?.place ?? '', slot: false, meet: before?.meet ?? '',
  };
}

/** An appointment made, moved or (null) taken back by somebody of the desk who tells the requester as well. */
export function appointByHand(image: RequestImage, at: number | null, moment: Moment): Outcome {
  const outcome = setAppointment(image, at, moment);
  if (!outcome.ok) return outcome;
  const events = outcome.events.map((event): DeskEvent => ({ ...event, patch: { ...event.patch, clinic: at === null ? null : clinicByHand(image, at) } }));
  return { ok: true, events, image: events.reduce(applyEvent, image) };
}

/** Takes the appointment back: the stage before begins anew, in which another time is found. */
export function cancelAppointment(image: RequestImage, via: Via, moment: Moment): readonly DeskEvent[] {
  const events = withClinic(image, null, via, moment);
  const current = events.reduce(applyEvent, image);
  const index = appointmentStage(current);
  const before = current.stages[index - 1];
  return before && index === current.stageIndex ? [...events, ...eventsOf(moveToStage(current, before.name, moment))] : events;
}

/** The event that sets the appointment, with all that is known of it. */
function withClinic(image: RequestImage, clinic: Clinic | null, via: Via, moment: Moment): readonly DeskEvent[] {
  const [event] = eventsOf(setAppointment(image, clinic?.start ?? null, moment));
  return event ? [{ ...event, data: { ...event.data, via }, patch: { ...event.patch, clinic } }] : [];
}

function eventsOf(outcome: ReturnType<typeof setAppointment>): readonly DeskEvent[] {
  return outcome.ok ? outcome.events : [];
}
