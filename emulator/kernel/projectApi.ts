import type { Execution, Page, Project } from '../contract';
import { createHostRealm } from '../realm/hostRealm';
import { ServiceGateway } from '../realm/serviceGateway';
import { globalServices } from '../services';
import type { ExecutionState } from '../state/project';
import { callFromPage } from './clientCall';
import { RUN_LIMIT, SHORT_RUN_LIMIT } from './execution';
import { addOnEvent } from './addOnRights';
import type { Kernel } from './kernel';
import type { LoadedProject } from './loadedProject';
import { OutsideHost, outsideServices } from './outsideServices';
import { isCardSource } from './renderable';
import { ServiceObject } from './serviceObject';
import { openPage } from './webApp';

/** A project as the contract shows it. */
export class OpenProject implements Project {
  private readonly finished: Execution[] = [];
  private readonly outside = new Map<string, Record<string, unknown>>();

  constructor(
    private readonly kernel: Kernel,
    readonly loaded: LoadedProject,
  ) {}

  /** Script id. */
  get id(): string {
    return this.loaded.state.id;
  }
  get functions(): string[] {
    return [...this.loaded.sources.compiled.functions];
  }
  get executions(): Execution[] {
    for (const record of this.loaded.state.executions.slice(this.finished.length)) this.finished.push(toExecution(record));
    return [...this.finished];
  }

  run(fn: string, args: unknown[] = [], as: string = this.loaded.state.owner): unknown {
    if (!this.functions.includes(fn)) throw new Error(`Script function not found: ${fn}`);
    const result = this.kernel.executor.execute({
      project: this.loaded, fn, cause: 'editor', effectiveUser: as, activeUser: as, authMode: 'FULL', limit: RUN_LIMIT, parameters: () => args,
    });
    if (result.failed) throw result.error;
    return holdsService(result.value) ? this.shown(result.value, as) : result.value;
  }

  get(parameter: Record<string, string> = {}, as: string | null = this.loaded.state.owner): Page {
    return openPage(this.kernel, this.loaded, parameter, as);
  }

  call(fn: string, args: unknown[] = [], as: string | null = this.loaded.state.owner): unknown {
    return callFromPage(this.kernel, this.loaded, fn, args, as);
  }

  card(fn: string, event: object, as: string = this.loaded.state.owner): object {
    if (!this.functions.includes(fn)) throw new Error(`Script function not found: ${fn}`);
    const result = this.kernel.executor.execute({
      project: this.loaded, fn, cause: 'addOn', effectiveUser: as, activeUser: as, authMode: 'FULL', limit: SHORT_RUN_LIMIT, parameters: () => [addOnEvent(this.loaded.state, fn, event)],
    });
    if (result.failed) throw result.error;
    return cardJson(result.value);
  }

  triggers(): ReturnType<Project['triggers']> {
    return this.loaded.state.triggers.map(({ id, handler, event, source, owner, nextAt }) => ({ id, handler, event, source, owner, nextAt: nextAt === null ? null : new Date(nextAt) }));
  }

  services(as: string = this.loaded.state.owner): Record<string, unknown> {
    let services = this.outside.get(as);
    if (services === undefined) this.outside.set(as, (services = outsideServices(this.kernel, this.loaded, as)));
    return services;
  }

  /** Service objects in a result become what a script sees of them. */
  private shown(value: unknown, as: string): unknown {
    const host = new OutsideHost(this.kernel, this.loaded, as);
    return createHostRealm(host, new ServiceGateway(host, globalServices)).toRealm(value);
  }
}

function holdsService(value: unknown, parents: readonly object[] = []): boolean {
  if (typeof value !== 'object' || value === null || parents.includes(value)) return false;
  const line = [...parents, value];
  return value instanceof ServiceObject || (Array.isArray(value) ? value : Object.values(value)).some((item) => holdsService(item, line));
}

function toExecution(record: ExecutionState): Execution {
  const { error, startedAt, log, ...rest } = record;
  return { ...rest, startedAt: new Date(startedAt), log: [...log], ...(error === null ? {} : { error }) };
}

function cardJson(value: unknown): object {
  if (Array.isArray(value)) return value.map(cardJson);
  if (isCardSource(value)) return value.toCardJson();
  if (typeof value === 'object' && value !== null && !(value instanceof ServiceObject)) return value;
  throw new Error('The value returned from Apps Script has a type that cannot be used by the add-ons platform.');
}
