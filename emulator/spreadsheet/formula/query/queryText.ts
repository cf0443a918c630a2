/** A term of a query: a column ('A' or 'Col1'), a literal, or an aggregate of a column. */
export type Term =
  | { readonly kind: 'column'; readonly index: number }
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'aggregate'; readonly name: string; readonly index: number };

export type Test =
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Term; readonly right: Term }
  | { readonly kind: 'null'; readonly term: Term; readonly wanted: boolean }
  | { readonly kind: 'and' | 'or'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test };

export interface Query {
  /** Null is '*'. */
  readonly select: readonly Term[] | null;
  readonly where: Test | null;
  readonly groupBy: readonly Term[];
  readonly orderBy: readonly { readonly term: Term; readonly ascending: boolean }[];
  readonly limit: number;
  readonly offset: number;
  readonly labels: ReadonlyMap<string, string>;
}

export class QueryError extends Error {}

const tokenPattern = /\s*(?:("[^"]*"|'[^']*')|(`[^`]*`)|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<>|!=|<=|>=|[=<>(),*-]))/y;

/**
 * Reads a query of the Google Visualization language: select, where, group by, order by, limit, offset, label. `columnIndex` gives the
 * place of a column ('A', 'Col1') in the data, or -1. Pivot, arithmetic and scalar functions are not read: QueryError says so.
 */
export function parseQuery(text: string, columnIndex: (name: string) => number): Query {
  return new QueryParser(text, columnIndex).parse();
}

export function termKey(term: Term): string {
  return term.kind === 'literal' ? JSON.stringify(term.value) : term.kind === 'column' ? String(term.index) : `${term.name}(${term.index})`;
}

class QueryParser {
  private readonly tokens: string[] = [];
  private at = 0;
  constructor(
    text: string,
    private readonly columnIndex: (name: string) => number,
  ) {
    let position = 0;
    while (position < text.trimEnd().length) {
      tokenPattern.lastIndex = position;
      const match = tokenPattern.exec(text);
      if (!match) throw new QueryError(`Unable to parse query string: ${text}`);
      this.tokens.push(match[0].trim());
      position = tokenPattern.lastIndex;
    }
  }
  private peek(): string {
    return this.tokens[this.at] ?? '';
  }
  private next(): string {
    return this.tokens[this.at++] ?? '';
  }
  private word(word: string): boolean {
    if (this.peek().toLowerCase() !== word) return false;
    this.at++;
    return true;
  }
  private require(word: string): void {
    if (!this.word(word)) throw new QueryError(`Encountered "${this.peek()}" where "${word}" was expected.`);
  }

  parse(): Query {
    const select = this.word('select') && !this.word('*') ? this.list(() => this.term()) : null;
    const where = this.word('where') ? this.either() : null;
    const groupBy = this.word('group') ? (this.require('by'), this.list(() => this.term())) : [];
    if (this.peek().toLowerCase() === 'pivot') throw new QueryError('NotImplemented: pivot in QUERY');
    const orderBy = this.word('order') ? (this.require('by'), this.list(() => ({ term: this.term(), ascending: this.ascending() }))) : [];
    const limit = this.word('limit') ? Number(this.next()) : Infinity;
    const offset = this.word('offset') ? Number(this.next()) : 0;
    const labels = new Map(this.word('label') ? this.list((): [string, string] => [termKey(this.term()), unquoted(this.next())]) : []);
    if (this.word('format')) this.at = this.tokens.length;
    if (this.at < this.tokens.length) throw new QueryError(`Encountered "${this.peek()}".`);
    return { select, where, groupBy, orderBy, limit, offset, labels };
  }
  private ascending(): boolean {
    if (this.word('desc')) return false;
    this.word('asc');
    return true;
  }
  private list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.word(',')) items.push(item());
    return items;
  }
  private term(): Term {
    const token = this.next();
    const small = token.toLowerCase();
    if (/^["']/.test(token)) return { kind: 'literal', value: unquoted(token) };
    if (token === '-') return { kind: 'literal', value: -Number(this.next()) };
    if (/^\d/.test(token)) return { kind: 'literal', value: Number(token) };
    if (small === 'true' || small === 'false') return { kind: 'literal', value: small === 'true' };
    if (small === 'date' || small === 'datetime') return { kind: 'literal', value: dateSerial(unquoted(this.next())) };
    if (this.word('(')) {
      if (!['sum', 'count', 'avg', 'min', 'max'].includes(small)) throw new QueryError(`NotImplemented: ${token} in QUERY`);
      const index = this.column(this.next());
      this.require(')');
      return { kind: 'aggregate', name: small, index };
    }
    return { kind: 'column', index: this.column(token) };
  }
  private column(name: string): number {
    const index = this.columnIndex(name.replace(/`/g, ''));
    if (index < 0) throw new QueryError(`Unable to parse query string for Function QUERY parameter 2: NO_COLUMN: ${name}`);
    return index;
  }
  private either(): Test {
    const tests = [this.both()];
    while (this.word('or')) tests.push(this.both());
    return tests.length === 1 && tests[0] ? tests[0] : { kind: 'or', tests };
  }
  private both(): Test {
    const tests = [this.single()];
    while (this.word('and')) tests.push(this.single());
    return tests.length === 1 && tests[0] ? tests[0] : { kind: 'and', tests };
  }
  private single(): Test {
    if (this.word('not')) return { kind: 'not', test: this.single() };
    if (this.word('(')) {
      const test = this.either();
      this.require(')');
      return test;
    }
    const left = this.term();
    if (this.word('is')) {
      const wanted = !this.word('not');
      this.require('null');
      return { kind: 'null', term: left, wanted };
    }
    const operator = this.next().toLowerCase();
    if (operator === 'starts' || operator === 'ends') this.require('with');
    return { kind: 'compare', operator, left, right: this.term() };
  }
}

function unquoted(text: string): string {
  return text.slice(1, -1);
}
/** 'yyyy-mm-dd' with an optional time, as a serial number. */
function dateSerial(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}${text.includes(':') ? 'Z' : ''}`) / 86_400_000 + 25_569;
}
