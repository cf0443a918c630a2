import { applyChatDeed, type ChatDeed } from '../../domain/chat';
import type { Librarian } from '../../domain/assignment';
import type { WhoIs } from '../cards/answerCard';
import { activePerson } from '../cards/cardDesk';
import { readConfiguration } from '../configuration/readConfiguration';
import { markOf } from '../desk/actionKeys';
import { look } from '../look';
import type { Ports } from '../ports';
import { cachedNote, changingNote, noteSeconds } from './cachedChat';
import type { ChatCardAnswer, ChatCardCall, ChatCardRefusal } from './chatCalls';
import type { ChatPorts } from './chatPorts';
import { makeChatToken } from './chatToken';
import { cardViewOf, placeOfChat, visitorView } from './chatView';
import { alone, chatIn, withMark } from './keptChat';
import { readChatCardCall } from './readChatCalls';
import { settleChat } from './settleChat';

/** Milliseconds that the add-on waits for the look under way: its own run may take thirty seconds in all. */
const patience = 8_000;

type Settling = Extract<ChatCardCall, { readonly title: string }>;
type Spoken = Exclude<ChatCardCall, Settling>;

function isSettling(call: ChatCardCall): call is Settling {
  return call.chat === 'served' || call.chat === 'request';
}

/** Answers a press on the card of a short question. Who asks is Google's word; whoever works at the desk may answer. */
export function answerChatCard(value: unknown, ports: ChatPorts & Ports, whoIs: WhoIs): ChatCardAnswer {
  const call = readChatCardCall(value);
  if (call === null) return refuse('malformed');
  const email = whoIs(call.token);
  if (email === null) return refuse('denied');
  const { token: _token, ...press } = call;
  const mark = markOf([email, press]);
  return isSettling(call) ? settle(call, email, mark, ports) : speak(call, email, mark, ports);
}

const refuse = (reason: ChatCardRefusal): ChatCardAnswer => ({ done: false, reason });

function speak(call: Spoken, email: string, mark: string, ports: ChatPorts): ChatCardAnswer {
  const now = ports.clock.now();
  return alone(ports, patience, (): ChatCardAnswer => {
    const { tables, kept } = ports.book.readForCard(call.row);
    const configuration = readConfiguration(tables, ports.timeZone);
    const me = activePerson(configuration, email);
    if (!me) return refuse('notAllowed');
    if (kept?.chat.startedAt !== call.startedAt) return refuse('gone');
    const done = kept.marks.includes(mark) ? kept.chat : applyChatDeed(kept.chat, deedOf(call, me), now);
    if (typeof done === 'string') return refuse(done);
    if (done !== kept.chat) {
      const place = placeOfChat(done, configuration);
      const token = makeChatToken(call, ports.secrets, place.linkVersion);
      ports.keep(changingNote(token), noteSeconds);
      ports.book.write(call.row, withMark(kept, done, mark));
      ports.keep(cachedNote(token, visitorView(done, place, ports.secrets, now)), noteSeconds);
    }
    return { done: true, shown: cardViewOf(call.row, done, me, configuration) };
  }) ?? refuse('busy');
}

function deedOf(call: Spoken, by: Librarian): ChatDeed {
  return call.chat === 'answer' ? { name: 'answer', text: call.text, by } : { name: call.chat, by };
}

/** A request comes out of it, so it is decided in a look like everything that changes requests, and the row of the conversation is written with it. */
function settle(call: Settling, email: string, mark: string, ports: ChatPorts & Ports): ChatCardAnswer {
  const { commands: [answer] } = look<ChatCardAnswer>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [], chat: call.row, paused: refuse('paused'),
      decide: (work, context) => {
        const me = activePerson(work.configuration, email);
        if (!me) return refuse('notAllowed');
        const kept = chatIn(work.chat);
        if (kept?.chat.startedAt !== call.startedAt) return refuse('gone');
        // The page asks the tab until somebody keeps what it says then: one call less than keeping it here.
        ports.keep(changingNote(makeChatToken(call, ports.secrets, work.configuration.settings.linkVersion)), noteSeconds);
        const settled = settleChat(work, call.row, kept, { ...call, how: call.chat }, me, mark, context);
        return settled.ok ? { done: true, made: settled.request } : refuse(settled.reason);
      },
    }],
  });
  return answer ?? refuse('busy');
}
