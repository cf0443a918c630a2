import type { StatusView } from './statusView';

export interface ClockView {
  readonly status: StatusView;
  readonly nextMorning: string;
  readonly triggers: readonly TriggerRow[];
}

export interface TriggerRow {
  readonly handler: string;
  readonly event: string;
  readonly source: string;
  readonly owner: string;
  /** Next firing, ISO 8601; null for one that waits for people, or is spent. */
  readonly nextAt: string | null;
}
