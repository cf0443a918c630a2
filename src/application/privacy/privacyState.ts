import type { PrivacyCommand } from '../configuration/privacySettings';

/** A request whose personal data a run deals with. Instants are epoch milliseconds. */
export interface OwnRequest {
  readonly sequence: number;
  readonly ticket: string;
  /** Id of its response, with that of its form before '/' where it is an old one; '' where it came otherwise. */
  readonly response: string;
  /** When its response was last submitted. */
  readonly at: number;
  /** Address of who asked, in small letters; '' where none is known. */
  readonly email: string;
  readonly open: boolean;
  /** Whether something lent with it is out. */
  readonly out: boolean;
  readonly appointment: boolean;
  /** Id of the Drive file that was shared with its requester; '' for none. */
  readonly shared: string;
}

export type PrivacyStage = 'find' | 'collect' | 'forms' | 'calendar' | 'requests' | 'sweep';

/** `again`: people who were erased before and came back with a restored copy. */
export type RunCommand = PrivacyCommand | 'again';

/** How far a command is. It holds what it looks for, and is taken away with its last commit. */
export interface PrivacyRun {
  readonly command: RunCommand;
  readonly startedAt: number;
  readonly stage: PrivacyStage;
  /** How far the stage is: index of the sheet and first row of it that is still to be read; index of the request. */
  readonly place: number;
  readonly row: number;
  readonly addresses: readonly string[];
  /** How many of them were known when the search began: where it finds more, it begins anew. */
  readonly searched: number;
  readonly words: readonly string[];
  readonly own: readonly OwnRequest[];
  /** Requests of others that name the person; `response` as above where their own answer does, '' where only the desk does. */
  readonly related: readonly Pick<OwnRequest, 'sequence' | 'ticket' | 'response'>[];
  /** Numbers of complaints, and those among them that nobody has decided yet. */
  readonly complaints: readonly string[];
  readonly undecided: readonly string[];
  /** Of a disposal: what ended before this instant. */
  readonly before: number | null;
  /** What Google refused to let go, in words for the register. */
  readonly left: readonly string[];
}

/** One line of the tab Data Pribadi. */
export interface RegisterLine {
  readonly startedAt: number;
  readonly command: RunCommand;
  readonly who: string;
  readonly state: 'running' | 'done' | 'refused';
  readonly words: string;
  readonly step: string;
  readonly endedAt: number | null;
}

/** What the desk remembers of personal data on request; one piece of Keadaan. */
export interface PrivacyState {
  readonly run: PrivacyRun | null;
  /** Whose data were looked at last: erasing is for who has looked first. */
  readonly checked: { readonly who: string; readonly at: number } | null;
  /** Files that were made for somebody, until they are emptied. */
  readonly exports: readonly { readonly who: string; readonly at: number; readonly files: readonly string[] }[];
  /** What the desk has last proposed to dispose of. */
  readonly proposal: { readonly at: number; readonly before: number; readonly count: number } | null;
  readonly register: readonly RegisterLine[];
}

/** Key of that piece, among those of the kind 'figures'. */
export const privacyPiece = 'privacy';

export const freshPrivacy: PrivacyState = { run: null, checked: null, exports: [], proposal: null, register: [] };

export function storedPrivacy(stored: unknown): PrivacyState {
  return { ...freshPrivacy, ...((stored ?? {}) as Partial<PrivacyState>) };
}

/** Days for which the files of an export stay in Drive. */
export const exportDays = 7;
const day = 24 * 60 * 60 * 1000;

/** Whether a look that has seen this is to be followed by a run: something was asked for, is under way, or a file has lain long enough. */
export function privacyIsDue(command: PrivacyCommand | null, stored: unknown, now: number): boolean {
  if (command !== null) return true;
  if (stored === undefined) return false;
  const { run, exports } = storedPrivacy(stored);
  return run !== null || exports.some(({ at }) => now - at > exportDays * day);
}

export function freshRun(command: RunCommand, startedAt: number, addresses: readonly string[], before: number | null): PrivacyRun {
  return { command, startedAt, stage: 'find', place: 0, row: 2, addresses, searched: addresses.length, words: [], own: [], related: [], complaints: [], undecided: [], before, left: [] };
}
