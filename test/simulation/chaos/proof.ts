import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './play';

const proof = fileURLToPath(new URL('../../../.cache/proof', import.meta.url));

/** What was played, in one line. */
export function sumOf(outcomes: readonly { readonly seed: number; readonly outcome: Pick<Outcome, 'hours' | 'workingHours' | 'requests' | 'mails' | 'executions' | 'faults'> }[]): string {
  const total = (key: 'hours' | 'workingHours' | 'requests' | 'mails' | 'executions'): number => outcomes.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const faults = new Map<string, number>();
  for (const { outcome } of outcomes) for (const [kind, count] of outcome.faults) faults.set(kind, (faults.get(kind) ?? 0) + count);
  const kinds = [...faults].sort(([, one], [, other]) => other - one).map(([kind, count]) => `${kind} ${count}`).join(', ');
  const all = [...faults.values()].reduce((sum, count) => sum + count, 0);
  return `simulation: ${total('hours')} hours (${total('workingHours')} of work), ${total('requests')} requests, ${total('mails')} mails, ${total('executions')} executions, ${all} faults (${kinds}); seeds ${outcomes.map(({ seed }) => seed).join(' ')}`;
}

interface Part {
  readonly played: readonly { readonly seed: number; readonly outcome: Omit<Outcome, 'faults' | 'failure' | 'hash'> & { readonly faults: readonly (readonly [string, number])[] } }[];
  readonly bugs: number;
}

/** Leaves the numbers of one test file, and the line of all that have run so far, for the end of npm test. */
export function leaveProof(name: string, played: readonly { readonly seed: number; readonly outcome: Outcome }[], bugs: number): void {
  const folder = path.join(proof, 'simulation');
  mkdirSync(folder, { recursive: true });
  const part: Part = { played: played.map(({ seed, outcome }) => ({ seed, outcome: { ...outcome, faults: [...outcome.faults] } })), bugs };
  writeFileSync(path.join(folder, `${name}.part`), JSON.stringify(part));
  const parts = readdirSync(folder).sort().map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Part);
  const all = parts.flatMap((each) => each.played.map(({ seed, outcome }) => ({ seed, outcome: { ...outcome, faults: new Map(outcome.faults) } })));
  const found = parts.reduce((sum, each) => sum + each.bugs, 0);
  const text = `${sumOf(all)}; all held; ${found} deliberate bugs found`;
  writeFileSync(path.join(proof, 'simulation.json'), `${JSON.stringify({ text })}\n`);
}
