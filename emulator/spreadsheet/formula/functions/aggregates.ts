import { divisionByZero, fault, fullMatrixOf, isError, matrixOf, numberOf, type Scalar, type Scope, type Value } from '../values';
import type { CellError } from '../../state';
import { criterionTest } from './criteria';
import { flat, numbersIn, numeric, rangeFunction, single, type FormulaFunction } from './kinds';

function overNumbers(name: string, apply: (numbers: number[]) => Scalar): [string, FormulaFunction] {
  return rangeFunction(name, 1, (values, scope) => {
    const numbers = numbersIn(values, scope);
    return isError(numbers) ? numbers : apply(numbers);
  });
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): Scalar => (numbers.length === 0 ? divisionByZero : sum(numbers) / numbers.length);

function variance(numbers: readonly number[], less: number): number | CellError {
  if (numbers.length <= less) return divisionByZero;
  const average = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - average) ** 2)) / (numbers.length - less);
}
const root = (value: number | CellError): Scalar => (typeof value === 'number' ? Math.sqrt(value) : value);

/** Positions (flat) of the cells for which all pairs of range and criterion hold. */
function matching(pairs: readonly Value[], scope: Scope): number[] {
  const tests: { cells: Scalar[]; test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index];
    if (range !== undefined) tests.push({ cells: fullMatrixOf(range, scope).flat(), test: criterionTest(single(pairs[index + 1], scope), scope) });
  }
  const positions: number[] = [];
  const length = tests[0]?.cells.length ?? 0;
  for (let at = 0; at < length; at++) if (tests.every(({ cells, test }) => test(cells[at] ?? null))) positions.push(at);
  return positions;
}
function picked(range: Value | undefined, positions: readonly number[], scope: Scope): number[] {
  const cells = range === undefined ? [] : fullMatrixOf(range, scope).flat();
  return positions.map((at) => cells[at]).filter((cell) => typeof cell === 'number');
}
function overMatches(name: string, apply: (numbers: number[]) => Scalar): [string, FormulaFunction] {
  return rangeFunction(name, 3, ([range, ...pairs], scope) => apply(picked(range, matching(pairs, scope), scope)));
}

export const aggregates: readonly [string, FormulaFunction][] = [
  overNumbers('SUM', sum),
  overNumbers('AVERAGE', mean),
  overNumbers('MIN', (numbers) => (numbers.length ? numbers.reduce((least, number) => Math.min(least, number)) : 0)),
  overNumbers('MAX', (numbers) => (numbers.length ? numbers.reduce((most, number) => Math.max(most, number)) : 0)),
  overNumbers('PRODUCT', (numbers) => numbers.reduce((product, number) => product * number, 1)),
  overNumbers('SUMSQ', (numbers) => sum(numbers.map((number) => number * number))),
  overNumbers('STDEV', (numbers) => root(variance(numbers, 1))),
  overNumbers('STDEVP', (numbers) => root(variance(numbers, 0))),
  overNumbers('VAR', (numbers) => variance(numbers, 1)),
  overNumbers('MEDIAN', (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    if (sorted.length === 0) return fault('#NUM!', 'MEDIAN has no valid input data.');
    return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  }),
  rangeFunction('COUNT', 1, (values, scope) => values.flatMap((value) => flat(value, scope)).filter((cell) => typeof cell === 'number').length),
  rangeFunction('COUNTA', 1, (values, scope) => values.flatMap((value) => flat(value, scope)).filter((cell) => cell !== null).length),
  rangeFunction('COUNTBLANK', 1, ([range], scope) => (range === undefined ? 0 : fullMatrixOf(range, scope).flat().filter((cell) => cell === null || cell === '').length)),
  rangeFunction('COUNTUNIQUE', 1, (values, scope) => new Set(values.flatMap((value) => flat(value, scope)).filter((cell) => cell !== null && cell !== '').map((cell) => JSON.stringify(cell))).size),
  rangeFunction('COUNTIF', 2, (pair, scope) => {
    // A range of criteria gives one count each.
    const criteria = pair[1];
    if (Array.isArray(criteria)) return criteria.map((line) => line.map((criterion) => matching([pair[0] ?? null, criterion], scope).length));
    return matching(pair, scope).length;
  }),
  rangeFunction('COUNTIFS', 2, (pairs, scope) => matching(pairs, scope).length),
  rangeFunction('SUMIF', 2, ([range = null, criterion = null, sums], scope) => sum(picked(sums ?? range, matching([range, criterion], scope), scope))),
  rangeFunction('AVERAGEIF', 2, ([range = null, criterion = null, sums], scope) => mean(picked(sums ?? range, matching([range, criterion], scope), scope))),
  overMatches('SUMIFS', sum),
  overMatches('AVERAGEIFS', mean),
  overMatches('MAXIFS', (numbers) => (numbers.length ? Math.max(...numbers) : 0)),
  overMatches('MINIFS', (numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  rangeFunction('SUMPRODUCT', 1, (values, scope) => {
    const tables = values.map((value) => fullMatrixOf(value, scope));
    const [first = []] = tables;
    if (tables.some((table) => table.length !== first.length || table[0]?.length !== first[0]?.length)) return fault('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
    let total = 0;
    for (const [row, line] of first.entries()) {
      for (const column of line.keys()) {
        let product = 1;
        for (const table of tables) {
          const cell = table[row]?.[column] ?? null;
          if (isError(cell)) return cell;
          product *= typeof cell === 'number' ? cell : tables.length === 1 && typeof cell === 'boolean' ? Number(cell) : 0;
        }
        total += product;
      }
    }
    return total;
  }),
  rangeFunction('LARGE', 2, ([range = null, place], scope) => ranked(range, numeric(place, scope, 1), scope, (a, b) => b - a)),
  rangeFunction('SMALL', 2, ([range = null, place], scope) => ranked(range, numeric(place, scope, 1), scope, (a, b) => a - b)),
  rangeFunction('RANK', 2, ([value, range = null, ascending], scope) => {
    const number = numberOf(single(value, scope), scope);
    const numbers = numbersIn([range], scope);
    if (isError(number)) return number;
    if (isError(numbers)) return numbers;
    if (!numbers.includes(number)) return fault('#N/A', 'RANK has no valid input data.');
    return 1 + numbers.filter((each) => (numeric(ascending, scope, 0) ? each < number : each > number)).length;
  }),
  rangeFunction('SUBTOTAL', 2, ([code, ...ranges], scope) => {
    const numbers = numbersIn(ranges, scope);
    if (isError(numbers)) return numbers;
    const kind = numeric(code, scope, 9) % 100;
    if (kind === 1) return mean(numbers);
    if (kind === 2) return numbers.length;
    if (kind === 3) return ranges.flatMap((range) => matrixOf(range, scope).flat()).filter((cell) => cell !== null).length;
    return kind === 4 ? Math.max(...numbers) : kind === 5 ? Math.min(...numbers) : kind === 9 ? sum(numbers) : fault('#VALUE!', 'SUBTOTAL: unknown function code.');
  }),
];

function ranked(range: Value, place: number, scope: Scope, order: (a: number, b: number) => number): Scalar {
  const numbers = numbersIn([range], scope);
  if (isError(numbers)) return numbers;
  return [...numbers].sort(order)[place - 1] ?? fault('#NUM!', 'Parameter is out of range.');
}
