import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';
import { ChartFigure } from './ChartFigure';

/** The charts of a tab below its grid, each with the cell it stands at: rows of the grid are virtual, so nothing can float over them. */
export function ChartStrip({ charts }: { charts: readonly ChartView[] }) {
  if (charts.length === 0) return null;
  return (
    <details class="charts" open>
      <summary>Bagan / Charts ({charts.length})</summary>
      <div class="chart-list">{charts.map((chart) => <ChartFigure key={chart.id} chart={chart} />)}</div>
    </details>
  );
}
