import type { Chat } from '../../domain/chat';
import type { DeskConfiguration } from '../configuration/readConfiguration';
import type { OutboxEntry } from '../mail/outbox';
import { MailRefused } from '../ports';
import type { ChatPorts, KeptChat } from './chatPorts';
import { alone } from './keptChat';

const patience = 5_000;

/** A conversation and its row. */
export interface FoundChat {
  readonly row: number;
  readonly kept: KeptChat;
}

/** Notes what was done; nothing that a page shows changes by it. */
export function noteInChat(row: number, { startedAt }: Chat, after: (chat: Chat) => Chat, ports: ChatPorts): void {
  alone(ports, patience, () => {
    const [fresh = null] = ports.book.read([row]);
    if (fresh?.chat.startedAt === startedAt) ports.book.write(row, { ...fresh, chat: after(fresh.chat) });
  });
}

export interface ChatMail {
  /** Makes the Message-ID, by which a mail that has left is known, though nobody has noted it. */
  readonly id: string;
  /** What it is about was said then, epoch milliseconds: it has not left before. */
  readonly about: number;
  readonly to: readonly string[];
  readonly kind: 'chatWaiting' | 'chatAnswer';
  readonly language: 'id' | 'en';
  readonly note: string;
  readonly address?: string;
}

/** Sends it at once, without the outbox. Whether it need not be tried again: what cannot leave now waits for the clock. */
export function sendChatMail(mail: ChatMail, configuration: DeskConfiguration, ports: ChatPorts, reserve = 0): boolean {
  const { settings, templates } = configuration;
  if (ports.mail.remaining() < mail.to.length + reserve) return false;
  const { id, about, to, kind, language, note: text, address } = mail;
  const entry: OutboxEntry = {
    id, sequence: 0, to, cc: [], ticket: '', priority: 1, createdAt: about, notBefore: 0, hoursOf: null, mergeKey: null, state: 'sending', attemptAt: 0, attempts: 1,
    parameters: { kind, language, requests: [], nameOfReader: '', note: text, ...(address === undefined ? {} : { address }) },
  };
  try {
    ports.mail.send(ports.mail.compose(entry, { templates, settings, owner: ports.identity.owner, spreadsheetAddress: ports.identity.spreadsheetAddress, sign: ports.secrets.sign }));
    return true;
  } catch (error) {
    ports.journal.error(error, 'a mail about a short question could not be sent');
    return error instanceof MailRefused;
  }
}
