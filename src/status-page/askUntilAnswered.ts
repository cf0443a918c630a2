import type { PageAnswer, PageRequest } from '../application/pageCommands/pageRequest';

/** What asking needs of the world; a browser's in `browserConnection`. */
export interface Connection {
  readonly ask: (request: PageRequest) => Promise<PageAnswer>;
  /** Resolves after milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** 0 to 1, as Math.random. */
  readonly random: () => number;
}

/** Longest pauses between tries in milliseconds; each is drawn between half of it and all, so that many pages do not come back at the same moment. */
const pauses = [800, 1_600, 3_200, 6_400, 12_800] as const;

/**
 * Asks until there is an answer: a desk that is busy, a call that was refused and an answer that was lost are the same to the page, for a request
 * sent again is known by its key. `onWait` is told before each pause. Resolves with null when patience is at an end.
 */
export async function askUntilAnswered(connection: Connection, request: PageRequest, onWait: () => void): Promise<PageAnswer | null> {
  return askAgain(() => connection.ask(request), connection, onWait);
}

/** The same for any call whose answer has an outcome. */
export async function askAgain<A extends { readonly outcome: string }>(ask: () => Promise<A>, world: Pick<Connection, 'pause' | 'random'>, onWait: () => void): Promise<A | null> {
  for (const pause of [...pauses, null]) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer.outcome !== 'busy') return answer;
    if (pause === null) break;
    onWait();
    await world.pause(pause / 2 + (world.random() * pause) / 2);
  }
  return null;
}
