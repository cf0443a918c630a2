import { serialOfInstant } from '../../domain/workingTime';
import type { CellValue } from '../../application/sheetCommit';
import type { ColumnKind } from '../../application/tabs/tabDefinition';
import type { CellData } from './sheetsApi';

export const instantFormat = { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } as const;
export const dayFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' } as const;
export const hoursFormat = { type: 'NUMBER', pattern: '0.0' } as const;

/**
 * A cell as the Sheets API takes it, typed: a text stays a text even when it begins with '=' or looks like a number (ExtendedValue,
 * developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other).
 */
export function cellData(value: CellValue, timeZone: string, kind?: ColumnKind): CellData {
  if (value === null || value === '') return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  // A row that people made has no format of ours, so hours bring theirs, as days and instants do.
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value }, ...(kind === 'hours' ? { userEnteredFormat: { numberFormat: { ...hoursFormat } } } : {}) };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  if ('day' in value) {
    const serial = (Date.parse(`${value.day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { userEnteredValue: { numberValue: serial }, userEnteredFormat: { numberFormat: { ...dayFormat } } };
  }
  return {
    userEnteredValue: { numberValue: serialOfInstant(timeZone, new Date(value.instant)) },
    userEnteredFormat: { numberFormat: { ...instantFormat } },
  };
}

/** Field mask of a cell's write: only what it sets, so that colours and formats of librarians stay. */
export function cellFields(data: CellData): string {
  return ['userEnteredValue', ...(data.userEnteredFormat?.numberFormat ? ['userEnteredFormat.numberFormat'] : []), aroundFields(data)].filter((field) => field !== '').join(',');
}

/** Field mask of what a write sets around a value that it leaves alone; '' for nothing. */
export function aroundFields(data: CellData): string {
  return [
    ...(data.userEnteredFormat?.textFormat ? ['userEnteredFormat.textFormat.link'] : []),
    ...(data.dataValidation ? ['dataValidation'] : []),
    ...(data.note !== undefined ? ['note'] : []),
  ].join(',');
}

/** The link of a cell of text: where it leads, or '' to take it away (TextFormat.link, same reference). */
export function cellLink(address: string): Pick<CellData, 'userEnteredFormat'> {
  return { userEnteredFormat: { textFormat: address === '' ? {} : { link: { uri: address } } } };
}

/** Drop-down of a cell; warns and does not forbid, for the desk itself checks what is typed and says why it will not do. */
export function dropDown(choices: readonly string[]): NonNullable<CellData['dataValidation']> {
  return { condition: { type: 'ONE_OF_LIST', values: choices.map((choice) => ({ userEnteredValue: choice })) }, showCustomUi: true, strict: false };
}
