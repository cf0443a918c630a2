import { statSync, writeFileSync } from 'node:fs';
import { remarksOf } from '../../src/domain/unify/remarks';
import { remarkInWords } from '../../src/messages/unifyWords';
import { oneLine } from './oneLine';
import { planFolder, startingNaming, type Planned } from './planFolder';
import { planJson } from './planJson';
import { planTable } from './planTable';
import { formFolders, readFolder } from './readFolder';

/** Where the command writes: lines of the plan, lines about faults, and what it is reading just now. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly fault: (line: string) => void;
  readonly progress: (line: string) => void;
}

const usage = 'Pakai · Usage: npm run unify -- DIR [--json FILE]   (DIR: satu map per formulir · one folder a form, form.json + responses.json)';

const unreadable = {
  noForm: 'tidak ada form.json di map ini; dilewati · no form.json here; skipped',
  brokenJson: 'form.json rusak (bukan JSON); dilewati · form.json is broken; skipped',
  notAForm: 'form.json bukan formulir Google Forms API; dilewati · not a form of the Forms API; skipped',
};

const responseRemarks = {
  read: '',
  absent: 'tidak ada responses.json; direncanakan tanpa jawaban · planned without responses',
  broken: 'responses.json rusak (bukan JSON); direncanakan tanpa jawaban · broken, planned without responses',
  incomplete: 'halaman jawaban berikutnya belum diambil (nextPageToken) · more pages of responses were never fetched',
};

/** Plans the forms of a folder. Returns the exit code: 0 read, 1 nothing could be read or written, 2 misused. */
export function run(args: readonly string[], terminal: Terminal): number {
  const say = (key: string, words: string): void => terminal.fault(oneLine(`${key}: ${words}`, 200));
  const asked = parse(args);
  if (asked === null) {
    terminal.fault(usage);
    return 2;
  }
  const folders = foldersIn(asked.directory, terminal);
  if (folders === null) return 1;
  const naming = startingNaming();
  const planned: Planned[] = [];
  folders.forEach((folder, index) => {
    terminal.progress(`Membaca formulir ${index + 1}/${folders.length}: ${folder.key}`);
    const read = readFolder(folder);
    if (read.kind === 'unreadable') return say(folder.key, unreadable[read.because]);
    if (responseRemarks[read.responses] !== '') say(folder.key, responseRemarks[read.responses]);
    remarksOf(read.form).forEach((remark) => say(folder.key, remarkInWords(remark)));
    const result = planFolder(folder.key, read.form, naming);
    planned.push(result);
    planTable(result).forEach((line) => terminal.out(line));
  });
  if (planned.length === 0) {
    terminal.fault('Tidak ada formulir yang dapat dibaca · No form could be read');
    return 1;
  }
  terminal.out(summary(planned));
  return asked.json === null ? 0 : write(asked.json, planJson(planned), terminal);
}

function parse(args: readonly string[]): { readonly directory: string; readonly json: string | null } | null {
  let json: string | null = null;
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--json') {
      json = args[index + 1] ?? '';
      index += 1;
    } else if (argument.startsWith('--json=')) json = argument.slice('--json='.length);
    else rest.push(argument);
  }
  const [directory] = rest;
  return directory === undefined || rest.length > 1 || directory.startsWith('-') || json === '' || json?.startsWith('-') === true ? null : { directory, json };
}

function foldersIn(directory: string, terminal: Terminal): ReturnType<typeof formFolders> | null {
  try {
    if (!statSync(directory).isDirectory()) throw new Error();
    const folders = formFolders(directory);
    if (folders.length > 0) return folders;
    terminal.fault(`Tidak ada map formulir di ${directory} · No folder of a form in it`);
  } catch {
    terminal.fault(`Map ${directory} tidak ada atau tidak dapat dibaca · No such folder, or it cannot be read`);
  }
  return null;
}

function write(file: string, json: string, terminal: Terminal): number {
  try {
    writeFileSync(file, json);
    return 0;
  } catch {
    terminal.fault(`${file} tidak dapat ditulis · cannot be written`);
    return 1;
  }
}

function summary(planned: readonly Planned[]): string {
  const questions = planned.flatMap(({ plan }) => Object.values(plan.questions));
  const choices = planned.flatMap(({ plan }) => Object.values(plan.services));
  const responses = planned.reduce((sum, { answers }) => sum + answers.length, 0);
  const doubles = planned.reduce((sum, { duplicates }) => sum + duplicates.size, 0);
  const look = [...questions, ...choices, ...planned.flatMap(({ plan }) => [plan.region, ...(plan.service === null ? [] : [plan.service])])].filter((judgement) => judgement.needsReview).length;
  return `${planned.length} formulir, ${questions.length} pertanyaan, ${choices.length} pilihan layanan, ${responses} jawaban (${doubles} ganda); perlu dilihat orang: ${look}`;
}
