import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './root.mjs';
import { programOf, runNode } from './run.mjs';

/**
 * Runs Jest and counts from its own JSON results.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] show: Jest's usual output, as it comes
 * @returns {Promise<{ passed: number, failed: number, output: string }>} a file that breaks before its first test counts as failed, and so does a skipped test in a whole run
 */
export async function runJest(args, { env = {}, show = false } = {}) {
  const results = inProject(`.cache/jest-results-${process.pid}.json`);
  mkdirSync(inProject('.cache'), { recursive: true });
  const reporter = show ? [] : [`--reporters=${inProject('scripts/support/jestReporter.mjs')}`];
  const jest = programOf('jest', 'jest');
  const { code, output } = await runNode([jest, '--maxWorkers=2', '--json', `--outputFile=${results}`, ...reporter, ...args], { env, show });
  const counted = read(results);
  rmSync(results, { force: true });
  if (!counted) return { passed: 0, failed: 1, output };
  // A person who picks tests by name leaves the others out on purpose.
  const skipped = show ? 0 : counted.numPendingTests + counted.numTodoTests;
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites + skipped;
  const words = skipped ? `${output}\n${skipped} tests are skipped: mend them or delete them.` : output;
  // Jest may fail with every test passed, by a fault in its own set-up or a handle left open.
  return { passed: counted.numPassedTests, failed: failed || (code === 0 ? 0 : 1), output: words };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
