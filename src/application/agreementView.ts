import { isAgreed, whyNotNegotiable } from '../domain/agreement';
import type { RequestImage } from '../domain/request';
import type { LocalInstant } from '../messages/dates';

/** Where the two sides stand about the date, as the page shows it; its times are by the region's clocks. */
export interface AgreementView {
  /** `at` names the proposal in an answer to it. */
  readonly proposal: {
    readonly at: number;
    readonly by: 'requester' | 'librarian';
    readonly due: LocalInstant;
    readonly answerBy: LocalInstant | null;
  } | null;
  /** The date agreed on; what is promised now may be later by the time that was waited since. */
  readonly agreed: LocalInstant | null;
  readonly kept: 'requester' | 'librarian' | 'silence' | null;
  /** Whether there is still something to agree on. */
  readonly open: boolean;
  /** Local day of the region when the view was made, YYYY-MM-DD: the first that can be proposed. */
  readonly today: string;
}

/** Null where dates are neither agreed nor to be talked about. A proposal whose time is over is shown as not answered, though no look has closed it yet. */
export function agreementView(image: RequestImage, now: number, local: (at: number) => LocalInstant): AgreementView | null {
  const open = whyNotNegotiable(image) === null;
  const { proposal, agreement, standardKept } = image;
  const today = local(now).wall.slice(0, 10);
  const agreed = agreement !== null && isAgreed(image) ? local(agreement.due) : null;
  if (!open) return agreed === null ? null : { proposal: null, agreed, kept: null, open, today };
  const lapsed = proposal !== null && now > proposal.answerBy;
  return {
    proposal: proposal === null || lapsed ? null : { at: proposal.at, by: proposal.by, due: local(proposal.due), answerBy: local(proposal.answerBy) },
    agreed,
    kept: agreed !== null ? null : lapsed ? 'silence' : (standardKept?.by ?? null),
    open,
    today,
  };
}
