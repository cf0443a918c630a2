import type { Mailbox, Message } from '../contract';
import type { WorkspaceCore } from '../kernel/workspaceCore';
import { textOfHtml } from '../utilities/pdf';
import { mailboxOf, splitAddresses } from './addresses';
import { post } from './store';
import type { MailMessageState } from './state';

/** The mail of the account as people see it (contract: Workspace.mail). */
export function openMailbox(core: WorkspaceCore): Mailbox {
  return {
    sent: () => core.account.mail.messages.filter((message) => message.direction === 'out').map(toMessage),
    deliver: (message) => {
      const to = splitAddresses(message.to ?? core.account.owner);
      const htmlBody = message.htmlBody ?? '';
      const posted = post(core, {
        direction: 'in',
        headers: message.headers ?? {},
        from: message.from,
        to,
        cc: [],
        bcc: [],
        replyTo: message.headers?.['Reply-To'] ?? '',
        subject: message.subject,
        body: message.body === '' && htmlBody !== '' ? textOfHtml(htmlBody) : message.body,
        htmlBody,
        attachments: [],
        boxes: new Map(to.map((address) => [mailboxOf(address), ['INBOX', 'UNREAD']])),
      });
      return posted.id;
    },
  };
}

/** A message as the contract shows it; images inside the HTML body are no attachments. */
export function toMessage(message: MailMessageState): Message {
  return {
    id: message.id,
    threadId: message.threadId,
    headers: { ...message.headers },
    at: new Date(message.at),
    from: message.from,
    to: [...message.to],
    cc: [...message.cc],
    bcc: [...message.bcc],
    replyTo: message.replyTo,
    subject: message.subject,
    // Line ends are CRLF on the wire (RFC 2046 §4.1.1) and lines to people.
    body: message.body.replace(/\r\n/g, '\n'),
    htmlBody: message.htmlBody.replace(/\r\n/g, '\n'),
    attachments: message.attachments.filter((item) => item.contentId === undefined).map((item) => ({ name: item.name, contentType: item.contentType, size: item.content.length })),
  };
}
