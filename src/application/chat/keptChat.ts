import { unsettledAnswers, waitingSince, lastSaid, type Chat } from '../../domain/chat';
import { cutText } from '../cutText';
import type { Cells } from '../ports';
import type { CellValue } from '../sheetCommit';
import { deskTabs } from '../tabs/deskTabs';
import type { ChatPorts, KeptChat } from './chatPorts';
import { chatStates } from './chatStates';

/** Rows of Percakapan that are ever used: the tab has as many and never grows. */
export const mostRows = 990;
/** Presses of one conversation that are remembered. */
const marksKept = 10;
const longestQuestion = 200;

function stateOf(chat: Chat): string {
  if (chat.ended !== null) return chat.email !== '' && unsettledAnswers(chat).length > 0 ? chatStates.ending : chat.ended.how === 'dismissed' ? chatStates.dismissed : chatStates.settled;
  return waitingSince(chat) === null ? chatStates.answered : chatStates.waiting;
}

/** Cells of a row, by column of the tab Percakapan; null for one that is to be emptied. */
export function chatCells(kept: KeptChat | null): Record<string, CellValue> {
  if (kept === null) return { id: '', mark: '', state: '', startedAt: '', lastAt: '', region: '', handler: '', name: '', question: '', json1: '' };
  const { chat, marks } = kept;
  return {
    id: String(chat.startedAt), mark: marks[0] ?? '', state: stateOf(chat), startedAt: { instant: chat.startedAt }, lastAt: { instant: lastSaid(chat) }, region: chat.region, handler: chat.handler?.name ?? '', name: chat.name,
    question: cutText((chat.messages[0]?.text ?? '').replace(/\s+/g, ' '), longestQuestion), json1: JSON.stringify(kept),
  };
}

/** The conversation of a row as it was read; null where there is none. */
export function chatIn(cells: Cells | undefined): KeptChat | null {
  const text = String(cells?.[0]?.[deskTabs.chats.columns.findIndex(({ key }) => key === 'json1')] ?? '');
  return text === '' ? null : (JSON.parse(text) as KeptChat);
}

/** What is to be kept after a change; the mark of the first press stays first, for by it a question that is sent again is known. */
export function withMark({ marks }: KeptChat, chat: Chat, mark: string): KeptChat {
  const [first = '', ...later] = marks;
  return { chat, marks: [first, ...[...later, mark].slice(1 - marksKept)] };
}

/** Runs a change of the book while nobody else changes it; null where somebody does for longer than `wait` milliseconds. */
export function alone<T>(ports: Pick<ChatPorts, 'lock'>, wait: number, run: () => T): T | null {
  if (!ports.lock.acquire(wait)) return null;
  try {
    return run();
  } finally {
    ports.lock.release();
  }
}
