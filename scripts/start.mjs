/** npm start: from a fresh clone to the desk at an address of this machine. Arguments go on to workspace/main.ts. */
import { spawn } from 'node:child_process';
import { requireEngine } from './support/engine.mjs';
import { ensureInstalled } from './support/install.mjs';
import { inProject, root } from './support/root.mjs';
import { runNode } from './support/run.mjs';

requireEngine();
const say = (words) => console.log(words);

try {
  await ensureInstalled(say);
  say('Membangun bundel dan halaman · Building the bundle and the page');
  await build();
  say('Membuka Workspace setempat · Opening the local Workspace');
  openWorkspace(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function build() {
  const { code, output } = await runNode([inProject('scripts/build.mjs')]);
  say(output.trimEnd().replace(/^/gm, '  '));
  if (code !== 0) throw new Error('Bundel tidak dapat dibangun · The bundle cannot be built');
}

/** Ctrl-C reaches the workspace by itself; this process stays until the workspace has put its state away. */
function openWorkspace(args) {
  const workspace = spawn(process.execPath, ['--import', 'tsx', inProject('workspace/main.ts'), ...args], { cwd: root, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => workspace.kill('SIGTERM'));
  workspace.on('exit', (code, signal) => {
    process.exitCode = signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1);
  });
}
