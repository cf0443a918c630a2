import type { Message } from '../../emulator/index';

/** What a mail to a requester says first: its subject is that of the whole thread. */
export function newsOf(mail: Pick<Message, 'subject' | 'body'>): string {
  return `${mail.subject} | ${mail.body.split('\n')[0] ?? ''}`;
}
