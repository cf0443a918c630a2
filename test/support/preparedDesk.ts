import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorkspace } from '../../emulator/index';
import { freshBuild } from './freshBuild';
import type { Person } from './samplePeople';
import { appendRecords } from './sheetRecords';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What tests make once and keep for others. */
export const cache = path.join(root, '.cache');

/** Instant at which every desk of the tests was set up, or up to five minutes later: Monday 5 January 2026, 07:00 in Jakarta. */
export const setUpAt = '2026-01-05T00:00:00Z';
export const owner = 'admin@perpustakaan.example';

const fiveMinutes = 5 * 60_000;
/**
 * How long after each fifth minute the clock comes, milliseconds. Google draws it when the trigger is made, and in the emulator whatever set-up draws besides would
 * move it; tests with literal instants must not hang on that.
 */
const clockPhase = 84_514;

let build: string | undefined;
let sources: string | undefined;

/** The folder that clasp would push, built anew where it is stale: looked at once a process. */
export function builtOnce(): string {
  return (build ??= freshBuild());
}

/**
 * Copies into `folder` the state of an account whose desk was set up by the bundle. Setting up takes seconds, so each bundle does it once on each
 * version of the emulator and for each set of people; the account is kept in .cache/.
 */
export function copyPreparedDesk(folder: string, people: readonly Person[]): void {
  const built = builtOnce();
  sources ??= hash([...contents(path.join(root, 'emulator')), ...contents(built)]);
  const kept = path.join(cache, `desk-${sources}-${hash([JSON.stringify(people), String(clockPhase)])}`);
  if (!existsSync(kept)) {
    forgetOthers(sources);
    prepare(kept, built, people);
  }
  cpSync(kept, folder, { recursive: true });
}

function prepare(kept: string, built: string, people: readonly Person[]): void {
  const workbench = `${kept}.${process.pid}`;
  const workspace = createWorkspace({ now: setUpInstant(built), owner, latency: false, stateDir: workbench, sourceCache: cache });
  workspace.openProject(built).run('setup');
  const [book] = workspace.spreadsheets();
  if (!book) throw new Error('setup made no spreadsheet');
  appendRecords(book, 'Pustakawan', people.map((person) => ({ ...person })));
  workspace.close();
  // Another process may have been as quick: one of the two equal folders is enough.
  if (existsSync(kept)) rmSync(workbench, { recursive: true });
  else renameSync(workbench, kept);
}

/** When to set up so that the clock comes when the tests want it: found by a trial, for equal runs draw equal numbers. */
function setUpInstant(built: string): string {
  const from = Date.parse(setUpAt);
  const trial = createWorkspace({ now: setUpAt, owner, latency: false, sourceCache: cache });
  const project = trial.openProject(built);
  project.run('setup');
  trial.clock.advanceTo(new Date(from + fiveMinutes).toISOString());
  const tick = project.executions.find(({ fn }) => fn === 'onTick');
  trial.close();
  if (!tick) throw new Error('the clock did not come within five minutes of set-up');
  return new Date(from + ((clockPhase - (tick.startedAt.getTime() - from) + fiveMinutes) % fiveMinutes)).toISOString();
}

/** Takes away desks and parsed sources that belong to older sources; the last hour's may still be in use by another run. */
function forgetOthers(sources: string): void {
  mkdirSync(cache, { recursive: true });
  const old = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const place = path.join(cache, name);
    const stale = (name.startsWith('desk-') && !name.startsWith(`desk-${sources}-`)) || name.startsWith('source-');
    if (stale && statSync(place).mtimeMs < old) rmSync(place, { recursive: true, force: true });
  }
}

/** Each file by what it holds: a build that made the same again needs no new desk. */
function contents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${hash([readFileSync(file, 'utf8')])}`);
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
