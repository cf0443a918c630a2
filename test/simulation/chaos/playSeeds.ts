import path from 'node:path';
import { bugBundles, bugNames } from './bugBundles';
import { openWorld } from './openWorld';
import { play, type Outcome } from './play';
import { leaveProof } from './proof';
import { ciDays, ciRegions, seedOfBug } from './seeds';

/** The tests of one file: whole plays of some seeds, and every second deliberate bug. `file` 0 or 1. */
export function testsOf(name: string, file: 0 | 1, seeds: readonly number[]): void {
  const played: { seed: number; outcome: Outcome }[] = [];
  let found = 0;

  test.each(seeds)(`seed %i: ${ciDays} working days of ${ciRegions} regions, with all that Google does wrong`, async (seed) => {
    const { desk, plan } = openWorld(seed, ciRegions);
    const outcome = await play(desk, plan, ciDays);
    desk.workspace.close();
    if (outcome.failure !== null) throw new Error(`${outcome.failure.words}\n\n${outcome.failure.diary.join('\n')}\n\nnpm run simulate -- --seed ${seed} --days ${ciDays} --regions ${ciRegions}`);
    played.push({ seed, outcome });
  }, 300_000);

  const bugs = bugNames();
  test.each(bugs.filter((_, index) => index % 2 === file))('the simulation finds “%s”', async (bug) => {
    const seed = seedOfBug[bug];
    if (seed === undefined) throw new Error(`No seed is known to find it: npm run simulate -- --bugs --bug "${bug}" --seeds 1-40`);
    const { desk, plan } = openWorld(seed, ciRegions, path.join(bugBundles(), String(bugs.indexOf(bug) + 1)));
    const outcome = await play(desk, plan, ciDays);
    desk.workspace.close();
    expect(outcome.failure?.invariant ?? 'nothing was found').not.toMatch(/^nothing (was found|unforeseen happens)/);
    found += 1;
  }, 300_000);

  afterAll(() => {
    leaveProof(name, played, found);
  });
}
