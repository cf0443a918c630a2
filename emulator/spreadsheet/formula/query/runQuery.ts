import { compareCells } from '../../model/sort';
import { isError, type Matrix, type Scalar } from '../values';
import { termKey, type Query, type Term, type Test } from './queryText';

/** Result of a query over rows of data; `headers` are the labels of the columns, '' where the data has none. */
export function runQuery(query: Query, rows: Matrix, headers: readonly string[], width: number): Matrix {
  const where = query.where;
  const kept = where ? rows.filter((row) => holds(where, row)) : rows;
  const select: readonly Term[] = query.select ?? Array.from({ length: width }, (_, index): Term => ({ kind: 'column', index }));
  const grouped = query.groupBy.length > 0 || select.some((term) => term.kind === 'aggregate');
  const groups = grouped ? groupsOf(kept, query.groupBy) : kept.map((row) => [row]);
  const sorted = [...groups];
  if (query.orderBy.length > 0) {
    sorted.sort((one, other) => {
      for (const { term, ascending } of query.orderBy) {
        const order = ordered(valueOf(term, one), valueOf(term, other));
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
  }
  const body = sorted.slice(query.offset, query.offset + query.limit).map((group) => select.map((term) => valueOf(term, group)));
  const labels = select.map((term) => query.labels.get(termKey(term)) ?? labelOf(term, headers));
  return labels.some((label) => label !== '') ? [labels, ...body] : body;
}

function labelOf(term: Term, headers: readonly string[]): string {
  if (term.kind === 'literal') return '';
  const header = headers[term.index] ?? '';
  return term.kind === 'aggregate' ? `${term.name} ${header}`.trim() : header;
}

/** Groups in the order of their keys, as the query language gives them. */
function groupsOf(rows: Matrix, by: readonly Term[]): Matrix[] {
  if (by.length === 0) return [rows];
  const groups = new Map<string, Matrix>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((term) => valueOf(term, [row])));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].sort((one, other) => {
    for (const term of by) {
      const order = ordered(valueOf(term, one), valueOf(term, other));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Nothing comes before everything else in a query. */
function ordered(one: Scalar, other: Scalar): number {
  if (one === null || other === null) return (one === null ? 0 : 1) - (other === null ? 0 : 1);
  return compareCells(one, other);
}

function valueOf(term: Term, group: Matrix): Scalar {
  if (term.kind === 'literal') return term.value;
  if (term.kind === 'column') return group[0]?.[term.index] ?? null;
  const values = group.map((row) => row[term.index] ?? null).filter((value) => value !== null && !isError(value));
  if (term.name === 'count') return values.length;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return term.name === 'sum' ? sum : term.name === 'avg' ? sum / numbers.length : term.name === 'min' ? Math.min(...numbers) : Math.max(...numbers);
}

function holds(test: Test, row: Scalar[]): boolean {
  switch (test.kind) {
    case 'and':
      return test.tests.every((each) => holds(each, row));
    case 'or':
      return test.tests.some((each) => holds(each, row));
    case 'not':
      return !holds(test.test, row);
    case 'null':
      return (valueOf(test.term, [row]) === null) === test.wanted;
    case 'compare':
      return compares(test.operator, valueOf(test.left, [row]), valueOf(test.right, [row]));
  }
}

/** Texts compare with their capitals, unlike in formulas. */
function compares(operator: string, one: Scalar, other: Scalar): boolean {
  if (one === null || other === null || isError(one) || isError(other)) return false;
  const [text, part] = [String(one), String(other)];
  switch (operator) {
    case '=':
      return one === other;
    case '<>':
    case '!=':
      return one !== other;
    case '<':
      return typeof one === typeof other && one < other;
    case '>':
      return typeof one === typeof other && one > other;
    case '<=':
      return typeof one === typeof other && one <= other;
    case '>=':
      return typeof one === typeof other && one >= other;
    case 'contains':
      return text.includes(part);
    case 'starts':
      return text.startsWith(part);
    case 'ends':
      return text.endsWith(part);
    case 'matches':
      return new RegExp(`^(?:${part})$`).test(text);
    case 'like':
      return new RegExp(`^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%/g, '.*').replace(/_/g, '.')}$`, 's').test(text);
    default:
      return false;
  }
}
