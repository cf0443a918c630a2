import type { Workspace } from '../../emulator/index';
import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';

/** Where in an account a word stands: paths through all that it holds, with the beginning of what stands there. Mail is left out: what was sent lies in people's own mailboxes. */
export function placesOfWord(workspace: Workspace, words: readonly string[]): string[] {
  const { drive, spreadsheets, forms, calendars, documents, projects } = (workspace as LocalWorkspace).kernel.account;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
  const found: string[] = [];
  const path: string[] = [];
  // Rows that are equal are one object: thousands of empty ones.
  const seen = new Set<unknown>();
  const within = (key: string, value: unknown): void => {
    path.push(key);
    visit(key);
    visit(value);
    path.pop();
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (pattern.test(value)) found.push(`${path.join('/')}: ${value.slice(0, 160)}`);
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        const part: unknown = value[index];
        if (typeof part === 'string' || (typeof part === 'object' && part !== null)) within(String(index), part);
      }
      return;
    }
    // What v8 has read back comes from another realm, so classes are known by their names.
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind === 'Uint8Array') visit(Buffer.from(value as Uint8Array).toString('utf8'));
    else if (kind === 'Map') for (const [key, part] of value as Map<unknown, unknown>) within(String(key), part);
    else if (kind === 'Set') for (const part of value as Set<unknown>) visit(part);
    else for (const key of Object.keys(value)) within(key, (value as Readonly<Record<string, unknown>>)[key]);
  };
  visit({ drive, spreadsheets, forms, calendars, documents });
  // Google keeps lists of executions with what they logged; those are its own.
  for (const [id, { executions: _, ...project }] of projects as Map<string, object & { executions?: unknown }>) within(`script ${id}`, project);
  return found;
}

/** The text of the newest file of the account whose name has such a beginning and end. Throws where there is none. */
export function fileText(workspace: Workspace, beginning: string, ending: string): string {
  const files = [...(workspace as LocalWorkspace).kernel.account.drive.files.values()].filter(({ name, trashed }) => !trashed && name.startsWith(beginning) && name.endsWith(ending));
  const content = files.at(-1)?.content;
  if (content === undefined) throw new Error(`no file ${beginning}…${ending}`);
  return Buffer.from(content).toString('utf8');
}
