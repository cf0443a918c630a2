import { openDesk, type Desk } from '../support/desk';
import { carryOut, choiceOf, command, formFile, oldForm, oldResponses, setSetting, usualAnswer, usualQuestions } from '../support/unifyDesk';

const bogor = 'FormLamaKawasanBogor0001';
const ambon = 'FormLamaKawasanAmbon0001';
const commands = ['Buat Rencana', 'Terapkan', 'Batalkan'] as const;
type Command = (typeof commands)[number];

/** Where a run is killed. */
interface Place {
  readonly word: Command;
  readonly call: number;
  readonly side: 'before' | 'after';
}

/** A desk with one request of its own and two old forms: history of three years, the oldest for the archive, a double submission, several services. */
function openOldDesk(): Desk {
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

const archiveRows = (desk: Desk): string[][] =>
  desk.workspace.spreadsheets().filter((book) => book.name.includes('Arsip')).flatMap((book) => [[book.name], ...book.text('Permohonan').slice(1)]);

/** Ticket numbers go on from one import to the next, and with them what signs a row: what is compared is which of a desk's tickets belong together. */
function withoutNumbers(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.map((cell) => cell.replace(/LK-(\d+)-\d+(?:\|\d+)?((?:\|\w+){2}\|)?\w*/g, 'LK-$1$2')).join('¦'));
}

/** All that people see of the desk, without times and numbers. */
function seen(desk: Desk): Record<string, unknown> {
  const tickets = [...desk.book.text('Permohonan'), ...archiveRows(desk)].map(([ticket]) => ticket).filter((ticket) => ticket?.startsWith('LK-') === true);
  return {
    requests: withoutNumbers(desk.book.text('Permohonan').filter(([ticket]) => ticket !== '')),
    archive: withoutNumbers(archiveRows(desk)),
    contents: withoutNumbers(desk.book.text('Isi Permohonan').slice(1).filter(([ticket]) => ticket !== '').map(([ticket = '', key = '']) => [ticket, key])),
    doubled: tickets.length - new Set(tickets).size,
    mapping: desk.book.text('Pemetaan'),
    progress: desk.book.text('Penyatuan').map((row) => row.slice(0, 10).join('¦')),
    open: [bogor, ambon].map((id) => formFile(desk, id).acceptingResponses),
    offered: desk.book.text('Pilihan').filter((row) => row.some((cell) => cell !== '')),
    asked: desk.form.items().map((item) => `${item.title}: ${(item.choices ?? []).join()}`),
    mails: desk.workspace.mail.sent().length,
  };
}

/** Runs the import to its end, whatever becomes of single runs. */
function toTheEnd(desk: Desk): void {
  for (let run = 0; run < 8; run += 1) {
    try {
      if (String(desk.project.run('unifyNow')).endsWith('Selesai.')) return;
    } catch {
      // Killed: the next run goes on.
    }
  }
  throw new Error('the import does not end');
}

test('a kill at any call of plan, apply and undo ends, after the next runs, in the same desk', () => {
  const desk = openOldDesk();
  const { faults, calls } = desk.workspace;
  // The first round makes what stays (choices of the one form); the second one is what all others are measured by.
  for (const word of commands) carryOut(desk, word);
  const expected = new Map<Command, Record<string, unknown>>();
  const places: Place[] = [];
  for (const word of commands) {
    command(desk, word);
    calls.reset();
    toTheEnd(desk);
    // After a call and before the next one Google holds the same, so each state that a kill can leave is left once.
    places.push({ word, call: 1, side: 'before' }, ...Array.from({ length: calls.total() }, (_, index): Place => ({ word, call: index + 1, side: 'after' })));
    expected.set(word, seen(desk));
  }
  expect(expected.get('Terapkan')).toMatchObject({ doubled: 0, open: [false, false] });
  expect(expected.get('Batalkan')).toMatchObject({ archive: [], open: [true, true] });
  expect(places.length).toBeGreaterThanOrEqual(100);
  // Each round takes most of a second, so every third place is tried each time; KILLS=all tries all of them.
  const chosen = places.filter((_, index) => process.env.KILLS === 'all' || index % 3 === 0);
  const killed = (word: Command, place: Place | undefined): void => {
    command(desk, word);
    if (place) faults.killAt(place.call, place.side);
    toTheEnd(desk);
    faults.clear();
    expect({ place, ...seen(desk) }).toEqual({ place, ...expected.get(word) });
  };
  const of = (word: Command): Place[] => chosen.filter((place) => place.word === word);
  for (const place of of('Buat Rencana')) killed('Buat Rencana', place);
  // What is brought in is taken out again, so each round has a place in both.
  for (let round = 0; round < Math.max(of('Terapkan').length, of('Batalkan').length); round += 1) {
    killed('Terapkan', of('Terapkan')[round]);
    killed('Batalkan', of('Batalkan')[round]);
  }
  console.log(`kills survived: ${chosen.length} of ${places.length} places of plan, apply and undo`);
}, 180_000);

test('a kill at any call of taking in a late answer neither loses nor doubles it', () => {
  const desk = openOldDesk();
  const { faults, calls, clock } = desk.workspace;
  setSetting(desk, 'Formulir Lama Tetap Terbuka', 'Ya');
  carryOut(desk, 'Terapkan');
  const send = (name: string): void => {
    clock.advance('1m');
    formFile(desk, ambon).submit({ 'Nama Lengkap': name, 'E-mail': `${name}@riset.example`, 'Judul Penelitian': `Dari ${name}` });
  };
  const rowsOf = (name: string): (string | undefined)[] => desk.records('Permohonan').filter((row) => row.Nama === name).map((row) => row.Status);
  const before = desk.records('Permohonan').length;
  send('pertama');
  calls.reset();
  toTheEnd(desk);
  const places = calls.total();
  expect(places).toBeGreaterThanOrEqual(15);
  for (let call = 1; call <= places; call += 1) {
    const name = `orang-${call}`;
    send(name);
    faults.killAt(call, call % 2 === 0 ? 'before' : 'after');
    toTheEnd(desk);
    faults.clear();
    expect({ call, rows: rowsOf(name) }).toEqual({ call, rows: ['Baru'] });
  }
  expect(desk.records('Permohonan')).toHaveLength(before + places + 1);
  clock.advance('30m');
  for (let call = 1; call <= places; call += 1) expect(desk.mailsTo(`orang-${call}@riset.example`).length).toBeGreaterThanOrEqual(1);
}, 120_000);
