/** Google's words for errors that any service may throw (platform facts §1). */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
export const TIME_EXCEEDED = 'Exceeded maximum execution time';
export const TOO_MANY_SCRIPTS = 'There are too many scripts running simultaneously for this Google user account.';
export const TRIGGER_TIME_EXCEEDED = 'Service using too much computer time for one day.';
export const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** Daily quota of a service used up. */
export function tooManyTimesText(service: string): string {
  return `Service invoked too many times for one day: ${service}.`;
}

/** A scope that the manifest does not name or the user has withdrawn. */
export function missingScopeText(member: string, scopes: readonly string[]): string {
  return `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('')}`;
}

/** A service that simple triggers and custom functions may not use. */
export function noPermissionText(member: string, scopes: readonly string[]): string {
  return `You do not have permission to call ${member}. Required permissions: ${scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('')}`;
}
