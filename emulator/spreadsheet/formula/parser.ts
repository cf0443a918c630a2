import type { CellError } from '../state';
import { parseReference, type ParsedReference } from './references';
import { formulaTokens, type FormulaToken } from './tokens';

/** A parsed formula. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null | CellError }
  | { readonly kind: 'reference'; readonly reference: ParsedReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

const cache = new Map<string, Node>();
const parseFailed: Node = { kind: 'value', value: { error: '#ERROR!', message: 'Formula parse error.' } };

/** Parses a formula with its '='; a formula that cannot be read is the value #ERROR!. */
export function parseFormula(formula: string): Node {
  let node = cache.get(formula);
  if (!node) {
    if (cache.size > 20_000) cache.clear();
    try {
      node = new Parser(formulaTokens(formula.slice(1))).parse();
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      node = parseFailed;
    }
    cache.set(formula, node);
  }
  return node;
}

class ParseError extends Error {}

const powers: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };

class Parser {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;
  constructor(tokens: readonly FormulaToken[]) {
    this.tokens = tokens.filter((token) => token.kind !== 'space');
  }
  parse(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new ParseError();
    return node;
  }
  private peek(): FormulaToken | undefined {
    return this.tokens[this.at];
  }
  private is(kind: FormulaToken['kind'], text?: string): boolean {
    const token = this.peek();
    return token?.kind === kind && (text === undefined || token.text === text);
  }
  private take(kind: FormulaToken['kind'], text?: string): FormulaToken {
    const token = this.peek();
    if (!token || !this.is(kind, text)) throw new ParseError();
    this.at++;
    return token;
  }

  private expression(least: number): Node {
    let left = this.prefixed();
    for (;;) {
      const operator = this.is('operator') ? this.peek()?.text : undefined;
      const power = operator === undefined ? undefined : powers[operator];
      if (operator === undefined || power === undefined || power <= least) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.expression(power) };
    }
  }
  private prefixed(): Node {
    if (this.is('operator', '-') || this.is('operator', '+')) {
      const operator = this.take('operator').text;
      return { kind: 'unary', operator, operand: this.expression(5) };
    }
    let node = this.primary();
    while (this.is('operator', '%')) {
      this.at++;
      node = { kind: 'unary', operator: '%', operand: node };
    }
    return node;
  }
  private primary(): Node {
    const token = this.peek();
    if (!token) throw new ParseError();
    this.at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'value', value: { error: token.text.toUpperCase(), message: 'Reference does not exist' } };
      case 'reference':
        return this.reference(token.text);
      case 'name':
        return this.named(token.text);
      case 'open': {
        const node = this.expression(0);
        this.take('close');
        return node;
      }
      case 'brace':
        if (token.text === '{') return this.array();
        throw new ParseError();
      default:
        throw new ParseError();
    }
  }
  private reference(text: string): Node {
    const reference = parseReference(text);
    if (!reference) throw new ParseError();
    return { kind: 'reference', reference };
  }
  private named(name: string): Node {
    if (!this.is('open')) {
      const upper = name.toUpperCase();
      if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
      return { kind: 'name', name };
    }
    this.at++;
    const args: Node[] = [];
    if (!this.is('close')) {
      for (;;) {
        args.push(this.is('separator') || this.is('close') ? { kind: 'value', value: null } : this.expression(0));
        if (!this.is('separator')) break;
        this.at++;
      }
    }
    this.take('close');
    return { kind: 'call', name: name.toUpperCase(), args };
  }
  /** '{1,2;3,4}': comma or backslash goes right, semicolon down. */
  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      if (this.is('brace', '}')) break;
      if (this.is('separator', ';')) rows.push([]);
      else if (!this.is('separator', ',') && !this.is('brace', '\\')) throw new ParseError();
      this.at++;
    }
    this.take('brace', '}');
    return { kind: 'array', rows };
  }
}
