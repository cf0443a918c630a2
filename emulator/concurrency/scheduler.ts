import { MustWait } from '../kernel/errors';
import type { ExecutionHost } from '../kernel/executionHost';
import type { Kernel } from '../kernel/kernel';
import { projectTimeZone } from '../kernel/loadedProject';
import type { CompiledFile } from '../realm/compiledSources';
import type { ScriptOutcome, ScriptRealm } from '../realm/scriptRealm';
import type { ServiceGateway } from '../realm/serviceGateway';
import { nextRandom } from '../state/randomSequence';
import { RemoteRealm } from './remoteRealm';
import { takeWorker } from './workerPool';

interface OpenRun {
  readonly realm: RemoteRealm;
  /** Its call is being made further down the stack. */
  busy: boolean;
  /** Waits until that virtual instant, or until a lock is let go after `sinceRelease`. */
  waiting: { readonly until: number; readonly sinceRelease: number } | null;
}

/**
 * Interleaves executions at their service calls, in an order drawn from a seed. Actions are started one within the other on this thread's stack, while
 * their scripts stand in workers: whichever action is on top carries all of them on until its own run has ended.
 */
export class Scheduler {
  private readonly open: OpenRun[] = [];
  private readonly failures: unknown[] = [];
  private readonly sequence: { randomState: number };

  constructor(
    private readonly kernel: Kernel,
    private readonly unstarted: (() => void)[],
    seed: number,
  ) {
    this.sequence = { randomState: seed | 0 };
  }

  /** Runs all actions to their end; then throws what the first failing one threw. */
  runAll(): void {
    while (this.unstarted.length > 0) this.start(Math.floor(nextRandom(this.sequence) * this.unstarted.length));
    if (this.failures.length > 0) throw this.failures[0];
  }

  /** Number of runs that go on side by side now, at least 1. */
  overlapping(): number {
    return Math.max(1, this.open.filter((run) => run.waiting === null).length);
  }

  /** A realm for one more run; `ended` is told at once when the script has ended. */
  realm(host: ExecutionHost, gateway: ServiceGateway, files: readonly CompiledFile[], ended: (outcome: ScriptOutcome) => void): ScriptRealm {
    const worker = takeWorker();
    host.mayPark = true;
    return new RemoteRealm(host, gateway, files, projectTimeZone(host.project), worker.channel, {
      carryOn: (realm) => this.carryOn(realm),
      ended: (outcome) => {
        worker.release();
        ended(outcome);
      },
    });
  }

  private carryOn(realm: RemoteRealm): void {
    const own: OpenRun = { realm, busy: false, waiting: null };
    this.open.push(own);
    while (realm.outcome === null) this.step();
    this.open.splice(this.open.indexOf(own), 1);
  }

  /** One choice: a run that can go on makes its call, or an action begins. */
  private step(): void {
    const ready = this.open.filter((run) => !run.busy && run.realm.outcome === null && this.canGoOn(run));
    const choices = ready.length + this.unstarted.length;
    if (choices === 0) {
      this.passTime();
      return;
    }
    const choice = Math.floor(nextRandom(this.sequence) * choices);
    const run = ready[choice];
    if (run === undefined) this.start(choice - ready.length);
    else this.proceed(run);
  }

  private proceed(run: OpenRun): void {
    run.busy = true;
    run.waiting = null;
    try {
      run.realm.proceed();
    } catch (error) {
      if (!(error instanceof MustWait)) throw error;
      run.waiting = { until: error.untilMilliseconds, sinceRelease: this.kernel.locks.releases };
    } finally {
      run.busy = false;
    }
  }

  private canGoOn({ waiting }: OpenRun): boolean {
    return waiting === null || this.kernel.now() >= waiting.until || this.kernel.locks.releases > waiting.sinceRelease;
  }

  /** Everybody waits: time passes until the first has waited long enough. */
  private passTime(): void {
    const ends = this.open.flatMap((run) => (run.waiting === null || run.busy ? [] : [run.waiting.until]));
    if (ends.length === 0) throw new Error('No run can go on');
    this.kernel.moveClock(Math.min(...ends));
  }

  private start(index: number): void {
    const [action] = this.unstarted.splice(index, 1);
    try {
      action?.();
    } catch (error) {
      this.failures.push(error);
    }
  }
}
