import type { Workspace, WorkspaceOptions } from './contract';
import { LocalWorkspace } from './kernel/workspaceApi';
import { newAccount } from './state/newAccount';

export type * from './contract';

/** A Google account on this machine: Drive, mail, clock, and the scripts that run in it. */
export function createWorkspace(options: WorkspaceOptions = {}): Workspace {
  return new LocalWorkspace(newAccount(options), options, () => undefined, () => undefined);
}
