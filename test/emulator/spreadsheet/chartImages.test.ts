import { inflateSync } from 'node:zlib';
import { createWorkspace } from '../../../emulator/index';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly signature: string;
  readonly color: (x: number, y: number) => string;
}

function run(body: string): unknown {
  const project = createWorkspace({ now: '2026-11-20T01:00:00Z', latency: false }).createProject({
    'Code.gs': `function main() {
      const sheet = SpreadsheetApp.create('Beban').getSheets()[0];
      sheet.getRange('A1:B4').setValues([['Kawasan', 'Permohonan'], ['Bogor', 2], ['Ambon', 8], ['Jumlah', '=B2+2']]);
      const chart = (type) => sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setOption('width', 300).setOption('height', 200);
      const refusal = (action) => { try { action(); } catch (problem) { return problem.message; } return 'no error'; };
      return JSON.stringify((() => { ${body} })()); }`,
  });
  return JSON.parse(String(project.run('main')));
}

/** The picture that the chart of this kind gives. */
function pictureOf(type: string, more = '', before = ''): Picture {
  const bytes = Buffer.from(Int8Array.from(run(`${before} return chart('${type}')${more}.build().getBlob().getBytes();`) as number[]).buffer);
  const width = bytes.readUInt32BE(16);
  const data = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
  return { width, height: bytes.readUInt32BE(20), signature: bytes.subarray(0, 8).toString('hex'), color: (x, y) => rows.subarray(y * (width * 3 + 1) + 1 + x * 3, y * (width * 3 + 1) + 4 + x * 3).toString('hex') };
}

const numbers = (end: number): number[] => Array.from({ length: end }, (_unused, index) => index);
/** How many pixels of a colour stand in a column or lie in a row. */
const inColumn = (picture: Picture, x: number, color: string): number => numbers(picture.height).filter((y) => picture.color(x, y) === color).length;
const inRow = (picture: Picture, y: number, color: string): number => numbers(picture.width).filter((x) => picture.color(x, y) === color).length;
const blue = '4285f4';

describe('a chart as an image (EmbeddedChart.getBlob, EmbeddedChart.getAs)', () => {
  it('is a PNG of the size that was set, named chart.png', () => {
    const picture = pictureOf('COLUMN');
    expect([picture.signature, picture.width, picture.height]).toEqual(['89504e470d0a1a0a', 300, 200]);
    expect(run(`const blob = chart('COLUMN').build().getBlob(); const same = chart('COLUMN').build().getAs('image/png'); return [blob.getName(), blob.getContentType(), same.getBytes().join() === blob.getBytes().join()];`)).toEqual(['chart.png', 'image/png', true]);
  });

  it('has columns as tall as their values, formulas included', () => {
    const picture = pictureOf('COLUMN');
    const tall = [70, 150, 230].map((x) => inColumn(picture, x, blue));
    // 160 pixels of plot for 8: values 2, 8 and 4, less where the axis lies upon them.
    for (const [index, height] of [40, 160, 80].entries()) expect(Math.abs((tall[index] ?? 0) - height)).toBeLessThanOrEqual(2);
  });

  it('has bars as long as their values, and own colours', () => {
    const picture = pictureOf('BAR', ".setOption('colors', ['red'])");
    const long = [47, 100, 153].map((y) => inRow(picture, y, 'ff0000'));
    for (const [index, length] of [60, 240, 120].entries()) expect(Math.abs((long[index] ?? 0) - length)).toBeLessThanOrEqual(2);
  });

  it('has lines through its values, and fills what lies under them in an area chart', () => {
    expect(pictureOf('LINE').color(150, 20)).toBe(blue);
    expect(pictureOf('LINE').color(150, 130)).not.toBe(blue);
    expect(pictureOf('AREA').color(150, 130)).toBe(blue);
  });

  it('has points where both of their numbers say', () => {
    const picture = pictureOf('SCATTER', ".clearRanges().addRange(sheet.getRange('D1:E4'))", "sheet.getRange('D1:E4').setValues([['x', 'y'], [0, 4], [9, 8], [10, 8]]);");
    // 240 pixels of plot for 10.
    expect([picture.color(246, 20), picture.color(150, 20), picture.color(32, 100)]).toEqual([blue, 'cccccc', blue]);
  });

  it('has slices of a pie clockwise from the top, on its background', () => {
    const picture = pictureOf('PIE', ".setOption('backgroundColor', '#eeeeee')");
    // Shares 2, 8 and 4 of 14: the first ends a seventh of a turn from the top.
    expect([picture.color(160, 40), picture.color(150, 160), picture.color(120, 60), picture.color(2, 2)]).toEqual([blue, 'ea4335', 'fbbc04', 'eeeeee']);
  });

  it('refuses what it cannot give', () => {
    expect(run(`return [refusal(() => chart('COLUMN').build().getAs('text/plain')), refusal(() => chart('TABLE').build().getBlob())];`)).toEqual(['Converting from image/png to text/plain is not supported.', 'NotImplemented: SpreadsheetApp.EmbeddedChart.getBlob of a chart of type TABLE']);
  });
});
