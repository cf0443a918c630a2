import { ScriptError } from '../kernel/errors';
import { deploymentUrl } from '../kernel/deployment';
import type { ServiceHost } from '../kernel/host';
import { grantedScopes } from '../kernel/scopes';
import type { EnumValue } from '../kernel/serviceObject';
import { ServiceObject } from '../kernel/serviceObject';
import { AuthorizationInfo, missingScopes } from './authorization';
import { identityToken, oAuthToken } from './tokens';
import { StateTokenBuilder } from './stateToken';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggerBuilders';

/** ScriptApp. */
export class ScriptAppService extends ServiceObject {
  readonly typeName = 'ScriptApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.host, functionName);
  }
  /** Triggers of the current user only: accounts do not see each other's. */
  getProjectTriggers(): Trigger[] {
    return this.own('getProjectTriggers', () => true);
  }
  getScriptTriggers(): Trigger[] {
    return this.own('getScriptTriggers', () => true);
  }
  getUserTriggers(file: ServiceObject): Trigger[] {
    const getId: unknown = Reflect.get(file, 'getId');
    const id: unknown = typeof getId === 'function' ? Reflect.apply(getId, file, []) : null;
    return this.own('getUserTriggers', (sourceId) => sourceId === id);
  }
  deleteTrigger(trigger: Trigger): void {
    if (!(trigger instanceof Trigger)) throw this.host.signatureError('ScriptApp.deleteTrigger', [trigger]);
    this.host.call('ScriptApp.deleteTrigger', () => {
      const { triggers } = this.host.project;
      const index = triggers.indexOf(trigger.state);
      if (index >= 0) triggers.splice(index, 1);
    });
  }
  getService(): WebAppService {
    return new WebAppService(this.host);
  }
  getScriptId(): string {
    return this.host.project.id;
  }
  getProjectKey(): string {
    return this.host.project.id;
  }
  getOAuthToken(): string {
    return this.host.call('ScriptApp.getOAuthToken', () => oAuthToken(this.host));
  }
  getIdentityToken(): string | null {
    return this.host.call('ScriptApp.getIdentityToken', () => identityToken(this.host));
  }
  getInstallationSource(): EnumValue {
    return this.host.enumValue('ScriptApp.InstallationSource', 'NONE');
  }
  getAuthorizationInfo(_authMode: EnumValue, scopes?: readonly string[]): AuthorizationInfo {
    return this.host.call('ScriptApp.getAuthorizationInfo', () => new AuthorizationInfo(this.host, scopes ?? null));
  }
  requireScopes(_authMode: EnumValue, scopes: readonly string[]): void {
    this.require('requireScopes', scopes);
  }
  requireAllScopes(_authMode: EnumValue): void {
    this.require('requireAllScopes', null);
  }
  /** The user's grant ends: every scope of the manifest is withdrawn. */
  invalidateAuth(): void {
    this.host.call('ScriptApp.invalidateAuth', () => {
      for (const scope of grantedScopes(this.host.project) ?? []) this.host.project.withdrawnScopes.add(scope);
    });
  }
  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder(this.host);
  }

  /** Google ends the run and asks for consent; in a trigger there is nobody to ask, so the call fails. */
  private require(method: string, scopes: readonly string[] | null): void {
    this.host.call(`ScriptApp.${method}`, () => {
      const missing = missingScopes(this.host.project, scopes);
      if (missing.length > 0) throw new ScriptError(`Authorization is required to perform that action. Required permissions: ${missing.join(' && ')}`);
    });
  }

  private own(method: string, matches: (sourceId: string | null) => boolean): Trigger[] {
    return this.host.call(`ScriptApp.${method}`, () =>
      this.host.project.triggers
        .filter((state) => state.owner === this.host.execution.effectiveUser && matches(state.sourceId))
        .map((state) => new Trigger(this.host, state)),
    );
  }
}

/** ScriptApp.getService(): the deployed web app. */
export class WebAppService extends ServiceObject {
  readonly typeName = 'ScriptApp.Service';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  /** The /exec address of the deployment. */
  getUrl(): string {
    return deploymentUrl(this.host.project);
  }
  isEnabled(): boolean {
    return !this.host.project.webAppDisabled;
  }
  /** The deployment answers no more. */
  disable(): void {
    this.host.call('ScriptApp.Service.disable', () => {
      this.host.project.webAppDisabled = true;
    });
  }
}
