import { askAgain } from '../../src/status-page/askUntilAnswered';
import { openDesk, type Desk } from '../support/desk';
import { publicPages } from '../support/pageCalls';

/** Executions of one account that Google runs at a time, and reads of the Sheets API a minute (platform facts). */
const atOnce = 30;
const readsAMinute = 60;
/** What an execution takes beside its service calls, milliseconds: Google names no figure, people see one to two seconds. */
const startUp = 2_000;

/** What one view costs, by the modelled latency of its service calls. */
interface Cost {
  readonly milliseconds: number;
  readonly reads: number;
}

function costOf(desk: Desk, view: () => void): Cost {
  desk.workspace.calls.reset();
  view();
  const reads = Object.entries(desk.workspace.calls.byMethod()).filter(([name]) => /^Sheets\..*(get|Get)/.test(name)).reduce((sum, [, count]) => sum + count, 0);
  return { milliseconds: startUp + desk.workspace.calls.milliseconds(), reads };
}

/** mulberry32 */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Crowd {
  readonly overlap: number;
  readonly refused: number;
  readonly arrived: number;
  readonly reads: number;
}

/** Visitors who come within so many seconds; the page of each asks as the real one does, and again where Google runs too many executions. Time is virtual. */
async function crowd(visitors: number, seconds: number, costs: readonly Cost[], seed: number): Promise<Crowd> {
  const random = dice(seed);
  const waiting: { readonly at: number; readonly go: () => void }[] = [];
  let [now, running, overlap, refused, arrived, lost, reads] = [0, 0, 0, 0, 0, 0, 0];
  const pause = (milliseconds: number): Promise<void> => new Promise((go) => waiting.push({ at: now + milliseconds, go }));
  const ask = async (cost: Cost): Promise<{ outcome: string }> => {
    if (running >= atOnce) {
      refused += 1;
      throw new Error('There are too many scripts running simultaneously for this Google user account.');
    }
    running += 1;
    overlap = Math.max(overlap, running);
    reads += cost.reads;
    await pause(cost.milliseconds);
    running -= 1;
    return { outcome: 'done' };
  };
  const visit = async (): Promise<void> => {
    await pause(random() * seconds * 1_000);
    const cost = costs[Math.floor(random() * costs.length)] ?? { milliseconds: startUp, reads: 0 };
    if (await askAgain(() => ask(cost), { pause, random }, () => undefined)) arrived += 1;
    else lost += 1;
  };
  const all = Promise.all(Array.from({ length: visitors }, visit));
  while (arrived + lost < visitors) {
    await new Promise((resolve) => setImmediate(resolve));
    waiting.sort((one, other) => other.at - one.at);
    const next = waiting.pop();
    if (!next) continue;
    now = next.at;
    next.go();
  }
  await all;
  return { overlap, refused, arrived, reads };
}

test('two hundred visitors within a minute fit into thirty executions at a time and sixty reads; where they come within seconds, who is refused comes again and arrives', async () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  const [receipt] = desk.mailsTo('siti@riset.example');
  if (!receipt) throw new Error('no receipt');
  const sections = publicPages.filter((page) => !('tiket' in page)).map((page) => () => { desk.project.get({ ...page }, null); });
  const own = [() => { desk.project.get({ p: 'lacak', tiket: 'LK-2026-00001' }, null); }, () => { desk.openLink(receipt); }];
  // Each section once, as whoever comes first finds it; from then on for five minutes as everybody else does.
  desk.workspace.faults.emptyCache(desk.project);
  const first = [...sections, ...own].map((view) => costOf(desk, view));
  const [ofSections, ofOwn] = [sections.map((view) => costOf(desk, view)), own.map((view) => costOf(desk, view))];
  expect([ofSections.map(({ reads }) => reads), ofOwn.map(({ reads }) => reads)]).toEqual([ofSections.map(() => 0), [0, 1]]);
  // One in five looks at a request; the others read what the library offers.
  const costs = [...first, ...Array.from({ length: 240 }, (_, turn) => (turn % 5 === 0 ? ofOwn[turn % 2] : ofSections[turn % ofSections.length])).flatMap((cost) => cost ?? [])];
  const minutes = await Promise.all(Array.from({ length: 10 }, (_, seed) => crowd(200, 60, costs, seed + 1)));
  const burst = await Promise.all(Array.from({ length: 10 }, (_, seed) => crowd(200, 5, costs, seed + 1)));
  const most = (crowds: readonly Crowd[], pick: (one: Crowd) => number): number => Math.max(...crowds.map(pick));
  console.log(`200 visitors in a minute, ten times, one in five at a request: at most ${most(minutes, ({ overlap }) => overlap)} executions at a time, ${most(minutes, ({ reads }) => reads)} reads of the Sheets API, ${most(minutes, ({ refused }) => refused)} refused; in five seconds: ${most(burst, ({ refused }) => refused)} refusals at most, ${Math.min(...burst.map(({ arrived }) => arrived))} of 200 arrived`);
  for (const one of minutes) expect([one.overlap < atOnce, one.refused, one.reads <= readsAMinute, one.arrived]).toEqual([true, 0, true, 200]);
  for (const one of burst) expect([one.refused > 0, one.arrived]).toEqual([true, 200]);
});
