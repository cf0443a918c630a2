import { isEnded, storedImage, type RequestContents } from '../../domain/request';
import { requestCells } from './historyRequest';
import type { LockedDesk, UnifySession } from './session';
import type { RequestCells } from './unifyPorts';

interface Taken {
  /** Ticket column as it should stand, row 2 first. */
  readonly remaining: readonly string[];
  /** As it stands. */
  readonly found: readonly string[];
  /** Tickets that should be gone. */
  readonly gone: ReadonlySet<string>;
}

const mostRounds = 3;

/**
 * Rows can only be taken out by their place, and somebody may have sorted the tab between our reading and our writing. The answer of the same call shows
 * what then stands there: rows that went by mistake are written again, those that stayed are taken out.
 */
export function mendTickets(session: UnifySession, desk: LockedDesk, taken: Taken): void {
  let { found } = taken;
  for (let round = 0; round < mostRounds; round += 1) {
    const present = new Set(found);
    const missing = taken.remaining.filter((ticket) => ticket !== '' && !present.has(ticket));
    const stray = found.flatMap((ticket, index) => (taken.gone.has(ticket) ? [index + 2] : []));
    if (missing.length === 0 && stray.length === 0) return;
    const remaining = found.filter((ticket) => !taken.gone.has(ticket));
    const rows = rowsOf(session, desk, missing);
    const answer = session.commit(desk, session.state, { taken: { rows: stray, remaining }, requests: rows.length === 0 ? null : { row: remaining.length + 2, rows } });
    found = answer ?? [];
  }
}

/** Rows of requests that have ended, from Isi Permohonan; the next look brings back open ones by itself. */
function rowsOf(session: UnifySession, desk: LockedDesk, tickets: readonly string[]): RequestCells[] {
  if (tickets.length === 0) return [];
  const wanted = new Set(tickets);
  const sequences = session.ports.tables.readTickets().flatMap((ticket, index) => (wanted.has(ticket) ? [index + 1] : []));
  return session.ports.sheet.readContents(sequences).flatMap((row) => {
    if (row === null || row.imageJson === '' || row.contentsJson === '') return [];
    const image = storedImage(JSON.parse(row.imageJson));
    return isEnded(image.status) ? [requestCells(image, JSON.parse(row.contentsJson) as RequestContents, desk.configuration, desk.now)] : [];
  });
}
