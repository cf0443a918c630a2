import { NotImplemented } from '../../../../kernel/errors';
import type { ChartView } from '../../../people/chartView';
import { drawLying, drawPie, drawStanding } from './plots';
import { Raster } from './raster';

/** Pixels; an image is no larger than this either way (assumed). */
const LARGEST = 4096;
const MARGIN = 0.1;

/**
 * Draws a chart as shapes on its background: grid, axes and values, without any text. Scales begin at zero; options of axes (windows, logarithms, directions) are not
 * heeded. Other kinds (tables, maps, gauges …) throw NotImplemented.
 */
export function drawChart(view: ChartView, background: string): Raster {
  const raster = new Raster(Math.min(LARGEST, Math.round(view.width)), Math.min(LARGEST, Math.round(view.height)), background);
  const area = { left: raster.width * MARGIN, top: raster.height * MARGIN, width: raster.width * (1 - 2 * MARGIN), height: raster.height * (1 - 2 * MARGIN) };
  switch (view.type) {
    case 'PIE':
      drawPie(raster, area, view);
      break;
    case 'BAR':
      drawLying(raster, area, view);
      break;
    case 'COLUMN':
    case 'COMBO':
    case 'LINE':
    case 'AREA':
    case 'SCATTER':
      drawStanding(raster, area, view);
      break;
    default:
      throw new NotImplemented(`SpreadsheetApp.EmbeddedChart.getBlob of a chart of type ${view.type}`);
  }
  return raster;
}
