import { answersTo } from './answersTo';
import { shapesOf, type Shape } from './answerShapes';
import { fieldWords } from './fieldWords';
import { shapeSupport, typeSupport, type Meaning } from './shapeWeights';
import type { Naming } from './naming';
import type { OldForm, OldItem, Reason } from './types';
import { Vocabulary, weigh, type Found } from './vocabulary';
import { allWords } from './words';

/** What one observation says for each meaning, in log odds. */
export interface Evidence {
  readonly reason: Reason;
  readonly weights: Readonly<Partial<Record<Meaning, number>>>;
}

const enoughAnswers = 40;
const longestName = 80;
const example = /\b(?:contoh(?:nya)?|misal(?:nya)?|mis\.|cth\.?|e\.g\.?|eg\.|for example|example|format)\s*[:.]?\s*(.+)$/is;

let vocabulary: Vocabulary | null = null;

function words(): Vocabulary {
  vocabulary ??= new Vocabulary(fieldWords);
  return vocabulary;
}

/** All that speaks for and against each meaning of one question. */
export function evidenceOf(form: OldForm, item: OldItem, place: { readonly index: number; readonly of: number }, naming: Naming): Evidence[] {
  const bracketed = (item.title.match(/[([].*?[)\]]/g) ?? []).join(' ');
  const bare = item.title.replace(/[([].*?[)\]]/g, ' ');
  const title = bare.trim() === '' ? item.title : bare;
  const pieces: (Evidence | null)[] = [
    wording('wording', title, 1),
    wording('help', bracketed.replace(example, ' '), 0.7),
    wording('help', item.help.replace(example, ' '), title.trim() === '' ? 0.9 : 0.55),
    wording('section', item.section, 0.12),
    sample(`${bracketed}\n${item.help}`),
    { reason: { code: 'type', data: item.type }, weights: typeSupport[item.type] },
    validation(item),
    choices(item, naming),
    answers(form, item, naming),
    nameByAddress(form, item),
    placement(place),
  ];
  return pieces.filter((piece): piece is Evidence => piece !== null);
}

/** Words of a title or help text. Light words count fully only where nothing else is said. */
function wording(code: 'wording' | 'help' | 'section', text: string, factor: number): Evidence | null {
  if (text.trim() === '') return null;
  const { found, words: count } = words().find(text);
  const telling = found.filter((phrase) => [...phrase.weights.keys()].some((meaning) => meaning !== 'neutral'));
  const weights: Partial<Record<Meaning, number>> = {};
  const all = weigh(telling);
  const heavy = [...all].some(([meaning, weight]) => !meaning.startsWith('~') && meaning !== 'neutral' && weight >= 2);
  for (const [meaning, weight] of all) {
    if (meaning === 'neutral') continue;
    const plain = (meaning.startsWith('~') ? meaning.slice(1) : meaning) as Meaning;
    const part = meaning.startsWith('~') && heavy ? weight * 0.3 : weight;
    weights[plain] = (weights[plain] ?? 0) + part * factor;
  }
  if (telling.length === 0) return code === 'wording' && count > 0 ? { reason: { code: 'unknown', data: '' }, weights: { ignore: 2.2 } } : null;
  return { reason: { code, data: seenIn(telling) }, weights };
}

function seenIn(found: readonly Found[]): string {
  return [...found].sort((left, right) => Math.max(...right.weights.values()) - Math.max(...left.weights.values())).slice(0, 2)
    .sort((left, right) => left.position - right.position).map((phrase) => phrase.seen).join(' … ');
}

/** "Contoh: 198608221993061003" shows the shape of what is asked for. */
function sample(text: string): Evidence | null {
  const given = example.exec(text)?.[1]?.replace(/[)\]]\s*$/, '').trim() ?? '';
  if (given === '') return null;
  const shapes = shapesOf(given);
  const weights: Partial<Record<Meaning, number>> = {};
  for (const [meaning, { fits }] of Object.entries(shapeSupport) as [Meaning, typeof shapeSupport.name][]) {
    const best = Math.max(0, ...[...shapes].map((shape) => fits[shape] ?? 0));
    if (best > 0) weights[meaning] = best * 0.4;
  }
  return { reason: { code: 'help', data: given }, weights };
}

function validation(item: OldItem): Evidence | null {
  if (item.validation === 'email') return { reason: { code: 'validation', data: 'alamat surel' }, weights: { email: 5 } };
  if (item.validation === 'url') return { reason: { code: 'validation', data: 'tautan' }, weights: { attachment: 5 } };
  if (item.validation === 'number') return { reason: { code: 'validation', data: 'angka' }, weights: { phone: 1, employeeId: 1, yearRange: 0.5, name: -3, email: -3, unit: -3, title: -3, description: -3 } };
  return null;
}

function choices(item: OldItem, naming: Naming): Evidence | null {
  if (item.type === 'scale' || item.type === 'grid' || item.type === 'checkboxGrid' || item.type === 'date') return null;
  const offered = item.choices.filter((choice) => choice.trim() !== '' && !/^\s*(?:lain(?:nya)?|others?)\b/i.test(choice));
  if (offered.length === 0) return null;
  const { weights } = shapeEvidence(offered, naming, 1.15);
  // Several choices that all name one service ("English only", "Bahasa apa saja") are choices of something else.
  // Choices of which most name services, and different ones, are a service question whatever its title.
  const named = naming.servicesIn(offered);
  if (offered.length > 1 && (weights.service ?? 0) > 0 && named < 2) weights.service = 0;
  else if (named > 1 && offered.filter(naming.isService).length / offered.length >= 0.6) weights.service = 7;
  return { reason: { code: 'choices', data: offered.slice(0, 3).join(', ') }, weights };
}

function answers(form: OldForm, item: OldItem, naming: Naming): Evidence | null {
  if (item.type !== 'shortText' && item.type !== 'paragraph' && item.type !== 'other') return null;
  const given: string[] = [];
  for (const response of form.responses) {
    for (const value of answersTo(response, item.questionId)) if (value.trim() !== '') given.push(value);
    if (given.length >= enoughAnswers) break;
  }
  if (given.length === 0) return null;
  const { weights, main } = shapeEvidence(given, naming, given.length / (given.length + 0.7));
  return { reason: { code: 'answers', data: main }, weights };
}

function shapeEvidence(texts: readonly string[], naming: Naming, trust: number): { weights: Partial<Record<Meaning, number>>; main: Shape | '' } {
  const seen = texts.map((text) => {
    const shapes = new Set(shapesOf(text));
    if (naming.isRegion(text)) shapes.add('region');
    if (naming.isService(text)) shapes.add('service');
    return shapes;
  });
  const share = (shape: Shape): number => seen.filter((shapes) => shapes.has(shape)).length / seen.length;
  const weights: Partial<Record<Meaning, number>> = {};
  let main: Shape | '' = '';
  let strongest = 0;
  for (const [meaning, { fits, missing }] of Object.entries(shapeSupport) as [Meaning, typeof shapeSupport.name][]) {
    const fitting = Object.keys(fits) as Shape[];
    const covered = seen.filter((shapes) => fitting.some((shape) => shapes.has(shape))).length / seen.length;
    let support = 0;
    for (const shape of fitting) {
      const part = (fits[shape] ?? 0) * Math.min(1, share(shape) / 0.7);
      support = Math.max(support, part);
      if (part > strongest) [strongest, main] = [part, shape];
    }
    weights[meaning] = trust * (support - missing * Math.max(0, 1 - covered / 0.5));
  }
  return { weights, main };
}

/** "Joko Nugroho" beside joko.nugroho97@riset.example: nobody's research topic stands in an address. */
function nameByAddress(form: OldForm, item: OldItem): Evidence | null {
  if (item.type !== 'shortText') return null;
  let asked = 0;
  let agreed = 0;
  for (const response of form.responses.slice(0, enoughAnswers)) {
    const value = (answersTo(response, item.questionId)[0] ?? '').slice(0, longestName);
    if (value === '' || value.includes('@')) continue;
    const address = response.email ?? Object.values(response.answers).flat().find((text) => text.length < 255 && text.includes('@')) ?? '';
    const local = address.slice(0, 254).split('@')[0]?.toLowerCase() ?? '';
    if (local === '') continue;
    asked += 1;
    if (allWords(value).some((word) => word.length >= 3 && local.includes(word))) agreed += 1;
  }
  if (asked === 0 || agreed / asked < 0.3) return null;
  return { reason: { code: 'answers', data: 'personName' }, weights: { name: (4 * agreed) / (asked + 1) } };
}

/** Forms ask who first and what after, and close with thanks and terms. */
function placement(place: { readonly index: number; readonly of: number }): Evidence {
  const share = place.of <= 1 ? 0 : place.index / (place.of - 1);
  return {
    reason: { code: 'section', data: '' },
    weights: { name: 0.6 * (1 - 2 * share), title: 0.1, unit: 0.3 * (1 - 2 * share), satisfaction: 0.4 * (2 * share - 1), ignore: 0.3 * (2 * share - 1), attachment: 0.2 * (2 * share - 1) },
  };
}
