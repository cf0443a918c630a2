import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { colorAt, PICTURE_HEIGHT, pictureWidth, pixel } from './drawing';

/** Slices smaller than this bear no number. */
const SMALLEST_NAMED = 0.05;

/** The first series as slices, clockwise from twelve; what is not above nothing has none. */
export function PiePlot({ chart }: { chart: ChartView }) {
  const radius = PICTURE_HEIGHT / 2 - 10;
  const sizes = chart.labels.map((_label, index) => Math.max(0, chart.series[0]?.cells[index]?.number ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole === 0) return null;
  let turned = 0;
  return (
    <g transform={`translate(${pictureWidth(chart) / 2} ${PICTURE_HEIGHT / 2})`}>
      {sizes.map((size, index) => {
        if (size === 0) return null;
        const [start, share] = [turned, size / whole];
        turned += share;
        const [from, to, middle] = [pointAt(start, radius), pointAt(turned, radius), pointAt(start + share / 2, radius * 0.68)];
        const path = `M0 0L${from.x} ${from.y}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${to.x} ${to.y}Z`;
        return (
          <g key={index}>
            {share > 0.9999 ? <circle class="chart-mark" r={radius} fill={colorAt(chart, index)} /> : <path class="chart-mark" d={path} fill={colorAt(chart, index)} stroke="#fff"><title>{`${chart.labels[index]?.text ?? ''}: ${chart.series[0]?.cells[index]?.text ?? ''}`}</title></path>}
            {share >= SMALLEST_NAMED && <text class="chart-slice-text" x={middle.x} y={middle.y + 4} text-anchor="middle">{`${(share * 100).toLocaleString('id-ID', { maximumFractionDigits: 1 })}%`}</text>}
          </g>
        );
      })}
    </g>
  );
}

/** `turn`: 0 is twelve o'clock, 1 is there again. */
function pointAt(turn: number, radius: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: pixel(Math.sin(angle) * radius), y: pixel(-Math.cos(angle) * radius) };
}
