import type { ChartView, SeriesView } from '../../../people/chartView';
import type { Raster } from './raster';

/** Where the values stand, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Colours of a new chart's series, in turn. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const GRID = '#cccccc';
const AXIS = '#333333';
/** Share of a category that its bars take. */
const FILLED = 0.7;

function colorOf(view: ChartView, index: number): string {
  return view.colors[index] ?? PALETTE[index % PALETTE.length] ?? AXIS;
}

/** Where the bar of each number begins and ends in the quantity: at zero, or upon the bars before it where they are stacked. */
function spansOf(view: ChartView): (readonly [number, number] | null)[][] {
  const above = view.labels.map(() => 0);
  const below = view.labels.map(() => 0);
  return view.series.map(({ cells }: SeriesView) =>
    view.labels.map((_label, index) => {
      const number = cells[index]?.number ?? null;
      if (number === null) return null;
      if (!view.stacked) return [0, number] as const;
      const sums = number < 0 ? below : above;
      const from = sums[index] ?? 0;
      sums[index] = from + number;
      return [from, from + number] as const;
    }),
  );
}

/** A scale that holds zero and every number; its `share` is 0 at the least, 1 at the greatest. */
function scaleOf(spans: readonly (readonly (readonly [number, number] | null)[])[]): (value: number) => number {
  let [least, greatest] = [0, 0];
  for (const span of spans.flat()) {
    least = Math.min(least, span?.[1] ?? 0);
    greatest = Math.max(greatest, span?.[1] ?? 0);
  }
  const length = greatest - least || 1;
  return (value) => (value - least) / length;
}

/** Columns, lines, areas and points: categories from left to right, quantities upwards. Of a combined chart the first series is columns, the others are lines (assumed). */
export function drawStanding(raster: Raster, area: Area, view: ChartView): void {
  const spans = spansOf(view);
  const share = scaleOf(spans);
  const yOf = (value: number): number => area.top + area.height * (1 - share(value));
  for (let line = 0; line <= 4; line += 1) raster.rectangle(area.left, area.top + (area.height * line) / 4, area.width, 1, GRID);
  const asColumns = (index: number): boolean => view.type === 'COLUMN' || (view.type === 'COMBO' && index === 0);
  const beside = view.stacked || view.type === 'COMBO' ? 1 : Math.max(1, view.series.length);
  const step = area.width / Math.max(1, view.labels.length);
  const positions = positionsOf(view);
  spans.forEach((cells, series) => {
    let last: { x: number; y: number } | null = null;
    cells.forEach((span, index) => {
      const x = area.left + area.width * (positions[index] ?? 0);
      const point = span && { x, y: yOf(span[1]) };
      if (span && point) {
        const width = (step * FILLED) / beside;
        const place = beside === 1 ? 0 : series;
        if (asColumns(series)) box(raster, x - (step * FILLED) / 2 + width * place, yOf(span[0]), width, point.y, colorOf(view, series));
        else if (view.type === 'SCATTER') raster.sector(x, point.y, 4, 0, 1, colorOf(view, series));
        else if (last) stretch(raster, view, last, point, yOf(0), colorOf(view, series));
        else raster.sector(x, point.y, 2, 0, 1, colorOf(view, series));
      }
      last = point;
    });
  });
  raster.rectangle(area.left, yOf(0), area.width, 1, AXIS);
  raster.rectangle(area.left, area.top, 1, area.height, AXIS);
}

/** Shares of the width at which the categories stand: evenly, or in a scatter chart of numbers by their size. */
function positionsOf(view: ChartView): number[] {
  const numbers = view.labels.flatMap(({ number }) => number ?? []);
  if (view.type !== 'SCATTER' || numbers.length < view.labels.length) return view.labels.map((_label, index) => (index + 0.5) / view.labels.length);
  const least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const greatest = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return numbers.map((number) => (number - least) / (greatest - least || 1));
}

function box(raster: Raster, left: number, fromY: number, width: number, toY: number, color: string): void {
  raster.rectangle(left, Math.min(fromY, toY), width, Math.abs(fromY - toY), color);
}

/** One piece of a line, and what lies under it in an area chart. */
function stretch(raster: Raster, view: ChartView, from: { x: number; y: number }, to: { x: number; y: number }, zero: number, color: string): void {
  if (view.type === 'AREA') {
    for (let x = from.x; x <= to.x; x += 1) box(raster, x, zero, 1, from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x), color);
  }
  raster.line(from.x, from.y, to.x, to.y, 2, color);
}

/** Bars that lie: categories from top to bottom, quantities to the right. */
export function drawLying(raster: Raster, area: Area, view: ChartView): void {
  const spans = spansOf(view);
  const share = scaleOf(spans);
  const xOf = (value: number): number => area.left + area.width * share(value);
  for (let line = 0; line <= 4; line += 1) raster.rectangle(area.left + (area.width * line) / 4, area.top, 1, area.height, GRID);
  const beside = view.stacked ? 1 : Math.max(1, view.series.length);
  const step = area.height / Math.max(1, view.labels.length);
  const height = (step * FILLED) / beside;
  spans.forEach((cells, series) => {
    cells.forEach((span, index) => {
      if (!span) return;
      const top = area.top + step * (index + (1 - FILLED) / 2) + (beside === 1 ? 0 : height * series);
      raster.rectangle(Math.min(xOf(span[0]), xOf(span[1])), top, Math.abs(xOf(span[1]) - xOf(span[0])), height, colorOf(view, series));
    });
  });
  raster.rectangle(xOf(0), area.top, 1, area.height, AXIS);
}

/** Slices of the first series, clockwise from the top; what is not above zero has none. */
export function drawPie(raster: Raster, area: Area, view: ChartView): void {
  const values = (view.series[0]?.cells ?? []).map(({ number }) => Math.max(0, number ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const radius = Math.min(area.width, area.height) / 2;
  let from = 0;
  values.forEach((value, index) => {
    const to = from + value;
    if (value > 0) raster.sector(area.left + area.width / 2, area.top + area.height / 2, radius, from / sum, to / sum, colorOf(view, index));
    from = to;
  });
}
