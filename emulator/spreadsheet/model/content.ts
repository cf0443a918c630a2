import type { RowState, SheetState } from '../state';

/** Columns of a row up to its last content; formulas and spilled values count whatever they show. */
export function contentWidth(row: RowState | undefined): number {
  if (!row) return 0;
  let width = row.values.length;
  while (width > 0 && (row.values[width - 1] ?? null) === null) width--;
  if (row.formulas) for (const column of row.formulas.keys()) width = Math.max(width, column + 1);
  return width;
}

/** Number of the last row with content, 0 on an empty tab. Truth values of checkboxes and spilled results are content. */
export function lastRow(sheet: SheetState): number {
  for (let row = Math.min(sheet.rows.length, sheet.rowCount); row > 0; row--) if (contentWidth(sheet.rows[row - 1]) > 0) return row;
  return 0;
}

/** Number of the last column with content, 0 on an empty tab. */
export function lastColumn(sheet: SheetState): number {
  let widest = 0;
  for (const row of sheet.rows) if (row && row.values.length + (row.formulas?.size ?? 0) > 0) widest = Math.max(widest, contentWidth(row));
  return widest;
}
