import { answersField, numberField, textField } from '../server/fields';
import type { LocalRequest } from '../server/http';
import type { LocalDesk } from '../server/localDesk';
import type { FormPageView, PageLeft, Submitted } from '../views/formPageView';

/** The form asked for, else the newest of the account: the desk's own comes after those that it replaces. */
export function formPageView(desk: LocalDesk, request: LocalRequest): FormPageView {
  const forms = desk.workspace.forms();
  const wanted = request.url.searchParams.get('id');
  const form = forms.find((one) => one.id === wanted) ?? forms.at(-1);
  if (form === undefined) throw new RangeError('Belum ada formulir. / There is no form yet.');
  const view = desk.workspace.views.form(form.id);
  return { forms: forms.map(({ id, title }) => ({ id, title })), people: desk.people(), form: view, prefilled: prefilledAnswers(request.url.searchParams) };
}

/** A respondent presses Next: the faults of the page, or what follows. */
export function leaveFormPage(desk: LocalDesk, body: unknown): PageLeft {
  return desk.workspace.views.leaveFormPage(textField(body, 'id'), numberField(body, 'page'), answersField(body, 'answers'));
}

/** A respondent submits, or edits an earlier response; returns when the triggers have run. Throws FormRefusal. */
export function submitForm(desk: LocalDesk, body: unknown): Submitted {
  const id = textField(body, 'id');
  const form = desk.workspace.forms().find((one) => one.id === id);
  if (form === undefined) throw new RangeError('Formulir tidak ditemukan. / No such form.');
  const answers = answersField(body, 'answers');
  const as = textField(body, 'as', '');
  const editing = textField(body, 'editing', '');
  const account = as === '' ? undefined : as;
  if (editing !== '') form.edit(editing, answers, account);
  const responseId = editing === '' ? form.submit(answers, account) : editing;
  return { responseId, confirmation: desk.workspace.views.form(id).confirmationMessage };
}

/** Fields of a prefilled link: entry.<question id>=answer, several for a checkbox. */
function prefilledAnswers(query: URLSearchParams): FormPageView['prefilled'] {
  const names = [...new Set(query.keys())].filter((name) => name.startsWith('entry.'));
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name.slice('entry.'.length), values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
