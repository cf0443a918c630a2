import { createWorkspace } from '../../../emulator/index';
import type { Workspace } from '../../../emulator/contract';

const prepare = `
const sheet = SpreadsheetApp.create('Beban').getSheets()[0];
sheet.getRange('A1:B3').setValues([['Kawasan', 'Permohonan'], ['Bogor', 4], ['Ambon', 7]]);
const refusal = (action) => { try { action(); } catch (problem) { return problem.message; } return 'no error'; };
`;

function run(body: string, workspace: Workspace = createWorkspace({ now: '2026-11-20T01:00:00Z', latency: false })): unknown {
  const project = workspace.createProject({ 'Code.gs': `function main() { ${prepare} return JSON.stringify((() => { ${body} })()); }` });
  return JSON.parse(String(project.run('main')));
}

/** Source: reference of SpreadsheetApp.EmbeddedChart and its builders. Texts of refusals are assumed. */
describe('charts in a tab', () => {
  const insert = `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setPosition(5, 4, 10, 20).setOption('title', 'Beban').setNumHeaders(1).setTransposeRowsAndColumns(true)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());`;

  it('stands where it was put, with what was set (Sheet.newChart, Sheet.insertChart, Sheet.getCharts, EmbeddedChart getters)', () => {
    const told = run(`${insert} const [chart] = sheet.getCharts(); const info = chart.getContainerInfo();
      return [chart.getChartId() > 0, chart.getRanges().map((range) => range.getA1Notation()), chart.getOptions().get('title'), chart.getOptions().getOrDefault('width'), chart.getNumHeaders(), chart.getTransposeRowsAndColumns(), String(chart.getMergeStrategy()), String(chart.getHiddenDimensionStrategy()),
        info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(), String(chart.modify().getChartType()), chart.asDataSourceChart()];`);
    expect(told).toEqual([true, ['A1:B3'], 'Beban', 600, 1, true, 'MERGE_ROWS', 'SHOW_BOTH', 5, 4, 10, 20, 'BAR', null]);
  });

  it('has no id before it is inserted, and a built chart does not follow its builder (EmbeddedChart.getChartId)', () => {
    expect(run(`const builder = sheet.newChart().setOption('title', 'a'); const chart = builder.build(); builder.setOption('title', 'b').addRange(sheet.getRange('A1')); return [chart.getChartId(), chart.getOptions().get('title'), chart.getRanges().length, sheet.getCharts().length];`)).toEqual([null, 'a', 0, 0]);
  });

  it('changes and goes (EmbeddedChart.modify, Sheet.updateChart, Sheet.removeChart, EmbeddedChartBuilder.removeRange, .clearRanges, .getRanges, .getContainer)', () => {
    expect(
      run(`${insert} const [chart] = sheet.getCharts(); const builder = chart.modify(); builder.removeRange(sheet.getRange('A1:B3')); const none = builder.getRanges().length; builder.addRange(sheet.getRange('A1:A3')).clearRanges().addRange(sheet.getRange('B1:B3')); const row = builder.getContainer().getAnchorRow();
        sheet.updateChart(builder.setPosition(1, 1, 0, 0).build()); const [changed] = sheet.getCharts(); sheet.removeChart(changed); return [none, row, changed.getChartId() === chart.getChartId(), changed.getRanges()[0].getA1Notation(), changed.getContainerInfo().getAnchorRow(), sheet.getCharts().length, refusal(() => sheet.removeChart(changed))];`),
    ).toEqual([0, 5, true, 'B1:B3', 1, 0, 'The chart does not exist on this sheet.']);
  });

  it('moves its ranges with inserted rows', () => {
    expect(run(`${insert} sheet.insertRowBefore(1); return sheet.getCharts()[0].getRanges()[0].getA1Notation();`)).toBe('A2:B4');
  });

  it('turns into the kind that is asked for (asAreaChart, asBarChart, asColumnChart, asComboChart, asHistogramChart, asLineChart, asPieChart, asScatterChart, asTableChart)', () => {
    expect(
      run(`const b = () => sheet.newChart(); return [b().asAreaChart(), b().asBarChart(), b().asColumnChart(), b().asComboChart(), b().asHistogramChart(), b().asLineChart(), b().asPieChart(), b().asScatterChart(), b().asTableChart()].map((kind) => String(kind.getChartType()));`),
    ).toEqual(['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE']);
  });

  it('keeps the options of its kind under the names of Google Charts (EmbeddedColumnChartBuilder, EmbeddedBarChartBuilder, EmbeddedScatterChartBuilder, EmbeddedPieChartBuilder, EmbeddedLineChartBuilder, EmbeddedTableChartBuilder)', () => {
    expect(
      run(`const options = (builder, ...names) => { const set = builder.build().getOptions(); return names.map((name) => set.get(name)); };
        return [
          options(sheet.newChart().asColumnChart().setTitle('T').setColors(['red']).setBackgroundColor('#eee').setLegendPosition(Charts.Position.BOTTOM).setStacked().setRange(0, 9).useLogScale().setXAxisTitle('x').setYAxisTitle('y').reverseCategories(), 'title', 'colors', 'backgroundColor', 'legend.position', 'isStacked', 'vAxis.viewWindow', 'vAxis.logScale', 'hAxis.title', 'vAxis.title', 'reverseCategories'),
          options(sheet.newChart().asBarChart().setRange(1, 2).reverseDirection(), 'hAxis.viewWindow', 'vAxis.direction'),
          options(sheet.newChart().asScatterChart().setXAxisRange(1, 2).setYAxisRange(3, 4).setXAxisLogScale().setYAxisLogScale().setPointStyle(Charts.PointStyle.MEDIUM), 'hAxis.viewWindow', 'vAxis.viewWindow', 'hAxis.logScale', 'vAxis.logScale', 'pointShape'),
          options(sheet.newChart().asPieChart().set3D(), 'is3D'), options(sheet.newChart().asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH), 'curveType'),
          options(sheet.newChart().asTableChart().enablePaging(10, 2).enableRtlTable(true).enableSorting(false).setFirstRowNumber(5).setInitialSortingDescending(1).showRowNumberColumn(true).useAlternatingRowStyle(false), 'pageSize', 'startPage', 'rtlTable', 'sort', 'firstRowNumber', 'sortColumn', 'sortAscending', 'showRowNumber', 'alternatingRowStyle'),
          options(sheet.newChart().asTableChart().setInitialSortingAscending(0), 'sortColumn', 'sortAscending'),
        ];`),
    ).toEqual([
      ['T', ['red'], '#eee', 'bottom', true, { min: 0, max: 9 }, true, 'x', 'y', true],
      [{ min: 1, max: 2 }, -1],
      [{ min: 1, max: 2 }, { min: 3, max: 4 }, true, true, 'medium'],
      [true],
      ['function'],
      [10, 2, true, 'disable', 5, 1, false, true, false],
      [0, true],
    ]);
  });

  it('styles its texts (Charts.newTextStyle, setTitleTextStyle, setLegendTextStyle, setXAxisTextStyle, setYAxisTextStyle, setXAxisTitleTextStyle, setYAxisTitleTextStyle)', () => {
    expect(
      run(`const style = Charts.newTextStyle().setColor('#1155cc').setFontName('Roboto').setFontSize(14).build(); const small = Charts.newTextStyle().setFontSize(9).build();
        const options = sheet.newChart().asColumnChart().setTitleTextStyle(style).setLegendTextStyle(small).setXAxisTextStyle(small).setYAxisTextStyle(small).setXAxisTitleTextStyle(small).setYAxisTitleTextStyle(small).build().getOptions();
        return [style.getColor(), style.getFontName(), style.getFontSize(), small.getColor(), options.get('titleTextStyle'), ...['legend.textStyle', 'hAxis.textStyle', 'vAxis.textStyle', 'hAxis.titleTextStyle', 'vAxis.titleTextStyle'].map((name) => options.get(name))];`),
    ).toEqual(['#1155cc', 'Roboto', 14, null, { color: '#1155cc', fontName: 'Roboto', fontSize: 14 }, ...Array.from({ length: 5 }, () => ({ fontSize: 9 }))]);
  });

  it('stands inside of its tab', () => {
    expect(run(`return refusal(() => sheet.newChart().setPosition(0, 1, 0, 0));`)).toBe('The position of the chart must be inside of the sheet.');
  });
});

describe('slicers of a tab', () => {
  it('are kept with title, place and colour (Sheet.insertSlicer, Sheet.getSlicers, Slicer getters and setters, Slicer.remove)', () => {
    expect(
      run(`sheet.insertSlicer(sheet.getRange('A1:B3'), 2, 3).setTitle('Saring').setBackgroundColor('#ff0000').setPosition(4, 5, 6, 7).setApplyToPivotTables(false).setColumnFilterCriteria(2, null);
        const [slicer] = sheet.getSlicers(); const info = slicer.getContainerInfo(); const told = [slicer.getTitle(), slicer.getBackgroundColor(), slicer.getBackgroundColorObject().asRgbColor().asHexString(), info.getAnchorRow(), info.getOffsetY(), slicer.isAppliedToPivotTables(), slicer.getColumnPosition(), slicer.setRange(sheet.getRange('A1:A3')).getRange().getA1Notation()];
        slicer.remove(); return [...told, sheet.getSlicers().length];`),
    ).toEqual(['Saring', '#ff0000', expect.stringMatching(/^#(ff)?ff0000$/), 4, 7, false, 2, 'A1:A3', 0]);
  });
});
