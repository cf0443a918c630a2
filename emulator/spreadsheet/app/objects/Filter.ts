import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { calculate } from '../../model/calculation';
import { applyFilter } from '../../model/filter';
import { bounded } from '../../model/gridRange';
import { requireEditable } from '../../model/protection';
import { sortRange } from '../../model/sort';
import type { FilterState } from '../../state';
import { factory, type SheetPlace } from '../factory';
import type { RangeBase } from '../range/RangeBase';
import { FilterCriteria } from '../rules/FilterCriteria';

/** The basic filter of a tab. */
export class Filter extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Filter';
  constructor(private readonly place: SheetPlace) {
    super();
  }
  private state(): FilterState {
    const { filter } = this.place.sheet;
    if (!filter) throw new ScriptError('The filter does not exist.');
    return filter;
  }
  private change(name: string, effect: (filter: FilterState) => void): this {
    const { host, spreadsheet, sheet } = this.place;
    return host.call(`${this.typeName}.${name}`, () => {
      const filter = this.state();
      requireEditable(host.account, spreadsheet, sheet, host.execution.effectiveUser, filter.range);
      effect(filter);
      applyFilter(spreadsheet, sheet, host.now());
      return this;
    });
  }
  private column(position: number): number {
    const range = bounded(this.state().range, this.place.sheet);
    if (position - 1 < range.startColumn || position - 1 >= range.endColumn) throw new ScriptError('Column is outside of the filter range.');
    return position - 1;
  }
  getRange(): RangeBase {
    return factory().range(this.place, this.state().range);
  }
  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    return this.place.host.call(`${this.typeName}.getColumnFilterCriteria`, () => {
      const criterion = this.state().criteria.get(this.column(columnPosition));
      return criterion ? FilterCriteria.ofState(this.place, criterion) : null;
    });
  }
  setColumnFilterCriteria(columnPosition: number, filterCriteria: FilterCriteria | null): this {
    return this.change('setColumnFilterCriteria', (filter) => {
      if (filterCriteria) filter.criteria.set(this.column(columnPosition), filterCriteria.toState(this.place));
      else filter.criteria.delete(this.column(columnPosition));
    });
  }
  removeColumnFilterCriteria(columnPosition: number): this {
    return this.change('removeColumnFilterCriteria', (filter) => filter.criteria.delete(this.column(columnPosition)));
  }
  /** Sorts the filtered range below its header. */
  sort(columnPosition: number, ascending: boolean): this {
    return this.change('sort', (filter) => {
      const column = this.column(columnPosition);
      calculate(this.place.spreadsheet, this.place.host.now());
      const range = bounded(filter.range, this.place.sheet);
      sortRange(this.place.spreadsheet, this.place.sheet, { ...range, startRow: range.startRow + 1 }, [{ column, ascending }]);
      filter.sort = { column, ascending };
    });
  }
  remove(): void {
    this.change('remove', () => void (this.place.sheet.filter = null));
  }
}
