import { commandWords, faultLines, noteLines, progressLines, stateWords } from '../../messages/unifyProgress';
import type { CellValue } from '../sheetCommit';
import type { FormFault, FormProgress, UnifyState } from './unifyState';

/** Minutes between two looks of the clock in working time. */
const clockMinutes = 5;

type Row = Readonly<Record<string, CellValue>>;

/** Rows of Penyatuan: the whole first, then each form, then what was typed as a form and is none. `perRun` is how many responses a run takes at most. */
export function progressRows(state: UnifyState, now: number, perRun: number): Row[] {
  const { forms } = state;
  const sum = (key: 'total' | 'done' | 'requests' | 'duplicates' | 'archived'): number => forms.reduce((total, form) => total + form[key], 0);
  const left = (ids: readonly string[]): number | null => minutesLeft(state, ids, perRun);
  const whole: Row = {
    form: progressLines.all, region: '', state: state.command === null ? commandWords.none : commandWords[state.command], responses: sum('total'), done: sum('done'),
    requests: sum('requests'), duplicates: sum('duplicates'), archived: sum('archived'), minutesLeft: left(state.todo), words: '',
    step: state.command === null ? '' : progressLines.applyNext, updatedAt: { instant: now }, address: '',
  };
  return [whole, ...forms.map((form) => formRow(form, state, now, left(state.todo.slice(0, state.todo.indexOf(form.id) + 1)))), ...state.misfits.map(({ typed, fault }) => misfitRow(typed, fault, now))];
}

function minutesLeft(state: UnifyState, ids: readonly string[], perRun: number): number | null {
  if (state.command !== 'apply' || ids.length === 0) return null;
  const rest = state.forms.filter((form) => ids.includes(form.id)).reduce((total, form) => total + Math.max(0, form.total - form.done), 0);
  return Math.ceil(rest / (state.perRun > 0 ? state.perRun : perRun)) * clockMinutes;
}

function formRow(form: FormProgress, state: UnifyState, now: number, left: number | null): Row {
  const { words, step } = linesOf(form);
  const waiting = state.todo.includes(form.id);
  return {
    form: form.title, region: form.region, state: form.fault !== null ? stateWords.fault : form.listening && form.phase === 'applied' ? stateWords.listening : stateWords[form.phase],
    responses: form.total, done: form.done, requests: form.requests, duplicates: form.duplicates, archived: form.archived, minutesLeft: waiting ? left : null,
    words: [words, ...form.notes.map((note) => noteLines[note.code](note.data))].filter((line) => line !== '').join(' '), step, updatedAt: { instant: now },
    address: `https://docs.google.com/forms/d/${form.id}/edit`,
  };
}

function linesOf(form: FormProgress): { words: string; step: string } {
  if (form.fault !== null) return faultLines[form.fault.code](form.fault.data);
  switch (form.phase) {
    case 'listed':
      return { words: '', step: '' };
    case 'planned':
      return progressLines.planned(form.review);
    case 'undone':
      return { words: progressLines.undone({ kept: form.kept, late: form.late }), step: '' };
    default:
      return {
        words: progressLines.applied({
          requests: form.requests, done: form.done, duplicates: form.duplicates, archived: form.archived, withoutAddress: form.withoutAddress,
          unclearDates: form.unclearDates, late: form.late, review: form.review,
        }),
        step: '',
      };
  }
}

function misfitRow(typed: string, fault: FormFault, now: number): Row {
  const { words, step } = faultLines[fault.code](fault.data);
  return { form: typed, state: stateWords.fault, words, step, updatedAt: { instant: now } };
}
