import type { StageClock, StageDefinition } from '../../domain/stage';
import { parseNorm } from '../../domain/stage';
import type { Lookup } from './people';
import { lookup } from './people';
import { fault, type Problem } from './problem';
import { yesNo, type Table } from './table';

export interface Service {
  readonly code: string;
  readonly name: string;
  readonly nameEnglish: string;
  readonly active: boolean;
  readonly gives: string;
  readonly requirements: string;
  readonly cost: string;
  /** Whether what is delivered is lent and has to come back. */
  readonly lends: boolean;
  readonly stages: readonly StageDefinition[];
}

export type QuestionType = 'text' | 'paragraph' | 'choice' | 'list' | 'checkbox' | 'date';

/** One row of the tab Pertanyaan: asked in the section of its service. */
export interface Question {
  readonly key: string;
  readonly service: string;
  readonly title: string;
  readonly titleEnglish: string;
  readonly type: QuestionType;
  readonly choices: readonly string[];
  readonly required: boolean;
  readonly help: string;
  readonly active: boolean;
}

const firstStage: StageDefinition = { name: 'Verifikasi', nameEnglish: 'Verification', norm: { kind: 'hours', minutes: 240 }, clock: 'librarian', counts: true };
const lastStage: StageDefinition = { name: 'Penyerahan', nameEnglish: 'Delivery', norm: { kind: 'hours', minutes: 240 }, clock: 'librarian', counts: true };

/** The service that lends by itself where the column says nothing, as in a tab that is older than the column. */
const lendingService = 'collection-loan';

const clocks: Record<string, StageClock> = {
  '': 'librarian', pustakawan: 'librarian', petugas: 'librarian', pemohon: 'requester', 'pihak lain': 'others', lain: 'others',
};

/** Reads the tabs Layanan and Tahapan. A service whose stages are all broken still has its first and last. */
export function readServices(services: Table, stages: Table): { services: Service[]; find: Lookup; problems: Problem[] } {
  const problems: Problem[] = [...services.problems, ...stages.problems];
  const drafts: Omit<Service, 'stages'>[] = [];
  for (const row of services.rows) {
    const code = row.text('code').toLowerCase();
    if (code === '' || row.text('name') === '') {
      problems.push(fault('services', row.row, 'valueMissing', { header: code === '' ? 'Kode' : 'Nama' }));
      if (code === '') continue;
    }
    if (drafts.some((service) => service.code === code)) {
      problems.push(fault('services', row.row, 'doubled', { value: code }));
      continue;
    }
    const active = yesNo(row.text('active'), true);
    if (active === null) problems.push(fault('services', row.row, 'settingUnreadable', { name: 'Aktif', value: row.text('active') }));
    drafts.push({
      code,
      name: row.text('name') || code,
      nameEnglish: row.text('nameEnglish') || row.text('name') || code,
      active: active ?? true,
      gives: row.text('gives'),
      requirements: row.text('requirements'),
      cost: row.text('cost'),
      lends: yesNo(row.text('lends'), code === lendingService) ?? false,
    });
  }
  const find = lookup(drafts.map((service) => ({ code: service.code, names: [service.name, service.nameEnglish] })));
  const byService = readStages(stages, find, problems);
  return {
    services: drafts.map((service): Service => {
      const own = byService.get(service.code) ?? [];
      if (own.length === 0) problems.push(fault('stages', null, 'serviceWithoutStages', { service: service.name }));
      return { ...service, stages: own.length === 0 ? [firstStage, lastStage] : own };
    }),
    find,
    problems,
  };
}

function readStages(table: Table, find: Lookup, problems: Problem[]): Map<string, StageDefinition[]> {
  const ordered = new Map<string, { order: number; row: number; stage: StageDefinition }[]>();
  for (const row of table.rows) {
    const service = find(row.text('service'));
    const norm = parseNorm(row.text('norm'));
    const clock = clocks[row.text('clock').toLowerCase()];
    const counts = yesNo(row.text('counts'), true);
    const secondPerson = yesNo(row.text('secondPerson'), false);
    if (service === null) {
      problems.push(fault('stages', row.row, 'serviceUnknown', { value: row.text('service') }));
      continue;
    }
    if (row.text('name') === '') {
      problems.push(fault('stages', row.row, 'valueMissing', { header: 'Tahap' }));
      continue;
    }
    if (clock === undefined) problems.push(fault('stages', row.row, 'clockUnknown', { value: row.text('clock') }));
    if (counts === null) problems.push(fault('stages', row.row, 'settingUnreadable', { name: 'Dihitung', value: row.text('counts') }));
    if (secondPerson === null) problems.push(fault('stages', row.row, 'settingUnreadable', { name: 'Orang Kedua', value: row.text('secondPerson') }));
    if (norm === null) problems.push(fault('stages', row.row, 'normUnreadable', { value: row.text('norm') }));
    const list = ordered.get(service) ?? [];
    const order = Number(row.text('order').replace(',', '.'));
    list.push({
      order: Number.isFinite(order) && row.text('order') !== '' ? order : list.length + 1,
      row: row.row,
      stage: {
        name: row.text('name'),
        nameEnglish: row.text('nameEnglish') || row.text('name'),
        // A stage without a readable time still is a stage: a working day until somebody mends the row.
        norm: norm ?? { kind: 'days', days: 1 },
        clock: clock ?? 'librarian',
        counts: counts ?? true,
        ...(secondPerson === true ? { secondPerson } : {}),
      },
    });
    ordered.set(service, list);
  }
  const result = new Map<string, StageDefinition[]>();
  for (const [service, list] of ordered) {
    list.sort((one, other) => one.order - other.order || one.row - other.row);
    result.set(service, list.map((entry) => entry.stage));
  }
  return result;
}

/** Service of a question that is asked of everybody, on the last page. */
export const forAll = '*';

const questionTypes: Record<string, QuestionType> = {
  teks: 'text', '': 'text', paragraf: 'paragraph', pilihan: 'choice', daftar: 'list', 'kotak centang': 'checkbox', tanggal: 'date',
};

/** Reads the tab Pertanyaan; a row without key gets one from its title, so that it keeps its place in the form. */
export function readQuestions(table: Table, find: Lookup): { questions: Question[]; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const questions: Question[] = [];
  for (const row of table.rows) {
    const service = row.text('service') === forAll ? forAll : find(row.text('service'));
    const title = row.text('title');
    const type = questionTypes[row.text('type').toLowerCase()];
    const choices = row.text('choices').split(/\n|;/).map((choice) => choice.trim()).filter((choice) => choice !== '');
    const key = row.text('key') || `${service ?? ''}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)}`;
    if (service === null) problems.push(fault('questions', row.row, 'serviceUnknown', { value: row.text('service') }));
    else if (title === '') problems.push(fault('questions', row.row, 'valueMissing', { header: 'Pertanyaan' }));
    else if (type === undefined) problems.push(fault('questions', row.row, 'questionTypeUnknown', { value: row.text('type') }));
    else if (['choice', 'list', 'checkbox'].includes(type) && choices.length === 0) problems.push(fault('questions', row.row, 'choicesMissing', { title }));
    else if (questions.some((question) => question.key === key)) problems.push(fault('questions', row.row, 'doubled', { value: key }));
    else {
      questions.push({
        key, service, title, titleEnglish: row.text('titleEnglish'), type, choices: [...new Set(choices)], help: row.text('help'),
        required: yesNo(row.text('required'), false) ?? false,
        active: yesNo(row.text('active'), true) ?? true,
      });
    }
  }
  return { questions, problems };
}

