import type { Node } from '../parser';
import { fault, isArea, isError, lifted, matrixOf, numberOf, scalarOf, textOf, type Matrix, type Scalar, type Scope, type Value } from '../values';
import type { CellError } from '../../state';

/** A function of the formula language: gets its arguments unevaluated. */
export type FormulaFunction = (args: readonly Node[], scope: Scope, evaluate: (node: Node, scope: Scope) => Value) => Value;

export const wrongCount = (name: string): CellError => fault('#N/A', `Wrong number of arguments to ${name}.`);

/** Works on single values and goes cell by cell in array mode. `least` and `most` count arguments. */
export function scalarFunction(name: string, least: number, most: number, apply: (values: Scalar[], scope: Scope) => Scalar): [string, FormulaFunction] {
  return [name, (args, scope, evaluate) => (args.length < least || args.length > most ? wrongCount(name) : lifted(args.map((arg) => evaluate(arg, scope)), scope, (values) => apply(values, scope)))];
}

/** Like scalarFunction for functions of numbers; an argument that is an error or no number is the result. */
export function numberFunction(name: string, least: number, most: number, apply: (...numbers: number[]) => number | CellError): [string, FormulaFunction] {
  return scalarFunction(name, least, most, (values, scope) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = numberOf(value, scope);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const result = apply(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? fault('#NUM!', `The result of ${name} is not a number.`) : result;
  });
}

/** Like scalarFunction for functions whose arguments are texts; numbers come as text. */
export function textFunction(name: string, least: number, most: number, apply: (texts: string[], scope: Scope) => Scalar): [string, FormulaFunction] {
  return scalarFunction(name, least, most, (values, scope) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = textOf(value, scope);
      if (isError(text)) return text;
      texts.push(text);
    }
    return apply(texts, scope);
  });
}

/** Takes whole ranges: arguments are evaluated in array mode and handed on as they are. */
export function rangeFunction(name: string, least: number, apply: (values: Value[], scope: Scope) => Value): [string, FormulaFunction] {
  return [name, (args, scope, evaluate) => (args.length < least ? wrongCount(name) : apply(args.map((arg) => evaluate(arg, { ...scope, arrays: true })), { ...scope, arrays: true }))];
}

/** Numbers in ranges (texts, truth values and empty cells there are passed over) and in single arguments (read as numbers); the first error ends it. */
export function numbersIn(values: readonly Value[], scope: Scope): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    const loose = !isArea(value) && !Array.isArray(value);
    for (const line of matrixOf(value, scope)) {
      for (const cell of line) {
        if (isError(cell)) return cell;
        if (typeof cell === 'number') numbers.push(cell);
        else if (loose && cell !== null) {
          const number = numberOf(cell, scope);
          if (isError(number)) return number;
          numbers.push(number);
        }
      }
    }
  }
  return numbers;
}

export function flat(value: Value | undefined, scope: Scope): Scalar[] {
  return value === undefined ? [] : matrixOf(value, scope).flat();
}
export function single(value: Value | undefined, scope: Scope): Scalar {
  return value === undefined ? null : scalarOf(value, { ...scope, arrays: false });
}
/** A number argument with a default; NaN stands for an error. */
export function numeric(value: Value | undefined, scope: Scope, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = numberOf(single(value, scope), scope);
  return isError(number) ? NaN : number;
}
export function column(values: readonly Scalar[]): Matrix {
  return values.map((value) => [value]);
}
