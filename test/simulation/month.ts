import { readRecords, letters } from '../support/sheetRecords';
import type { Desk } from '../support/desk';
import type { Dice } from './dice';
import type { Expectation, ExpectedLine, Library } from './ledger';
import { Ledger } from './ledger';
import { endings } from './libraryRules';
import { Judge, projection } from './judge';
import { Logbook } from './logbook';

const signature = 'Tanda (jangan diubah)';

/** The sheet as it stands: texts by row and column, both from 0; row 0 is the header. */
export class Grid {
  readonly rows: readonly (readonly string[])[];

  constructor(desk: Desk) {
    this.rows = desk.book.text('Permohonan');
  }

  get header(): readonly string[] {
    return this.rows[0] ?? [];
  }

  column(header: string): number {
    const index = this.header.indexOf(header);
    if (index < 0) throw new Error(`no column ${header}`);
    return index;
  }

  /** Index of the row of a ticket, by its signature where somebody has changed the number; -1 where it is gone. */
  rowOf(ticket: string): number {
    const marked = (row: readonly string[]): boolean => (row[this.column(signature)] ?? '').startsWith(`${ticket}|`);
    const named = (row: readonly string[]): boolean => row[this.column('No. Tiket')] === ticket;
    const whole = this.rows.findIndex((row) => marked(row) && named(row));
    if (whole >= 0) return whole;
    const signed = this.rows.findIndex(marked);
    return signed >= 0 ? signed : this.rows.findIndex(named);
  }

  cell(ticket: string, header: string): string {
    return this.rows[this.rowOf(ticket)]?.[this.column(header)] ?? '';
  }
}

/** A simulated month: the desk, what must be in it, and how people act on both. */
export class Month {
  readonly ledger: Ledger;
  readonly log: Logbook;
  readonly judge: Judge;
  /** What was done, for whoever reads a failure. */
  readonly diary: string[] = [];
  /** Tickets given so far. */
  tickets = 0;
  private readonly waiting: ExpectedLine[] = [];

  constructor(readonly desk: Desk, readonly dice: Dice, library: Library) {
    this.ledger = new Ledger(library);
    this.log = new Logbook(desk);
    this.judge = new Judge(desk, this.ledger, this.log);
  }

  get now(): number {
    return this.desk.workspace.clock.now().getTime();
  }

  note(words: string): void {
    this.diary.push(`${new Date(this.now + 7 * 3_600_000).toISOString().slice(5, 16)} ${words}`);
  }

  /** A ticket number that the next request must get. */
  nextTicket(): string {
    this.tickets += 1;
    return `LK-2026-${String(this.tickets).padStart(5, '0')}`;
  }

  expect(line: ExpectedLine): void {
    this.waiting.push(line);
  }

  /** Does something of which Google loses the edit trigger, so that nobody looks. */
  unseen(deed: () => void): void {
    this.desk.workspace.faults.trigger('edit', 'drop', 100);
    try {
      deed();
    } finally {
      this.desk.workspace.faults.clear();
    }
  }

  /** A look has compared all rows: the log has got its lines, and the Sheet is what it must be. */
  looked(byClock = false): void {
    const lines = [...this.waiting.splice(0), ...this.ledger.look(this.now, byClock)];
    const entries = this.log.readNew();
    for (const { ticket, at } of entries.filter(({ event, actor }) => event === 'Ditutup tanpa jawaban' && actor === 'meja layanan')) lines.push(...this.ledger.closed(ticket, at));
    this.judge.judgeLines(entries, lines);
    this.judge.judgeRows();
  }

  /** A response was taken in; rows were not compared. */
  tookIn(): void {
    this.judge.judgeLines(this.log.readNew(), this.waiting.splice(0));
  }

  /** The clock looks. */
  tick(): void {
    this.note('tick');
    this.desk.tick();
    this.looked(true);
  }

  /** Tells the ledger that somebody types into a cell. */
  typed(request: Expectation, header: string, text: string, by: string, told: boolean): void {
    const before = request.cells.get(header) ?? new Map(projection(this.log.facts.get(request.ticket) ?? {})).get(header) ?? '';
    this.ledger.type(request, header, before, text, by, told);
  }

  /** Types one cell of a request. False where the cell's validation would not have it. */
  typeCell(request: Expectation, header: string, raw: unknown, text: string, by: string, told: boolean): void {
    const grid = new Grid(this.desk);
    const a1 = `${letters(grid.column(header))}${grid.rowOf(request.ticket) + 1}`;
    this.note(`${by} types ${JSON.stringify(text.slice(0, 60))} into ${header} of ${request.ticket} (${a1})${told ? '' : ', unseen'}`);
    this.typed(request, header, text, by, told);
    const act = (): void => {
      this.desk.book.type('Permohonan', a1, raw, by);
    };
    if (!told) {
      this.unseen(act);
      return;
    }
    act();
    this.looked();
  }

  /** First row (index from 0) below everything that stands in the tab. */
  freeRow(): number {
    return readRecords(this.desk.book, 'Permohonan').length === 0 ? 1 : new Grid(this.desk).rows.length;
  }

  /** Requests whose row stands as the desk wrote it, but for edits of single cells. */
  present(): Expectation[] {
    return [...this.ledger.requests.values()].filter((request) => !this.ledger.lost.has(request.ticket) && !this.ledger.copied.has(request.ticket));
  }

  open(): Expectation[] {
    return this.present().filter((request) => !endings.includes(request.cells.get('Status') ?? ''));
  }
}
