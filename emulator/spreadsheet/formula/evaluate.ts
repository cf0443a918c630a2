import { sheetById, sheetByName } from '../model/create';
import { clipped } from './clipped';
import { compared } from './compared';
import { formulaFunctions } from './functions/all';
import type { Node } from './parser';
import { rangeOfReference } from './references';
import { divisionByZero, fault, fullMatrixOf, isArea, isError, lifted, numberOf, scalarOf, textOf, type Matrix, type Scalar, type Scope, type Value } from './values';

/**
 * Computes a parsed formula. Written for this emulator: hyperformula's licence (GPL) does not suit, and no kept permissive library evaluates
 * Sheets' formulas with their references, so this holds what tabs of a desk use; other functions of Google's give #ERROR! naming them.
 */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'reference':
      return areaOf(node, scope);
    case 'name':
      return namedArea(node.name, scope);
    case 'array':
      return arrayOf(node.rows, scope);
    case 'unary':
      return unary(node.operator, evaluate(node.operand, scope), scope);
    case 'binary':
      return binary(node.operator, evaluate(node.left, scope), evaluate(node.right, scope), scope);
    case 'call': {
      const known = formulaFunctions.get(node.name);
      if (!known) return unknownFunction(node.name);
      return known(node.args, scope, evaluate);
    }
  }
}

/** Functions that Google has and this evaluator has not. */
const notYet = new Set('LET LAMBDA MAP REDUCE BYROW BYCOL SCAN MAKEARRAY SPARKLINE GOOGLETRANSLATE DETECTLANGUAGE IMAGE FORECAST TREND LINEST PMT NPV IRR MMULT'.split(' '));
function unknownFunction(name: string): Scalar {
  if (/^IMPORTRANGE$/.test(name)) return fault('#REF!', 'You need to connect these sheets.');
  if (/^(IMPORT(XML|HTML|DATA|FEED)|GOOGLEFINANCE)$/.test(name)) return fault('#N/A', 'Could not fetch url.');
  return notYet.has(name) ? fault('#ERROR!', `NotImplemented: function ${name}`) : fault('#NAME?', `Unknown function: '${name}'.`);
}

function areaOf(node: Extract<Node, { kind: 'reference' }>, scope: Scope): Value {
  const { reference } = node;
  const sheet = reference.sheet === null ? scope.sheet : sheetByName(scope.spreadsheet, reference.sheet);
  if (!sheet) return fault('#REF!', `Unresolved sheet name '${reference.sheet ?? ''}'.`);
  return clipped(sheet, rangeOfReference(reference));
}

function namedArea(name: string, scope: Scope): Value {
  const named = scope.spreadsheet.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  const sheet = named && sheetById(scope.spreadsheet, named.range.sheetId);
  return sheet ? clipped(sheet, named.range) : fault('#NAME?', `Unknown range name: '${name}'.`);
}

function arrayOf(rows: readonly (readonly Node[])[], scope: Scope): Value {
  const result: Matrix = [];
  for (const row of rows) {
    const parts = row.map((node) => fullMatrixOf(evaluate(node, { ...scope, arrays: true }), scope));
    const height = parts[0]?.length ?? 0;
    if (parts.some((part) => part.length !== height)) return fault('#REF!', 'Function ARRAY_ROW parameter has mismatched row size.');
    for (let line = 0; line < height; line++) result.push(parts.flatMap((part) => part[line] ?? []));
  }
  if (result.some((line) => line.length !== result[0]?.length)) return fault('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  return result;
}

function unary(operator: string, value: Value, scope: Scope): Value {
  if (operator === '+') return value;
  return lifted([value], scope, ([operand = null]) => {
    const number = numberOf(operand, scope);
    return isError(number) ? number : operator === '%' ? number / 100 : -number;
  });
}

function binary(operator: string, left: Value, right: Value, scope: Scope): Value {
  return lifted([left, right], scope, ([one = null, other = null]) => operate(operator, one, other, scope));
}

function operate(operator: string, one: Scalar, other: Scalar, scope: Scope): Scalar {
  if (isError(one)) return one;
  if (isError(other)) return other;
  if (operator === '&') return `${joinable(one, scope)}${joinable(other, scope)}`;
  if (operator in comparisons) return comparisons[operator]?.(compared(one, other)) ?? null;
  const [a, b] = [numberOf(one, scope), numberOf(other, scope)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? divisionByZero : a / b;
    default: {
      const power = a ** b;
      return Number.isFinite(power) ? power : fault('#NUM!', 'The result is not a number.');
    }
  }
}

function joinable(value: Scalar, scope: Scope): string {
  const text = textOf(value, scope);
  return isError(text) ? '' : text;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** The value that a single cell takes: of a range the intersecting cell. */
export function cellResult(value: Value, scope: Scope): Scalar | Matrix {
  if (Array.isArray(value)) return value;
  if (isArea(value)) return scope.arrays ? fullMatrixOf(value, scope) : scalarOf(value, scope);
  return value;
}
