import type { ServiceHost } from '../kernel/host';
import { grantedScopes } from '../kernel/scopes';
import type { EnumValue } from '../kernel/serviceObject';
import { ServiceObject } from '../kernel/serviceObject';
import type { ProjectState } from '../state/project';

/** Scopes out of those asked for (null: all of the manifest) that the user has not granted. */
export function missingScopes(project: ProjectState, asked: readonly string[] | null): string[] {
  const { oauthScopes } = project.manifest;
  const wanted = asked ?? (Array.isArray(oauthScopes) ? oauthScopes.filter((scope): scope is string => typeof scope === 'string') : [...project.withdrawnScopes]);
  const granted = grantedScopes(project);
  return wanted.filter((scope) => (granted === null ? project.withdrawnScopes.has(scope) : !granted.has(scope)));
}

/** What the user has granted. */
export class AuthorizationInfo extends ServiceObject {
  readonly typeName = 'ScriptApp.AuthorizationInfo';
  private readonly missing: readonly string[];

  constructor(
    private readonly host: ServiceHost,
    asked: readonly string[] | null,
  ) {
    super();
    this.missing = missingScopes(host.project, asked);
  }
  getAuthorizationStatus(): EnumValue {
    return this.host.enumValue('ScriptApp.AuthorizationStatus', this.missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED');
  }
  /** Null where nothing is missing. */
  getAuthorizationUrl(): string | null {
    return this.missing.length > 0 ? `https://script.google.com/macros/d/${this.host.project.id}/authorize` : null;
  }
  /** The manifest's scopes that are granted; empty where the manifest names none. */
  getAuthorizedScopes(): string[] {
    const { oauthScopes } = this.host.project.manifest;
    return Array.isArray(oauthScopes) ? oauthScopes.filter((scope): scope is string => typeof scope === 'string' && !this.host.project.withdrawnScopes.has(scope)) : [];
  }
}
