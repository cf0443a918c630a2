import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { Axes } from './Axes';
import { PICTURE_HEIGHT, pictureWidth } from './drawing';
import type { Area } from './drawing';
import { layersOf } from './layers';
import { Bars, Line, Points } from './Marks';
import { scaleOver } from './scale';

/** Column, bar, line, area, scatter and combined charts. */
export function AxesPlot({ chart }: { chart: ChartView }) {
  const lying = chart.type === 'BAR';
  const layers = layersOf(chart);
  const ends = layers.flat().flatMap((span) => (span === null ? [] : [span.from, span.to]));
  const values = ['LINE', 'SCATTER'].includes(chart.type) ? scaleOver(layers.flat().flatMap((span) => span?.to ?? []), false) : scaleOver(ends, true);
  const across = chart.type === 'SCATTER' ? scaleOver(chart.labels.flatMap(({ number }) => number ?? []), false) : null;
  const area = areaOf(chart, lying);
  // In a combined chart the first series stands as columns and the others are lines, as in Sheets.
  const barCount = chart.type === 'COMBO' ? 1 : chart.series.length;
  return (
    <>
      <Axes chart={chart} area={area} values={values} across={across} lying={lying} />
      {layers.map((spans, index) => {
        const marks = { chart, area, values, spans, index };
        if (across !== null) return <Points key={index} {...marks} across={across} />;
        if (chart.type === 'COLUMN' || lying || (chart.type === 'COMBO' && index === 0)) return <Bars key={index} {...marks} lying={lying} slot={chart.stacked ? 0 : index} slots={chart.stacked ? 1 : barCount} />;
        return <Line key={index} {...marks} filled={chart.type.endsWith('AREA')} />;
      })}
    </>
  );
}

function areaOf(chart: ChartView, lying: boolean): Area {
  const left = (lying ? 104 : 48) + (chart.verticalTitle === '' ? 0 : 16);
  const below = 24 + (chart.horizontalTitle === '' ? 0 : 18);
  const top = 8;
  return { left, top, width: pictureWidth(chart) - left - 14, height: PICTURE_HEIGHT - top - below };
}
