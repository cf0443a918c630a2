import { erasedWord } from '../../domain/personalData';
import { readConfiguration, type DeskConfiguration } from '../configuration/readConfiguration';
import { findColumns } from '../configuration/table';
import { buildCommit } from '../desk/buildCommit';
import { readState } from '../desk/deskState';
import { ticketRows } from '../desk/ticketRows';
import { WorkUnit } from '../desk/workUnit';
import type { ContentsRow } from '../ports';
import { sheetAddress } from '../statusAddress';
import { privacyStates, runCommands } from '../../messages/privacyWords';
import type { PrivacyPorts, SheetPlace } from './privacyPorts';
import { privacyPiece, storedPrivacy, type PrivacyRun, type PrivacyState, type RegisterLine } from './privacyState';

/** Another run goes on with it, or a look holds the lock: what was committed stands, and the next run goes on from there. */
export class Interrupted extends Error {}

/** Milliseconds that a step waits for the look under way. */
const patience = 20_000;
/** Lines of the register that are kept. */
const mostLines = 250;

/** The desk as read under the lock for one step. */
export interface Step {
  readonly work: WorkUnit;
  readonly configuration: DeskConfiguration;
  /** Rows of Isi Permohonan that were asked for, in their order. */
  readonly contents: readonly (ContentsRow | null)[];
  /** Writes what the step has decided together with how far the command is. */
  commit(state: PrivacyState): void;
}

/**
 * One run of a command about personal data. How far it is stands in Keadaan; each step reads under the lock, decides and commits once, so looks come in between, and a run that is
 * killed goes on from its last commit: everything that it does may be done twice.
 */
export class PrivacySession {
  state: PrivacyState;
  private stored: string;
  private known: readonly SheetPlace[] | null = null;

  constructor(
    readonly ports: PrivacyPorts,
    /** Epoch milliseconds after which no step begins. */
    readonly deadline: number,
    readonly timeZone: string,
    stored: unknown,
    public configuration: DeskConfiguration,
  ) {
    this.stored = JSON.stringify(stored ?? null);
    this.state = storedPrivacy(stored);
  }

  get run(): PrivacyRun {
    if (this.state.run === null) throw new Interrupted('no command is under way');
    return this.state.run;
  }

  /** Changes how far the command is; written with the next commit. */
  move(change: Partial<PrivacyRun>): void {
    this.state = { ...this.state, run: { ...this.run, ...change } };
  }

  hasTime(): boolean {
    return this.ports.clock.now() < this.deadline;
  }

  /** Addresses of the desk's own people, in small letters. */
  get staff(): string[] {
    return [...this.configuration.librarians.map(({ email }) => email), ...this.configuration.regions.map(({ email }) => email), this.ports.identity.owner].flatMap((address) => (address ? [address.toLowerCase()] : []));
  }

  /** Short name of a person that is no address: signed with the desk's own key. */
  whoIs(address: string): string {
    return this.ports.secrets.sign(`person|${address.toLowerCase()}`).slice(0, 22);
  }

  /** Sheets of all spreadsheets of the desk, and of those old forms that the person has answered. */
  places(): readonly SheetPlace[] {
    const forms = [...new Set((this.state.run?.own ?? []).flatMap(({ response }) => (response.includes('/') ? [response.slice(0, response.indexOf('/'))] : [])))];
    this.known ??= this.ports.tables.places(this.state.run?.stage === 'find' ? [] : forms);
    return this.known;
  }

  /** Forgets the sheets: the next stage may see others. */
  newPlaces(): void {
    this.known = null;
  }

  underLock<T>(step: () => T): T {
    if (!this.ports.lock.acquire(patience)) throw new Interrupted('a look is under way');
    try {
      return step();
    } finally {
      this.ports.lock.release();
    }
  }

  /** Runs a step on the state as it is now. Throws Interrupted where that is not the one this run has left. */
  step<T>(sequences: readonly number[], decide: (step: Step) => T): T {
    return this.underLock(() => {
      const reading = this.ports.sheet.read({ requests: 'tickets', responseKeys: false, contents: sequences });
      const state = readState(reading.state);
      if (JSON.stringify(state.figures.get(privacyPiece) ?? null) !== this.stored) throw new Interrupted('another run goes on');
      this.configuration = readConfiguration(reading.configuration, reading.timeZone);
      const work = new WorkUnit(state, this.configuration, this.ports.clock.now());
      work.restricted = this.ports.restricted;
      const commit = (next: PrivacyState): void => {
        const stored = { ...next, register: next.register.slice(-mostLines) };
        work.putFigures(privacyPiece, stored);
        work.replacements.set('privacy', [...stored.register].reverse().map(registerRow));
        if (work.textRows.size > 0) this.ports.restricted().settle(work);
        const rowOf = ticketRows(reading.requestTickets);
        const nextRow = Math.max(1, ...rowOf.values()) + 1;
        const { identity, secrets, sheet } = this.ports;
        const built = buildCommit(work, {
          rowOf, nextRow, columns: findColumns('requests', reading.requestHeader), observation: null, ticketLink: (image) => sheetAddress(image, identity, this.configuration.settings, secrets),
        }, null);
        // Rows that were sorted away meanwhile are put right by the next look.
        if (sheet.commit(built.commit).strayed.length > 0) this.ports.lock.raiseMark();
        this.state = stored;
        this.stored = JSON.stringify(stored);
      };
      return decide({ work, configuration: this.configuration, contents: reading.contents, commit });
    });
  }

  /** Writes how far the command is and nothing else. */
  save(): void {
    if (JSON.stringify(this.state) === this.stored) return;
    this.step([], ({ commit }) => {
      commit(this.state);
    });
  }
}

function registerRow({ startedAt, command, who, state, words, step, endedAt }: RegisterLine): Record<string, string | { instant: number } | null> {
  return { startedAt: { instant: startedAt }, command: runCommands[command], who, state: privacyStates[state], words, step, endedAt: endedAt === null ? null : { instant: endedAt } };
}

/** Milliseconds after which the register says no more whose data it was. */
const namedFor = 30 * 24 * 60 * 60 * 1000;

/** The register with a line changed or added: a line is known by when its command began. What was done long ago stays, without whose data it was. */
export function withLine(state: PrivacyState, line: RegisterLine): PrivacyState {
  const others = state.register.filter(({ startedAt, command }) => startedAt !== line.startedAt || command !== line.command);
  return { ...state, register: [...others.map((other) => (line.startedAt - other.startedAt > namedFor && other.who !== '' ? { ...other, who: erasedWord } : other)), line] };
}
