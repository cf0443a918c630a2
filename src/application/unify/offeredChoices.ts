import type { FormPlan, OldForm, UnifiedField } from '../../domain/unify/types';
import { readTable, yesNo } from '../configuration/table';
import { openingQuestions } from '../formQuestions';
import type { Cells } from '../ports';
import type { CellValue } from '../sheetCommit';

/** Questions of the unified form that offer what old forms offered, by the name that the tab Pilihan has for them. */
export const offeredQuestions = { unit: 'Satuan Kerja', requesterKind: 'Jenis Pemohon' } as const;
export type OfferedQuestion = keyof typeof offeredQuestions;

const fieldOf: Readonly<Record<OfferedQuestion, UnifiedField>> = { unit: 'unit', requesterKind: 'position' };

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Active rows of the tab Pilihan, each choice once, in the order of the tab. */
export function readOffered(cells: Cells): Readonly<Record<OfferedQuestion, readonly string[]>> {
  const rows = readTable('offered', cells).rows;
  const of = (question: OfferedQuestion): string[] => {
    const choices = rows
      .filter((row) => plain(row.text('question')) === plain(offeredQuestions[question]) && row.text('choice') !== '' && yesNo(row.text('active'), true) !== false)
      .map((row) => row.text('choice'));
    return choices.filter((choice, index) => choices.findIndex((other) => plain(other) === plain(choice)) === index);
  };
  return { unit: of('unit'), requesterKind: of('requesterKind') };
}

const keyOf = (question: OfferedQuestion, choice: string): string => `${question}\n${plain(choice)}`;

/** Choices that the unified form offers, or that somebody has switched off in Pilihan: neither is added again. */
export function knownChoices(cells: Cells): Set<string> {
  const known = new Set<string>();
  for (const row of readTable('offered', cells).rows) {
    const question = (Object.keys(offeredQuestions) as OfferedQuestion[]).find((key) => plain(offeredQuestions[key]) === plain(row.text('question')));
    if (question) known.add(keyOf(question, row.text('choice')));
  }
  const kinds = openingQuestions.find((question) => question.key === 'requesterKind')?.choices ?? [];
  // 'Peneliti / Researcher' offers both.
  for (const choice of kinds) for (const word of [choice, ...choice.split(' / ')]) known.add(keyOf('requesterKind', word));
  return known;
}

/** Rows for Pilihan that an old form offers and the unified form does not; they are added to `known`. */
export function lackingChoices(form: OldForm, plan: FormPlan, known: Set<string>): Readonly<Record<string, CellValue>>[] {
  return (Object.keys(offeredQuestions) as OfferedQuestion[]).flatMap((question) => {
    const items = form.items.filter((item) => plan.questions[item.questionId]?.field === fieldOf[question] && ['radio', 'checkbox', 'dropdown'].includes(item.type));
    return items.flatMap((item) => item.choices).flatMap((choice) => {
      const key = keyOf(question, choice);
      if (choice.trim() === '' || known.has(key)) return [];
      known.add(key);
      return [{ question: offeredQuestions[question], choice: choice.trim(), active: 'Ya' }];
    });
  });
}
