/** npm run generate: writes every generated file anew. */
import { requireEngine } from './support/engine.mjs';
import { generators, runGenerator } from './support/generators.mjs';

requireEngine();
for (const { script, writes } of generators) {
  const { code, output } = await runGenerator(script);
  console.log(code === 0 ? writes : `${script} failed:\n${output}`);
  if (code !== 0) process.exitCode = 1;
}
