import { mkdirSync } from 'node:fs';
import { inProject } from './root.mjs';
import { programOf, runNode } from './run.mjs';

/** Each room of src has its own globals: the domain sees neither Google nor a browser. src/adapters is checked with src/entry. */
export const typeScriptProjects = ['tsconfig.json', 'src/domain', 'src/messages', 'src/application', 'src/entry', 'src/status-page'];

/**
 * Checks all projects, one after the other: beside it the linter has the other core.
 * @returns {Promise<string[]>} the compiler's lines; a file belongs to several projects, so the same line comes once
 */
export async function checkTypes() {
  mkdirSync(inProject('.cache/types'), { recursive: true });
  const faults = new Set();
  for (const project of typeScriptProjects) {
    const memory = inProject(`.cache/types/${project.replace(/\W/g, '-')}.tsbuildinfo`);
    const { code, output } = await runNode([programOf('typescript-native', 'tsc'), '-p', project, '--incremental', '--tsBuildInfoFile', memory, '--pretty', 'false']);
    if (code !== 0) output.trim().split('\n').forEach((line) => faults.add(line));
  }
  return [...faults];
}
