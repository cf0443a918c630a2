import { ScriptError } from '../kernel/errors';

/**
 * Utilities.parseCsv: fields in double quotes may hold delimiters, line ends and doubled quotes. Rows need not be of one length. The text
 * after the last line end is no row. A quote that is never closed: "Could not parse text." (text known of practice).
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let at = 0;
  let pending = false;
  const endRow = (): void => {
    row.push(field);
    rows.push(row);
    row = [];
    field = '';
    pending = false;
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"' && field === '') {
      const quoted = readQuoted(text, at + 1);
      field = quoted.value;
      at = quoted.next;
      pending = true;
      // What stands between the closing quote and the next delimiter belongs to the field (assumed).
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') field += text[at++] ?? '';
    } else if (character === delimiter) {
      row.push(field);
      field = '';
      pending = true;
      at++;
    } else if (character === '\n' || character === '\r') {
      at += character === '\r' && text[at + 1] === '\n' ? 2 : 1;
      endRow();
    } else {
      field += character;
      pending = true;
      at++;
    }
  }
  if (pending) endRow();
  return rows;
}

function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new ScriptError('Could not parse text.');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
