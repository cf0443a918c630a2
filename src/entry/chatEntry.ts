import { answerChatVisitor, newsFromCache } from '../application/chat/answerChatVisitor';
import type { ChatVisitorAnswer } from '../application/chat/chatCalls';
import { readChatVisitorCall } from '../application/chat/readChatCalls';
import { systemClock } from '../adapters/script/systemClock';
import { deskIds } from './compose';
import { chatNotes, chatPorts } from './composeChat';

/**
 * What a visitor asks in a short question. Anybody can call it with anything; nobody is shown an error of ours. News come from the cache alone where they can: not even the
 * script's properties are read for them.
 */
export function askChat(request: unknown): ChatVisitorAnswer {
  try {
    const call = readChatVisitorCall(request);
    if (call === null) return { outcome: 'malformed' };
    const kept = call.chat === 'news' ? newsFromCache(call, chatNotes(), systemClock.now()) : null;
    if (kept !== null) return kept;
    const ids = deskIds();
    // A desk that was set up before there were short questions offers none.
    return (ids.sheetIds as Partial<typeof ids.sheetIds>).chats === undefined ? { outcome: 'off' } : answerChatVisitor(call, chatPorts(ids, 'visitor'));
  } catch (error) {
    console.error('a short question failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { outcome: 'busy' };
  }
}
