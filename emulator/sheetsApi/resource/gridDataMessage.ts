import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import { defaultColumnWidth, defaultRowHeight } from '../../spreadsheet/model/limits';
import type { DeveloperMetadataState, RowState, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import type { JsonObject } from '../api/json';
import { everything, selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { cellDataMessage, FormatMessages } from './cellDataMessage';
import { metadataMessage } from './metadataMessage';

/** GridData message of some cells, only with what the mask chooses; trailing empty cells and rows are left out. */
export function gridDataMessage(spreadsheet: SpreadsheetState, sheet: SheetState, cells: BoundedRange, mask: FieldMask, metadata: readonly DeveloperMetadataState[]): JsonObject {
  const message: JsonObject = {};
  if (cells.startRow > 0 && selects(mask, 'startRow')) message['startRow'] = cells.startRow;
  if (cells.startColumn > 0 && selects(mask, 'startColumn')) message['startColumn'] = cells.startColumn;
  const rowMask = within(mask, 'rowData');
  if (rowMask) {
    const rows = rowDataMessages(spreadsheet, sheet, cells, within(rowMask, 'values') ?? everything);
    if (rows.length > 0) message['rowData'] = rows;
  }
  if (selects(mask, 'rowMetadata')) message['rowMetadata'] = rowMetadata(sheet, cells, metadata);
  if (selects(mask, 'columnMetadata')) message['columnMetadata'] = columnMetadata(sheet, cells, metadata);
  return message;
}

function rowDataMessages(spreadsheet: SpreadsheetState, sheet: SheetState, cells: BoundedRange, mask: FieldMask): JsonObject[] {
  const formats = new FormatMessages(spreadsheet);
  const rows: JsonObject[] = [];
  let used = 0;
  const last = Math.min(cells.endRow, sheet.rows.length);
  for (let row = cells.startRow; row < last; row += 1) {
    const state = sheet.rows[row];
    const values: JsonObject[] = [];
    let width = 0;
    if (state) {
      const end = Math.min(cells.endColumn, rowWidth(state));
      for (let column = cells.startColumn; column < end; column += 1) {
        const cell = cellDataMessage(formats, state, column, mask);
        values.push(cell);
        if (Object.keys(cell).length > 0) width = values.length;
      }
    }
    values.length = width;
    rows.push(width > 0 ? { values } : {});
    if (width > 0) used = rows.length;
  }
  rows.length = used;
  return rows;
}

/** Columns of a row up to the last one that holds anything at all. */
function rowWidth(state: RowState): number {
  let width = Math.max(state.values.length, state.formats?.length ?? 0);
  for (const map of [state.formulas, state.notes, state.validations, state.richTexts]) if (map) for (const column of map.keys()) width = Math.max(width, column + 1);
  return width;
}

function rowMetadata(sheet: SheetState, cells: BoundedRange, metadata: readonly DeveloperMetadataState[]): JsonObject[] {
  const result: JsonObject[] = [];
  const attached = metadata.filter(({ location }) => location.type === 'ROW' && location.sheetId === sheet.id);
  for (let row = cells.startRow; row < cells.endRow; row += 1) {
    const state = sheet.rows[row];
    result.push(dimensionMessage(state?.height ?? defaultRowHeight, state?.hiddenByUser, state?.hiddenByFilter, attached, row));
  }
  return result;
}

function columnMetadata(sheet: SheetState, cells: BoundedRange, metadata: readonly DeveloperMetadataState[]): JsonObject[] {
  const result: JsonObject[] = [];
  const attached = metadata.filter(({ location }) => location.type === 'COLUMN' && location.sheetId === sheet.id);
  for (let column = cells.startColumn; column < cells.endColumn; column += 1) {
    const state = sheet.columns[column];
    result.push(dimensionMessage(state?.width ?? defaultColumnWidth, state?.hiddenByUser, undefined, attached, column));
  }
  return result;
}

function dimensionMessage(pixelSize: number, hiddenByUser: boolean | undefined, hiddenByFilter: boolean | undefined, metadata: readonly DeveloperMetadataState[], index: number): JsonObject {
  const message: JsonObject = { pixelSize };
  if (hiddenByUser) message['hiddenByUser'] = true;
  if (hiddenByFilter) message['hiddenByFilter'] = true;
  if (metadata.length > 0) {
    const own = metadata.filter(({ location }) => (location.type === 'ROW' || location.type === 'COLUMN') && location.start <= index && index < location.end);
    if (own.length > 0) message['developerMetadata'] = own.map(metadataMessage);
  }
  return message;
}
