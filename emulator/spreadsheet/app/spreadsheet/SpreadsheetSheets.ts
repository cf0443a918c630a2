import { ScriptError } from '../../../kernel/errors';
import { ServiceObject } from '../../../kernel/serviceObject';
import { checkCells, newSheetId, sheetById, sheetByName } from '../../model/create';
import { forbiddingProtection, protectedText } from '../../model/protection';
import { addSheet, copySheet, removeSheet, requireFreeName } from '../../model/sheets';
import { freeSheetName } from '../../model/create';
import type { SheetState } from '../../state';
import { selectSheet } from '../selection';
import { copyName, Sheet } from '../sheet/Sheet';
import { SpreadsheetBase } from './SpreadsheetBase';

/** The tabs of a spreadsheet. */
export abstract class SpreadsheetSheets extends SpreadsheetBase {
  getSheets(): Sheet[] {
    return this.spreadsheet.sheets.map((sheet) => this.sheetOf(sheet));
  }
  getNumSheets(): number {
    return this.spreadsheet.sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    const sheet = sheetByName(this.spreadsheet, name);
    return sheet ? this.sheetOf(sheet) : null;
  }
  getSheetById(id: number): Sheet | null {
    const sheet = sheetById(this.spreadsheet, id);
    return sheet ? this.sheetOf(sheet) : null;
  }

  /** Name, index (from 0) and { template } in any documented combination; the new tab becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    return this.write('insertSheet', () => {
      const name = args.find((each) => typeof each === 'string');
      const index = args.find((each) => typeof each === 'number') ?? this.spreadsheet.sheets.findIndex((sheet) => sheet === this.getActiveSheet().sheet) + 1;
      const template = templateOf(args);
      const sheet = this.newSheet(name, index, template);
      selectSheet(this, sheet);
      return this.sheetOf(sheet);
    });
  }
  private newSheet(name: string | undefined, index: number, template: SheetState | null): SheetState {
    const id = newSheetId(this.host, this.spreadsheet);
    if (!template) return addSheet(this.spreadsheet, id, name === undefined ? { index } : { name, index });
    checkCells(this.spreadsheet, template.rowCount * template.columnCount);
    const title = name ?? freeSheetName(this.spreadsheet);
    requireFreeName(this.spreadsheet, title);
    return copySheet(template, this.spreadsheet, id, title, index);
  }
  deleteSheet(sheet: Sheet): void {
    this.write('deleteSheet', () => this.remove(sheet.sheet));
  }
  /** Gives the tab that is active afterwards. */
  deleteActiveSheet(): Sheet {
    return this.write('deleteActiveSheet', () => {
      this.remove(this.getActiveSheet().sheet);
      return this.getActiveSheet();
    });
  }
  private remove(sheet: SheetState): void {
    if (!this.spreadsheet.sheets.includes(sheet)) throw new ScriptError(`Sheet ${sheet.id} not found`);
    if (forbiddingProtection(this.host.account, this.spreadsheet, sheet, this.host.execution.effectiveUser, null)) throw new ScriptError(protectedText);
    if (sheet.formId !== null) throw new ScriptError("You cannot delete a sheet with a linked form. Please unlink the form first.");
    removeSheet(this.spreadsheet, sheet);
  }
  duplicateActiveSheet(): Sheet {
    return this.write('duplicateActiveSheet', () => {
      const source = this.getActiveSheet().sheet;
      const copy = copySheet(source, this.spreadsheet, newSheetId(this.host, this.spreadsheet), copyName(this.spreadsheet, source.name), this.spreadsheet.sheets.indexOf(source) + 1);
      selectSheet(this, copy);
      return this.sheetOf(copy);
    });
  }
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    if (sheet.spreadsheet !== this.spreadsheet) throw new ScriptError('The sheet belongs to another spreadsheet.');
    if (!restoreSelection || this.getActiveSheet().sheet !== sheet.sheet) selectSheet(this, sheet.sheet);
    return sheet;
  }
  /** Position from 1. */
  moveActiveSheet(pos: number): void {
    this.write('moveActiveSheet', () => {
      if (pos < 1 || pos > this.spreadsheet.sheets.length) throw new ScriptError('Invalid argument: pos');
      const { sheet } = this.getActiveSheet();
      this.spreadsheet.sheets.splice(this.spreadsheet.sheets.indexOf(sheet), 1);
      this.spreadsheet.sheets.splice(pos - 1, 0, sheet);
    });
  }
}

function templateOf(args: readonly unknown[]): SheetState | null {
  for (const each of args) {
    if (typeof each === 'object' && each !== null && !(each instanceof ServiceObject) && 'template' in each && each.template instanceof Sheet) return each.template.sheet;
  }
  return null;
}
