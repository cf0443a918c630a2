import { existsSync } from 'node:fs';
import { inProject } from './root.mjs';
import { programOf, runNode } from './run.mjs';

const sourceFolders = ['src', 'emulator', 'workspace', 'sample', 'test', 'bench', 'scripts'];

/** Checks the rules of .dependency-cruiser.cjs over all source folders. */
export function checkImports() {
  const folders = sourceFolders.filter((folder) => existsSync(inProject(folder)));
  return runNode([programOf('dependency-cruiser', 'depcruise'), ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'err']);
}
