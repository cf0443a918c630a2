import { evaluateAt } from '../formula/evaluateAt';
import { concreteColor, hexOfCss, hexOfParts } from '../model/colors';
import { bounded } from '../model/gridRange';
import type { ConditionalFormatState, GradientPoint, SheetState, SpreadsheetState } from '../state';

/** A point of the scale: from which number on, which colour (red, green, blue from 0 to 255). */
interface Stop { readonly at: number; readonly parts: readonly number[] }

/** The background that a colour scale gives to a number, as '#rrggbb'. */
export type ColorScale = (value: number) => string;

/** Reads the numbers of the rule's ranges once. Null where they are none, or the rule is no colour scale. `now`: epoch milliseconds. */
export function colorScale(spreadsheet: SpreadsheetState, sheet: SheetState, rule: ConditionalFormatState, now: number): ColorScale | null {
  const numbers = rule.gradient === null ? [] : numbersIn(sheet, rule);
  if (rule.gradient === null || numbers.length === 0) return null;
  const { min, mid, max } = rule.gradient;
  const stops = [min, mid, max].flatMap((point, index) => (point === null ? [] : [stop(spreadsheet, sheet, point, numbers, index > 0, now)]));
  return (value) => colorAt(stops, value);
}

function numbersIn(sheet: SheetState, rule: ConditionalFormatState): number[] {
  const numbers: number[] = [];
  for (const range of rule.ranges) {
    const area = bounded(range, sheet);
    for (const row of sheet.rows.slice(area.startRow, area.endRow)) for (const value of row?.values.slice(area.startColumn, area.endColumn) ?? []) if (typeof value === 'number') numbers.push(value);
  }
  return numbers.sort((one, other) => one - other);
}

/** `upper`: a point that names neither number nor kind of its own stands at the greatest number. */
function stop(spreadsheet: SpreadsheetState, sheet: SheetState, point: GradientPoint, numbers: readonly number[], upper: boolean, now: number): Stop {
  const [least = 0, greatest = 0] = [numbers[0], numbers[numbers.length - 1]];
  const asked = point.value.startsWith('=') ? evaluateAt(spreadsheet, sheet, 0, 0, point.value, now) : Number(point.value);
  const value = typeof asked === 'number' && Number.isFinite(asked) ? asked : 0;
  const places: Readonly<Record<string, () => number>> = {
    MIN: () => least,
    MAX: () => greatest,
    NUMBER: () => value,
    PERCENT: () => least + ((greatest - least) * value) / 100,
    PERCENTILE: () => percentile(numbers, value / 100),
  };
  return { at: places[point.type]?.() ?? (upper ? greatest : least), parts: partsOf(concreteColor(spreadsheet, point.color)) };
}

function percentile(numbers: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(1, share)) * (numbers.length - 1);
  const [below = 0, above = 0] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

function partsOf(color: string): number[] {
  const hex = hexOfCss(color) ?? '#ffffff';
  return [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
}

/** Below the first stop its colour, above the last one that one's, between two a straight mixture. */
function colorAt(stops: readonly Stop[], value: number): string {
  const next = stops.findIndex(({ at }) => value <= at);
  const upper = stops[next] ?? stops[stops.length - 1];
  const lower = next > 0 ? stops[next - 1] : upper;
  if (upper === undefined || lower === undefined) return '#ffffff';
  const share = upper.at === lower.at ? 1 : (value - lower.at) / (upper.at - lower.at);
  const [red = 0, green = 0, blue = 0] = upper.parts.map((part, index) => (lower.parts[index] ?? part) + (part - (lower.parts[index] ?? part)) * share);
  return hexOfParts(red, green, blue);
}
