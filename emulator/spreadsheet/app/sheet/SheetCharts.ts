import { ScriptError } from '../../../kernel/errors';
import { nextId } from '../../model/create';
import type { ChartState, SlicerState } from '../../state';
import type { ChartDraft } from '../charts/chartDraft';
import { newChartDraft } from '../charts/chartDraft';
import { builtChart, type EmbeddedChart } from '../charts/EmbeddedChart';
import { EmbeddedChartBuilder } from '../charts/EmbeddedChartBuilder';
import { Slicer } from '../charts/Slicer';
import type { Range } from '../range/Range';
import { SheetView } from './SheetView';

/** Charts and slicers that lie over the grid of a tab. */
export abstract class SheetCharts extends SheetView {
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this, newChartDraft(), (draft) => builtChart(this, draft));
  }
  getCharts(): EmbeddedChart[] {
    return this.read('getCharts', () => this.sheet.charts.map((state) => builtChart(this, { ...state })));
  }
  insertChart(chart: EmbeddedChart): void {
    this.write('insertChart', () => {
      this.checkPosition(chart.draft);
      this.sheet.charts.push(stateOf(chart.draft, nextId(this.spreadsheet)));
    });
  }
  updateChart(chart: EmbeddedChart): void {
    this.write('updateChart', () => {
      const present = this.presentChart(chart);
      this.checkPosition(chart.draft);
      this.sheet.charts[this.sheet.charts.indexOf(present)] = stateOf(chart.draft, present.id);
    });
  }
  removeChart(chart: EmbeddedChart): void {
    this.write('removeChart', () => {
      const present = this.presentChart(chart);
      this.sheet.charts = this.sheet.charts.filter((each) => each !== present);
    });
  }
  private presentChart(chart: EmbeddedChart): ChartState {
    const present = this.sheet.charts.find((each) => each.id === chart.draft.id);
    // The text is assumed: Google's own is not documented.
    if (!present) throw new ScriptError('The chart does not exist on this sheet.');
    return present;
  }
  private checkPosition({ position }: ChartDraft): void {
    if (position.row >= this.sheet.rowCount || position.column >= this.sheet.columnCount) throw new ScriptError('The position of the chart must be inside of the sheet.');
  }

  getSlicers(): Slicer[] {
    return this.read('getSlicers', () => this.sheet.slicers.map((state) => new Slicer(this, state)));
  }
  /** Anchor from 1, offsets in pixels. */
  insertSlicer(range: Range, anchorRow: number, anchorColumn: number, offsetX = 0, offsetY = 0): Slicer {
    return this.write('insertSlicer', () => {
      const state: SlicerState = {
        id: nextId(this.spreadsheet),
        range: range.asked,
        title: '',
        column: null,
        criterion: null,
        position: { row: anchorRow - 1, column: anchorColumn - 1, offsetX, offsetY },
        applyToPivotTables: true,
        backgroundColor: null,
      };
      this.sheet.slicers.push(state);
      return new Slicer(this, state);
    });
  }
}

function stateOf(draft: ChartDraft, id: number): ChartState {
  return { ...structuredClone({ ...draft, ranges: [...draft.ranges] }), id };
}
