import { NotImplemented } from '../../kernel/errors';
import { instantOfWall, wallClock } from '../../utilities/timeZone';
import { headerOf } from '../headers';
import type { MailMessageState } from '../state';
import type { Box } from './box';
import { labelIdByName } from './labelNames';
import type { Query } from './query';

const day = 86_400_000;
const places: Record<string, string> = { inbox: 'INBOX', sent: 'SENT', trash: 'TRASH', spam: 'SPAM', draft: 'DRAFT', drafts: 'DRAFT', unread: 'UNREAD', starred: 'STARRED', important: 'IMPORTANT' };

/** Whether a message passes a search. Trash and spam pass only where the search names them. */
export function matcher(box: Box, query: Query): (message: MailMessageState) => boolean {
  const everywhere = names(query);
  return (message) => (everywhere || (!box.has(message, 'TRASH') && !box.has(message, 'SPAM'))) && matches(box, query, message);
}

function names(query: Query): boolean {
  switch (query.kind) {
    case 'term':
      return (query.operator === 'in' || query.operator === 'label' || query.operator === 'is') && ['anywhere', 'trash', 'spam'].includes(query.value.toLowerCase());
    case 'not':
      return false;
    default:
      return query.of.some(names);
  }
}

function matches(box: Box, query: Query, message: MailMessageState): boolean {
  switch (query.kind) {
    case 'all':
      return query.of.every((part) => matches(box, part, message));
    case 'any':
      return query.of.some((part) => matches(box, part, message));
    case 'not':
      return !matches(box, query.of, message);
    case 'term':
      return matchesTerm(box, query.operator, query.value, message);
  }
}

function matchesTerm(box: Box, operator: string, value: string, message: MailMessageState): boolean {
  const lower = value.toLowerCase();
  switch (operator) {
    case '':
      return hasWords([message.subject, message.body, message.from, ...message.to, ...message.cc, ...message.attachments.map((item) => item.name)].join('\n'), value);
    case 'from':
      return isPerson(box, [message.from], lower);
    case 'to':
      return isPerson(box, [...message.to, ...message.cc, ...message.bcc], lower);
    case 'cc':
      return isPerson(box, message.cc, lower);
    case 'bcc':
      return isPerson(box, message.bcc, lower);
    case 'deliveredto':
      return isPerson(box, [...message.to, ...message.cc, ...message.bcc], lower);
    case 'list':
      return headerOf(message.headers, 'List-ID').toLowerCase().includes(lower);
    case 'subject':
      return hasWords(message.subject, value);
    case 'rfc822msgid':
      return headerOf(message.headers, 'Message-ID').replace(/[<>]/g, '') === value.replace(/[<>]/g, '');
    case 'in':
    case 'label':
    case 'is':
      return isIn(box, lower, message);
    case 'has':
      return hasThing(box, lower, message);
    case 'filename':
      return message.attachments.some((item) => item.name.toLowerCase() === lower || item.name.toLowerCase().endsWith(`.${lower}`) || item.name.toLowerCase().startsWith(lower));
    case 'after':
    case 'newer':
      return message.at >= instantOf(box, value);
    case 'before':
    case 'older':
      return message.at < instantOf(box, value);
    case 'newer_than':
      return message.at >= ago(box, lower);
    case 'older_than':
      return message.at < ago(box, lower);
    case 'larger':
    case 'size':
      return sizeOf(message) > bytes(lower);
    case 'smaller':
      return sizeOf(message) < bytes(lower);
    default:
      throw new NotImplemented(`GmailApp.search (operator ${operator}:)`);
  }
}

/** Words in order, whatever their case, each matching whole words; Gmail knows no parts of words. */
function hasWords(text: string, value: string): boolean {
  const wanted = words(value);
  const found = ` ${words(text).join(' ')} `;
  return wanted.length > 0 && found.includes(` ${wanted.join(' ')} `);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function isPerson(box: Box, people: readonly string[], value: string): boolean {
  const wanted = value === 'me' ? box.user : value;
  return people.some((person) => person.toLowerCase().includes(wanted));
}

function isIn(box: Box, value: string, message: MailMessageState): boolean {
  if (value === 'anywhere' || value === 'all') return true;
  if (value === 'read') return !box.has(message, 'UNREAD');
  const place = places[value] ?? labelIdByName(box, value);
  return place !== null && box.has(message, place);
}

function hasThing(box: Box, value: string, message: MailMessageState): boolean {
  if (value === 'attachment') return message.attachments.some((item) => item.contentId === undefined);
  const own = [...box.labels(message)].filter((label) => label.startsWith('Label_'));
  if (value === 'userlabels') return own.length > 0;
  if (value === 'nouserlabels') return own.length === 0;
  throw new NotImplemented(`GmailApp.search (has:${value})`);
}

/** YYYY/MM/DD at midnight of the account's zone, or epoch seconds. */
function instantOf(box: Box, value: string): number {
  const date = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value) ?? /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value);
  if (!date) return Number(value) * 1000;
  const [, first, second, third] = date;
  const [year, month, dayOfMonth] = (first ?? '').length === 4 ? [first, second, third] : [third, first, second];
  return instantOfWall(box.host.account.timeZone, Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
}

function ago(box: Box, value: string): number {
  const parts = /^(\d+)([dmy])$/.exec(value);
  const count = Number(parts?.[1] ?? 0);
  if (parts?.[2] === 'd') return box.host.now() - count * day;
  const wall = wallClock(box.host.account.timeZone, box.host.now());
  const months = parts?.[2] === 'y' ? count * 12 : count;
  return instantOfWall(box.host.account.timeZone, Date.UTC(wall.year, wall.month - 1 - months, wall.day, wall.hour, wall.minute, wall.second));
}

function bytes(value: string): number {
  const parts = /^(\d+)([km]?)b?$/.exec(value);
  return Number(parts?.[1] ?? 0) * (parts?.[2] === 'm' ? 1024 * 1024 : parts?.[2] === 'k' ? 1024 : 1);
}

/** About what the message weighs on the wire: texts, and attachments in base64. */
export function sizeOf(message: MailMessageState): number {
  const texts = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody) + Buffer.byteLength(message.subject);
  return 500 + texts + message.attachments.reduce((sum, item) => sum + Math.ceil(item.content.length / 3) * 4, 0);
}
