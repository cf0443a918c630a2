import { ScriptError } from '../../../kernel/errors';
import type { ServiceObject } from '../../../kernel/serviceObject';
import { putNote, putValidation, setCell } from '../../model/cells';
import { displayAt } from '../../model/display';
import { noteAt, putValue, writableRow } from '../../model/rows';
import { relativeRule } from '../../model/validation';
import type { CellValue, TextRun, ValidationRule } from '../../state';
import { factory } from '../factory';
import { DataValidation } from '../rules/DataValidation';
import type { RichTextValue } from '../text/RichTextValue';
import { RangeText } from './RangeText';


/** Notes, validation, checkboxes and rich text of a range. */
export abstract class RangeRules extends RangeText {
  getNote(): string {
    return this.read('getNote', () => noteAt(this.sheet, this.area.startRow, this.area.startColumn));
  }
  getNotes(): string[][] {
    return this.read('getNotes', () => this.matrix((row, column) => noteAt(this.sheet, row, column)));
  }
  setNote(note: string | null): this {
    return this.write('setNote', () => this.putNotes(() => note));
  }
  setNotes(notes: (string | null)[][]): this {
    return this.write('setNotes', () => {
      this.requireShape(notes);
      return this.putNotes((row, column) => notes[row]?.[column] ?? null);
    });
  }
  private putNotes(note: (rowOffset: number, columnOffset: number) => unknown): this {
    this.eachCell((state, _row, column, rowOffset, columnOffset) => {
      const text = note(rowOffset, columnOffset);
      putNote(state, column, text === null || text === undefined ? '' : String(text));
    });
    return this;
  }

  getDataValidation(): DataValidation | null {
    return this.read('getDataValidation', () => this.validationOf(this.sheet.rows[this.area.startRow]?.validations?.get(this.area.startColumn)));
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.read('getDataValidations', () => this.matrix((_row, column, state) => this.validationOf(state?.validations?.get(column))));
  }
  private validationOf(rule: ValidationRule | undefined): DataValidation | null {
    return rule ? DataValidation.ofRule(this, rule) : null;
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.write('setDataValidation', () => {
      const stored = rule?.toRule(this);
      this.eachCell((state, _row, column, rowOffset, columnOffset) => putValidation(state, column, stored && relativeRule(stored, rowOffset, columnOffset)));
      return this;
    });
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    return this.write('setDataValidations', () => {
      this.requireShape(rules);
      const memo = new Map<DataValidation, ValidationRule>();
      this.eachCell((state, _row, column, rowOffset, columnOffset) => {
        const rule = rules[rowOffset]?.[columnOffset];
        if (rule && !memo.has(rule)) memo.set(rule, rule.toRule(this));
        putValidation(state, column, rule ? memo.get(rule) : undefined);
      });
      return this;
    });
  }

  /** Checkboxes: all cells become unchecked, as documented. */
  insertCheckboxes(...values: unknown[]): this {
    return this.write('insertCheckboxes', () => {
      const rule = checkboxRule(values);
      this.eachCell((state, row, column) => {
        putValidation(state, column, rule);
        setCell(this.spreadsheet, this.sheet, row, column, uncheckedOf(rule));
      });
      return this;
    });
  }
  /** Takes the checkboxes and the values in them away. */
  removeCheckboxes(): this {
    return this.write('removeCheckboxes', () => {
      this.eachCheckbox((row, column) => {
        putValidation(writableRow(this.spreadsheet, this.sheet, row), column, undefined);
        setCell(this.spreadsheet, this.sheet, row, column, null);
      });
      return this;
    });
  }
  check(): this {
    return this.write('check', () => {
      this.eachCheckbox((row, column, rule) => setCell(this.spreadsheet, this.sheet, row, column, checkedOf(rule)));
      return this;
    });
  }
  uncheck(): this {
    return this.write('uncheck', () => {
      this.eachCheckbox((row, column, rule) => setCell(this.spreadsheet, this.sheet, row, column, uncheckedOf(rule)));
      return this;
    });
  }
  private eachCheckbox(visit: (row: number, column: number, rule: ValidationRule) => void): void {
    this.matrix((row, column, state) => {
      const rule = state?.validations?.get(column);
      if (rule?.condition.type === 'CHECKBOX') visit(row, column, rule);
    });
  }
  /** True or false where all checkboxes agree, null where they differ or a cell has none. */
  isChecked(): boolean | null {
    return this.read('isChecked', () => {
      const states = this.matrix((_row, column, state) => {
        const rule = state?.validations?.get(column);
        if (rule?.condition.type !== 'CHECKBOX') return null;
        return String(state?.values[column] ?? null) === String(checkedOf(rule));
      }).flat();
      const first = states[0] ?? null;
      return states.every((each) => each === first) ? first : null;
    });
  }

  /** Null for cells that hold no text, as documented. */
  getRichTextValue(): ServiceObject | null {
    return this.read('getRichTextValue', () => this.richTextAt(this.area.startRow, this.area.startColumn));
  }
  getRichTextValues(): (ServiceObject | null)[][] {
    return this.read('getRichTextValues', () => this.matrix((row, column) => this.richTextAt(row, column)));
  }
  private richTextAt(row: number, column: number): ServiceObject | null {
    const state = this.sheet.rows[row];
    const value = state?.values[column] ?? null;
    if (value !== null && typeof value !== 'string') return null;
    return factory().richText(this.host, value === null ? '' : displayAt(this.spreadsheet, this.sheet, row, column), state?.richTexts?.get(column) ?? [], state?.formats?.[column]);
  }
  setRichTextValue(value: RichTextValue): this {
    return this.write('setRichTextValue', () => {
      this.eachCell((_state, row, column) => this.putRichText(row, column, value));
      return this;
    });
  }
  setRichTextValues(values: RichTextValue[][]): this {
    return this.write('setRichTextValues', () => {
      this.requireShape(values);
      this.eachCell((_state, row, column, rowOffset, columnOffset) => {
        const value = values[rowOffset]?.[columnOffset];
        if (!value) throw new ScriptError('Invalid argument: values');
        this.putRichText(row, column, value);
      });
      return this;
    });
  }
  /** The text is kept as it is: never a number, a date or a formula. */
  private putRichText(row: number, column: number, value: RichTextValue): void {
    const text = value.getText();
    setCell(this.spreadsheet, this.sheet, row, column, text);
    const runs: TextRun[] = value.runs();
    const state = writableRow(this.spreadsheet, this.sheet, row);
    putValue(state, column, text === '' ? null : text);
    if (text !== '' && runs.some((run) => run.link !== undefined || Object.keys(run.style).length > 0)) (state.richTexts ??= new Map()).set(column, runs);
  }
}

function checkboxRule(values: readonly unknown[]): ValidationRule {
  const stored = values.map((value) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value)));
  return { condition: { type: 'CHECKBOX', values: stored }, allowInvalid: false, helpText: null, showDropdown: true };
}
function checkedOf(rule: ValidationRule): CellValue {
  return plain(rule.condition.values[0] ?? true);
}
function uncheckedOf(rule: ValidationRule): CellValue {
  const { values } = rule.condition;
  if (values.length === 0) return false;
  return plain(values[1] ?? null);
}
function plain(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}
