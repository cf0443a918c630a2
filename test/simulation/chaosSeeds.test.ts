import { openWorld } from './chaos/openWorld';
import { play } from './chaos/play';
import { playSeeds } from './chaos/playSeeds';
import { ciSeeds } from './chaos/seeds';

/* npm run simulate plays longer, and any seed again; docs/simulation.md says what is played and what must hold. */
playSeeds(ciSeeds);

test('a seed plays the same twice, to the letter of every row, mail and execution', async () => {
  const hashes: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    const { desk, plan } = openWorld(9, 14);
    hashes.push((await play(desk, plan, 1)).hash);
  }
  expect(hashes[1]).toBe(hashes[0]);
});
