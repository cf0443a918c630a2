import { decodeText } from '../../utilities/charset';
import type { MailAttachmentState } from '../state';
import { decodeHeader, decodeQuotedPrintable } from './encoding';

/** A message read from RFC 822 bytes. */
export interface ParsedMessage {
  /** As written, names in their first spelling, encoded words resolved. */
  readonly headers: Record<string, string>;
  body: string;
  htmlBody: string;
  readonly attachments: MailAttachmentState[];
}

export function parseMime(raw: Uint8Array): ParsedMessage {
  const text = Buffer.from(raw).toString('latin1');
  const { headers, body } = splitPart(text);
  const message: ParsedMessage = { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, decodeHeader(value)])), body: '', htmlBody: '', attachments: [] };
  readPart(headers, body, message);
  return message;
}

function splitPart(text: string): { headers: Record<string, string>; body: string } {
  const empty = /\r?\n\r?\n/.exec(text);
  const head = empty ? text.slice(0, empty.index) : text;
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const field = /^([!-9;-~]+):\s*(.*)$/.exec(line);
    if (field?.[1] !== undefined) headers[field[1]] = Buffer.from(field[2] ?? '', 'latin1').toString('utf8');
  }
  return { headers, body: empty ? text.slice(empty.index + empty[0].length) : '' };
}

function readPart(headers: Readonly<Record<string, string>>, body: string, message: ParsedMessage): void {
  const type = valueOf(headers, 'content-type') || 'text/plain';
  const boundary = parameterOf(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== null) {
    const pieces = body.split(new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:--)?[ \\t]*(?:\\r?\\n|$)`));
    for (const piece of pieces.slice(1)) {
      if (piece.trim() === '' || piece.startsWith('--')) continue;
      const part = splitPart(piece);
      readPart(part.headers, part.body, message);
    }
    return;
  }
  const bytes = decodeTransfer(body, valueOf(headers, 'content-transfer-encoding'));
  const disposition = valueOf(headers, 'content-disposition');
  const name = decodeHeader(parameterOf(disposition, 'filename') ?? parameterOf(type, 'name') ?? '');
  const contentId = valueOf(headers, 'content-id').replace(/[<>]/g, '');
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isText = (bare === 'text/plain' || bare === 'text/html') && !/^attachment/i.test(disposition) && name === '';
  if (!isText) {
    message.attachments.push({ name: name === '' ? 'noname' : name, contentType: bare, content: bytes, ...(contentId !== '' && !/^attachment/i.test(disposition) ? { contentId } : {}) });
    return;
  }
  const text = decodeText(bytes, parameterOf(type, 'charset') ?? 'UTF-8');
  if (bare === 'text/html') message.htmlBody += text;
  else message.body += text;
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase();
  if (kind === 'base64') return new Uint8Array(Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64'));
  if (kind === 'quoted-printable') return decodeQuotedPrintable(body);
  return new Uint8Array(Buffer.from(body, 'latin1'));
}

function valueOf(headers: Readonly<Record<string, string>>, name: string): string {
  for (const [key, value] of Object.entries(headers)) if (key.toLowerCase() === name) return value;
  return '';
}

function parameterOf(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(value);
  return found ? (found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? null) : null;
}
