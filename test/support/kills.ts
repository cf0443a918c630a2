import type { Workspace } from '../../emulator/index';
import { deskIn, type Desk } from './desk';
import { differences, pictureOf, withoutFaultsTold, type Picture } from './deskPicture';
import { wholeState } from './wholeState';

/** An operation of the desk at the moment before it, and how it is done. */
export interface Moment {
  readonly desk: Pick<Desk, 'workspace'>;
  /** Does it once, in a fork of the desk. Throws where whoever does it is told of an error. */
  readonly act: (desk: Desk) => void;
}

/** A public operation of the desk that may be killed at any of its service calls. */
export interface Operation {
  readonly name: string;
  /** Functions of the bundle that Google calls in it. */
  readonly functions: readonly string[];
  readonly open: () => Moment | Promise<Moment>;
  /** What whoever was told of an error does; without it nothing, and the clock alone brings the desk on. */
  readonly again?: (desk: Desk) => void;
  /** Lets the desk go on. Default: two looks of the clock. */
  readonly goOn?: (desk: Desk) => void;
  /** Minutes by which what is written down may be later than without the kill. Default 21: the second look. */
  readonly delay?: number;
  /** Lines of what a run that dies may leave untold, by a rule that docs/kills.md names. */
  readonly untold?: RegExp;
  /** Places of the picture (their ends) that are Google's own and not compared. */
  readonly aside?: readonly string[];
  /** Whether it goes on with something else where one thing fails, so that rows come in another order and with other numbers. */
  readonly unordered?: boolean;
  /** What may be told in other words after a kill, because Google does not say it any more. */
  readonly same?: readonly RegExp[];
  /** Every how many places are tried in an ordinary run; KILLS=all tries each. Default 1. */
  readonly every?: number;
  /** Whether a kill leaves more or less than what lies between two calls: an outer execution goes on when the inner one is killed (a card's call to the web app), or a store is laid out without a call. */
  readonly nested?: boolean;
  /** The desk of an account; set-up begins without one. */
  readonly enter?: (workspace: Workspace) => Desk;
}

/** What was tried of an operation. */
export interface Tried {
  readonly operation: string;
  readonly calls: number;
  /** Places at which it may be killed, and of those how many were tried. */
  readonly kills: readonly [number, number];
  /** The same of transient errors without effect, and of those with effect. */
  readonly errors: readonly [number, number];
  readonly effects: readonly [number, number];
  /** Different states in which the operation was left, each of which was gone on from. */
  readonly states: number;
  /** Places at which the desk did not come to the same end, with what differs. */
  readonly faults: readonly string[];
}

type Place = { readonly what: 'killed' | 'failed'; readonly call: number; readonly side: 'before' | 'after' };

const everywhere = process.env.KILLS === 'all';

/**
 * Plays an operation once to learn its calls; then kills it before its first call and after each (before a call and after the one before it Google holds the same), and lets each call throw Google's
 * transient error, once without and once with effect. Each time the desk goes on and must come to the same end. States that are equal to the byte have the same future, so each is gone on from once.
 */
export async function tryEverywhere(operation: Operation): Promise<Tried> {
  const moment = await operation.open();
  const expected = await undisturbed(operation, moment);
  const places = placesOf(expected.states);
  const ends = new Map<string, readonly string[]>();
  const faults: string[] = [];
  const tried = places.filter((_, index) => everywhere || index % (operation.every ?? 1) === 0);
  for (const place of tried) {
    const between = place.what === 'killed' ? expected.states[place.side === 'before' ? 0 : place.call] : undefined;
    // The call whose kill leaves what an earlier one left needs no second future.
    if (!everywhere && between !== undefined && operation.nested !== true && (ends.has(`${between} false`) || ends.has(`${between} true`))) continue;
    const desk = enter(operation, moment);
    const told = disturbed(desk, moment, place);
    const state = stateOf(desk);
    // Where nobody does it again it makes no difference whether anybody was told.
    const key = `${state} ${String(told && operation.again !== undefined)}`;
    // A future that was as it should be after a kill is so after an error; after an error alone its telling is left out.
    const known = everywhere ? undefined : (ends.get(key) ?? (place.what === 'failed' ? ends.get(`failed ${key}`) : undefined));
    const found = known ?? goOn(operation, desk, place, told, expected.picture);
    if (known === undefined) ends.set(place.what === 'killed' ? key : `failed ${key}`, found);
    faults.push(...found.map((difference) => `${words(place, expected.names)}: ${difference}`));
    await turn();
  }
  const count = (what: Place['what'], side?: Place['side']): [number, number] => {
    const of = (all: readonly Place[]): number => all.filter((place) => place.what === what && (side === undefined || place.side === side)).length;
    return [of(places), of(tried)];
  };
  return { operation: operation.name, calls: expected.names.length, kills: count('killed'), errors: count('failed', 'before'), effects: count('failed', 'after'), states: ends.size, faults };
}

const enter = (operation: Operation, moment: Moment): Desk => (operation.enter ?? deskIn)(moment.desk.workspace.fork());

/** What is compared: without what the operation calls the same, wherever it stands. */
const alike = ({ same = [], aside = [], untold, unordered = false }: Operation, picture: Picture): Picture =>
  new Map([...picture].filter(([place]) => !aside.some((end) => place.endsWith(end))).map(([place, lines]) => {
    const kept = lines.filter((line) => untold?.test(line) !== true).map((line) => same.reduce((text, pattern) => text.replace(pattern, '…'), line));
    return [place, unordered ? kept.sort() : kept];
  }));

/** Lets the desk go on from where it was left; what differs in the end from how it should be. */
function goOn(operation: Operation, desk: Desk, place: Place, told: boolean, expected: Picture): readonly string[] {
  try {
    if (told) operation.again?.(desk);
    (operation.goOn ?? twoLooks)(desk);
    const seen = place.what === 'killed' ? (picture: Picture): Picture => picture : withoutFaultsTold;
    return differences(alike(operation, seen(expected)), alike(operation, seen(pictureOf(desk))), operation.delay ?? 21);
  } catch (error) {
    return [`the desk does not go on: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The operation as it should go: the name of each call, the state before the first and after each, and what people see in the end. */
async function undisturbed(operation: Operation, moment: Moment): Promise<{ names: string[]; states: string[]; picture: Picture }> {
  const desk = enter(operation, moment);
  const { calls, faults } = desk.workspace;
  const names: string[] = [];
  const states: string[] = [];
  let counted: Record<string, number> = {};
  calls.reset();
  for (let call = 1; call <= 1_000; call += 1) {
    faults.meanwhile(call, () => {
      states.push(stateOf(desk));
      const now = calls.byMethod();
      names.push(Object.keys(now).find((name) => now[name] !== counted[name]) ?? '?');
      counted = now;
    });
  }
  moment.act(desk);
  faults.clear();
  states.push(stateOf(desk));
  (operation.goOn ?? twoLooks)(desk);
  desk.expectNoFailures();
  await turn();
  return { names, states, picture: pictureOf(desk) };
}

function placesOf(states: readonly string[]): Place[] {
  const each = Array.from({ length: states.length - 1 }, (_, index) => index + 1);
  return [
    { what: 'killed', call: 1, side: 'before' },
    ...each.map((call): Place => ({ what: 'killed', call, side: 'after' })),
    ...each.map((call): Place => ({ what: 'failed', call, side: 'before' })),
    // A call that changes nothing has no effect to take.
    ...each.filter((call) => states[call] !== states[call - 1]).map((call): Place => ({ what: 'failed', call, side: 'after' })),
  ];
}

/** Does it with the fault; true where whoever does it is told of an error. */
function disturbed(desk: Desk, moment: Moment, { what, call, side }: Place): boolean {
  const { faults } = desk.workspace;
  if (what === 'killed') faults.killAt(call, side);
  else faults.failAt(call, side);
  try {
    moment.act(desk);
    return false;
  } catch {
    return true;
  } finally {
    faults.clear();
  }
}

/** All that Google keeps and that decides what the desk does next. */
const stateOf = (desk: Desk): string => Object.values(wholeState(desk.workspace)).join();

const clockOf = (desk: Desk): Date => {
  const due = desk.project.triggers().find(({ handler }) => handler === 'onTick')?.nextAt;
  if (!due) throw new Error('the clock of the desk stands still');
  return due;
};

/** Lets the clock's trigger come exactly once. */
export function clockComes(desk: Desk): void {
  desk.workspace.clock.advanceTo(clockOf(desk).toISOString());
}

/** Lets the clock's trigger come once, after so many minutes in which Google lost it. */
export function clockComesAfter(desk: Desk, minutes: number): void {
  desk.skipTo(new Date(desk.workspace.clock.now().getTime() + minutes * 60_000).toISOString());
  clockComes(desk);
}

/** The next look of the clock, and one after the time for which a run that was killed may have kept its mails to itself. */
export function twoLooks(desk: Desk): void {
  clockComes(desk);
  clockComesAfter(desk, 11);
}

/** What was done through project.services() ends with its turn of the event loop. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const words = ({ what, call, side }: Place, names: readonly string[] = []): string => `${what} ${side} call ${call} (${names[call - 1] ?? ''})`;
