import { storedImage, type RequestContents } from '../../domain/request';
import type { ArchiveRows } from './bringIn';
import { requestCells } from './historyRequest';
import type { UnifySession } from './session';
import type { UnifyState } from './unifyState';

/** Writes what was just committed into the archives; the next commit crosses it out. */
export function writeArchives(session: UnifySession, rows: readonly ArchiveRows[]): void {
  for (const { id, write, rows: cells } of rows) session.ports.archives.write(id, write.row, cells);
  if (rows.length > 0) session.state = { ...session.state, writes: [] };
}

/** Does what an earlier run had committed to do and may not have done: archives are views and can be written again from Isi Permohonan. */
export function catchUpArchives(session: UnifySession): void {
  const { writes, archives } = session.state;
  for (const { year, row, sequences } of writes) {
    const [from, to] = [Math.min(...sequences), Math.max(...sequences)];
    const block = session.ports.tables.readBlock(from, to, true);
    const rows = sequences.flatMap((sequence) => {
      const stored = block[sequence - from];
      if (!stored || stored.imageJson === '') return [];
      return [requestCells(storedImage(JSON.parse(stored.imageJson)), JSON.parse(stored.contentsJson) as RequestContents, session.configuration, session.ports.clock.now())];
    });
    const archive = archives[year];
    if (archive) session.ports.archives.write(archive.id, row, rows);
  }
  if (writes.length > 0) session.state = { ...session.state, writes: [] };
  removeFromArchives(session);
}

/** Takes out of the archives what undo has taken out of the desk; an archive that is empty goes as a whole. */
export function removeFromArchives(session: UnifySession): void {
  for (const { year, tickets } of session.state.removals) {
    const archive = session.state.archives[year];
    if (!archive) continue;
    if (session.ports.archives.remove(year, archive.id, tickets)) session.state = { ...session.state, archives: without(session.state.archives, year) };
    else session.state = { ...session.state, archives: { ...session.state.archives, [year]: { ...archive, nextRow: Math.max(2, archive.nextRow - tickets.length) } } };
  }
  session.state = { ...session.state, removals: [] };
}

function without(archives: UnifyState['archives'], year: number): UnifyState['archives'] {
  return Object.fromEntries(Object.entries(archives).filter(([key]) => Number(key) !== year));
}
