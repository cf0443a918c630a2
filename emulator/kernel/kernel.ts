import type { WebRequest, WorkspaceOptions } from '../contract';
import { visitOwnWebApp } from '../fetch/ownWebApps';
import { WebHandlers } from '../fetch/web';
import type { FetchedResponse } from '../fetch/web';
import { LockTable } from '../script/lockTable';
import type { Scheduler } from '../concurrency/scheduler';
import { nextId, nextRandom } from '../state/randomSequence';
import type { AccountState } from '../state/account';
import { ServiceCallRecorder } from './callRecorder';
import { Executor } from './executor';
import { FaultSchedule } from './faultSchedule';
import type { FaultTargets } from './faultSchedule';
import type { ServiceHost } from './host';
import type { LoadedProject } from './loadedProject';
import { PersonHost } from './personHost';
import { firePersonEvent } from './triggers/personEvents';
import type { PersonEvent, WorkspaceCore } from './workspaceCore';

/** The running whole behind a Workspace: state, time, chance, executions. */
export class Kernel implements WorkspaceCore {
  readonly recorder = new ServiceCallRecorder();
  readonly locks = new LockTable();
  readonly web = new WebHandlers();
  readonly executor: Executor;
  readonly faultSchedule: FaultSchedule;
  readonly latency: boolean;
  readonly seed: number;
  /** Open projects by id. */
  readonly projects = new Map<string, LoadedProject>();
  /** Set while `concurrently` runs. */
  scheduler: Scheduler | null = null;

  constructor(
    readonly account: AccountState,
    options: WorkspaceOptions,
    targets: (kernel: Kernel) => FaultTargets,
    /** Told after whatever may have changed the state. */
    readonly changed: () => void,
  ) {
    this.latency = options.latency ?? true;
    this.seed = options.seed ?? 1;
    this.executor = new Executor(this);
    this.faultSchedule = new FaultSchedule(targets(this));
  }

  now(): number {
    return this.account.clock;
  }
  random(): number {
    return nextRandom(this.account);
  }
  newId(length?: number): string {
    this.changed();
    return nextId(this.account, length);
  }
  /** Sets the virtual clock; never back. */
  moveClock(to: number): void {
    // Whole milliseconds, as Date has them.
    if (to > this.account.clock) this.account.clock = Math.ceil(to);
  }
  /** What a wait of one execution adds to the common clock: runs that overlap wait side by side. */
  shared(milliseconds: number): number {
    return milliseconds / (this.scheduler?.overlapping() ?? 1);
  }
  fire(event: PersonEvent): void {
    firePersonEvent(this, event);
    this.changed();
  }
  visit(request: WebRequest): FetchedResponse | null {
    return visitOwnWebApp(this, request);
  }
  personHost(user: string): ServiceHost {
    this.changed();
    return new PersonHost(this, user);
  }
  /** Locks are let go when a run ends, however it ends. */
  endExecution(id: string): void {
    this.locks.releaseAll(id);
  }
}
