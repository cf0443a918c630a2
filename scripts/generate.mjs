/** npm run generate: writes every generated file anew. */
import { requireEngine } from './support/engine.mjs';
import { generators, runGenerator } from './support/generators.mjs';

requireEngine();
for (const { script, files } of generators) {
  const { code, output } = await runGenerator(script);
  if (code !== 0) {
    console.error(`${script}\n${output}`);
    process.exitCode = 1;
  } else {
    console.log(files.join(', '));
  }
}
