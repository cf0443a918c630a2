import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, root } from './root.mjs';

/** Version of the package and, where git knows it, the commit: the same sources give the same text. */
export function buildVersion() {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const commit = spawnSync('git', ['describe', '--always', '--dirty', '--abbrev=9', '--exclude=*'], { cwd: root, encoding: 'utf8' });
  return commit.status === 0 ? `${version}+${commit.stdout.trim()}` : version;
}
