import { regionalForms, regionalTruth } from './regionalForms';
import type { RegionalForm, RegionalResponse, RegionalTruth } from './regionalForms';

/** A request that somebody sends in during the sample week. */
export interface SampleRequest {
  /** ISO 8601 instant of the submission. */
  readonly at: string;
  /** Name of the region, as 'KR Bali'. */
  readonly region: string;
  /** Codes, the main service first. */
  readonly services: readonly string[];
  readonly email: string;
  /** Answers by field of truth.json: name, unit, title, keywords … */
  readonly fields: Readonly<Record<string, string>>;
}

/** First instant of the sample week: Monday 2 March 2026, 07:30 WIB. A week of Ramadan without a holiday. */
export const WEEK_START = '2026-03-02T00:30:00Z';
/** Friday 6 March 2026, 15:00 WIB. */
export const WEEK_END = '2026-03-06T08:00:00Z';

const DAY = 24 * 3_600_000;
const MINUTE = 60_000;
const REQUESTS_OF_LARGE_REGION = 7;
const REQUESTS_OF_SMALL_REGION = 3;
const LARGE_REGIONS = ['jakarta', 'cibinong', 'tangerang', 'bandung', 'bogor'];
/** Requests a day, Monday to Friday. */
const PER_DAY = [15, 13, 13, 12, 9];

/** About sixty requests, always the same, drawn from what people asked the regional forms in 2020. Oldest first. */
export function sampleWeek(): SampleRequest[] {
  const truth = regionalTruth();
  const drawn = regionalForms().flatMap((form) => drawnFrom(form, truth[form.code]));
  const shuffled = drawn.map((request, index) => ({ request, key: (index * 37) % 61 })).sort((a, b) => a.key - b.key);
  return shuffled.map(({ request }, index) => ({ ...request, at: submittedAt(index) })).sort((a, b) => a.at.localeCompare(b.at));
}

function drawnFrom(form: RegionalForm, truth: RegionalTruth | undefined): Omit<SampleRequest, 'at'>[] {
  if (truth === undefined) return [];
  const wanted = LARGE_REGIONS.includes(form.code) ? REQUESTS_OF_LARGE_REGION : REQUESTS_OF_SMALL_REGION;
  const usable = truth.responses.filter((known) => known.duplicateOf === undefined && typeof known.email === 'string' && known.services !== undefined);
  const step = Math.max(1, Math.floor(usable.length / wanted));
  return usable.filter((_known, index) => index % step === 0).slice(0, wanted).map((known) => ({
    region: truth.label,
    services: known.services ?? [],
    email: known.email ?? '',
    fields: fieldsOf(form.responses.responses.find((response) => response.responseId === known.responseId), truth),
  }));
}

function fieldsOf(response: RegionalResponse | undefined, truth: RegionalTruth): Record<string, string> {
  const answers = Object.entries(response?.answers ?? {});
  return Object.fromEntries(answers.map(([questionId, answer]) => [truth.questions[questionId]?.field ?? 'ignore', (answer.textAnswers?.answers ?? []).map(({ value }) => value).join('; ')]));
}

/** Most people write in working hours, some before and after; every seventh in the evening. */
function submittedAt(index: number): string {
  let day = 0;
  let place = index;
  while (place >= (PER_DAY[day] ?? Infinity)) {
    place -= PER_DAY[day] ?? 0;
    day += 1;
  }
  const share = (place + 0.5) / (PER_DAY[day] ?? 1);
  const evening = index % 7 === 6 && day < PER_DAY.length - 1;
  const minutes = evening ? 11 * 60 + ((index * 13) % 150) : 15 + share * 6.5 * 60 + ((index * 29) % 11);
  return new Date(Date.parse(WEEK_START) + day * DAY + Math.round(minutes) * MINUTE).toISOString();
}
