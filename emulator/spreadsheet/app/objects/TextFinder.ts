import { ServiceObject } from '../../../kernel/serviceObject';
import { enterText, setCellFormula } from '../../model/cells';
import { calculate } from '../../model/calculation';
import { sheetById } from '../../model/create';
import { displayAt } from '../../model/display';
import { bounded, rangeAt } from '../../model/gridRange';
import { requireEditable } from '../../model/protection';
import type { GridRange, SheetState } from '../../state';
import { factory, type Place } from '../factory';
import type { Range } from '../range/Range';

interface Hit {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** Finds and replaces text in what the cells show (or in formulas), row by row; searching goes round at the end. */
export class TextFinder extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.TextFinder';
  private caseMatters = false;
  private entireCell = false;
  private formulas = false;
  private plainLetters = false;
  private regular = false;
  private current: Hit | null = null;
  private start: Hit | null = null;

  constructor(
    private readonly place: Place,
    private readonly scope: GridRange | null,
    private readonly sheet: SheetState | null,
    private readonly text: string,
  ) {
    super();
  }
  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.plainLetters = ignoreDiacritics;
    return this;
  }
  matchCase(matchCase: boolean): this {
    this.caseMatters = matchCase;
    return this;
  }
  matchEntireCell(matchEntireCell: boolean): this {
    this.entireCell = matchEntireCell;
    return this;
  }
  matchFormulaText(matchFormulaText: boolean): this {
    this.formulas = matchFormulaText;
    return this;
  }
  useRegularExpression(useRegEx: boolean): this {
    this.regular = useRegEx;
    return this;
  }
  startFrom(startRange: Range): this {
    this.start = { sheet: startRange.sheet, row: startRange.area.startRow, column: startRange.area.startColumn };
    this.current = null;
    return this;
  }

  findAll(): Range[] {
    return this.searching('findAll', () => this.hits().map((hit) => this.rangeOf(hit)));
  }
  findNext(): Range | null {
    return this.searching('findNext', () => this.step(1));
  }
  findPrevious(): Range | null {
    return this.searching('findPrevious', () => this.step(-1));
  }
  getCurrentMatch(): Range | null {
    return this.current && this.rangeOf(this.current);
  }
  /** Replaces in every matching cell; gives the number of occurrences. */
  replaceAllWith(replaceText: string): number {
    return this.searching('replaceAllWith', () => this.hits().reduce((sum, hit) => sum + this.replaceIn(hit, replaceText), 0));
  }
  /** Replaces in the cell found last. */
  replaceWith(replaceText: string): number {
    return this.searching('replaceWith', () => (this.current ? this.replaceIn(this.current, replaceText) : 0));
  }

  private searching<T>(name: string, effect: () => T): T {
    return this.place.host.call(`${this.typeName}.${name}`, () => {
      calculate(this.place.spreadsheet, this.place.host.now());
      return effect();
    });
  }
  private rangeOf({ sheet, row, column }: Hit): Range {
    return factory().range({ host: this.place.host, spreadsheet: this.place.spreadsheet, sheet }, rangeAt(sheet.id, row, column));
  }
  private step(direction: 1 | -1): Range | null {
    const hits = this.hits();
    if (hits.length === 0) {
      this.current = null;
      return null;
    }
    const from = this.current ?? this.start;
    const order = direction === 1 ? hits : [...hits].reverse();
    const beyond = from ? order.find((hit) => this.compare(hit, from) * direction > 0 || (!this.current && this.compare(hit, from) === 0)) : order[0];
    this.current = beyond ?? order[0] ?? null;
    return this.current && this.rangeOf(this.current);
  }
  private compare(one: Hit, other: Hit): number {
    const { sheets } = this.place.spreadsheet;
    return sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row || one.column - other.column;
  }

  private hits(): Hit[] {
    const matches = this.matcher();
    const sheets = this.sheet ? [this.sheet] : this.place.spreadsheet.sheets;
    return sheets.flatMap((sheet) => {
      const area = this.scope && sheetById(this.place.spreadsheet, this.scope.sheetId) ? bounded(this.scope, sheet) : { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
      const found: Hit[] = [];
      for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row++) {
        const width = Math.max(sheet.rows[row]?.values.length ?? 0, ...(sheet.rows[row]?.formulas?.keys() ?? []), 0) + 1;
        for (let column = area.startColumn; column < Math.min(area.endColumn, width); column++) if (matches(this.textAt(sheet, row, column))) found.push({ sheet, row, column });
      }
      return found;
    });
  }
  private textAt(sheet: SheetState, row: number, column: number): string {
    const formula = this.formulas ? sheet.rows[row]?.formulas?.get(column) : undefined;
    return formula ?? displayAt(this.place.spreadsheet, sheet, row, column);
  }
  private folded(text: string): string {
    const plain = this.plainLetters ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
    return this.caseMatters ? plain : plain.toLowerCase();
  }
  private matcher(): (text: string) => boolean {
    if (this.regular) {
      const pattern = this.pattern();
      return (text) => {
        pattern.lastIndex = 0;
        return text !== '' && pattern.test(text);
      };
    }
    const wanted = this.folded(this.text);
    return this.entireCell ? (text) => this.folded(text) === wanted : (text) => text !== '' && this.folded(text).includes(wanted);
  }
  private pattern(): RegExp {
    const source = this.regular ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.entireCell ? `^(?:${source})$` : source, this.caseMatters ? 'g' : 'gi');
  }
  private replaceIn(hit: Hit, replacement: string): number {
    const { host, spreadsheet } = this.place;
    requireEditable(host.account, spreadsheet, hit.sheet, host.execution.effectiveUser, rangeAt(hit.sheet.id, hit.row, hit.column));
    const formula = hit.sheet.rows[hit.row]?.formulas?.get(hit.column);
    // Results of formulas are found but only the formulas' own text can be replaced.
    if (formula !== undefined && !this.formulas) return 0;
    let count = 0;
    const text = this.textAt(hit.sheet, hit.row, hit.column).replace(this.pattern(), (...parts: unknown[]) => {
      count++;
      return this.regular ? expanded(replacement, parts) : replacement;
    });
    if (formula !== undefined && text.startsWith('=')) setCellFormula(spreadsheet, hit.sheet, hit.row, hit.column, text);
    else if (count > 0) enterText(spreadsheet, hit.sheet, hit.row, hit.column, text, host.now());
    return count;
  }
}

/** '$1' in the replacement of a regular expression stands for its group. */
function expanded(replacement: string, parts: readonly unknown[]): string {
  return replacement.replace(/\$(\d)/g, (all, digit: string) => (typeof parts[Number(digit)] === 'string' ? String(parts[Number(digit)]) : all));
}
