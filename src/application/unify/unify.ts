import { applyForm, hasNews, type ApplyTabs } from './applyStep';
import { catchUpArchives } from './archiveStep';
import { begun, listForms, wordOf } from './begin';
import { MappingTab } from './mapping';
import { knownChoices } from './offeredChoices';
import { planForms } from './planStep';
import { commitOf, Interrupted, readDesk, responsesPerRun, unifyStateOf, UnifySession } from './session';
import { undoForm } from './undoStep';
import type { UnifyPorts } from './unifyPorts';
import { formOf, type FormPhase, type UnifyState } from './unifyState';

/** No step begins after this long: Google ends a run at six minutes, and a step takes seconds. */
const timeBudgetMilliseconds = 3.5 * 60 * 1000;
/** Milliseconds that a run waits for the look under way before it leaves the import to the next one. */
const patience = 10_000;
/** Open old forms that one look of the clock asks for news, in turn: two calls each. */
const formsAskedPerRun = 5;
const clockMilliseconds = 5 * 60 * 1000;

/** What a run has left: whether there is more to do, and how far it is. */
export interface UnifyResult {
  readonly outcome: 'done' | 'more' | 'busy';
  readonly state: UnifyState | null;
}

/**
 * One run of the import of old forms: begins what the administrator has chosen in Pengaturan or goes on with what was begun, until it is done or the run's
 * time (counted from `startedAt`, epoch milliseconds) is over. Safe to run at any time and to be killed at any call: every commit holds how far it is.
 */
export function unify(ports: UnifyPorts, startedAt: number): UnifyResult {
  let session: UnifySession | null = null;
  try {
    session = begin(ports, startedAt + timeBudgetMilliseconds);
    if (session === null) return { outcome: 'busy', state: null };
    catchUpArchives(session);
    run(session);
    end(session);
  } catch (error) {
    // Another run goes on with it, or another command was chosen: what was committed stands.
    if (!(error instanceof Interrupted)) throw error;
  }
  return { outcome: session !== null && session.state.command === null ? 'done' : 'more', state: session?.state ?? null };
}

/** Reads how far the import is; a command that was just chosen begins here, and its cell is emptied in the same write. */
function begin(ports: UnifyPorts, deadline: number): UnifySession | null {
  if (!ports.lock.acquire(patience)) return null;
  try {
    const desk = readDesk(ports, { responseKeys: false });
    const stored = unifyStateOf(desk);
    const { settings } = desk.configuration;
    const session = new UnifySession(ports, deadline, stored, desk);
    if (settings.unify === null) return session;
    const next = begun(stored, settings.unify, listForms(settings.oldForms, ports.oldForms, ports.unified.id));
    ports.tables.commit(commitOf(desk, next, { doneWord: wordOf(settings.unify) }));
    session.remember(next);
    return session;
  } finally {
    ports.lock.release();
  }
}

function run(session: UnifySession): void {
  switch (session.state.command) {
    case 'plan':
      planAll(session, () => true, true);
      return;
    case 'apply': {
      planAll(session, (phase) => phase === 'listed' || phase === 'undone', false);
      const tabs = readTabs(session);
      eachOfTodo(session, (id) => {
        applyForm(session, id, tabs);
      });
      return;
    }
    case 'undo':
      eachOfTodo(session, (id) => {
        undoForm(session, id);
      });
      return;
    case null:
      listen(session);
  }
}

/** Plans the forms that are left and in such a phase; a folder that was typed as a form brings more of them on the way. */
function planAll(session: UnifySession, wanted: (phase: FormPhase) => boolean, done: boolean): void {
  const seen = new Set<string>();
  for (;;) {
    const ids = session.state.todo.filter((id) => !seen.has(id) && wanted(formOf(session.state, id)?.phase ?? 'listed'));
    if (ids.length === 0 || !session.hasTime()) return;
    for (const id of ids) seen.add(id);
    planForms(session, ids, done);
  }
}

function readTabs(session: UnifySession): ApplyTabs {
  const { mapping, offered } = session.ports.tables.readTabs();
  return { mapping: new MappingTab(mapping), choices: knownChoices(offered) };
}

/** Each form that is left, once a run: one that Google fails to read now is tried again by the next. */
function eachOfTodo(session: UnifySession, step: (id: string) => void): void {
  const seen = new Set<string>();
  for (;;) {
    const id = session.state.todo.find((other) => !seen.has(other));
    if (id === undefined || !session.hasTime()) return;
    seen.add(id);
    step(id);
  }
}

/** Old forms that stay open: some of them are asked at each look, all of them within minutes. */
function listen(session: UnifySession): void {
  const open = session.state.forms.filter((form) => form.listening);
  const turn = Math.floor(session.ports.clock.now() / clockMilliseconds) * formsAskedPerRun;
  const asked = open.length <= formsAskedPerRun ? open : Array.from({ length: formsAskedPerRun }, (_, index) => open[(turn + index) % open.length]).flatMap((form) => form ?? []);
  let tabs: ApplyTabs | null = null;
  for (const form of asked) {
    if (!session.hasTime() || !hasNews(session, form)) continue;
    tabs ??= readTabs(session);
    applyForm(session, form.id, tabs);
  }
}

/** Writes what is not written yet. After the last form the desk's own form gets the choices that it lacks, and the command is over. */
function end(session: UnifySession): void {
  const { state } = session;
  if (state.command !== null && state.todo.length === 0) {
    session.locked({ responseKeys: false }, (desk) => {
      if (state.formBehind) session.ports.unified.followTabs();
      session.commit(desk, { ...session.state, command: null, formBehind: false });
    });
    return;
  }
  const next = { ...state, perRun: state.command === 'apply' ? responsesPerRun - session.left : state.perRun };
  if (state.command !== null) session.state = next;
  if (session.isBehind) session.locked({ responseKeys: false }, (desk) => session.commit(desk, session.state));
}
