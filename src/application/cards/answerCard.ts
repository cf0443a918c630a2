import { look } from '../look';
import type { Ports } from '../ports';
import { readCardCall, type CardAnswer, type CardOutcome } from './cardCall';
import { runCardCommand } from './runCardCommand';

/** Milliseconds that the add-on waits for the look under way: its own run may take thirty seconds in all. */
const patience = 8_000;

/** Tells whose identity token it is: an address that Google vouches for, in lower case; null for any other token. */
export type WhoIs = (token: string) => string | null;

/**
 * Answers one call of the add-on. Anybody can post anything to the web app, so what is not exactly a call does nothing, and who calls is what Google says of the
 * token, never what the call says. The action is decided in a look of its own; the row of its request is read in the same call.
 */
export function answerCard(value: unknown, ports: Ports, whoIs: WhoIs): CardAnswer {
  const call = readCardCall(value);
  if (call === null) return { done: false, reason: 'malformed' };
  const email = whoIs(call.token);
  if (email === null) return { done: false, reason: 'denied' };
  const { outcome, commands: [decided] } = look<CardOutcome>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: call.sequence === null ? [] : [call.sequence],
      paused: { done: false, reason: 'paused' },
      decide: (work, context, [stored]) => runCardCommand(work, call, email, context, stored ?? null),
    }],
  });
  return outcome === 'busy' || decided === undefined ? { done: false, reason: 'busy' } : decided;
}
