import type { Desk } from '../../support/desk';
import { readRecords } from '../../support/sheetRecords';
import type { Dice } from '../dice';
import { Logbook, type Entry } from '../logbook';
import { FaultPlanner } from './faultPlanner';
import { WallClock, WorkingClock } from './wallClock';

/** A response that somebody has sent, as they know it. */
export interface Submission {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  region: string;
  readonly services: readonly string[];
  /** What its requests are called now. */
  title: string;
  /** When it was last sent. */
  touched: number;
  /** How much later than it was sent Google lists it, milliseconds. */
  readonly late: number;
}

/** Something that a person wrote and that must be found in the log afterwards. */
export interface Writing {
  readonly ticket: string;
  /** Column of the Sheet; 'said' for a message of a requester, 'noted' for a colleague's note. */
  readonly header: string;
  readonly text: string;
  readonly by: string;
  readonly at: number;
  /** Lines of the log when it was written; 0 for what stands nowhere but in its own line. */
  readonly after: number;
}

/** A press on the page whose answer the visitor has not got: the page tries again with the same key. */
export interface Press {
  readonly token: string;
  readonly key: string;
  readonly action: Readonly<Record<string, unknown>>;
  readonly ticket?: string;
  readonly text?: string;
}

export interface Plan {
  readonly seed: number;
  readonly regions: readonly string[];
  readonly services: readonly string[];
  readonly librarians: readonly string[];
  readonly overseers: readonly string[];
  readonly requesters: readonly string[];
  /** What its people do more than others. */
  readonly habit: 'ordinary' | 'asks' | 'sorts';
  /** Zone of the spreadsheet, and of the regions where it is not Indonesia's. */
  readonly zone: string;
}

/** The desk, its people, and what they know: everything that a deed needs and an invariant asks. */
export class World {
  readonly faults: FaultPlanner;
  readonly log: Logbook;
  readonly entries: Entry[] = [];
  readonly diary: string[] = [];
  readonly submissions = new Map<string, Submission>();
  /** Waits to be found in the log. */
  writings: Writing[] = [];
  /** Was found; must stay there. */
  readonly found: Writing[] = [];
  pressed: Press[] = [];
  /** When each requester's answer to a question arrived, by ticket. */
  readonly answers = new Map<string, number[]>();
  /** Own columns of librarians: text by ticket. */
  readonly own = new Map<string, string>();
  /** Cells (ticket and header) into which somebody has ever typed. */
  readonly typed = new Set<string>();
  /** Who typed into a request, by ticket: they hear of what was put back. */
  readonly writers = new Map<string, Set<string>>();
  readonly wall: WallClock;
  private names: ReadonlyMap<string, string> | null = null;
  private tokens = 0;

  constructor(readonly desk: Desk, readonly dice: Dice, readonly plan: Plan) {
    this.faults = new FaultPlanner(this);
    this.log = new Logbook(desk);
    this.wall = new WallClock(plan.zone);
  }

  get now(): number {
    return this.desk.workspace.clock.now().getTime();
  }

  note(words: string): void {
    this.diary.push(`${this.wall.reading(this.now).slice(5, 16)} ${words}`);
  }

  /** A word that stands nowhere else. */
  token(letter: string): string {
    this.tokens += 1;
    return `${letter}${this.tokens}x${this.dice.below(1_000_000)}`;
  }

  /** Reads what the log has got since, and lets it be judged. */
  readLogInto(judge: { judge(fresh: readonly Entry[]): void }): void {
    const fresh = this.log.readNew();
    this.entries.push(...fresh);
    judge.judge(fresh);
  }

  /** Facts of a request as the log tells them. */
  facts(ticket: string): Readonly<Record<string, unknown>> {
    return this.log.facts.get(ticket) ?? {};
  }

  tickets(): string[] {
    return [...this.log.facts.keys()];
  }

  /** The response that a request came with; undefined for one from the counter. */
  submissionOf(ticket: string): Submission | undefined {
    return this.submissions.get(String(this.facts(ticket).responseId));
  }

  /** Somebody wrote something. What stood in the same cell and nobody had looked at is typed over, and nobody can know of it. */
  wrote(ticket: string, header: string, text: string, by: string): void {
    this.typed.add(`${ticket} ${header}`);
    if (header !== 'said' && header !== 'noted') {
      this.writings = this.writings.filter((writing) => writing.ticket !== ticket || writing.header !== header);
      this.writers.set(ticket, (this.writers.get(ticket) ?? new Set()).add(by));
    }
    this.writings.push({ ticket, header, text, by, at: this.now, after: ['said', 'noted'].includes(header) ? 0 : this.entries.length });
  }

  /** Name of a region by its code. */
  regionName(code: string): string {
    this.names ??= new Map(readRecords(this.desk.book, 'Kawasan').map((record) => [record.Kode ?? '', record.Nama ?? '']));
    return this.names.get(code) ?? code;
  }

  /** Whether somebody serves the region of a request, and so may have to stand in. */
  standsIn(address: string, ticket: string): boolean {
    const region = this.regionName(String(this.facts(ticket).region));
    return readRecords(this.desk.book, 'Pustakawan').some((record) => record.Email === address && record.Kawasan === region);
  }

  /** Working hours of a region (name) as the tabs say now. */
  clockOf(region: string): WorkingClock {
    const zone = readRecords(this.desk.book, 'Kawasan').find((record) => record.Nama === region || record.Kode === region);
    const days = new Set(readRecords(this.desk.book, 'Hari Libur').filter((record) => ['*', '', zone?.Nama].includes(record.Kawasan)).map((record) => (record.Tanggal ?? '').split('/').reverse().join('-')));
    return new WorkingClock(new WallClock(zone?.['Zona Waktu'] ?? this.plan.zone), (day) => days.has(day));
  }
}
