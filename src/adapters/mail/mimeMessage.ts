import type { OutgoingMail } from '../../application/ports';

/** Header that holds our own id of a mail, for Gmail may give it another Message-ID when it leaves. */
export const ownIdHeader = 'X-Layanan-Kawasan-Id';

/** Standard base64 of a text in UTF-8. */
export type Base64 = (text: string) => string;

const lineEnd = '\r\n';
/** RFC 5322 §2.1.1: lines should not be longer, line end left out. */
const longestLine = 78;
/** Bytes of UTF-8 whose base64, in the marks of an encoded word, stays within its 75 characters (RFC 2047 §2). */
const bytesInWord = 42;

/**
 * The mail as RFC 5322 text, ASCII throughout: text and HTML as alternatives (RFC 2046 §5.1.4) in base64 of UTF-8, headers beyond ASCII as encoded words
 * (RFC 2047). Nothing in it can begin another header: control characters become spaces. Throws where an address is none.
 */
export function mimeMessage(mail: OutgoingMail, base64: Base64): string {
  const boundary = `=_${mail.messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
  return [
    header('From', mailbox(mail.senderName, mail.sender, base64)),
    header('To', mail.to.map(address).join(`,${lineEnd} `)),
    ...(mail.cc.length > 0 ? [header('Cc', mail.cc.map(address).join(`,${lineEnd} `))] : []),
    ...(mail.replyTo === '' ? [] : [header('Reply-To', address(mail.replyTo))]),
    header('Subject', words('Subject', mail.subject, base64)),
    header('Message-ID', identifier(mail.messageId)),
    header(ownIdHeader, identifier(mail.messageId)),
    ...(mail.references.length > 0 ? [header('In-Reply-To', mail.references.slice(-1).map(identifier).join('')), header('References', mail.references.map(identifier).join(`${lineEnd} `))] : []),
    ...(mail.leaveAddress !== undefined && isWebAddress(mail.leaveAddress) ? [header('List-Unsubscribe', `${lineEnd} <${mail.leaveAddress}>`)] : []),
    // RFC 3834 §5 and, for Exchange, [MS-OXCMAIL] 2.2.3.2.14: nobody's vacation program answers the desk. Precedence is no standard and left out.
    header('Auto-Submitted', 'auto-generated'),
    header('X-Auto-Response-Suppress', 'OOF, AutoReply'),
    header('MIME-Version', '1.0'),
    header('Content-Type', `multipart/alternative;${lineEnd} boundary="${boundary}"`),
    '',
    ...part(boundary, 'text/plain', mail.text, base64),
    ...part(boundary, 'text/html', mail.html, base64),
    `--${boundary}--`,
    '',
  ].join(lineEnd);
}

/** A boundary begins with '=_', which base64 never holds. */
function part(boundary: string, type: string, text: string, base64: Base64): string[] {
  const lines = base64(text.replace(/\r\n|\r|\n/g, lineEnd)).match(/.{1,76}/g) ?? [];
  return [`--${boundary}`, `Content-Type: ${type}; charset="UTF-8"`, 'Content-Transfer-Encoding: base64', '', ...lines];
}

/** `value` is safe and folded already. */
function header(name: string, value: string): string {
  return `${name}: ${value}`;
}

function identifier(id: string): string {
  if (!/^<[^<>\s@]+@[^<>\s@]+>$/.test(id)) throw new Error(`no message id: ${id.slice(0, 80)}`);
  return id;
}

/**
 * RFC 2369 §2: an address in angle brackets, of which it holds none. A page where one presses a button is what a link opens; the one-click form of RFC 8058 would be a POST,
 * and Apps Script gives no answer to one of a stranger but by a redirect, which that standard forbids.
 */
function isWebAddress(typed: string): boolean {
  return /^https:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/.test(typed) && typed.length < 900;
}

/** An address as it stands in a header; whatever could be more than one address is refused in Google's own words for it. */
function address(typed: string): string {
  if (!/^[^\s"(),:;<>@[\\\]\u0000-\u001f\u007f]+@[^\s"(),:;<>@[\\\]\u0000-\u001f\u007f]+$/.test(typed)) throw new Error(`Invalid email: ${typed.slice(0, 254)}`);
  return typed;
}

function mailbox(name: string, typed: string, base64: Base64): string {
  const clean = oneLine(name);
  if (clean === '') return address(typed);
  const shown = isPlain(clean) ? `"${clean.replace(/["\\]/g, (sign) => `\\${sign}`)}"` : words('From', clean, base64);
  return `${shown}${shown.length + typed.length > longestLine - 9 ? `${lineEnd} ` : ' '}<${address(typed)}>`;
}

/** Text of a header: as it is where it is short ASCII, else as encoded words, each on a line of its own and none with half a letter. */
function words(name: string, text: string, base64: Base64): string {
  const clean = oneLine(text);
  if (isPlain(clean) && name.length + 2 + clean.length <= longestLine) return clean;
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of clean) {
    const size = utf8Length(letter);
    if (bytes + size > bytesInWord) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].map((one) => `=?UTF-8?B?${base64(one)}?=`).join(`${lineEnd} `);
}

/** Printable ASCII that nobody takes for an encoded word. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

function utf8Length(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
