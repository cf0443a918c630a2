import { mkdirSync } from 'node:fs';
import { inProject } from './root.mjs';
import { programOf, runNode } from './run.mjs';

/** Each room of src has its own globals: the domain sees neither Google nor a browser. src/adapters is checked with src/entry. */
export const typeScriptProjects = ['tsconfig.json', 'src/domain', 'src/messages', 'src/application', 'src/entry', 'src/status-page'];

/**
 * Checks all projects, two at a time.
 * @returns {Promise<string[]>} the compiler's lines; a file belongs to several projects, so the same line comes once
 */
export async function checkTypes() {
  mkdirSync(inProject('.cache/types'), { recursive: true });
  const waiting = [...typeScriptProjects];
  const faults = new Set();
  const checkNext = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const memory = inProject(`.cache/types/${project.replace(/\W/g, '-')}.tsbuildinfo`);
      const { code, output } = await runNode([programOf('typescript', 'tsc'), '-p', project, '--incremental', '--tsBuildInfoFile', memory, '--pretty', 'false']);
      if (code !== 0) output.trim().split('\n').forEach((line) => faults.add(line));
    }
  };
  await Promise.all([checkNext(), checkNext()]);
  return [...faults];
}
