import { keepChats } from '../application/chat/keepChats';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { chatPorts } from './composeChat';

/** What the clock does about short questions while any is open. */
export function goOnWithChats(ids: DeskIds): void {
  keepChats(chatPorts(ids, 'look'));
}
