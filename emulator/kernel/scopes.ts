import { typeMembers } from '../catalog/catalog';
import type { ProjectState } from '../state/project';

const PREFIX = 'https://www.googleapis.com/auth/';
/** Scopes of calls whose documentation names none, by the longest fitting part of the name. Source: the services' authorization pages. */
const SCOPES_BY_PREFIX: Readonly<Record<string, readonly string[]>> = {
  'Sheets.': [`${PREFIX}spreadsheets`, `${PREFIX}spreadsheets.readonly`, `${PREFIX}drive`, `${PREFIX}drive.file`, `${PREFIX}drive.readonly`],
  'Gmail.Users.Messages.send': ['https://mail.google.com/', `${PREFIX}gmail.modify`, `${PREFIX}gmail.compose`, `${PREFIX}gmail.send`],
  'Gmail.Users.Messages.get': ['https://mail.google.com/', `${PREFIX}gmail.modify`, `${PREFIX}gmail.readonly`],
  'Gmail.Users.Messages.list': ['https://mail.google.com/', `${PREFIX}gmail.modify`, `${PREFIX}gmail.readonly`],
  'Gmail.': ['https://mail.google.com/', `${PREFIX}gmail.modify`, `${PREFIX}gmail.send`, `${PREFIX}gmail.readonly`, `${PREFIX}gmail.compose`],
  'Calendar.': [`${PREFIX}calendar`, `${PREFIX}calendar.events`],
  'Drive.': [`${PREFIX}drive`, `${PREFIX}drive.file`, `${PREFIX}drive.readonly`],
  'UrlFetchApp.fetch': [`${PREFIX}script.external_request`],
  'MailApp.': [`${PREFIX}script.send_mail`],
};
/** A scope that includes others: who has the key need not have the values. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  [`${PREFIX}spreadsheets`]: [`${PREFIX}spreadsheets.currentonly`],
  [`${PREFIX}forms`]: [`${PREFIX}forms.currentonly`],
  [`${PREFIX}documents`]: [`${PREFIX}documents.currentonly`],
};
/**
 * A Gmail add-on reads the message that is open with one of these instead of the whole mailbox's scope (workspace-add-ons/concepts/workspace-scopes). The reference names
 * them at no method; that they suffice to fetch a message by id is what Google's own add-on samples rely on. Which message it is goes unchecked (assumed: the open one).
 */
const CURRENT_MESSAGE = ['action', 'readonly', 'metadata'].map((right) => `${PREFIX}gmail.addons.current.message.${right}`);
const READS_MESSAGE = /^GmailApp\.(getMessageById|setCurrentMessageAccessToken|GmailMessage\.(get|is)\w+|GmailThread\.(get|is)\w+)$/;
const NEEDS_FILE_OPENING = /\.(openById|openByUrl|create|open)$/;

/** OAuth scopes of which one is needed for a counted call, by the documentation; empty where none is needed. */
export function scopesOf(name: string): readonly string[] {
  const dot = name.lastIndexOf('.');
  const documented = typeMembers(name.slice(0, dot))?.scopes.get(name.slice(dot + 1));
  if (documented !== undefined && READS_MESSAGE.test(name)) return [...documented, ...CURRENT_MESSAGE];
  if (documented !== undefined) return NEEDS_FILE_OPENING.test(name) ? documented.filter((scope) => !scope.endsWith('.currentonly')) : documented;
  for (const [prefix, scopes] of Object.entries(SCOPES_BY_PREFIX)) if (name.startsWith(prefix)) return scopes;
  return [];
}

/** Scopes that the project has: those of its manifest less the withdrawn ones; null means all (a manifest without oauthScopes). */
export function grantedScopes(project: ProjectState): ReadonlySet<string> | null {
  const { oauthScopes } = project.manifest;
  if (!Array.isArray(oauthScopes)) return null;
  const granted = new Set<string>();
  for (const scope of oauthScopes) {
    if (typeof scope !== 'string' || project.withdrawnScopes.has(scope)) continue;
    granted.add(scope);
    for (const narrower of WIDER[scope] ?? []) if (!project.withdrawnScopes.has(narrower)) granted.add(narrower);
  }
  return granted;
}

/** The scope that Google would ask for on its own: the full one of the service. */
function fullScope(needed: readonly string[]): string {
  return needed.find((scope) => !/\.(currentonly|readonly|file)$/.test(scope)) ?? needed[0] ?? '';
}

/** Whether the project may make the call. */
export function mayCall(project: ProjectState, needed: readonly string[]): boolean {
  if (needed.length === 0) return true;
  const granted = grantedScopes(project);
  if (granted === null) return !project.withdrawnScopes.has(fullScope(needed));
  return needed.some((scope) => granted.has(scope));
}
