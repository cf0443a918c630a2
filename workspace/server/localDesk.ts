import type { Project, Workspace } from '../../emulator/contract';
import type { AddOnView } from '../views/panelView';
import type { ClockMover } from './clockMover';

/** What every endpoint works on. */
export interface LocalDesk {
  readonly workspace: Workspace;
  /** The script project whose web app, triggers and executions are shown. */
  readonly project: Project;
  readonly clockMover: ClockMover;
  /** What the manifest says of the script's add-on; null where it has none. */
  readonly addOn: AddOnView | null;
  /** Zone in which times are shown: that of the account. */
  readonly timeZone: string;
  /** Addresses to offer where a page asks "as whom". The first is the owner. */
  people(): string[];
  /** Where the local pages are served, and where the script's own pages are: a second origin, as at Google. */
  readonly origins: { readonly pages: string; readonly userContent: string };
}
