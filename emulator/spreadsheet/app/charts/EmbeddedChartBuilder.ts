import type { EnumValue } from '../../../kernel/serviceObject';
import { TextStyle } from '../../../charts/textStyle';
import { ServiceObject } from '../../../kernel/serviceObject';
import { ScriptError } from '../../../kernel/errors';
import type { Place } from '../factory';
import type { Range } from '../range/Range';
import type { ChartDraft } from './chartDraft';
import { copyDraft } from './chartDraft';
import { rangesOf, samePlace } from './chartRanges';

/** Makes the built object; given from outside, for charts make builders too. */
export type Finish = (draft: ChartDraft) => ServiceObject;

/** Builder of any chart. The typed ones (asColumnChart() …) add the options that their kind has. */
export class EmbeddedChartBuilder extends ServiceObject {
  readonly typeName: string = 'SpreadsheetApp.EmbeddedChartBuilder';
  constructor(
    protected readonly place: Place,
    protected readonly draft: ChartDraft,
    protected readonly finish: Finish,
  ) {
    super();
  }

  addRange(range: Range): this {
    this.draft.ranges.push(range.asked);
    return this;
  }
  removeRange(range: Range): this {
    this.draft.ranges = this.draft.ranges.filter((each) => !samePlace(each, range.asked));
    return this;
  }
  clearRanges(): this {
    this.draft.ranges = [];
    return this;
  }
  getRanges(): Range[] {
    return rangesOf(this.place, this.draft.ranges);
  }
  getChartType(): EnumValue {
    return this.place.host.enumValue('Charts.ChartType', this.draft.type);
  }
  setChartType(type: EnumValue): this {
    this.draft.type = type.name;
    return this;
  }
  setOption(option: string, value: unknown): this {
    this.draft.options = { ...this.draft.options, [option]: plainOption(value) };
    return this;
  }
  /** Rows and columns from 1, offsets in pixels. */
  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    if (anchorRow < 1 || anchorColumn < 1) throw new ScriptError('The position of the chart must be inside of the sheet.');
    this.draft.position = { row: anchorRow - 1, column: anchorColumn - 1, offsetX, offsetY };
    return this;
  }
  setNumHeaders(headers: number): this {
    this.draft.headers = headers;
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    this.draft.transpose = transpose;
    return this;
  }
  setMergeStrategy(strategy: EnumValue): this {
    this.draft.mergeStrategy = strategy.name;
    return this;
  }
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    this.draft.hiddenDimensionStrategy = strategy.name;
    return this;
  }
  getContainer(): ServiceObject {
    const built: { getContainerInfo?: () => ServiceObject } & ServiceObject = this.finish(this.draft);
    const info = built.getContainerInfo?.();
    if (!info) throw new ScriptError('The chart has no container.');
    return info;
  }
  build(): ServiceObject {
    return this.finish(copyDraft(this.draft));
  }

  asAreaChart(): TypedChartBuilder {
    return this.as('AREA', 'Area');
  }
  asBarChart(): TypedChartBuilder {
    return this.as('BAR', 'Bar');
  }
  asColumnChart(): TypedChartBuilder {
    return this.as('COLUMN', 'Column');
  }
  asComboChart(): TypedChartBuilder {
    return this.as('COMBO', 'Combo');
  }
  asHistogramChart(): TypedChartBuilder {
    return this.as('HISTOGRAM', 'Histogram');
  }
  asLineChart(): TypedChartBuilder {
    return this.as('LINE', 'Line');
  }
  asPieChart(): TypedChartBuilder {
    return this.as('PIE', 'Pie');
  }
  asScatterChart(): TypedChartBuilder {
    return this.as('SCATTER', 'Scatter');
  }
  asTableChart(): TypedChartBuilder {
    return this.as('TABLE', 'Table');
  }
  private as(type: string, word: string): TypedChartBuilder {
    this.draft.type = type;
    return new TypedChartBuilder(`SpreadsheetApp.Embedded${word}ChartBuilder`, this.place, this.draft, this.finish);
  }
}

/** State is plain data: what a script gives is copied, enums become their names, text styles those of Google Charts. */
function plainOption(value: unknown): unknown {
  if (value instanceof TextStyle) return Object.fromEntries(Object.entries(value.style).filter(([, part]) => part !== null));
  if (value instanceof ServiceObject) return String(value);
  return value === undefined ? null : structuredClone(value);
}

const kinds = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];

/**
 * EmbeddedColumnChartBuilder and the like. One class for all kinds: the catalog shows of it only what a kind has. Options carry the names of Google
 * Charts ('hAxis.title').
 */
export class TypedChartBuilder extends EmbeddedChartBuilder {
  /** For the coverage table. */
  static readonly catalogTypes: readonly string[] = kinds.map((kind) => `SpreadsheetApp.Embedded${kind}ChartBuilder`);
  override readonly typeName: string;
  constructor(typeName: string, place: Place, draft: ChartDraft, finish: Finish) {
    super(place, draft, finish);
    this.typeName = typeName;
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.name.toLowerCase());
  }
  setPointStyle(style: EnumValue): this {
    return this.setOption('pointShape', style.name.toLowerCase());
  }
  setCurveStyle(style: EnumValue): this {
    return this.setOption('curveType', style.name === 'SMOOTH' ? 'function' : 'none');
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  reverseCategories(): this {
    return this.setOption('reverseCategories', true);
  }
  reverseDirection(): this {
    return this.setOption(`${this.categories()}.direction`, -1);
  }
  set3D(): this {
    return this.setOption('is3D', true);
  }
  setRange(start: number, end: number): this {
    return this.setOption(`${this.quantities()}.viewWindow`, { min: start, max: end });
  }
  useLogScale(): this {
    return this.setOption(`${this.quantities()}.logScale`, true);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setTitleTextStyle(style: TextStyle): this {
    return this.setOption('titleTextStyle', style);
  }
  setLegendTextStyle(style: TextStyle): this {
    return this.setOption('legend.textStyle', style);
  }
  setXAxisTextStyle(style: TextStyle): this {
    return this.setOption('hAxis.textStyle', style);
  }
  setYAxisTextStyle(style: TextStyle): this {
    return this.setOption('vAxis.textStyle', style);
  }
  setXAxisTitleTextStyle(style: TextStyle): this {
    return this.setOption('hAxis.titleTextStyle', style);
  }
  setYAxisTitleTextStyle(style: TextStyle): this {
    return this.setOption('vAxis.titleTextStyle', style);
  }
  setXAxisRange(start: number, end: number): this {
    return this.setOption('hAxis.viewWindow', { min: start, max: end });
  }
  setYAxisRange(start: number, end: number): this {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
  setXAxisLogScale(): this {
    return this.setOption('hAxis.logScale', true);
  }
  setYAxisLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }

  enablePaging(...parameters: (boolean | number)[]): this {
    const [first, startPage] = parameters;
    this.setOption('page', first === false ? 'disable' : 'enable');
    if (typeof first === 'number') this.setOption('pageSize', first);
    return startPage === undefined ? this : this.setOption('startPage', startPage);
  }
  enableRtlTable(enabled: boolean): this {
    return this.setOption('rtlTable', enabled);
  }
  enableSorting(enabled: boolean): this {
    return this.setOption('sort', enabled ? 'enable' : 'disable');
  }
  setFirstRowNumber(number: number): this {
    return this.setOption('firstRowNumber', number);
  }
  setInitialSortingAscending(column: number): this {
    return this.setOption('sortAscending', true).setOption('sortColumn', column);
  }
  setInitialSortingDescending(column: number): this {
    return this.setOption('sortAscending', false).setOption('sortColumn', column);
  }
  showRowNumberColumn(shown: boolean): this {
    return this.setOption('showRowNumber', shown);
  }
  useAlternatingRowStyle(used: boolean): this {
    return this.setOption('alternatingRowStyle', used);
  }

  /** A bar chart lies on its side: its quantities run along the horizontal axis. */
  private quantities(): 'hAxis' | 'vAxis' {
    return this.draft.type === 'BAR' ? 'hAxis' : 'vAxis';
  }
  private categories(): 'hAxis' | 'vAxis' {
    return this.draft.type === 'BAR' ? 'vAxis' : 'hAxis';
  }
}
