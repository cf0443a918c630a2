/** An error that Google would throw into the script: the script can catch it. In the script it is an Error of the script's own realm. */
export class ScriptError extends Error {
  /** Further properties that the script finds on the error (`details` of an advanced service). */
  readonly details: Record<string, unknown> | undefined;
  constructor(message: string, options: { name?: string; details?: Record<string, unknown> } = {}) {
    super(message);
    this.name = options.name ?? 'Exception';
    this.details = options.details;
  }
}

/** Google has it, this emulator has not. Never a silent undefined. */
export class NotImplemented extends ScriptError {
  constructor(member: string) {
    super(`NotImplemented: ${member}`, { name: 'NotImplemented' });
  }
}

/** Ends an execution at once; the realm guarantees that no catch and no finally of the script sees it. */
export class ExecutionKilled extends Error {
  constructor(
    readonly reason: 'killed' | 'timedOut',
    message: string,
  ) {
    super(message);
    this.name = 'ExecutionKilled';
  }
}

/** A service call must wait for another execution (a lock): the scheduler parks the run and calls again when `until` has come or a lock was let go. */
export class MustWait extends Error {
  constructor(readonly untilMilliseconds: number) {
    super('must wait');
    this.name = 'MustWait';
  }
}
