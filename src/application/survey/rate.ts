import { whyNotRatable, type Rating } from '../../domain/survey';
import { withRating } from '../../domain/surveyFigures';
import { localDate } from '../../domain/workingTime';
import type { RequestContents, RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import type { WorkUnit } from '../desk/workUnit';
import { pieceKeys, surveyMonths } from '../figures/storedFigures';
import type { Decision } from '../pageCommands/pageCommand';
import type { PageAction } from '../pageCommands/pageRequest';
import { maskWord } from '../restricted/restrictedTexts';
import { writeSurvey } from './surveyRow';

export type RateAction = Extract<PageAction, { readonly name: 'rate' }>;

/** A rating, given or changed: once a request, and only for some weeks. */
export function decideRating(image: RequestImage, contents: RequestContents, action: RateAction, { now, actor }: Pick<Moment, 'now' | 'actor'>): Decision {
  const why = whyNotRatable(image.status, image.endedAt, image.rating, now);
  if (why !== null) return { ok: false, reason: why === 'ratedFinally' ? 'ratedFinally' : 'changed' };
  const { overall, elements, quotable } = action;
  const comment = action.comment.trim();
  const rating: Rating = { at: image.rating?.at ?? now, changedAt: now, overall, elements };
  return {
    ok: true,
    events: [{
      type: 'rated', ticket: image.ticket, at: now, actor,
      data: { overall, elements: elements.filter((mark) => mark !== null).length, comment, quotable, again: image.rating !== undefined },
      patch: { rating }, contents: { ...contents, opinion: { comment, quotable } },
    }],
  };
}

/** Puts a rating into the tab Survei and the figures of its month, and takes back the mail that would ask for it. The words of a confidential request stay where its other words are. */
export function keepRating(work: WorkUnit, ticket: string, { comment, quotable }: Pick<RateAction, 'comment' | 'quotable'>): void {
  const image = work.images.get(ticket);
  if (!image?.rating) return;
  const hidden = image.confidential === true;
  writeSurvey(work, image.ticket, image.rating, hidden && comment.trim() !== '' ? maskWord : comment.trim(), quotable && !hidden);
  const month = localDate(work.configuration.timeZone, new Date(image.rating.at)).slice(0, 7);
  work.putFigures(pieceKeys.survey, withRating(surveyMonths(work.figurePieces) ?? surveyMonths(work.state.figures) ?? [], month, work.asWritten(ticket)?.rating, image.rating));
  const untold = work.waitingMail(`rating|${ticket}`);
  if (untold) work.withdraw(untold);
}
