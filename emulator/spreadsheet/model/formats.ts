import type { CellFormat } from '../state';

const noFormat: CellFormat = Object.freeze({});
const patternMemo = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The format with another number pattern; equal inputs give the same object, so that a column of dates shares one. */
export function withNumberFormat(format: CellFormat | undefined, pattern: string): CellFormat {
  const base = format ?? noFormat;
  let byPattern = patternMemo.get(base);
  if (!byPattern) patternMemo.set(base, (byPattern = new Map<string, CellFormat>()));
  let result = byPattern.get(pattern);
  if (!result) byPattern.set(pattern, (result = { ...base, numberFormat: pattern }));
  return result;
}

/** What a change of formats does to a cell: properties given as undefined are taken away. */
export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined };

/** Returns a function that applies a change and shares results between cells that had the same format. */
export function formatChanger(change: FormatChange): (format: CellFormat | undefined) => CellFormat | undefined {
  const memo = new Map<CellFormat | undefined, CellFormat | undefined>();
  return (format) => {
    if (memo.has(format)) return memo.get(format);
    const result = changedFormat(format, change);
    memo.set(format, result);
    return result;
  };
}

/** The format after a change; undefined when nothing is left of it. */
export function changedFormat(format: CellFormat | undefined, change: FormatChange): CellFormat | undefined {
  const entries = Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
