import type { CellValue } from '../../application/sheetCommit';
import type { ColumnDefinition } from '../../application/tabs/tabDefinition';
import { cellData } from '../sheets/cellData';
import type { CellData, SheetsRequest } from '../sheets/sheetsApi';

type Row = Readonly<Record<string, CellValue>>;

const dateFields = 'userEnteredValue,userEnteredFormat.numberFormat';

/**
 * Writes rows below each other in few requests, however many rows: one for each run of neighbouring columns of one kind. Columns of others in between
 * stay untouched. `columns` gives the index of each column key from 0; `rowIndex` counts from 0.
 */
export function blockRequests(
  sheetId: number, definitions: readonly ColumnDefinition[], columns: ReadonlyMap<string, number>, rowIndex: number, rows: readonly Row[], timeZone: string,
): SheetsRequest[] {
  if (rows.length === 0) return [];
  const used = definitions
    .flatMap((definition) => {
      const index = columns.get(definition.key);
      return index === undefined ? [] : [{ key: definition.key, index, fields: definition.kind === 'instant' || definition.kind === 'day' ? dateFields : 'userEnteredValue' }];
    })
    .sort((one, other) => one.index - other.index);
  const runs: (typeof used)[] = [];
  for (const column of used) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.fields === column.fields && last.index + 1 === column.index) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run): SheetsRequest[] => {
    const [first] = run;
    if (!first) return [];
    const values = rows.map((row) => ({ values: run.map((column): CellData => cellData(row[column.key] ?? null, timeZone)) }));
    return [{ updateCells: { start: { sheetId, rowIndex, columnIndex: first.index }, rows: values, fields: first.fields } }];
  });
}

/** Rows as runs of neighbours, the first and the last of each, in order. */
export function neighbours(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[1] + 1 >= row) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Requests that delete rows (as the Sheet counts, header is row 1), the last ones first, so that each finds its own. */
export function deleteRowRequests(sheetId: number, rows: readonly number[]): SheetsRequest[] {
  return neighbours(rows).reverse().map(([from, to]) => ({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: from - 1, endIndex: to } } }));
}

/** Column indexes of a tab that has its columns where the desk put them. */
export function declaredColumns(definitions: readonly ColumnDefinition[]): Map<string, number> {
  return new Map(definitions.map((definition, index) => [definition.key, index]));
}
