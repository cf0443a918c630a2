import type { ServiceHost } from '../../kernel/host';
import type { BoundedRange } from '../../spreadsheet/model/gridRange';
import type { GroupState, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { compact } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import { visibleMetadata } from '../ranges/dataFilter';
import { gridRangeMessage } from '../ranges/gridRangeMessage';
import { everything, selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { chartMessage } from './chartMessage';
import { colorMessage, colorStyleMessage } from './colorMessage';
import { basicFilterMessage, filterViewMessage } from './filterMessage';
import { gridDataMessage } from './gridDataMessage';
import { metadataMessage } from './metadataMessage';
import { protectionMessage } from './protectionMessage';
import { bandingMessage, conditionalFormatMessage } from './ruleMessages';
import { tableMessage } from './tableMessage';

/** SheetProperties message. Fields at their default are left out, as the API does. */
export function sheetPropertiesMessage(spreadsheet: SpreadsheetState, sheet: SheetState): JsonObject {
  const color = sheet.tabColor;
  return compact({
    sheetId: sheet.id,
    title: sheet.name,
    index: spreadsheet.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: compact({
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      frozenRowCount: sheet.frozenRows || undefined,
      frozenColumnCount: sheet.frozenColumns || undefined,
      hideGridlines: sheet.hiddenGridlines || undefined,
      rowGroupControlAfter: sheet.rowGroupControl === 'AFTER' ? true : undefined,
      columnGroupControlAfter: sheet.columnGroupControl === 'AFTER' ? true : undefined,
    }),
    hidden: sheet.hidden || undefined,
    ...(color ? { tabColor: colorMessage(spreadsheet, color), tabColorStyle: colorStyleMessage(spreadsheet, color) } : {}),
    rightToLeft: sheet.rightToLeft || undefined,
  });
}

/**
 * Sheet message. `ranges` limits what is told of cells: with null the whole grid is meant. Grid data comes only where `withData` says so; the mask of
 * `fields` keeps costly parts from being made at all.
 */
export function sheetMessage(host: ServiceHost, spreadsheet: SpreadsheetState, sheet: SheetState, ranges: readonly BoundedRange[] | null, withData: boolean, mask: FieldMask): JsonObject {
  const message: JsonObject = { properties: sheetPropertiesMessage(spreadsheet, sheet) };
  const put = (name: string, make: () => Json[]): void => {
    if (!selects(mask, name)) return;
    const made = make();
    if (made.length > 0) message[name] = made;
  };
  const metadata = visibleMetadata(host, spreadsheet);
  if (withData) {
    const whole: BoundedRange = { sheetId: sheet.id, startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
    put('data', () => (ranges ?? [whole]).map((cells) => gridDataMessage(spreadsheet, sheet, cells, within(mask, 'data') ?? everything, metadata)));
  }
  put('merges', () => sheet.merges.filter((merge) => !ranges || ranges.some((range) => meets(range, merge))).map(gridRangeMessage));
  put('conditionalFormats', () => sheet.conditionalFormats.map((rule) => conditionalFormatMessage(spreadsheet, rule)));
  put('filterViews', () => sheet.filterViews.map((view) => filterViewMessage(spreadsheet, sheet, view)));
  put('protectedRanges', () => sheet.protections.map((protection) => protectionMessage(host, spreadsheet, protection)));
  if (sheet.filter && selects(mask, 'basicFilter')) message['basicFilter'] = basicFilterMessage(spreadsheet, sheet, sheet.filter);
  put('charts', () => sheet.charts.map((chart) => chartMessage(sheet.id, chart)));
  put('bandedRanges', () => sheet.bandings.map((banding) => bandingMessage(spreadsheet, banding)));
  put('developerMetadata', () => metadata.filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheet.id).map(metadataMessage));
  put('rowGroups', () => sheet.groups.filter((group) => group.dimension === 'ROWS').map((group) => groupMessage(sheet.id, group)));
  put('columnGroups', () => sheet.groups.filter((group) => group.dimension === 'COLUMNS').map((group) => groupMessage(sheet.id, group)));
  put('tables', () => sheet.tables.map((table) => tableMessage(spreadsheet, table)));
  return message;
}

function meets(range: BoundedRange, merge: SheetState['merges'][number]): boolean {
  return merge.startRow < range.endRow && (merge.endRow ?? Infinity) > range.startRow && merge.startColumn < range.endColumn && (merge.endColumn ?? Infinity) > range.startColumn;
}

/** DimensionGroup message. */
export function groupMessage(sheetId: number, group: GroupState): JsonObject {
  return compact({ range: { sheetId, dimension: group.dimension, startIndex: group.start, endIndex: group.end }, depth: group.depth, collapsed: group.collapsed || undefined });
}
