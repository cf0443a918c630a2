import type { FormFile } from '../../emulator/index';

/** What a test says of a submission; the rest is filled in. */
export interface Answers {
  readonly name?: string;
  readonly onBehalfOf?: string;
  readonly onBehalfEmail?: string;
  readonly requesterKind?: string;
  readonly employeeId?: string;
  readonly phone?: string;
  readonly unit?: string;
  readonly language?: 'Indonesia' | 'English';
  readonly region: string;
  /** Indonesian name of the service. */
  readonly service: string;
  readonly title?: string;
  readonly description?: string;
  readonly keywords?: string;
  /** YYYY-MM-DD */
  readonly neededBy?: string;
  readonly attachment?: string;
  readonly otherServices?: readonly string[];
  /** Answers to questions of the service, by the beginning of their title. */
  readonly questions?: Readonly<Record<string, string | string[]>>;
}

type Item = ReturnType<FormFile['items']>[number];

/** Beginnings of the titles of the questions that everybody answers. */
const titles: Readonly<Record<Exclude<keyof Answers, 'questions'>, string>> = {
  name: 'Nama lengkap', onBehalfOf: 'Atas nama siapa', onBehalfEmail: 'Surel orang tersebut', requesterKind: 'Jenis pemohon', employeeId: 'NIP',
  phone: 'Telepon', unit: 'Satuan kerja', language: 'Bahasa surat', region: 'Kawasan', service: 'Jenis layanan', title: 'Judul usulan',
  description: 'Uraian', keywords: 'Kata kunci', neededBy: 'Dibutuhkan tanggal', attachment: 'Tautan berkas', otherServices: 'Layanan lain',
};

const usual = { name: 'Siti Aminah', requesterKind: 'Peneliti', unit: 'Pusat Riset Limnologi', title: 'Kualitas air danau purba' } as const;

/** Id of the item whose title begins so. Throws where there is none. */
export function itemId(form: FormFile, beginning: string): string {
  return itemOf(form.items(), beginning).id;
}

/** All answers of a submission by item id. Required questions that the test does not name are answered with something. */
export function answersFor(form: FormFile, answers: Answers): Record<string, string | string[]> {
  const items = form.items();
  const result: Record<string, string | string[]> = {};
  for (const item of items) if (item.required) result[item.id] = something(item);
  const { questions, ...common } = { ...usual, ...answers };
  for (const [key, value] of Object.entries(common)) {
    const item = itemOf(items, titles[key as keyof typeof titles]);
    result[item.id] = Array.isArray(value) ? value.map((part: string) => choiceOf(item, part)) : choiceOf(item, String(value));
  }
  for (const [beginning, value] of Object.entries(questions ?? {})) result[itemOf(items, beginning).id] = value;
  return result;
}

function itemOf(items: readonly Item[], beginning: string): Item {
  const item = items.find(({ title }) => title.startsWith(beginning));
  if (!item) throw new Error(`the form asks nothing like ${beginning}`);
  return item;
}

function something(item: Item): string | string[] {
  const [first] = item.choices ?? [];
  if (item.type === 'CHECKBOX') return [first ?? ''];
  return first ?? (item.type === 'DATE' ? '2026-12-01' : 'Jawaban');
}

/** The choice that begins so, for tests name services in Indonesian only; another text stays what it is. */
function choiceOf(item: Item, text: string): string {
  return item.choices?.find((choice) => choice === text || choice.startsWith(`${text} / `)) ?? text;
}
