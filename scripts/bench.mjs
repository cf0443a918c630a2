/** npm run bench: runs every measurement of bench/, or those whose name holds the argument. Builds first: some measure the bundle. */
import { readdirSync } from 'node:fs';
import { requireEngine } from './support/engine.mjs';
import { inProject } from './support/root.mjs';
import { runNode } from './support/run.mjs';

requireEngine();
const wanted = process.argv[2] ?? '';
const built = await runNode([inProject('scripts/build.mjs'), '--if-stale'], { show: true });
const measurements = readdirSync(inProject('bench')).filter((file) => file.endsWith('.ts') && file.includes(wanted)).sort();
let failed = built.code !== 0;
for (const file of failed ? [] : measurements) {
  console.log(`\n${file}`);
  const { code } = await runNode(['--expose-gc', '--import', 'tsx', inProject(`bench/${file}`)], { show: true });
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
