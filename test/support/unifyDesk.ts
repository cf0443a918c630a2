import type { Desk } from './desk';
import type { SheetRecord } from './sheetRecords';

/** A question of an old form in the words of the Google Forms API. */
export interface OldQuestion {
  readonly id: string;
  readonly title: string;
  /** Default: a short text. */
  readonly kind?: object;
  readonly required?: boolean;
}

/** What a person answered, by question id. */
export interface OldAnswers {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly email?: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

export const choiceOf = (type: 'RADIO' | 'CHECKBOX' | 'DROP_DOWN', ...options: readonly string[]): object => ({ choiceQuestion: { type, options: options.map((value) => ({ value })) } });
export const dateQuestion = { dateQuestion: { includeYear: true } };

/** A form as forms.get returns it. */
export function oldForm(id: string, title: string, questions: readonly OldQuestion[], more: { readonly settings?: object; readonly items?: readonly object[]; readonly description?: string } = {}): object {
  return {
    formId: id, info: { title, documentTitle: title, description: more.description ?? '' }, settings: more.settings ?? {},
    items: [
      ...questions.map((question, index) => ({
        itemId: `${index + 10}`, title: question.title,
        questionItem: { question: { questionId: question.id, required: question.required ?? false, ...(question.kind ?? { textQuestion: {} }) } },
      })),
      ...(more.items ?? []),
    ],
  };
}

/** Responses as forms.responses.list returns them. */
export function oldResponses(responses: readonly OldAnswers[]): { responses: object[] } {
  return {
    responses: responses.map(({ id, at, email, answers }) => ({
      responseId: id, createTime: at, lastSubmittedTime: at, ...(email === undefined ? {} : { respondentEmail: email }),
      answers: Object.fromEntries(Object.entries(answers).map(([question, value]) => [question, {
        questionId: question, textAnswers: { answers: (typeof value === 'string' ? [value] : value).map((text) => ({ value: text })) },
      }])),
    })),
  };
}

/** The questions that most old forms ask. */
export const usualQuestions: readonly OldQuestion[] = [
  { id: 'a1', title: 'Nama Lengkap', required: true }, { id: 'a2', title: 'E-mail', required: true }, { id: 'a3', title: 'Satuan Kerja' },
  { id: 'a4', title: 'Layanan yang dibutuhkan', kind: choiceOf('CHECKBOX', 'Penelusuran literatur', 'Bibliometrik') },
  { id: 'a5', title: 'Judul Penelitian', required: true }, { id: 'a6', title: 'Uraian Kebutuhan' }, { id: 'a7', title: 'Dibutuhkan tanggal', kind: dateQuestion },
];

/** One answer to the usual questions. */
export function usualAnswer(id: string, at: string, answers: Readonly<Record<string, string | readonly string[]>> = {}): OldAnswers {
  return { id, at, answers: { a1: `Pemohon ${id}`, a2: `${id}@riset.example`, a3: 'Pusat Riset Limnologi', a4: ['Bibliometrik'], a5: `Judul ${id}`, a6: `Uraian ${id}`, ...answers } };
}

/** Types a value into the tab Pengaturan, as the administrator does. */
export function setSetting(desk: Desk, name: string, value: string): void {
  const row = desk.book.text('Pengaturan').findIndex(([cell]) => cell === name);
  if (row < 0) throw new Error(`no setting ${name}`);
  desk.book.type('Pengaturan', `B${row + 1}`, value);
}

/** Names forms and chooses what is to be done with them; the clock's look begins with it. */
export function command(desk: Desk, word: 'Buat Rencana' | 'Terapkan' | 'Batalkan', ids?: readonly string[]): void {
  if (ids) setSetting(desk, 'Formulir Lama', ids.join('\n'));
  setSetting(desk, 'Penyatuan', word);
}

/** Lets the owner go on with the import until it says that there is no more. Returns the number of runs. */
export function unifyToTheEnd(desk: Desk): number {
  for (let run = 1; run <= 40; run += 1) if (String(desk.project.run('unifyNow')).endsWith('Selesai.')) return run;
  throw new Error('the import does not end');
}

/** Chooses a command and lets the owner see it through. */
export function carryOut(desk: Desk, word: 'Buat Rencana' | 'Terapkan' | 'Batalkan', ids?: readonly string[]): void {
  command(desk, word, ids);
  unifyToTheEnd(desk);
}

/** The line of a form in Penyatuan. */
export function progressOf(desk: Desk, title: string): SheetRecord {
  const found = desk.records('Penyatuan').find((record) => record.Formulir === title);
  if (!found) throw new Error(`no line of ${title} in Penyatuan`);
  return found;
}

/** The form as people meet it. */
export function formFile(desk: Desk, id: string): ReturnType<Desk['workspace']['forms']>[number] {
  const found = desk.workspace.forms().find((form) => form.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

/** Types into Keputusan of the row of Pemetaan with such a question and choice. */
export function decide(desk: Desk, form: string, question: string, choice: string, decision: string): void {
  const [header = [], ...rows] = desk.book.text('Pemetaan');
  const at = (name: string): number => header.indexOf(name);
  const row = rows.findIndex((cells) => cells[at('Formulir')] === form && cells[at('Pertanyaan')] === question && cells[at('Pilihan')] === choice);
  if (row < 0) throw new Error(`no row of ${question} ${choice}`);
  desk.book.type('Pemetaan', `${String.fromCharCode(65 + at('Keputusan'))}${row + 2}`, decision);
}
