import { deserialize, serialize } from 'node:v8';
import { a1OfRange, columnLetters, columnNumber, parseA1, parseR1C1, splitSheetName } from '../../../emulator/spreadsheet/model/a1Notation';
import { calculate } from '../../../emulator/spreadsheet/model/calculation';
import { scriptValueAt, setCell, setCellFormula } from '../../../emulator/spreadsheet/model/cells';
import { emptySheet, emptySpreadsheet } from '../../../emulator/spreadsheet/model/create';
import { instantOfSerial, serialOfInstant } from '../../../emulator/spreadsheet/model/dates';
import { displayText } from '../../../emulator/spreadsheet/model/display';
import { restoreSnapshot, takeSnapshot } from '../../../emulator/spreadsheet/model/snapshot';
import { deleteDimension, insertDimension } from '../../../emulator/spreadsheet/model/structure';
import { readUserEntered } from '../../../emulator/spreadsheet/model/userEntered';
import type { SheetState, SpreadsheetState } from '../../../emulator/spreadsheet/state';

function book(): { spreadsheet: SpreadsheetState; sheet: SheetState } {
  const spreadsheet = emptySpreadsheet('id', 'en_US', 'Asia/Jakarta');
  const sheet = emptySheet(0, 'Data');
  spreadsheet.sheets.push(sheet);
  return { spreadsheet, sheet };
}
const now = Date.UTC(2026, 2, 2);

describe('A1 notation', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [18277, 'ZZZ']])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test.each(['A1', 'B2:C3', 'A:A', 'B:D', '2:2', '3:7', 'A2:C'])('%s is read and written', (text) => {
    const range = parseA1(text);
    expect(range && a1OfRange(range)).toBe(text);
  });

  test('corners in the wrong order and dollar signs are understood, nonsense is not', () => {
    expect(parseA1('$C$3:$B$1')).toEqual({ startRow: 0, endRow: 3, startColumn: 1, endColumn: 3 });
    expect(['', 'A0', 'A1:', '1', 'hello', 'A:1'].map(parseA1)).toEqual([null, null, null, null, null, null]);
    expect(parseR1C1('R[-1]C[2]', { row: 4, column: 1 })).toEqual({ startRow: 3, endRow: 4, startColumn: 3, endColumn: 4 });
    expect(splitSheetName("'It''s mine'!A1")).toEqual({ sheet: "It's mine", rest: 'A1' });
  });
});

describe('what is typed', () => {
  test.each([
    ['08123456789', 8123456789], ['+62812', 62812], ['-5', -5], ['(5)', -5], ['1e3', 1000], ['.5', 0.5], ['1,5', '1,5'], ['1,500.25', 1500.25], ['12/31/2020', 44196], ['31/12/2020', '31/12/2020'], ['2020-03-04', 43894], ['March 3, 2020', 43893], ['3 Mar 2020', 43893], ['10:30 PM', 0.9375], ['25:00', 25 / 24],
    ['true', true], ['TRUEST', 'TRUEST'], ['2/30/2020', '2/30/2020'], ['1/2', 46024], ['=', '='], ['LK-2026-00042', 'LK-2026-00042'], ['May', 'May'], ['2020-03-04 10:00', 43894 + 10 / 24],
  ])('%s is %p in the locale of the United States', (text, value) => {
    expect(readUserEntered(text, 'en_US', 2026)).toMatchObject({ kind: 'value', value });
  });

  test.each([['1.500,25', 1500.25], ['31/12/2020', 44196], ['3 Agustus 2020', 44046], ['Rp1.500', 1500], ['12,5%', 0.125], ['1.5', '1.5']])('%s is %p in the Indonesian locale', (text, value) => {
    expect(readUserEntered(text, 'in_ID', 2026)).toMatchObject({ kind: 'value', value });
  });

  test('a person begins a formula with + too, setValue does not', () => {
    expect(readUserEntered('+A1', 'en_US', 2026, true)).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(readUserEntered('+A1', 'en_US', 2026)).toEqual({ kind: 'value', value: '+A1' });
  });
});

describe('what is shown', () => {
  test.each([
    [1 / 3, undefined, 'en_US', '0.3333333333'], [0.1 + 0.2, undefined, 'in_ID', '0,3'], [1e15, undefined, 'en_US', '1E+15'], [123456789012345, undefined, 'en_US', '123456789012345'], [1234567.891, '#,##0.00', 'id_ID', '1.234.567,89'], [46000, 'dddd, d mmmm yyyy', 'id_ID', 'Selasa, 9 Desember 2025'],
    [1, 'M/d/yyyy', 'en_US', '12/31/1899'], [0.25, 'h:mm am/pm', 'en_US', '6:00 AM'], [1.5, '[h]:mm', 'en_US', '36:00'], [true, undefined, 'id_ID', 'TRUE'], [0.256, '0.0%', 'en_US', '25.6%'], [-5, '0;(0);"nol"', 'en_US', '(5)'], [0, '0;(0);"nol"', 'en_US', 'nol'],
  ])('%p as %s in %s is %s', (value, pattern, locale, text) => {
    expect(displayText(value, pattern, locale)).toBe(text);
  });

  test('serial numbers and instants belong to a zone: Ambon is two hours ahead of Jakarta', () => {
    const instant = Date.UTC(2026, 2, 2, 0, 30);
    expect(serialOfInstant('Asia/Jakarta', instant)).toBe(46083.3125);
    expect(serialOfInstant('Asia/Jayapura', instant) - serialOfInstant('Asia/Jakarta', instant)).toBeCloseTo(2 / 24, 10);
    expect(instantOfSerial('Asia/Jakarta', 46083.3125)).toBe(instant);
  });
});

describe('the state', () => {
  test('comes back from a snapshot, whatever was written, inserted or deleted since', () => {
    const { spreadsheet, sheet } = book();
    setCell(spreadsheet, sheet, 0, 0, 'lama');
    setCell(spreadsheet, sheet, 5, 0, 'enam');
    const snapshot = takeSnapshot(spreadsheet);
    setCell(spreadsheet, sheet, 0, 0, 'baru');
    insertDimension(spreadsheet, sheet, 'ROWS', 0, 3);
    deleteDimension(spreadsheet, sheet, 'COLUMNS', 0, 1);
    sheet.name = 'Lain';
    restoreSnapshot(spreadsheet, snapshot);
    expect([sheet.rows[0]?.values, sheet.rows[5]?.values, sheet.rowCount, sheet.columnCount, sheet.name]).toEqual([['lama'], ['enam'], 1000, 26, 'Data']);
  });

  test('survives v8.serialize, formulas and all', () => {
    const { spreadsheet, sheet } = book();
    setCell(spreadsheet, sheet, 0, 0, 20);
    setCellFormula(spreadsheet, sheet, 0, 1, '=A1+1');
    calculate(spreadsheet, now);
    const copy: SpreadsheetState = deserialize(serialize(spreadsheet));
    const [first] = copy.sheets;
    if (!first) throw new Error('no tab');
    setCell(copy, first, 0, 0, 41);
    calculate(copy, now);
    expect([scriptValueAt(copy, first, 0, 1), scriptValueAt(spreadsheet, sheet, 0, 1)]).toEqual([42, 21]);
  });
});
