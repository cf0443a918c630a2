import { effectivePattern, isDatePattern } from '../../model/display';
import { compared } from '../compared';
import { fault, isArea, isError, lifted, matrixOf, scalarOf, truthOf, type Scalar, type Scope, type Value } from '../values';
import { rangeFunction, scalarFunction, wrongCount, type FormulaFunction } from './kinds';

/** Branches are computed only where they are needed, except cell by cell in array mode. */
const conditional: FormulaFunction = (args, scope, evaluate) => {
  const [condition, yes, no] = args;
  if (!condition || !yes || args.length > 3) return wrongCount('IF');
  const test = evaluate(condition, scope);
  if (scope.arrays && (Array.isArray(test) || isArea(test))) {
    return lifted([test, evaluate(yes, scope), no ? evaluate(no, scope) : false], scope, ([cell = null, then = null, otherwise = null]) => {
      const truth = truthOf(cell);
      return isError(truth) ? truth : truth ? then : otherwise;
    });
  }
  const truth = truthOf(scalarOf(test, scope));
  if (isError(truth)) return truth;
  return truth ? evaluate(yes, scope) : no ? evaluate(no, scope) : false;
};

function otherwise(name: string, caught: (value: Scalar) => boolean): [string, FormulaFunction] {
  return [
    name,
    (args, scope, evaluate) => {
      const [first, second] = args;
      if (!first || args.length > 2) return wrongCount(name);
      const value = evaluate(first, scope);
      if (scope.arrays && (Array.isArray(value) || isArea(value))) return lifted([value, second ? evaluate(second, scope) : null], scope, ([cell = null, instead = null]) => (caught(cell) ? instead : cell));
      if (Array.isArray(value)) return value.map((line) => line.map((cell) => (caught(cell) && second ? scalarOf(evaluate(second, scope), scope) : cell)));
      const cell = scalarOf(value, scope);
      return caught(cell) ? (second ? evaluate(second, scope) : null) : value;
    },
  ];
}

function combined(name: string, combine: (truths: boolean[]) => boolean): [string, FormulaFunction] {
  return rangeFunction(name, 1, (values, scope) => {
    const truths: boolean[] = [];
    for (const value of values) {
      for (const cell of matrixOf(value, scope).flat()) {
        // Texts inside ranges are passed over.
        if (cell === null || (typeof cell === 'string' && (Array.isArray(value) || isArea(value)))) continue;
        const truth = truthOf(cell);
        if (isError(truth)) return truth;
        truths.push(truth);
      }
    }
    return truths.length === 0 ? fault('#VALUE!', `${name} has no valid input data.`) : combine(truths);
  });
}

function question(name: string, answer: (value: Scalar, scope: Scope) => boolean): [string, FormulaFunction] {
  return scalarFunction(name, 1, 1, ([value = null], scope) => answer(value, scope));
}

export const logic: readonly [string, FormulaFunction][] = [
  ['IF', conditional],
  [
    'IFS',
    (args, scope, evaluate) => {
      for (let index = 0; index + 1 < args.length; index += 2) {
        const [condition, result] = [args[index], args[index + 1]];
        if (!condition || !result) break;
        const truth = truthOf(scalarOf(evaluate(condition, scope), scope));
        if (isError(truth)) return truth;
        if (truth) return evaluate(result, scope);
      }
      return fault('#N/A', 'No match.');
    },
  ],
  [
    'SWITCH',
    (args, scope, evaluate) => {
      const [first, ...cases] = args;
      if (!first) return wrongCount('SWITCH');
      const wanted = scalarOf(evaluate(first, scope), scope);
      for (let index = 0; index + 1 < cases.length; index += 2) {
        const [match, result] = [cases[index], cases[index + 1]];
        if (match && result && compared(scalarOf(evaluate(match, scope), scope), wanted) === 0) return evaluate(result, scope);
      }
      const last = cases.length % 2 ? cases[cases.length - 1] : undefined;
      return last ? evaluate(last, scope) : fault('#N/A', 'No match.');
    },
  ],
  otherwise('IFERROR', isError),
  otherwise('IFNA', (value) => isError(value) && value.error === '#N/A'),
  combined('AND', (truths) => truths.every(Boolean)),
  combined('OR', (truths) => truths.some(Boolean)),
  combined('XOR', (truths) => truths.filter(Boolean).length % 2 === 1),
  scalarFunction('NOT', 1, 1, ([value = null]) => {
    const truth = truthOf(value);
    return isError(truth) ? truth : !truth;
  }),
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => fault('#N/A', '')],
  question('ISBLANK', (value) => value === null),
  question('ISNUMBER', (value) => typeof value === 'number'),
  question('ISTEXT', (value) => typeof value === 'string'),
  question('ISNONTEXT', (value) => typeof value !== 'string'),
  question('ISLOGICAL', (value) => typeof value === 'boolean'),
  question('ISERROR', isError),
  question('ISERR', (value) => isError(value) && value.error !== '#N/A'),
  question('ISNA', (value) => isError(value) && value.error === '#N/A'),
  question('ISEMAIL', (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value)),
  question('ISURL', (value) => typeof value === 'string' && /^(?:https?:\/\/)?[^\s.]+\.[^\s]{2,}$/i.test(value)),
  ['ISDATE', (args, scope, evaluate) => (args[0] ? isDateAt(evaluate(args[0], scope)) : wrongCount('ISDATE'))],
  ['ISFORMULA', (args, scope, evaluate) => (args[0] ? formulaAt(evaluate(args[0], scope)) !== null : wrongCount('ISFORMULA'))],
  ['FORMULATEXT', (args, scope, evaluate) => (args[0] ? (formulaAt(evaluate(args[0], scope)) ?? fault('#N/A', 'Reference does not have a formula.')) : wrongCount('FORMULATEXT'))],
];

function formulaAt(value: Value): string | null {
  return isArea(value) ? (value.area.rows[value.startRow]?.formulas?.get(value.startColumn) ?? null) : null;
}
function isDateAt(value: Value): boolean {
  return isArea(value) && typeof value.area.rows[value.startRow]?.values[value.startColumn] === 'number' && isDatePattern(effectivePattern(value.area, value.startRow, value.startColumn));
}
