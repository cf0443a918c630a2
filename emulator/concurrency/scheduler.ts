import type { ServiceHost } from '../kernel/host';
import type { CompiledFile } from '../realm/compiledSources';
import type { ScriptRealm } from '../realm/scriptRealm';
import type { ServiceGateway } from '../realm/serviceGateway';

/** Interleaves executions while Workspace.concurrently runs. */
export interface Scheduler {
  /** A realm whose service calls are suspended and resumed by the scheduler. */
  realm(host: ServiceHost, gateway: ServiceGateway, files: readonly CompiledFile[]): ScriptRealm;
  /** Number of runs that wait side by side now, at least 1. */
  overlapping(): number;
}
