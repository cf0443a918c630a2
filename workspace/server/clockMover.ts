import type { Workspace } from '../../emulator/contract';

/** A move of the virtual clock that is under way. Instants are ISO 8601. */
export interface ClockMove {
  readonly from: string;
  readonly to: string;
  /** What is being done, in the words shown to the person; empty for a plain move. */
  readonly note: string;
}

/** Virtual milliseconds that one slice may move the clock: short, so that a slice fires few triggers. */
const SLICE = 10 * 60_000;
/** Real milliseconds of work after which the server answers whoever waits; each time the state is also put away, which is not free. */
const WORK_BEFORE_ANSWERING = 300;

/**
 * Moves the clock in slices and lets the server answer between them: the emulator works synchronously, and a day may hold hundreds
 * of trigger runs. One move at a time.
 */
export class ClockMover {
  private current: ClockMove | null = null;

  constructor(private readonly workspace: Workspace) {}

  running(): ClockMove | null {
    return this.current;
  }

  /** Moves to an instant; does nothing where the clock is there already. Throws if another move is under way. */
  async moveTo(target: Date, note = ''): Promise<void> {
    const { clock } = this.workspace;
    if (this.current !== null) throw new Error('Jam sedang berjalan. / The clock is already moving.');
    this.current = { from: clock.now().toISOString(), to: target.toISOString(), note };
    try {
      let answeredAt = performance.now();
      while (clock.now() < target) {
        clock.advanceTo(new Date(Math.min(clock.now().getTime() + SLICE, target.getTime())).toISOString());
        if (performance.now() - answeredAt < WORK_BEFORE_ANSWERING) continue;
        await turnOfTheEventLoop();
        answeredAt = performance.now();
      }
    } finally {
      this.current = null;
    }
  }
}

export function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
