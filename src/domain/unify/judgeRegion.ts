import { answersTo } from './answersTo';
import { rounded, sureEnough } from './judgeServices';
import type { Naming } from './naming';
import type { OldForm, Reason, RegionPlan } from './types';

const answersRead = 80;

/**
 * The region of a form, from what it says of itself, then from the institutes that it offers or that were answered. `unitQuestions` are the questions that
 * ask for a unit.
 */
export function judgeRegion(form: OldForm, unitQuestions: readonly string[], naming: Naming): RegionPlan {
  const scores = new Map<string, number>();
  const seen: (Reason & { readonly weight: number })[] = [];
  const listen = (texts: readonly string[], factor: number, code: Reason['code']): void => {
    const sums = new Map<string, number>();
    let words = '';
    for (const text of texts) {
      const named = naming.regions(text);
      for (const [region, score] of named.scores) sums.set(region, (sums.get(region) ?? 0) + Math.min(score, 6) / texts.length);
      const [first] = named.found;
      if (first !== undefined && words === '') words = first.seen;
    }
    for (const [region, score] of sums) scores.set(region, (scores.get(region) ?? 0) + score * factor);
    if (words !== '') seen.push({ code, data: words, weight: factor });
  };
  listen([form.title], 1.6, 'formText');
  listen([form.description], 1, 'formText');
  listen([form.fileName.replace(/[_-]/g, ' ')], 0.8, 'formText');
  listen(form.items.filter((item) => item.type === 'section' || item.type === 'text').map((item) => `${item.title}. ${item.help}`), 0.8, 'section');
  const units = form.items.filter((item) => unitQuestions.includes(item.questionId));
  listen(units.flatMap((item) => item.choices), 0.8, 'units');
  listen(form.responses.slice(0, answersRead).flatMap((response) => units.flatMap((item) => answersTo(response, item.questionId))), 0.9, 'units');
  listen(form.items.filter((item) => item.type !== 'section' && item.type !== 'text').map((item) => `${item.title}. ${item.help}`), 0.5, 'wording');
  // The last resort: what people wrote about ("terumbu karang Teluk Ambon").
  if (scores.size === 0) listen(form.responses.slice(0, answersRead).flatMap((response) => Object.values(response.answers).flat()).filter((text) => text.length < 300 && !text.includes('@')), 4, 'answers');
  const ranked = [...scores].sort((left, right) => right[1] - left[1]);
  const [first, second] = ranked;
  if (first === undefined) {
    const only = naming.directory.regions.length === 1 ? naming.directory.regions[0] : undefined;
    return { region: only?.code ?? '', confidence: only === undefined ? 0 : 0.9, needsReview: only === undefined, why: [{ code: only === undefined ? 'unknown' : 'standard', data: '' }] };
  }
  const confidence = 1 / (1 + Math.exp((second?.[1] ?? 0) - first[1]) + Math.exp(0.5 - first[1]));
  return { region: first[0], confidence: rounded(confidence), needsReview: confidence < sureEnough, why: seen.map(({ code, data }) => ({ code, data })) };
}

/** Which region a choice of a region question stands for. */
export function judgeRegionChoice(choice: string, naming: Naming): RegionPlan {
  const { scores, found } = naming.regions(choice);
  const [first, second] = [...scores].sort((left, right) => right[1] - left[1]);
  if (first === undefined) return { region: '', confidence: 0.3, needsReview: true, why: [{ code: 'unknown', data: '' }] };
  const confidence = 1 / (1 + Math.exp((second?.[1] ?? 0) - first[1]) + 0.02);
  return { region: first[0], confidence: rounded(confidence), needsReview: confidence < sureEnough, why: [{ code: 'wording', data: found.map((phrase) => phrase.seen).join(' ') }] };
}
