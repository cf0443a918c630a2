import type { OldForm, OldItem, OldResponse } from '../../../src/domain/unify/types';

/** A question of an old form; a short text unless told otherwise. */
export function item(questionId: string, title: string, extra: Partial<OldItem> = {}): OldItem {
  return { questionId, title, help: '', type: 'shortText', choices: [], required: false, hasOther: false, validation: null, section: '', ...extra };
}

/** A response; answers as `{ q1: 'text' }` or `{ q1: ['one', 'two'] }`, sent on 2 March 2020 at 09:00 in Jakarta unless told otherwise. */
export function response(responseId: string, answers: Readonly<Record<string, string | readonly string[]>>, extra: Partial<OldResponse> = {}): OldResponse {
  return {
    responseId, submittedAt: Date.parse('2020-03-02T02:00:00Z'), email: null,
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, typeof value === 'string' ? [value] : value])), ...extra,
  };
}

export function oldForm(items: readonly OldItem[], responses: readonly OldResponse[] = [], extra: Partial<OldForm> = {}): OldForm {
  return { id: 'form', title: 'Layanan Perpustakaan Bogor', fileName: '', description: '', locale: null, collectsEmail: false, isQuiz: false, items, responses, ...extra };
}
