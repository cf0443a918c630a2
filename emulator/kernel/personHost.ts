import { enumMember } from '../realm/enums';
import { signatureError } from '../realm/signature';
import type { AccountState, ProjectState } from '../state/account';
import { ScriptError } from './errors';
import type { ExecutionContext, ServiceHost } from './host';
import type { EnumValue } from './serviceObject';
import type { WorkspaceCore } from './workspaceCore';

/** The host of what people do outside any script: calls are free, unlimited and uncounted. */
export class PersonHost implements ServiceHost {
  readonly account: AccountState;
  readonly project: ProjectState;
  readonly execution: ExecutionContext;

  constructor(
    readonly core: WorkspaceCore,
    user: string,
  ) {
    this.account = core.account;
    this.project = noProject(core.account.owner);
    this.execution = { id: `person ${user}`, fn: '', cause: 'outside', effectiveUser: user, activeUser: user, authMode: 'FULL', startedAt: core.now(), limit: Number.POSITIVE_INFINITY, log: [] };
  }
  call<T>(_name: string, effect: () => T): T {
    return effect();
  }
  now(): number {
    return this.core.now();
  }
  sleep(): void {
    // People take no virtual time.
  }
  random(): number {
    return this.core.random();
  }
  newId(length?: number): string {
    return this.core.newId(length);
  }
  enumValue(typeName: string, name: string): EnumValue {
    return enumMember(typeName, name);
  }
  signatureError(member: string, args: readonly unknown[]): Error {
    return signatureError(member, args);
  }
  evaluateInRealm(): unknown {
    throw new ScriptError('There is no running script to evaluate in');
  }
  htmlFile(): string | null {
    return null;
  }
}

function noProject(owner: string): ProjectState {
  return {
    id: '', source: '', owner, boundTo: null, manifest: {}, scriptProperties: new Map(), userProperties: new Map(), documentProperties: new Map(),
    triggers: [], withdrawnScopes: new Set(), deploymentId: '', webAppDisabled: false, caches: new Map(), executions: [],
  };
}
