import { types } from 'node:util';
import vm from 'node:vm';
import { ExecutionKilled } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import type { CompiledFile } from './compiledSources';
import { bootstrapScript } from './bootstrapText';
import type { RealmBridge, RealmFunctions } from './bridge';
import { localBridge } from './localBridge';
import { ScriptThrow } from './scriptThrow';
import type { ServiceGateway } from './serviceGateway';
import { toHost } from './values';

/** How a call of a script's function ended. `value` is a host value; `thrown` the script's own error, of whatever realm. */
export type ScriptOutcome = { readonly kind: 'returned'; readonly value: unknown } | { readonly kind: 'thrown'; readonly thrown: unknown } | { readonly kind: 'fatal'; readonly error: Error };

/** Runs one execution's script. */
export interface ScriptRealm {
  /** Evaluates the sources and calls the function with arguments that are made in between (they may hold service objects). */
  run(path: string, parameters: readonly unknown[]): ScriptOutcome;
  evaluate(source: string, self: ServiceObject | undefined, parameters: readonly unknown[]): unknown;
}

/** A global object without interceptors where Node has it (from 20.18): names resolve many times faster. */
const contextKind: unknown = Reflect.get(vm.constants ?? {}, 'DONT_CONTEXTIFY');
/** Real milliseconds after which a script that makes no service call is ended: virtual time stands still in an endless loop. Google's limit of a run. */
export const REAL_TIME_GUARD = 360_000;
const enterScript = new vm.Script('__emulatorEnter()', { filename: 'emulator-enter' });

/** A fresh vm context in this thread. */
export class LocalScriptRealm implements ScriptRealm {
  private readonly functions: RealmFunctions;
  private readonly context: vm.Context;
  private fatal: Error | null = null;
  private entered: () => void = () => undefined;

  constructor(
    host: ServiceHost,
    gateway: ServiceGateway,
    private readonly files: readonly CompiledFile[],
    /** Told when the code outside functions begins and has ended. */
    private readonly topLevel: (active: boolean) => void,
  ) {
    // DONT_CONTEXTIFY is a symbol that createContext takes in place of an object; older Node falls back to a plain one.
    this.context = vm.createContext(contextKind ?? {}, { microtaskMode: 'afterEvaluate' });
    const make: unknown = bootstrapScript.runInContext(this.context);
    if (typeof make !== 'function') throw new Error('The realm bootstrap is no function');
    const bridge = localBridge(host, gateway, () => this.functions, { fatal: (error) => (this.fatal ??= error) });
    this.functions = make({
      ...bridge,
      invoke: (...call) => (this.whileAlive(), bridge.invoke(...call)),
      get: (...read) => (this.whileAlive(), bridge.get(...read)),
    } satisfies RealmBridge) as RealmFunctions;
    const scope = vm.runInContext('globalThis', this.context) as object;
    this.functions.install(scope);
    Object.defineProperty(scope, '__emulatorEnter', { value: () => this.entered() });
  }

  run(path: string, parameters: readonly unknown[]): ScriptOutcome {
    let outcome: { readonly state: string; readonly value: unknown } = { state: 'pending', value: undefined };
    this.entered = () => {
      this.topLevel(true);
      for (const file of this.files) file.hoisted?.runInContext(this.context);
      for (const file of this.files) file.script.runInContext(this.context);
      this.topLevel(false);
      outcome = this.functions.call(path, parameters);
    };
    try {
      enterScript.runInContext(this.context, { timeout: REAL_TIME_GUARD });
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
        return { kind: 'fatal', error: new ExecutionKilled('timedOut', 'Exceeded maximum execution time') };
      }
      if (this.fatal !== null) return { kind: 'fatal', error: this.fatal };
      return { kind: 'thrown', thrown: error };
    }
    if (this.fatal !== null) return { kind: 'fatal', error: this.fatal };
    if (outcome.state === 'thrown') return { kind: 'thrown', thrown: types.isNativeError(outcome.value) ? outcome.value : this.host(outcome.value) };
    return { kind: 'returned', value: this.host(outcome.value) };
  }

  private host(value: unknown): unknown {
    return toHost(value, this.functions.handleOf, new Map());
  }

  /** After the end no promise handler of the script reaches a service any more. */
  private whileAlive(): void {
    if (this.fatal !== null) throw this.functions.kill(this.fatal.message);
  }

  evaluate(source: string, self: ServiceObject | undefined, parameters: readonly unknown[]): unknown {
    try {
      return toHost(this.functions.evaluate(source, self ?? null, parameters), this.functions.handleOf);
    } catch (error) {
      throw this.fatal ?? new ScriptThrow(error);
    }
  }
}
