import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a project's folder by name, as createProject takes them. */
export function readSources(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
