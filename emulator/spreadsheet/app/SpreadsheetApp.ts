import { ScriptError } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import { openUi } from '../../ui/ui';
import type { Ui } from '../../ui/ui';
import { createSpreadsheet } from '../model/create';
import { roleOf } from '../model/protection';
import { ColorBuilder } from './colors/Color';
import { factory } from './factory';
import type { Range } from './range/Range';
import { ConditionalFormatRuleBuilder } from './rules/ConditionalFormatRule';
import { DataValidationBuilder } from './rules/DataValidation';
import { FilterCriteriaBuilder } from './rules/FilterCriteria';
import { activeSpreadsheetId, setActiveSpreadsheetId } from './selection';
import type { Sheet } from './sheet/Sheet';
import type { Spreadsheet } from './spreadsheet/Spreadsheet';
import { RichTextValueBuilder } from './text/RichTextValue';
import { TextStyleBuilder } from './text/TextStyle';

/** The global service SpreadsheetApp. */
export class SpreadsheetAppService extends ServiceObject {
  readonly typeName = 'SpreadsheetApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  /** Name, or name, rows and columns. */
  create(name: string, rows?: number, columns?: number): Spreadsheet {
    return this.host.call('SpreadsheetApp.create', () => {
      const size = rows !== undefined && columns !== undefined ? { rows, columns } : {};
      return this.wrap(createSpreadsheet(this.host.core, { name, owner: this.host.execution.effectiveUser, ...size }).id);
    });
  }
  openById(id: string): Spreadsheet {
    return this.host.call('SpreadsheetApp.openById', () => this.open_(id));
  }
  openByUrl(url: string): Spreadsheet {
    return this.host.call('SpreadsheetApp.openByUrl', () => {
      const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1] ?? /[?&]key=([\w-]+)/.exec(url)?.[1];
      if (id === undefined) throw new ScriptError('Invalid argument: url');
      return this.open_(id);
    });
  }
  open(file: ServiceObject): Spreadsheet {
    return this.host.call('SpreadsheetApp.open', () => {
      const id = 'getId' in file && typeof file.getId === 'function' ? String(Reflect.apply(file.getId, file, [])) : '';
      return this.open_(id);
    });
  }
  private open_(id: string): Spreadsheet {
    const file = this.host.account.drive.files.get(id);
    if (!file || !this.host.account.spreadsheets.has(id)) throw new ScriptError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    if (roleOf(file, this.host.execution.effectiveUser) === null) throw new ScriptError('You do not have permission to access the requested document.');
    return this.wrap(id);
  }
  private wrap(id: string): Spreadsheet {
    const spreadsheet = this.host.account.spreadsheets.get(id);
    if (!spreadsheet) throw new ScriptError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    return factory().spreadsheet({ host: this.host, spreadsheet });
  }
  /** Counted: what was written becomes visible to others. Here every write is visible at once. */
  flush(): void {
    this.host.call('SpreadsheetApp.flush', () => undefined);
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }
  /** The container of the script; null in a standalone project. */
  getActiveSpreadsheet(): Spreadsheet | null {
    const id = activeSpreadsheetId(this.host);
    return id === null ? null : this.wrap(id);
  }
  setActiveSpreadsheet(newActiveSpreadsheet: Spreadsheet): void {
    setActiveSpreadsheetId(this.host, newActiveSpreadsheet.getId());
  }
  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }
  getActiveRange(): ServiceObject | null {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }
  getActiveRangeList(): ServiceObject | null {
    return this.getActiveSheet()?.getActiveRangeList() ?? null;
  }
  getCurrentCell(): ServiceObject | null {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }
  getSelection(): ServiceObject | null {
    return this.getActiveSpreadsheet()?.getSelection() ?? null;
  }
  private required(): Spreadsheet {
    const spreadsheet = this.getActiveSpreadsheet();
    if (!spreadsheet) throw new ScriptError('There is no active spreadsheet.');
    return spreadsheet;
  }
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    return this.required().setActiveSheet(sheet, restoreSelection);
  }
  setActiveRange(range: Range): Range {
    return this.required().setActiveRange(range);
  }
  setActiveRangeList<T extends { getRanges(): Range[] } & ServiceObject>(rangeList: T): T {
    return this.required().setActiveRangeList(rangeList);
  }
  setCurrentCell(cell: Range): Range {
    return this.required().setCurrentCell(cell);
  }

  /** The editor of the spreadsheet that contains the script. */
  getUi(): Ui {
    return openUi(this.host, 'SpreadsheetApp', this.host.account.spreadsheets.get(this.host.project.boundTo ?? '')?.menus ?? null);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder(this.host, null);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.host);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.host);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.host);
  }
}
