import { formatChanger } from '../../spreadsheet/model/formats';
import { formatAt, putFormat, writableRow } from '../../spreadsheet/model/rows';
import type { CellBorder, CellBorders } from '../../spreadsheet/state';
import { objectAt } from '../api/json';
import { resolveGridRange } from '../ranges/gridRangeMessage';
import { readBorder } from '../resource/cellFormatMessage';
import type { RequestHandlers } from './context';

type Sides = { -readonly [K in keyof CellBorders]?: CellBorder };

/** updateBorders: each border that the request names is set, one of style NONE is taken away, the others stay. */
export const borderRequests: RequestHandlers = {
  updateBorders(context, request) {
    const { sheet, cells } = resolveGridRange(context.spreadsheet, objectAt(request, 'range'));
    context.guard(sheet, cells);
    const border = (name: string): CellBorder | null | undefined => (name in request ? readBorder(objectAt(request, name)) : undefined);
    const [top, bottom, left, right, horizontal, vertical] = ['top', 'bottom', 'left', 'right', 'innerHorizontal', 'innerVertical'].map(border);
    const put = (sides: Sides, side: keyof CellBorders, value: CellBorder | null | undefined): void => {
      if (value === null) delete sides[side];
      else if (value) sides[side] = value;
    };
    for (let row = cells.startRow; row < cells.endRow; row += 1) {
      for (let column = cells.startColumn; column < cells.endColumn; column += 1) {
        const old = formatAt(sheet, row, column);
        const sides: Sides = { ...old?.borders };
        put(sides, 'top', row === cells.startRow ? top : horizontal);
        put(sides, 'bottom', row === cells.endRow - 1 ? bottom : horizontal);
        put(sides, 'left', column === cells.startColumn ? left : vertical);
        put(sides, 'right', column === cells.endColumn - 1 ? right : vertical);
        const borders = Object.keys(sides).length > 0 ? sides : undefined;
        if (borders || old?.borders) putFormat(writableRow(context.spreadsheet, sheet, row), column, formatChanger({ borders })(old));
      }
    }
    return {};
  },
};
