import type { ServiceHost } from '../kernel/host';
import { isTrashed, roleOf } from './access';
import { folderMimeType } from './mimeTypes';
import { matchesDriveQuery } from './searchMatch';
import { mentions, parseDriveQuery } from './searchQuery';

export interface Wanted {
  /** Id of the folder that holds it; default anywhere. */
  readonly parent?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly trashed?: boolean;
  /** Query of searchFiles. */
  readonly query?: string;
}

/**
 * Ids of what the executing user may see, last changed first. What lies in the trash is left out unless asked for (also by a query that
 * speaks of `trashed`; assumed: the documentation is silent). The root folder is no result.
 */
export function find(host: ServiceHost, kind: 'file' | 'folder', wanted: Wanted): string[] {
  const query = wanted.query === undefined ? null : parseDriveQuery(wanted.query);
  const everywhere = query !== null && mentions(query, 'trashed');
  const user = host.execution.effectiveUser;
  const { files, rootFolderId } = host.account.drive;
  return [...files.values()]
    .filter(
      (file) =>
        file.id !== rootFolderId &&
        (file.mimeType === folderMimeType) === (kind === 'folder') &&
        (wanted.parent === undefined || file.parents.includes(wanted.parent)) &&
        (wanted.name === undefined || file.name === wanted.name) &&
        (wanted.mimeType === undefined || file.mimeType === wanted.mimeType) &&
        (everywhere || isTrashed(host.account, file) === (wanted.trashed ?? false)) &&
        roleOf(host.account, file, user) !== 'NONE' &&
        (query === null || matchesDriveQuery(host, query, file)),
    )
    .reverse()
    .sort((first, second) => second.updatedAt - first.updatedAt)
    .map((file) => file.id);
}
