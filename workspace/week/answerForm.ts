import type { FormItemView, FormView } from '../../emulator/forms/people/formView';
import type { SampleRequest } from '../../sample/week';

/** Names of the services as the form offers them, by the codes of the sample. */
const SERVICE_NAMES: Record<string, string> = {
  'information-search': 'Penelusuran Informasi',
  'research-data': 'Data Penelitian',
  bibliometrics: 'Bibliometrik',
  'literature-review': 'Literature Review',
  grammarly: 'Grammarly',
  'data-visualization': 'Visualisasi Data',
  'information-literacy': 'Literasi Informasi',
  'collection-loan': 'Koleksi Perpustakaan',
  'deposit-coaching': 'Pendampingan Deposit',
  'data-curation': 'Kurasi Data',
  'e-resources': 'Akses E-Resources',
};
const DAY = 24 * 3_600_000;

/** How a question of the one form is answered from the sample: the first rule whose words stand in its title. */
const ANSWERS: readonly (readonly [RegExp, (request: SampleRequest, item: FormItemView) => string | string[]])[] = [
  [/persetujuan|setuju|consent/i, (_request, item) => item.choices?.slice(0, 1).map((choice) => choice.value) ?? ''],
  [/atas nama|on behalf|orang tersebut/i, () => ''],
  [/layanan lain|other services/i, (request, item) => request.services.slice(1).flatMap((code) => choiceNamed(item, SERVICE_NAMES[code]))],
  [/jenis layanan|^layanan/i, (request, item) => choiceNamed(item, SERVICE_NAMES[request.services[0] ?? ''])[0] ?? firstChoice(item)],
  [/kawasan|region/i, (request, item) => choiceNamed(item, request.region)[0] ?? firstChoice(item)],
  [/satuan kerja|unit/i, (request) => request.fields['unit'] ?? 'Pusat Penelitian'],
  [/nama|name/i, (request) => request.fields['name'] ?? request.email],
  [/NIP|employee/i, (request) => request.fields['employeeId'] ?? ''],
  [/telepon|whatsapp|telephone/i, (request) => request.fields['phone'] ?? ''],
  [/judul|title/i, (request) => request.fields['title'] ?? 'Tanpa judul'],
  [/uraian|description/i, (request) => request.fields['description'] ?? ''],
  [/kata kunci|keyword/i, (request) => request.fields['keywords'] ?? ''],
  [/dibutuhkan|needed by/i, (request) => neededBy(request)],
  [/tautan|link/i, (request) => request.fields['attachment'] ?? ''],
];

/** Answers by item id, for every question of the form; those of sections that are not met are ignored by the form. */
export function answersTo(form: FormView, request: SampleRequest): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const item of form.pages.flatMap((page) => page.items)) {
    const rule = ANSWERS.find(([words]) => words.test(item.title));
    const answer = rule?.[1](request, item) ?? '';
    const given = answer.length > 0 ? answer : item.required ? something(item, request) : '';
    if (given.length > 0) answers[item.id] = item.type === 'CHECKBOX' ? [given].flat() : given;
  }
  return answers;
}

/** What stands in a required question that the sample knows nothing of: those of a service. */
function something(item: FormItemView, request: SampleRequest): string {
  if (item.choices !== null) return firstChoice(item);
  if (item.type === 'DATE') return dayAfter(request.at, 3);
  if (item.type === 'TIME') return '10:00';
  return item.validationText === '' ? (request.fields['keywords'] ?? 'Sesuai uraian') : '1';
}

function choiceNamed(item: FormItemView, name: string | undefined): string[] {
  const found = item.choices?.find((choice) => name !== undefined && choice.value.toLowerCase().startsWith(name.toLowerCase()));
  return found === undefined ? [] : [found.value];
}

function firstChoice(item: FormItemView): string {
  return item.choices?.[0]?.value ?? '';
}

/** Who named a date in 2020 names one here, between five and twenty days off. */
function neededBy(request: SampleRequest): string {
  const named = request.fields['neededBy'] ?? '';
  return named === '' ? '' : dayAfter(request.at, 5 + (named.length * 7 + request.email.length) % 16);
}

function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}
