import type { WebRequest } from '../contract';
import type { FetchedResponse, WebHandlers } from '../fetch/web';
import type { AccountState } from '../state/account';
import type { LockTable } from '../script/lockTable';
import type { ExecutionContext, ServiceHost } from './host';

/** Something a person did that Google turns into trigger firings. Script and API writes never come here. */
export interface PersonEvent {
  readonly type: 'open' | 'edit' | 'change' | 'formSubmit' | 'eventUpdated';
  /** Id of the spreadsheet, form or calendar on which it happened. */
  readonly fileId: string;
  readonly user: string;
  /** What getActiveSheet and getActiveRange answer in the run. */
  readonly active?: NonNullable<ExecutionContext['active']>;
  /**
   * Makes the event object for one firing, in that execution's host (so Range, Form and FormResponse objects belong to it). The kernel
   * adds authMode and triggerUid. `kind` tells simple from installable triggers, whose fields differ.
   */
  event(host: ServiceHost, kind: 'simple' | 'installable'): Record<string, unknown>;
}

/** What the areas of the emulator (spreadsheet, forms, mail, drive) know of the whole. */
export interface WorkspaceCore {
  readonly account: AccountState;
  readonly locks: LockTable;
  /** The web outside. */
  readonly web: WebHandlers;
  now(): number;
  /** Random number in [0, 1) from the account's seed. */
  random(): number;
  newId(length?: number): string;
  /** Fires every matching trigger of every project and returns after the runs have finished. */
  fire(event: PersonEvent): void;
  /** What a web app of this account answers to a request of UrlFetchApp; null where the address is none of theirs. */
  visit(request: WebRequest): FetchedResponse | null;
  /** A host for work that people do outside any script (SpreadsheetFile, FormFile, Mailbox): its calls are free, unlimited and uncounted. */
  personHost(user: string): ServiceHost;
}
