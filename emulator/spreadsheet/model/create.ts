import { ScriptError } from '../../kernel/errors';
import type { WorkspaceCore } from '../../kernel/workspaceCore';
import type { SheetState, SpreadsheetState, SpreadsheetThemeState } from '../state';
import { defaultColumns, defaultRows, maximumCells, maximumColumns } from './limits';

export const spreadsheetMimeType = 'application/vnd.google-apps.spreadsheet';

export interface SpreadsheetOptions {
  readonly name: string;
  readonly owner: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Id of a Drive folder; default the root. */
  readonly folder?: string;
  /** Names of the tabs; default one 'Sheet1'. */
  readonly tabs?: readonly string[];
}

/** Makes a spreadsheet with one empty tab and its entry in Drive. Locale en_US unless given (a new account's default, assumed). */
export function createSpreadsheet(core: WorkspaceCore, options: SpreadsheetOptions): SpreadsheetState {
  const id = core.newId(44);
  const spreadsheet = emptySpreadsheet(id, options.locale ?? 'en_US', options.timeZone ?? core.account.timeZone);
  for (const [index, tab] of (options.tabs ?? ['Sheet1']).entries()) {
    spreadsheet.sheets.push(emptySheet(index === 0 ? 0 : newSheetId(core, spreadsheet), tab, options.rows ?? defaultRows, options.columns ?? defaultColumns));
  }
  checkCells(spreadsheet, 0);
  core.account.spreadsheets.set(id, spreadsheet);
  core.account.drive.files.set(id, {
    id,
    name: options.name,
    mimeType: spreadsheetMimeType,
    description: '',
    parents: [options.folder ?? core.account.drive.rootFolderId],
    owner: options.owner,
    editors: new Set(),
    viewers: new Set(),
    trashed: false,
    createdAt: core.now(),
    updatedAt: core.now(),
    access: 'PRIVATE',
    permission: 'NONE',
  });
  return spreadsheet;
}

export function emptySpreadsheet(id: string, locale: string, timeZone: string): SpreadsheetState {
  return {
    id,
    locale,
    timeZone,
    sheets: [],
    namedRanges: [],
    developerMetadata: [],
    recalculation: 'ON_CHANGE',
    iterativeCalculation: { enabled: false, maxCycles: 50, threshold: 0.05 },
    stamp: 0,
    version: 0,
    computed: { version: -1, at: 0, validUntil: 0 },
    lastId: 0,
    formId: null,
    theme: standardTheme(),
    menus: [],
  };
}

/** Colours and font of a new spreadsheet. */
export function standardTheme(): SpreadsheetThemeState {
  return {
    fontFamily: 'Arial',
    colors: {
      TEXT: '#000000',
      BACKGROUND: '#ffffff',
      ACCENT1: '#4285f4',
      ACCENT2: '#ea4335',
      ACCENT3: '#fbbc04',
      ACCENT4: '#34a853',
      ACCENT5: '#ff6d01',
      ACCENT6: '#46bdc6',
      HYPERLINK: '#1155cc',
    },
  };
}

export function emptySheet(id: number, name: string, rowCount = defaultRows, columnCount = defaultColumns): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rightToLeft: false,
    hiddenGridlines: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    columns: [],
    merges: [],
    filter: null,
    filterViews: [],
    protections: [],
    bandings: [],
    conditionalFormats: [],
    charts: [],
    slicers: [],
    images: [],
    tables: [],
    groups: [],
    rowGroupControl: 'BEFORE',
    columnGroupControl: 'BEFORE',
    hasFormulas: false,
    formId: null,
  };
}

/** A sheet id that the spreadsheet does not have yet, drawn from the account's seed. */
export function newSheetId(core: { random(): number }, spreadsheet: SpreadsheetState): number {
  for (;;) {
    const id = Math.floor(core.random() * 2_147_483_647);
    if (id !== 0 && !spreadsheet.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

/** Next id for protections, filter views, bandings, charts, metadata of this spreadsheet. */
export function nextId(spreadsheet: SpreadsheetState): number {
  spreadsheet.lastId += 1;
  // Google's ids are large and not in sequence; these are spread likewise and stay unique.
  return 100_000_000 + ((spreadsheet.lastId * 7_919_317) % 1_900_000_000);
}

/** Throws where `more` cells would lift the spreadsheet above ten million. */
export function checkCells(spreadsheet: SpreadsheetState, more: number): void {
  const present = spreadsheet.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (present + more > maximumCells) {
    throw new ScriptError(`This action would increase the number of cells in the workbook above the limit of ${maximumCells} cells.`);
  }
  const widest = Math.max(0, ...spreadsheet.sheets.map((sheet) => sheet.columnCount));
  if (widest > maximumColumns) throw new ScriptError(`This action would increase the number of columns in the sheet above the limit of ${maximumColumns} columns.`);
}

export function sheetById(spreadsheet: SpreadsheetState, id: number): SheetState | undefined {
  return spreadsheet.sheets.find((sheet) => sheet.id === id);
}
export function sheetByName(spreadsheet: SpreadsheetState, name: string): SheetState | undefined {
  return spreadsheet.sheets.find((sheet) => sheet.name === name);
}

/** First free name in the manner of Sheets: 'Sheet2', 'Sheet3' … */
export function freeSheetName(spreadsheet: SpreadsheetState): string {
  let number = spreadsheet.sheets.length + 1;
  while (sheetByName(spreadsheet, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
