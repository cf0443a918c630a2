import { readTable } from '../../application/configuration/table';
import { startingRows } from '../../application/setUp/startingRows';
import { deskTabs } from '../../application/tabs/deskTabs';
import { cellData } from '../sheets/cellData';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, batchUpdate, quoteTab, type CellData } from '../sheets/sheetsApi';

/**
 * Adds to Pertanyaan the questions that newer versions ask and this desk has not, switched off: the administrator decides whether the form asks them. Returns what was done,
 * in words. One call, two where something was to add.
 */
export function offerNewQuestions(ids: Pick<DeskIds, 'spreadsheetId' | 'sheetIds' | 'timeZone'>): string[] {
  const [cells = [], services = []] = batchGet(ids.spreadsheetId, [quoteTab(deskTabs.questions.name), quoteTab(deskTabs.services.name)]);
  const table = readTable('questions', cells);
  const known = new Set(table.rows.map((row) => row.text('key').toLowerCase()));
  const offered = new Set(['*', ...readTable('services', services).rows.map((row) => row.text('name'))]);
  const fresh = startingRows('questions').filter((row) => !known.has(String(row.key).toLowerCase()) && offered.has(String(row.service)));
  if (fresh.length === 0) return [];
  const width = Math.max(...table.columns.values()) + 1;
  const rows = fresh.map((row) => {
    const values: CellData[] = Array.from({ length: width }, () => ({}));
    for (const [key, index] of table.columns) values[index] = cellData(key === 'active' ? 'Tidak' : (row[key] ?? null), ids.timeZone);
    return { values };
  });
  batchUpdate(ids.spreadsheetId, [{ updateCells: { start: { sheetId: ids.sheetIds.questions, rowIndex: Math.max(1, cells.length), columnIndex: 0 }, fields: 'userEnteredValue', rows } }], null);
  return [`dibuat: ${fresh.length} pertanyaan baru di tab ${deskTabs.questions.name}, Aktif = Tidak (${fresh.map((row) => String(row.title)).join(', ')})`];
}
