import type { FaultPlan, FormFile, Project } from '../contract';
import { ExecutionKilled, ScriptError } from './errors';
import { SERVER_ERROR } from './googleTexts';

type Side = 'before' | 'after';
interface PlannedFault {
  readonly call: number;
  readonly side: Side;
  readonly what: 'kill' | 'fail';
  readonly message: string;
}
interface PlannedTriggerFault {
  readonly event: string;
  readonly what: 'drop' | 'duplicate' | 'blank';
  left: number;
}

/** What a fault plan needs of the workspace for its standing changes. */
export interface FaultTargets {
  setQuota(name: string, left: number): void;
  withdrawScope(project: Project, scope: string): void;
  disableTrigger(project: Project, triggerId: string): void;
  emptyCache(project: Project): void;
  listLate(form: FormFile, milliseconds: number): void;
}

/** Planned faults. Calls are counted from the moment a fault is set, so each plan remembers the absolute number of its call. */
export class FaultSchedule implements FaultPlan {
  private calls = 0;
  private faults: PlannedFault[] = [];
  private interruptions: { readonly call: number; readonly action: () => void }[] = [];
  private triggerFaults: PlannedTriggerFault[] = [];
  private outages: { readonly from: number; readonly to: number }[] = [];

  constructor(private readonly targets: FaultTargets) {}

  killAt(call: number, side: Side = 'before'): void {
    this.faults.push({ call: this.absolute(call), side, what: 'kill', message: 'Killed by the fault plan' });
  }
  failAt(call: number, side: Side = 'before', message = SERVER_ERROR): void {
    this.faults.push({ call: this.absolute(call), side, what: 'fail', message });
  }
  trigger(event: string, what: 'drop' | 'duplicate' | 'blank', times = 1): void {
    this.triggerFaults.push({ event, what, left: times });
  }
  meanwhile(call: number, action: () => void): void {
    this.interruptions.push({ call: this.absolute(call), action });
  }
  outage(fromIso: string, toIso: string): void {
    const [from, to] = [Date.parse(fromIso), Date.parse(toIso)];
    if (Number.isNaN(from) || Number.isNaN(to)) throw new RangeError(`Not ISO 8601 instants: ${fromIso}, ${toIso}`);
    this.outages.push({ from, to });
  }
  quota(name: string, left: number): void {
    this.targets.setQuota(name, left);
  }
  withdrawScope(project: Project, scope: string): void {
    this.targets.withdrawScope(project, scope);
  }
  disableTrigger(project: Project, triggerId: string): void {
    this.targets.disableTrigger(project, triggerId);
  }
  emptyCache(project: Project): void {
    this.targets.emptyCache(project);
  }
  listLate(form: FormFile, milliseconds: number): void {
    this.targets.listLate(form, milliseconds);
  }
  /** Forgets planned faults; what was withdrawn, disabled, emptied or used up stays so. */
  clear(): void {
    this.faults = [];
    this.interruptions = [];
    this.triggerFaults = [];
    this.outages = [];
  }

  /** Next call is about to take effect. Returns its number for `after`. Throws what is planned. */
  before(now: number): number {
    this.calls += 1;
    const number = this.calls;
    const due = this.interruptions.filter((interruption) => interruption.call === number);
    if (due.length > 0) {
      this.interruptions = this.interruptions.filter((interruption) => interruption.call !== number);
      for (const interruption of due) interruption.action();
    }
    this.strike(number, 'before');
    if (this.outages.some(({ from, to }) => now >= from && now < to)) throw new ScriptError(SERVER_ERROR);
    return number;
  }

  /** The call has taken effect. Throws what is planned. */
  after(number: number): void {
    this.strike(number, 'after');
  }

  /** What shall happen to this firing of an event. */
  takeTriggerFault(event: string): 'drop' | 'duplicate' | 'blank' | null {
    const fault = this.triggerFaults.find((planned) => planned.event === event && planned.left > 0);
    if (fault === undefined) return null;
    fault.left -= 1;
    return fault.what;
  }

  private absolute(call: number): number {
    if (!Number.isInteger(call) || call < 1) throw new RangeError(`Service calls are counted from 1, not ${call}`);
    return this.calls + call;
  }

  private strike(number: number, side: Side): void {
    const index = this.faults.findIndex((fault) => fault.call === number && fault.side === side);
    if (index < 0) return;
    const [fault] = this.faults.splice(index, 1);
    if (fault === undefined) return;
    throw fault.what === 'kill' ? new ExecutionKilled('killed', fault.message) : new ScriptError(fault.message);
  }
}
