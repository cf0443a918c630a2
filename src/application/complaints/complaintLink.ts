import { sameText, signed } from '../accessToken';
import type { Secrets } from '../ports';

/** Digits and letters that nobody takes for one another when a code is written down (Crockford's base 32). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Sixteen letters: 80 bits. */
const codeLength = 16;
const purpose = 'complaint';

/** The code that opens a complaint with its number: short enough to be written down by who gives no address. In groups of four. */
export function complaintCode(number: string, secrets: Secrets, version: number): string {
  const code = [...secrets.sign(signed(purpose, number, version))].slice(0, codeLength).map((letter) => letters[base64.indexOf(letter) % letters.length] ?? '0').join('');
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** What a link or somebody's typing names: 'pd 2026 1' and its code, or both with a point between them. */
export interface TypedComplaint {
  readonly number: string;
  readonly code: string;
}

/** 'PD-2026-00001.abcd-…' of a link. */
export function readComplaintLink(text: string): TypedComplaint {
  const [number = '', code = ''] = text.split('.');
  return { number: readComplaintNumber(number), code };
}

/** A number as people type it; what is none stays as it is. */
export function readComplaintNumber(typed: string): string {
  const [, year, number] = /^pd[\s.-]*(\d{4})[\s.-]+0*(\d{1,9})$/i.exec(typed.trim()) ?? [];
  return year === undefined || number === undefined ? typed.trim() : `PD-${year}-${number.padStart(5, '0')}`;
}

/** Whether the code is that of the number; letters that look alike are taken for those that are meant. */
export function opensComplaint({ number, code }: TypedComplaint, secrets: Secrets, version: number): boolean {
  if (!/^PD-\d{4}-\d{5,9}$/.test(number)) return false;
  const typed = code.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return sameText(complaintCode(number, secrets, version).replace(/-/g, ''), typed);
}
