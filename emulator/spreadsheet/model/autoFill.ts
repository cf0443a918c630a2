import { shiftFormula } from '../formula/references';
import type { CellValue, SheetState, SpreadsheetState } from '../state';
import { contentAt, putContent, type CellContent } from './cells';
import type { BoundedRange } from './gridRange';

/**
 * Fills a target that encloses the source, going on with the source's series: numbers and dates by their step, texts with a trailing number by
 * one, formulas by moving their references, everything else by repetition. ALTERNATE only repeats.
 */
export function autoFill(spreadsheet: SpreadsheetState, sheet: SheetState, source: BoundedRange, target: BoundedRange, alternate: boolean): void {
  const down = target.startColumn === source.startColumn && target.endColumn === source.endColumn;
  const [start, end] = down ? [source.startRow, source.endRow] : [source.startColumn, source.endColumn];
  const [from, to] = down ? [target.startRow, target.endRow] : [target.startColumn, target.endColumn];
  const lanes = down ? [source.startColumn, source.endColumn] : [source.startRow, source.endRow];
  for (let lane = lanes[0] ?? 0; lane < (lanes[1] ?? 0); lane++) {
    const contents: CellContent[] = [];
    for (let at = start; at < end; at++) contents.push(down ? contentAt(sheet, at, lane) : contentAt(sheet, lane, at));
    const next = series(contents.map((content) => content.value), alternate);
    for (let at = from; at < to; at++) {
      if (at >= start && at < end) continue;
      const offset = at - start;
      const index = ((offset % contents.length) + contents.length) % contents.length;
      const content = contents[index];
      if (!content) continue;
      const distance = at - (start + index);
      const formula = content.formula === undefined ? undefined : shiftFormula(content.formula, down ? distance : 0, down ? 0 : distance);
      const filled: CellContent = { ...content, note: undefined, formula, value: formula === undefined ? next(offset) : null };
      if (down) putContent(spreadsheet, sheet, at, lane, filled);
      else putContent(spreadsheet, sheet, lane, at, filled);
    }
  }
}

/** Value at an offset from the first of the series; negative offsets go backwards. */
function series(values: readonly CellValue[], alternate: boolean): (offset: number) => CellValue {
  const repeat = (offset: number): CellValue => values[((offset % values.length) + values.length) % values.length] ?? null;
  if (alternate) return repeat;
  const numbers = values.filter((value) => typeof value === 'number');
  const [first = 0, second = 0] = numbers;
  if (numbers.length === values.length && numbers.length > 1) {
    const step = (( numbers[numbers.length - 1] ?? second) - first) / (numbers.length - 1);
    return (offset) => Number((first + step * offset).toPrecision(15));
  }
  const numbered = typeof values[0] === 'string' && values.length === 1 ? /^(.*?)(\d+)$/.exec(values[0]) : null;
  if (numbered) {
    const [, text = '', digits = '0'] = numbered;
    return (offset) => `${text}${String(Math.max(0, Number(digits) + offset)).padStart(digits.startsWith('0') ? digits.length : 0, '0')}`;
  }
  return repeat;
}
