import { changedFormat } from '../../spreadsheet/model/formats';
import type { BandColors, BandingState, ConditionalFormatState, GradientPoint, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { compact, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { gridRangeMessage, resolveGridRange } from '../ranges/gridRangeMessage';
import { everything } from '../schema/fieldMask';
import { cellFormatMessage, readFormatChange } from './cellFormatMessage';
import { colorMessage, colorStyleMessage, readColor } from './colorMessage';
import { conditionMessage, readCondition } from './conditionMessage';

/** ConditionalFormatRule message. */
export function conditionalFormatMessage(spreadsheet: SpreadsheetState, rule: ConditionalFormatState): JsonObject {
  const point = (each: GradientPoint): JsonObject =>
    compact({ color: colorMessage(spreadsheet, each.color), colorStyle: colorStyleMessage(spreadsheet, each.color), type: each.type, value: each.value || undefined });
  return compact({
    ranges: rule.ranges.map(gridRangeMessage),
    booleanRule: rule.boolean ? { condition: conditionMessage(spreadsheet, rule.boolean.condition), format: cellFormatMessage(spreadsheet, rule.boolean.format) ?? {} } : undefined,
    gradientRule: rule.gradient
      ? compact({ minpoint: point(rule.gradient.min), midpoint: rule.gradient.mid ? point(rule.gradient.mid) : undefined, maxpoint: point(rule.gradient.max) })
      : undefined,
  });
}

/** Reads a ConditionalFormatRule message; all its ranges must lie on one tab. */
export function readConditionalFormat(spreadsheet: SpreadsheetState, message: JsonObject | undefined, year: number): { sheetId: number; rule: ConditionalFormatState } {
  if (!message) throw new ApiRefusal('rule is required');
  const ranges = objectsAt(message, 'ranges').map((range) => resolveGridRange(spreadsheet, range));
  const [first] = ranges;
  if (!first) throw new ApiRefusal('A conditional format rule must have at least one range.');
  if (ranges.some((range) => range.sheet !== first.sheet)) throw new ApiRefusal('All ranges of a conditional format rule must be on the same sheet.');
  const boolean = objectAt(message, 'booleanRule');
  const gradient = objectAt(message, 'gradientRule');
  if (!boolean && !gradient) throw new ApiRefusal('A conditional format rule must have a booleanRule or a gradientRule.');
  return {
    sheetId: first.sheet.id,
    rule: {
      ranges: ranges.map((range) => range.cells),
      boolean: boolean
        ? { condition: readCondition(spreadsheet, objectAt(boolean, 'condition'), year), format: changedFormat(undefined, readFormatChange(spreadsheet, objectAt(boolean, 'format') ?? {}, everything)) ?? {} }
        : null,
      gradient: gradient ? readGradient(gradient) : null,
    },
  };
}

function readGradient(message: JsonObject): NonNullable<ConditionalFormatState['gradient']> {
  const mid = objectAt(message, 'midpoint');
  const min = objectAt(message, 'minpoint');
  const max = objectAt(message, 'maxpoint');
  if (!min || !max) throw new ApiRefusal('A gradient rule must have a minpoint and a maxpoint.');
  return { min: readPoint(min), mid: mid ? readPoint(mid) : null, max: readPoint(max) };
}

function readPoint(message: JsonObject): GradientPoint {
  return { color: readColor(message, 'color') ?? '#ffffff', type: stringAt(message, 'type') ?? 'NUMBER', value: stringAt(message, 'value') ?? '' };
}

const bandFields = { header: 'headerColor', first: 'firstBandColor', second: 'secondBandColor', footer: 'footerColor' } as const;

/** BandedRange message. */
export function bandingMessage(spreadsheet: SpreadsheetState, banding: BandingState): JsonObject {
  const colors = (band: BandColors | null): JsonObject | undefined => {
    if (!band) return undefined;
    const message: JsonObject = {};
    for (const key of ['header', 'first', 'second', 'footer'] as const) {
      const color = band[key];
      if (!color) continue;
      message[bandFields[key]] = colorMessage(spreadsheet, color);
      message[`${bandFields[key]}Style`] = colorStyleMessage(spreadsheet, color);
    }
    return message;
  };
  return compact({ bandedRangeId: banding.id, range: gridRangeMessage(banding.range), rowProperties: colors(banding.row), columnProperties: colors(banding.column) });
}

/** Reads a BandingProperties message. */
export function readBand(message: JsonObject | undefined): BandColors | null {
  if (!message) return null;
  return {
    header: readColor(message, bandFields.header) ?? null,
    first: readColor(message, bandFields.first) ?? null,
    second: readColor(message, bandFields.second) ?? null,
    footer: readColor(message, bandFields.footer) ?? null,
  };
}
