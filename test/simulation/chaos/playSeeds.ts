import path from 'node:path';
import { bugBundles, bugNames } from './bugBundles';
import { openWorld } from './openWorld';
import { play, type Outcome } from './play';
import { leaveProof } from './proof';
import { ciDays, ciRegions, seedOfBug } from './seeds';

/** A test for each seed: a whole play. */
export function playSeeds(seeds: readonly number[]): void {
  const played: { seed: number; outcome: Outcome }[] = [];

  test.each(seeds)(`seed %i: ${ciDays} working days of ${ciRegions} regions, with all that Google does wrong`, async (seed) => {
    const { desk, plan } = openWorld(seed, ciRegions);
    const outcome = await play(desk, plan, ciDays);
    desk.workspace.close();
    if (outcome.failure !== null) throw new Error(`${outcome.failure.words}\n\n${outcome.failure.diary.join('\n')}\n\nnpm run simulate -- --seed ${seed} --days ${ciDays} --regions ${ciRegions}`);
    played.push({ seed, outcome });
  }, 300_000);

  afterAll(() => {
    leaveProof('seeds', played, 0);
  });
}

/** A test for each deliberate bug: the one seed that is known to find it, up to the first thing that does not hold. */
export function findBugs(): void {
  let found = 0;
  const bugs = bugNames();
  test.each(bugs)('the simulation finds “%s”', async (bug) => {
    const seed = seedOfBug[bug];
    if (seed === undefined) throw new Error(`No seed is known to find it: npm run simulate -- --bugs --bug "${bug}" --seeds 1-40`);
    const { desk, plan } = openWorld(seed, ciRegions, path.join(bugBundles(), String(bugs.indexOf(bug) + 1)));
    const outcome = await play(desk, plan, ciDays);
    desk.workspace.close();
    expect(outcome.failure?.invariant ?? 'nothing was found').not.toMatch(/^nothing (was found|unforeseen happens)/);
    found += 1;
  }, 300_000);

  afterAll(() => {
    leaveProof('bugs', [], found);
  });
}
