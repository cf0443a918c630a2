import type { ColorText, SpreadsheetState } from '../../spreadsheet/state';
import { numberAt, objectAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';

/** The shortest decimal that gives the same 32-bit float: the API prints colour parts so (0.95686275). */
function shortFloat(value: number): number {
  const float = Math.fround(value);
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return short;
  }
  return Number(float.toPrecision(9));
}

/** Color message of '#rrggbb'; parts that are 0 are left out, so black is {}. A theme colour is looked up. */
export function colorMessage(spreadsheet: SpreadsheetState, color: ColorText): JsonObject {
  const text = color.startsWith('#') ? color : (spreadsheet.theme.colors[color] ?? '#000000');
  const message: JsonObject = {};
  ['red', 'green', 'blue'].forEach((part, index) => {
    const value = Number.parseInt(text.slice(1 + index * 2, 3 + index * 2), 16);
    if (value > 0) message[part] = shortFloat(value / 255);
  });
  return message;
}

/** ColorStyle message: rgbColor, or themeColor for the name of one. */
export function colorStyleMessage(spreadsheet: SpreadsheetState, color: ColorText): JsonObject {
  return color.startsWith('#') ? { rgbColor: colorMessage(spreadsheet, color) } : { themeColor: color };
}

/** Colour that a message holds under `key` or `keyStyle` (which goes first, as documented); undefined where it holds none. */
export function readColor(holder: JsonObject, key: string): ColorText | undefined {
  const style = objectAt(holder, `${key}Style`);
  const theme = style && stringAt(style, 'themeColor');
  if (theme && theme !== 'THEME_COLOR_TYPE_UNSPECIFIED') return theme;
  const rgb = (style && objectAt(style, 'rgbColor')) ?? objectAt(holder, key);
  return rgb ? hexOf(rgb) : undefined;
}

function hexOf(rgb: JsonObject): ColorText {
  const part = (name: string): string => {
    const value = Math.round(Math.min(1, Math.max(0, numberAt(rgb, name) ?? 0)) * 255);
    return value.toString(16).padStart(2, '0');
  };
  return `#${part('red')}${part('green')}${part('blue')}`;
}
