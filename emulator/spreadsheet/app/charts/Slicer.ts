import { NotImplemented } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { requireEditable } from '../../model/protection';
import type { SlicerState } from '../../state';
import { colorOfArgument } from '../colors/Color';
import { factory, type SheetPlace } from '../factory';
import type { Range } from '../range/Range';
import { ContainerInfo } from './EmbeddedChart';

/** A slicer of a tab. It is kept and told back; it hides no rows (its filter is a person's own view). */
export class Slicer extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Slicer';
  constructor(
    private readonly place: SheetPlace,
    private readonly state: SlicerState,
  ) {
    super();
  }
  private read<T>(name: string, effect: () => T): T {
    return this.place.host.call(`${this.typeName}.${name}`, effect);
  }
  private change(name: string, effect: () => void): this {
    const { host, spreadsheet, sheet } = this.place;
    return host.call(`${this.typeName}.${name}`, () => {
      requireEditable(host.account, spreadsheet, sheet, host.execution.effectiveUser, this.state.range);
      effect();
      return this;
    });
  }

  getRange(): Range {
    return factory().range(this.place, this.state.range);
  }
  setRange(range: Range): this {
    return this.change('setRange', () => void (this.state.range = range.asked));
  }
  getTitle(): string {
    return this.read('getTitle', () => this.state.title);
  }
  setTitle(title: string): this {
    return this.change('setTitle', () => void (this.state.title = title));
  }
  /** Column of the range that is filtered, from 1; null where none is. */
  getColumnPosition(): number | null {
    return this.read('getColumnPosition', () => (this.state.column === null ? null : this.state.column + 1));
  }
  getContainerInfo(): ServiceObject {
    return new ContainerInfo(this.state.position);
  }
  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    return this.change('setPosition', () => void (this.state.position = { row: anchorRow - 1, column: anchorColumn - 1, offsetX, offsetY }));
  }
  isAppliedToPivotTables(): boolean {
    return this.read('isAppliedToPivotTables', () => this.state.applyToPivotTables);
  }
  setApplyToPivotTables(apply: boolean): this {
    return this.change('setApplyToPivotTables', () => void (this.state.applyToPivotTables = apply));
  }
  getBackgroundColor(): string | null {
    return this.read('getBackgroundColor', () => this.state.backgroundColor);
  }
  getBackgroundColorObject(): ServiceObject | null {
    const color = this.read('getBackgroundColorObject', () => this.state.backgroundColor);
    return color === null ? null : factory().color(this.place.host, color);
  }
  setBackgroundColor(color: string | null): this {
    return this.change('setBackgroundColor', () => void (this.state.backgroundColor = colorOfArgument(color) ?? null));
  }
  setBackgroundColorObject(color: unknown): this {
    return this.change('setBackgroundColorObject', () => void (this.state.backgroundColor = colorOfArgument(color) ?? null));
  }
  /** Only taking the criteria away is held; filtering by them is a person's view that the emulator does not draw. */
  setColumnFilterCriteria(columnPosition: number, criteria: unknown): this {
    if (criteria !== null && criteria !== undefined) throw new NotImplemented('SpreadsheetApp.Slicer.setColumnFilterCriteria with criteria');
    return this.change('setColumnFilterCriteria', () => {
      this.state.column = columnPosition - 1;
      this.state.criterion = null;
    });
  }
  remove(): void {
    this.change('remove', () => {
      this.place.sheet.slicers = this.place.sheet.slicers.filter((slicer) => slicer !== this.state);
    });
  }
}
