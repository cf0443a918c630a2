import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { colorAt, pixel } from './drawing';
import type { Area } from './drawing';
import type { Span } from './layers';
import type { Scale } from './scale';

export interface MarksOf {
  readonly chart: ChartView;
  readonly area: Area;
  readonly values: Scale;
  readonly spans: readonly Span[];
  /** Number of the series, from 0. */
  readonly index: number;
}

/** Where in its label's place a bar stands: `slot` of `slots` beside each other. */
interface Slot { readonly slot: number; readonly slots: number; readonly lying: boolean }

/** What of a label's place the bars fill. */
const FILLED = 0.7;

export function Bars({ chart, area, values, spans, index, slot, slots, lying }: MarksOf & Slot) {
  const place = (lying ? area.height : area.width) / Math.max(1, spans.length);
  const thick = (place * FILLED) / slots;
  return (
    <g fill={colorAt(chart, index)}>
      {spans.map((span, label) => {
        if (span === null) return null;
        const start = label * place + (place * (1 - FILLED)) / 2 + slot * thick;
        const [low, high] = [values.share(Math.min(span.from, span.to)), values.share(Math.max(span.from, span.to))];
        const box = lying
          ? { x: area.left + low * area.width, y: area.top + start, width: (high - low) * area.width, height: thick }
          : { x: area.left + start, y: area.top + (1 - high) * area.height, width: thick, height: (high - low) * area.height };
        return <rect key={label} class="chart-mark" x={pixel(box.x)} y={pixel(box.y)} width={pixel(box.width)} height={pixel(box.height)}><title>{describe(chart, index, label)}</title></rect>;
      })}
    </g>
  );
}

/** A line from label to label, with the surface under it where `filled`. Cells without a number are left out. */
export function Line({ chart, area, values, spans, index, filled }: MarksOf & { filled: boolean }) {
  const color = colorAt(chart, index);
  const points = spans.flatMap((span, label) => (span === null ? [] : [{ label, x: pixel(area.left + ((label + 0.5) / spans.length) * area.width), from: yOf(area, values, span.from), to: yOf(area, values, span.to) }]));
  const line = points.map(({ x, to }) => `${x},${to}`).join(' ');
  const back = [...points].reverse().map(({ x, from }) => `${x},${from}`).join(' ');
  return (
    <g>
      {filled && <polygon points={`${line} ${back}`} fill={color} fill-opacity="0.3" />}
      <polyline points={line} fill="none" stroke={color} stroke-width="2" stroke-linejoin="round" />
      {points.map(({ label, x, to }) => <circle key={label} class="chart-mark" cx={x} cy={to} r={2.5} fill={color}><title>{describe(chart, index, label)}</title></circle>)}
    </g>
  );
}

export function Points({ chart, area, values, spans, index, across }: MarksOf & { across: Scale }) {
  return (
    <g fill={colorAt(chart, index)} fill-opacity="0.8">
      {spans.map((span, label) => {
        const x = chart.labels[label]?.number ?? null;
        return span === null || x === null ? null : <circle key={label} class="chart-mark" cx={pixel(area.left + across.share(x) * area.width)} cy={yOf(area, values, span.to)} r={3.5}><title>{describe(chart, index, label)}</title></circle>;
      })}
    </g>
  );
}

function yOf(area: Area, values: Scale, value: number): number {
  return pixel(area.top + (1 - values.share(value)) * area.height);
}

function describe({ labels, series }: ChartView, index: number, label: number): string {
  const name = series[index]?.name ?? '';
  return `${labels[label]?.text ?? ''}: ${name === '' ? '' : `${name} `}${series[index]?.cells[label]?.text ?? ''}`;
}
