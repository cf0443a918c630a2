import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './root.mjs';
import { programOf, run, runNode } from './run.mjs';

/** Where clasp reads its project from: its own variable, else .clasp.json of this folder. */
export function claspProjectFile() {
  const named = process.env.clasp_config_project;
  if (!named) return inProject('.clasp.json');
  return existsSync(named) && statSync(named).isDirectory() ? path.join(named, '.clasp.json') : named;
}

/** Id of the Apps Script project; undefined where the placeholder still stands. */
export function scriptId() {
  const { scriptId: id } = JSON.parse(readFileSync(claspProjectFile(), 'utf8'));
  return typeof id === 'string' && /^[\w-]{20,}$/.test(id) && !id.startsWith('PASTE-') ? id : undefined;
}

/**
 * Runs a clasp command and returns what it prints as JSON. LAYANAN_CLASP names another program to run in its place.
 * @param {string[]} args
 * @throws with clasp's own words
 */
export async function clasp(...args) {
  const stand = process.env.LAYANAN_CLASP;
  const withJson = [...args, '--json'];
  const { code, output, text } = stand ? await run(stand, withJson) : await runNode([programOf('@google/clasp', 'clasp'), ...withJson]);
  if (code !== 0) throw new Error(`clasp ${args.join(' ')}\n${output.trim()}`);
  const start = text.search(/[[{]/);
  if (start < 0) throw new Error(`clasp ${args.join(' ')} gave no JSON:\n${output.trim()}`);
  return JSON.parse(text.slice(start));
}
