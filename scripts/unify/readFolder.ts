import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { OldForm } from '../../src/domain/unify/types';
import { readForm } from './formsApi';

/** A folder that was read, and what could not be: codes, worded by the caller. */
export type ReadFolder =
  | { readonly kind: 'read'; readonly key: string; readonly form: OldForm; readonly responses: 'read' | 'absent' | 'broken' | 'incomplete' }
  | { readonly kind: 'unreadable'; readonly key: string; readonly because: 'noForm' | 'brokenJson' | 'notAForm' };

/** The folders of forms in a directory, by name; the directory itself where it holds a form.json. Throws what the file system throws. */
export function formFolders(directory: string): { readonly key: string; readonly path: string }[] {
  const root = resolve(directory);
  if (existsSync(join(root, 'form.json'))) return [{ key: basename(root), path: root }];
  return readdirSync(root).filter((name) => !name.startsWith('.') && statSync(join(root, name)).isDirectory()).sort().map((name) => ({ key: name, path: join(root, name) }));
}

/** Reads one form. Responses that cannot be read do not keep the form from being planned. */
export function readFolder(folder: { readonly key: string; readonly path: string }): ReadFolder {
  const source = readJson(join(folder.path, 'form.json'));
  if (source === 'absent') return { kind: 'unreadable', key: folder.key, because: 'noForm' };
  if (source === 'broken') return { kind: 'unreadable', key: folder.key, because: 'brokenJson' };
  const answers = readJson(join(folder.path, 'responses.json'));
  try {
    const { form, pagesMissing } = readForm(folder.key, source.json, typeof answers === 'string' ? undefined : answers.json);
    return { kind: 'read', key: folder.key, form, responses: typeof answers === 'string' ? answers : pagesMissing ? 'incomplete' : 'read' };
  } catch {
    return { kind: 'unreadable', key: folder.key, because: 'notAForm' };
  }
}

function readJson(path: string): { readonly json: unknown } | 'absent' | 'broken' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'absent';
  }
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return 'broken';
  }
}
