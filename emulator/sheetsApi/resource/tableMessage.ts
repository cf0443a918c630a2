import { valueAt } from '../../spreadsheet/model/rows';
import type { SheetState, SpreadsheetState, TableState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { compact, numberAt, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import type { ResolvedRange } from '../ranges/a1Range';
import { gridRangeMessage } from '../ranges/gridRangeMessage';
import { conditionMessage, readCondition } from './conditionMessage';

/** Table message: https://developers.google.com/workspace/sheets/api/guides/tables */
export function tableMessage(spreadsheet: SpreadsheetState, table: TableState): JsonObject {
  return {
    tableId: table.id,
    name: table.name,
    range: gridRangeMessage(table.range),
    columnProperties: table.columns.map((column, index) =>
      compact({
        columnIndex: index,
        columnName: column.name,
        columnType: column.type,
        dataValidationRule: column.rule ? { condition: conditionMessage(spreadsheet, column.rule.condition) } : undefined,
      }),
    ),
  };
}

/**
 * Columns of a table from TableColumnProperties messages: names default to the header cells, then 'Column 1' …; a DROPDOWN column must bring a ONE_OF_LIST
 * condition (tables guide).
 */
export function readTableColumns(spreadsheet: SpreadsheetState, sheet: SheetState, range: ResolvedRange['cells'], messages: readonly JsonObject[], year: number): TableState['columns'] {
  const given = new Map(messages.map((message, position) => [numberAt(message, 'columnIndex') ?? position, message]));
  return Array.from({ length: range.endColumn - range.startColumn }, (_unused, index) => {
    const message = given.get(index) ?? {};
    const header = valueAt(sheet, range.startRow, range.startColumn + index);
    const type = stringAt(message, 'columnType') ?? 'COLUMN_TYPE_UNSPECIFIED';
    const rule = objectAt(message, 'dataValidationRule');
    const condition = rule ? readCondition(spreadsheet, objectAt(rule, 'condition'), year) : undefined;
    if (type === 'DROPDOWN' && condition?.type !== 'VALUE_IN_LIST') throw new ApiRefusal('Table columns of type DROPDOWN must have a data validation rule with a ONE_OF_LIST condition.');
    return {
      name: stringAt(message, 'columnName') ?? (typeof header === 'string' ? header : `Column ${index + 1}`),
      type,
      rule: condition ? { condition, allowInvalid: false, helpText: null, showDropdown: true } : null,
    };
  });
}

/** Messages of the columns that a Table message lists. */
export function columnMessages(table: JsonObject): JsonObject[] {
  return objectsAt(table, 'columnProperties');
}
