import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { newSheetId, nextId, sheetByName } from '../../model/create';
import { addMetadata } from '../../model/metadata';
import { copySheet, renameSheet } from '../../model/sheets';
import type { ProtectionState, SpreadsheetState } from '../../state';
import { factory } from '../factory';
import { metadataArguments } from '../objects/metadataArguments';
import { Range } from '../range/Range';
import type { ConditionalFormatRule } from '../rules/ConditionalFormatRule';
import { selectCell, selectionOf, selectRanges, selectSheet } from '../selection';
import type { Spreadsheet } from '../spreadsheet/Spreadsheet';
import { SheetImages } from './SheetImages';

/** SpreadsheetApp.Sheet. */
export class Sheet extends SheetImages {
  getName(): string {
    return this.sheet.name;
  }
  getSheetName(): string {
    return this.sheet.name;
  }
  getSheetId(): number {
    return this.sheet.id;
  }
  getParent(): Spreadsheet {
    return factory().spreadsheet(this);
  }
  getIndex(): number {
    return this.spreadsheet.sheets.indexOf(this.sheet) + 1;
  }
  getType(): EnumValue {
    return this.host.enumValue('SpreadsheetApp.SheetType', 'GRID');
  }
  setName(name: string): this {
    return this.write('setName', () => {
      renameSheet(this.spreadsheet, this.sheet, name);
      return this;
    }, null);
  }
  isSheetHidden(): boolean {
    return this.read('isSheetHidden', () => this.sheet.hidden);
  }
  hideSheet(): this {
    return this.write('hideSheet', () => {
      if (!this.sheet.hidden && this.spreadsheet.sheets.filter((sheet) => !sheet.hidden).length === 1) throw new ScriptError("You can't hide all the sheets in a document.");
      this.sheet.hidden = true;
      return this;
    }, null);
  }
  showSheet(): this {
    return this.write('showSheet', () => {
      this.sheet.hidden = false;
      return this;
    }, null);
  }
  getFormUrl(): string | null {
    return this.read('getFormUrl', () => (this.sheet.formId === null ? null : `https://docs.google.com/forms/d/${this.sheet.formId}/viewform`));
  }
  /** The copy is named "Copy of …", with a number where that is taken. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    return this.host.call('SpreadsheetApp.Sheet.copyTo', () => {
      const target = spreadsheet.spreadsheet;
      const sheet = copySheet(this.sheet, target, newSheetId(this.host, target), copyName(target, this.sheet.name));
      return factory().sheet({ host: this.host, spreadsheet: target, sheet });
    });
  }

  activate(): this {
    selectSheet(this, this.sheet);
    return this;
  }
  getActiveRange(): ServiceObject | null {
    const { sheetId, ranges } = selectionOf(this);
    return sheetId === this.sheet.id && ranges[0] ? factory().range(this, ranges[0]) : this.getRange(1, 1);
  }
  getActiveRangeList(): ServiceObject | null {
    const { sheetId, ranges } = selectionOf(this);
    return factory().rangeList(this, sheetId === this.sheet.id ? ranges.map((range) => factory().range(this, range)) : [this.getRange(1, 1)]);
  }
  getActiveCell(): ServiceObject {
    return this.getCurrentCell();
  }
  getCurrentCell(): ServiceObject {
    const { sheetId, cell } = selectionOf(this);
    return sheetId === this.sheet.id ? this.getRange(cell.row + 1, cell.column + 1) : this.getRange(1, 1);
  }
  setCurrentCell(cell: Range): Range {
    selectCell(this, this.sheet.id, cell.area.startRow, cell.area.startColumn);
    return cell;
  }
  setActiveRange(range: Range): Range {
    selectRanges(this, [range.area]);
    return range;
  }
  setActiveRangeList<T extends { getRanges(): Range[] } & ServiceObject>(rangeList: T): T {
    selectRanges(this, rangeList.getRanges().map((range) => range.area));
    return rangeList;
  }
  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(range instanceof Range ? range : this.getRange(range));
  }
  getSelection(): ServiceObject {
    return factory().selection(this);
  }

  /** A tab that is protected already gives its present protection, as documented. */
  protect(): ServiceObject {
    return this.write('protect', () => {
      const present = this.sheet.protections.find((protection) => protection.wholeSheet);
      if (present) return factory().protection(this, present);
      const file = this.host.account.drive.files.get(this.spreadsheet.id);
      const editors = new Set(file ? [...file.editors, this.host.execution.effectiveUser].filter((user) => user !== file.owner) : []);
      const state: ProtectionState = { id: nextId(this.spreadsheet), range: this.wholeArea(), wholeSheet: true, unprotected: [], description: '', warningOnly: false, editors, domainEdit: false, namedRangeId: null, targetAudiences: [] };
      this.sheet.protections.push(state);
      return factory().protection(this, state);
    }, null);
  }
  getProtections(type: EnumValue): ServiceObject[] {
    return this.read('getProtections', () => this.sheet.protections.filter((protection) => protection.wholeSheet === (type.name === 'SHEET')).map((state) => factory().protection(this, state)));
  }
  getNamedRanges(): ServiceObject[] {
    return this.read('getNamedRanges', () => this.spreadsheet.namedRanges.filter((named) => named.range.sheetId === this.sheet.id).map((state) => factory().namedRange(this, state)));
  }
  getFilter(): ServiceObject | null {
    return this.read('getFilter', () => (this.sheet.filter ? factory().filter(this) : null));
  }
  getBandings(): ServiceObject[] {
    return this.read('getBandings', () => this.sheet.bandings.map((state) => factory().banding(this, state)));
  }
  getConditionalFormatRules(): ServiceObject[] {
    return this.read('getConditionalFormatRules', () => this.sheet.conditionalFormats.map((state) => factory().conditionalFormat(this, state)));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.write('setConditionalFormatRules', () => {
      const states = rules.map((rule) => rule.toState(this));
      if (states.some((state) => state.ranges.some((range) => range.sheetId !== this.sheet.id))) throw new ScriptError('Conditional format rule cannot reference a different sheet.');
      this.sheet.conditionalFormats = states;
    });
  }
  createTextFinder(findText: string): ServiceObject {
    return factory().textFinder(this, null, this.sheet, findText);
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    return this.write('addDeveloperMetadata', () => {
      addMetadata(this.spreadsheet, this.host.project.id, { type: 'SHEET', sheetId: this.sheet.id }, key, metadataArguments(rest));
      return this;
    });
  }
  getDeveloperMetadata(): ServiceObject[] {
    return this.read('getDeveloperMetadata', () =>
      this.spreadsheet.developerMetadata
        .filter(({ location, visibility, projectId }) => location.type === 'SHEET' && location.sheetId === this.sheet.id && (visibility === 'DOCUMENT' || projectId === this.host.project.id))
        .map((state) => factory().metadata(this, state)),
    );
  }
  createDeveloperMetadataFinder(): ServiceObject {
    return factory().metadataFinder(this, { sheetId: this.sheet.id });
  }
  getDataSourceTables(): ServiceObject[] {
    return [];
  }
  getDataSourceFormulas(): ServiceObject[] {
    return [];
  }
  getDataSourcePivotTables(): ServiceObject[] {
    return [];
  }
  getPivotTables(): ServiceObject[] {
    return [];
  }
  getDrawings(): ServiceObject[] {
    return [];
  }
  asDataSourceSheet(): null {
    return null;
  }
}

/** "Copy of Sheet1", "Copy of Sheet1 2" … */
export function copyName(spreadsheet: SpreadsheetState, name: string): string {
  const base = `Copy of ${name}`;
  let number = 1;
  while (sheetByName(spreadsheet, number === 1 ? base : `${base} ${number}`)) number++;
  return number === 1 ? base : `${base} ${number}`;
}
