import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runNode } from './run.mjs';

/** Every script that writes files which are committed, and these files. */
export const generators = [
  { script: 'scripts/generateHolidays.ts', files: ['src/domain/nationalHolidays.ts'] },
];

export const runGenerator = (script) => runNode(['--import', 'tsx', inProject(script)]);

const contents = (file) => (existsSync(inProject(file)) ? readFileSync(inProject(file)) : undefined);

/**
 * Runs a generator, compares what it wrote with what stood there, and puts that back.
 * @returns {Promise<string[]>} what is wrong, in words; empty where all is up to date
 */
export async function staleFilesOf({ script, files }) {
  const before = files.map((file) => ({ file, content: contents(file) }));
  const { code, output } = await runGenerator(script);
  const faults = code === 0 ? [] : [`${script} failed:\n${output}`];
  for (const { file, content } of before) {
    const after = contents(file);
    if (after && content && after.equals(content)) continue;
    faults.push(`${file} is out of date: run npm run generate and commit it`);
    if (content) writeFileSync(inProject(file), content);
  }
  return faults;
}
