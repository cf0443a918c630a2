import { lastRow } from '../model/content';
import { displayAt } from '../model/display';
import { bounded } from '../model/gridRange';
import type { ChartState, GridRange, SpreadsheetState } from '../state';

/** A cell that a chart draws: what is displayed, and its number where it is one. */
export interface ChartCell {
  readonly text: string;
  readonly number: number | null;
}

export interface ChartTable {
  readonly labelName: string;
  readonly labels: readonly ChartCell[];
  readonly series: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
}

const EMPTY: ChartCell = { text: '', number: null };

/** The chart's ranges put together as it asks for, without its hidden rows and columns, its header apart. */
export function chartTable(spreadsheet: SpreadsheetState, chart: ChartState): ChartTable {
  const blocks = chart.ranges.map((range) => cellsOf(spreadsheet, chart, range));
  const joined = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const lines = chart.transpose ? transposed(joined) : joined;
  const headers = chart.headers < 0 ? guessedHeaders(lines) : Math.min(chart.headers, lines.length);
  const columns = transposed(lines);
  // A single column has no labels beside it.
  const labels = columns.length === 1 ? undefined : columns[0];
  const series = labels === undefined ? columns : columns.slice(1);
  const nameOf = (column: readonly ChartCell[] | undefined): string => (column ?? []).slice(0, headers).map(({ text }) => text).filter((text) => text !== '').join(' ');
  return {
    labelName: nameOf(labels),
    labels: labels?.slice(headers) ?? lines.slice(headers).map((_line, index) => ({ text: String(index + 1), number: index + 1 })),
    series: series.map((column) => ({ name: nameOf(column), cells: column.slice(headers) })),
  };
}

/** The cells of a range down to its tab's last content; none where the tab is gone. */
function cellsOf(spreadsheet: SpreadsheetState, chart: ChartState, range: GridRange): ChartCell[][] {
  const sheet = spreadsheet.sheets.find(({ id }) => id === range.sheetId);
  if (sheet === undefined) return [];
  const area = bounded(range, sheet);
  const skipsRows = ['IGNORE_BOTH', 'IGNORE_ROWS'].includes(chart.hiddenDimensionStrategy);
  const skipsColumns = ['IGNORE_BOTH', 'IGNORE_COLUMNS'].includes(chart.hiddenDimensionStrategy);
  const rows = numbers(area.startRow, Math.min(area.endRow, lastRow(sheet))).filter((row) => !skipsRows || (sheet.rows[row]?.hiddenByUser !== true && sheet.rows[row]?.hiddenByFilter !== true));
  const columns = numbers(area.startColumn, area.endColumn).filter((column) => !skipsColumns || sheet.columns[column]?.hiddenByUser !== true);
  return rows.map((row) =>
    columns.map((column) => {
      const value = sheet.rows[row]?.values[column] ?? null;
      return { text: displayAt(spreadsheet, sheet, row, column), number: typeof value === 'number' ? value : null };
    }),
  );
}

function sideBySide(blocks: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return numbers(0, height).map((row) => blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => EMPTY)));
}

function transposed(lines: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return numbers(0, width).map((column) => lines.map((line) => line[column] ?? EMPTY));
}

/** Sheets guesses: a first row that holds texts above numbers is the header (assumed). */
function guessedHeaders([first = [], second = []]: readonly (readonly ChartCell[])[]): number {
  return first.some((cell, column) => cell.text !== '' && cell.number === null && (second[column] ?? EMPTY).number !== null) ? 1 : 0;
}

function numbers(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_unused, index) => from + index);
}
