import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForm } from '../../scripts/unify/formsApi';
import type { OldForm } from '../../src/domain/unify/types';

/** What is true of one form, as truth.json of the fixtures has it; `ignore` there is null here. */
export interface FormTruth {
  readonly key: string;
  readonly region: string;
  readonly form: OldForm;
  readonly questions: readonly { readonly id: string; readonly title: string; readonly fields: readonly (string | null)[] }[];
  /** Services by choice; of a form without a service question its one service under 'only'. */
  readonly services: Readonly<Record<string, string | null>>;
  readonly responses: readonly { readonly responseId: string; readonly email?: string | null; readonly title?: string; readonly services?: readonly string[]; readonly duplicateOf?: string }[];
}

interface TruthFile {
  readonly regions: Readonly<Record<string, {
    readonly region?: string;
    readonly services: Readonly<Record<string, string | null>>;
    readonly questions: Readonly<Record<string, { readonly title: string; readonly field: string; readonly or?: readonly string[] }>>;
    readonly responses?: FormTruth['responses'];
  }>>;
}

/** The given forms: fourteen regions of 2020. */
export const givenForms = 'sample/regional-forms';

/** All forms of a folder of the repository with what is true of them. */
export function formsOf(folder: string): FormTruth[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const truth = json('truth.json') as TruthFile;
  const meaning = (field: string): string | null => (field === 'ignore' ? null : field);
  return Object.entries(truth.regions).map(([key, entry]) => ({
    key,
    region: entry.region ?? key,
    form: readForm(key, json(`${key}/form.json`), existsSync(join(folder, `${key}/responses.json`)) ? json(`${key}/responses.json`) : undefined).form,
    questions: Object.entries(entry.questions).map(([id, question]) => ({ id, title: question.title, fields: [question.field, ...(question.or ?? [])].map(meaning) })),
    services: entry.services,
    responses: entry.responses ?? [],
  }));
}
