import { forecast, type Forecast } from '../domain/forecast';
import { leaveCalendar } from '../domain/forecast/leaveCalendar';
import { isInService, type RequestImage } from '../domain/request';
import { localDate, type Calendar } from '../domain/workingTime';
import { probablyLateWords } from '../messages/figureWords';
import { regionOf, type DeskConfiguration } from './configuration/readConfiguration';
import type { WorkUnit } from './desk/workUnit';
import type { Observation } from './observe/observation';
import { pieceKeys, readFigures } from './figures/storedFigures';

interface ForecastMemory {
  /** When all requests were last forecast, epoch milliseconds. */
  readonly at: number;
  /** Working days (at least 1), and the stage that loses most of the time. */
  readonly late: readonly (readonly [ticket: string, days: number, stage: string])[];
}

/** All is forecast anew after this long; in between only the desks on which something has changed. */
const refreshMilliseconds = 60 * 60 * 1000;

/** Lets the rows show what was foreseen last; before anything compares or writes them. */
export function recallOutlook(work: WorkUnit): void {
  work.outlook = new Map(memoryOf(work).late.map(([ticket, days, stage]) => [ticket, probablyLateWords(days, stage)]));
}

/**
 * Forecasts which open requests will be late. What it says is kept in Keadaan, and a row is written anew only where its words have changed; without such a row
 * it is no reason to write. Makes no service call.
 */
export function foresee(work: WorkUnit, observation: Pick<Observation, 'rowOf' | 'stale'>): void {
  const before = memoryOf(work);
  const after = renewed(work, before);
  if (after === before) return;
  work.putFigures(pieceKeys.forecast, after);
  const shown = work.outlook;
  recallOutlook(work);
  for (const ticket of observation.rowOf.keys()) {
    const stale = observation.stale.get(ticket);
    const words = work.outlook.get(ticket) ?? '';
    if (words !== (shown.get(ticket) ?? '') || (stale !== undefined && 'forecast' in stale)) observation.stale.set(ticket, { ...stale, forecast: words });
  }
}

function renewed(work: WorkUnit, memory: ForecastMemory): ForecastMemory {
  const open = work.openImages().filter((image) => isInService(image.status));
  const everything = work.now - memory.at >= refreshMilliseconds || work.now < memory.at;
  const desks = everything ? null : touchedDesks(work);
  if (desks?.size === 0) return memory;
  const asked = desks === null ? open : open.filter((image) => desks.has(image.assignee));
  const found = forecast({
    now: work.now, requests: asked, ...readFigures(work.state.figures),
    standing: new Set(memory.late.map(([ticket]) => ticket)),
    calendarOf: (region) => work.configuration.calendars.of(region),
    calendarOfPerson: calendarsOfPeople(work.configuration, work.now),
  });
  const said = new Set(asked.map((image) => image.ticket));
  const openTickets = new Set(open.map((image) => image.ticket));
  const kept = memory.late.filter(([ticket]) => !said.has(ticket) && openTickets.has(ticket));
  const late = [...kept, ...lateOf(found, asked)].sort(([one], [other]) => (one < other ? -1 : 1));
  return { at: everything ? work.now : memory.at, late };
}

function memoryOf(work: WorkUnit): ForecastMemory {
  return (work.figurePieces.get(pieceKeys.forecast) ?? work.state.figures.get(pieceKeys.forecast) ?? { at: 0, late: [] }) as ForecastMemory;
}

/** Whose queue this look has changed: of those who have a changed request, and of those who had it. */
function touchedDesks(work: WorkUnit): Set<string> {
  return new Set([...work.changed].flatMap((ticket) => [work.images.get(ticket)?.assignee ?? [], work.state.images.get(ticket)?.assignee ?? []].flat()));
}

function lateOf(found: readonly Forecast[], images: readonly RequestImage[]): [string, number, string][] {
  const byTicket = new Map(images.map((image) => [image.ticket, image]));
  return found.filter(({ late }) => late).map(({ ticket, lateDays, stage }) => [ticket, lateDays, byTicket.get(ticket)?.stages[stage]?.name ?? '']);
}

/** Calendars of the regions where people are at home, their leave taken out; leave that is over changes nothing. */
function calendarsOfPeople(configuration: DeskConfiguration, now: number): (email: string, region: string) => Calendar {
  const today = localDate(configuration.timeZone, new Date(now));
  const homes = new Map(configuration.librarians.map((person) => [person.email, person.homeRegion]));
  const made = new Map<string, Calendar>();
  return (email, region) => {
    const home = homes.get(email) ?? null;
    const code = home !== null && regionOf(configuration, home) ? home : region;
    const key = `${code} ${email}`;
    const calendar = made.get(key) ?? leaveCalendar(configuration.calendars.of(code), configuration.leave.filter((leave) => leave.email === email && leave.to >= today));
    made.set(key, calendar);
    return calendar;
  };
}
