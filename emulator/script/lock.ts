import { MustWait, ScriptError } from '../kernel/errors';
import { LOCK_TIMEOUT } from '../kernel/googleTexts';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';

/** LockService. Locks exclude executions of one project only. */
export class LockService extends ServiceObject {
  readonly typeName = 'LockService';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  getScriptLock(): Lock {
    return new Lock(this.host, `${this.host.project.id} script`);
  }
  getUserLock(): Lock {
    return new Lock(this.host, `${this.host.project.id} user ${this.host.execution.effectiveUser}`);
  }
  /** Null where no document contains the script: reference/lock/lock-service. */
  getDocumentLock(): Lock | null {
    const { boundTo, id } = this.host.project;
    return boundTo === null ? null : new Lock(this.host, `${id} document ${boundTo}`);
  }
}

/** One lock. Taking it again in the same run has no effect, and one release frees it. */
export class Lock extends ServiceObject {
  readonly typeName = 'LockService.Lock';
  /** Until when the present attempt waits; a parked run comes back to the same call. */
  private deadline: number | null = null;

  constructor(
    private readonly host: ServiceHost,
    private readonly key: string,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.host.call('LockService.Lock.hasLock', () => this.host.core.locks.holds(this.key, this.host.execution.id));
  }
  releaseLock(): void {
    this.host.call('LockService.Lock.releaseLock', () => this.host.core.locks.release(this.key, this.host.execution.id));
  }
  tryLock(timeoutInMillis: number): boolean {
    return this.attempt('tryLock', timeoutInMillis);
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.attempt('waitLock', timeoutInMillis)) throw new ScriptError(LOCK_TIMEOUT);
  }

  private attempt(method: string, timeout: number): boolean {
    const { locks } = this.host.core;
    const free = (): boolean => locks.isFree(this.key) || locks.holds(this.key, this.host.execution.id);
    this.deadline ??= this.host.now() + Math.max(0, timeout);
    if (!free() && this.host.mayPark === true && this.host.now() < this.deadline) throw new MustWait(this.deadline);
    const remaining = this.deadline - this.host.now();
    this.deadline = null;
    return this.host.call(`LockService.Lock.${method}`, () => {
      // Whoever holds it is beneath this run and cannot go on: time passes in vain.
      if (!free() && remaining > 0) this.host.sleep(remaining);
      return locks.acquire(this.key, this.host.execution.id);
    });
  }
}
