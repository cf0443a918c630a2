import type { ProjectState } from '../state/project';
import { noPermissionText } from './googleTexts';
import type { ExecutionContext } from './host';

/** Calls that simple triggers (AuthMode LIMITED) and custom functions may make though a scope is documented: the bound file and Properties. */
const ALWAYS = /^(PropertiesService|CacheService|LockService|Session\.(getActiveUserLocale|getScriptTimeZone|getActiveUser|User))/;
const OPENS_OTHER_FILES = /\.(openById|openByUrl|open|create)$/;

/**
 * Google's refusal where a simple trigger calls what needs authorization, null where it may. Source: guides/triggers/simple-triggers: no services that
 * need authorization, no other files than the one that contains the script.
 */
export function refusedInSimpleTrigger(execution: ExecutionContext, project: ProjectState, name: string, scopes: readonly string[]): string | null {
  if (execution.authMode === 'FULL' || ALWAYS.test(name)) return null;
  const ofBoundFile = project.boundTo !== null && /^(SpreadsheetApp|FormApp)\b/.test(name);
  if (ofBoundFile && !OPENS_OTHER_FILES.test(name) && (scopes.length === 0 || scopes.some((scope) => scope.endsWith('.currentonly')))) return null;
  return scopes.length === 0 ? null : noPermissionText(name, scopes);
}
