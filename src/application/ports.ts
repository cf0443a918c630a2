import type { ProblemWords } from '../messages/problems';
import type { Problem } from './configuration/problem';
import type { ConfigurationTables } from './configuration/readConfiguration';
import type { WorkUnit } from './desk/workUnit';
import type { ClaimedMail } from './dispatch';
import type { ClaimPorts } from './mail/claim';
import type { ComposeContext } from './mail/compose';
import type { OutboxEntry } from './mail/outbox';
import type { Restricted, RestrictedTexts } from './restricted/restrictedTexts';
import type { SheetCommit } from './sheetCommit';

/** What the desk needs of the world. Adapters implement these with Google's services; each method says what it costs. */
export interface Ports {
  readonly clock: { now(): number };
  readonly lock: DeskLock;
  readonly sheet: DeskSheet;
  readonly form: RequestForm;
  readonly mail: MailRoom;
  readonly secrets: Secrets;
  readonly identity: DeskIdentity;
  /** Opened only where a confidential request changes. */
  readonly restricted: () => Restricted;
  readonly journal: { error(error: unknown, words: string): void };
}

/** Files in Drive that the desk's account can reach. */
export interface DriveRoom {
  /** Lets people open a file or folder; at most three service calls. Returns null, or why it cannot be found or may not be shared; throws what may pass. */
  letView(id: string, addresses: readonly string[]): string | null;
}

/** One desk, one look at a time. */
export interface DeskLock {
  /** One service call. False when another look holds the lock for longer than `wait` milliseconds. */
  acquire(wait: number): boolean;
  release(): void;
  /** Tells whoever holds the lock to look once more (one call). */
  raiseMark(): void;
  /** Whether a mark was raised since (one call, two where one stands); takes it down. */
  takeMark(): boolean;
}

/** Addresses and ids that setup has left behind. */
export interface DeskIdentity {
  readonly owner: string;
  readonly webAppAddress: string;
  readonly spreadsheetAddress: string;
  readonly formAddress: string;
}

export interface Secrets {
  /** Keyed signature of a text as web-safe base64 without padding. No service call. */
  sign(text: string): string;
}

export type Cells = readonly (readonly unknown[])[];

/** What a look needs read; everything comes in one call. */
export interface ReadPlan {
  /** 'tickets': header and ticket column of Permohonan; 'all': every cell of it. */
  readonly requests: 'tickets' | 'all';
  /** Columns of tickets and response keys in Isi Permohonan, one row a request ever taken in. */
  readonly responseKeys: boolean;
  /** Rows of Isi Permohonan to be read in the same call, by sequence. */
  readonly contents?: readonly number[];
  /** The tab Survei (plan 'all' only). */
  readonly survey?: boolean;
  /** Row of Percakapan that is read as well. */
  readonly chat?: number;
}

export interface SheetReading {
  readonly configuration: ConfigurationTables;
  readonly timeZone: string;
  /** Rows of the hidden tab Keadaan, row 2 first: kind, key, pieces of JSON. */
  readonly state: Cells;
  /** Header row of Permohonan. */
  readonly requestHeader: readonly unknown[];
  /** Ticket column from row 2 on (plan 'tickets'), or null. */
  readonly requestTickets: readonly string[] | null;
  /** All rows from row 2 on (plan 'all'), or null. */
  readonly requestRows: Cells | null;
  /** Response keys, that of the first request first. */
  readonly responseKeys: readonly string[];
  /** Rows asked for, in their order; missing ones are null. */
  readonly contents: readonly (ContentsRow | null)[];
  /** Tickets ever taken in, that of the first request first; null where they were not read. */
  readonly everTickets: readonly string[] | null;
  /** The tab Jadwal with its header (plan 'all'); else empty. */
  readonly slots: Cells;
  /** The tab Survei with its header, where it was asked for. */
  readonly survey: Cells;
  /** The row of Percakapan that was asked for. */
  readonly chat?: Cells;
}

/** One row of Isi Permohonan. */
export interface ContentsRow {
  readonly ticket: string;
  readonly responseKey: string;
  readonly imageJson: string;
  readonly contentsJson: string;
  /** Cells with its last lines of the log (desk/trail.ts). */
  readonly trail: readonly unknown[];
}

export interface DeskSheet {
  /** One service call. */
  read(plan: ReadPlan): SheetReading;
  /** Rows of Isi Permohonan by sequence, in that order; one service call for all. Missing rows are null. */
  readContents(sequences: readonly number[]): readonly (ContentsRow | null)[];
  /** Texts of confidential requests by their rows in the restricted spreadsheet; one service call for all. */
  readTexts(rows: readonly number[]): readonly (RestrictedTexts | null)[];
  /** One service call, all or nothing. Returns tickets whose row was no longer where it was read. */
  commit(commit: SheetCommit): { readonly strayed: readonly string[] };
}

/** One response of the unified form. */
export interface FormResponse {
  readonly responseId: string;
  /** Epoch milliseconds of the (last) submission. */
  readonly submittedAt: number;
  /** Collected address, '' where Google gave none. */
  readonly email: string;
  readonly answers: readonly FormAnswer[];
}

export interface FormAnswer {
  /** Id of the item in the form, as text. */
  readonly itemId: string;
  readonly title: string;
  /** Text, or the texts that were ticked. */
  readonly value: string | readonly string[];
}

/** The form is gone, or may not be opened any more: no later try will find it, a person has to do something. */
export class FormUnreachable extends Error {}

export interface RequestForm {
  /** Responses submitted or edited after an instant (epoch milliseconds; 0 for all), oldest first. Two service calls. Throws FormUnreachable. */
  responsesSince(since: number): readonly FormResponse[];
  /** Opens or closes the form with a text for whoever comes. */
  setAccepting(accepting: boolean, closedText: string): void;
}

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly senderName: string;
  /** Address of the account that sends. */
  readonly sender: string;
  readonly messageId: string;
  /** Where an earlier attempt may have sent it, although nobody was told: not before this instant, epoch milliseconds. It is looked for then, and sent only if it has not left. */
  readonly mayHaveLeftSince?: number;
  /** Roots of the threads of the requests that it is about (mail/threadMark.ts); empty for none. */
  readonly references: readonly string[];
  /** Where its reader may leave the list that it belongs to. */
  readonly leaveAddress?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailRoom {
  /** The mail as it is sent, made of its parameters. No counted call; opens the part of the bundle that has the words. */
  compose(entry: OutboxEntry, context: ComposeContext): OutgoingMail;
  /** Of the mails that are due those that leave now, claimed in the outbox (mail/claim.ts). One service call; opens the same part. */
  claim(work: WorkUnit, due: readonly OutboxEntry[], ports: ClaimPorts): readonly ClaimedMail[];
  /** What Kondisi Sistem and the administrators' mail say of a problem. No counted call; opens the same part. */
  wordsOf(problem: Problem): ProblemWords;
  /** Recipients that may still be written to today (one service call). */
  remaining(): number;
  /** One service call; a few more where it may have left already. Throws MailRefused when the mail can never be sent as it is. */
  send(mail: OutgoingMail): void;
}

/** Google will not take this mail, however often it is tried. */
export class MailRefused extends Error {}

/** What the desk writes into a calendar. Instants are epoch milliseconds. */
export interface CalendarEvent {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly guests: readonly string[];
  /** Shown as busy, without its texts, to whom the calendar is shared with. */
  readonly hidden: boolean;
}

/** An event as it stands in the calendar. */
export interface SeenEvent {
  readonly id: string;
  readonly cancelled: boolean;
  /** Epoch milliseconds; null where it was made an event of whole days. */
  readonly start: number | null;
  readonly end: number | null;
  /** Address of its video meeting; '' while there is none. */
  readonly meet: string;
  /** Addresses of guests who have said no. */
  readonly declined: readonly string[];
}

/** One calendar of the owner. Every call throws where Google refuses it for now. */
export interface CalendarRoom {
  /** Makes the event under that id (5 to 1024 of the digits and a to v), with a video meeting; one that was made before is brought up to date. One call, three where it stands already. */
  put(id: string, event: CalendarEvent): SeenEvent;
  /** Changes the named fields; one that is gone comes back as cancelled. One or two calls. */
  change(id: string, changes: Partial<CalendarEvent>): SeenEvent;
  /** One call; nothing where it is gone already. */
  remove(id: string): void;
  /** Events that were changed, by anybody, since an instant; deleted ones too. One call for 250 of them. */
  changedSince(at: number): readonly SeenEvent[];
}
