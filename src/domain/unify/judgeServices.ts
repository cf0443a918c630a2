import { usualService } from '../usualService';
import type { Naming } from './naming';
import type { ChoicePlan, OldForm, Reason } from './types';
import { plainText } from './words';

/** Below this a person must look. Measured: docs/unify.md. */
export const sureEnough = 0.7;

/** The service of forms that tell nothing: what regional forms were first made for, or the desk's first where it has no such service. */
export function standardService(naming: Naming): string | null {
  const codes = naming.directory.services.map((service) => service.code);
  return codes.includes(usualService) ? usualService : (codes[0] ?? null);
}

/** Which service a choice stands for, or none ("Lainnya"). */
export function judgeChoice(choice: string, naming: Naming): ChoicePlan {
  const exact = naming.directory.services.find((service) => [service.code, ...service.names].some((name) => plainText(name).trim() === plainText(choice).trim()));
  if (exact !== undefined) return { service: exact.code, confidence: 0.99, needsReview: false, why: [{ code: 'directory', data: choice.trim() }] };
  if (!/[\p{L}\p{N}]/u.test(choice) || /^\W*(?:tidak ada|none|n\/a)\W*$/i.test(choice)) return { service: null, confidence: 0.95, needsReview: false, why: [{ code: 'wording', data: choice.trim() }] };
  const bracketless = choice.replace(/[([].*?[)\]]/g, ' ');
  const main = naming.services(bracketless.trim() === '' ? choice : bracketless);
  const inside = bracketless === choice ? null : naming.services(choice.replace(bracketless, ' '));
  const scores = new Map(main.scores);
  for (const [code, score] of inside?.scores ?? []) scores.set(code, (scores.get(code) ?? 0) + score * (main.scores.size === 0 ? 1 : 0.5));
  if ([...scores].some(([code, score]) => score >= 4 && code !== usualService && code !== 'none' && !materials.includes(code))) {
    for (const code of materials) if (scores.has(code)) scores.set(code, (scores.get(code) ?? 0) * 0.4);
  }
  return decide(scores, [{ code: 'wording', data: [...main.found, ...(inside?.found ?? [])].filter((phrase) => !phrase.weights.has('neutral')).map((phrase) => phrase.seen).join(' … ') }]);
}

/** What the other services work on: "kurasi data penelitian" is curation, and "penelusuran data" still a search for data. */
const materials: readonly string[] = ['research-data', 'e-resources'];

/** The one service of a form that offers no choice: by its title and description, then by what its questions say. */
export function judgeFormService(form: OldForm, naming: Naming): ChoicePlan {
  const scores = new Map<string, number>();
  const seen: Reason[] = [];
  const listen = (text: string, factor: number, code: Reason['code']): void => {
    const named = naming.services(text, 4);
    for (const [service, score] of named.scores) if (service !== 'none') scores.set(service, Math.max(scores.get(service) ?? 0, score * factor) + (scores.has(service) ? 0.3 * factor : 0));
    const words = named.found.filter((phrase) => [...phrase.weights].some(([meaning, weight]) => meaning !== 'neutral' && meaning !== 'none' && weight >= 4));
    if (words.length > 0) seen.push({ code, data: words.map((phrase) => phrase.seen).join(' … ') });
  };
  listen(form.title, 1, 'formText');
  listen(form.fileName.replace(/[_-]/g, ' '), 0.6, 'formText');
  listen(form.description, 0.7, 'formText');
  for (const item of form.items) {
    if (item.type === 'section' || item.type === 'text') listen(`${item.title}. ${item.help}`, 0.5, 'section');
  }
  // One question that names a service may be chance ("bahan pustaka"); two are a sign.
  const mentions = new Map<string, number>();
  for (const item of form.items) {
    for (const [service, score] of item.questionId === '' ? [] : naming.services(item.title, 5).scores) if (score >= 5) mentions.set(service, (mentions.get(service) ?? 0) + 1);
  }
  for (const [service, times] of mentions) if (times > 1 && service !== 'none') scores.set(service, (scores.get(service) ?? 0) + times);
  const standard = standardService(naming);
  if (standard !== null) scores.set(standard, (scores.get(standard) ?? 0) + 3.2);
  const plan = decide(scores, seen);
  if (plan.service !== null && plan.service !== standard) return plan;
  return seen.length === 0 ? { service: standard, confidence: 0.9, needsReview: false, why: [{ code: 'standard', data: '' }] } : { ...plan, service: standard };
}

function decide(scores: ReadonlyMap<string, number>, why: readonly Reason[]): ChoicePlan {
  const ranked = [...scores].filter(([code]) => code !== 'neutral').sort((left, right) => right[1] - left[1]);
  const [first] = ranked;
  if (first === undefined || first[1] < 1) return { service: null, confidence: 0.5, needsReview: true, why: [{ code: 'unknown', data: '' }] };
  const total = ranked.reduce((sum, [, score]) => sum + Math.exp(score - first[1]), Math.exp(1.5 - first[1]));
  const confidence = 1 / total;
  return { service: first[0] === 'none' ? null : first[0], confidence: rounded(confidence), needsReview: confidence < sureEnough, why: why.filter((reason) => reason.data !== '') };
}

export function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, confidence) * 100) / 100;
}
