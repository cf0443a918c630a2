import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { PICTURE_HEIGHT, pixel, shortened, tickText } from './drawing';
import type { Area } from './drawing';
import type { Scale } from './scale';

interface Properties {
  readonly chart: ChartView;
  readonly area: Area;
  readonly values: Scale;
  /** Numbers along the horizontal axis of a scatter chart; null where it has labels. */
  readonly across: Scale | null;
  /** Bars lie: labels stand at the left, numbers below. */
  readonly lying: boolean;
}

/** Grid lines, numbers, labels and titles of the axes. */
export function Axes({ chart, area, values, across, lying }: Properties) {
  const bottom = area.top + area.height;
  const right = area.left + area.width;
  return (
    <g class="chart-axes">
      {values.ticks.map((tick) => {
        const share = values.share(tick);
        const [x, y] = [pixel(area.left + share * area.width), pixel(bottom - share * area.height)];
        return lying
          ? <g key={tick}><line x1={x} x2={x} y1={area.top} y2={bottom} /><text x={x} y={bottom + 15} text-anchor="middle">{tickText(chart, tick)}</text></g>
          : <g key={tick}><line x1={area.left} x2={right} y1={y} y2={y} /><text x={area.left - 6} y={y + 4} text-anchor="end">{tickText(chart, tick)}</text></g>;
      })}
      {across === null ? <Labels chart={chart} area={area} lying={lying} /> : across.ticks.map((tick) => <text key={tick} x={pixel(area.left + across.share(tick) * area.width)} y={bottom + 15} text-anchor="middle">{tickText(chart, tick)}</text>)}
      {chart.horizontalTitle !== '' && <text class="chart-axis-title" x={area.left + area.width / 2} y={PICTURE_HEIGHT - 4} text-anchor="middle">{chart.horizontalTitle}</text>}
      {chart.verticalTitle !== '' && <text class="chart-axis-title" transform={`translate(12 ${area.top + area.height / 2}) rotate(-90)`} text-anchor="middle">{chart.verticalTitle}</text>}
    </g>
  );
}

/** As many labels as there is room for, each at the middle of its place. */
function Labels({ chart, area, lying }: Pick<Properties, 'chart' | 'area' | 'lying'>) {
  const count = chart.labels.length;
  const each = (lying ? area.height : area.width) / Math.max(1, count);
  const every = Math.max(1, Math.ceil((lying ? 15 : 52) / each));
  const longest = lying ? 16 : Math.max(6, Math.floor((each * every) / 6.5));
  return (
    <>
      {chart.labels.map(({ text }, index) => {
        if (index % every !== 0) return null;
        const middle = (index + 0.5) * each;
        return lying
          ? <text key={index} x={area.left - 6} y={pixel(area.top + middle + 4)} text-anchor="end">{shortened(text, longest)}</text>
          : <text key={index} x={pixel(area.left + middle)} y={area.top + area.height + 15} text-anchor="middle">{shortened(text, longest)}</text>;
      })}
    </>
  );
}
