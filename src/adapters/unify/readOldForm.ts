import type { OldItem, OldItemType, OldResponse } from '../../domain/unify/types';

type Item = GoogleAppsScript.Forms.Item;

const types: Readonly<Record<string, OldItemType>> = {
  TEXT: 'shortText', PARAGRAPH_TEXT: 'paragraph', MULTIPLE_CHOICE: 'radio', CHECKBOX: 'checkbox', LIST: 'dropdown', DATE: 'date', TIME: 'time', DATETIME: 'dateTime',
  DURATION: 'duration', SCALE: 'scale', RATING: 'rating', GRID: 'grid', CHECKBOX_GRID: 'checkboxGrid', FILE_UPLOAD: 'fileUpload', PAGE_BREAK: 'section',
  SECTION_HEADER: 'text', IMAGE: 'image', VIDEO: 'video',
};

const unanswered: readonly OldItemType[] = ['section', 'text', 'image', 'video'];

/** Key of the answers of an item, or of one row of a grid. */
function questionKey(itemId: number, row: number | null): string {
  return row === null ? String(itemId) : `${itemId}.${row}`;
}

/** Items in the words of domain/unify: each row of a grid is one. Costs no service call, everything was fetched with the items. */
export function readItems(items: readonly Item[]): OldItem[] {
  let section = '';
  return items.flatMap((item): OldItem[] => {
    const type = types[String(item.getType())] ?? 'other';
    if (type === 'section') section = item.getTitle();
    const base = { title: item.getTitle(), help: item.getHelpText(), type, choices: [], required: false, hasOther: false, validation: null, section };
    if (unanswered.includes(type)) return [{ ...base, questionId: '' }];
    if (type === 'grid' || type === 'checkboxGrid') {
      const grid = type === 'grid' ? item.asGridItem() : item.asCheckboxGridItem();
      return grid.getRows().map((row, index) => ({
        ...base, questionId: questionKey(item.getId(), index), title: `${item.getTitle()} [${row}]`, choices: grid.getColumns(), required: grid.isRequired(),
      }));
    }
    return [{ ...base, questionId: questionKey(item.getId(), null), ...details(item, type) }];
  });
}

function details(item: Item, type: OldItemType): Partial<OldItem> {
  switch (type) {
    case 'shortText':
      return { required: item.asTextItem().isRequired() };
    case 'paragraph':
      return { required: item.asParagraphTextItem().isRequired() };
    case 'radio':
      return choicesOf(item.asMultipleChoiceItem(), item.asMultipleChoiceItem().hasOtherOption());
    case 'checkbox':
      return choicesOf(item.asCheckboxItem(), item.asCheckboxItem().hasOtherOption());
    case 'dropdown':
      return choicesOf(item.asListItem(), false);
    case 'date':
      return { required: item.asDateItem().isRequired() };
    case 'time':
      return { required: item.asTimeItem().isRequired() };
    case 'dateTime':
      return { required: item.asDateTimeItem().isRequired() };
    case 'scale': {
      const scale = item.asScaleItem();
      return { required: scale.isRequired(), choices: [scale.getLeftLabel(), scale.getRightLabel()].filter((label) => label !== '') };
    }
    default:
      return {};
  }
}

function choicesOf(item: { getChoices(): GoogleAppsScript.Forms.Choice[]; isRequired(): boolean }, hasOther: boolean): Partial<OldItem> {
  return { choices: item.getChoices().map((choice) => choice.getValue()), required: item.isRequired(), hasOther };
}

/** A response with its answers letter for letter; those that were left empty are left out. */
export function readResponse(response: GoogleAppsScript.Forms.FormResponse): OldResponse {
  const answers: Record<string, readonly string[]> = {};
  for (const answer of response.getItemResponses()) {
    const item = answer.getItem();
    const value: unknown = answer.getResponse();
    const type = types[String(item.getType())] ?? 'other';
    if (type === 'grid' || type === 'checkboxGrid') {
      (Array.isArray(value) ? value : []).forEach((row: unknown, index) => put(answers, questionKey(item.getId(), index), row));
    } else put(answers, questionKey(item.getId(), null), value);
  }
  return {
    responseId: response.getId(),
    submittedAt: response.getTimestamp().getTime(),
    // Null where nobody signed in, whatever the types say.
    email: response.getRespondentEmail() || null,
    answers,
  };
}

function put(answers: Record<string, readonly string[]>, key: string, value: unknown): void {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((part: unknown) => (part === null || part === undefined || part === '' ? [] : [textOf(part)]));
  if (texts.length > 0) answers[key] = texts;
}

function textOf(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part);
}
