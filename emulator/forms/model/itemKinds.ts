import type { FormItemState, FormItemType } from '../state';

const questionTypes: ReadonlySet<FormItemType> = new Set<FormItemType>([
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'LIST',
  'MULTIPLE_CHOICE',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'TEXT',
  'TIME',
  'FILE_UPLOAD',
]);

/** True for items that a respondent answers; false for layout items and page breaks. */
export function isQuestion(item: FormItemState): boolean {
  return questionTypes.has(item.type);
}

/**
 * True where an unanswered question still gets an ItemResponse with '' from FormResponse.getItemResponses(): documented for TextItem, DateItem,
 * TimeItem and ParagraphTextItem only.
 */
export function answersEmptyText(item: FormItemState): boolean {
  return item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT' || item.type === 'DATE' || item.type === 'TIME';
}

/** True for the two kinds whose choices may lead to another page. */
export function mayNavigate(item: FormItemState): boolean {
  return item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST';
}

/** True for items that can carry points in a quiz: every question but grids and file uploads (their classes have no setPoints). */
export function isGradable(item: FormItemState): boolean {
  return isQuestion(item) && item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID' && item.type !== 'FILE_UPLOAD';
}

/** True for grids of both kinds. */
export function isGrid(item: FormItemState): boolean {
  return item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
}
