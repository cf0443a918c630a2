import { textHash } from '../../domain/textHash';
import { judgeChoice } from '../../domain/unify/judgeServices';
import { namingOf } from '../../domain/unify/naming';
import type { ChoicePlan, Directory, FormPlan, Judgement, OldForm, OldItem, QuestionPlan, RegionPlan, UnifiedField } from '../../domain/unify/types';
import { fieldWords, mappingWords } from '../../messages/unifyProgress';
import { whyInWords } from '../../messages/unifyWords';
import { readTable, type TableRow } from '../configuration/table';
import type { Cells } from '../ports';
import type { CellValue } from '../sheetCommit';
import type { MappingCells } from './unifyPorts';

/** One row of Pemetaan as it stands. */
interface MappingRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly key: string;
  readonly field: string;
  readonly decision: string;
}

const columns = ['form', 'question', 'choice', 'field', 'confidence', 'review', 'why', 'decision', 'key'] as const;

/** Rows of Pemetaan by their hidden key; a row without one is nobody's. */
export class MappingTab {
  private readonly rows = new Map<string, MappingRow>();

  constructor(cells: Cells) {
    for (const row of readTable('mapping', cells).rows) {
      const key = row.text('key');
      if (key !== '' && !this.rows.has(key)) this.rows.set(key, { key, field: row.text('field'), decision: row.text('decision'), cells: cellsOf(row) });
    }
  }

  of(key: string): MappingRow | undefined {
    return this.rows.get(key);
  }

  /** All rows with those of some forms written anew (in the order of the plan), the others as they stand. */
  with(fresh: ReadonlyMap<string, readonly MappingCells[]>, offersOf: (key: string) => readonly string[]): MappingCells[] {
    const done = new Set<string>();
    const result: MappingCells[] = [];
    for (const row of this.rows.values()) {
      const form = formOfKey(row.key);
      const rows = fresh.get(form);
      if (rows === undefined) result.push({ cells: row.cells, decisions: offersOf(row.key) });
      else if (!done.has(form)) result.push(...rows);
      done.add(form);
    }
    for (const [form, rows] of fresh) if (!done.has(form)) result.push(...rows);
    return result;
  }
}

function cellsOf(row: TableRow): Record<string, CellValue> {
  return Object.fromEntries(columns.map((column) => {
    const raw = row.raw(column);
    return [column, typeof raw === 'number' ? raw : row.text(column)];
  }));
}

const keyParts = '|';
const formOfKey = (key: string): string => key.split(keyParts)[0] ?? '';
const regionKey = (form: string): string => [form, 'region'].join(keyParts);
const serviceKey = (form: string): string => [form, 'service'].join(keyParts);
const questionKey = (form: string, question: string): string => [form, 'question', question].join(keyParts);
const choiceKey = (form: string, kind: 'services' | 'regions', choice: string): string => [form, kind, textHash(choice)].join(keyParts);

/** What the drop-down of Keputusan offers in a row. */
export function decisionsOffered(key: string, directory: Directory): readonly string[] {
  const kind = key.split(keyParts)[1];
  const names = (entries: Directory['services']): string[] => entries.map((entry) => entry.names[0] ?? entry.code);
  if (kind === 'region' || kind === 'regions') return names(directory.regions);
  if (kind === 'service') return [...names(directory.services), mappingWords.chosenService];
  if (kind === 'services') return [...names(directory.services), mappingWords.noService];
  return [...Object.values(fieldWords), mappingWords.noField];
}

/** Rows of one form: its region and service, then each question with its choices. What a person has decided is taken over. */
export function mappingRows(form: OldForm, plan: FormPlan, directory: Directory, known: MappingTab): MappingCells[] {
  const rows: MappingCells[] = [];
  const add = (key: string, question: string, choice: string, field: string, judged: Judgement): void => {
    rows.push({
      cells: {
        form: form.title, question: question.trim(), choice, field, confidence: judged.confidence, review: judged.needsReview ? 'Ya' : 'Tidak', why: whyInWords(judged.why),
        decision: known.of(key)?.decision ?? '', key,
      },
      decisions: decisionsOffered(key, directory),
    });
  };
  add(regionKey(form.id), mappingWords.regionRow, '', regionName(plan.region.region, directory), plan.region);
  if (plan.service !== null) add(serviceKey(form.id), mappingWords.serviceRow, '', serviceName(plan.service.service, directory, mappingWords.chosenService), plan.service);
  for (const item of form.items) {
    const question = plan.questions[item.questionId];
    if (item.questionId === '' || question === undefined) continue;
    add(questionKey(form.id, item.questionId), item.title, '', fieldName(question.field), question);
    const choices = choicesOf(item, form, plan, question.field);
    if (question.field === 'service') for (const [choice, judged] of choices.services) add(choiceKey(form.id, 'services', choice), item.title, choice, serviceName(judged.service, directory, mappingWords.noService), judged);
    if (question.field === 'region') for (const [choice, judged] of choices.regions) add(choiceKey(form.id, 'regions', choice), item.title, choice, regionName(judged.region, directory), judged);
  }
  return uniqueRows(rows);
}

/** Choices of an item; what was written beside the offered ones belongs to the first question of the field. */
function choicesOf(item: OldItem, form: OldForm, plan: FormPlan, field: UnifiedField | null): { services: [string, ChoicePlan][]; regions: [string, RegionPlan][] } {
  const others = form.items.filter((other) => other.questionId !== item.questionId && plan.questions[other.questionId]?.field === field);
  const first = form.items.find((other) => plan.questions[other.questionId]?.field === field);
  const own = (choice: string): boolean => item.choices.includes(choice) || (first === item && !others.some((other) => other.choices.includes(choice)));
  return { services: Object.entries(plan.services).filter(([choice]) => own(choice)), regions: Object.entries(plan.regions).filter(([choice]) => own(choice)) };
}

function uniqueRows(rows: readonly MappingCells[]): MappingCells[] {
  const seen = new Set<CellValue>();
  return rows.filter(({ cells }) => {
    const key = cells.key ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fieldName(field: UnifiedField | null): string {
  return field === null ? mappingWords.noField : fieldWords[field];
}

function serviceName(code: string | null, directory: Directory, none: string): string {
  return code === null ? none : (directory.services.find((entry) => entry.code === code)?.names[0] ?? code);
}

function regionName(code: string, directory: Directory): string {
  return directory.regions.find((entry) => entry.code === code)?.names[0] ?? code;
}

const plain = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase();

function codeOf(typed: string, entries: Directory['services']): string | undefined {
  return entries.find((entry) => [entry.code, ...entry.names].some((name) => plain(name) === plain(typed)))?.code;
}

function fieldOf(typed: string): UnifiedField | null | undefined {
  if (plain(typed) === plain(mappingWords.noField)) return null;
  return (Object.keys(fieldWords) as UnifiedField[]).find((field) => plain(fieldWords[field]) === plain(typed) || field === typed.trim());
}

const decidedByPerson: Judgement = { confidence: 1, needsReview: false, why: [{ code: 'person', data: '' }] };

export interface DecidedPlan {
  readonly plan: FormPlan;
  /** Rows that a person should look at and has not. */
  readonly review: number;
  /** Decisions that nobody understands, as typed. */
  readonly unknown: readonly string[];
}

/**
 * The plan as it is to be applied: what a person decided in Pemetaan comes first, then what stands there, then the plan made now (of questions that are
 * not in the tab yet).
 */
export function decidedPlan(form: OldForm, fresh: FormPlan, tab: MappingTab, directory: Directory): DecidedPlan {
  const unknown: string[] = [];
  let review = 0;
  const settle = <J extends Judgement>(key: string, judged: J, read: (typed: string) => Partial<J> | undefined): J => {
    const row = tab.of(key);
    const decision = row === undefined || row.decision === '' ? undefined : read(row.decision);
    if (decision !== undefined) return { ...judged, ...decision, ...decidedByPerson };
    if (row !== undefined && row.decision !== '') unknown.push(row.decision);
    const shown = row === undefined ? undefined : read(row.field);
    if (judged.needsReview) review += 1;
    return shown === undefined ? judged : { ...judged, ...shown };
  };
  const service = (none: string) => (typed: string): Partial<ChoicePlan> | undefined => {
    if (plain(typed) === plain(none)) return { service: null };
    const code = codeOf(typed, directory.services);
    return code === undefined ? undefined : { service: code };
  };
  const region = (typed: string): Partial<RegionPlan> | undefined => {
    const code = codeOf(typed, directory.regions);
    return code === undefined ? undefined : { region: code };
  };
  const questions: Record<string, QuestionPlan> = {};
  for (const [id, judged] of Object.entries(fresh.questions)) {
    questions[id] = settle(questionKey(form.id, id), judged, (typed) => {
      const field = fieldOf(typed);
      return field === undefined ? undefined : { field };
    });
  }
  const asked = form.items.filter((item) => questions[item.questionId]?.field === 'service');
  const services = Object.fromEntries(
    Object.entries(withChoices(fresh, asked, directory)).map(([choice, judged]) => [choice, settle(choiceKey(form.id, 'services', choice), judged, service(mappingWords.noService))]),
  );
  const regions = Object.fromEntries(Object.entries(fresh.regions).map(([choice, judged]) => [choice, settle(choiceKey(form.id, 'regions', choice), judged, region)]));
  const plan: FormPlan = {
    ...fresh, questions, services, regions, region: settle(regionKey(form.id), fresh.region, region),
    service: fresh.service === null ? null : settle(serviceKey(form.id), fresh.service, service(mappingWords.chosenService)),
  };
  return { plan, review, unknown };
}

/** A question that a person has made the one of the service has choices that the plan did not judge. */
function withChoices(fresh: FormPlan, asked: readonly OldItem[], directory: Directory): Record<string, ChoicePlan> {
  const missing = asked.flatMap((item) => item.choices).filter((choice) => fresh.services[choice] === undefined);
  if (missing.length === 0) return { ...fresh.services };
  const naming = namingOf(directory);
  return { ...fresh.services, ...Object.fromEntries(missing.map((choice) => [choice, judgeChoice(choice, naming)])) };
}
