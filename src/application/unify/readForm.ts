import { faultOf } from './formNotes';
import { FormUnreachable, type OldFormReading, type OldFormWish } from './unifyPorts';
import type { UnifySession } from './session';
import { finished, formOf, freshForm, withForm, type FormFault, type UnifyState } from './unifyState';

/** Runs in a row in which Google may fail to read a form before it is left out. */
const mostTries = 3;

/** What came of reading a form: the form, or the state in which the import goes on without it (for now). */
export type Read = { readonly reading: OldFormReading } | { readonly without: UnifyState };

/** Reads an old form; one that cannot be read keeps back no other. */
export function readForm(session: UnifySession, id: string, wish: OldFormWish): Read {
  try {
    const reading = session.ports.oldForms.read(id, wish);
    const fault = faultOf(reading);
    return fault === null ? { reading } : { without: leftOut(withForm(session.state, id, { title: reading.form.title, total: reading.total }), id, fault) };
  } catch (error) {
    if (error instanceof FormUnreachable) return { without: unreachable(session, id) };
    session.ports.journal.error(error, `old form ${id} could not be read`);
    const tries = (formOf(session.state, id)?.tries ?? 0) + 1;
    const words = error instanceof Error ? error.message : String(error);
    if (tries >= mostTries) return { without: leftOut(session.state, id, { code: 'failed', data: words }) };
    return { without: withForm(session.state, id, { tries }) };
  }
}

/** The state with a form that is left out, and why. */
export function leftOut(state: UnifyState, id: string, fault: FormFault): UnifyState {
  return finished(withForm(state, id, { fault, listening: false }), id);
}

/** What was typed as an id of a form may be that of a folder: then its forms take its place. */
function unreachable(session: UnifySession, id: string): UnifyState {
  const { state } = session;
  const found = session.ports.oldForms.inFolder(id)?.filter((other) => other !== session.ports.unified.id);
  if (found === undefined) return leftOut(state, id, { code: 'unreachable', data: '' });
  if (found.length === 0) return leftOut(state, id, { code: 'emptyFolder', data: id });
  const fresh = found.filter((other) => formOf(state, other) === undefined);
  return {
    ...state,
    forms: state.forms.flatMap((form) => (form.id === id ? fresh.map((other) => ({ id: other, title: other, ...freshForm })) : [form])),
    todo: [...state.todo.filter((other) => other !== id && !found.includes(other)), ...found],
  };
}
