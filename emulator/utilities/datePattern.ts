import { ScriptError } from '../kernel/errors';

/** A run of one pattern letter, or literal text. */
export type PatternPart = { readonly letter: string; readonly count: number } | { readonly text: string };

const letters = 'GyYMLwWDdFEuaHkKhmsSzZX';
const compiled = new Map<string, readonly PatternPart[]>();

/** Splits a java.text.SimpleDateFormat pattern: letters A–Z and a–z are fields, text in single quotes is literal, '' is one quote. */
export function parsePattern(pattern: string): readonly PatternPart[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const parts: PatternPart[] = [];
  let at = 0;
  while (at < pattern.length) {
    const character = pattern[at] ?? '';
    if (character === "'") {
      const literal = readLiteral(pattern, at);
      pushText(parts, literal.text);
      at = literal.next;
    } else if (/[A-Za-z]/.test(character)) {
      if (!letters.includes(character)) throw new ScriptError(`Illegal pattern character '${character}'`);
      let end = at;
      while (pattern[end] === character) end++;
      if (character === 'X' && end - at > 3) throw new ScriptError(`invalid ISO 8601 format: length=${end - at}`);
      parts.push({ letter: character, count: end - at });
      at = end;
    } else {
      pushText(parts, character);
      at++;
    }
  }
  compiled.set(pattern, parts);
  return parts;
}

function readLiteral(pattern: string, quote: number): { text: string; next: number } {
  if (pattern[quote + 1] === "'") return { text: "'", next: quote + 2 };
  let text = '';
  for (let at = quote + 1; at < pattern.length; at++) {
    if (pattern[at] !== "'") text += pattern[at] ?? '';
    else if (pattern[at + 1] === "'") {
      text += "'";
      at++;
    } else return { text, next: at + 1 };
  }
  throw new ScriptError('Unterminated quote');
}

function pushText(parts: PatternPart[], text: string): void {
  const last = parts[parts.length - 1];
  if (last && 'text' in last) parts[parts.length - 1] = { text: last.text + text };
  else parts.push({ text });
}

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
