import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { sheetById } from '../../model/create';
import { findNamedRange, requireRangeName } from '../../model/namedRanges';
import { requireSpreadsheetEditable } from '../../model/protection';
import type { NamedRangeState } from '../../state';
import { factory, type Place } from '../factory';
import type { RangeBase } from '../range/RangeBase';

export class NamedRange extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.NamedRange';
  constructor(
    private readonly place: Place,
    private readonly state: NamedRangeState,
  ) {
    super();
  }
  private change(name: string, effect: () => void): this {
    return this.place.host.call(`${this.typeName}.${name}`, () => {
      requireSpreadsheetEditable(this.place.host.account, this.place.spreadsheet, this.place.host.execution.effectiveUser);
      effect();
      this.place.spreadsheet.version++;
      return this;
    });
  }
  getName(): string {
    return this.state.name;
  }
  getRange(): RangeBase | null {
    const sheet = sheetById(this.place.spreadsheet, this.state.range.sheetId);
    return sheet ? factory().range({ host: this.place.host, spreadsheet: this.place.spreadsheet, sheet }, this.state.range) : null;
  }
  setName(name: string): this {
    return this.change('setName', () => {
      requireRangeName(name);
      const other = findNamedRange(this.place.spreadsheet, name);
      if (other && other !== this.state) throw new ScriptError(`A named range with the name "${name}" already exists.`);
      this.state.name = name;
    });
  }
  setRange(range: RangeBase): this {
    return this.change('setRange', () => void (this.state.range = range.asked));
  }
  remove(): void {
    this.change('remove', () => {
      this.place.spreadsheet.namedRanges = this.place.spreadsheet.namedRanges.filter((each) => each !== this.state);
    });
  }
}
