import { answersTo } from './answersTo';
import { dateOrderOf } from './readDate';
import { evidenceOf, type Evidence } from './questionEvidence';
import { judgeChoice, judgeFormService, rounded, standardService, sureEnough } from './judgeServices';
import { judgeRegion, judgeRegionChoice } from './judgeRegion';
import { namingOf, type Naming } from './naming';
import { settle, type Settled } from './settle';
import { expectation, type Meaning } from './shapeWeights';
import { servicesTyped } from './readServices';
import type { Directory, FormPlan, OldForm, OldItem, QuestionPlan, Reason } from './types';
import { tellingWords } from './words';

/**
 * Plans how one old form becomes a part of the unified one: what each question asks for, what each choice of service stands for, and whose form it is.
 * Never throws; a form without questions has an empty plan. For many forms make `namingOf(directory)` once and pass it.
 */
export function planForm(form: OldForm, directory: Directory, naming: Naming = namingOf(directory)): FormPlan {
  const asked = form.items.filter((item) => item.questionId !== '');
  const evidence = asked.map((item, index) => evidenceOf(form, item, { index, of: asked.length }, naming));
  const settled = settle(
    asked.map((item, index) => ({ scores: sumOf(evidence[index] ?? []), kin: tellingWords(item.title).join(' ') || item.questionId })),
    (meaning) => (meaning === 'email' && form.collectsEmail ? -1 : expectation[meaning].present),
  );
  const withField = (meaning: Meaning): OldItem[] => asked.filter((_, index) => settled[index]?.meaning === meaning);
  const questions = Object.fromEntries(settled.map((result, index) => [asked[index]?.questionId ?? '', questionPlan(result, evidence[index] ?? [])]));
  const serviceQuestions = withField('service');
  return {
    formId: form.id,
    region: judgeRegion(form, withField('unit').map((item) => item.questionId), naming),
    service: serviceQuestions.length === 0 ? judgeFormService(form, naming) : null,
    questions,
    services: Object.fromEntries(chosenIn(form, serviceQuestions, (text) => servicesTyped(text, naming.isService)).map((choice) => [choice, judgeChoice(choice, naming)])),
    regions: Object.fromEntries(chosenIn(form, withField('region'), (text) => [text]).map((choice) => [choice, judgeRegionChoice(choice, naming)])),
    fallbackService: standardService(naming),
    dateOrder: dateOrderOf(form),
  };
}

function sumOf(evidence: readonly Evidence[]): Record<Meaning, number> {
  const sum = Object.fromEntries((Object.keys(expectation) as Meaning[]).map((meaning) => [meaning, 0])) as Record<Meaning, number>;
  for (const piece of evidence) {
    for (const [meaning, weight] of Object.entries(piece.weights) as [Meaning, number][]) sum[meaning] += weight;
  }
  return sum;
}

/** Offered choices, and what was written beside them or typed where nothing was offered; each once, offered ones first. */
function chosenIn(form: OldForm, items: readonly OldItem[], parts: (text: string) => readonly string[]): string[] {
  const all = new Set(items.flatMap((item) => item.choices));
  for (const response of form.responses) {
    for (const item of items) for (const value of answersTo(response, item.questionId)) if (value.trim() !== '' && !all.has(value)) parts(value).forEach((part) => all.add(part));
  }
  return [...all];
}

function questionPlan(settled: Settled, evidence: readonly Evidence[]): QuestionPlan {
  const confidence = rounded(settled.confidence);
  const strongest = evidence
    .filter((piece) => piece.reason.data !== '' && (piece.weights[settled.meaning] ?? 0) > 0.3)
    .sort((left, right) => (right.weights[settled.meaning] ?? 0) - (left.weights[settled.meaning] ?? 0))
    .map((piece) => piece.reason);
  const why: Reason[] = [...strongest];
  if (settled.wouldBe !== null) why.unshift({ code: 'elimination', data: settled.wouldBe });
  if (why.length === 0) why.push({ code: 'unknown', data: '' });
  return { field: settled.meaning === 'ignore' ? null : settled.meaning, confidence, needsReview: settled.confidence < sureEnough, why };
}
