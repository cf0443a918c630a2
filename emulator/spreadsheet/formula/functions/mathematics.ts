import { round } from 'numfmt';
import { divisionByZero, fault, isError, numberOf } from '../values';
import { numberFunction, scalarFunction, type FormulaFunction } from './kinds';

/** Numbers that change at every calculation come from a sequence of the instant and the cell, so that the same seed gives the same run. */
function drawn(now: number, row: number, column: number): number {
  let state = (Math.floor(now) ^ (row * 73_856_093) ^ (column * 19_349_663)) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
  return ((state ^ (state >>> 15)) >>> 0) / 4_294_967_296;
}

const upward = (number: number, places: number, direction: (value: number) => number): number => {
  const factor = 10 ** places;
  return (Math.sign(number) * direction(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
};

export const mathematics: readonly [string, FormulaFunction][] = [
  numberFunction('ROUND', 1, 2, (number, places = 0) => round(number, places)),
  numberFunction('ROUNDUP', 1, 2, (number, places = 0) => upward(number, places, Math.ceil)),
  numberFunction('ROUNDDOWN', 1, 2, (number, places = 0) => upward(number, places, Math.floor)),
  numberFunction('TRUNC', 1, 2, (number, places = 0) => upward(number, places, Math.floor)),
  numberFunction('INT', 1, 1, Math.floor),
  numberFunction('ABS', 1, 1, Math.abs),
  numberFunction('SIGN', 1, 1, Math.sign),
  numberFunction('SQRT', 1, 1, Math.sqrt),
  numberFunction('EXP', 1, 1, Math.exp),
  numberFunction('LN', 1, 1, Math.log),
  numberFunction('LOG10', 1, 1, Math.log10),
  numberFunction('LOG', 1, 2, (number, base = 10) => Math.log(number) / Math.log(base)),
  numberFunction('POWER', 2, 2, (base, exponent) => base ** exponent),
  numberFunction('MOD', 2, 2, (number, divisor) => (divisor === 0 ? divisionByZero : number - divisor * Math.floor(number / divisor))),
  numberFunction('QUOTIENT', 2, 2, (number, divisor) => (divisor === 0 ? divisionByZero : Math.trunc(number / divisor))),
  numberFunction('CEILING', 1, 2, (number, factor = 1) => (factor === 0 ? 0 : Math.ceil(Number((number / factor).toPrecision(15))) * factor)),
  numberFunction('FLOOR', 1, 2, (number, factor = 1) => (factor === 0 ? divisionByZero : Math.floor(Number((number / factor).toPrecision(15))) * factor)),
  numberFunction('PI', 0, 0, () => Math.PI),
  numberFunction('EVEN', 1, 1, (number) => Math.sign(number) * Math.ceil(Math.abs(number) / 2) * 2),
  parity('ISEVEN', 0),
  parity('ISODD', 1),
  [
    'RAND',
    (_args, scope) => {
      scope.expires(scope.now);
      return drawn(scope.now, scope.row, scope.column);
    },
  ],
  [
    'RANDBETWEEN',
    (args, scope, evaluate) => {
      scope.expires(scope.now);
      const [low, high] = args.map((arg) => evaluate(arg, scope));
      if (typeof low !== 'number' || typeof high !== 'number' || high < low) return fault('#NUM!', 'RANDBETWEEN parameters are out of range.');
      return Math.ceil(low) + Math.floor(drawn(scope.now, scope.row, scope.column) * (Math.floor(high) - Math.ceil(low) + 1));
    },
  ],
];

function parity(name: string, rest: number): [string, FormulaFunction] {
  return scalarFunction(name, 1, 1, ([value = null], scope) => {
    const number = numberOf(value, scope);
    return isError(number) ? number : Math.abs(Math.trunc(number)) % 2 === rest;
  });
}
