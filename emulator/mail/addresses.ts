import { ScriptError } from '../kernel/errors';

export interface Address {
  readonly name: string;
  readonly address: string;
}

const atom = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/;

/** Splits at commas outside quotes and angle brackets; empty pieces are left out. */
export function splitAddresses(list: string): string[] {
  const pieces = list.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<]|["<])+/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** 'Siti <siti@x.example>' or a bare address. Line breaks would forge headers, so they make it invalid. */
export function parseAddress(text: string): Address | null {
  if (/[\r\n]/.test(text)) return null;
  const named = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<\s*([^<>]+?)\s*>\s*$/.exec(text);
  const address = named ? (named[3] ?? '') : text.trim();
  if (!atom.test(address)) return null;
  return { name: named ? (named[1]?.replace(/\\(.)/g, '$1') ?? named[2] ?? '') : '', address };
}

/** Addresses of a comma-separated list. Google's text for one that is none: "Invalid email: foo" (known of practice). */
export function parseAddresses(list: string): Address[] {
  return splitAddresses(list).map((piece) => {
    const parsed = parseAddress(piece);
    if (!parsed) throw new ScriptError(`Invalid email: ${piece}`);
    return parsed;
  });
}

/** The address alone, in lower case: key of a mailbox. Text that is no address is its own key. */
export function mailboxOf(text: string): string {
  return (parseAddress(text)?.address ?? text.trim()).toLowerCase();
}

export function formatAddress(address: Address): string {
  if (address.name === '') return address.address;
  const quoted = /[^A-Za-z0-9 !#$%&'*+/=?^_`{|}~\-\u0080-\uffff]/.test(address.name) ? `"${address.name.replace(/["\\]/g, '\\$&')}"` : address.name;
  return `${quoted} <${address.address}>`;
}
