import { encodeText } from '../../utilities/charset';
import type { MailAttachmentState, MailMessageState } from '../state';
import { base64Lines, encodeAddressHeader, encodeHeader } from './encoding';

const addressHeaders = new Set(['from', 'to', 'cc', 'bcc', 'reply-to', 'sender']);

/** The message as RFC 822 text. Boundaries come from the message's id, so the text is the same each time. */
export function writeMime(message: MailMessageState): string {
  const inline = message.attachments.filter((item) => item.contentId !== undefined);
  const files = message.attachments.filter((item) => item.contentId === undefined);
  let part = message.htmlBody === '' ? textPart('plain', message.body) : multipart('alternative', `${message.id}a`, [textPart('plain', message.body), textPart('html', message.htmlBody)]);
  if (inline.length > 0) part = multipart('related', `${message.id}r`, [part, ...inline.map(filePart)]);
  if (files.length > 0) part = multipart('mixed', `${message.id}m`, [part, ...files.map(filePart)]);
  const lines = Object.entries(message.headers)
    .filter(([name]) => !/^content-(type|transfer-encoding)$/i.test(name))
    .map(([name, value]) => `${name}: ${addressHeaders.has(name.toLowerCase()) ? encodeAddressHeader(value) : encodeHeader(value)}`);
  return `${lines.join('\r\n')}\r\n${part}`;
}

function textPart(kind: 'plain' | 'html', text: string): string {
  const ascii = /^[\x20-\x7e\r\n\t]*$/.test(text) && !/[^\r\n]{990}/.test(text);
  const head = `Content-Type: text/${kind}; charset="UTF-8"\r\n`;
  if (ascii) return `${head}\r\n${text.replace(/\r\n|\r|\n/g, '\r\n')}`;
  return `${head}Content-Transfer-Encoding: base64\r\n\r\n${base64Lines(encodeText(text.replace(/\r\n|\r|\n/g, '\r\n')))}`;
}

function filePart(item: MailAttachmentState): string {
  const name = encodeHeader(item.name);
  const place = item.contentId === undefined ? `Content-Disposition: attachment; filename="${name}"` : `Content-Disposition: inline; filename="${name}"\r\nContent-ID: <${item.contentId}>`;
  return `Content-Type: ${item.contentType}; name="${name}"\r\n${place}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(item.content)}`;
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  const line = `0000000000${boundary}`;
  return `Content-Type: multipart/${kind}; boundary="${line}"\r\n\r\n${parts.map((part) => `--${line}\r\n${part}\r\n`).join('')}--${line}--\r\n`;
}
