import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { inProject } from './root.mjs';

const lock = inProject('package-lock.json');
/** npm writes this file at the end of an installation: without it the last one was broken off. */
const installed = inProject('node_modules/.package-lock.json');
/** Which lock file the installation was made from; times alone mislead after a checkout. */
const stamp = inProject('node_modules/.installed-from');

const fingerprint = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Brings node_modules to what package-lock.json says, with `npm ci`, where it is missing or older.
 * @param {(words: string) => void} say told once, before a long wait
 * @throws with npm's own words
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Memasang paket yang diperlukan (sekali saja) · Installing the packages needed (only once)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) throw new Error(`npm ci gagal · failed\n${output}`);
  writeFileSync(stamp, fingerprint());
}
