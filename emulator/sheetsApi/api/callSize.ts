import type { ServiceHost } from '../../kernel/host';
import { resolveA1 } from '../ranges/a1Range';

/** Cells that a reading call will move, for the latency model; 0 where the call will be refused. Rows below the last used one cost nothing. */
export function cellsOfRanges(host: ServiceHost, id: unknown, ranges: unknown): number {
  const spreadsheet = typeof id === 'string' ? host.account.spreadsheets.get(id) : undefined;
  if (!spreadsheet) return 0;
  const texts: readonly unknown[] = Array.isArray(ranges) ? ranges : [ranges];
  let cells = 0;
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    try {
      const { sheet, cells: area } = resolveA1(spreadsheet, text);
      cells += Math.max(0, Math.min(area.endRow, sheet.rows.length) - area.startRow) * (area.endColumn - area.startColumn);
    } catch {
      // The call itself will say what is wrong with the range.
      return 0;
    }
  }
  return cells;
}

/** Member of what a script gave, undefined where it is no object or lacks it. */
export function memberOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const member: unknown = Reflect.get(holder, key);
  return member;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Cells in the `values` of a ValueRange. */
export function cellsOfValues(resource: unknown): number {
  return items(memberOf(resource, 'values')).reduce<number>((sum, list) => sum + items(list).length, 0);
}

/** Cells in all `data` of a values.batchUpdate. */
export function cellsOfData(resource: unknown): number {
  return items(memberOf(resource, 'data')).reduce<number>((sum, data) => sum + cellsOfValues(data), 0);
}

/** CellData messages in the requests of a batchUpdate. */
export function cellsOfRequests(resource: unknown): number {
  let cells = 0;
  for (const request of items(memberOf(resource, 'requests'))) {
    for (const kind of ['updateCells', 'appendCells']) {
      for (const row of items(memberOf(memberOf(request, kind), 'rows'))) cells += items(memberOf(row, 'values')).length;
    }
  }
  return cells;
}
