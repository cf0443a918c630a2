/** The parts of `npm test`, in order. Each returns { passed, failed, note?, output? }; output is shown where something failed. */
import { ensureBrowser } from './ensureBrowser.mjs';
import { generators, staleFilesOf } from './generators.mjs';
import { checkImports } from './imports.mjs';
import { runJest } from './jestPart.mjs';
import { inProject } from './root.mjs';
import { programOf, runNode } from './run.mjs';
import { checkTypes, typeScriptProjects } from './typeScriptProjects.mjs';

/** A part that is one check: passed or failed as a whole. */
const oneCheck = ({ code, output, note }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, note });

async function build() {
  const result = await runNode([inProject('scripts/build.mjs')]);
  const bundle = /^Code\.js +(\S+ kB)/m.exec(result.text);
  return oneCheck({ ...result, note: bundle ? `Code.js ${bundle[1]}` : undefined });
}

async function types() {
  const faults = await checkTypes();
  return oneCheck({ code: faults.length, output: faults.join('\n'), note: `${typeScriptProjects.length} projects` });
}

async function lint() {
  return oneCheck(await runNode([programOf('oxlint', 'oxlint'), '--type-aware', '--tsconfig', 'tsconfig.lint.json', '--deny-warnings', '--format', 'unix', '.']));
}

const importRules = async () => oneCheck(await checkImports());

async function generatedFiles() {
  const faults = [];
  for (const generator of generators) faults.push(...(await staleFilesOf(generator)));
  return oneCheck({ code: faults.length, output: faults.join('\n'), note: `${generators.length} generators` });
}

const jest = () => runJest(['--selectProjects', 'node']);

async function browserTests() {
  const found = await ensureBrowser();
  if (!found.browser) return { passed: 0, failed: 1, output: found.missing };
  return runJest(['--selectProjects', 'browser'], { env: { CHROMIUM_PATH: found.browser } });
}

/** One after the other; what shares a row runs side by side in two lanes, for a compiler and a linter use one core each. */
export const parts = [
  [[{ name: 'build', run: build }]],
  [
    [{ name: 'types', run: types }, { name: 'import rules', run: importRules }],
    [{ name: 'lint', run: lint }, { name: 'generated files', run: generatedFiles }],
  ],
  [[{ name: 'jest', run: jest }]],
  [[{ name: 'browser tests', run: browserTests }]],
];
