import { NotImplemented } from '../../kernel/errors';
import { putNote, putValidation, setCell, setCellFormula } from '../../spreadsheet/model/cells';
import { formatChanger } from '../../spreadsheet/model/formats';
import { putFormat, writableRow } from '../../spreadsheet/model/rows';
import type { CellFormat, SheetState, TextRun, ValidationRule } from '../../spreadsheet/state';
import { shiftFormula } from '../../spreadsheet/formula/references';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { bordersAfter, readFormatChange, readTextFormat } from '../resource/cellFormatMessage';
import { readValidation } from '../resource/conditionMessage';
import { selects, within } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import type { RequestContext } from './context';

const noFormat: JsonObject = {};

/** Members of CellData that the emulator's cells cannot hold. */
const notHeld = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'];

/**
 * Writes CellData messages under one field mask: chosen members that a message lacks are emptied. Formats that come out equal share one
 * object, so a table in few formats stays small.
 */
export class CellWriter {
  private readonly changers = new Map<string, (format: CellFormat | undefined) => CellFormat | undefined>();
  private readonly changersByMessage = new WeakMap<JsonObject, (format: CellFormat | undefined) => CellFormat | undefined>();
  private readonly rules = new Map<string, ValidationRule>();

  constructor(
    private readonly context: RequestContext,
    private readonly mask: FieldMask,
  ) {}

  /** `rows` and `columns`: how far the references of a formula move (repeatCell). */
  write(sheet: SheetState, row: number, column: number, cell: JsonObject, rows = 0, columns = 0): void {
    const { mask } = this;
    for (const name of notHeld) if (selects(mask, name) && cell[name] !== undefined) throw new NotImplemented(`Sheets.Spreadsheets.batchUpdate CellData.${name}`);
    if (selects(mask, 'userEnteredValue')) this.writeValue(sheet, row, column, objectAt(cell, 'userEnteredValue'), rows, columns);
    const formatMask = within(mask, 'userEnteredFormat');
    if (formatMask) this.writeFormat(sheet, row, column, objectAt(cell, 'userEnteredFormat') ?? noFormat, formatMask);
    if (selects(mask, 'textFormatRuns')) this.writeRuns(sheet, row, column, objectsAt(cell, 'textFormatRuns'));
    if (selects(mask, 'note')) {
      const note = stringAt(cell, 'note') ?? '';
      if (note !== '' || sheet.rows[row]?.notes?.has(column)) putNote(writableRow(this.context.spreadsheet, sheet, row), column, note);
    }
    if (selects(mask, 'dataValidation')) {
      const rule = this.rule(objectAt(cell, 'dataValidation'));
      if (rule || sheet.rows[row]?.validations?.has(column)) putValidation(writableRow(this.context.spreadsheet, sheet, row), column, rule);
    }
  }

  /** Typed: a stringValue that begins with '=' stays text (ExtendedValue reference). */
  private writeValue(sheet: SheetState, row: number, column: number, value: JsonObject | undefined, rows: number, columns: number): void {
    const { spreadsheet } = this.context;
    const formula = value && stringAt(value, 'formulaValue');
    if (formula !== undefined && formula !== '') {
      setCellFormula(spreadsheet, sheet, row, column, shiftFormula(formula.startsWith('=') ? formula : `=${formula}`, rows, columns));
      return;
    }
    if (value && objectAt(value, 'errorValue')) throw new ApiRefusal('Cell error values cannot be set directly.');
    setCell(spreadsheet, sheet, row, column, value ? (stringAt(value, 'stringValue') ?? numberAt(value, 'numberValue') ?? booleanAt(value, 'boolValue') ?? null) : null);
  }

  private writeFormat(sheet: SheetState, row: number, column: number, message: JsonObject, mask: FieldMask): void {
    const { spreadsheet } = this.context;
    const old = sheet.rows[row]?.formats?.[column];
    const next = this.changerOf(message, mask)(old);
    if (next !== old) putFormat(writableRow(spreadsheet, sheet, row), column, next);
    const textMask = within(mask, 'textFormat');
    if (!textMask || !selects(textMask, 'link')) return;
    // A link of the cell takes the place of all links in its text; chosen and not given, they go (CellFormat.textFormat, TextFormat.link).
    const link = objectAt(objectAt(message, 'textFormat') ?? {}, 'link');
    const runs = sheet.rows[row]?.richTexts?.get(column) ?? [];
    if (link) this.putRuns(sheet, row, column, [{ start: 0, style: {}, ...linkOf(link) }]);
    else if (runs.some((run) => run.link !== undefined)) {
      const plain = runs.map(({ start, style }) => ({ start, style }));
      this.putRuns(sheet, row, column, plain.some(({ style }) => Object.keys(style).length > 0) ? plain : []);
    }
  }

  /** The same message object comes again for every cell of repeatCell; equal ones come in every row of updateCells. */
  private changerOf(message: JsonObject, mask: FieldMask): (format: CellFormat | undefined) => CellFormat | undefined {
    const known = this.changersByMessage.get(message);
    if (known) return known;
    const { spreadsheet } = this.context;
    const key = JSON.stringify(message);
    let changer = this.changers.get(key);
    if (!changer) {
      const change = readFormatChange(spreadsheet, message, mask);
      const bordersMask = within(mask, 'borders');
      const bordersMessage = objectAt(message, 'borders') ?? {};
      const plain = formatChanger(change);
      const withBorders = bordersMask && ((format: CellFormat | undefined) => formatChanger({ ...change, borders: bordersAfter(format?.borders, bordersMessage, bordersMask) })(format));
      changer = withBorders ? memoized(withBorders) : plain;
      this.changers.set(key, changer);
    }
    this.changersByMessage.set(message, changer);
    return changer;
  }

  private writeRuns(sheet: SheetState, row: number, column: number, runs: readonly JsonObject[]): void {
    const value = sheet.rows[row]?.values[column] ?? null;
    if (runs.length > 0 && typeof value !== 'string') throw new ApiRefusal('Text format runs can only be set on cells with a string value.');
    const read: TextRun[] = runs.map((run) => {
      const start = numberAt(run, 'startIndex') ?? 0;
      if (typeof value === 'string' && start >= value.length) throw new ApiRefusal(`The text format run startIndex[${start}] must be less than the length of the cell's text.`);
      const format = objectAt(run, 'format') ?? {};
      const style = Object.fromEntries(Object.entries(readTextFormat(format)).filter(([, member]) => member !== undefined));
      const link = objectAt(format, 'link');
      return { start, style, ...(link ? linkOf(link) : {}) };
    });
    if (read.length > 0 || sheet.rows[row]?.richTexts?.has(column)) this.putRuns(sheet, row, column, read);
  }

  private putRuns(sheet: SheetState, row: number, column: number, runs: TextRun[]): void {
    const state = writableRow(this.context.spreadsheet, sheet, row);
    if (runs.length === 0) state.richTexts?.delete(column);
    else (state.richTexts ??= new Map()).set(column, runs);
  }

  private rule(message: JsonObject | undefined): ValidationRule | undefined {
    if (!message) return undefined;
    const key = JSON.stringify(message);
    const known = this.rules.get(key);
    if (known) return known;
    const rule = readValidation(this.context.spreadsheet, message, this.context.year);
    this.rules.set(key, rule);
    return rule;
  }
}

function linkOf(link: JsonObject): { link?: string } {
  const uri = stringAt(link, 'uri');
  return uri === undefined ? {} : { link: uri };
}

function memoized(changer: (format: CellFormat | undefined) => CellFormat | undefined): (format: CellFormat | undefined) => CellFormat | undefined {
  const results = new Map<CellFormat | undefined, CellFormat | undefined>();
  return (format) => {
    if (!results.has(format)) results.set(format, changer(format));
    return results.get(format);
  };
}
