import type { FormChoiceState, FormItemState, FormItemType, PageNavigationState } from '../state';
import type { ImportIds } from './importIds';
import { importGrading } from './importGrading';
import { array, integer, object, objectOrNull, text } from './json';
import type { Json } from './json';

type Details = Partial<Omit<FormItemState, 'id' | 'title' | 'helpText'>> & { readonly type: FormItemType };

/** Ids already given to the items of the form by their API id, so that choices can point to sections further down. */
export interface ImportContext {
  readonly itemIds: ReadonlyMap<string, number>;
  readonly ids: ImportIds;
  readonly quiz: boolean;
}

/** One item of forms.get as FormApp shows it. A kind that FormApp does not know becomes UNSUPPORTED. */
export function importItem(json: Json, id: number, context: ImportContext): FormItemState {
  const apiItemId = text(json['itemId']);
  const questions = questionsOf(json);
  const apiQuestionIds = questions.map((question) => text(question['questionId']));
  const details = detailsOf(json, context);
  const grading = context.quiz && questions[0] !== undefined ? importGrading(questions[0]) : undefined;
  return {
    id,
    title: text(json['title']),
    helpText: text(json['description']),
    required: questions.some((question) => question['required'] === true),
    questionIds: apiQuestionIds.map((apiId) => context.ids.numberOf(apiId)),
    ...(apiItemId === '' ? {} : { apiItemId }),
    ...(apiQuestionIds.length === 0 ? {} : { apiQuestionIds }),
    ...details,
    ...(grading === undefined ? {} : { grading }),
  };
}

/** The questions of an item: one, or one a row of a grid, or none. */
export function questionsOf(json: Json): Json[] {
  const single = objectOrNull(object(json['questionItem'])['question']);
  if (single !== null) return [single];
  return array(object(json['questionGroupItem'])['questions']).map(object);
}

function detailsOf(json: Json, context: ImportContext): Details {
  const question = objectOrNull(object(json['questionItem'])['question']);
  if (question !== null) return questionDetails(question, context);
  const group = objectOrNull(json['questionGroupItem']);
  if (group !== null) return gridDetails(group);
  if (json['pageBreakItem'] !== undefined) return { type: 'PAGE_BREAK', navigation: { type: 'CONTINUE', pageId: null } };
  if (json['textItem'] !== undefined) return { type: 'SECTION_HEADER' };
  const image = objectOrNull(json['imageItem']);
  if (image !== null) return mediaDetails('IMAGE', object(image['image']), text(object(image['image'])['sourceUri'] ?? object(image['image'])['contentUri']));
  const video = objectOrNull(json['videoItem']);
  if (video !== null) return mediaDetails('VIDEO', object(video['video']), text(object(video['video'])['youtubeUri']));
  return { type: 'UNSUPPORTED' };
}

function questionDetails(question: Json, context: ImportContext): Details {
  const written = objectOrNull(question['textQuestion']);
  if (written !== null) return { type: written['paragraph'] === true ? 'PARAGRAPH_TEXT' : 'TEXT' };
  const choice = objectOrNull(question['choiceQuestion']);
  if (choice !== null) return choiceDetails(choice, question, context);
  const scale = objectOrNull(question['scaleQuestion']);
  if (scale !== null) {
    return {
      type: 'SCALE',
      scale: { lower: integer(scale['low'], 0), upper: integer(scale['high'], 5), leftLabel: text(scale['lowLabel']), rightLabel: text(scale['highLabel']) },
    };
  }
  const date = objectOrNull(question['dateQuestion']);
  if (date !== null) return { type: date['includeTime'] === true ? 'DATETIME' : 'DATE', includesYear: date['includeYear'] === true };
  const time = objectOrNull(question['timeQuestion']);
  if (time !== null) return { type: time['duration'] === true ? 'DURATION' : 'TIME' };
  const rating = objectOrNull(question['ratingQuestion']);
  if (rating !== null) return { type: 'RATING', rating: { icon: text(rating['iconType']) || 'STAR', levels: integer(rating['ratingScaleLevel'], 5) } };
  const upload = objectOrNull(question['fileUploadQuestion']);
  if (upload !== null) return { type: 'FILE_UPLOAD', upload: { maximumFiles: integer(upload['maxFiles'], 1) } };
  return { type: 'UNSUPPORTED' };
}

function choiceDetails(choice: Json, question: Json, context: ImportContext): Details {
  const options = array(choice['options']).map(object);
  const right = context.quiz ? array(object(object(question['grading'])['correctAnswers'])['answers']).map((answer) => text(object(answer)['value'])) : [];
  const choices = options
    .filter((option) => option['isOther'] !== true)
    .map((option): FormChoiceState => ({ value: text(option['value']), navigation: navigationOf(option, context), correct: right.includes(text(option['value'])) }));
  const other = options.find((option) => option['isOther'] === true);
  const type = choice['type'] === 'CHECKBOX' ? 'CHECKBOX' : choice['type'] === 'DROP_DOWN' ? 'LIST' : 'MULTIPLE_CHOICE';
  return { type, choices, ...(other === undefined ? {} : { other: { navigation: navigationOf(other, context) } }) };
}

function navigationOf(option: Json, context: ImportContext): PageNavigationState | null {
  const section = text(option['goToSectionId']);
  if (section !== '') return { type: 'GO_TO_PAGE', pageId: context.itemIds.get(section) ?? null };
  switch (option['goToAction']) {
    case 'NEXT_SECTION':
      return { type: 'CONTINUE', pageId: null };
    case 'RESTART_FORM':
      return { type: 'RESTART', pageId: null };
    case 'SUBMIT_FORM':
      return { type: 'SUBMIT', pageId: null };
    default:
      return null;
  }
}

function gridDetails(group: Json): Details {
  const columns = object(object(group['grid'])['columns']);
  return {
    type: columns['type'] === 'CHECKBOX' ? 'CHECKBOX_GRID' : 'GRID',
    rows: array(group['questions']).map((question) => text(object(object(question)['rowQuestion'])['title'])),
    columns: array(columns['options']).map((option) => text(object(option)['value'])),
  };
}

function mediaDetails(type: 'IMAGE' | 'VIDEO', media: Json, url: string): Details {
  const properties = object(media['properties']);
  return { type, media: { alignment: text(properties['alignment']) || 'LEFT', width: integer(properties['width'], type === 'IMAGE' ? 740 : 320), url, image: null } };
}
