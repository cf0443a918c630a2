import { styleOf } from './cellLook';
import { drawMerge } from './drawMerge';
import type { Place, ShownSheet } from './ShownSheet';

/** Gives a cell's element its look and returns what stands in it. */
export function drawCell(element: HTMLElement, sheet: ShownSheet, place: Place): HTMLElement {
  const text = sheet.textAt(place);
  const rule = sheet.ruleAt(place);
  Object.assign(element.style, styleOf(sheet.formatAt(place), text));
  element.classList.toggle('cell-with-note', sheet.noteAt(place) !== '');
  element.classList.toggle('cell-with-choices', rule !== undefined && rule.choices !== null);
  const shown = document.createElement('span');
  shown.textContent = rule?.checkbox === true ? (text === 'TRUE' ? '☑' : '☐') : text;
  drawMerge(element, shown, sheet, place);
  return shown;
}

/** The note of a cell and the help of its rule, or false where there is neither. */
export function tooltipOf(sheet: ShownSheet, place: Place): string | false {
  const parts = [sheet.noteAt(place), sheet.ruleAt(place)?.helpText ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? false : parts.join('\n\n');
}
