import type { CallRecorder } from '../contract';

/** Counts service calls and sums their modelled time. */
export class ServiceCallRecorder implements CallRecorder {
  private counts = new Map<string, number>();
  private time = 0;

  /** One call of that name with its modelled milliseconds. */
  record(name: string, milliseconds: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.time += milliseconds;
  }
  reset(): void {
    this.counts = new Map();
    this.time = 0;
  }
  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
  byMethod(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
  milliseconds(): number {
    return this.time;
  }
}
