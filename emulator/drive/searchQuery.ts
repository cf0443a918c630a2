import { ScriptError } from '../kernel/errors';

/** A Drive search (query syntax of Drive API v2, which DriveApp uses) as a tree. */
export type DriveQuery =
  | { readonly kind: 'and' | 'or'; readonly of: readonly DriveQuery[] }
  | { readonly kind: 'not'; readonly of: DriveQuery }
  | { readonly kind: 'term'; readonly field: string; readonly operator: string; readonly value: string }
  | { readonly kind: 'in'; readonly value: string; readonly field: string };

const invalid = (): ScriptError => new ScriptError('Invalid argument: q');

export function parseDriveQuery(text: string): DriveQuery {
  const tokens = text.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()]|!=|<=|>=|[=<>]|[^\s()!=<>'"]+/g) ?? [];
  let at = 0;
  const literal = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw invalid();
    return /^['"]/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
  };
  const either = (): DriveQuery => {
    const parts = [both()];
    while (tokens[at]?.toLowerCase() === 'or') {
      at++;
      parts.push(both());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', of: parts };
  };
  const both = (): DriveQuery => {
    const parts = [single()];
    while (tokens[at]?.toLowerCase() === 'and') {
      at++;
      parts.push(single());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', of: parts };
  };
  const single = (): DriveQuery => {
    const token = tokens[at];
    if (token?.toLowerCase() === 'not') {
      at++;
      return { kind: 'not', of: single() };
    }
    if (token === '(') {
      at++;
      const inner = either();
      if (tokens[at++] !== ')') throw invalid();
      return inner;
    }
    if (token !== undefined && /^['"]/.test(token)) {
      const value = literal();
      if (tokens[at++]?.toLowerCase() !== 'in') throw invalid();
      return { kind: 'in', value, field: literal() };
    }
    const field = literal();
    const operator = literal().toLowerCase();
    return { kind: 'term', field, operator, value: literal() };
  };
  const query = either();
  if (at < tokens.length) throw invalid();
  return query;
}

/** Whether the search speaks of the field at all. */
export function mentions(query: DriveQuery, field: string): boolean {
  switch (query.kind) {
    case 'not':
      return mentions(query.of, field);
    case 'and':
    case 'or':
      return query.of.some((part) => mentions(part, field));
    default:
      return query.field === field;
  }
}
