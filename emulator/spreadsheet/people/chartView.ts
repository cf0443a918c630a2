import { hexOfCss } from '../model/colors';
import type { ChartState, SpreadsheetState } from '../state';
import { chartTable, type ChartCell } from './chartTable';

/** A chart of a tab, for drawing it: what its ranges say now. Positions count from 0, sizes are pixels. */
export interface ChartView {
  readonly id: number;
  /** Charts.ChartType name. */
  readonly type: string;
  readonly title: string;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** 'top' | 'right' | 'bottom' | 'left' | 'none' and the like; '' where none was set. */
  readonly legend: string;
  readonly stacked: boolean;
  /** Own colours as '#rrggbb', by series; empty where none were set. */
  readonly colors: readonly string[];
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  /** Heading of the labels. */
  readonly labelName: string;
  readonly labels: readonly ChartCell[];
  readonly series: readonly SeriesView[];
}
export interface SeriesView {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

/** Size that a chart has as long as none was set. */
const [WIDTH, HEIGHT] = [600, 371];

/** Call `calculate` before. The first column of the ranges holds the labels, the others a series each. */
export function viewOfChart(spreadsheet: SpreadsheetState, chart: ChartState): ChartView {
  const table = chartTable(spreadsheet, chart);
  const text = (path: string): string => textOf(optionAt(chart.options, path));
  const size = (path: string, usual: number): number => {
    const value = Number(optionAt(chart.options, path));
    return value > 0 ? value : usual;
  };
  const colors = optionAt(chart.options, 'colors');
  return {
    id: chart.id,
    type: chart.type,
    title: text('title'),
    horizontalTitle: text('hAxis.title'),
    verticalTitle: text('vAxis.title') || text('vAxes.0.title'),
    legend: text('legend.position') || text('legend'),
    stacked: !['', 'false'].includes(text('isStacked')),
    colors: Array.isArray(colors) ? colors.flatMap((color) => hexOfCss(String(color)) ?? []) : [],
    anchor: { row: chart.position.row, column: chart.position.column },
    width: size('width', WIDTH),
    height: size('height', HEIGHT),
    ...table,
    series: table.series.map((one, index) => ({ ...one, name: text(`series.${index}.labelInLegend`) || one.name })),
  };
}

/** Options are set by a path ('hAxis.title') or as objects ({ title }), and either is read either way. */
function optionAt(options: unknown, path: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  for (const [name, value] of Object.entries(options)) {
    if (name === path) return value;
    const inner = path.startsWith(`${name}.`) ? optionAt(value, path.slice(name.length + 1)) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
