import type { AnswerValue, FormItemState, FormState } from '../state';

/** Address for respondents. */
export function publishedUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

/** Address of the editor. */
export function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

/** Address of the summary of responses. */
export function summaryUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/viewanalytics`;
}

/** Address with which anyone who has it may edit the response. */
export function editResponseUrl(form: FormState, responseId: string): string {
  return `${publishedUrl(form)}?edit2=${encodeURIComponent(responseId)}`;
}

/** Id of the form in an address of its editor or its respondents' page, or null where it is none. */
export function formIdOfUrl(url: string, forms: ReadonlyMap<string, FormState>): string | null {
  const match = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/.exec(url);
  if (match === null) return null;
  if (match[1] === undefined) return match[2] ?? null;
  for (const form of forms.values()) if (form.publishedId === match[2]) return form.id;
  return null;
}

/** Address that opens the form with these answers filled in: entry.<question id>=<answer>, one field a choice, a grid row, a part of a date. */
export function prefilledUrl(form: FormState, answers: ReadonlyMap<number, AnswerValue>): string {
  const fields: [string, string][] = [];
  for (const item of form.items) {
    const answer = answers.get(item.id);
    if (answer !== undefined) fields.push(...prefilledFields(item, answer));
  }
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`);
  return [`${publishedUrl(form)}?usp=pp_url`, ...query].join('&');
}

function prefilledFields(item: FormItemState, answer: AnswerValue): [string, string][] {
  if (typeof answer === 'string') return answer === '' ? [] : texts(item, item.questionIds[0] ?? item.id, [answer]);
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
    return answer.flatMap((row, index) => (row.length === 0 ? [] : texts(item, item.questionIds[index] ?? item.id, typeof row === 'string' ? [row] : row)));
  }
  return texts(item, item.questionIds[0] ?? item.id, answer.flat());
}

/** A text that is none of the choices goes into the field of "Other", as the form's own page does. */
function texts(item: FormItemState, questionId: number, values: readonly string[]): [string, string][] {
  return values.flatMap((value): [string, string][] => {
    const isOther = item.other !== undefined && !(item.choices ?? []).some((choice) => choice.value === value);
    return isOther
      ? [
          [`entry.${questionId}`, '__other_option__'],
          [`entry.${questionId}.other_option_response`, value],
        ]
      : [[`entry.${questionId}`, value]];
  });
}
