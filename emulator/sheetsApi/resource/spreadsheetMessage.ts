import type { ServiceHost } from '../../kernel/host';
import { calculate } from '../../spreadsheet/model/calculation';
import type { SpreadsheetState } from '../../spreadsheet/state';
import { compact } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import type { ResolvedRange } from '../ranges/a1Range';
import { visibleMetadata } from '../ranges/dataFilter';
import { gridRangeMessage } from '../ranges/gridRangeMessage';
import { everything, selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { colorMessage } from './colorMessage';
import { effectiveFormatMessage } from './cellFormatMessage';
import { metadataMessage } from './metadataMessage';
import { sheetMessage } from './sheetMessage';

/** What a call wants to be told of a spreadsheet. */
export interface SpreadsheetView {
  /** Ranges asked for; empty means all tabs. */
  readonly ranges: readonly ResolvedRange[];
  /** Cells too. Where a mask is given, it alone decides (includeGridData is ignored, as documented). */
  readonly includeGridData: boolean;
  readonly mask: FieldMask | undefined;
}

/** Spreadsheet message. Costly parts are made only where the mask chooses them; the caller cuts the rest. */
export function spreadsheetMessage(host: ServiceHost, spreadsheet: SpreadsheetState, view: SpreadsheetView): JsonObject {
  const mask = view.mask ?? everything;
  const sheetMask = within(mask, 'sheets');
  // '*' alone is a mask too, and asks for the cells.
  const withData = view.mask ? sheetMask !== undefined && selects(sheetMask, 'data') : view.includeGridData;
  if (withData) calculate(spreadsheet, host.now());
  const sheets = spreadsheet.sheets.filter((sheet) => view.ranges.length === 0 || view.ranges.some((range) => range.sheet === sheet));
  const metadata = visibleMetadata(host, spreadsheet).filter(({ location }) => location.type === 'SPREADSHEET');
  return compact({
    spreadsheetId: spreadsheet.id,
    properties: spreadsheetPropertiesMessage(host, spreadsheet),
    sheets: sheetMask
      ? sheets.map((sheet) => {
          const ranges = view.ranges.filter((range) => range.sheet === sheet).map((range) => range.cells);
          return sheetMessage(host, spreadsheet, sheet, view.ranges.length > 0 ? ranges : null, withData, sheetMask);
        })
      : undefined,
    namedRanges: listOrNothing(spreadsheet.namedRanges.map((range) => ({ namedRangeId: range.id, name: range.name, range: gridRangeMessage(range.range) }))),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheet.id}/edit`,
    developerMetadata: listOrNothing(metadata.map(metadataMessage)),
  });
}

function listOrNothing(list: Json[]): Json[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** SpreadsheetProperties message; the title is the name of the Drive file. */
export function spreadsheetPropertiesMessage(host: ServiceHost, spreadsheet: SpreadsheetState): JsonObject {
  const { enabled, maxCycles, threshold } = spreadsheet.iterativeCalculation;
  return compact({
    title: host.account.drive.files.get(spreadsheet.id)?.name ?? '',
    locale: spreadsheet.locale,
    autoRecalc: spreadsheet.recalculation,
    timeZone: spreadsheet.timeZone,
    defaultFormat: effectiveFormatMessage(spreadsheet, undefined, false),
    iterativeCalculationSettings: enabled ? { maxIterations: maxCycles, convergenceThreshold: threshold } : undefined,
    spreadsheetTheme: {
      primaryFontFamily: spreadsheet.theme.fontFamily,
      themeColors: Object.entries(spreadsheet.theme.colors).map(([colorType, color]) => ({
        colorType: colorType === 'HYPERLINK' ? 'LINK' : colorType,
        color: { rgbColor: colorMessage(spreadsheet, color) },
      })),
    },
  });
}
