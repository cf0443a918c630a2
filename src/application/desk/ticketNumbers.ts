import { ticketNumber } from '../../domain/request';
import { localDate } from '../../domain/workingTime';
import type { DeskMeta } from './deskState';

/** Year of submission in the desk's zone, which the ticket number carries (product.md). */
export function ticketYearOf(timeZone: string, submittedAt: number): number {
  return Number(localDate(timeZone, new Date(submittedAt)).slice(0, 4));
}

/**
 * Ticket of a request that comes in now. A straggler of last year goes on where that year stopped; where the desk does not remember where that was, it
 * gets a number of this year, for starting anew would give a number twice.
 */
export function takeTicket(meta: DeskMeta, year: number): string {
  if (year > meta.ticketYear) {
    if (meta.ticketYear > 0) meta.pastTickets = { ...meta.pastTickets, [meta.ticketYear]: meta.nextTicket };
    meta.nextTicket = meta.pastTickets[year] ?? 1;
    meta.ticketYear = year;
  }
  if (year < meta.ticketYear && meta.pastTickets[year] !== undefined) return takePastTicket(meta, year, 1);
  const ticket = ticketNumber(meta.ticketYear, meta.nextTicket);
  meta.nextTicket += 1;
  return ticket;
}

/**
 * Ticket of history that is brought in: it has the number of its own year, from the same counter as everything else of that year, so no number is ever given
 * twice and the running year is not moved. `atLeast` is the first number that is surely free where the desk remembers none.
 */
export function takePastTicket(meta: DeskMeta, year: number, atLeast: number): string {
  if (year === meta.ticketYear) return takeTicket(meta, year);
  const next = meta.pastTickets[year] ?? atLeast;
  meta.pastTickets = { ...meta.pastTickets, [year]: next + 1 };
  return ticketNumber(year, next);
}

/** First number of a year above all tickets given. */
export function numberAbove(tickets: readonly string[], year: number): number {
  const prefix = `LK-${year}-`;
  return tickets.reduce((most, ticket) => (ticket.startsWith(prefix) ? Math.max(most, Number(ticket.slice(prefix.length)) + 1 || 1) : most), 1);
}
