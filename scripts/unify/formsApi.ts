/** Reads what `forms.get` and `forms.responses.list` of the Google Forms API return into the words of src/domain/unify. Liberal: what is missing is empty. */
import type { OldForm, OldItem, OldItemType, OldResponse } from '../../src/domain/unify/types';

type Json = Readonly<Record<string, unknown>>;

/** One old form, and what is worth saying about how it was read. */
export interface ReadForm {
  readonly form: OldForm;
  /** Pages of responses that were announced and are not there. */
  readonly pagesMissing: boolean;
}

/** @throws TypeError where `form` is not a form: neither items nor info. */
export function readForm(id: string, form: unknown, responses: unknown): ReadForm {
  const source = record(form);
  const info = record(source['info']);
  if (!Array.isArray(source['items']) && source['info'] === undefined) throw new TypeError('no form');
  const settings = record(source['settings']);
  const collecting = text(settings['emailCollectionType']);
  const pages = pagesOf(responses);
  return {
    form: {
      id,
      title: text(info['title']),
      fileName: text(info['documentTitle']),
      description: text(info['description']),
      locale: null,
      collectsEmail: collecting === 'VERIFIED' || collecting === 'RESPONDER_INPUT',
      isQuiz: record(settings['quizSettings'])['isQuiz'] === true,
      items: itemsOf(list(source['items'])),
      responses: uniqueResponses(pages.flatMap((page) => list(page['responses']))),
    },
    pagesMissing: pages.length > 0 && text(pages[pages.length - 1]?.['nextPageToken']) !== '',
  };
}

function itemsOf(items: readonly unknown[]): OldItem[] {
  let section = '';
  return items.map(record).flatMap((item): OldItem[] => {
    const title = text(item['title']);
    const help = text(item['description']);
    const bare = (type: OldItemType): OldItem => ({ questionId: '', title, help, type, choices: [], required: false, hasOther: false, validation: null, section });
    if (item['pageBreakItem'] !== undefined) {
      section = title;
      return [bare('section')];
    }
    if (item['questionGroupItem'] !== undefined) return gridRows(record(item['questionGroupItem']), title, help, section);
    if (item['questionItem'] === undefined) return [bare(item['imageItem'] !== undefined ? 'image' : item['videoItem'] !== undefined ? 'video' : 'text')];
    const question = record(record(item['questionItem'])['question']);
    const options = list(record(question['choiceQuestion'])['options']).map(record);
    const scale = record(question['scaleQuestion']);
    return [{
      ...bare(typeOf(question)),
      questionId: text(question['questionId']),
      choices: question['scaleQuestion'] === undefined ? options.filter((option) => option['isOther'] !== true).map((option) => text(option['value'])) : [text(scale['lowLabel']), text(scale['highLabel'])].filter((label) => label !== ''),
      required: question['required'] === true,
      hasOther: options.some((option) => option['isOther'] === true),
    }];
  });
}

/** Each row of a grid is a question of its own in the API. */
function gridRows(group: Json, title: string, help: string, section: string): OldItem[] {
  const columns = record(record(group['grid'])['columns']);
  const choices = list(columns['options']).map((option) => text(record(option)['value']));
  return list(group['questions']).map(record).map((question) => ({
    questionId: text(question['questionId']),
    title: `${title} [${text(record(question['rowQuestion'])['title'])}]`,
    help,
    type: columns['type'] === 'CHECKBOX' ? 'checkboxGrid' : 'grid',
    choices,
    required: question['required'] === true,
    hasOther: false,
    validation: null,
    section,
  }));
}

function typeOf(question: Json): OldItemType {
  if (question['textQuestion'] !== undefined) return record(question['textQuestion'])['paragraph'] === true ? 'paragraph' : 'shortText';
  if (question['dateQuestion'] !== undefined) return record(question['dateQuestion'])['includeTime'] === true ? 'dateTime' : 'date';
  if (question['timeQuestion'] !== undefined) return record(question['timeQuestion'])['duration'] === true ? 'duration' : 'time';
  if (question['scaleQuestion'] !== undefined) return 'scale';
  if (question['ratingQuestion'] !== undefined) return 'rating';
  if (question['fileUploadQuestion'] !== undefined) return 'fileUpload';
  const kinds: Readonly<Record<string, OldItemType>> = { RADIO: 'radio', CHECKBOX: 'checkbox', DROP_DOWN: 'dropdown' };
  return kinds[text(record(question['choiceQuestion'])['type'])] ?? 'other';
}

/** One page, an array of pages, or an array of responses. */
function pagesOf(responses: unknown): Json[] {
  if (!Array.isArray(responses)) return responses === undefined || responses === null ? [] : [record(responses)];
  const entries = responses.map(record);
  return entries.some((entry) => entry['responseId'] !== undefined) ? [{ responses: entries }] : entries;
}

/** Pages that were fetched while people answered may overlap: of one response the later state counts. */
function uniqueResponses(responses: readonly unknown[]): OldResponse[] {
  const byId = new Map<string, OldResponse>();
  for (const entry of responses.map(record)) {
    const response = responseOf(entry);
    const before = byId.get(response.responseId);
    if (response.responseId !== '' && (before === undefined || before.submittedAt <= response.submittedAt)) byId.set(response.responseId, response);
  }
  return [...byId.values()];
}

function responseOf(entry: Json): OldResponse {
  const answers = Object.entries(record(entry['answers'])).map(([questionId, answer]): [string, string[]] => {
    const typed = list(record(record(answer)['textAnswers'])['answers']).map((value) => text(record(value)['value']));
    const uploaded = list(record(record(answer)['fileUploadAnswers'])['answers']).map((file) => text(record(file)['fileId']));
    return [questionId, [...typed, ...uploaded.map((file) => `https://drive.google.com/open?id=${file}`)]];
  });
  const email = text(entry['respondentEmail']);
  const at = Date.parse(text(entry['lastSubmittedTime']) || text(entry['createTime']));
  return { responseId: text(entry['responseId']), submittedAt: Number.isNaN(at) ? 0 : at, email: email === '' ? null : email, answers: Object.fromEntries(answers) };
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
