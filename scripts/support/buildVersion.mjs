import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, root } from './root.mjs';

let known;

/**
 * Version of the package and, where git knows it, the commit: the same sources give the same text. Asked of git once a build: where somebody commits meanwhile Code.js and its parts would bear two versions,
 * and the desk would bring itself up to date at each look.
 */
export function buildVersion() {
  return (known ??= readVersion());
}

function readVersion() {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const commit = spawnSync('git', ['describe', '--always', '--dirty', '--abbrev=9', '--exclude=*'], { cwd: root, encoding: 'utf8' });
  return commit.status === 0 ? `${version}+${commit.stdout.trim()}` : version;
}
