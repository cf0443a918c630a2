import { makeToken, readToken, type TokenGrant } from '../accessToken';
import { slotsAsWritten } from '../clinic/keepSlots';
import { look } from '../look';
import type { Cells, Ports } from '../ports';
import { revealRow } from '../restricted/revealRow';
import { forRating } from '../survey/forRating';
import { requestView, type PageNames } from '../viewStatus';
import { runPageCommand, type PageOutcome } from './pageCommand';
import type { PageAnswer } from './pageRequest';
import { readPageRequest } from './readPageRequest';

/** Milliseconds that a visitor waits for the look under way; then the page asks again, for each wait holds one of the owner's thirty executions. */
const patience = 5_000;

/**
 * Answers one call of the page. The action is decided in a look of its own, like everything that changes a request; rows are compared in the same read, so
 * that what a librarian has typed meanwhile comes first and is not written over.
 */
export function answerPage(value: unknown, ports: Ports, readNames: () => PageNames): PageAnswer {
  const request = readPageRequest(value);
  if (request === null) return { outcome: 'malformed' };
  const names = readNames();
  const own = readToken(request.token, ports.secrets, names.linkVersion);
  // The link of the mail that asks for a rating rates and does nothing else.
  const grant = own ?? (request.action.name === 'rate' ? readToken(request.token, ports.secrets, names.linkVersion, 'rate') : null);
  if (grant === null) return { outcome: 'denied' };
  let slots: Cells = [];
  const { outcome, commands: [decided] } = look<PageOutcome>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [grant.sequence], survey: request.action.name === 'rate', paused: { done: false, reason: 'paused' },
      decide: (work, context, [stored]) => {
        const done = runPageCommand(work, { grant, key: request.key, action: request.action }, context, stored ?? null);
        slots = slotsAsWritten(work);
        return done;
      },
    }],
  });
  if (outcome === 'busy' || decided === undefined) return { outcome: 'busy' };
  const linkTo = (other: TokenGrant): string => `${ports.identity.webAppAddress}?t=${makeToken(other, ports.secrets, names.linkVersion)}`;
  const whole = requestView(grant, revealRow(ports.sheet.readContents([grant.sequence])[0] ?? null, ports.sheet), slots, names, ports.clock.now(), linkTo);
  if (whole === null) return { outcome: 'denied' };
  const view = own === null ? forRating(whole, null) : whole;
  return decided.done ? { outcome: 'done', view } : { outcome: 'refused', reason: decided.reason, view };
}
