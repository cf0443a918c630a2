import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './root.mjs';

const folder = inProject('.cache/proof');

/** Takes away what earlier runs have shown, so that nothing old is printed for new. */
export function forgetProofs() {
  rmSync(folder, { recursive: true, force: true });
}

/** What tests have counted on their way (kill points, simulated hours): a line each, to be compared with the next run's. Tests leave `{"text": …}` in .cache/proof/. */
export function readProofs() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')).text);
}
