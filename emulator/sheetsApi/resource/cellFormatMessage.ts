import { isDatePattern, patternType } from '../../spreadsheet/model/display';
import type { FormatChange } from '../../spreadsheet/model/formats';
import { localeRules } from '../../spreadsheet/model/locale';
import type { CellBorder, CellBorders, CellFormat, SpreadsheetState, TextRunStyle } from '../../spreadsheet/state';
import { booleanAt, compact, numberAt, objectAt, stringAt } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import { selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { colorMessage, colorStyleMessage, readColor } from './colorMessage';

/** Strategy names of the model by those of the API; LEGACY_WRAP is shown as overflow (it behaves so for one line). */
const wrapOfApi: Readonly<Record<string, string>> = { OVERFLOW_CELL: 'OVERFLOW', LEGACY_WRAP: 'OVERFLOW', CLIP: 'CLIP', WRAP: 'WRAP' };

/** CellFormat message of what was set in a cell (userEnteredFormat); undefined where nothing was. */
export function cellFormatMessage(spreadsheet: SpreadsheetState, format: CellFormat | undefined): JsonObject | undefined {
  if (!format || Object.keys(format).length === 0) return undefined;
  const message = compact({
    numberFormat: numberFormatMessage(format.numberFormat),
    ...(format.background ? { backgroundColor: colorMessage(spreadsheet, format.background), backgroundColorStyle: colorStyleMessage(spreadsheet, format.background) } : {}),
    borders: format.borders && bordersMessage(spreadsheet, format.borders),
    padding: format.padding && { ...format.padding },
    horizontalAlignment: format.horizontal?.toUpperCase(),
    verticalAlignment: format.vertical?.toUpperCase(),
    wrapStrategy: format.wrap && (format.wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : format.wrap),
    textDirection: format.direction,
    textRotation: format.verticalText ? { vertical: true } : format.rotation === undefined ? undefined : { angle: format.rotation },
    hyperlinkDisplayType: format.hideHyperlink ? 'PLAIN_TEXT' : undefined,
  });
  const text = textFormatMessage(spreadsheet, format);
  if (Object.keys(text).length > 0) message.textFormat = text;
  return message;
}

/** What a cell shows where nothing was set: the default format of the spreadsheet. */
export function effectiveFormatMessage(spreadsheet: SpreadsheetState, format: CellFormat | undefined, isNumber: boolean): JsonObject {
  const defaults: CellFormat = {
    background: '#ffffff',
    vertical: 'bottom',
    wrap: 'OVERFLOW',
    horizontal: isNumber ? 'right' : 'left',
    fontColor: '#000000',
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    padding: { top: 2, right: 3, bottom: 2, left: 3 },
  };
  return { ...cellFormatMessage(spreadsheet, { ...defaults, ...format }), hyperlinkDisplayType: format?.hideHyperlink ? 'PLAIN_TEXT' : 'LINKED' };
}

function numberFormatMessage(pattern: string | undefined): JsonObject | undefined {
  const type = patternType(pattern);
  if (type === null || pattern === undefined) return undefined;
  return type === 'TEXT' ? { type } : { type, pattern };
}

/** TextFormat message of a cell's or a run's style. */
export function textFormatMessage(spreadsheet: SpreadsheetState, style: TextRunStyle): JsonObject {
  return compact({
    ...(style.fontColor ? { foregroundColor: colorMessage(spreadsheet, style.fontColor), foregroundColorStyle: colorStyleMessage(spreadsheet, style.fontColor) } : {}),
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    strikethrough: style.strikethrough,
    underline: style.underline,
  });
}

function bordersMessage(spreadsheet: SpreadsheetState, borders: CellBorders): JsonObject {
  const one = (border: CellBorder | undefined): Json | undefined =>
    border && { style: border.style, width: borderWidth(border.style), color: colorMessage(spreadsheet, border.color), colorStyle: colorStyleMessage(spreadsheet, border.color) };
  return compact({ top: one(borders.top), bottom: one(borders.bottom), left: one(borders.left), right: one(borders.right) });
}

function borderWidth(style: string): number {
  return style === 'SOLID_MEDIUM' ? 2 : style === 'SOLID_THICK' || style === 'DOUBLE' ? 3 : 1;
}

/** Border of a message: null removes it (style NONE or none at all). */
export function readBorder(message: JsonObject | undefined): CellBorder | null {
  const style = message && stringAt(message, 'style');
  if (!message || !style || style === 'NONE' || style === 'STYLE_UNSPECIFIED') return null;
  return { style, color: readColor(message, 'color') ?? '#000000' };
}

/** Text style that a TextFormat message gives; absent members are undefined. */
export function readTextFormat(message: JsonObject): { -readonly [K in keyof TextRunStyle]-?: TextRunStyle[K] | undefined } {
  return {
    fontColor: readColor(message, 'foregroundColor'),
    fontFamily: stringAt(message, 'fontFamily'),
    fontSize: numberAt(message, 'fontSize'),
    bold: booleanAt(message, 'bold'),
    italic: booleanAt(message, 'italic'),
    underline: booleanAt(message, 'underline'),
    strikethrough: booleanAt(message, 'strikethrough'),
  };
}

/**
 * The change of formats that `mask` chooses out of a CellFormat message: chosen members that the message lacks are taken away, as an
 * update with a field mask clears them. Borders are merged with those of the cell in `bordersChange`.
 */
export function readFormatChange(spreadsheet: SpreadsheetState, message: JsonObject, mask: FieldMask): FormatChange {
  const change: { -readonly [K in keyof CellFormat]?: CellFormat[K] | undefined } = {};
  if (selects(mask, 'numberFormat')) change.numberFormat = readNumberFormat(spreadsheet, objectAt(message, 'numberFormat'));
  if (selects(mask, 'backgroundColor') || selects(mask, 'backgroundColorStyle')) change.background = readColor(message, 'backgroundColor');
  if (selects(mask, 'horizontalAlignment')) change.horizontal = lower(stringAt(message, 'horizontalAlignment'));
  if (selects(mask, 'verticalAlignment')) change.vertical = lower(stringAt(message, 'verticalAlignment'));
  if (selects(mask, 'wrapStrategy')) change.wrap = wrapOfApi[stringAt(message, 'wrapStrategy') ?? ''];
  if (selects(mask, 'textDirection')) change.direction = stringAt(message, 'textDirection');
  if (selects(mask, 'hyperlinkDisplayType')) change.hideHyperlink = stringAt(message, 'hyperlinkDisplayType') === 'PLAIN_TEXT' ? true : undefined;
  if (selects(mask, 'padding')) change.padding = readPadding(objectAt(message, 'padding'));
  if (selects(mask, 'textRotation')) {
    const rotation = objectAt(message, 'textRotation');
    change.rotation = rotation && numberAt(rotation, 'angle');
    change.verticalText = (rotation && booleanAt(rotation, 'vertical')) || undefined;
  }
  const textMask = within(mask, 'textFormat');
  if (textMask) readTextChange(objectAt(message, 'textFormat') ?? {}, textMask, change);
  return change;
}

function readTextChange(message: JsonObject, mask: FieldMask, change: { -readonly [K in keyof CellFormat]?: CellFormat[K] | undefined }): void {
  const style = readTextFormat(message);
  if (selects(mask, 'foregroundColor') || selects(mask, 'foregroundColorStyle')) change.fontColor = style.fontColor;
  if (selects(mask, 'fontFamily')) change.fontFamily = style.fontFamily;
  if (selects(mask, 'fontSize')) change.fontSize = style.fontSize;
  if (selects(mask, 'bold')) change.bold = style.bold;
  if (selects(mask, 'italic')) change.italic = style.italic;
  if (selects(mask, 'underline')) change.underline = style.underline;
  if (selects(mask, 'strikethrough')) change.strikethrough = style.strikethrough;
}

function lower(text: string | undefined): string | undefined {
  return text === undefined || text.endsWith('_UNSPECIFIED') ? undefined : text.toLowerCase();
}

function readPadding(message: JsonObject | undefined): CellFormat['padding'] {
  return message && { top: numberAt(message, 'top') ?? 0, right: numberAt(message, 'right') ?? 0, bottom: numberAt(message, 'bottom') ?? 0, left: numberAt(message, 'left') ?? 0 };
}

/** The borders of a cell after the sides that the mask chooses are set from a Borders message; undefined where none is left. */
export function bordersAfter(old: CellBorders | undefined, message: JsonObject, mask: FieldMask): CellBorders | undefined {
  const sides: { -readonly [K in keyof CellBorders]?: CellBorder } = { ...old };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    if (!selects(mask, side)) continue;
    const border = readBorder(objectAt(message, side));
    if (border) sides[side] = border;
    else delete sides[side];
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

/** Pattern of a NumberFormat message; a type without pattern takes the locale's usual one. */
export function readNumberFormat(spreadsheet: SpreadsheetState, message: JsonObject | undefined): string | undefined {
  if (!message) return undefined;
  const pattern = stringAt(message, 'pattern');
  const type = stringAt(message, 'type');
  const rules = localeRules(spreadsheet.locale);
  if (type === 'TEXT') return pattern ?? '@';
  if (pattern !== undefined && pattern !== '') return pattern;
  switch (type) {
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return rules.currency.pattern;
    case 'DATE':
      return rules.datePattern;
    case 'TIME':
      return rules.timePattern;
    case 'DATE_TIME':
      return rules.dateTimePattern;
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return undefined;
  }
}

/** Whether numbers under the format are dates: dateTimeRenderOption speaks of those. */
export function showsDate(pattern: string | undefined): boolean {
  return isDatePattern(pattern);
}
