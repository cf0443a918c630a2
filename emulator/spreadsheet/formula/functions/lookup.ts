import { columnLetters, parseA1, splitSheetName } from '../../model/a1Notation';
import { sheetByName } from '../../model/create';
import { compareCells } from '../../model/sort';
import { clipped } from '../clipped';
import { compared } from '../compared';
import { fault, fullMatrixOf, isArea, isError, lifted, matrixOf, notAvailable, type Matrix, type Scalar, type Scope, type Value } from '../values';
import { wildcard } from './criteria';
import { column, flat, numeric, rangeFunction, single, wrongCount, type FormulaFunction } from './kinds';

function equals(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return (cell) => typeof cell === 'string' && pattern.test(cell);
  }
  return (cell) => cell !== null && !isError(cell) && typeof cell === typeof wanted && compared(cell, wanted) === 0;
}

/** Position of a value in a list: 0 exact, 1 the last that is not greater (sorted), -1 the last that is not smaller (sorted downwards). */
function positionIn(list: readonly Scalar[], wanted: Scalar, mode: number): number {
  if (mode === 0) return list.findIndex(equals(wanted));
  let best = -1;
  list.forEach((cell, index) => {
    if (cell === null || isError(cell) || typeof cell !== typeof wanted) return;
    const order = compared(cell, wanted) * mode;
    if (order <= 0) best = index;
  });
  return best;
}

function tableLookup(name: string, across: boolean): [string, FormulaFunction] {
  return rangeFunction(name, 3, ([key = null, range = null, place, sorted], scope) => {
    const table = across ? transposed(matrixOf(range, scope)) : matrixOf(range, scope);
    const index = numeric(place, scope, 1);
    if (!(index >= 1)) return fault('#VALUE!', `${name} evaluates to an out of bounds range.`);
    if (index > (table[0]?.length ?? 0)) return fault('#REF!', `${name} evaluates to an out of bounds range.`);
    const keys = table.map((line) => line[0] ?? null);
    const mode = single(sorted, scope) === false || single(sorted, scope) === 0 ? 0 : 1;
    const look = (wanted: Scalar): Scalar => {
      if (isError(wanted)) return wanted;
      const at = positionIn(keys, wanted, mode);
      return at < 0 ? fault('#N/A', `Did not find value '${String(wanted)}' in ${name} evaluation.`) : (table[at]?.[index - 1] ?? null);
    };
    return Array.isArray(key) || isArea(key) ? lifted([key], scope, ([wanted = null]) => look(wanted)) : look(key);
  });
}

function transposed(table: Matrix): Matrix {
  return Array.from({ length: table[0]?.length ?? 0 }, (_, index) => table.map((line) => line[index] ?? null));
}

function reference(name: string, pick: (area: Extract<Value, { area: unknown }>) => number, own: (scope: Scope) => number): [string, FormulaFunction] {
  return [
    name,
    (args, scope, evaluate) => {
      if (!args[0]) return own(scope);
      const value = evaluate(args[0], scope);
      if (isError(value)) return value;
      if (!isArea(value)) return fault('#N/A', 'Argument must be a range.');
      const [height, width] = [value.endRow - value.startRow, value.endColumn - value.startColumn];
      if (scope.arrays && name === 'ROW' && height > 1) return column(Array.from({ length: height }, (_, index) => value.startRow + index + 1));
      if (scope.arrays && name === 'COLUMN' && width > 1) return [Array.from({ length: width }, (_, index) => value.startColumn + index + 1)];
      return pick(value);
    },
  ];
}

const size = (name: string, measure: (table: Matrix) => number): [string, FormulaFunction] => rangeFunction(name, 1, ([value = null], scope) => measure(fullMatrixOf(value, scope)));

export const lookup: readonly [string, FormulaFunction][] = [
  tableLookup('VLOOKUP', false),
  tableLookup('HLOOKUP', true),
  rangeFunction('XLOOKUP', 3, ([key, keys, results = null, missing], scope) => {
    const at = positionIn(flat(keys, scope), single(key, scope), 0);
    const table = fullMatrixOf(results, scope);
    if (at < 0) return missing ?? notAvailable;
    return table.length === 1 && (table[0]?.length ?? 0) > 1 ? (table[0]?.[at] ?? null) : [table[at] ?? []];
  }),
  rangeFunction('LOOKUP', 2, ([key, keys, results], scope) => {
    const at = positionIn(flat(keys, scope), single(key, scope), 1);
    return at < 0 ? notAvailable : (flat(results ?? keys, scope)[at] ?? null);
  }),
  rangeFunction('MATCH', 2, ([key, range, mode], scope) => {
    const at = positionIn(flat(range, scope), single(key, scope), numeric(mode, scope, 1));
    return at < 0 ? fault('#N/A', `Did not find value '${String(single(key, scope))}' in MATCH evaluation.`) : at + 1;
  }),
  rangeFunction('INDEX', 1, ([range = null, row, place], scope) => {
    const table = fullMatrixOf(range, scope);
    const [atRow, atColumn] = [numeric(row, scope, 0), numeric(place, scope, 0)];
    if (atRow > table.length || atColumn > (table[0]?.length ?? 0) || atRow < 0 || atColumn < 0) return fault('#NUM!', 'Function INDEX parameter is out of range.');
    const [first] = table;
    // One row takes its only number as the column.
    if (place === undefined && table.length === 1 && first && atRow > 0 && first.length > 1) return first[atRow - 1] ?? null;
    const lines = atRow === 0 ? table : [table[atRow - 1] ?? []];
    const picked = atColumn === 0 ? lines : lines.map((line) => [line[atColumn - 1] ?? null]);
    return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : picked;
  }),
  reference('ROW', (area) => area.startRow + 1, (scope) => scope.row + 1),
  reference('COLUMN', (area) => area.startColumn + 1, (scope) => scope.column + 1),
  size('ROWS', (table) => table.length),
  size('COLUMNS', (table) => table[0]?.length ?? 0),
  [
    'CHOOSE',
    (args, scope, evaluate) => {
      const chosen = args[0] && args[Math.floor(numeric(evaluate(args[0], scope), scope, 0))];
      return chosen && chosen !== args[0] ? evaluate(chosen, scope) : fault('#NUM!', 'Function CHOOSE parameter 1 value is out of range.');
    },
  ],
  rangeFunction('ADDRESS', 2, ([row, place, mode], scope) => {
    const kind = numeric(mode, scope, 1);
    return `${kind === 1 || kind === 3 ? '$' : ''}${columnLetters(numeric(place, scope, 1) - 1)}${kind === 1 || kind === 2 ? '$' : ''}${numeric(row, scope, 1)}`;
  }),
  rangeFunction('INDIRECT', 1, ([address], scope) => {
    const split = splitSheetName(String(single(address, scope) ?? ''));
    const sheet = split.sheet === null ? scope.sheet : sheetByName(scope.spreadsheet, split.sheet);
    const range = parseA1(split.rest);
    return sheet && range ? clipped(sheet, range) : fault('#REF!', `Function INDIRECT parameter 1 value is '${String(single(address, scope))}'. It is not a valid cell/range reference.`);
  }),
  [
    'OFFSET',
    (args, scope, evaluate) => {
      const [base, ...rest] = args;
      const area = base && evaluate(base, scope);
      if (area === undefined || !isArea(area)) return wrongCount('OFFSET');
      const [rows = 0, columns = 0, height, width] = rest.map((node) => numeric(evaluate(node, scope), scope, 0));
      const [startRow, startColumn] = [area.startRow + rows, area.startColumn + columns];
      if (startRow < 0 || startColumn < 0) return fault('#REF!', 'OFFSET evaluates to an out of bounds range.');
      return clipped(area.area, { startRow, startColumn, endRow: startRow + (height ?? area.endRow - area.startRow), endColumn: startColumn + (width ?? area.endColumn - area.startColumn) });
    },
  ],
  ['ARRAYFORMULA', (args, scope, evaluate) => (args[0] ? spilled(evaluate(args[0], { ...scope, arrays: true }), scope) : wrongCount('ARRAYFORMULA'))],
  rangeFunction('TRANSPOSE', 1, ([value = null], scope) => transposed(fullMatrixOf(value, scope))),
  rangeFunction('FLATTEN', 1, (values, scope) => column(values.flatMap((value) => fullMatrixOf(value, scope).flat()))),
  rangeFunction('SEQUENCE', 1, ([rows, columns, start, step], scope) => {
    const [width, first, by] = [numeric(columns, scope, 1), numeric(start, scope, 1), numeric(step, scope, 1)];
    return Array.from({ length: numeric(rows, scope, 1) }, (_, row) => Array.from({ length: width }, (_each, at) => first + (row * width + at) * by));
  }),
  rangeFunction('ARRAY_CONSTRAIN', 3, ([value = null, rows, columns], scope) => fullMatrixOf(value, scope).slice(0, numeric(rows, scope, 1)).map((line) => line.slice(0, numeric(columns, scope, 1)))),
  rangeFunction('UNIQUE', 1, ([value = null], scope) => {
    const seen = new Set<string>();
    return matrixOf(value, scope).filter((line) => {
      const key = JSON.stringify(line);
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  }),
  rangeFunction('SORT', 1, ([value = null, ...keys], scope) => {
    const table = matrixOf(value, scope).filter((line) => line.some((cell) => cell !== null));
    const rules: { list: Scalar[]; ascending: boolean }[] = [];
    for (let index = 0; index < Math.max(keys.length, 1); index += 2) {
      const by = keys[index];
      const list = by !== undefined && (isArea(by) || Array.isArray(by)) ? flat(by, scope) : table.map((line) => line[numeric(by, scope, 1) - 1] ?? null);
      rules.push({ list, ascending: keys[index + 1] === undefined || single(keys[index + 1], scope) !== false });
    }
    const order = table.map((_, index) => index);
    order.sort((one, other) => {
      for (const { list, ascending } of rules) {
        const [a, b] = [list[one] ?? null, list[other] ?? null];
        if (a === null || b === null) {
          if (a !== b) return a === null ? 1 : -1;
          continue;
        }
        const compared = compareCells(a, b);
        if (compared !== 0) return ascending ? compared : -compared;
      }
      return one - other;
    });
    return order.map((index) => table[index] ?? []);
  }),
  rangeFunction('FILTER', 2, ([value = null, ...conditions], scope) => {
    const table = fullMatrixOf(value, scope);
    const tests = conditions.map((condition) => fullMatrixOf(condition, scope));
    if (tests.some((test) => test.flat().length !== table.length && test.flat().length !== (table[0]?.length ?? 0))) return fault('#N/A', `FILTER has mismatched range sizes. Expected row count: ${table.length}.`);
    const holds = (index: number): boolean => tests.every((test) => test.flat()[index] === true || (typeof test.flat()[index] === 'number' && test.flat()[index] !== 0));
    const flatTests = tests.map((test) => test.flat());
    const rowsFiltered = (flatTests[0]?.length ?? 0) === table.length;
    const kept = rowsFiltered ? table.filter((_, index) => flatTests.every((test) => test[index] === true || (typeof test[index] === 'number' && test[index] !== 0))) : table.map((line) => line.filter((_, index) => holds(index)));
    return kept.length === 0 || kept[0]?.length === 0 ? fault('#N/A', 'No matches are found in FILTER evaluation.') : kept;
  }),
];

function spilled(value: Value, scope: Scope): Value {
  return isArea(value) ? fullMatrixOf(value, scope) : value;
}
