import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtOnce } from '../../support/preparedDesk';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = path.join(root, '.cache');

/** Names of the deliberate bugs, in their order. */
export function bugNames(): string[] {
  const text = readFileSync(path.join(root, 'scripts/simulate/bugs.mjs'), 'utf8');
  return [...text.matchAll(/^ {4}name: '(.+)',$/gm)].map(([, name]) => name ?? '');
}

/** Folder with a bundle for each deliberate bug (1, 2 …), built where it is not there for these sources. Throws with the builder's words where a bug no longer fits the sources. */
export function bugBundles(): string {
  const hash = createHash('sha256');
  const folders = [builtOnce(), path.join(root, 'scripts/simulate'), path.join(root, 'src')];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }).filter((each) => each.isFile() && !each.parentPath.includes('proof'))) {
      const file = path.join(entry.parentPath, entry.name);
      hash.update(`${path.relative(root, file)} ${statSync(file).size}\n`).update(readFileSync(file));
    }
  }
  const kept = path.join(cache, `bugs-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('bugs-') && !name.includes('.')) rmSync(path.join(cache, name), { recursive: true, force: true });
  const workbench = `${kept}.${process.pid}`;
  const result = spawnSync(process.execPath, [path.join(root, 'scripts/simulate/buildBugs.mjs'), workbench], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The deliberate bugs cannot be built:\n${result.stdout}${result.stderr}`);
  if (existsSync(kept)) rmSync(workbench, { recursive: true });
  else renameSync(workbench, kept);
  return kept;
}
