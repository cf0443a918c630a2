import { openQuestion } from '../../domain/conversation';
import type { Message } from '../../domain/message';
import { isEnded, isInService, type RequestContents, type RequestImage } from '../../domain/request';
import { changeableUntil, whyNotRatable, type Mark } from '../../domain/survey';
import { lastAway } from '../../domain/waiting';
import { nextStatuses } from '../../domain/workflow';
import type { LocalInstant } from '../../messages/dates';

/** One message as the page shows it. */
export interface MessageView {
  readonly by: Message['by'];
  /** Who of the library said it; '' where the page says "you", or does not know. */
  readonly name: string;
  /** null for what is only just being sent. */
  readonly at: LocalInstant | null;
  readonly text: string;
  /** '' where none came with it. */
  readonly link: string;
  /** Whether the end of it is missing. */
  readonly shortened: boolean;
}

/** What was said about a request, and what its requester may do now. */
export interface ConversationView {
  /** Oldest first; what the librarian asks now is the last one of theirs. */
  readonly messages: readonly MessageView[];
  readonly may: { readonly answer: boolean; readonly cancel: boolean; readonly confirm: boolean; readonly reopen: boolean; readonly away: boolean };
  /** Local day (YYYY-MM-DD) until which the requester is away; null where nothing was said, or it is over. */
  readonly awayUntil: string | null;
  /** First and last day that may be named. */
  readonly today: string;
  readonly lastAway: string;
}

/** How a request was rated and what may still be changed. */
export interface RatingView {
  readonly given: { readonly overall: Mark; readonly elements: readonly (Mark | null)[]; readonly comment: string; readonly quotable: boolean } | null;
  readonly open: boolean;
  /** The mark that the link of the mail has chosen; null for none. */
  readonly chosen: Mark | null;
  /** Until when it may be changed; null where nothing is given yet. */
  readonly until: LocalInstant | null;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

export function conversationView(image: RequestImage, contents: RequestContents, reopenDays: number, now: number, local: (at: number) => LocalInstant): ConversationView {
  const question = openQuestion(image, contents);
  const today = local(now).wall.slice(0, 10);
  const goesOnElsewhere = image.mergedInto != null;
  const open = isInService(image.status) || image.status === 'delivered';
  const reopenable = !goesOnElsewhere && !isInService(image.status) && (!isEnded(image.status) || now - (image.endedAt ?? now) <= reopenDays * dayMilliseconds);
  return {
    messages: [...(contents.messages ?? []), ...(question === null ? [] : [question])].map(({ by, actor, at, text, link, shortened }) => ({
      by, name: by === 'librarian' && actor === image.assignee ? image.assigneeName : '', at: local(at), text, link: link ?? '', shortened: shortened === true,
    })),
    may: {
      answer: !goesOnElsewhere, cancel: !goesOnElsewhere && nextStatuses(image.status).includes('cancelled'), confirm: image.status === 'delivered', reopen: reopenable, away: open && !goesOnElsewhere,
    },
    awayUntil: image.awayUntil != null && image.awayUntil >= today ? image.awayUntil : null, today, lastAway: lastAway(today),
  };
}

/** Null where there is nothing to rate: the request is not completed, nobody can have been served, or its time is over. */
export function ratingView(image: RequestImage, contents: RequestContents, now: number, local: (at: number) => LocalInstant): RatingView | null {
  const { rating } = image;
  const open = whyNotRatable(image.status, image.endedAt, rating, now) === null;
  if (rating === undefined) return open ? { given: null, open, chosen: null, until: null } : null;
  const { comment = '', quotable = false } = contents.opinion ?? {};
  return { given: { overall: rating.overall, elements: rating.elements, comment, quotable }, open, chosen: null, until: local(changeableUntil(rating)) };
}
