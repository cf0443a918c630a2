import type { Workspace, WorkspaceOptions } from './contract';
import { LocalWorkspace } from './kernel/workspaceApi';
import { AutoSave } from './state/autoSave';
import { FolderStore } from './state/folderStore';
import { newAccount } from './state/newAccount';

export type * from './contract';

/**
 * A Google account on this machine: Drive, mail, clock, and the scripts that run in it. With `stateDir` the account of last time goes on, with
 * its own clock, zone, owner and edition; the other options then only set seed and latency of what follows.
 */
export function createWorkspace(options: WorkspaceOptions = {}): Workspace {
  if (options.stateDir === undefined) return new LocalWorkspace(newAccount(options), options, { changed: () => undefined, flush: () => undefined });
  const store = new FolderStore(options.stateDir);
  const account = store.load() ?? newAccount(options);
  return new LocalWorkspace(account, options, new AutoSave(account, store));
}
