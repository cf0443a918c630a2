import type { FormItemState, FormItemType, FormState } from '../state';

type Kind = Omit<FormItemState, 'id' | 'type' | 'title' | 'helpText' | 'required' | 'questionIds'>;

/** What a new item of each type holds, as the class descriptions of FormApp say (a new scale runs from 1 to 5, a new rating to 3 …). */
const kinds: Record<FormItemType, () => Kind> = {
  // A new choice question offers one choice until others are set (assumed name, as the editor shows it).
  CHECKBOX: () => ({ choices: [{ value: 'Option 1', navigation: null, correct: false }] }),
  LIST: () => ({ choices: [{ value: 'Option 1', navigation: null, correct: false }] }),
  MULTIPLE_CHOICE: () => ({ choices: [{ value: 'Option 1', navigation: null, correct: false }] }),
  GRID: () => ({ rows: ['Row 1'], columns: ['Column 1'] }),
  CHECKBOX_GRID: () => ({ rows: ['Row 1'], columns: ['Column 1'] }),
  DATE: () => ({ includesYear: true }),
  DATETIME: () => ({ includesYear: true }),
  SCALE: () => ({ scale: { lower: 1, upper: 5, leftLabel: '', rightLabel: '' } }),
  RATING: () => ({ rating: { icon: 'STAR', levels: 3 } }),
  PAGE_BREAK: () => ({ navigation: { type: 'CONTINUE', pageId: null } }),
  IMAGE: () => ({ media: { alignment: 'LEFT', width: 740, url: '', image: null } }),
  VIDEO: () => ({ media: { alignment: 'LEFT', width: 320, url: '', image: null } }),
  FILE_UPLOAD: () => ({ upload: { maximumFiles: 1 } }),
  DURATION: () => ({}),
  PARAGRAPH_TEXT: () => ({}),
  SECTION_HEADER: () => ({}),
  TEXT: () => ({}),
  TIME: () => ({}),
  UNSUPPORTED: () => ({}),
};

const layoutTypes: ReadonlySet<FormItemType> = new Set<FormItemType>(['IMAGE', 'PAGE_BREAK', 'SECTION_HEADER', 'VIDEO', 'UNSUPPORTED']);

/** A new item of a type with Google's starting values and fresh ids drawn from `random`. It is not yet part of the form. */
export function newItem(form: FormState, type: FormItemType, random: () => number): FormItemState {
  const kind = kinds[type]();
  const questions = layoutTypes.has(type) ? 0 : (kind.rows?.length ?? 1);
  return {
    id: freshItemId(form, random),
    type,
    title: '',
    helpText: '',
    required: false,
    questionIds: Array.from({ length: questions }, () => randomId(random)),
    ...kind,
  };
}

/** A random id that no item of the form has. */
export function freshItemId(form: FormState, random: () => number): number {
  for (;;) {
    const id = randomId(random);
    if (!form.items.some((item) => item.id === id)) return id;
  }
}

/** Google's ids are random positive 31-bit integers. */
export function randomId(random: () => number): number {
  return 1 + Math.floor(random() * 0x7ffffffe);
}
