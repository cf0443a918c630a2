import type { Librarian } from '../../domain/assignment';
import { endChat, type Chat } from '../../domain/chat';
import { changeStatus } from '../../domain/workflow';
import type { RequestContents } from '../../domain/request';
import { usableAddress } from '../configuration/people';
import { serviceOf } from '../configuration/readConfiguration';
import { takeTicket, ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { fitContents } from '../intake/fitContents';
import { openRequest, shorten, type IntakeContext } from '../intake/takeIn';
import { orderAssignmentMail, orderReceipt } from '../mail/orders';
import type { ChatCardRefusal } from './chatCalls';
import type { KeptChat } from './chatPorts';
import { chatCells, withMark } from './keptChat';

/** What the column Sumber says of a request that was a short question. */
export const chatSource = 'Tanya Pustakawan';
/** Who has left no name. */
const nobody = { id: 'Pengunjung', en: 'Visitor' } as const;
const longestTitle = 120;

export interface Settlement {
  /** `served`: it was answered, and counts like what was answered at the counter; `request`: it goes on as a request. */
  readonly how: 'served' | 'request';
  readonly service: string;
  readonly region: string;
  /** '' takes the first words of the question. */
  readonly title: string;
  /** '' takes the address that the visitor has left. */
  readonly email: string;
}

export type Settled = { readonly ok: true; readonly request: { readonly ticket: string; readonly sequence: number } } | { readonly ok: false; readonly reason: ChatCardRefusal };

/**
 * Ends a conversation by making a request of it, with all that was said, in the commit of a look: both or neither. `me` has it; what was answered is delivered and complete at once,
 * without mails, like a row that is typed at the counter. Sent again (`mark`) it shows what was made.
 */
export function settleChat(work: WorkUnit, row: number, kept: KeptChat, wanted: Settlement, me: Pick<Librarian, 'email' | 'name'>, mark: string, context: IntakeContext & { readonly reopenDays: number }): Settled {
  const { configuration, now } = work;
  const { chat } = kept;
  if (chat.request !== null) return { ok: true, request: chat.request };
  if (chat.ended !== null) return { ok: false, reason: 'ended' };
  const region = configuration.findRegion(wanted.region);
  const service = serviceOf(configuration, configuration.findService(wanted.service) ?? '');
  if (region === null || service === undefined) return { ok: false, reason: 'placeUnknown' };
  const email = wanted.email.trim().toLowerCase() || chat.email;
  if (email !== '' && !usableAddress(email)) return { ok: false, reason: 'addressUnusable' };
  if (wanted.how === 'request' && email === '') return { ok: false, reason: 'addressMissing' };
  const contents = contentsOf(chat, wanted.title, email);
  const ticket = takeTicket(work.meta, ticketYearOf(configuration.timeZone, now));
  const understood = { contents, language: chat.language, region, regionKnown: true, services: [service.code], neededBy: null };
  const image = openRequest(
    work, { responseId: `${chatSource}|${chat.startedAt}|${row}`, submittedAt: chat.startedAt, source: chatSource }, understood, service.code, ticket, [], { owner: { email: me.email, name: me.name, because: 'byHand' }, actor: me.email },
  );
  if (wanted.how === 'served') completeAtOnce(work, ticket, me.email, context.reopenDays);
  else {
    orderReceipt(work, [image], contents, context.statusAddress);
    if (image.assignee !== me.email) orderAssignmentMail(work, image, contents, context.statusAddress);
  }
  const request = { ticket, sequence: image.sequence };
  const ended = endChat({ ...chat, email }, wanted.how === 'served' ? 'answered' : 'request', now, wanted.how === 'served' ? null : request);
  work.rewrite('chats', { row, cells: chatCells(withMark(kept, ended, mark)) });
  return { ok: true, request };
}

/** No stage of it was worked through; who asked was there. */
function completeAtOnce(work: WorkUnit, ticket: string, actor: string, reopenDays: number): void {
  for (const status of ['delivered', 'completed'] as const) {
    const image = work.images.get(ticket);
    if (image === undefined) return;
    const done = changeStatus(image, status, { now: work.now, actor, calendar: work.configuration.calendars.of(image.region), reopenDays });
    if (done.ok) work.record(done.events);
  }
}

function contentsOf(chat: Chat, title: string, email: string): RequestContents {
  const question = chat.messages[0]?.text ?? '';
  return fitContents({
    name: chat.name || nobody[chat.language], email, onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: title.trim() || shorten(question, longestTitle), description: question,
    keywords: '', attachment: '', answers: [],
    messages: chat.messages.map(({ at, by, actor, text }) => ({ at, by: by === 'visitor' ? 'requester' : 'librarian', actor: actor || email || 'unknown', via: 'chat', text })),
  });
}
