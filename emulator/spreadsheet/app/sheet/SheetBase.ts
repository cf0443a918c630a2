import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import { parseA1, parseR1C1, splitSheetName } from '../../model/a1Notation';
import { calculate } from '../../model/calculation';
import { sheetByName } from '../../model/create';
import { rangeAt } from '../../model/gridRange';
import { requireEditable } from '../../model/protection';
import type { GridRange, SheetState, SpreadsheetState } from '../../state';
import { factory, type SheetPlace } from '../factory';
import { outsideText } from '../range/RangeBase';
import type { Range } from '../range/Range';

/** A tab: its place and the gates for reading and writing it. */
export abstract class SheetBase extends ServiceObject implements SheetPlace {
  readonly typeName = 'SpreadsheetApp.Sheet';
  readonly host: ServiceHost;
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;

  constructor(place: SheetPlace) {
    super();
    this.host = place.host;
    this.spreadsheet = place.spreadsheet;
    this.sheet = place.sheet;
  }

  protected read<T>(name: string, effect: () => T): T {
    return this.host.call(`${this.typeName}.${name}`, () => {
      this.requirePresent();
      calculate(this.spreadsheet, this.host.now());
      return effect();
    });
  }
  /** A counted write. `area` is what protection is asked about: null stands for the tab as such. */
  protected write<T>(name: string, effect: () => T, area: GridRange | null = this.wholeArea()): T {
    return this.host.call(`${this.typeName}.${name}`, () => {
      this.requirePresent();
      requireEditable(this.host.account, this.spreadsheet, this.sheet, this.host.execution.effectiveUser, area);
      const result = effect();
      const file = this.host.account.drive.files.get(this.spreadsheet.id);
      if (file) file.updatedAt = this.host.now();
      return result;
    });
  }
  protected wholeArea(): GridRange {
    return { sheetId: this.sheet.id, startRow: 0, endRow: null, startColumn: 0, endColumn: null };
  }
  protected rowArea(row: number, count: number): GridRange {
    return { ...this.wholeArea(), startRow: row, endRow: row + count };
  }
  protected columnArea(column: number, count: number): GridRange {
    return { ...this.wholeArea(), startColumn: column, endColumn: column + count };
  }
  private requirePresent(): void {
    if (!this.spreadsheet.sheets.includes(this.sheet)) throw new ScriptError(`Sheet ${this.sheet.id} not found`);
  }

  getRange(...args: unknown[]): Range {
    const [first, column, rows = 1, columns = 1] = args;
    if (typeof first === 'string') return rangeOfText(this, first);
    return this.rangeOfNumbers(Number(first), Number(column), Number(rows), Number(columns));
  }
  private rangeOfNumbers(row: number, column: number, rows: number, columns: number): Range {
    if (row < 1) throw new ScriptError('The starting row of the range is too small.');
    if (column < 1) throw new ScriptError('The starting column of the range is too small.');
    if (rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > this.sheet.rowCount || column + columns - 1 > this.sheet.columnCount) throw new ScriptError(outsideText);
    return factory().range(this, rangeAt(this.sheet.id, row - 1, column - 1, rows, columns));
  }
  getRangeList(a1Notations: string[]): ServiceObject {
    return factory().rangeList(this, a1Notations.map((text) => this.getRange(text)));
  }
}

/** The range that a text names, seen from a tab: A1 or R1C1 notation with or without a tab's name, or a named range. */
export function rangeOfText(place: SheetPlace, text: string): Range {
  const { spreadsheet } = place;
  const named = spreadsheet.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
  const split = splitSheetName(text);
  const sheet = split.sheet === null ? place.sheet : sheetByName(spreadsheet, split.sheet);
  const cells = sheet && (parseA1(split.rest) ?? parseR1C1(split.rest));
  if (sheet && cells) return factory().range({ ...withoutPrototype(place), sheet }, { ...cells, sheetId: sheet.id });
  const target = named && spreadsheet.sheets.find((each) => each.id === named.range.sheetId);
  if (named && target) return factory().range({ ...withoutPrototype(place), sheet: target }, named.range);
  throw new ScriptError('Range not found');
}

function withoutPrototype(place: SheetPlace): SheetPlace {
  return { host: place.host, spreadsheet: place.spreadsheet, sheet: place.sheet };
}
