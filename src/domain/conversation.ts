import { cutText } from './cutText';
import { applyEvent, type DeskEvent } from './event';
import type { Message } from './message';
import type { RequestContents, RequestImage } from './request';
import { answerArrived, changeStatus, type Moment } from './workflow';

/** Characters of one message; of a longer one the beginning is kept. */
export const longestMessage = 20_000;
/** Messages that are kept with a request; the log has older ones. */
const mostMessages = 200;
/** Characters of JSON that the contents of a request may have with their messages: the cells of its row hold 900,000. */
const mostCharacters = 850_000;
/** Characters of the last message that the image keeps. */
const longestLast = 200;

/**
 * Adds a message to the conversation, with what follows from it: an answer of the requester ends the wait for it at the moment it was said, and opens again what
 * was closed for want of one, within the reopening time. `contents` are the request's as they are kept; event and image are new ones.
 */
export function say(image: RequestImage, contents: RequestContents, message: Message, moment: Moment): { readonly events: readonly DeskEvent[]; readonly image: RequestImage } {
  const added = messageAdded(image, contents, message, moment);
  const spoken = applyEvent(image, added);
  const answered = { ...moment, actor: message.actor };
  const followed = message.by === 'librarian' ? null
    : image.status === 'closedWithoutAnswer' ? changeStatus(spoken, 'inProgress', answered)
    : answerArrived(spoken, Math.min(message.at, moment.now), answered);
  // What was closed too long ago stays closed; the message is kept all the same.
  return followed?.ok === true ? { events: [added, ...followed.events], image: followed.image } : { events: [added], image: spoken };
}

/** The event that adds a message and does nothing else, for what is said together with doing something. */
export function messageAdded(image: RequestImage, contents: RequestContents, message: Message, moment: Pick<Moment, 'now'>): DeskEvent {
  const said = tidy(message);
  const { at, by, via, text, link, shortened } = said;
  return {
    type: 'messageAdded', ticket: image.ticket, at: moment.now, actor: said.actor,
    data: { by, via, text, sentAt: at, ...(link === undefined ? {} : { link }), ...(shortened ? { shortened } : {}) },
    patch: { lastMessage: { at, by, text: cutText((text === '' ? (link ?? '') : text).replace(/\s+/g, ' '), longestLast).trim() } },
    contents: withMessage(contents, image, said),
  };
}

function tidy(message: Message): Message {
  const text = message.text.replace(/\r\n?/g, '\n').trim();
  return text.length <= longestMessage ? { ...message, text } : { ...message, text: cutText(text, longestMessage), shortened: true };
}

/**
 * The long texts of a request after an event: a message is added to those that are kept, and texts that are new leave the conversation as it was. The event's own
 * data say enough, for who decides does not always know all texts (those of a confidential request are masked). `image` is the request until then.
 */
export function contentsAfter(before: RequestContents, image: RequestImage, event: DeskEvent): RequestContents {
  const message = messageOf(event);
  if (message !== null) return withMessage(before, image, message);
  if (event.type === 'rated') return { ...before, opinion: { comment: String(event.data.comment ?? ''), quotable: event.data.quotable === true } };
  return event.contents === undefined ? before : keepConversation(before, event.contents);
}

/** New long texts with what has been said since about the old ones. */
export function keepConversation({ messages, opinion }: RequestContents, contents: RequestContents): RequestContents {
  return { ...(messages === undefined ? {} : { messages }), ...(opinion === undefined ? {} : { opinion }), ...contents };
}

/** What an event says that adds a message; null for any other event. */
function messageOf({ type, actor, data }: DeskEvent): Message | null {
  if (type !== 'messageAdded') return null;
  return {
    at: Number(data.sentAt), by: data.by === 'librarian' ? 'librarian' : 'requester', actor, via: data.via as Message['via'], text: String(data.text),
    ...(typeof data.link === 'string' ? { link: data.link } : {}), ...(data.shortened === true ? { shortened: true } : {}),
  };
}

function withMessage(contents: RequestContents, image: RequestImage, message: Message): RequestContents {
  const question = message.by === 'requester' ? openQuestion(image, contents) : null;
  // A mail that was sent before the question was asked does not answer it.
  const asked = question !== null && question.at <= message.at ? [question] : [];
  let messages = [...(contents.messages ?? []), ...asked, message].slice(-mostMessages);
  while (messages.length > 1 && JSON.stringify({ ...contents, messages }).length > mostCharacters) messages = messages.slice(1);
  return { ...contents, messages };
}

/** What the librarian has written to the requester (noteToRequester) and is not among the messages yet; null where there is nothing. */
export function openQuestion(image: RequestImage, contents: Pick<RequestContents, 'messages'>): Message | null {
  const text = image.noteToRequester.trim();
  const since = image.pause?.kind === 'requester' ? image.pause.since : null;
  const known = (contents.messages ?? []).some((one) => one.by === 'librarian' && one.text === text && one.at >= (since ?? 0));
  if (text === '' || known) return null;
  const at = since ?? image.endedAt ?? image.deliveredAt ?? image.firstResponseAt ?? image.submittedAt;
  return { at, by: 'librarian', actor: image.assignee, via: 'sheet', text };
}
