import type { ScriptRealm } from '../realm/scriptRealm';
import { enumMember } from '../realm/enums';
import { signatureError } from '../realm/signature';
import type { AccountState, ProjectState } from '../state/account';
import { ExecutionKilled, MustWait, ScriptError } from './errors';
import { missingScopeText, TIME_EXCEEDED } from './googleTexts';
import type { ExecutionContext, ServiceHost } from './host';
import type { Kernel } from './kernel';
import { modelledMilliseconds } from './latencyModel';
import type { LoadedProject } from './loadedProject';
import { mayCall, scopesOf } from './scopes';
import type { EnumValue, ServiceObject } from './serviceObject';
import { refusedInSimpleTrigger } from './simpleTriggerRights';

/** The host of one script execution, and the gate that its service calls pass. */
export class ExecutionHost implements ServiceHost {
  readonly core: Kernel;
  readonly account: AccountState;
  readonly project: ProjectState;
  /** Service calls so far. */
  serviceCalls = 0;
  /** Set once the run is over by force; every further call throws it. */
  killed: ExecutionKilled | null = null;
  /** True while sources are evaluated, before the called function begins. */
  atTopLevel = false;
  realm: ScriptRealm | null = null;
  mayPark = false;
  private sleepsUntil: number | null = null;

  constructor(
    readonly kernel: Kernel,
    readonly loaded: LoadedProject,
    public execution: ExecutionContext,
  ) {
    this.core = kernel;
    this.account = kernel.account;
    this.project = loaded.state;
  }

  call<T>(name: string, effect: () => T, options: { cells?: number; latency?: number } = {}): T {
    if (this.killed !== null) throw this.killed;
    try {
      return this.pass(name, effect, options);
    } catch (error) {
      if (error instanceof ExecutionKilled) this.killed ??= error;
      throw error;
    }
  }

  private pass<T>(name: string, effect: () => T, options: { cells?: number; latency?: number }): T {
    if (this.atTopLevel && !this.loaded.topLevelServiceCalls) {
      throw new ScriptError(`${name} was called at the top level of the script: sources are evaluated at every execution, so service calls belong into functions`);
    }
    this.serviceCalls += 1;
    const milliseconds = options.latency ?? modelledMilliseconds(name, options.cells);
    this.kernel.recorder.record(name, milliseconds);
    this.checkTime();
    const number = this.kernel.faultSchedule.before(this.kernel.now());
    this.checkRights(name);
    if (this.kernel.latency) this.pause(milliseconds);
    const result = effect();
    this.kernel.faultSchedule.after(number);
    return result;
  }

  private checkRights(name: string): void {
    const scopes = scopesOf(name);
    const refusal = refusedInSimpleTrigger(this.execution, this.project, name, scopes);
    if (refusal !== null) throw new ScriptError(refusal);
    if (!mayCall(this.project, scopes)) throw new ScriptError(missingScopeText(name, scopes));
  }

  /** Lets time pass; where the limit lies within, the run ends there. */
  private pause(milliseconds: number): void {
    const end = this.execution.startedAt + this.execution.limit;
    const target = this.kernel.now() + this.kernel.shared(milliseconds);
    this.kernel.moveClock(Math.max(this.kernel.now(), Math.min(target, end)));
    if (target > end) throw new ExecutionKilled('timedOut', TIME_EXCEEDED);
  }

  /** Stands aside while others go on; the sleeping call is made again until its time has come. */
  private park(milliseconds: number): void {
    this.sleepsUntil ??= this.kernel.now() + milliseconds;
    const end = this.execution.startedAt + this.execution.limit;
    if (this.kernel.now() < Math.min(this.sleepsUntil, end)) throw new MustWait(Math.min(this.sleepsUntil, end));
    const late = this.sleepsUntil > end;
    this.sleepsUntil = null;
    if (late) throw new ExecutionKilled('timedOut', TIME_EXCEEDED);
  }

  private checkTime(): void {
    if (this.kernel.now() - this.execution.startedAt >= this.execution.limit) throw new ExecutionKilled('timedOut', TIME_EXCEEDED);
  }

  now(): number {
    return this.kernel.now();
  }
  sleep(milliseconds: number): void {
    if (this.killed !== null) throw this.killed;
    try {
      if (this.mayPark) this.park(milliseconds);
      else this.pause(milliseconds);
    } catch (error) {
      if (error instanceof ExecutionKilled) this.killed ??= error;
      throw error;
    }
  }
  random(): number {
    return this.kernel.random();
  }
  newId(length?: number): string {
    return this.kernel.newId(length);
  }
  enumValue(typeName: string, name: string): EnumValue {
    return enumMember(typeName, name);
  }
  signatureError(member: string, args: readonly unknown[]): Error {
    return signatureError(member, args);
  }
  evaluateInRealm(source: string, self?: ServiceObject, args: readonly unknown[] = []): unknown {
    if (this.realm === null) throw new ScriptError('There is no running script to evaluate in');
    return this.realm.evaluate(source, self, args);
  }
  htmlFile(name: string): string | null {
    return this.loaded.sources.html.get(name.replace(/\.html$/, '')) ?? null;
  }
}
