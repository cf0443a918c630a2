import { capacityNames } from '../messages/capacityNames';
import { notice, type Problem } from './configuration/problem';
import type { WorkUnit } from './desk/workUnit';
import type { CellValue } from './sheetCommit';
import { deskTabs } from './tabs/deskTabs';

/** A line of Kondisi Sistem about a quota of Google's. */
export interface CapacityLine {
  readonly what: keyof typeof capacityNames;
  /** Little is left. */
  readonly tight: boolean;
  readonly words: string;
  readonly step: string;
}

/** Piece of Keadaan that holds what chores/reviewCapacity.ts found. */
export const capacityPiece = 'capacity';

/** Rows of Kondisi Sistem about quotas as they were last reviewed, and what an administrator should be told of. `isNew`: reviewed in this look. */
export function capacityReport(work: WorkUnit): { readonly isNew: boolean; readonly problems: readonly Problem[]; readonly rows: readonly Record<string, CellValue>[] } {
  const { at, lines } = (work.figurePieces.get(capacityPiece) ?? work.state.figures.get(capacityPiece) ?? { at: 0, lines: [] }) as { readonly at: number; readonly lines: readonly CapacityLine[] };
  return {
    isNew: work.figurePieces.has(capacityPiece),
    // Of mail somebody is told once some of it waits (quotaLow).
    problems: lines.filter(({ tight, what }) => tight && what !== 'mail').map(({ what }) => notice('health', null, 'capacityTight', { what: capacityNames[what] })),
    rows: lines.map(({ tight, words, step }) => ({ since: { instant: at }, level: tight ? 'Perlu dilihat' : 'Baik', tab: deskTabs.health.name, row: null, words, step })),
  };
}
