import { aggregates } from './aggregates';
import { dates } from './dates';
import type { FormulaFunction } from './kinds';
import { logic } from './logic';
import { lookup } from './lookup';
import { mathematics } from './mathematics';
import { query } from './query';
import { text } from './text';

/** Functions by name in capitals. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([...aggregates, ...dates, ...logic, ...lookup, ...mathematics, ...query, ...text]);
