import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryEverywhere, type Operation, type Tried } from '../kills';

const proof = fileURLToPath(new URL('../../../.cache/proof', import.meta.url));

/** A test for each operation, and at the end what was tried as a table; the whole run's numbers stand in .cache/proof/kills.json. */
export function triedOneByOne(part: string, operations: readonly Operation[]): void {
  const tried: Tried[] = [];
  test.each(operations)('$name: the same end from wherever it is killed or fails', async (operation) => {
    const found = await tryEverywhere(operation);
    tried.push(found);
    expect(found.faults).toEqual([]);
    expect(found.kills[0]).toBeGreaterThan(4);
  }, 900_000);
  afterAll(() => {
    console.log(tableOf(tried));
    keep(part, tried);
  });
}

const of = ([all, done]: readonly [number, number]): string => (all === done ? String(all) : `${done} of ${all}`);

function tableOf(tried: readonly Tried[]): string {
  const rows = tried.map(({ operation, calls, kills, errors, effects, states, faults }) => [operation, String(calls), of(kills), of(errors), of(effects), String(states), faults.length === 0 ? 'all held' : `${faults.length} did not hold`]);
  const all = [['operation', 'calls', 'kills', 'errors without effect', 'with effect', 'states gone on from', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** Files of a run write their own numbers; whichever is the last has all of them for the one line. */
function keep(part: string, tried: readonly Tried[]): void {
  const parts = path.join(proof, 'kills');
  mkdirSync(parts, { recursive: true });
  writeFileSync(path.join(parts, `${part}.json`), JSON.stringify(tried));
  const all = readdirSync(parts).flatMap((name) => JSON.parse(readFileSync(path.join(parts, name), 'utf8')) as Tried[]);
  const sum = (pick: (one: Tried) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const held = all.every(({ faults }) => faults.length === 0) ? 'all held' : `${sum(({ faults }) => faults.length)} did not hold`;
  const places = sum(({ kills, errors, effects }) => kills[0] + errors[0] + effects[0]);
  const text = `kills: ${sum(({ kills }) => kills[1])} kills and ${sum(({ errors, effects }) => errors[1] + effects[1])} errors of ${places} places over ${all.length} operations, ${held}`;
  writeFileSync(path.join(proof, 'kills.json'), `${JSON.stringify({ text })}\n`);
}
