import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds where build/ is missing or older than its sources.
 * @returns the folder that clasp would push
 * @throws with the build's own words
 */
export function freshBuild(): string {
  const result = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--if-stale'], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The bundle cannot be built:\n${result.stdout}${result.stderr}`);
  return path.join(root, 'build');
}
