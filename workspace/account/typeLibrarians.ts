import type { Workspace } from '../../emulator/contract';
import { sampleLibrarians } from '../../sample/librarians';
import { addressOf } from '../pages/sheet/columnLetters';
import { rowsOf, spreadsheetWithTab } from '../week/deskSheet';

const TAB = 'Pustakawan';

/** Pastes the sample librarians below what stands in the tab, each value under its header. Those who are there already are left out. */
export function typeLibrarians(workspace: Workspace): number {
  const file = spreadsheetWithTab(workspace, TAB);
  const headers = file.text(TAB)[0] ?? [];
  const rows = rowsOf(file, TAB);
  const known = new Set(rows.map((row) => row.text('Email')));
  const missing = sampleLibrarians.filter((librarian) => !known.has(librarian.Email));
  if (missing.length === 0) return 0;
  const next = Math.max(0, ...rows.map(({ row }) => row)) + 1;
  const block = missing.map((librarian) => {
    const values = new Map<string, string>(Object.entries(librarian));
    return headers.map((header) => values.get(header) ?? '');
  });
  file.type(TAB, addressOf(next, 0), block);
  return missing.length;
}
