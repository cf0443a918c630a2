import { unifyCommandWords, type UnifyCommand } from '../configuration/settings';
import type { OldForms } from './unifyPorts';
import { readAddresses } from './oldFormAddresses';
import { freshForm, type FormProgress, type UnifyState } from './unifyState';

interface Listed {
  readonly forms: readonly { readonly id: string; readonly typed: string }[];
  readonly misfits: UnifyState['misfits'];
}

/** Forms that Formulir Lama names, those of folders included; the desk's own form is none. */
export function listForms(text: string, oldForms: OldForms, ownForm: string): Listed {
  const forms: { id: string; typed: string }[] = [];
  const misfits: UnifyState['misfits'][number][] = [];
  const add = (id: string, typed: string): void => {
    if (forms.every((form) => form.id !== id)) forms.push({ id, typed });
  };
  for (const address of readAddresses(text)) {
    if (address.kind === 'misfit') misfits.push({ typed: address.typed, fault: address.fault });
    else if (address.id === ownForm) misfits.push({ typed: address.typed, fault: { code: 'ownForm', data: '' } });
    else if (address.kind === 'folder') {
      const found = oldForms.inFolder(address.id)?.filter((id) => id !== ownForm) ?? null;
      if (found === null) misfits.push({ typed: address.typed, fault: { code: 'unreachable', data: '' } });
      else if (found.length === 0) misfits.push({ typed: address.typed, fault: { code: 'emptyFolder', data: address.typed } });
      else for (const id of found) add(id, id);
    } else add(address.id, address.typed);
  }
  if (forms.length === 0 && misfits.length === 0) misfits.push({ typed: '', fault: { code: 'nothingListed', data: '' } });
  return { forms, misfits };
}

/** The state with which a command begins. Forms that are no longer named stay as long as something of theirs stands in the desk. */
export function begun(state: UnifyState, command: UnifyCommand, listed: Listed): UnifyState {
  const holds = (form: FormProgress): boolean => form.ranges.length > 0 || form.listening || form.phase === 'applied' || form.phase === 'importing' || form.phase === 'undoing';
  const known = new Map(state.forms.map((form) => [form.id, form]));
  const named = listed.forms.map(({ id, typed }): FormProgress => known.get(id) ?? { id, title: typed, ...freshForm });
  const others = state.forms.filter((form) => listed.forms.every(({ id }) => id !== form.id) && (holds(form) || command === 'undo'));
  const todo = command === 'undo' ? [...named, ...others].filter(holds).map((form) => form.id) : named.map((form) => form.id);
  const forms = [...named, ...others].map((form) => (todo.includes(form.id) ? { ...form, fault: null, tries: 0, notes: [] } : form));
  return { ...state, command, todo, forms, misfits: command === 'undo' ? [] : listed.misfits, perRun: 0 };
}

/** Word that the setting Penyatuan holds for a command; the desk empties the cell when it begins. */
export function wordOf(command: UnifyCommand): string {
  return unifyCommandWords[command];
}
