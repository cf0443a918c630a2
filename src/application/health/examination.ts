import { fault, problemKey, type Problem } from '../configuration/problem';
import { rightWords } from './rights';

/** One trigger of the desk's own, as Google lists it. */
export interface SeenTrigger {
  readonly handler: string;
  /** Id of the form or spreadsheet that it listens to; null for the clock. */
  readonly source: string | null;
  readonly id: string;
}

/** What stands in a place that can fail to open: the thing, or why it cannot be seen. */
export type Seen<T> = T | { readonly error: string };

/** The machinery of the desk as it stands, read and not yet judged. */
export interface Machinery {
  readonly triggers: Seen<readonly SeenTrigger[]>;
  readonly form: Seen<{ readonly accepting: boolean; readonly published: boolean; readonly destination: string | null }>;
  /** Whether each file lies in the bin. */
  readonly files: Readonly<Record<DeskFile, Seen<boolean>>>;
  /** Scopes that the owner has granted; `address` is where missing ones are granted, '' where nothing is missing. */
  readonly rights: Seen<{ readonly granted: readonly string[]; readonly address: string }>;
}

export type DeskFile = 'spreadsheet' | 'restricted' | 'form';

/** What the desk left behind and expects to find. */
export interface Expected {
  readonly spreadsheetId: string;
  readonly restrictedId: string;
  readonly formId: string;
  readonly triggerIds: readonly string[];
  /** A paused desk has closed its form itself. */
  readonly paused: boolean;
}

/** What is mended by itself: nothing that anybody could have meant so, or that has a switch of its own in Pengaturan. */
export type Repair = 'triggers' | 'publishForm' | 'linkForm' | { readonly accept: boolean } | { readonly untrash: DeskFile };

export interface Examined {
  readonly repairs: readonly Repair[];
  /** What only a person can mend. */
  readonly findings: readonly Problem[];
}

export const triggerHandlers = { formSubmitted: 'onFormSubmitted', sheetEdited: 'onSheetEdited', clock: 'onTick' } as const;

/** Judges the machinery. What could not be read for want of a right is named once, by the right. */
export function examine(seen: Machinery, expected: Expected): Examined {
  const repairs: Repair[] = [];
  const findings: Problem[] = [];
  for (const [file, trashed] of Object.entries(seen.files) as [DeskFile, Seen<boolean>][]) {
    if (trashed === true) repairs.push({ untrash: file });
    else if (typeof trashed !== 'boolean' && file !== 'form' && !isForWantOfRight(trashed.error)) findings.push(fault('health', null, 'fileGone', { what: fileWords[file], reason: trashed.error.slice(0, 120) }));
  }
  if (!('error' in seen.triggers) && !areWhole(seen.triggers, expected)) repairs.push('triggers');
  if (!('error' in seen.form)) {
    if (!seen.form.published) repairs.push('publishForm');
    if (seen.form.accepting === expected.paused) repairs.push({ accept: !expected.paused });
    if (expected.restrictedId !== '' && seen.form.destination !== expected.restrictedId) repairs.push('linkForm');
  }
  if (!('error' in seen.rights) && seen.rights.address !== '') {
    const { granted, address } = seen.rights;
    const missing = Object.entries(rightWords).filter(([scope]) => !granted.some((one) => one.endsWith(`/${scope}`))).map(([, words]) => words);
    if (missing.length > 0) findings.push(fault('health', null, 'rightsMissing', { what: missing.join(', '), address }));
  }
  return { repairs, findings };
}

/** One trigger of each kind, on the right file, and known: a handler trusts no other. */
function areWhole(triggers: readonly SeenTrigger[], expected: Expected): boolean {
  const wanted = [[triggerHandlers.formSubmitted, expected.formId], [triggerHandlers.sheetEdited, expected.spreadsheetId], [triggerHandlers.clock, null]] as const;
  return wanted.every(([handler, source]) => {
    const own = triggers.filter((trigger) => trigger.handler === handler);
    return own.length === 1 && own.every((trigger) => (source === null || trigger.source === source) && expected.triggerIds.includes(trigger.id));
  });
}

/** How Google says that a right is missing, and not the thing. */
export function isForWantOfRight(words: string): boolean {
  return /permissions? (are|is) not sufficient|required permissions|authorization is required|insufficient/i.test(words);
}

export const fileWords: Readonly<Record<DeskFile, string>> = { spreadsheet: 'Layanan Kawasan — Meja Layanan', restricted: 'Layanan Kawasan — Tertutup', form: 'Layanan Kawasan — Formulir Permohonan' };

/** Whether two examinations found the same. */
export function sameFindings(one: readonly Problem[], other: readonly Problem[]): boolean {
  return one.map(problemKey).sort().join('\n') === other.map(problemKey).sort().join('\n');
}
