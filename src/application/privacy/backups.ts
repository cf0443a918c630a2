import { outdatedCopies } from '../../domain/personalData';
import { localDate } from '../../domain/workingTime';
import { storedImage } from '../../domain/request';
import { joinPieces } from '../desk/jsonPieces';
import { isOver } from './findData';
import type { PrivacyPorts } from './privacyPorts';
import { openSession } from './run';
import { Interrupted } from './session';
import { disposalLimit, tell } from './stages';

/** Copies of the desk's spreadsheets in a folder of its own. */
export interface BackupRoom {
  /** Copies every spreadsheet of the desk; some calls each. */
  copy(at: number): void;
  /** Copies that lie there, and when they were made (epoch milliseconds); one call and one for each. */
  copies(): readonly { readonly id: string; readonly at: number }[];
  /** Puts one into the trash. */
  drop(id: string): void;
  /** Writes down when the last copy was made; one call. */
  remember(at: number): void;
}

/** Milliseconds to wait for the look under way. */
const patience = 30_000;
/** Rows of Isi Permohonan that one call reads, of which only the images. */
const rowsAtOnce = 1_000;
const imageColumns = 5;

/**
 * The weekly copy. Under the lock, so that the spreadsheets fit each other: what a confidential request says lies in the one, where it stands in the other. A run that dies
 * before it has written down that it was made makes another one. Then copies that are too old go, and what has been kept for long enough is proposed for disposal.
 */
export function keepBackups(ports: PrivacyPorts, room: BackupRoom, timeZone: string): void {
  if (!ports.lock.acquire(patience)) return;
  const now = ports.clock.now();
  try {
    room.copy(now);
  } finally {
    ports.lock.release();
  }
  room.remember(now);
  const session = openSession(ports, now, timeZone);
  for (const { id } of outdatedCopies(room.copies(), session.configuration.settings.privacy.backupWeeks, now)) room.drop(id);
  try {
    proposeDisposal(ports, now, timeZone);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** Counts the requests that have been kept for long enough, and tells the administrators how many there are: nothing goes without a person's yes. */
function proposeDisposal(ports: PrivacyPorts, startedAt: number, timeZone: string): void {
  const session = openSession(ports, startedAt, timeZone);
  const before = disposalLimit(session);
  let count = 0;
  let oldest = Infinity;
  for (const place of session.places().filter(({ role }) => role === 'contents')) {
    for (let from = 2; from <= place.rows && session.hasTime(); from += rowsAtOnce) {
      for (const row of ports.tables.read({ ...place, columns: imageColumns }, from, Math.min(place.rows, from + rowsAtOnce - 1))) {
        const json = joinPieces(row.slice(2, imageColumns));
        const image = json === '' ? null : storedImage(JSON.parse(json));
        if (image === null || !isOver(image, before)) continue;
        count += 1;
        oldest = Math.min(oldest, image.endedAt ?? image.submittedAt);
      }
    }
  }
  if (count === 0) return;
  session.state = { ...session.state, proposal: { at: ports.clock.now(), before, count } };
  session.save();
  tell(session, 'retentionDue', { count: String(count), oldest: localDate(timeZone, new Date(oldest)) });
}
