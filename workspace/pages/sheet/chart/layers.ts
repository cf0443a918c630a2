import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';

/** From where to where a value reaches; null for a cell without a number. */
export type Span = { readonly from: number; readonly to: number } | null;

/** Spans of every series, label by label; stacked ones begin where the one below ends, upwards and downwards apart. */
export function layersOf(chart: ChartView): Span[][] {
  const up: number[] = [];
  const down: number[] = [];
  return chart.series.map((series) =>
    chart.labels.map((_label, index) => {
      const value = series.cells[index]?.number ?? null;
      if (value === null) return null;
      if (!chart.stacked) return { from: 0, to: value };
      const ends = value < 0 ? down : up;
      const from = ends[index] ?? 0;
      ends[index] = from + value;
      return { from, to: from + value };
    }),
  );
}
