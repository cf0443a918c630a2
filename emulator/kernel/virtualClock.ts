import type { Clock } from '../contract';
import type { Kernel } from './kernel';
import { fireDueClockTriggers } from './triggers/clockTriggers';

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The clock as tests move it. */
export class VirtualClock implements Clock {
  constructor(private readonly kernel: Kernel) {}

  now(): Date {
    return new Date(this.kernel.now());
  }
  advance(by: string | number): void {
    this.moveTo(this.kernel.now() + duration(by));
  }
  advanceTo(iso: string): void {
    const target = Date.parse(iso);
    if (Number.isNaN(target)) throw new RangeError(`Not an ISO 8601 instant: ${iso}`);
    if (target < this.kernel.now()) throw new RangeError(`${iso} lies in the past: it is ${this.now().toISOString()}`);
    this.moveTo(target);
  }
  private moveTo(target: number): void {
    fireDueClockTriggers(this.kernel, target);
    this.kernel.moveClock(target);
    this.kernel.changed();
  }
}

/** '90m', '2h', '3d', '30s' or milliseconds. */
function duration(by: string | number): number {
  if (typeof by === 'number') {
    if (!(by >= 0) || !Number.isFinite(by)) throw new RangeError(`Time cannot move by ${by} milliseconds`);
    return by;
  }
  const match = /^(\d+(?:\.\d+)?)([smhd])$/.exec(by.trim());
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) throw new RangeError(`Not a duration such as '90m', '2h' or '3d': ${by}`);
  return Number(match[1]) * unit;
}
