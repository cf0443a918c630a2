/** A piece of a formula's text; the pieces joined give the text again. */
export interface FormulaToken {
  readonly kind: 'space' | 'text' | 'number' | 'reference' | 'name' | 'operator' | 'open' | 'close' | 'separator' | 'brace' | 'error' | 'unknown';
  readonly text: string;
}

const patterns: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['space', /[\s\u00a0]+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:REF!|DIV\/0!|NAME\?|N\/A|VALUE!|NUM!|NULL!|ERROR!)/iy],
  // With or without a tab's name: cells, whole columns, whole rows, open-ended ranges.
  [
    'reference',
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,8}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,8})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d{1,8})?|\$?\d{1,8}:\$?\d{1,8})(?![\p{L}\p{N}_(.])/uy,
  ],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:!]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /[,;]/y],
  ['brace', /[{}\\]/y],
];

/** Splits a formula (without its '=') into tokens. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: 'unknown', text: formula.charAt(at) };
}
