import { readToken } from '../accessToken';
import { look } from '../look';
import type { Ports } from '../ports';
import { viewStatus, type PageNames } from '../viewStatus';
import { runPageCommand, type PageOutcome } from './pageCommand';
import type { PageAnswer } from './pageRequest';
import { readPageRequest } from './readPageRequest';

/** Milliseconds that a visitor waits for the look under way; then the page asks again, for each wait holds one of the owner's thirty executions. */
const patience = 5_000;

/**
 * Answers one call of the page. The action is decided in a look of its own, like everything that changes a request; rows are compared in the same read, so
 * that what a librarian has typed meanwhile comes first and is not written over.
 */
export function answerPage(value: unknown, ports: Ports, names: () => PageNames): PageAnswer {
  const request = readPageRequest(value);
  if (request === null) return { outcome: 'malformed' };
  const grant = readToken(request.token, ports.secrets);
  if (grant === null) return { outcome: 'denied' };
  const { outcome, commands: [decided] } = look<PageOutcome>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [], paused: { done: false, reason: 'paused' },
      decide: (work, context) => runPageCommand(work, { grant, key: request.key, action: request.action }, context.statusAddress),
    }],
  });
  if (outcome === 'busy' || decided === undefined) return { outcome: 'busy' };
  const view = viewStatus(request.token, ports.sheet, names, ports.secrets, ports.identity, ports.clock.now());
  if (view.kind !== 'request') return { outcome: 'denied' };
  return decided.done ? { outcome: 'done', view } : { outcome: 'refused', reason: decided.reason, view };
}
