import { sharesAt, type Shares } from '../../domain/holding';
import { isInService, type RequestImage } from '../../domain/request';
import { stageLevelAt } from '../../domain/serviceLevel';
import type { WhyView } from '../../messages/why';
import { whyView, type NamedCalendar } from './whyView';

/** What the page says of one stage beside its date. */
export interface StageWhy {
  readonly outcome: 'met' | 'missed' | null;
  /** Whether its date was agreed on. */
  readonly agreed: boolean;
  readonly why: WhyView | null;
}

/** What the page says of the whole beside its date. */
export interface WholeWhy {
  /** How the promise ended, once the result is there; a request that was cancelled or declined kept nothing and broke nothing. */
  readonly outcome: 'met' | 'missed' | null;
  readonly agreed: boolean;
  readonly why: WhyView | null;
  /** Whole working minutes that each side has had the request; null where the hours are not known. */
  readonly shares: Shares | null;
}

/** `named` is null where the page has no calendar at hand: then dates stand without their reasons. */
export function wholeWhy(named: NamedCalendar | null, image: RequestImage, now: number): WholeWhy {
  const { promise, deliveredAt, dueAt } = image;
  return {
    outcome: deliveredAt === null || dueAt === null ? null : deliveredAt <= dueAt ? 'met' : 'missed',
    agreed: promise.basis === 'agreed',
    why: named && whyView(named, image, 'whole'),
    shares: named && wholeShares(sharesAt(named.calendar, image, now)),
  };
}

/** Only the stage at work tells why: the others are planned or over. */
export function stageWhy(named: NamedCalendar | null, image: RequestImage, index: number, now: number): StageWhy {
  const stage = image.stages[index];
  const level = named && stageLevelAt(named.calendar, image, index, now);
  return {
    outcome: level === 'met' || level === 'missed' ? level : null,
    agreed: image.promise.basis === 'agreed' && stage?.fixed?.minutes === null,
    why: named !== null && index === image.stageIndex && isInService(image.status) ? whyView(named, image, index) : null,
  };
}

function wholeShares({ librarian, requester, others }: Shares): Shares {
  return { librarian: Math.round(librarian), requester: Math.round(requester), others: Math.round(others) };
}
