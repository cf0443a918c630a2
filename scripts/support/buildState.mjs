import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildVersion } from './buildVersion.mjs';
import { inProject } from './root.mjs';

const inputs = ['src', 'scripts/build.mjs', 'scripts/support', 'appsscript.json', 'package-lock.json', 'webpack.config.mjs'];

/** Whether build/ is missing or older than something it is made from; a folder counts, so that a deleted file shows. */
export function isBuildStale() {
  const made = ['Code.js', 'StatusPage.html', 'AddOn.html', 'SetUp.html', 'Unify.html'].map((file) => inProject(`build/${file}`));
  if (!made.every((file) => existsSync(file))) return true;
  const built = Math.min(...made.map((file) => statSync(file).mtimeMs));
  return inputs.some((input) => newest(inProject(input)) > built);
}

/** Whether build/ bears another version than the sources have now: what is deployed says of which commit it is. */
export function isBuildOfOtherVersion() {
  return !readFileSync(inProject('build/Code.js'), 'utf8').includes(JSON.stringify(buildVersion()));
}

function newest(file) {
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(file).reduce((latest, child) => Math.max(latest, newest(path.join(file, child))), status.mtimeMs);
}
