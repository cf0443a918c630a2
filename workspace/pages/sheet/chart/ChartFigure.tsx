import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { addressOf } from '../columnLetters';
import { AxesPlot } from './AxesPlot';
import { colorAt, PICTURE_HEIGHT, pictureWidth } from './drawing';
import { PiePlot } from './PiePlot';

const KINDS: Readonly<Record<string, string>> = {
  COLUMN: 'Kolom / Columns', BAR: 'Batang / Bars', LINE: 'Garis / Lines', AREA: 'Area / Areas', STEPPED_AREA: 'Area / Areas',
  PIE: 'Lingkaran / Pie', SCATTER: 'Sebaran / Scatter', COMBO: 'Gabungan / Combined',
};

/** A chart as a picture, with what it shows as a table. Kinds that are not drawn show the table alone. */
export function ChartFigure({ chart }: { chart: ChartView }) {
  const kind = KINDS[chart.type];
  const width = pictureWidth(chart);
  return (
    <figure class="chart" style={`width:${width + 24}px`} data-chart={chart.id}>
      <figcaption>
        <strong>{chart.title === '' ? (kind ?? chart.type) : chart.title}</strong>
        <span class="quiet"> {addressOf(chart.anchor.row, chart.anchor.column)}</span>
      </figcaption>
      {kind !== undefined && (
        <svg width={width} height={PICTURE_HEIGHT} viewBox={`0 0 ${width} ${PICTURE_HEIGHT}`} role="img" aria-label={`${kind}: ${chart.title}`}>
          {chart.type === 'PIE' ? <PiePlot chart={chart} /> : <AxesPlot chart={chart} />}
        </svg>
      )}
      {kind !== undefined && chart.legend !== 'none' && <Legend chart={chart} />}
      <details class="chart-data" open={kind === undefined}>
        <summary>Data{kind === undefined ? ` (${chart.type})` : ''}</summary>
        <table>
          <thead><tr><th scope="col">{chart.labelName}</th>{chart.series.map(({ name }, index) => <th key={index} scope="col">{name}</th>)}</tr></thead>
          <tbody>{chart.labels.map((label, row) => <tr key={row}><th scope="row">{label.text}</th>{chart.series.map(({ cells }, index) => <td key={index}>{cells[row]?.text ?? ''}</td>)}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}

/** Slices of a pie by their labels, else the series by their names. */
function Legend({ chart }: { chart: ChartView }) {
  const names = chart.type === 'PIE' ? chart.labels.map(({ text }) => text) : chart.series.map(({ name }) => name);
  if (names.every((name) => name === '')) return null;
  return <ul class="chart-legend">{names.map((name, index) => <li key={index}><span class="chart-key" style={`background:${colorAt(chart, index)}`} />{name}</li>)}</ul>;
}
