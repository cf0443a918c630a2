import type { FormView } from '../../emulator/forms/people/formView';
import { answersField, numberField, textField } from '../server/fields';
import type { LocalRequest } from '../server/http';
import type { LocalDesk } from '../server/localDesk';
import type { FormPageView, PageLeft, Submitted } from '../views/formPageView';

/** The form asked for, else the newest of the account: the desk's own comes after those that it replaces. */
export function formPageView(desk: LocalDesk, request: LocalRequest): FormPageView {
  const { views } = desk.workspace;
  const forms = desk.workspace.forms();
  const wanted = request.url.searchParams.get('id') ?? forms.at(-1)?.id;
  if (wanted === undefined) throw new RangeError('Belum ada formulir. / There is no form yet.');
  const form = views.form(wanted);
  const editing = request.url.searchParams.get('edit2') ?? '';
  const earlier = editing === '' ? null : views.answersOfResponse(form.id, editing);
  return {
    forms: forms.map(({ id, title }) => ({ id, title })),
    people: desk.people(),
    form,
    editing: earlier === null ? '' : editing,
    prefilled: earlier ?? prefilledAnswers(form, request.url.searchParams),
  };
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

/** Fields of a prefilled link: entry.<question id>=answer, one field a ticked choice or grid row. */
function prefilledAnswers(form: FormView, query: URLSearchParams): FormPageView['prefilled'] {
  const answers: Record<string, string | string[]> = {};
  for (const item of form.pages.flatMap((page) => page.items)) {
    const values = item.questionIds.map((questionId) => textsOf(query, questionId));
    if (values.every((texts) => texts.length === 0)) continue;
    const [texts = []] = values;
    answers[item.id] = item.rows === null ? (item.type === 'CHECKBOX' ? texts : (texts[0] ?? '')) : values.map((row) => row.join(', '));
  }
  return answers;
}

function textsOf(query: URLSearchParams, questionId: string): string[] {
  const other = query.get(`entry.${questionId}.other_option_response`) ?? '';
  return query.getAll(`entry.${questionId}`).map((text) => (text === '__other_option__' ? other : text));
}
