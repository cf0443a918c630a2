/**
 * npm run simulate -- --seed N --days 30 --regions 14: plays working days of a desk and prints what was played, or what did not hold and how to play it again.
 * `--seeds 1-20` plays several. `--bugs` plays each deliberate bug with those seeds until one finds it.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeDesks } from '../test/support/desk';
import { bugBundles, bugNames } from '../test/simulation/chaos/bugBundles';
import { openWorld } from '../test/simulation/chaos/openWorld';
import { play, type Outcome } from '../test/simulation/chaos/play';
import { sumOf } from '../test/simulation/chaos/proof';
import { ciDays, ciSeeds } from '../test/simulation/chaos/seeds';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, days: { type: 'string' }, regions: { type: 'string', default: '14' }, bugs: { type: 'boolean', default: false }, bug: { type: 'string' }, diary: { type: 'boolean', default: false } },
});
const regions = Number(values.regions);
const days = Number(values.days ?? ciDays);

function seeds(): number[] {
  if (values.seed !== undefined) return [Number(values.seed)];
  const [from, to] = (values.seeds ?? '').split('-').map(Number);
  if (from === undefined || from === 0 || Number.isNaN(from)) return [...ciSeeds];
  return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
}

async function once(seed: number, bundle?: string): Promise<Outcome> {
  const { desk, plan } = openWorld(seed, regions, bundle);
  const outcome = await play(desk, plan, days);
  desk.workspace.close();
  return outcome;
}

async function playSeeds(): Promise<void> {
  const played: { seed: number; outcome: Outcome }[] = [];
  for (const seed of seeds()) {
    const outcome = await once(seed);
    played.push({ seed, outcome });
    const { failure } = outcome;
    console.log(`seed ${seed}  ${outcome.hash}  ${outcome.hours} hours  ${outcome.requests} requests  ${failure === null ? 'all held' : `FAILED in hour ${failure.hour}`}`);
    if (failure === null) continue;
    process.exitCode = 1;
    console.log(`${failure.words}\n\n${failure.diary.join('\n')}\n\nnpm run simulate -- --seed ${seed} --days ${days} --regions ${regions}\n`);
  }
  console.log(sumOf(played));
}

async function huntBugs(): Promise<void> {
  const folder = bugBundles();
  for (const [index, name] of bugNames().entries()) {
    if (values.bug !== undefined && !name.includes(values.bug)) continue;
    let found = false;
    for (const seed of seeds()) {
      const { failure, executions } = await once(seed, path.join(folder, String(index + 1)));
      if (failure === null) continue;
      found = true;
      console.log(`${name} | seed ${seed} | hour ${failure.hour}, ${executions} executions | ${failure.invariant}`);
      if (values.diary) console.log(`${failure.words}\n${failure.diary.join('\n')}`);
      break;
    }
    if (found) continue;
    process.exitCode = 1;
    console.log(`${name} | NOT FOUND`);
  }
}

await (values.bugs || values.bug !== undefined ? huntBugs() : playSeeds());
await closeDesks();
