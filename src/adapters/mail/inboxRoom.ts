import type { InboxRoom, MailPart, ReceivedMail } from '../../application/inbox/receivedMail';

type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

/** Pages of 500 ids that are asked for at most: after an outage with more mails than that the oldest stay in the mailbox, unread by the desk. */
const mostPages = 10;
/** Characters of one part that are read; the Gmail API gives larger ones as attachments anyhow. */
const longestPart = 500_000;

/** The inbox of whoever runs the script, by the Gmail API. Reads and changes nothing. */
export const inboxRoom: InboxRoom = {
  idsSince: (at) => {
    const found: string[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      // Seconds, for a day would be one of Pacific time ("Search and filter messages", Gmail API guide). What the desk has sent to its own owner is no answer; what a filter has archived is.
      const answer = messages().list('me', { q: `-from:me after:${Math.floor(at / 1000)}`, maxResults: 500, ...(pageToken === undefined ? {} : { pageToken }) });
      found.push(...(answer.messages ?? []).flatMap((message) => message.id ?? []));
      pageToken = answer.nextPageToken;
      if (pageToken === undefined || pageToken === '') break;
    }
    return found.reverse();
  },
  read: (id) => {
    try {
      return receivedMail(id, messages().get('me', id, { format: 'full' }));
    } catch (error) {
      if (/not found/i.test(error instanceof Error ? error.message : String(error))) return null;
      throw error;
    }
  },
};

function messages(): GoogleAppsScript.Gmail.Collection.Users.MessagesCollection {
  const found = typeof Gmail === 'undefined' ? undefined : Gmail.Users.Messages;
  if (!found) throw new Error('the advanced service Gmail is not enabled');
  return found;
}

function receivedMail(id: string, message: GoogleAppsScript.Gmail.Schema.Message): ReceivedMail {
  const headers = (message.payload?.headers ?? []).map(({ name = '', value = '' }) => ({ name, value }));
  return { id, at: Number(message.internalDate), headers, parts: message.payload === undefined ? [] : leavesOf(message.payload) };
}

/** Everything in a mail that holds no further parts, and the heads of mails within it. */
function leavesOf(part: Part, depth = 0): MailPart[] {
  const type = (part.mimeType ?? '').toLowerCase();
  const inner = (part.parts ?? []).slice(0, 100).flatMap((one) => (depth < 20 ? leavesOf(one, depth + 1) : []));
  const heads = type.startsWith('message/') ? (part.parts ?? []).map((one) => one.headers ?? []) : [];
  const head = heads.flatMap((fields) => fields.map(({ name = '', value = '' }) => `${name}: ${value}`)).join('\n');
  if (type.startsWith('multipart/')) return inner;
  const name = part.filename ?? '';
  const text = name === '' && (type.startsWith('text/') || type.startsWith('message/')) ? textOf(part) : '';
  return [{ type, name, text: [head, text].filter((one) => one !== '').join('\n') }, ...(type.startsWith('message/') ? inner.map((one) => ({ ...one, type: `quoted/${one.type}`, name: '' })) : inner)];
}

/** Bytes as Apps Script gives them, in the character set that the part names; UTF-8 where it names none that Google knows. */
function textOf(part: Part): string {
  const data: unknown = part.body?.data;
  if (data === undefined || data === null) return '';
  const bytes = typeof data === 'string' ? Utilities.base64DecodeWebSafe(data) : (data as number[]);
  const blob = Utilities.newBlob(bytes);
  const type = (part.headers ?? []).find((header) => header.name?.toLowerCase() === 'content-type')?.value ?? '';
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? 'UTF-8';
  try {
    return blob.getDataAsString(charset).slice(0, longestPart);
  } catch {
    return blob.getDataAsString('UTF-8').slice(0, longestPart);
  }
}
