import { readFileSync } from 'node:fs';
import { inProject } from './root.mjs';

/**
 * The manifest as clasp pushes it.
 * @throws where it is not JSON
 */
export function manifest() {
  const text = readFileSync(inProject('appsscript.json'), 'utf8');
  JSON.parse(text);
  return text;
}
