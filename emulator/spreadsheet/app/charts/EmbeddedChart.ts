import type { EnumValue } from '../../../kernel/serviceObject';
import { ServiceObject } from '../../../kernel/serviceObject';
import { Blob } from '../../../utilities/blob';
import { calculate } from '../../model/calculation';
import { hexOfCss } from '../../model/colors';
import { viewOfChart } from '../../people/chartView';
import type { Place } from '../factory';
import type { Range } from '../range/Range';
import type { ChartDraft } from './chartDraft';
import { copyDraft } from './chartDraft';
import { EmbeddedChartBuilder } from './EmbeddedChartBuilder';
import { rangesOf } from './chartRanges';
import { drawChart } from './image/drawChart';
import { pngOf } from './image/png';

/** A chart in a tab, or one that was built and not yet inserted. Its getters read what was fetched. */
export class EmbeddedChart extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.EmbeddedChart';
  constructor(
    private readonly place: Place,
    readonly draft: ChartDraft,
  ) {
    super();
  }

  /** Null for a chart that is in no spreadsheet, as documented. */
  getChartId(): number | null {
    return this.draft.id;
  }
  getContainerInfo(): ServiceObject {
    return new ContainerInfo(this.draft.position);
  }
  getRanges(): Range[] {
    return rangesOf(this.place, this.draft.ranges);
  }
  getOptions(): ServiceObject {
    return new ChartOptions(this.draft.options);
  }
  /** -1 where Sheets guesses. */
  getNumHeaders(): number {
    return this.draft.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.draft.transpose;
  }
  getMergeStrategy(): EnumValue {
    return this.place.host.enumValue('Charts.ChartMergeStrategy', this.draft.mergeStrategy);
  }
  getHiddenDimensionStrategy(): EnumValue {
    return this.place.host.enumValue('Charts.ChartHiddenDimensionStrategy', this.draft.hiddenDimensionStrategy);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.place, copyDraft(this.draft), (draft) => new EmbeddedChart(this.place, draft));
  }
  /** The chart as 'chart.png', drawn from what its ranges say now: shapes without text. */
  getBlob(): Blob {
    return this.place.host.call(`${this.typeName}.getBlob`, () => this.image());
  }
  /** 'image/png'; other types as Blob.getAs has them of an image. */
  getAs(contentType: string): Blob {
    return this.place.host.call(`${this.typeName}.getAs`, () => this.image().getAs(contentType));
  }
  private image(): Blob {
    const { spreadsheet, host } = this.place;
    calculate(spreadsheet, host.now());
    const background = this.draft.options['backgroundColor'];
    const raster = drawChart(viewOfChart(spreadsheet, { ...this.draft, id: this.draft.id ?? 0 }), (typeof background === 'string' ? hexOfCss(background) : null) ?? '#ffffff');
    // Google names it so as far as is known (assumed).
    return new Blob({ bytes: pngOf(raster), contentType: 'image/png', name: 'chart.png' });
  }
  /** The emulator keeps no data sources. */
  asDataSourceChart(): null {
    return null;
  }
}

/** Where a chart, image or slicer stands; positions from 1. */
export class ContainerInfo extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.ContainerInfo';
  constructor(private readonly position: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }) {
    super();
  }
  getAnchorColumn(): number {
    return this.position.column + 1;
  }
  getAnchorRow(): number {
    return this.position.row + 1;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** Options of a chart as they were set. */
export class ChartOptions extends ServiceObject {
  readonly typeName = 'Charts.ChartOptions';
  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }
  get(option: string): unknown {
    return this.options[option] ?? null;
  }
  /** Defaults that the emulator does not know are null. */
  getOrDefault(option: string): unknown {
    return this.options[option] ?? defaultOptions[option] ?? null;
  }
}

const defaultOptions: Readonly<Record<string, unknown>> = { width: 600, height: 371, title: '', backgroundColor: '#ffffff' };

/** For services.ts and the tab. */
export function builtChart(place: Place, draft: ChartDraft): EmbeddedChart {
  return new EmbeddedChart({ host: place.host, spreadsheet: place.spreadsheet }, draft);
}
