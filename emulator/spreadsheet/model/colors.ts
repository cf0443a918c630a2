import type { ColorText, SpreadsheetState } from '../state';
import { cssColors } from './cssColors';

const themeNames = new Set(['TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6', 'HYPERLINK']);

/** '#rrggbb' of a CSS colour: '#abc', '#aabbcc', 'red', 'rgb(1, 2, 3)'; null for what is none. */
export function hexOfCss(text: string): string | null {
  const small = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(small)) return small;
  // The reference's own example is setTabColor('ff0000'); that other methods take it too is assumed.
  if (/^[0-9a-f]{6}$/.test(small)) return `#${small}`;
  if (/^#[0-9a-f]{3}$/.test(small)) return `#${[...small.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(small);
  if (rgb) return hexOfParts(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  return cssColors.get(small) ?? null;
}

export function hexOfParts(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => Math.max(0, Math.min(255, Math.round(part))).toString(16).padStart(2, '0')).join('')}`;
}

export function isThemeColor(color: ColorText): boolean {
  return themeNames.has(color);
}

/** The colour as '#rrggbb', theme colours looked up in the spreadsheet's theme. */
export function concreteColor(spreadsheet: SpreadsheetState, color: ColorText): string {
  return spreadsheet.theme.colors[color] ?? color;
}
