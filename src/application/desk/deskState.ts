import { storedImage, type RequestImage } from '../../domain/request';
import { storedEntry, type OutboxEntry } from '../mail/outbox';
import type { RefusedEdit } from '../observe/refusedEdits';
import type { Cells } from '../ports';
import { freshClinic, type ClinicMemory } from '../clinic/clinicMemory';
import type { Problem } from '../configuration/problem';
import { freshWeek, type WeeklyMemory } from '../warn/breaches';
import type { SequenceRange } from './archived';
import { joinPieces } from './jsonPieces';
import { currentSchema, DeskIsNewer } from './schema';

/** Counters and memory of the desk, committed with everything else. */
export interface DeskMeta {
  /** Version of the spreadsheet (desk/schema.ts). */
  readonly schema: number;
  /** Sequence of the next request; its contents stand in row sequence + 1 of Isi Permohonan. */
  nextSequence: number;
  /** Numbers start anew each year of the desk's zone. */
  ticketYear: number;
  nextTicket: number;
  /** Next number of other years, for stragglers and for history that is brought in. */
  pastTickets: Readonly<Record<number, number>>;
  /** Sequence of the next mail; it stands in row sequence + 1 of Kotak Keluar. */
  nextMail: number;
  /** Latest submission taken in, epoch milliseconds; the next look reads again from some time before. */
  watermark: number;
  /** Problems seen at the last look: since when (epoch milliseconds), and whether an administrator was told. */
  problems: Record<string, { since: number; told: boolean; toldAt?: number }>;
  /** What stands wrong with the machinery and only people can mend (application/health), as last examined. */
  findings?: readonly Problem[];
  /** Since when events have found the clock silent, epoch milliseconds; absent: it is not known to be. */
  silentSeenAt?: number;
  /** Things that happened to single requests and that somebody should look at; kept for some days. */
  notices: readonly { readonly problem: Problem; readonly at: number }[];
  /** Whether the form was closed because the desk is paused. */
  formClosed: boolean;
  /** When each person's digest of the morning was last looked at, sent or not: epoch milliseconds by address. */
  digests: Readonly<Record<string, number>>;
  /** What the weekly list is made of. */
  weekly: WeeklyMemory;
  /** Requests whose rows stand in archives and not in Permohonan. */
  archived: readonly SequenceRange[];
  /** Rows of each grid when last seen, by tab. */
  gridRows: Record<string, number>;
  /** Rows typed by hand that are not complete: fingerprint, and since when, epoch milliseconds. */
  handRows: Readonly<Record<string, number>>;
  /** Edits that were put back, and that nobody may have seen. */
  refused: readonly RefusedEdit[];
  /** When the chores of the clock last ran, epoch milliseconds. */
  choresAt: number;
  /** Pairs of rows that confidential requests have in the restricted spreadsheet, counted from 1: the next one. */
  nextRestricted: number;
  /** What open dates were last counted with; holidays as 'region|YYYY-MM-DD'. */
  times: { readonly fingerprint: string; readonly holidays: readonly string[] };
}

export const freshMeta: DeskMeta = {
  schema: currentSchema, nextSequence: 1, ticketYear: 0, nextTicket: 1, pastTickets: {}, nextMail: 1, watermark: 0, problems: {}, notices: [], formClosed: false, archived: [], digests: {}, weekly: freshWeek, gridRows: {}, handRows: {}, refused: [], choresAt: 0, nextRestricted: 1, times: { fingerprint: '', holidays: [] },
};

/** What one item of the form asks, by item id. */
export type FormItems = Readonly<Record<string, string>>;

/** The hidden tab Keadaan, parsed: everything that deciding needs, and where each piece stands. */
export interface DeskState {
  readonly meta: DeskMeta;
  readonly images: ReadonlyMap<string, RequestImage>;
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly formItems: FormItems;
  /** How far the import of old forms is (application/unify/unifyState.ts); null where there never was one. */
  readonly unify: unknown;
  readonly clinic: ClinicMemory;
  /** How long things have taken, and what follows from it, by key (application/figures). */
  readonly figures: ReadonlyMap<string, unknown>;
  /** Row of each piece, by `slotKey`. */
  readonly slots: ReadonlyMap<string, number>;
  /** Rows that are free, lowest first. */
  readonly freeRows: readonly number[];
  /** First row below all that is used. */
  readonly nextRow: number;
}

export type SlotKind = 'meta' | 'request' | 'mail' | 'form' | 'unify' | 'figures' | 'clinic';

export function slotKey(kind: SlotKind, key: string): string {
  return `${kind}|${key}`;
}

/**
 * Parses the rows of Keadaan (row 2 first: kind, key, pieces of JSON). The desk alone writes them, so a row that is no JSON is damage:
 * it throws, and nothing is decided on half a state. Throws DeskIsNewer likewise.
 */
export function readState(rows: Cells): DeskState {
  const images = new Map<string, RequestImage>();
  const outbox = new Map<string, OutboxEntry>();
  const slots = new Map<string, number>();
  const freeRows: number[] = [];
  let meta: DeskMeta = freshMeta;
  let formItems: FormItems = {};
  let unify: unknown = null;
  let clinic = freshClinic;
  const figures = new Map<string, unknown>();
  rows.forEach((cells, index) => {
    const row = index + 2;
    const kind = String(cells[0] ?? '') as SlotKind | '';
    const key = String(cells[1] ?? '');
    if (kind === '') {
      freeRows.push(row);
      return;
    }
    const value: unknown = JSON.parse(joinPieces(cells.slice(2)));
    slots.set(slotKey(kind, key), row);
    if (kind === 'meta') meta = { ...freshMeta, ...(value as DeskMeta) };
    else if (kind === 'request') images.set(key, storedImage(value));
    else if (kind === 'mail') outbox.set(key, storedEntry(value));
    else if (kind === 'unify') unify = value;
    else if (kind === 'clinic') clinic = value as ClinicMemory;
    else if (kind === 'figures') figures.set(key, value);
    else formItems = value as FormItems;
  });
  if (meta.schema > currentSchema) throw new DeskIsNewer(meta.schema);
  return { meta, images, outbox, formItems, unify, clinic, figures, slots, freeRows, nextRow: rows.length + 2 };
}
