import type { OldFormReading } from './unifyPorts';
import type { FormFault, FormNote } from './unifyState';

/** More questions than any form of a library has; read all the same. */
const many = 100;

/** Why a form that can be read cannot be used; null where it can. */
export function faultOf(reading: OldFormReading): FormFault | null {
  return reading.form.items.some((item) => item.questionId !== '') ? null : { code: 'noQuestions', data: '' };
}

/** What is odd about a form, for its line in Penyatuan. */
export function notesOf(reading: OldFormReading): FormNote[] {
  const questions = reading.form.items.filter((item) => item.questionId !== '');
  const count = (...types: readonly string[]): number => questions.filter((item) => types.includes(item.type)).length;
  const titles = questions.map((item) => item.title.trim().toLowerCase());
  const doubled = questions.find((item, index) => item.title.trim() !== '' && titles.indexOf(item.title.trim().toLowerCase()) !== index);
  const notes: FormNote[] = [];
  if (reading.form.isQuiz) notes.push({ code: 'quiz', data: '' });
  if (count('grid', 'checkboxGrid') > 0) notes.push({ code: 'grid', data: String(count('grid', 'checkboxGrid')) });
  if (count('fileUpload') > 0) notes.push({ code: 'fileUpload', data: String(count('fileUpload')) });
  if (questions.length > many) notes.push({ code: 'manyQuestions', data: String(questions.length) });
  if (doubled) notes.push({ code: 'sameTitle', data: doubled.title.trim() });
  if (reading.total === 0) notes.push({ code: 'noResponses', data: '' });
  return notes;
}
