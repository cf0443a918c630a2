import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { shiftGroupDepth } from '../../model/groups';
import type { GroupState } from '../../state';
import { factory, type SheetPlace } from '../factory';
import type { RangeBase } from '../range/RangeBase';

/** A group of rows or columns that folds. */
export class Group extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Group';
  constructor(
    private readonly place: SheetPlace,
    private readonly dimension: 'ROWS' | 'COLUMNS',
    private readonly index: number,
    private readonly depth: number,
  ) {
    super();
  }
  private state(): GroupState {
    const found = this.place.sheet.groups.find((group) => group.dimension === this.dimension && group.depth === this.depth && this.index >= group.start && this.index < group.end);
    if (!found) throw new ScriptError('The group does not exist.');
    return found;
  }
  private fold(name: string, collapsed: boolean): this {
    return this.place.host.call(`${this.typeName}.${name}`, () => {
      this.state().collapsed = collapsed;
      return this;
    });
  }
  collapse(): this {
    return this.fold('collapse', true);
  }
  expand(): this {
    return this.fold('expand', false);
  }
  isCollapsed(): boolean {
    return this.place.host.call(`${this.typeName}.isCollapsed`, () => this.state().collapsed);
  }
  getDepth(): number {
    return this.depth;
  }
  /** Position of the row or column that carries the control, beside the group. */
  getControlIndex(): number {
    const { sheet } = this.place;
    const before = (this.dimension === 'ROWS' ? sheet.rowGroupControl : sheet.columnGroupControl) === 'BEFORE';
    return before ? this.state().start : this.state().end + 1;
  }
  /** Whole rows or columns: "Returns the range 2:3 if the group is over rows 2:3". */
  getRange(): RangeBase {
    const { sheet } = this.place;
    const { start, end } = this.state();
    const whole = { sheetId: sheet.id, startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    return factory().range(this.place, this.dimension === 'ROWS' ? { ...whole, startRow: start, endRow: end } : { ...whole, startColumn: start, endColumn: end });
  }
  remove(): void {
    this.place.host.call(`${this.typeName}.remove`, () => {
      const { start, end } = this.state();
      shiftGroupDepth(this.place.sheet, this.dimension, start, end, -1);
    });
  }
}
