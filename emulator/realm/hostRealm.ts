import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { bootstrapHere } from './bootstrapText';
import type { RealmBridge, RealmFunctions } from './bridge';
import { localBridge } from './localBridge';
import type { ServiceGateway } from './serviceGateway';

/** Shows Google's services to the caller's own realm: Project.services(), and service objects that a run returns. */
export function createHostRealm(host: ServiceHost, gateway: ServiceGateway): RealmFunctions {
  let functions: RealmFunctions | null = null;
  const realm = (): RealmFunctions => {
    if (functions === null) throw new Error('The realm is not ready');
    return functions;
  };
  let fatal: Error | null = null;
  const bridge: RealmBridge = {
    ...localBridge(host, gateway, realm, { fatal: (error) => (fatal = error) }),
    longLived: true,
    newError: (name, message, details) => new ScriptError(message, details === undefined ? { name } : { name, details }),
  };
  const made = makeRealm(bridge);
  functions = {
    ...made,
    // Nothing is swallowed here: the caller gets the emulator's own error.
    kill: (message) => fatal ?? new Error(message),
  };
  return functions;
}

function makeRealm(bridge: RealmBridge): RealmFunctions {
  const make = bootstrapHere();
  if (typeof make !== 'function') throw new Error('The realm bootstrap is no function');
  return make(bridge) as RealmFunctions;
}
