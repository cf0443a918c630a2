/** A Gmail search as a tree. */
export type Query =
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'term'; readonly operator: string; readonly value: string };

/** Operators of Gmail's help; any other word with a colon is text. */
const operators = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'label', 'in', 'is', 'has', 'filename', 'after', 'before', 'older', 'newer', 'older_than', 'newer_than', 'deliveredto', 'list', 'rfc822msgid', 'larger', 'smaller', 'size', 'category', 'around']);

/** Reads the search syntax of Gmail's help: words, "phrases", operator:value, -, OR, { }, ( ). Source: support.google.com/mail/answer/7190. */
export function parseQuery(text: string): Query {
  const tokens = text.match(/-?(?:[A-Za-z][A-Za-z0-9_]*:)?"[^"]*"|[(){}]|-(?=[({])|[^\s(){}"]+:(?=[({])|[^\s(){}"]+/g) ?? [];
  let at = 0;

  const sequence = (closing: string): Query => {
    const alternatives: Query[][] = [[]];
    while (at < tokens.length && tokens[at] !== closing) {
      if (tokens[at] === 'OR' || tokens[at] === '|') {
        at++;
        const previous = alternatives.at(-1)?.pop();
        const next = item('');
        if (previous && next) alternatives.at(-1)?.push({ kind: 'any', of: [previous, next] });
        continue;
      }
      if (tokens[at] === 'AND') {
        at++;
        continue;
      }
      const next = item('');
      if (next) alternatives.at(-1)?.push(next);
    }
    at++;
    const items = alternatives.flat();
    return closing === '}' ? { kind: 'any', of: items } : { kind: 'all', of: items };
  };

  /** `operator` applies to each word of a group, as in subject:(a b). */
  const item = (operator: string): Query | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token === '(') return distribute(sequence(')'), operator);
    if (token === '{') return distribute(sequence('}'), operator);
    if (token === '-') return negate(item(operator));
    if (token.startsWith('-') && token.length > 1) return negate(term(token.slice(1)));
    if (/^-?[A-Za-z][A-Za-z0-9_]*:$/.test(token) && (tokens[at] === '(' || tokens[at] === '{')) return item(token.slice(0, -1).toLowerCase());
    return term(token);
  };
  return sequence('');
}

function negate(query: Query | null): Query | null {
  return query === null ? null : { kind: 'not', of: query };
}

function term(token: string): Query {
  const named = /^([A-Za-z][A-Za-z0-9_]*):(.+)$/s.exec(token);
  const known = named !== null && operators.has((named[1] ?? '').toLowerCase());
  const operator = known ? (named[1] ?? '').toLowerCase() : '';
  const value = known ? (named[2] ?? '') : token;
  return { kind: 'term', operator, value: value.replace(/^"([\s\S]*)"$/, '$1') };
}

function distribute(query: Query, operator: string): Query {
  if (operator === '') return query;
  switch (query.kind) {
    case 'term':
      return query.operator === '' ? { ...query, operator } : query;
    case 'not':
      return { kind: 'not', of: distribute(query.of, operator) };
    default:
      return { kind: query.kind, of: query.of.map((part) => distribute(part, operator)) };
  }
}
