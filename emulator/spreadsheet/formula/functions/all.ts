import { aggregates } from './aggregates';
import { dates } from './dates';
import type { FormulaFunction } from './kinds';
import { logic } from './logic';
import { lookup } from './lookup';
import { mathematics } from './mathematics';
import { text } from './text';

const tables = (): readonly (readonly [string, FormulaFunction])[] => [...aggregates, ...dates, ...logic, ...lookup, ...mathematics, ...text];
let byName: ReadonlyMap<string, FormulaFunction> | null = null;

/** Functions by name in capitals; put together at first use because functions call the evaluator and the evaluator them. */
export const formulaFunctions = {
  get(name: string): FormulaFunction | undefined {
    byName ??= new Map(tables());
    return byName.get(name);
  },
};
