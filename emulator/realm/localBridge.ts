import { ExecutionKilled, MustWait, ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { eventFieldsOf } from '../kernel/triggers/eventFields';
import { EnumValue, ServiceObject } from '../kernel/serviceObject';
import type { RealmBridge, RealmFunctions } from './bridge';
import { enumMembers } from './enums';
import { ScriptThrow } from './scriptThrow';
import type { ServiceGateway } from './serviceGateway';
import { describeType } from './serviceGateway';
import { kindOf, timeOf, toHost } from './values';

/** Told when the run must end: killed, or a defect of the emulator that no script may swallow. */
export interface FatalListener {
  fatal(error: Error): void;
}

/** Arguments as host values. A value that holds itself cannot be sent to Google (text assumed). */
function hostParameters(parameters: readonly unknown[], { handleOf }: RealmFunctions): unknown[] {
  try {
    return parameters.map((parameter) => toHost(parameter, handleOf));
  } catch (error) {
    throw error instanceof RangeError ? new ScriptError('Invalid argument: the value holds itself') : error;
  }
}

/** The bridge of a realm in this very thread: handles are the service objects themselves. */
export function localBridge(host: ServiceHost, gateway: ServiceGateway, realm: () => RealmFunctions, listener: FatalListener): RealmBridge {
  /** Runs host code for the script and turns what it throws into an error of the script's realm. */
  function guarded(above: unknown, work: () => unknown): unknown {
    try {
      return realm().toRealm(work());
    } catch (error) {
      if (error instanceof ScriptError) throw realm().makeError(error.name, error.message, error.details, above);
      if (error instanceof ScriptThrow) throw error.original;
      const fatal = error instanceof Error ? error : new Error(String(error));
      if (fatal instanceof MustWait) throw fatal;
      listener.fatal(fatal);
      throw fatal instanceof ExecutionKilled ? realm().kill(fatal.message) : realm().kill(`Emulator defect: ${fatal.message}`);
    }
  }
  const service = (handle: object | null): ServiceObject | null => (handle instanceof ServiceObject ? handle : null);
  return {
    describe: describeType,
    typeOf: (handle) => service(handle)?.typeName ?? '',
    enumOf: (handle) => (handle instanceof EnumValue ? handle : null),
    fieldsOf: eventFieldsOf,
    enumHandles: enumMembers,
    kindOf,
    timeOf,
    text: (handle) => String(handle),
    invoke: (handle, type, name, parameters, above) =>
      guarded(above, () => {
        return gateway.invoke(service(handle), type, name, hostParameters(parameters, realm()));
      }),
    get: (handle, type, name, above) => guarded(above, () => gateway.get(service(handle), type, name)),
    globalNames: () => gateway.globalNames(),
    global: (name) => gateway.global(name),
    now: () => host.now(),
    random: () => host.random(),
  };
}
