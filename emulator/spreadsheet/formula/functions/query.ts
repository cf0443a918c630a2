import { columnNumber } from '../../model/a1Notation';
import { parseQuery, QueryError } from '../query/queryText';
import { runQuery } from '../query/runQuery';
import { fault, isArea, isError, matrixOf, textOf } from '../values';
import { numeric, rangeFunction, single, type FormulaFunction } from './kinds';

/** QUERY(data, query, [headers]): the documented language without pivot and scalar functions. */
export const query: readonly [string, FormulaFunction][] = [
  rangeFunction('QUERY', 1, ([data = null, text, headerCount], scope) => {
    const table = matrixOf(data, scope);
    const width = table[0]?.length ?? 0;
    const first = isArea(data) ? data.startColumn : 0;
    const wanted = textOf(single(text, scope), scope);
    if (isError(wanted)) return wanted;
    const guessed = table[0]?.every((cell) => typeof cell === 'string') && table.slice(1).some((row) => row.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) ? 1 : 0;
    const given = numeric(headerCount, scope, -1);
    const headers = given >= 0 ? given : guessed;
    const column = (name: string): number => {
      const numbered = /^col(\d+)$/i.exec(name);
      const index = numbered ? Number(numbered[1]) - 1 : isArea(data) && /^[A-Z]{1,3}$/.test(name) ? columnNumber(name) - first : -1;
      return index >= 0 && index < width ? index : -1;
    };
    try {
      const labels = Array.from({ length: width }, (_, index) => table.slice(0, headers).map((row) => String(row[index] ?? '')).join(' '));
      const rows = table.slice(headers).filter((row) => row.some((cell) => cell !== null));
      const result = runQuery(parseQuery(wanted, column), rows, labels, width);
      return result.length === 0 ? fault('#N/A', 'Query completed with an empty output.') : result;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return error.message.startsWith('NotImplemented') ? fault('#ERROR!', error.message) : fault('#VALUE!', error.message);
    }
  }),
];
