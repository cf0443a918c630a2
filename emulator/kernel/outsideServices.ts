import type { RealmFunctions } from '../realm/bridge';
import { createHostRealm } from '../realm/hostRealm';
import { ServiceGateway } from '../realm/serviceGateway';
import { toHost } from '../realm/values';
import { globalServices } from '../services';
import { ScriptError } from './errors';
import { RUN_LIMIT } from './execution';
import { ExecutionHost } from './executionHost';
import type { ExecutionContext } from './host';
import type { Kernel } from './kernel';
import type { LoadedProject } from './loadedProject';
import type { ServiceObject } from './serviceObject';

/** Drives a project's services from outside: all calls within one turn of the event loop are one execution. */
export class OutsideHost extends ExecutionHost {
  /** Set as soon as the caller's realm is ready. */
  callersRealm: RealmFunctions | null = null;
  private current: ExecutionContext | null = null;

  constructor(kernel: Kernel, loaded: LoadedProject, private readonly user: string) {
    super(kernel, loaded, outsideContext(kernel, user));
  }

  override call<T>(name: string, effect: () => T, options: { cells?: number; latency?: number } = {}): T {
    this.begin();
    return super.call(name, effect, options);
  }

  override sleep(milliseconds: number): void {
    this.begin();
    super.sleep(milliseconds);
  }

  /** Templates see what was set on them and the caller's globals: no script is running whose functions they could call. */
  override evaluateInRealm(source: string, self?: ServiceObject, args: readonly unknown[] = []): unknown {
    if (this.callersRealm === null) throw new ScriptError('There is no realm to evaluate in');
    return toHost(this.callersRealm.evaluate(source, self ?? null, args), this.callersRealm.handleOf);
  }

  /** Begins an execution unless one is going on; it ends when the event loop turns. */
  private begin(): void {
    if (this.current !== null) return;
    this.current = outsideContext(this.kernel, this.user);
    this.execution = this.current;
    this.killed = null;
    this.serviceCalls = 0;
    setImmediate(() => this.end());
  }

  private end(): void {
    const { current } = this;
    if (current === null) return;
    this.current = null;
    this.kernel.endExecution(current.id);
    this.loaded.state.executions.push({
      fn: current.fn,
      cause: current.cause,
      user: current.effectiveUser,
      status: 'completed',
      startedAt: current.startedAt,
      milliseconds: Math.round(this.kernel.now() - current.startedAt),
      serviceCalls: this.serviceCalls,
      error: null,
      log: [...current.log],
    });
    this.kernel.changed();
  }
}

function outsideContext(kernel: Kernel, user: string): ExecutionContext {
  return { id: kernel.newId(32), fn: '(services)', cause: 'outside', effectiveUser: user, activeUser: user, authMode: 'FULL', startedAt: kernel.now(), limit: RUN_LIMIT, log: [] };
}

/** The globals as the project's scripts see them, in the caller's realm. */
export function outsideServices(kernel: Kernel, loaded: LoadedProject, user: string): Record<string, unknown> {
  const host = new OutsideHost(kernel, loaded, user);
  const gateway = new ServiceGateway(host, globalServices);
  const realm = createHostRealm(host, gateway);
  host.callersRealm = realm;
  const services: Record<string, unknown> = {};
  for (const name of gateway.globalNames()) Object.defineProperty(services, name, { get: () => realm.globalService(name), enumerable: true });
  return services;
}
