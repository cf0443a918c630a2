/**
 * npm test: everything that must hold, from a fresh clone on. `npm test -- PATTERN` runs Jest alone on the tests that match.
 * The last line is "N passed, N failed"; a part that is no test run counts as one.
 */
import { requireEngine } from './support/engine.mjs';
import { ensureInstalled } from './support/install.mjs';

requireEngine();

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const green = (words) => (colour ? `\u001b[32m${words}\u001b[0m` : words);
const red = (words) => (colour ? `\u001b[31m${words}\u001b[0m` : words);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const times = [];

const pattern = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const began = performance.now();

try {
  await timed({ name: 'packages', run: installPackages });
  if (pattern.length > 0) {
    const { runJest } = await import('./support/jestPart.mjs');
    add(await runJest(pattern, { show: true }));
  } else {
    const { parts } = await import('./support/parts.mjs');
    const { forgetProofs, readProofs } = await import('./support/proofs.mjs');
    forgetProofs();
    for (const lanes of parts) {
      await Promise.all(lanes.map(async (lane) => {
        for (const part of lane) add(await timed(part));
      }));
    }
    for (const proof of readProofs()) console.log(proof);
    console.log(`\n${times.join(' · ')} · all ${seconds(began)}`);
  }
} catch (fault) {
  console.error(red(fault instanceof Error ? fault.message : String(fault)));
  add({ passed: 0, failed: 1 });
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function installPackages() {
  await ensureInstalled((words) => console.log(words));
  return { passed: 0, failed: 0 };
}

async function timed({ name, run }) {
  const start = performance.now();
  if (colour) process.stdout.write(`${name} …\r`);
  const result = await run();
  const outcome = result.failed > 0 ? red('failed') : green('ok    ');
  const tests = result.passed + result.failed > 1 ? `${result.passed} passed, ${result.failed} failed` : '';
  const note = [tests, result.note].filter(Boolean).join(' · ');
  if (result.failed > 0 && result.output) console.log(shortened(result.output));
  console.log(`${name.padEnd(16)}${outcome}  ${seconds(start).padStart(8)}  ${note}`.trimEnd());
  times.push(`${name} ${seconds(start)}`);
  return result;
}

/** The first lines say what is wrong; hundreds more say it again. */
function shortened(output, most = 120) {
  const lines = output.trimEnd().split('\n');
  return lines.length <= most ? lines.join('\n') : [...lines.slice(0, most), `… ${lines.length - most} more lines`].join('\n');
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
