import { isGrid, isQuestion } from '../model/itemKinds';
import type { AnswerValue, FormItemState, FormResponseState, FormState, GradeState } from '../state';
import { array, object, objectOrNull, text } from './json';
import type { Json } from './json';

/** One response of forms.responses.list. Answers to questions that the form does not have (any more) are left out, as FormApp does not show them. */
export function importResponse(json: Json, form: FormState, newId: () => string): FormResponseState {
  const answersJson = object(json['answers']);
  const answers = new Map<number, AnswerValue>();
  const grades = new Map<number, GradeState>();
  for (const item of form.items) {
    if (!isQuestion(item)) continue;
    const answer = answerOf(item, answersJson);
    if (answer !== null) answers.set(item.id, answer);
    const grade = objectOrNull(object(answersJson[item.apiQuestionIds?.[0] ?? ''])['grade']);
    if (grade !== null) grades.set(item.id, { score: typeof grade['score'] === 'number' ? grade['score'] : 0, feedback: null });
  }
  const email = text(json['respondentEmail']);
  const createdAt = instant(json['createTime']);
  return {
    id: text(json['responseId']) || newId(),
    at: json['lastSubmittedTime'] === undefined ? createdAt : instant(json['lastSubmittedTime']),
    createdAt,
    email,
    account: email,
    answers,
    grades,
  };
}

function answerOf(item: FormItemState, answers: Json): AnswerValue | null {
  const byQuestion = (item.apiQuestionIds ?? []).map((id) => valuesOf(answers[id]));
  if (isGrid(item)) {
    if (byQuestion.every((values) => values.length === 0)) return null;
    return item.type === 'GRID' ? byQuestion.map((values) => values[0] ?? '') : byQuestion;
  }
  const values = byQuestion[0] ?? [];
  if (item.type === 'CHECKBOX' || item.type === 'FILE_UPLOAD') return values.length === 0 ? null : values;
  const [value = ''] = values;
  return value === '' ? null : value;
}

function valuesOf(answer: unknown): string[] {
  const json = object(answer);
  const texts = array(object(json['textAnswers'])['answers']).map((one) => text(object(one)['value']));
  const files = array(object(json['fileUploadAnswers'])['answers']).map((one) => text(object(one)['fileId']));
  return [...texts, ...files];
}

function instant(value: unknown): number {
  const milliseconds = Date.parse(text(value));
  if (Number.isNaN(milliseconds)) throw new Error(`A response has no valid time: ${JSON.stringify(value)}`);
  return milliseconds;
}
