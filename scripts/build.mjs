/**
 * npm run build: writes build/, the folder that clasp pushes and the emulator opens.
 * `--if-stale` does nothing where build/ is newer than everything it is made from; with `--of-this-version` it must bear the version of now as well.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBuildOfOtherVersion, isBuildStale } from './support/buildState.mjs';
import { requireEngine } from './support/engine.mjs';
import { inProject } from './support/root.mjs';

requireEngine();
if (process.argv.includes('--if-stale') && !isBuildStale() && !(process.argv.includes('--of-this-version') && isBuildOfOtherVersion())) process.exit(0);

// Imported only now: without node_modules the word about the engine comes first.
const { writeServerBundle } = await import('./support/writeServerBundle.mjs');
const { parts, serverPart } = await import('./support/serverPart.mjs');
const { statusPage } = await import('./support/statusPage.mjs');
const { manifest } = await import('./support/manifest.mjs');
const { sizes } = await import('./support/sizes.mjs');

const workbench = inProject(`.cache/build-${process.pid}`);
const output = inProject('build');

try {
  mkdirSync(workbench, { recursive: true });
  const [page] = await Promise.all([statusPage(), writeServerBundle(workbench)]);
  writeFileSync(path.join(workbench, 'StatusPage.html'), page);
  for (const [name, entry] of Object.entries(parts)) writeFileSync(path.join(workbench, `${name}.html`), await serverPart(entry));
  writeFileSync(path.join(workbench, 'appsscript.json'), manifest());
  publish();
  console.log(sizes(output).join('\n'));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  rmSync(workbench, { recursive: true, force: true });
}

/** File by file and each at once, so that a test that reads build/ meanwhile never finds half a bundle. */
function publish() {
  mkdirSync(output, { recursive: true });
  const made = readdirSync(workbench);
  for (const file of made) renameSync(path.join(workbench, file), path.join(output, file));
  for (const file of readdirSync(output)) {
    if (!made.includes(file)) rmSync(path.join(output, file), { recursive: true });
  }
}
