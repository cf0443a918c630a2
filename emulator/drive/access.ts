import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import type { AccountState } from '../state/account';
import type { DriveFileState } from './state';

/** Names of DriveApp.Permission that a person can have on a file. */
export type Role = 'OWNER' | 'EDIT' | 'COMMENT' | 'VIEW' | 'NONE';
const rank: readonly Role[] = ['NONE', 'VIEW', 'COMMENT', 'EDIT', 'OWNER'];

/** What an account may do, by its own rights, those of the folders above, and the link. */
export function roleOf(account: AccountState, file: DriveFileState, user: string): Role {
  let best = ownRole(file, user);
  for (const parent of file.parents) {
    const folder = account.drive.files.get(parent);
    if (!folder || folder.id === account.drive.rootFolderId) continue;
    const inherited = roleOf(account, folder, user);
    if (rank.indexOf(inherited) > rank.indexOf(best)) best = inherited === 'OWNER' ? 'EDIT' : inherited;
  }
  return best;
}

function ownRole(file: DriveFileState, user: string): Role {
  if (file.owner === user) return 'OWNER';
  if (file.editors.has(user)) return 'EDIT';
  if (file.commenters?.has(user)) return 'COMMENT';
  if (file.viewers.has(user)) return 'VIEW';
  const byLink = file.access.startsWith('ANYONE') || (file.access.startsWith('DOMAIN') && domainOf(file.owner) === domainOf(user));
  return byLink && rank.includes(roleName(file.permission)) ? roleName(file.permission) : 'NONE';
}

function roleName(permission: string): Role {
  return rank.find((role) => role === permission) ?? 'NONE';
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1).toLowerCase();
}

/** The file if the executing user may see it; Google's text otherwise (known of practice). */
export function visibleFile(host: ServiceHost, id: string): DriveFileState {
  const file = host.account.drive.files.get(id);
  if (!file || roleOf(host.account, file, host.execution.effectiveUser) === 'NONE') throw new ScriptError('No item with the given ID could be found, or you do not have permission to access it.');
  return file;
}

/** Throws where the executing user may not change the file; `owner` asks for the owner alone. */
export function requireWrite(host: ServiceHost, file: DriveFileState, owner = false): void {
  const role = roleOf(host.account, file, host.execution.effectiveUser);
  if (role !== 'OWNER' && (owner || role !== 'EDIT')) throw new ScriptError('Access denied: DriveApp.');
}

/** Trashed itself, or in a folder that is. */
export function isTrashed(account: AccountState, file: DriveFileState): boolean {
  return file.trashed || file.parents.some((parent) => {
    const folder = account.drive.files.get(parent);
    return folder !== undefined && isTrashed(account, folder);
  });
}
