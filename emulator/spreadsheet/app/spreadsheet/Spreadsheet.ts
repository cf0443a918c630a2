import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { blobOf, exportAs } from '../../../drive/content';
import { standardTheme } from '../../model/create';
import { copySpreadsheet } from '../../model/copySpreadsheet';
import { isTimeZone } from '../../model/dates';
import { addMetadata } from '../../model/metadata';
import { removeNamedRange, setNamedRange } from '../../model/namedRanges';
import type { NamedRangeState } from '../../state';
import { factory } from '../factory';
import { metadataArguments } from '../objects/metadataArguments';
import { SpreadsheetTheme } from '../objects/SpreadsheetTheme';
import type { Range } from '../range/Range';
import { SpreadsheetSharing } from './SpreadsheetSharing';

/** SpreadsheetApp.Spreadsheet. */
export class Spreadsheet extends SpreadsheetSharing {
  getId(): string {
    return this.spreadsheet.id;
  }
  getKey(): string {
    return this.spreadsheet.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.spreadsheet.id}/edit`;
  }
  getName(): string {
    return this.file().name;
  }
  rename(newName: string): void {
    this.write('rename', () => void (this.file().name = newName));
  }
  copy(name: string): Spreadsheet {
    return this.host.call('SpreadsheetApp.Spreadsheet.copy', () => factory().spreadsheet({ host: this.host, spreadsheet: copySpreadsheet(this.host.core, this.spreadsheet, name, this.host.execution.effectiveUser) }));
  }
  getFormUrl(): string | null {
    return this.read('getFormUrl', () => {
      const formId = this.spreadsheet.sheets.find((sheet) => sheet.formId !== null)?.formId;
      return formId ? `https://docs.google.com/forms/d/${formId}/viewform` : null;
    });
  }

  getSpreadsheetLocale(): string {
    return this.read('getSpreadsheetLocale', () => this.spreadsheet.locale);
  }
  setSpreadsheetLocale(locale: string): void {
    this.write('setSpreadsheetLocale', () => {
      if (!/^[a-z]{2,3}([_-][A-Za-z0-9]{2,4})?$/.test(locale)) throw new ScriptError(`Invalid argument: ${locale}`);
      this.spreadsheet.locale = locale.replace('-', '_');
      this.spreadsheet.version++;
    });
  }
  getSpreadsheetTimeZone(): string {
    return this.read('getSpreadsheetTimeZone', () => this.spreadsheet.timeZone);
  }
  /** Cells keep their serial numbers: the same cell reads as another instant afterwards. */
  setSpreadsheetTimeZone(timezone: string): void {
    this.write('setSpreadsheetTimeZone', () => {
      if (!isTimeZone(timezone)) throw new ScriptError(`Invalid argument: ${timezone}`);
      this.spreadsheet.timeZone = timezone;
      this.spreadsheet.version++;
    });
  }
  getRecalculationInterval(): EnumValue {
    return this.read('getRecalculationInterval', () => this.host.enumValue('SpreadsheetApp.RecalculationInterval', this.spreadsheet.recalculation));
  }
  setRecalculationInterval(recalculationInterval: EnumValue): this {
    return this.set('setRecalculationInterval', () => (this.spreadsheet.recalculation = recalculationInterval.name));
  }
  private set(name: string, change: () => unknown): this {
    return this.write(name, () => {
      change();
      return this;
    });
  }
  isIterativeCalculationEnabled(): boolean {
    return this.read('isIterativeCalculationEnabled', () => this.spreadsheet.iterativeCalculation.enabled);
  }
  setIterativeCalculationEnabled(isEnabled: boolean): this {
    return this.set('setIterativeCalculationEnabled', () => (this.spreadsheet.iterativeCalculation.enabled = isEnabled));
  }
  getMaxIterativeCalculationCycles(): number {
    return this.read('getMaxIterativeCalculationCycles', () => this.spreadsheet.iterativeCalculation.maxCycles);
  }
  setMaxIterativeCalculationCycles(maxIterations: number): this {
    return this.set('setMaxIterativeCalculationCycles', () => (this.spreadsheet.iterativeCalculation.maxCycles = maxIterations));
  }
  getIterativeCalculationConvergenceThreshold(): number {
    return this.read('getIterativeCalculationConvergenceThreshold', () => this.spreadsheet.iterativeCalculation.threshold);
  }
  setIterativeCalculationConvergenceThreshold(minThreshold: number): this {
    return this.set('setIterativeCalculationConvergenceThreshold', () => (this.spreadsheet.iterativeCalculation.threshold = minThreshold));
  }

  getNamedRanges(): ServiceObject[] {
    return this.read('getNamedRanges', () => this.spreadsheet.namedRanges.map((state) => factory().namedRange(this, state)));
  }
  getRangeByName(name: string): Range | null {
    return this.read('getRangeByName', () => {
      const named = this.spreadsheet.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
      return named ? this.rangeOf(named) : null;
    });
  }
  private rangeOf(named: NamedRangeState): Range | null {
    const sheet = this.spreadsheet.sheets.find((each) => each.id === named.range.sheetId);
    return sheet ? factory().range({ host: this.host, spreadsheet: this.spreadsheet, sheet }, named.range) : null;
  }
  setNamedRange(name: string, range: Range): void {
    this.write('setNamedRange', () => setNamedRange(this.spreadsheet, this.host.newId(12), name, range.asked));
  }
  removeNamedRange(name: string): void {
    this.write('removeNamedRange', () => removeNamedRange(this.spreadsheet, name));
  }
  getProtections(type: EnumValue): ServiceObject[] {
    return this.read('getProtections', () =>
      this.spreadsheet.sheets.flatMap((sheet) => sheet.protections.filter((protection) => protection.wholeSheet === (type.name === 'SHEET')).map((state) => factory().protection({ host: this.host, spreadsheet: this.spreadsheet, sheet }, state))),
    );
  }
  getBandings(): ServiceObject[] {
    return this.read('getBandings', () => this.spreadsheet.sheets.flatMap((sheet) => sheet.bandings.map((state) => factory().banding({ host: this.host, spreadsheet: this.spreadsheet, sheet }, state))));
  }
  createTextFinder(findText: string): ServiceObject {
    return factory().textFinder(this, null, null, findText);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    return this.set('addDeveloperMetadata', () => addMetadata(this.spreadsheet, this.host.project.id, { type: 'SPREADSHEET' }, key, metadataArguments(rest)));
  }
  getDeveloperMetadata(): ServiceObject[] {
    return this.read('getDeveloperMetadata', () =>
      this.spreadsheet.developerMetadata
        .filter((each) => each.location.type === 'SPREADSHEET' && (each.visibility === 'DOCUMENT' || each.projectId === this.host.project.id))
        .map((state) => factory().metadata(this, state)),
    );
  }
  createDeveloperMetadataFinder(): ServiceObject {
    return factory().metadataFinder(this, null);
  }

  getSpreadsheetTheme(): SpreadsheetTheme {
    return this.read('getSpreadsheetTheme', () => new SpreadsheetTheme(this.host, this.spreadsheet.theme));
  }
  setSpreadsheetTheme(theme: SpreadsheetTheme): SpreadsheetTheme {
    return this.write('setSpreadsheetTheme', () => {
      this.spreadsheet.theme = structuredClone(theme.theme);
      return new SpreadsheetTheme(this.host, this.spreadsheet.theme);
    });
  }
  resetSpreadsheetTheme(): SpreadsheetTheme {
    return this.write('resetSpreadsheetTheme', () => {
      this.spreadsheet.theme = standardTheme();
      return new SpreadsheetTheme(this.host, this.spreadsheet.theme);
    });
  }
  /** The standard theme is the only one of Google's that is known here. */
  getPredefinedSpreadsheetThemes(): SpreadsheetTheme[] {
    return this.read('getPredefinedSpreadsheetThemes', () => [new SpreadsheetTheme(this.host, standardTheme())]);
  }

  getBlob(): ServiceObject {
    return this.read('getBlob', () => blobOf(this.host, this.file()));
  }
  getAs(contentType: string): ServiceObject {
    return this.read('getAs', () => exportAs(this.host, this.file(), contentType));
  }

  addMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    this.host.call('SpreadsheetApp.Spreadsheet.addMenu', () => {
      this.spreadsheet.menus = this.spreadsheet.menus.filter((menu) => menu.name !== name);
      this.spreadsheet.menus.push({ name, items: subMenus.map((item) => (item ? { name: item.name, functionName: item.functionName } : { name: '', functionName: null })) });
    });
  }
  updateMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    if (!this.spreadsheet.menus.some((menu) => menu.name === name)) throw new ScriptError(`Menu ${name} does not exist.`);
    this.addMenu(name, subMenus);
  }
  removeMenu(name: string): void {
    this.host.call('SpreadsheetApp.Spreadsheet.removeMenu', () => void (this.spreadsheet.menus = this.spreadsheet.menus.filter((menu) => menu.name !== name)));
  }
  /** A message in the corner of the window: nothing of it stays in the spreadsheet; the run's log notes it. */
  toast(msg: string, title?: string, _timeoutSeconds?: number | null): void {
    this.host.call('SpreadsheetApp.Spreadsheet.toast', () => void this.host.execution.log.push(`toast: ${title ? `${title}: ` : ''}${msg}`));
  }

  // A spreadsheet gets data sources by methods that are not there; so it has none.
  getDataSources(): ServiceObject[] {
    return [];
  }
  getDataSourceSheets(): ServiceObject[] {
    return [];
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
  getDataSourceRefreshSchedules(): ServiceObject[] {
    return [];
  }
}
