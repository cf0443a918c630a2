import { applyEvent, type DeskEvent } from '../../domain/event';
import { isEnded, type RequestContents, type RequestImage } from '../../domain/request';
import type { DeskConfiguration } from '../configuration/readConfiguration';
import type { Problem } from '../configuration/problem';
import { outboxWords, type MailParameters, type OutboxEntry } from '../mail/outbox';
import type { ClinicMemory } from '../clinic/clinicMemory';
import type { Cells } from '../ports';
import type { CellValue, RowWrite, SheetCommit } from '../sheetCommit';
import type { TabKey } from '../tabs/deskTabs';
import type { Restricted, RestrictedTexts } from '../restricted/restrictedTexts';
import type { DeskMeta, DeskState } from './deskState';

/** A mail that a decision asks for. */
export interface MailOrder {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly ticket: string;
  readonly priority: number;
  readonly parameters: MailParameters;
  /** When it may leave, epoch milliseconds; at once where it is not said. */
  readonly notBefore?: number;
  /** Region in whose working time alone it leaves, '' for the desk's own; at any time where it is not said. */
  readonly hoursOf?: string;
  /** What makes it one with a mail of the same key that has not left yet, and how the two become one. */
  readonly merge?: { readonly key: string; readonly join: (before: MailParameters, now: MailParameters) => MailParameters };
}

/**
 * Unit of work of one look: begins with the state as read, collects what the steps decide, and is committed once. Steps see each
 * other's decisions here; nothing reaches Google before the commit.
 */
export class WorkUnit {
  readonly meta: DeskMeta;
  readonly images: Map<string, RequestImage>;
  /** Requests that had ended, as they were when they were brought back. */
  private readonly revived = new Map<string, RequestImage>();
  readonly outbox: Map<string, OutboxEntry>;
  readonly events: DeskEvent[] = [];
  /** Contents that are new or changed, by ticket. */
  readonly contents = new Map<string, RequestContents>();
  /** Contents that were read to write a row again or to quote them in a mail; they have not changed. */
  readonly loadedContents = new Map<string, RequestContents>();
  /** Response key of each new or edited request, by ticket. */
  readonly responseKeys = new Map<string, string>();
  readonly changed = new Set<string>();
  readonly created = new Set<string>();
  readonly problems: Problem[] = [];
  /** Mails whose row in Kotak Keluar must be written. */
  readonly mailsTouched = new Set<string>();
  /** Mails that are done with, and the word for it. */
  readonly mailsDone = new Map<string, { readonly entry: OutboxEntry; readonly word: string; readonly at: number | null }>();

  /** Pieces of figures to write with whatever else is written; alone they are no reason to write. */
  readonly figurePieces = new Map<string, unknown>();
  /** The tab Jadwal as read, header first; empty where it was not. */
  slots: Cells = [];
  /** The tab Survei as read, header first; empty where no command asked for it. */
  survey: Cells = [];
  /** A row of Percakapan as read; empty where no command asked for it. */
  chat: Cells = [];
  /** Cells of Survei to write, by row. */
  readonly surveyWrites = new Map<number, Readonly<Record<string, CellValue>>>();
  /** Cells of Jadwal to write, by row. */
  readonly slotWrites = new Map<number, Readonly<Record<string, CellValue>>>();
  clinic: ClinicMemory;
  /** What the column Perkiraan says, by ticket. */
  outlook: ReadonlyMap<string, string> = new Map();
  /** Texts of confidential requests, as read or changed in this look, by ticket. */
  readonly texts = new Map<string, RestrictedTexts>();
  /** Rows of the restricted spreadsheet to be written before the look is committed, by ticket. */
  readonly textRows = new Map<string, number>();
  /** Requests that have become confidential: what was written about them is to be hidden with this look. */
  readonly toHide = new Set<string>();
  /** Rows of the log, of Kotak Keluar, of Isi Permohonan and of Percakapan to be written over, before anything else is written there. */
  readonly rewrites: Partial<Record<TabKey, RowWrite[]>> = {};
  /** Opens what keeps the texts of confidential requests apart. */
  restricted: () => Restricted = () => {
    throw new Error('a confidential request in a look that cannot keep its texts apart');
  };
  /** Tabs whose rows are written anew as a whole. */
  readonly replacements = new Map<TabKey, NonNullable<SheetCommit['replacements'][TabKey]>>();

  constructor(
    readonly state: DeskState,
    readonly configuration: DeskConfiguration,
    /** Epoch milliseconds; one instant for the whole look. */
    readonly now: number,
  ) {
    this.meta = { ...state.meta, problems: { ...state.meta.problems }, gridRows: { ...state.meta.gridRows } };
    this.images = new Map(state.images);
    this.outbox = new Map(state.outbox);
    this.clinic = state.clinic;
  }

  create(image: RequestImage, contents: RequestContents, responseKey: string, event: DeskEvent): void {
    const shown = image.confidential === true ? this.restricted().guard(this, image, event) : event;
    this.images.set(image.ticket, { ...image, ...shown.patch });
    this.contents.set(image.ticket, shown.contents ?? contents);
    this.responseKeys.set(image.ticket, responseKey);
    this.created.add(image.ticket);
    this.changed.add(image.ticket);
    this.events.push(shown);
  }

  /** Takes in events whose images `decide` functions have already built; keeps only what the log needs to say. */
  record(events: readonly DeskEvent[]): void {
    for (const said of events) {
      const image = this.images.get(said.ticket);
      if (!image) throw new Error(`event for unknown request ${said.ticket}`);
      const event = image.confidential === true || said.patch.confidential === true ? this.restricted().guard(this, image, said) : said;
      this.images.set(event.ticket, applyEvent(image, event));
      this.changed.add(event.ticket);
      this.events.push(event);
      if (event.contents) this.contents.set(event.ticket, event.contents);
    }
  }

  /** Brings a request that had ended back among the open ones, as its contents row had it. */
  revive(image: RequestImage): void {
    if (this.images.has(image.ticket)) return;
    this.images.set(image.ticket, image);
    this.revived.set(image.ticket, image);
  }

  /** The image that the row of a request was last written from, before this look has changed anything; undefined for what it has created. */
  asWritten(ticket: string): RequestImage | undefined {
    return this.state.images.get(ticket) ?? this.revived.get(ticket);
  }

  /** Runs a step that either happens as a whole or not at all: where it throws, everything is as before. Returns what it threw, else null. */
  attempt(step: () => void): unknown {
    const meta = { ...this.meta };
    const { clinic } = this;
    const maps = [
      this.texts, this.textRows, this.images, this.outbox, this.mailsDone, this.contents, this.responseKeys, this.slotWrites, this.surveyWrites, this.figurePieces, this.replacements,
    ] as Map<unknown, unknown>[];
    const sets = [this.toHide, this.changed, this.created, this.mailsTouched];
    const lists = [this.events, this.problems] as unknown[][];
    const mapsBefore = maps.map((map) => [...map]);
    const setsBefore = sets.map((set) => [...set]);
    const lengths = lists.map((list) => list.length);
    try {
      step();
      return null;
    } catch (error) {
      Object.assign(this.meta, meta);
      this.clinic = clinic;
      maps.forEach((map, index) => {
        map.clear();
        for (const [key, value] of mapsBefore[index] ?? []) map.set(key, value);
      });
      sets.forEach((set, index) => {
        set.clear();
        for (const value of setsBefore[index] ?? []) set.add(value);
      });
      lists.forEach((list, index) => list.splice(lengths[index] ?? 0));
      return error ?? new Error('nothing was thrown');
    }
  }

  rewrite(tab: 'log' | 'outbox' | 'contents' | 'chats', write: RowWrite): void {
    (this.rewrites[tab] ??= []).push(write);
  }

  putFigures(key: string, piece: unknown): void {
    this.figurePieces.set(key, piece);
  }

  contentsOf(ticket: string): RequestContents | null {
    return this.contents.get(ticket) ?? this.loadedContents.get(ticket) ?? null;
  }

  order({ merge, ...mail }: MailOrder): void {
    const waiting = merge && this.waitingMail(merge.key);
    if (waiting) {
      const parameters = merge.join(waiting.parameters, mail.parameters);
      this.outbox.set(waiting.id, {
        ...waiting, parameters, priority: Math.min(waiting.priority, mail.priority), cc: [...new Set([...waiting.cc, ...mail.cc])], ticket: joinTickets(waiting.ticket, mail.ticket),
      });
      this.mailsTouched.add(waiting.id);
      return;
    }
    const sequence = this.meta.nextMail;
    this.meta.nextMail += 1;
    const id = `S-${String(sequence).padStart(6, '0')}`;
    this.outbox.set(id, {
      id, sequence, notBefore: 0, hoursOf: null, ...mail, mergeKey: merge?.key ?? null, createdAt: this.now, state: 'ready', attemptAt: null, attempts: 0,
    });
    this.mailsTouched.add(id);
  }

  /** The mail of that key that has not left yet. */
  waitingMail(key: string): OutboxEntry | undefined {
    return [...this.outbox.values()].find((entry) => entry.mergeKey === key && entry.state === 'ready' && entry.attempts === 0);
  }

  /** Takes back a mail that has not left: what it was to say is no longer so, or another mail says it. */
  withdraw(entry: OutboxEntry, because: 'dropped' | 'merged' = 'dropped'): void {
    this.outbox.delete(entry.id);
    this.mailsTouched.add(entry.id);
    this.mailsDone.set(entry.id, { entry, word: outboxWords[because], at: null });
  }

  /** Images that stay in the state tab; ended ones live on in Isi Permohonan only. */
  openImages(): RequestImage[] {
    return [...this.images.values()].filter((image) => !isEnded(image.status));
  }

  /** Whether committing would change anything. */
  get isEmpty(): boolean {
    const { meta } = this.state;
    return this.changed.size === 0 && this.events.length === 0 && this.mailsTouched.size === 0 && this.mailsDone.size === 0 && this.replacements.size === 0
      && this.meta.digests === meta.digests && this.meta.weekly === meta.weekly && this.meta.choresAt === meta.choresAt
      && this.slotWrites.size === 0 && this.clinic === this.state.clinic;
  }
}

/** 'LK-2026-00001, LK-2026-00002': what a mail about several requests is about, shortened where they are many. */
function joinTickets(before: string, now: string): string {
  const tickets = [...new Set([...before.split(', '), now])].filter((ticket) => ticket !== '' && ticket !== '…');
  return tickets.length > mostTickets ? [...tickets.slice(0, mostTickets), '…'].join(', ') : tickets.join(', ');
}

const mostTickets = 10;
