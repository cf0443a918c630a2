import type { WorkspaceOptions } from '../contract';
import type { AccountState } from './account';
import { nextId } from './randomSequence';

/** A new, empty account. The default start is the real time, the only place where the emulator looks at a real clock. */
export function newAccount(options: WorkspaceOptions): AccountState {
  const clock = options.now === undefined ? Date.now() : Date.parse(options.now);
  if (Number.isNaN(clock)) throw new RangeError(`Not an ISO 8601 instant: ${String(options.now)}`);
  const owner = options.owner ?? 'admin@perpustakaan.example';
  const sequence = { randomState: (options.seed ?? 1) | 0 };
  const rootFolderId = nextId(sequence, 33);
  return {
    owner,
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    edition: options.edition ?? 'workspace',
    clock,
    randomState: sequence.randomState,
    drive: {
      rootFolderId,
      files: new Map([
        [
          rootFolderId,
          {
            id: rootFolderId, name: 'My Drive', mimeType: 'application/vnd.google-apps.folder', description: '', parents: [], owner,
            editors: new Set<string>(), viewers: new Set<string>(), trashed: false, createdAt: clock, updatedAt: clock, access: 'PRIVATE', permission: 'VIEW',
          },
        ],
      ]),
    },
    spreadsheets: new Map(),
    forms: new Map(),
    mail: { messages: [], labels: new Map(), recipientsUsed: new Map(), historyId: 1, history: [] },
    projects: new Map(),
    suspendedAccounts: new Set(),
    quotas: new Map(),
  };
}
