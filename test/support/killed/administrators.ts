import { emptyWorkspace, openDesk, type Desk } from '../desk';
import { builtOnce } from '../preparedDesk';
import { twoLooks, type Operation } from '../kills';
import { carryOut, choiceOf, command, formFile, oldForm, oldResponses, setSetting, usualAnswer, usualQuestions } from '../unifyDesk';

/** What administrators do: they set the desk up, and bring old forms in. */

const bogor = 'FormLamaKawasanBogor0001';
const ambon = 'FormLamaKawasanAmbon0001';

/** An account in which nothing stands yet, as far as set-up needs one. */
const bare = (workspace: Desk['workspace']): Desk => {
  const project = workspace.openProject(builtOnce());
  return { workspace, project, expectNoFailures: () => undefined } as Desk;
};
/** Ids that Google draws: of files, of triggers, of the form's items and fields; and the desk's own secret. */
const drawn = [/\b1[\w-]{43}\b|\b[\w-]{56,}\b|\b\d{19,20}\b|entry\.\d+|\b[0-9a-f]{64}\b/g, /^form¦items¦.*$/g] as const;
/** The tab that Google fills with answers: its headings follow the form when somebody answers. */
const answers = 'Jawaban Formulir';
const archiveIds = /\b1[\w-]{43}\b/g;
/** How many answers one run takes (learnt from how long the last one took), and numbers that are given in the order in which forms could be read, with what signs a row. */
const learnt = [/"perRun":\d+/g, /"ranges":\[\[\d+,\d+\]\]/g, /"sequence":\d+/g, /LK-\d{4}-\d{5}(?:\|\d+)?((?:\|\w+){2}\|)?\w*/g];
const setUp = ({ project }: Desk): void => { project.run('setup'); };

/** A desk with one request of its own and two old forms: history of three years, the oldest for the archive, a double submission, several services. */
function deskWithOldForms(): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Milik meja layanan' });
  const both = { a4: ['Penelusuran literatur', 'Bibliometrik'] };
  desk.workspace.importForm(oldForm(bogor, 'Layanan Bogor', usualQuestions), oldResponses([
    usualAnswer('r1', '2019-03-05T03:00:00Z', both), usualAnswer('r2', '2024-03-05T03:00:00Z'), usualAnswer('r2', '2024-03-05T03:01:00Z'), usualAnswer('r3', '2025-03-05T03:00:00Z', both),
  ].map((answer, index) => ({ ...answer, id: `${answer.id}-${index}` }))));
  desk.workspace.importForm(oldForm(ambon, 'Layanan Ambon', [...usualQuestions, { id: 'b1', title: 'Jabatan', kind: choiceOf('RADIO', 'Pranata Laboratorium', 'Teknisi') }]), oldResponses([
    usualAnswer('s1', '2025-04-05T03:00:00Z', { b1: 'Teknisi' }),
  ]));
  setSetting(desk, 'Batas Arsip (tahun)', '5');
  setSetting(desk, 'Formulir Lama', `${bogor} ${ambon}`);
  return desk;
}

/** One run of the import; what is left to do is done by the runs after it. */
const run = ({ project }: Desk): void => { project.run('unifyNow'); };
function toTheEnd({ project }: Desk): void {
  for (let round = 0; round < 8; round += 1) if (String(project.run('unifyNow')).endsWith('Selesai.')) return;
  throw new Error('the import does not end');
}

const importing = (name: string, open: () => Desk, every: number, goOn = toTheEnd): Operation => ({ name, functions: ['unifyNow'], open: () => ({ desk: open(), act: run }), goOn, every, same: [archiveIds, ...learnt], unordered: true });

export const operationsOfAdministrators: readonly Operation[] = [
  { name: 'a desk is set up from nothing', functions: ['setup'], open: () => ({ desk: emptyWorkspace(), act: setUp }), again: setUp, goOn: () => undefined, enter: bare, every: 96, same: drawn, aside: [answers] },
  {
    name: 'set-up is run again after somebody broke tab, header and form',
    functions: ['setup'],
    open: () => {
      const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
      desk.book.deleteTab('Cuti');
      desk.book.type('Templat', 'B1', '');
      return { desk, act: setUp };
    },
    again: setUp,
    goOn: () => undefined,
    every: 18,
  },
  importing('the import of old forms is planned', () => { const desk = deskWithOldForms(); command(desk, 'Buat Rencana'); return desk; }, 7),
  importing('old forms are brought in, the oldest into an archive', () => { const desk = deskWithOldForms(); carryOut(desk, 'Buat Rencana'); command(desk, 'Terapkan'); return desk; }, 14),
  importing('the import is undone', () => { const desk = deskWithOldForms(); carryOut(desk, 'Terapkan'); command(desk, 'Batalkan'); return desk; }, 10),
  importing('a late answer to an old form is taken in', () => {
    const desk = deskWithOldForms();
    setSetting(desk, 'Formulir Lama Tetap Terbuka', 'Ya');
    carryOut(desk, 'Terapkan');
    desk.workspace.clock.advance('1m');
    formFile(desk, ambon).submit({ 'Nama Lengkap': 'orang', 'E-mail': 'orang@riset.example', 'Judul Penelitian': 'Dari orang' });
    return desk;
  }, 5, (desk) => { toTheEnd(desk); twoLooks(desk); }),
];
