import { domainOf, rootedTickets, type Sign } from '../mail/threadMark';
import { htmlText } from './htmlText';
import type { ReceivedMail } from './receivedMail';
import { stripReply } from './stripReply';

/** What a mail is to the desk. */
export interface UnderstoodMail {
  readonly id: string;
  readonly at: number;
  /** Address of whoever wrote it, in small letters; '' where there is none. */
  readonly from: string;
  /** The request that it names; null where it names none. */
  readonly ticket: string | null;
  /** person: somebody wrote it; automatic: a program; bounce: an address that does not work. */
  readonly kind: 'person' | 'automatic' | 'bounce';
  /** Whether the sender may be believed: Google has vouched for them, or they quote a mail that the desk has sent and Google has found nothing wrong. */
  readonly trusted: boolean;
  /** Addresses that a mail did not reach for good; of a bounce alone. */
  readonly failed: readonly string[];
  /** What is new in it. */
  readonly text: string;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** Files that are named. */
const mostFiles = 20;

/** `sender`: the address of the desk. */
export function understandMail(mail: ReceivedMail, sign: Sign, sender: string): UnderstoodMail {
  const kind = kindOf(mail);
  const references = [...valuesOf(mail, 'references'), ...valuesOf(mail, 'in-reply-to')].join(' ');
  // A report has the mail that it is about within it.
  const rooted = rootedTickets(kind === 'bounce' ? [references, ...mail.parts.map((part) => part.text)].join('\n') : references, sign);
  const named = /LK-\d{4}-\d{5,12}/.exec(valueOf(mail, 'subject'))?.[0] ?? null;
  const ticket = rooted.length === 0 ? (kind === 'bounce' ? null : named) : named !== null && rooted.includes(named) ? named : (rooted[0] ?? null);
  const vouched = vouchedFor(mail);
  return {
    id: mail.id, at: mail.at, from: addressOf(valueOf(mail, 'from')), ticket, kind,
    trusted: vouched === 'yes' || (vouched === 'unknown' && ticket !== null && rooted.includes(ticket)),
    failed: kind === 'bounce' ? failedAddresses(mail) : [],
    text: kind === 'person' ? stripReply(textOf(mail), (text) => text.toLowerCase().includes(sender.toLowerCase())) : '',
    files: mail.parts.filter((part) => part.name !== '').map((part) => part.name.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').slice(0, 120)).slice(0, mostFiles),
  };
}

function valuesOf(mail: ReceivedMail, name: string): string[] {
  return mail.headers.filter((header) => header.name.toLowerCase() === name).map((header) => header.value.slice(0, 20_000));
}

function valueOf(mail: ReceivedMail, name: string): string {
  return valuesOf(mail, name)[0] ?? '';
}

function addressOf(value: string): string {
  const address = (/<([^<>]*)>\s*$/.exec(value)?.[1] ?? value).trim().toLowerCase();
  return /^[^\s<>"(),:;]+@[^\s<>"(),:;@]+$/.test(address) ? address : '';
}

function textOf(mail: ReceivedMail): string {
  const all = (type: string): string => mail.parts.filter((part) => part.type === type && part.name === '').map((part) => part.text).join('\n');
  const plain = all('text/plain');
  return plain.trim() === '' ? htmlText(all('text/html')) : plain;
}

/** Beginnings of subjects that programs write where their makers know no header for it. */
const automaticSubject = /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|balasan otomatis|jawaban otomatis|pesan otomatis|tidak di kantor|di luar kantor)\b/i;

/** RFC 3834 §2 and §5, RFC 3464, and what is older than they or does not keep to them. */
function kindOf(mail: ReceivedMail): UnderstoodMail['kind'] {
  const type = valueOf(mail, 'content-type').toLowerCase();
  const from = addressOf(valueOf(mail, 'from'));
  const noReturn = /^\s*<>\s*$/.test(valueOf(mail, 'return-path'));
  const isReport = mail.parts.some((part) => part.type === 'message/delivery-status') || (type.startsWith('multipart/report') && type.includes('delivery-status'));
  if (isReport || valueOf(mail, 'x-failed-recipients') !== '' || /^(?:mailer-daemon|postmaster)@/.test(from)) return failedAddresses(mail).length > 0 ? 'bounce' : 'automatic';
  const submitted = valueOf(mail, 'auto-submitted').trim().toLowerCase();
  const marked = ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'list-id', 'list-unsubscribe', 'feedback-id'].some((name) => valueOf(mail, name) !== '');
  const bulk = /^\s*(?:bulk|junk|list|auto_reply)\s*$/i.test(valueOf(mail, 'precedence'));
  return (submitted !== '' && !/^no\b/.test(submitted)) || marked || bulk || noReturn || type.startsWith('multipart/report') || automaticSubject.test(valueOf(mail, 'subject')) ? 'automatic' : 'person';
}

/** Addresses given up for good: a delay is none, nor a full mailbox (RFC 3463: 4.x.x passes). */
function failedAddresses(mail: ReceivedMail): string[] {
  const reports = mail.parts.filter((part) => part.type === 'message/delivery-status' || part.type === 'text/plain').map((part) => part.text.slice(0, 50_000));
  const blocks = reports.flatMap((text) => text.split(/\n\s*\n/));
  const reported = blocks.flatMap((block) => {
    const address = /^final-recipient:\s*rfc822;\s*[<]?([^\s<>;]+)/im.exec(block)?.[1];
    return address !== undefined && /^action:\s*failed/im.test(block) && !/^status:\s*4/im.test(block) ? [address.toLowerCase()] : [];
  });
  const delayed = blocks.some((block) => /^action:\s*delayed/im.test(block) || /^status:\s*4/im.test(block));
  const header = delayed ? [] : valueOf(mail, 'x-failed-recipients').split(',').map((part) => addressOf(part.trim())).filter((address) => address !== '');
  return [...new Set([...reported, ...header])].slice(0, 50);
}

/** What Google's own servers have found about the sender (RFC 8601): their line alone counts, and stands above those that a sender could have written. */
function vouchedFor(mail: ReceivedMail): 'yes' | 'no' | 'unknown' {
  const line = (valuesOf(mail, 'authentication-results').find((value) => /^\s*mx\.google\.com\s*;/i.test(value)) ?? '').toLowerCase();
  if (/\bdmarc=fail\b/.test(line)) return 'no';
  if (/\bdmarc=pass\b/.test(line)) return 'yes';
  const domain = domainOf(addressOf(valueOf(mail, 'from'))).toLowerCase();
  const named = (pattern: RegExp): boolean => [...line.matchAll(pattern)].some(([, found = '']) => found === domain || domain.endsWith(`.${found}`));
  const patterns = [/\bdkim=pass\b[^;]*?\bheader\.i=[^@\s;]*@([a-z0-9.-]+)/g, /\bdkim=pass\b[^;]*?\bheader\.d=([a-z0-9.-]+)/g, /\bspf=pass\b[^;]*?\bsmtp\.mailfrom=[^@\s;]*@([a-z0-9.-]+)/g];
  return patterns.some(named) ? 'yes' : 'unknown';
}
