import { toSignedBytes } from '../../utilities/bytes';
import { encodeText } from '../../utilities/charset';
import { plainBodyOf } from '../gmail/composing';
import { sizeOf } from '../gmail/matching';
import type { Box } from '../gmail/box';
import { writeMime } from '../mime/writeMime';
import type { MailAttachmentState, MailMessageState } from '../state';

type Json = Record<string, unknown>;

/** A message as users.messages.get returns it. Byte fields (body.data, raw) are Byte[] in Apps Script, not base64 text (known of practice). */
export function messageResource(box: Box, message: MailMessageState, format: string, wantedHeaders: readonly string[] = []): Json {
  const basic: Json = { id: message.id, threadId: message.threadId, labelIds: [...box.labels(message)] };
  if (format === 'minimal' || format === 'raw' || format === 'full' || format === 'metadata') {
    basic['snippet'] = plainBodyOf(message).replace(/\s+/g, ' ').trim().slice(0, 200);
    basic['historyId'] = historyIdOf(box, message);
    basic['internalDate'] = String(message.at);
    basic['sizeEstimate'] = sizeOf(message);
  }
  if (format === 'raw') basic['raw'] = toSignedBytes(encodeText(writeMime(message)));
  if (format === 'full') basic['payload'] = payload(message);
  if (format === 'metadata') {
    const headers = headerList(message).filter((header) => wantedHeaders.length === 0 || wantedHeaders.some((name) => name.toLowerCase() === header.name.toLowerCase()));
    basic['payload'] = { mimeType: mimeTypeOf(message), headers };
  }
  return basic;
}

export function historyIdOf(box: Box, message: MailMessageState): string {
  const { history, historyId } = box.host.account.mail;
  const last = history.filter((entry) => entry.messageId === message.id && entry.mailbox === box.user).at(-1);
  return String(last?.id ?? historyId);
}

function headerList(message: MailMessageState): { name: string; value: string }[] {
  const type = mimeTypeOf(message);
  return Object.entries(message.headers).map(([name, value]) => ({ name, value: /^content-type$/i.test(name) ? type : value }));
}

function mimeTypeOf(message: MailMessageState): string {
  if (message.attachments.some((item) => item.contentId === undefined)) return 'multipart/mixed';
  if (message.attachments.length > 0) return 'multipart/related';
  return message.htmlBody === '' ? 'text/plain' : 'multipart/alternative';
}

/** Parts nest as in the written message: mixed ⊃ related ⊃ alternative ⊃ texts; partId is the path. */
function payload(message: MailMessageState): Json {
  const texts: Json[] = [textPart('text/plain', plainBodyOf(message))];
  if (message.htmlBody !== '') texts.push(textPart('text/html', message.htmlBody));
  const inline = message.attachments.filter((item) => item.contentId !== undefined);
  const files = message.attachments.filter((item) => item.contentId === undefined);
  let part: Json = texts.length === 1 ? (texts[0] ?? {}) : multipart('alternative', texts);
  if (inline.length > 0) part = multipart('related', [part, ...inline.map((item) => filePart(message, item))]);
  if (files.length > 0) part = multipart('mixed', [part, ...files.map((item) => filePart(message, item))]);
  number(part, '');
  return { ...part, headers: headerList(message) };
}

function multipart(kind: string, parts: readonly Json[]): Json {
  return { mimeType: `multipart/${kind}`, filename: '', headers: [{ name: 'Content-Type', value: `multipart/${kind}` }], body: { size: 0 }, parts };
}

function textPart(mimeType: string, text: string): Json {
  const bytes = encodeText(text);
  return { mimeType, filename: '', headers: [{ name: 'Content-Type', value: `${mimeType}; charset="UTF-8"` }], body: { size: bytes.length, data: toSignedBytes(bytes) } };
}

function filePart(message: MailMessageState, item: MailAttachmentState): Json {
  const headers = [{ name: 'Content-Type', value: `${item.contentType}; name="${item.name}"` }, { name: 'Content-Disposition', value: `${item.contentId === undefined ? 'attachment' : 'inline'}; filename="${item.name}"` }];
  if (item.contentId !== undefined) headers.push({ name: 'Content-ID', value: `<${item.contentId}>` });
  return { mimeType: item.contentType, filename: item.name, headers, body: { attachmentId: attachmentId(message, item), size: item.content.length } };
}

/** Stable here; Google's changes with each request. */
export function attachmentId(message: MailMessageState, item: MailAttachmentState): string {
  return `ANGjdJ${message.id}_${message.attachments.indexOf(item)}`;
}

function number(part: Json, path: string): void {
  part['partId'] = path;
  const { parts } = part;
  if (Array.isArray(parts)) parts.forEach((child: Json, index) => number(child, path === '' ? String(index) : `${path}.${index}`));
}
