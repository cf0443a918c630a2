import { arrange, cancelAppointment, isOffered, mayChange, maySchedule, slotStanding } from '../../domain/clinic';
import type { RequestImage } from '../../domain/request';
import { keepSlots, clinicMoment, nameOf } from '../clinic/keepSlots';
import { SlotBoard, type BoardRow } from '../clinic/slotBoard';
import { isFault } from '../clinic/slotRows';
import type { WorkUnit } from '../desk/workUnit';
import { orderAppointmentMail, orderAppointmentReply, patienceForMeeting } from '../mail/appointmentMail';
import type { Decision } from './pageCommand';
import type { PageAction } from './pageRequest';

export type ClinicAction = Extract<PageAction, { readonly name: 'pickSlot' | 'releaseSlot' }>;

const hour = 60 * 60 * 1000;

export function isClinicAction(action: PageAction): action is ClinicAction {
  return action.name === 'pickSlot' || action.name === 'releaseSlot';
}

/** Choosing a time, another one instead, or giving it back. Slots and appointments must fit each other (`keepSlots`) before it is decided. */
export function decideClinicAction(work: WorkUnit, image: RequestImage, action: ClinicAction): Decision {
  const { clinic } = work.configuration.settings;
  const moment = clinicMoment(work, image, image.requesterEmail ?? 'unknown');
  if (!maySchedule(image)) return { ok: false, reason: 'changed' };
  if (action.instead !== image.appointment) return { ok: false, reason: 'changed' };
  if (!mayChange(image.appointment, work.now, clinic.changeHours * hour)) return { ok: false, reason: 'tooLateToChange' };
  if (action.name === 'releaseSlot') return { ok: true, events: cancelAppointment(image, 'page', moment) };
  const row = rowNamed(work, action.slot);
  if (!row || isFault(row.slot) || row.ticket !== '' || !isOffered(row.slot, image, work.now, clinic.leadHours * hour)) return { ok: false, reason: 'slotTaken' };
  if (slotStanding(row.slot, new SlotBoard(work).facts(image.ticket)) !== 'free') return { ok: false, reason: 'slotTaken' };
  const { start, end, librarian, place } = row.slot;
  return { ok: true, events: arrange(image, { start, end, librarian, place, slot: true, meet: image.clinic?.meet ?? '' }, nameOf(work, librarian), 'page', moment) };
}

/** What follows from such an action in Jadwal, and the mail to each side. `before`: the image until then. */
export function settleClinicAction(work: WorkUnit, before: RequestImage, action: ClinicAction, statusAddress: (image: RequestImage) => string): void {
  const image = work.images.get(before.ticket);
  if (!image) return;
  const row = action.name === 'pickSlot' ? rowNamed(work, action.slot) : undefined;
  if (row && image.appointment !== null) new SlotBoard(work).take(row, image.ticket, image.appointment);
  keepSlots(work, { statusAddress });
  const notBefore = work.configuration.settings.clinic.calendar === null ? 0 : work.now + patienceForMeeting;
  if (image.appointment !== null) {
    orderAppointmentMail(work, before, image, statusAddress, { notBefore });
    orderAppointmentReply(work, image, before.appointment === null ? 'slotPicked' : 'slotMoved', image.appointment, statusAddress, notBefore);
    return;
  }
  // Who gives it back knows; what was still to be said of it is no longer so.
  const untold = work.waitingMail(`appointment|${image.ticket}`);
  if (untold) work.withdraw(untold);
  if (before.appointment !== null) orderAppointmentReply(work, image, 'slotReleased', before.appointment, statusAddress);
}

function rowNamed(work: WorkUnit, id: string): BoardRow | undefined {
  const board = new SlotBoard(work);
  return board.missing().length > 0 ? undefined : board.rows().find((row) => row.id === id);
}
