/** npm run unify -- DIR [--json FILE]: the plan for a folder of old forms. Arguments go on to scripts/unify/main.ts. */
import { spawn } from 'node:child_process';
import { requireEngine } from './support/engine.mjs';
import { ensureInstalled } from './support/install.mjs';
import { inProject } from './support/root.mjs';

requireEngine();
try {
  await ensureInstalled((words) => console.error(words));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), inProject('scripts/unify/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
