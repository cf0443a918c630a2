import type { ServiceHost } from '../../kernel/host';
import { ApiRefusal } from './apiError';

/** Limits of https://developers.google.com/sheets/api/limits: calls in one minute. */
export const requestLimits = { perUser: 60, perProject: 300, window: 60_000 } as const;

/** Instants of the calls within the last minute. They are no part of the saved state: a restart begins with a full allowance. */
const calls = new WeakMap<object, Map<string, number[]>>();

/**
 * Counts one call against the minute's quotas of the user and of the project; the 61st read (or write) of a user within a minute is refused with 429. Refused calls
 * do not count (assumed). The window slides over the last 60 seconds of virtual time (assumed; Google refills once a minute).
 */
export function spendRequest(host: ServiceHost, kind: 'read' | 'write'): void {
  const now = host.now();
  const ofAccount = calls.get(host.account) ?? new Map<string, number[]>();
  calls.set(host.account, ofAccount);
  const ofProject = recent(ofAccount, `${host.project.id} ${kind}`, now);
  const ofUser = recent(ofAccount, `${host.project.id} ${kind} ${host.execution.effectiveUser}`, now);
  if (ofUser.length >= requestLimits.perUser) refuse(host, kind, ' per user');
  if (ofProject.length >= requestLimits.perProject) refuse(host, kind, '');
  ofProject.push(now);
  ofUser.push(now);
}

function recent(lists: Map<string, number[]>, key: string, now: number): number[] {
  const kept = (lists.get(key) ?? []).filter((at) => at > now - requestLimits.window && at <= now);
  lists.set(key, kept);
  return kept;
}

function refuse(host: ServiceHost, kind: 'read' | 'write', whose: string): never {
  const requests = kind === 'read' ? 'Read requests' : 'Write requests';
  const limit = `${requests} per minute${whose}`;
  throw new ApiRefusal(`Quota exceeded for quota metric '${requests}' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:${projectNumber(host.project.id)}'.`, 429);
}

/** A stable number in Google's manner for a project id. */
function projectNumber(id: string): string {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 899_999_999_999;
  return String(100_000_000_000 + hash);
}
