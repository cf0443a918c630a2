import type { DeskEvent } from '../../domain/event';
import type { CellValue } from '../sheetCommit';
import { trailLength } from '../tabs/deskTabs';

/** The beginning of one line of Riwayat, as the contents row of its request keeps it. */
export interface TrailLine {
  /** Version of the request after it: tells the order. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly event: string;
  readonly actor: string;
  readonly words: string;
}

const longestLine = 300;

/**
 * Cells with the last lines of each request, by ticket. The line of version v stands in cell v modulo their number, so that a new line takes the place of the
 * oldest without anybody having read what stands there. `lines` are the rows of Riwayat that the events become.
 */
export function trailCells(events: readonly DeskEvent[], lines: readonly Readonly<Record<string, CellValue>>[], versionOf: (ticket: string) => number): Map<string, Record<string, string>> {
  const left = new Map<string, number>();
  for (const { ticket } of events) left.set(ticket, (left.get(ticket) ?? 0) + 1);
  const trails = new Map<string, Record<string, string>>();
  events.forEach(({ ticket, at }, index) => {
    const rest = (left.get(ticket) ?? 1) - 1;
    left.set(ticket, rest);
    if (rest >= trailLength) return;
    const version = versionOf(ticket) - rest;
    const text = (key: string): string => String(lines[index]?.[key] ?? '').slice(0, longestLine);
    const line: TrailLine = { version, at, event: text('event'), actor: text('actor'), words: text('words') };
    trails.set(ticket, { ...trails.get(ticket), [`trail${version % trailLength + 1}`]: JSON.stringify(line) });
  });
  return trails;
}

/** The lines that those cells hold, the youngest first. */
export function readTrail(cells: readonly unknown[]): TrailLine[] {
  const lines = cells.flatMap((cell) => (typeof cell === 'string' && cell.startsWith('{') ? [JSON.parse(cell) as TrailLine] : []));
  return lines.sort((one, other) => other.version - one.version);
}
