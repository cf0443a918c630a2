import type { CalendarState } from '../calendar/state';
import type { DocumentState } from '../document/state';
import type { DriveState } from '../drive/state';
import type { FormState } from '../forms/state';
import type { MailState } from '../mail/state';
import type { SpreadsheetState } from '../spreadsheet/state';
import type { ProjectState } from './project';

export type { ProjectState } from './project';

/**
 * All that an account holds, as plain data (objects, arrays, Map, Set, numbers, strings, typed arrays): no class instances, no
 * functions, so that v8.serialize keeps it between runs and the same state can be looked at from several executions.
 */
export interface AccountState {
  readonly owner: string;
  readonly timeZone: string;
  readonly edition: 'consumer' | 'workspace';
  /** Virtual now, epoch milliseconds. */
  clock: number;
  /** State of the seeded generator; one sequence for ids, jitter, Math.random. */
  randomState: number;
  /** Every file of Drive by id: spreadsheets and forms have their entry here too (name, parents, trashed, editors). */
  readonly drive: DriveState;
  readonly spreadsheets: Map<string, SpreadsheetState>;
  readonly forms: Map<string, FormState>;
  readonly mail: MailState;
  /** Calendars by id; made when the first one is looked at. */
  calendars?: Map<string, CalendarState>;
  /** Number of changes of events so far: sync tokens and etags. */
  calendarRevision?: number;
  /** Google Docs by id; made when the first one is made. */
  documents?: Map<string, DocumentState>;
  readonly projects: Map<string, ProjectState>;
  readonly suspendedAccounts: Set<string>;
  /** Daily quotas in use, by 'user quota': how much since when. A window begins with its first use and lasts 24 hours. */
  readonly quotas: Map<string, QuotaUseState>;
}

export interface QuotaUseState {
  since: number;
  used: number;
}
