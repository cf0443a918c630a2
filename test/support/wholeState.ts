import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Workspace } from '../../emulator/index';
import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';

/** What a call may change although it was refused: nobody's data, and gone by itself. */
const counters = ['executions', 'caches'] as const;

/**
 * Everything that the account holds, as one hash for each file, mailbox and script: two of them are equal where nothing was written anywhere. Left out are the clock, the drawing of random
 * numbers, what was used of the day's quotas, the list of executions and the caches, in which wrong tries are counted.
 */
export function wholeState(workspace: Workspace): Readonly<Record<string, string>> {
  const { drive, spreadsheets, forms, mail, calendars, documents, projects } = (workspace as LocalWorkspace).kernel.account;
  const name = (id: string): string => `${drive.files.get(id)?.name ?? 'file'} (${id.slice(0, 6)})`;
  const { recipientsUsed: _, ...mailbox } = mail;
  const parts: [string, unknown][] = [
    ['Drive', drive], ['mail', mailbox], ['calendars', calendars], ['documents', documents],
    ...[...spreadsheets].map(([id, book]): [string, unknown] => [`spreadsheet ${name(id)}`, book]),
    ...[...forms].map(([id, form]): [string, unknown] => [`form ${name(id)}`, form]),
    ...[...projects].map(([id, project]): [string, unknown] => {
      const kept = Object.fromEntries(Object.entries(project).filter(([key]) => !counters.some((counter) => counter === key)));
      // Who has only looked into their own properties has an empty box of them.
      return [`script ${id.slice(0, 6)}`, { ...kept, userProperties: [...project.userProperties].filter(([, box]) => box.size > 0) }];
    }),
  ];
  return Object.fromEntries(parts.map(([part, value]) => [part, createHash('sha1').update(serialize(value)).digest('hex')]));
}

/** Names of the parts that differ. */
export function changedParts(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => before[part] !== after[part]);
}
