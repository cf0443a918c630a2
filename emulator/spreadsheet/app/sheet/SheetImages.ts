import { ScriptError } from '../../../kernel/errors';
import { nextId } from '../../model/create';
import type { ImageState } from '../../state';
import { imageOf } from '../objects/imageSource';
import { OverGridImage } from '../objects/OverGridImage';
import { SheetCharts } from './SheetCharts';

/** Pictures that lie over the grid of a tab. */
export abstract class SheetImages extends SheetCharts {
  getImages(): OverGridImage[] {
    return this.read('getImages', () => this.sheet.images.map((state) => new OverGridImage(this, state)));
  }
  /** Column and row from 1, offsets in pixels. */
  insertImage(source: unknown, column: number, row: number, offsetX = 0, offsetY = 0): OverGridImage {
    return this.write('insertImage', () => {
      if (column < 1 || row < 1 || column > this.sheet.columnCount || row > this.sheet.rowCount) throw new ScriptError('The position of the image must be inside of the sheet.');
      const state: ImageState = { id: nextId(this.spreadsheet), ...imageOf(this.host, source), position: { row: row - 1, column: column - 1, offsetX, offsetY }, altTitle: '', altDescription: '', script: '' };
      this.sheet.images.push(state);
      return new OverGridImage(this, state);
    });
  }
}
