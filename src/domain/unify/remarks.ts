import type { OldForm, OldItem } from './types';
import { tellingWords } from './words';

/** Something about a form that a person should know before its plan is applied; none of it stops the others. */
export interface Remark {
  readonly code: 'empty' | 'quiz' | 'grid' | 'fileUpload' | 'manyQuestions' | 'sameTitle';
  readonly data: string;
}

const many = 100;

/** What is unusual about a form, each kind once. */
export function remarksOf(form: OldForm): Remark[] {
  const asked = form.items.filter((item) => item.questionId !== '');
  if (asked.length === 0) return [{ code: 'empty', data: '' }];
  const remarks: Remark[] = [];
  if (form.isQuiz) remarks.push({ code: 'quiz', data: '' });
  const first = (types: readonly OldItem['type'][]): OldItem | undefined => asked.find((item) => types.includes(item.type));
  const grid = first(['grid', 'checkboxGrid']);
  if (grid !== undefined) remarks.push({ code: 'grid', data: grid.title.replace(/ \[[^\]]*\]$/, '') });
  const upload = first(['fileUpload']);
  if (upload !== undefined) remarks.push({ code: 'fileUpload', data: upload.title.trim() });
  if (asked.length > many) remarks.push({ code: 'manyQuestions', data: String(asked.length) });
  const seen = new Set<string>();
  const twice = asked.find((item) => {
    const words = tellingWords(item.title).join(' ');
    return words !== '' && seen.size === seen.add(words).size;
  });
  if (twice !== undefined) remarks.push({ code: 'sameTitle', data: twice.title.trim() });
  return remarks;
}
