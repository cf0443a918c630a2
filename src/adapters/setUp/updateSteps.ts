/** One step from an older version of the desk to a newer one. Safe to run again: a step that was killed is run again from its beginning. */
export interface UpdateStep {
  /** Version that the desk has after it. */
  readonly to: number;
  readonly run: () => unknown;
}

/**
 * Runs the steps that lead from a version to the newest, in order, and remembers each version that was reached. A run that is killed goes on with the step that was
 * not remembered.
 */
export function runSteps(steps: readonly UpdateStep[], from: number, remember: (version: number) => void): void {
  for (const step of [...steps].sort((one, other) => one.to - other.to)) {
    if (step.to <= from) continue;
    step.run();
    remember(step.to);
  }
}
