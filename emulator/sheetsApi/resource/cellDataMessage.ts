import { displayText } from '../../spreadsheet/model/display';
import type { CellError, CellFormat, CellValue, RowState, SpreadsheetState, TextRun } from '../../spreadsheet/state';
import type { JsonObject } from '../api/json';
import { compact } from '../api/json';
import { selects } from '../schema/fieldMask';
import type { FieldMask } from '../schema/fieldMask';
import { cellFormatMessage, effectiveFormatMessage, textFormatMessage } from './cellFormatMessage';
import { validationMessage } from './conditionMessage';

/** ErrorType of the API by the error that a cell shows. */
const errorTypes: Readonly<Record<string, string>> = {
  '#ERROR!': 'ERROR',
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** Messages of formats that came up in one call: thousands of cells share a few. */
export class FormatMessages {
  private readonly entered = new Map<CellFormat, JsonObject | undefined>();
  private readonly effective = new Map<string | CellFormat, JsonObject>();
  private readonly effectiveOfNumbers = new Map<string | CellFormat, JsonObject>();

  constructor(readonly spreadsheet: SpreadsheetState) {}

  enteredOf(format: CellFormat | undefined): JsonObject | undefined {
    if (!format) return undefined;
    if (!this.entered.has(format)) this.entered.set(format, cellFormatMessage(this.spreadsheet, format));
    return this.entered.get(format);
  }

  effectiveOf(format: CellFormat | undefined, isNumber: boolean): JsonObject {
    const known = isNumber ? this.effectiveOfNumbers : this.effective;
    const key = format ?? 'default';
    let message = known.get(key);
    if (!message) known.set(key, (message = effectiveFormatMessage(this.spreadsheet, format, isNumber)));
    return message;
  }
}

/** CellData message of one cell, only with what the mask chooses; {} for an empty one. Formulas must have been calculated before. */
export function cellDataMessage(formats: FormatMessages, row: RowState, column: number, mask: FieldMask): JsonObject {
  const { spreadsheet } = formats;
  const value: CellValue = row.values[column] ?? null;
  const formula = row.formulas?.get(column);
  const format = row.formats?.[column];
  const note = row.notes?.get(column);
  const rule = row.validations?.get(column);
  const runs = row.richTexts?.get(column);
  const message: JsonObject = {};
  const put = (name: string, make: () => JsonObject[string] | undefined): void => {
    if (!selects(mask, name)) return;
    const made = make();
    if (made !== undefined) message[name] = made;
  };
  put('userEnteredValue', () => (formula !== undefined ? { formulaValue: formula } : row.spilled?.has(column) ? undefined : extendedValue(value)));
  put('effectiveValue', () => extendedValue(value));
  put('formattedValue', () => (value === null ? undefined : displayText(value, format?.numberFormat ?? row.resultFormats?.get(column), spreadsheet.locale)));
  put('userEnteredFormat', () => formats.enteredOf(format));
  put('effectiveFormat', () => (value === null && !format ? undefined : formats.effectiveOf(format, typeof value === 'number')));
  put('hyperlink', () => hyperlinkOf(formula, runs));
  put('note', () => note);
  put('textFormatRuns', () => runs && runs.some((run) => Object.keys(run.style).length > 0 || run.link) ? runs.map((run) => runMessage(spreadsheet, run)) : undefined);
  put('dataValidation', () => rule && validationMessage(spreadsheet, rule));
  return message;
}

function extendedValue(value: CellValue): JsonObject | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { errorValue: errorValue(value) };
}

function errorValue(value: CellError): JsonObject {
  return compact({ type: errorTypes[value.error] ?? 'ERROR', message: value.message || undefined });
}

/** Link of the whole cell: a HYPERLINK formula with a literal address, or one run that covers the text. */
function hyperlinkOf(formula: string | undefined, runs: readonly TextRun[] | undefined): string | undefined {
  const literal = formula === undefined ? null : /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula);
  if (literal) return (literal[1] ?? '').replace(/""/g, '"');
  const [first] = runs ?? [];
  return runs?.length === 1 && first?.start === 0 ? first.link : undefined;
}

function runMessage(spreadsheet: SpreadsheetState, run: TextRun): JsonObject {
  const format = textFormatMessage(spreadsheet, run.style);
  if (run.link !== undefined) format['link'] = { uri: run.link };
  return run.start === 0 ? { format } : { startIndex: run.start, format };
}
