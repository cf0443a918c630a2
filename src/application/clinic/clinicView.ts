import { appointmentStage, engagementOf, mayChange, maySchedule } from '../../domain/clinic';
import type { RequestImage } from '../../domain/request';
import type { LocalInstant } from '../../messages/dates';
import { standingWords } from '../../messages/clinicWords';
import type { ClinicRules } from '../configuration/clinicSettings';
import type { Cells } from '../ports';
import { findColumns } from '../configuration/table';
import { namesOf, slotRows } from './slotRows';

/** A time that may be chosen; its instants are those of the region's clocks. */
export interface OfferView {
  readonly id: string;
  readonly start: LocalInstant;
  readonly end: LocalInstant;
  readonly librarian: string;
  readonly place: string;
}

/** The appointment of a request and the times that its requester may choose, as the page shows them. */
export interface ClinicView {
  /** `at` names it in an action (epoch milliseconds). `meet`: address of the video meeting, '' while there is none. */
  readonly appointment: { readonly at: number; readonly start: LocalInstant; readonly end: LocalInstant; readonly librarian: string; readonly place: string; readonly meet: string } | null;
  /** Whether the requester may choose, move or give back a time now, and until when what is chosen may be changed. */
  readonly open: boolean;
  readonly until: LocalInstant | null;
  readonly offers: readonly OfferView[];
}

/** Names of one request's region and service, by which rows of Jadwal may call them. */
export interface ClinicNames {
  readonly regions: readonly string[];
  readonly services: readonly string[];
}

const hour = 60 * 60 * 1000;
/** Times that the page offers at most, the earliest first. */
const mostOffers = 40;

/**
 * Null where the request waits for no appointment that its requester could choose, and has none. What is offered is what the desk has judged free (column Keadaan); whether it
 * still is is found out when it is chosen.
 */
export function clinicView(
  image: RequestImage, slots: Cells, timeZone: string, names: ClinicNames, rules: ClinicRules, now: number, local: (at: number) => LocalInstant,
): ClinicView | null {
  const engagement = engagementOf(image);
  const choosing = appointmentStage(image) >= 0 && maySchedule(image);
  if (engagement === null && !choosing) return null;
  const notice = rules.changeHours * hour;
  const open = choosing && mayChange(image.appointment, now, notice);
  const known = image.clinic?.start === image.appointment ? image.clinic : null;
  return {
    appointment: engagement === null ? null : {
      at: engagement.start, start: local(engagement.start), end: local(engagement.end), librarian: image.assigneeName, place: known?.place ?? '', meet: known?.meet ?? '',
    },
    open,
    until: engagement === null || !open ? null : local(engagement.start - notice),
    offers: open ? offersOf(slots, timeZone, names, now + rules.leadHours * hour, local) : [],
  };
}

function offersOf(slots: Cells, timeZone: string, names: ClinicNames, from: number, local: (at: number) => LocalInstant): OfferView[] {
  if (!findColumns('slots', slots[0] ?? []).has('ticket')) return [];
  const fits = (cell: string, words: readonly string[]): boolean => {
    const named = namesOf(cell);
    return named === '*' || named.some((name) => words.some((word) => word.toLowerCase() === name.toLowerCase()));
  };
  return slotRows(slots, timeZone)
    .flatMap((row) => (row.start !== null && row.end !== null && row.ticket === '' && row.standing === standingWords.free && row.start >= from ? [{ ...row, start: row.start, end: row.end }] : []))
    .filter((row) => fits(row.region, names.regions) && fits(row.service, names.services))
    .sort((one, other) => one.start - other.start)
    .slice(0, mostOffers)
    .map(({ id, start, end, librarian, place }) => ({ id, start: local(start), end: local(end), librarian: librarian.split('@')[0] ?? '', place }));
}
