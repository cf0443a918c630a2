import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createWorkspace } from '../../../emulator/index';
import type { Workspace } from '../../../emulator/index';

const regions = path.resolve(__dirname, '../../../sample/regional-forms');

interface ApiForm {
  info: { title: string };
  items: { itemId: string; questionItem?: { question: { questionId: string } } }[];
}
interface ApiResponse {
  responseId: string;
  lastSubmittedTime: string;
  answers: Record<string, { textAnswers: { answers: { value: string }[] } }>;
}

function json(folder: string): { form: ApiForm; responses: { responses: ApiResponse[] } } {
  return { form: readForm(folder), responses: readResponses(folder) };
}

function readForm(folder: string): ApiForm {
  return JSON.parse(readFileSync(path.join(regions, folder, 'form.json'), 'utf8')) as ApiForm;
}

function readResponses(folder: string): { responses: ApiResponse[] } {
  return JSON.parse(readFileSync(path.join(regions, folder, 'responses.json'), 'utf8')) as { responses: ApiResponse[] };
}

function run(workspace: Workspace, source: string, ...args: unknown[]): unknown {
  return workspace.createProject({ 'Code.gs': source }).run('main', args);
}

describe('a form of the Google Forms API', () => {
  const folders = readdirSync(regions, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test('keeps its id, its title, every item and every response, for all fourteen regions', () => {
    const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
    expect(folders).toHaveLength(14);
    for (const { name } of folders) {
      const { form, responses } = json(name);
      const id = workspace.importForm(form, responses);
      const file = workspace.forms().find((candidate) => candidate.id === id);
      expect(file?.title).toBe(form.info.title);
      // FormApp's item id is the number that the API writes in hexadecimal.
      expect(file?.items().map((item) => item.id)).toEqual(form.items.map((item) => String(parseInt(item.itemId, 16))));
      expect(run(workspace, 'function main(id) { return FormApp.openById(id).getResponses().length; }', id)).toBe(responses.responses.length);
    }
  });

  test('shows FormApp the very answers, times and addresses', () => {
    const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
    const { form, responses } = json('bandung');
    const [first] = responses.responses;
    if (first === undefined) throw new Error('the sample has no responses');
    const id = workspace.importForm(form, { responses: [first] });
    expect(
      run(
        workspace,
        `function main(id) { const r = FormApp.openById(id).getResponses()[0];
          return { id: r.getId(), at: r.getTimestamp().toISOString(), answers: r.getItemResponses().map(i => i.getItem().getId().toString(16) + ' ' + i.getResponse()) }; }`,
        id,
      ),
    ).toEqual(expectedResponse(form, first));
  });

  test('takes any kind of question, sections with navigation, layout items and a quiz', () => {
    const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
    const id = workspace.importForm(everyKind, everyAnswer);
    const file = workspace.forms().find((candidate) => candidate.id === id);
    expect(file?.items().map((item) => item.type)).toEqual([
      'TEXT', 'PARAGRAPH_TEXT', 'MULTIPLE_CHOICE', 'CHECKBOX', 'LIST', 'SECTION_HEADER', 'PAGE_BREAK', 'SCALE', 'DATE', 'DATETIME', 'TIME', 'DURATION', 'RATING', 'FILE_UPLOAD',
      'GRID', 'CHECKBOX_GRID', 'IMAGE', 'VIDEO', 'UNSUPPORTED',
    ]);
    expect(run(workspace, `function main(id) {
      const form = FormApp.openById(id);
      const pick = form.getItems(FormApp.ItemType.MULTIPLE_CHOICE)[0].asMultipleChoiceItem();
      return { quiz: form.isQuiz(), email: form.collectsEmail(), other: pick.hasOtherOption(), points: pick.getPoints(), feedback: pick.getFeedbackForCorrect().getText(),
        choices: pick.getChoices().map(c => [c.getValue(), c.getPageNavigationType().name(), c.getGotoPage() && c.getGotoPage().getTitle(), c.isCorrectAnswer()]),
        answers: form.getResponses()[0].getItemResponses().map(i => i.getResponse()) };
    }`, id)).toEqual({
      quiz: true, email: true, other: true, points: 2, feedback: 'Benar',
      choices: [['Ya', 'GO_TO_PAGE', 'Halaman dua', true], ['Tidak', 'SUBMIT', null, false]],
      answers: ['', '', 'Ya', ['A', 'B'], '3', '2026-03-17', '09:30', ['file-1'], ['Baik', ''], [['Senin', 'Selasa'], '']],
    });
  });

  test('that asks for files wants its respondents to sign in', () => {
    const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
    workspace.importForm({ info: { title: 'Berkas' }, items: [question('01', 'a1', { fileUploadQuestion: { maxFiles: 1 } })] });
    const [form] = workspace.forms();
    expect(() => form?.submit({ a1: 'berkas-1' })).toThrow('You must sign in');
    expect(() => form?.submit({ a1: ['berkas-1', 'berkas-2'] }, 'ani@riset.example')).toThrow('Too many files');
    expect(form?.submit({ a1: 'berkas-1' }, 'ani@riset.example')).toMatch(/./);
  });

  test('is refused where the object is no form', () => {
    const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
    expect(() => workspace.importForm({ spreadsheetId: 'x' })).toThrow('Not a form of the Google Forms API');
    expect(() => workspace.importForm({ info: { title: 'T' }, items: [] }, { responses: [{ responseId: 'r' }] })).toThrow('no valid time');
  });
});

/** What the JSON of a response says, in the order of the form's items; text, paragraph and date questions without an answer show ''. */
function expectedResponse(form: ApiForm, { responseId, lastSubmittedTime, answers }: ApiResponse): unknown {
  return {
    id: responseId,
    at: lastSubmittedTime,
    answers: form.items.flatMap(({ itemId, questionItem }) => {
      if (questionItem === undefined) return [];
      const answer = answers[questionItem.question.questionId];
      if (answer === undefined && 'choiceQuestion' in questionItem.question) return [];
      return [`${parseInt(itemId, 16).toString(16)} ${answer?.textAnswers.answers[0]?.value ?? ''}`];
    }),
  };
}

const question = (itemId: string, questionId: string, kind: object, more: object = {}): object => ({ itemId, title: `T ${itemId}`, questionItem: { question: { questionId, ...kind, ...more } } });
const answer = (...values: string[]): object => ({ textAnswers: { answers: values.map((value) => ({ value })) } });

const everyKind = {
  formId: 'every-kind',
  info: { title: 'Semua', documentTitle: 'semua', description: 'Uraian' },
  settings: { emailCollectionType: 'VERIFIED', quizSettings: { isQuiz: true } },
  items: [
    question('01', 'a1', { textQuestion: {} }),
    question('02', 'a2', { textQuestion: { paragraph: true } }),
    question(
      '03', 'a3',
      { choiceQuestion: { type: 'RADIO', options: [{ value: 'Ya', goToSectionId: '07' }, { value: 'Tidak', goToAction: 'SUBMIT_FORM' }, { isOther: true, goToAction: 'NEXT_SECTION' }] } },
      { grading: { pointValue: 2, correctAnswers: { answers: [{ value: 'Ya' }] }, whenRight: { text: 'Benar' } } },
    ),
    question('04', 'a4', { choiceQuestion: { type: 'CHECKBOX', options: [{ value: 'A' }, { value: 'B' }] } }),
    question('05', 'a5', { choiceQuestion: { type: 'DROP_DOWN', options: [{ value: 'X' }] } }),
    { itemId: '06', title: 'Judul', description: 'Teks', textItem: {} },
    { itemId: '07', title: 'Halaman dua', pageBreakItem: {} },
    question('08', 'a8', { scaleQuestion: { low: 1, high: 4, lowLabel: 'Kurang', highLabel: 'Baik' } }),
    question('09', 'a9', { dateQuestion: { includeYear: true } }),
    question('0a', 'aa', { dateQuestion: { includeYear: true, includeTime: true } }),
    question('0b', 'ab', { timeQuestion: {} }),
    question('0c', 'ac', { timeQuestion: { duration: true } }),
    question('0d', 'ad', { ratingQuestion: { ratingScaleLevel: 5, iconType: 'HEART' } }),
    question('0e', 'ae', { fileUploadQuestion: { maxFiles: 3 } }),
    {
      itemId: '0f', title: 'Grid',
      questionGroupItem: { questions: [{ questionId: 'b1', rowQuestion: { title: 'Waktu' } }, { questionId: 'b2', rowQuestion: { title: 'Biaya' } }], grid: { columns: { type: 'RADIO', options: [{ value: 'Baik' }, { value: 'Buruk' }] } } },
    },
    {
      itemId: '10', title: 'Kotak',
      questionGroupItem: { questions: [{ questionId: 'c1', rowQuestion: { title: 'Pagi' } }, { questionId: 'c2', rowQuestion: { title: 'Sore' } }], grid: { columns: { type: 'CHECKBOX', options: [{ value: 'Senin' }, { value: 'Selasa' }] } } },
    },
    { itemId: '11', title: 'Gambar', imageItem: { image: { contentUri: 'https://x.example/a.png' } } },
    { itemId: '12', title: 'Video', videoItem: { video: { youtubeUri: 'https://www.youtube.com/watch?v=abcdefghijk' } } },
    { itemId: '13', title: 'Baru', somethingNewItem: {} },
  ],
};
const everyAnswer = {
  responses: [
    {
      responseId: 'R1', createTime: '2020-03-27T12:58:32.678Z', lastSubmittedTime: '2020-03-27T12:58:32.678Z', respondentEmail: 'ani@riset.example',
      answers: {
        a3: answer('Ya'), a4: answer('A', 'B'), a8: answer('3'), a9: answer('2026-03-17'), ab: answer('09:30'), b1: answer('Baik'), c1: answer('Senin', 'Selasa'),
        ae: { fileUploadAnswers: { answers: [{ fileId: 'file-1' }] } },
      },
    },
  ],
};
