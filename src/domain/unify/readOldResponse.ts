import { answersTo } from './answersTo';
import { localDate } from '../workingTime/localTime';
import { readDate } from './readDate';
import { readEmail } from './readEmail';
import { servicesOf } from './readServices';
import type { AnswerProblem, FormPlan, OldForm, OldItem, OldResponse, UnderstoodAnswer, UnifiedField } from './types';

/**
 * What one response says after the plan. Nothing is thrown away: what the plan gives no field, and answers of questions that no longer stand in the form,
 * are kept under the title of their question. `timeZone` is that of the region, in which "2 minggu lagi" is counted. Throws `unknown-time-zone`.
 */
export function readOldResponse(form: OldForm, plan: FormPlan, response: OldResponse, timeZone: string): UnderstoodAnswer {
  const texts = new Map<UnifiedField, string>();
  const others: { question: string; answer: string }[] = [];
  const known = new Set<string>();
  const problems: AnswerProblem[] = [];
  const chosen: string[] = [];
  let region: string | null = null;
  for (const item of form.items) {
    const values = answersTo(response, item.questionId);
    known.add(item.questionId);
    if (item.questionId === '' || values.every((value) => value === '')) continue;
    const answer = values.join(item.type === 'checkbox' || item.type === 'checkboxGrid' ? ', ' : '\n');
    const field = plan.questions[item.questionId]?.field ?? null;
    if (field === null) {
      others.push({ question: item.title.trim(), answer });
      continue;
    }
    const before = texts.get(field);
    texts.set(field, before === undefined ? answer : `${before}\n${answer}`);
    if (field === 'service') chosen.push(...values);
    if (field === 'region') region = region ?? regionOf(values, plan);
  }
  for (const [questionId, values] of Object.entries(response.answers)) {
    if (!known.has(questionId) && values.some((value) => value !== '')) others.push({ question: '', answer: values.join('\n') });
  }
  const addresses = readAddresses(response, fieldValues(form, plan, response, 'email'), problems);
  const services = readServices(plan, chosen, problems);
  const neededBy = readNeededBy(form, plan, response, localDate(timeZone, new Date(response.submittedAt)), problems);
  if ((texts.get('title') ?? '').trim() === '') problems.push({ code: 'titleMissing', data: '' });
  if ((texts.get('name') ?? '').trim() === '') problems.push({ code: 'nameMissing', data: '' });
  return {
    formId: form.id, responseId: response.responseId, submittedAt: response.submittedAt, region: region ?? plan.region.region, ...addresses, services, neededBy,
    texts: Object.fromEntries(texts), others, problems,
  };
}

function fieldValues(form: OldForm, plan: FormPlan, response: OldResponse, field: UnifiedField): string[] {
  const asks = (item: OldItem): boolean => item.questionId !== '' && plan.questions[item.questionId]?.field === field;
  return form.items.filter(asks).flatMap((item) => answersTo(response, item.questionId)).filter((value) => value.trim() !== '');
}

function regionOf(values: readonly string[], plan: FormPlan): string | null {
  for (const value of values) {
    const region = Object.prototype.hasOwnProperty.call(plan.regions, value) ? plan.regions[value]?.region : undefined;
    if (region !== undefined && region !== '') return region;
  }
  return null;
}

function readAddresses(response: OldResponse, typed: readonly string[], problems: AnswerProblem[]): { email: string | null; senderEmail: string | null } {
  const senderEmail = response.email === null ? null : readEmail(response.email);
  for (const text of typed) {
    const email = readEmail(text);
    if (email === null) problems.push({ code: 'emailUnusable', data: text });
    else if (email !== text.trim().toLowerCase()) problems.push({ code: 'emailRepaired', data: text });
  }
  const email = typed.map(readEmail).find((address) => address !== null) ?? senderEmail;
  if (email === null && typed.length === 0) problems.push({ code: 'emailMissing', data: response.email ?? '' });
  return { email, senderEmail };
}

function readServices(plan: FormPlan, chosen: readonly string[], problems: AnswerProblem[]): string[] {
  const services = new Set<string>();
  for (const value of chosen) {
    const read = servicesOf(value, plan.services);
    read.services.forEach((service) => services.add(service));
    if (!read.known && value.trim() !== '') problems.push({ code: 'choiceUnknown', data: value });
  }
  if (services.size > 0) return [...services];
  if (plan.service === null && chosen.length === 0) problems.push({ code: 'serviceMissing', data: '' });
  const own = plan.service?.service ?? plan.fallbackService;
  return own === null ? [] : [own];
}

function readNeededBy(form: OldForm, plan: FormPlan, response: OldResponse, submitted: string, problems: AnswerProblem[]): string | null {
  const [text] = fieldValues(form, plan, response, 'neededBy');
  if (text === undefined) return null;
  const read = readDate(text, plan.dateOrder, submitted, form.locale !== null || !looksEnglish(form));
  if (read.problem !== null) problems.push({ code: read.problem, data: text });
  if (read.date !== null && read.date < submitted) problems.push({ code: 'dateBeforeSubmission', data: text });
  return read.date;
}

/** Indonesians write the day first; of a form in English whose locale nobody knows that is not certain. */
function looksEnglish(form: OldForm): boolean {
  const text = form.items.map((item) => item.title).join(' ').toLowerCase();
  return (text.match(/\b(?:the|of|your|date|name|title|please|what|service|request)\b/g) ?? []).length > (text.match(/\b(?:nama|judul|tanggal|yang|dan|anda|layanan|unit|kerja|nomor)\b/g) ?? []).length;
}
