import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './root.mjs';
import { runNode } from './run.mjs';

/** Every script that writes what is committed, and the file or folder that it writes. */
export const generators = [
  { script: 'scripts/generateHolidays.ts', writes: 'src/domain/nationalHolidays.ts' },
  { script: 'scripts/generateCatalog.ts', writes: 'emulator/catalog/generated' },
  { script: 'scripts/generateSheetsSchema.ts', writes: 'emulator/sheetsApi/schema/definitions.ts' },
  { script: 'scripts/emulatorCoverage.ts', writes: 'docs/emulator-coverage.md' },
  { script: 'scripts/emulatorAssumptions.ts', writes: 'docs/emulator-real-account.md' },
  { script: 'scripts/generateMails.ts', writes: 'docs/mails' },
];

/** @param {string} script */
export const runGenerator = (script) => runNode(['--import', 'tsx', inProject(script)]);

/**
 * Runs a generator, compares what it wrote with what stood there, and puts that back.
 * @returns {Promise<string[]>} what is wrong, in words; empty where all is up to date
 */
export async function staleFilesOf({ script, writes }) {
  if (!existsSync(inProject(script))) return [`${script} is missing`];
  const before = contents(writes);
  const { code, output } = await runGenerator(script);
  const after = contents(writes);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  changed.forEach((file) => putBack(file, before.get(file)));
  if (code !== 0) return [`${script} failed:\n${output}`];
  return changed.map((file) => `${file} is out of date: run npm run generate and commit it`);
}

/** Text of the file, or of all files of the folder, by path inside the project. */
function contents(writes) {
  if (!existsSync(inProject(writes))) return new Map();
  if (statSync(inProject(writes)).isFile()) return new Map([[writes, readFileSync(inProject(writes), 'utf8')]]);
  return new Map(readdirSync(inProject(writes)).flatMap((child) => [...contents(path.posix.join(writes, child))]));
}

function putBack(file, text) {
  if (text === undefined) {
    rmSync(inProject(file), { force: true });
    return;
  }
  mkdirSync(path.dirname(inProject(file)), { recursive: true });
  writeFileSync(inProject(file), text);
}
