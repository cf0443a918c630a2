export interface ExecutionsView {
  readonly timeZone: string;
  /** Newest first. */
  readonly executions: readonly ExecutionRow[];
  readonly total: number;
  readonly failed: number;
  /** Number of rows before the first shown. */
  readonly from: number;
  readonly onlyFailed: boolean;
}

export interface ExecutionRow {
  readonly number: number;
  readonly fn: string;
  readonly cause: string;
  readonly user: string;
  readonly status: 'completed' | 'failed' | 'killed' | 'timedOut';
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly serviceCalls: number;
  readonly error: string;
  readonly log: readonly string[];
}
