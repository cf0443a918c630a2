import type { Message } from '../../emulator/contract';
import { toLocalAddresses } from '../server/googleAddresses';
import { html } from '../server/http';
import type { LocalReply } from '../server/http';
import type { LocalDesk } from '../server/localDesk';
import type { MailRow, MailView, OpenMail } from '../views/mailView';

/** Rows that the list shows at most: the newest. */
const LONGEST_LIST = 300;

export function mailView(desk: LocalDesk, recipient: string, messageId: string): MailView {
  const sent = desk.workspace.mail.sent();
  const listed = sent.filter((message) => recipient === '' || recipientsOf(message).includes(recipient)).reverse();
  const open = sent.find((message) => message.id === messageId) ?? listed[0];
  return {
    timeZone: desk.timeZone,
    recipients: countedRecipients(sent),
    recipient,
    messages: listed.slice(0, LONGEST_LIST).map(rowOf),
    open: open === undefined ? null : openMail(open),
  };
}

/** The HTML of one message, with Google's addresses replaced by local ones, in a page that can run no script. */
export function mailHtml(desk: LocalDesk, messageId: string): LocalReply {
  const message = desk.workspace.mail.sent().find((one) => one.id === messageId);
  if (message === undefined) return html('<p>Surel tidak ditemukan. / No such mail.</p>', {}, 404);
  const body = `<!doctype html><meta charset="utf-8"><base target="_top"><style>body{margin:1rem;overflow-wrap:anywhere}</style>${toLocalAddresses(message.htmlBody, desk.origins.pages)}`;
  return html(body, { 'content-security-policy': "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data: https: cid:" });
}

function recipientsOf(message: Message): string[] {
  return [...message.to, ...message.cc, ...message.bcc];
}

function countedRecipients(sent: readonly Message[]): MailView['recipients'] {
  const counts = new Map<string, number>();
  for (const address of sent.flatMap(recipientsOf)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].map(([address, count]) => ({ address, count })).sort((a, b) => a.address.localeCompare(b.address));
}

function rowOf(message: Message): MailRow {
  return { id: message.id, at: message.at.toISOString(), to: message.to, subject: message.subject };
}

function openMail(message: Message): OpenMail {
  return {
    ...rowOf(message),
    from: message.from,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    body: message.body,
    hasHtml: message.htmlBody !== '',
    attachments: message.attachments.map(({ name, size }) => ({ name, size })),
    headers: message.headers,
  };
}
