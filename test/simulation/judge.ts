import { readRecords } from '../support/sheetRecords';
import type { Desk } from '../support/desk';
import type { ExpectedLine, Expectation, Ledger } from './ledger';
import { instantShown, shownDay, shownInstant } from './libraryRules';
import type { Entry, Facts, Logbook } from './logbook';

/** What the desk may log of its own accord. */
const ownWork = ['Status SLA berubah', 'Peringatan', 'Usulan tanggal gugur', 'Janji temu', 'Pinjaman'];
/** What an edit brings with it: a stage that begins, a date that moves, a question that is closed. */
const consequences = ['Tahap dimulai', 'Status berubah', 'Janji bergeser', 'Tanggal diusulkan', 'Jadwal tetap', 'Usulan tanggal gugur'];

/** Compares what the desk holds with what the ledger says that it must. Every method throws with all that is wrong. */
export class Judge {
  constructor(
    private readonly desk: Desk,
    private readonly ledger: Ledger,
    private readonly log: Logbook,
  ) {}

  /** The lines that a look has written are the lines that it must have written, no more and no less. */
  judgeLines(entries: readonly Entry[], expected: readonly ExpectedLine[]): void {
    const left = [...entries];
    const wrong: string[] = [];
    const done: ExpectedLine[] = [];
    for (const line of expected) {
      const index = left.findIndex((entry) => fits(entry, line));
      if (index >= 0) {
        left.splice(index, 1);
        done.push(line);
      } else if (line.mayMiss !== true) wrong.push(`the log lacks ${JSON.stringify(line)}`);
    }
    for (const entry of left) {
      const own = entry.actor === 'meja layanan' && ownWork.includes(entry.event);
      const follows = consequences.includes(entry.event) && done.some((line) => line.ticket === entry.ticket && line.actors.includes(entry.actor));
      if (!own && !follows) wrong.push(`nobody did this: ${JSON.stringify(entry)}`);
    }
    report(wrong);
  }

  /** Every request stands in Permohonan exactly once, with its cells, its texts and its foreign columns. */
  judgeRows(): void {
    const wrong: string[] = [];
    const { lost } = this.ledger;
    const shown = new Map<string, Readonly<Record<string, string>>[]>();
    for (const record of readRecords(this.desk.book, 'Permohonan')) {
      const ticket = record['No. Tiket'] ?? '';
      if (ticket !== '') shown.set(ticket, [...(shown.get(ticket) ?? []), record]);
      else if (lost.size === 0 && (record['Tanda (jangan diubah)'] ?? '') !== '') wrong.push(`a row without ticket is signed ${record['Tanda (jangan diubah)'] ?? ''}`);
    }
    for (const [ticket, request] of this.ledger.requests) {
      const rows = shown.get(ticket) ?? [];
      shown.delete(ticket);
      if (lost.has(ticket)) continue;
      if (rows.length !== 1) wrong.push(`${ticket} stands in ${rows.length} rows`);
      else wrong.push(...this.differences(request, rows[0] ?? {}).map((words) => `${ticket} ${words}`));
    }
    if (lost.size === 0) wrong.push(...[...shown.keys()].map((ticket) => `${ticket} is nobody's request`));
    report(wrong);
  }

  private differences(request: Expectation, row: Readonly<Record<string, string>>): string[] {
    const facts = this.log.facts.get(request.ticket) ?? {};
    const wanted = new Map([...projection(facts), ...request.cells, ...request.foreign]);
    const wrong = [...wanted].filter(([header, text]) => (row[header] ?? '') !== text).map(([header, text]) => `${header}: “${row[header] ?? '(no such column)'}”, must be “${text}”`);
    const version = Number((row['Tanda (jangan diubah)'] ?? '').split('|')[2]);
    if (version !== this.log.counts.get(request.ticket)) wrong.push(`is of version ${version} after ${this.log.counts.get(request.ticket) ?? 0} entries`);
    return wrong;
  }

  /** Status SLA and Sisa Waktu Kerja are what the calendar on the wall says, right after a look. */
  judgeComputed(): void {
    const now = this.desk.workspace.clock.now().getTime();
    const wrong: string[] = [];
    for (const record of readRecords(this.desk.book, 'Permohonan')) {
      const ticket = record['No. Tiket'] ?? '';
      const request = this.ledger.requests.get(ticket);
      if (!request) continue;
      const level = record['Status SLA'] ?? '';
      const levels = this.possibleLevels(ticket, request, record, now);
      if (!levels.includes(level)) wrong.push(`${ticket} Status SLA: ${level}, must be ${levels.join(' or ')}`);
      const left = this.hoursLeft(ticket, request, now);
      const shown = (record['Sisa Waktu Kerja'] ?? '').replace(',', '.');
      if (left === null ? shown !== '' : Number(shown || 'nothing') !== left) wrong.push(`${ticket} Sisa Waktu Kerja: ${shown}, must be ${left ?? 'empty'}`);
    }
    report(wrong);
  }

  private possibleLevels(ticket: string, request: Expectation, record: Readonly<Record<string, string>>, now: number): string[] {
    const due = record['Tenggat Selesai'] ?? '';
    const ended = request.deliveredAt ?? request.endedAt;
    if (ended !== null) return [due === '' || shownMinute(ended) <= instantShown(due) ? 'Tercapai' : 'Tidak Tercapai'];
    const facts = this.log.facts.get(ticket) ?? {};
    if (this.isStopped(facts)) return ['Dijeda'];
    const stage = stageOf(facts);
    const stageDue = record['Tenggat Tahap'] ?? '';
    // A stage on another clock is late for nobody, and an appointment is kept until its day closes.
    if (stage.clock !== 'librarian' || normOf(stage) === 'appointment') return ['Sesuai Jadwal', 'Mendekati Tenggat', 'Terlambat'];
    const late = [due, stageDue].some((text) => text !== '' && now > instantShown(text) + 59_999);
    return late ? ['Terlambat'] : ['Sesuai Jadwal', 'Mendekati Tenggat'];
  }

  private hoursLeft(ticket: string, request: Expectation, now: number): number | null {
    const facts = this.log.facts.get(ticket) ?? {};
    const due = stageOf(facts).dueAt ?? facts.dueAt;
    if (request.deliveredAt !== null || request.endedAt !== null || typeof due !== 'number') return null;
    const pause = facts.pause as { since: number } | null;
    const from = this.isStopped(facts) && pause ? pause.since : now;
    return Math.floor(this.ledger.library.clock.minutesBetween(from, due) / 30) / 2;
  }

  private isStopped(facts: Facts): boolean {
    const pause = facts.pause as { kind: string } | null;
    return pause !== null && (pause.kind === 'requester' || stageOf(facts).counts === false);
  }

  /** No mail tells anybody of a request that is not theirs. */
  judgeMails(staff: ReadonlySet<string>, overseers: ReadonlySet<string>): void {
    const wrong: string[] = [];
    for (const mail of this.desk.workspace.mail.sent()) {
      const tickets = [...new Set(`${mail.subject}\n${mail.body}`.match(/LK-\d{4}-\d{5}/g) ?? [])];
      for (const address of [...mail.to, ...mail.cc, ...mail.bcc]) {
        const theirs = (ticket: string): boolean => (staff.has(address) ? this.log.owners.get(ticket)?.has(address) === true || this.ledger.writers.get(ticket)?.has(address) === true : this.ledger.requests.get(ticket)?.requester === address);
        const strange = overseers.has(address) ? [] : tickets.filter((ticket) => !theirs(ticket));
        if (strange.length > 0) wrong.push(`${address} was told of ${strange.join(', ')}: ${mail.subject}`);
        if (!staff.has(address) && !overseers.has(address) && tickets.length === 0) wrong.push(`${address} got a mail about nothing: ${mail.subject}`);
      }
    }
    report(wrong);
  }
}

function fits(entry: Entry, line: ExpectedLine): boolean {
  return entry.ticket === line.ticket && line.events.includes(entry.event) && line.actors.includes(entry.actor) && entry.words.includes(line.holds);
}

/** What the facts of the log make of the cells that the desk writes. */
export function projection(facts: Facts): [string, string][] {
  const instant = (key: string): string => shownInstant(facts[key] as number | null);
  return [
    ['No. Tiket', String(facts.ticket)], ['Diajukan', instant('submittedAt')], ['Petugas', String(facts.assigneeName)], ['Tahap', String(stageOf(facts).name)],
    ['Tenggat Tahap', shownInstant((stageOf(facts).dueAt ?? null) as number | null)], ['Tenggat Selesai', instant('dueAt')], ['Respons Pertama', instant('firstResponseAt')],
    ['Selesai Pada', instant('endedAt')], ['Janji Temu', instant('appointment')], ['Dibutuhkan Tanggal', shownDay(String(facts.neededBy ?? ''))],
    ['Catatan untuk Pemohon', String(facts.noteToRequester)], ['Tautan Hasil', String(facts.resultLink)], ['Sumber', String(facts.source)],
  ];
}

function stageOf(facts: Facts): Facts {
  return (facts.stages as readonly Facts[])[facts.stageIndex as number] ?? {};
}

function normOf(stage: Facts): string {
  return (stage.norm as { kind: string }).kind;
}

function shownMinute(at: number): number {
  return Math.floor(at / 60_000) * 60_000;
}

function report(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.slice(0, 12).join('\n'));
}
