import type { EnumValue } from '../../../kernel/serviceObject';
import { ServiceObject } from '../../../kernel/serviceObject';
import { factory, type Place } from '../factory';
import type { Range } from '../range/Range';
import { selectionOf } from '../selection';
import type { Sheet } from '../sheet/Sheet';

/** What is selected in the active tab. */
export class Selection extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Selection';
  constructor(private readonly place: Place) {
    super();
  }
  getActiveSheet(): Sheet {
    return factory().spreadsheet(this.place).getActiveSheet();
  }
  getActiveRange(): ServiceObject | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): ServiceObject | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  getCurrentCell(): ServiceObject | null {
    return this.getActiveSheet().getCurrentCell();
  }
  /** From the current cell to the edge of the data in a direction, as Ctrl+Shift+arrow selects it. */
  getNextDataRange(direction: EnumValue): Range | null {
    const sheet = this.getActiveSheet();
    const { cell } = selectionOf(this.place);
    const from = sheet.getRange(cell.row + 1, cell.column + 1);
    const to = from.getNextDataCell(direction);
    const [top, left] = [Math.min(from.getRow(), to.getRow()), Math.min(from.getColumn(), to.getColumn())];
    return sheet.getRange(top, left, Math.abs(to.getRow() - from.getRow()) + 1, Math.abs(to.getColumn() - from.getColumn()) + 1);
  }
}
