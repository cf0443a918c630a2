import { namingOf, type Naming } from '../../domain/unify/naming';
import { readConfiguration, type DeskConfiguration } from '../configuration/readConfiguration';
import { findColumns } from '../configuration/table';
import { growGrids } from '../desk/buildCommit';
import { readState, type DeskMeta, type DeskState } from '../desk/deskState';
import { SlotAllocator, writeSlot } from '../desk/slots';
import { look } from '../look';
import type { SheetReading } from '../ports';
import type { RowWrite } from '../sheetCommit';
import type { TabKey } from '../tabs/deskTabs';
import { directoryOf } from './directory';
import { progressRows } from './progress';
import { emptyCommit, type UnifyCommit, type UnifyPorts } from './unifyPorts';
import { storedUnifyState, type UnifyState } from './unifyState';

/** Somebody else goes on with the import, or another command was chosen meanwhile: this run has nothing more to do. */
export class Interrupted extends Error {}

/** Responses that one run takes in at most; more wait for the next, so that no run comes near its six minutes even where Google is slow. */
export const responsesPerRun = 3_000;
/** Milliseconds that a step waits for the look under way. */
const patience = 20_000;

/** The desk as read under the lock, and the counters that a step may move. */
export interface LockedDesk {
  readonly reading: SheetReading;
  readonly configuration: DeskConfiguration;
  readonly state: DeskState;
  readonly meta: DeskMeta;
  readonly columns: ReadonlyMap<string, number>;
  /** First row of Permohonan below the last ticket. */
  readonly nextRow: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * One run of the import. Its state lives in Keadaan; this is the copy that the run works on. Each step reads under the lock, decides and commits once, so
 * looks that somebody waits for come in between, and a kill at any call leaves what the last commit wrote.
 */
export class UnifySession {
  private stored: string;
  /** Responses that this run may still take in. */
  left = responsesPerRun;
  /** Item of the desk's own form that asks for the region. */
  regionItem: number | null = null;
  configuration: DeskConfiguration;
  private named: { readonly directory: string; readonly naming: Naming } | null = null;

  constructor(
    readonly ports: UnifyPorts,
    /** Epoch milliseconds after which no step begins. */
    readonly deadline: number,
    /** As this run sees it; what differs from Keadaan is written with the next commit, at the latest when the run ends. */
    public state: UnifyState,
    desk: LockedDesk,
  ) {
    this.stored = JSON.stringify(desk.state.unify);
    this.configuration = desk.configuration;
    this.regionItem = regionItemOf(desk);
  }

  /** Whether something is not yet written. */
  get isBehind(): boolean {
    return JSON.stringify(this.state) !== this.stored;
  }

  /** The desk's names prepared for planning, once a run. */
  get naming(): Naming {
    const directory = directoryOf(this.configuration);
    const key = JSON.stringify(directory);
    if (this.named?.directory !== key) this.named = { directory: key, naming: namingOf(directory) };
    return this.named.naming;
  }

  hasTime(): boolean {
    return this.left > 0 && this.ports.clock.now() < this.deadline;
  }

  /** Runs a step under the lock. Throws Interrupted where the state is not the one that this run has left. */
  locked<T>(wish: { readonly responseKeys: boolean }, step: (desk: LockedDesk) => T): T {
    if (!this.ports.lock.acquire(patience)) throw new Interrupted('a look is under way');
    try {
      const desk = readDesk(this.ports, wish);
      if (desk.configuration.settings.unify !== null || JSON.stringify(desk.state.unify) !== this.stored) throw new Interrupted('the import has changed');
      this.configuration = desk.configuration;
      this.regionItem = regionItemOf(desk);
      return step(desk);
    } finally {
      this.ports.lock.release();
    }
  }

  /** Writes what a step has decided together with the state, in one call. Returns the ticket column where rows were taken out. */
  commit(desk: LockedDesk, next: UnifyState, parts: Partial<UnifyCommit> = {}): readonly string[] | null {
    const answer = this.ports.tables.commit(commitOf(desk, next, parts));
    this.remember(next);
    return answer;
  }

  /** Takes note of a state that a commit of another kind has written. */
  remember(next: UnifyState): void {
    this.state = next;
    this.stored = JSON.stringify(next);
  }

  /** Lets a look come in between where somebody has asked for one. */
  giveWay(): void {
    if (this.ports.lock.takeMark()) look(this.ports, { intake: true, observe: true, hint: null, notices: [], wait: 0 });
  }
}

function regionItemOf(desk: LockedDesk): number | null {
  const found = Object.entries(desk.state.formItems).find(([, key]) => key === 'region');
  return found ? Number(found[0]) : null;
}

/** Everything that a step needs of the desk, in one call. Only under the lock. */
export function readDesk(ports: UnifyPorts, wish: { readonly responseKeys: boolean }): LockedDesk {
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: wish.responseKeys });
  const state = readState(reading.state);
  const tickets = reading.requestTickets ?? [];
  return {
    reading, state, configuration: readConfiguration(reading.configuration, reading.timeZone), columns: findColumns('requests', reading.requestHeader),
    meta: { ...state.meta, gridRows: { ...state.meta.gridRows } },
    nextRow: tickets.reduce((last, ticket, index) => (ticket === '' ? last : index + 2), 1) + 1, now: ports.clock.now(),
  };
}

/** Slot of the import's state in Keadaan. */
export function unifySlot(slots: SlotAllocator, state: UnifyState): RowWrite {
  return writeSlot(slots.rowFor('unify', 'import'), 'unify', 'import', state);
}

/** A commit of the import: its state, the counters, Penyatuan, and what else the step brings. */
export function commitOf(desk: LockedDesk, next: UnifyState, parts: Partial<UnifyCommit>): UnifyCommit {
  const slots = new SlotAllocator(desk.state);
  const progress = progressRows(next, desk.now, responsesPerRun);
  const piece = unifySlot(slots, next);
  const last = (row: number): RowWrite[] => [{ row, cells: {} }];
  const touched: Partial<Record<TabKey, readonly RowWrite[]>> = {
    state: [piece],
    unification: last(progress.length + 1),
    ...(parts.mapping ? { mapping: last(parts.mapping.length + 1) } : {}),
    ...(parts.contents ? { contents: last(parts.contents.row + parts.contents.rows.length - 1) } : {}),
  };
  const grids = growGrids(desk.meta, touched);
  return {
    ...emptyCommit, ...parts, grids, timeZone: desk.configuration.timeZone, requestColumns: desk.columns, progress,
    // The counters go last: they hold what the grids have grown to.
    state: [piece, writeSlot(slots.rowFor('meta', 'desk'), 'meta', 'desk', desk.meta)],
  };
}

/** The state as it stands in Keadaan. */
export function unifyStateOf(desk: LockedDesk): UnifyState {
  return storedUnifyState(desk.state.unify);
}
