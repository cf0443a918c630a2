import type { ChartView } from '../../../../emulator/spreadsheet/people/chartView';

/** The rectangle between the axes, in pixels of the picture. */
export interface Area { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Every chart is drawn as high as this, so that its letters stay readable in the strip; its own size gives its shape. */
export const PICTURE_HEIGHT = 250;
const [NARROWEST, WIDEST] = [300, 640];

export function pictureWidth(chart: ChartView): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, (chart.width / chart.height) * PICTURE_HEIGHT)));
}

/** The colours that Sheets begins with. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** Colour of a series, or of a slice. */
export function colorAt(chart: ChartView, index: number): string {
  const colors = chart.colors.length > 0 ? chart.colors : PALETTE;
  return colors[index % colors.length] ?? '#4285f4';
}

export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Coordinates to a tenth of a pixel. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How numbers stand at the axis: as percentages where the cells do. */
export function tickText(chart: ChartView, value: number): string {
  const percent = chart.series.some((one) => one.cells.some(({ text }) => text.endsWith('%')));
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: percent ? 0 : 4, style: percent ? 'percent' : 'decimal' }).format(value);
}
