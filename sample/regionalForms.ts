import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./regional-forms/', import.meta.url));

/** A regional form of 2020 with its responses, as forms.get and forms.responses.list return them. */
export interface RegionalForm {
  /** Folder: 'bogor'. */
  readonly code: string;
  readonly form: object;
  readonly responses: { responses: RegionalResponse[] };
}

export interface RegionalResponse {
  readonly responseId: string;
  readonly respondentEmail?: string;
  readonly answers: Readonly<Record<string, { readonly textAnswers?: { readonly answers: readonly { readonly value: string }[] } }>>;
}

/** What each question and response means. */
export interface RegionalTruth {
  readonly label: string;
  readonly questions: Readonly<Record<string, { readonly title: string; readonly field: string }>>;
  readonly responses: readonly { readonly responseId: string; readonly services?: readonly string[]; readonly email?: string | null; readonly duplicateOf?: string }[];
}

export function regionalForms(): RegionalForm[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({ code: name, form: read<object>(`${name}/form.json`), responses: read<{ responses: RegionalResponse[] }>(`${name}/responses.json`) })).sort((a, b) => a.code.localeCompare(b.code));
}

export function regionalTruth(): Record<string, RegionalTruth> {
  return read<{ regions: Record<string, RegionalTruth> }>('truth.json').regions;
}

/** The one place where the sample files get their types: they are part of this project. */
function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(`${FOLDER}${path}`, 'utf8')) as Content;
}
