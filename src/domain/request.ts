import type { FixedDue, StageRecord } from './stage';
import type { ServiceLevelState } from './serviceLevel';
import type { AssignmentReason } from './assignment';
import type { Loan } from './loan';
import type { Message } from './message';
import type { OtherSender } from './otherSender';
import type { Rating } from './survey';

/** Life of a request (product.md). */
export type Status =
  | 'new'
  | 'inProgress'
  | 'waitingRequester'
  | 'waitingOthers'
  | 'delivered'
  | 'completed'
  | 'declined'
  | 'cancelled'
  | 'closedWithoutAnswer';

export type Language = 'id' | 'en';

/** Statuses from which nothing is owed any more. */
const ended: readonly Status[] = ['completed', 'declined', 'cancelled', 'closedWithoutAnswer'];

export function isEnded(status: Status): boolean {
  return ended.includes(status);
}

/** True while a service clock runs or is merely paused; from delivery on none does. */
export function isInService(status: Status): boolean {
  return status !== 'delivered' && !isEnded(status);
}

/** A stretch of time in which the promise stood still; its working time moves the promised dates. Instants are epoch milliseconds. */
export interface Stop {
  readonly from: number;
  readonly to: number;
  /** requester, others: a wait that has ended; overrun: what a stage not on the librarian's clock took beyond its time. */
  readonly because: 'requester' | 'others' | 'overrun';
  /** Index of the stage at work. */
  readonly stage: number;
}

/** What the promise of the whole rests on. */
export interface Promised {
  /**
   * standard: the times of all stages from submission; handOver: the instant promised when another region took over; reopened: the promise given when it
   * was opened again; agreed: the one agreed.
   */
  readonly basis: 'standard' | 'handOver' | 'reopened' | 'agreed';
  /** The instant that was fixed; null for the standard. */
  readonly fixed: FixedDue | null;
  /** When the request was last opened again, epoch milliseconds: its time counts from there, whatever fixes the date later. */
  readonly since?: number;
}

/** A date that one side has proposed and the other has not answered. */
export interface Proposal {
  readonly by: 'requester' | 'librarian';
  /** Who proposed it: an address, or 'unknown'. */
  readonly actor: string;
  /** Proposed instant of the whole, epoch milliseconds: closing time of the proposed day. */
  readonly due: number;
  readonly at: number;
  /** Until when it may be answered; after that the standard binds (product.md: one working day). */
  readonly answerBy: number;
}

/** What both sides have agreed on. */
export interface Agreement {
  readonly due: number;
  /** Who proposed, and who agreed. */
  readonly proposedBy: string;
  readonly agreedBy: string;
  readonly at: number;
}

/** How the last question about dates ended where it led to no agreement: by whom the standard was kept, or that nobody answered in time. */
export interface StandardKept {
  readonly by: 'requester' | 'librarian' | 'silence';
  readonly at: number;
}

/** What is known of an appointment beside its beginning. Instants are epoch milliseconds. */
export interface Clinic {
  /** The appointment that this was written for; where the image names another one, it was moved since by somebody who knew no more. */
  readonly start: number;
  readonly end: number;
  /** Address of whom it is with. */
  readonly librarian: string;
  /** Where it is, as the library says it; '' where it does not. */
  readonly place: string;
  /** Whether it stands in the tab Jadwal. */
  readonly slot: boolean;
  /** Address of the video meeting; '' while there is none. */
  readonly meet: string;
}

/** A wait that has begun and not yet ended. */
export interface Pause {
  readonly kind: 'requester' | 'others';
  /** Epoch milliseconds. */
  readonly since: number;
}

/** Who has asked what another request asks as well, and is told what becomes of that one. */
export interface Follower {
  readonly to: readonly string[];
  readonly name: string;
  readonly title: string;
  readonly language: Language;
}

/** A request that was merged into another; `follower` is null where both have the same requester, or nobody can be written to. */
export interface Absorbed {
  readonly ticket: string;
  readonly sequence: number;
  readonly follower: Follower | null;
}

/** Notes among colleagues that the image keeps. */
export const notesKept = 5;

/**
 * The committed image of a request: all that deciding needs, and nothing long. Instants are epoch milliseconds. Long texts (title,
 * description, answers) stand in RequestContents; the image keeps their hashes, so that an edit of a cell is noticed.
 */
export interface RequestImage {
  readonly ticket: string;
  /** Position in the desk's whole history, from 1: the row of its contents. */
  readonly sequence: number;
  /** Raised by every change; the row in the Sheet is signed with it. */
  readonly version: number;
  readonly responseId: string;
  /** Tickets that came with the same submission, this one left out. */
  readonly linked: readonly string[];
  readonly source: string;
  /** The request in which this one goes on, where it ended by being merged; `shared`: both have the same requester. It counts in no service-level figure. */
  readonly mergedInto?: { readonly ticket: string; readonly sequence: number; readonly shared: boolean } | null;
  /** Requests merged into this one, those merged into them before included. */
  readonly absorbed?: readonly Absorbed[];
  /** History brought in from an old form: it counts in volumes and never in service-level figures. */
  readonly imported?: boolean;
  readonly language: Language;
  readonly submittedAt: number;
  readonly region: string;
  readonly service: string;
  readonly requesterEmail: string | null;
  readonly onBehalfEmail: string | null;
  /** First characters of name and title, for lists and mails. */
  readonly shortName: string;
  readonly shortTitle: string;
  /** Hash of every text cell that the desk writes and people may not change, by column key. */
  readonly textHashes: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly stages: readonly StageRecord[];
  /** Index into stages of the stage at work (or last at work). */
  readonly stageIndex: number;
  readonly assignee: string;
  readonly assigneeName: string;
  readonly assignedBecause: AssignmentReason;
  /** YYYY-MM-DD as the requester wishes, or null. */
  readonly neededBy: string | null;
  /** Promised instant of the whole; null where it hangs on an appointment not yet made. */
  readonly dueAt: number | null;
  readonly appointment: number | null;
  /** Where the appointment is, with whom and how long; null or missing while there is none, or nothing more is known. */
  readonly clinic?: Clinic | null;
  readonly firstResponseAt: number | null;
  readonly deliveredAt: number | null;
  readonly endedAt: number | null;
  readonly pause: Pause | null;
  /** Waits and other standstills that are over, in the order of their end. */
  readonly stops: readonly Stop[];
  readonly promise: Promised;
  readonly proposal: Proposal | null;
  readonly agreement: Agreement | null;
  readonly standardKept: StandardKept | null;
  /** Keys of the last actions taken on the status page or a card, oldest first: one that comes again is known by its key. */
  readonly pageKeys: readonly string[];
  /** When visitors of the page took their last actions, oldest first (epoch milliseconds). */
  readonly visitorActions: readonly number[];
  /** Steps of the escalation ladder that were taken, so that each is taken once. */
  readonly escalated: readonly string[];
  /** Working minutes that the request has waited so far, by for whom. */
  readonly waitedMinutes: { readonly requester: number; readonly others: number };
  /** Since when whoever has the request has had it, epoch milliseconds. */
  readonly heldSince: number;
  /** Working minutes charged so far, by holder: an address, 'requester' or 'others'. */
  readonly shares: Readonly<Record<string, number>>;
  readonly noteToRequester: string;
  readonly resultLink: string;
  readonly serviceLevel: ServiceLevelState;
  /** Minutes that librarians say they have worked on it, and the READ level (1–6) of the question where they judged it. */
  readonly effort?: { readonly minutes: number; readonly level: number | null };
  /** Times away (address|first day) for which it was handed over: each does so once. */
  readonly leaveCovered?: readonly string[];
  /** Beginnings of the last notes among colleagues, oldest first; the log has them whole. */
  readonly colleagueNotes?: readonly { readonly at: number; readonly by: string; readonly text: string }[];
  /** Its texts and people stand in the restricted spreadsheet alone; the image holds a mask in their place (application/restricted). */
  readonly confidential?: boolean;
  /** Row of the restricted spreadsheet that holds them. */
  readonly restrictedRow?: number;
  /** Items lent with it; its life goes on when the request has ended, until they are back. */
  readonly loan?: Loan;
  /** The result link that the desk has tried to share with the requester, and whether it could. */
  readonly shared?: { readonly link: string; readonly ok: boolean };
  /** The youngest message of its conversation, shortened; `at`: when it was said, epoch milliseconds. */
  readonly lastMessage?: { readonly at: number; readonly by: Message['by']; readonly text: string };
  /** Local day (YYYY-MM-DD) of the region until which the requester is away: nobody reminds them before it is over. */
  readonly awayUntil?: string | null;
  /** Mails about it that were taken in: short names and when they came, oldest first (epoch milliseconds). */
  readonly mailsTaken?: readonly { readonly id: string; readonly at: number }[];
  /** Mails from addresses that are not known for it, until somebody has said whose they are; oldest first. */
  readonly otherSenders?: readonly OtherSender[];
  /** Addresses that a librarian has said to be the requester's as well. */
  readonly otherAddresses?: readonly string[];
  /** Addresses of its people that a mail did not reach for good, and when that was found out (epoch milliseconds). */
  readonly bounced?: readonly { readonly address: string; readonly at: number }[];
  /** How the requester has rated it. */
  readonly rating?: Rating;
  /** When it was first completed, and so a rating asked for, epoch milliseconds. */
  readonly ratingAskedAt?: number;
  /** Its personal data were erased: dates and figures are all that is left. */
  readonly erased?: boolean;
  /** Room or desk to which the result is brought (Antar Jemput); absent or '' where the requester fetches it. */
  readonly courier?: string;
}

/** Facts of a request about which nothing has happened yet; images stored before a field existed get it from here. */
export const untouched = {
  pause: null,
  stops: [],
  promise: { basis: 'standard', fixed: null },
  proposal: null,
  agreement: null,
  standardKept: null,
  pageKeys: [],
  visitorActions: [],
  escalated: [],
} as const satisfies Partial<RequestImage>;

const untouchedKeys = Object.keys(untouched);

/** An image as it was stored, by this version of the desk or an earlier one. */
export function storedImage(stored: unknown): RequestImage {
  const image = stored as RequestImage;
  // Copying thousands of images takes longer than parsing them, and hardly any is of an earlier version.
  return untouchedKeys.every((key) => key in image) ? image : { ...untouched, ...image };
}

/** The long part of a request, letter for letter as the requester sent it (line ends as \n). */
export interface RequestContents {
  readonly name: string;
  readonly email: string;
  readonly onBehalfOf: string;
  readonly onBehalfEmail: string;
  readonly requesterKind: string;
  readonly employeeId: string;
  readonly phone: string;
  readonly unit: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
  readonly attachment: string;
  /** Answers to the questions of the service and to questions that nobody mapped, in the order of the form. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** What requester and librarians have said since, oldest first (domain/conversation.ts). */
  readonly messages?: readonly Message[];
  /** What its requester wrote when rating it, and whether that may be quoted. */
  readonly opinion?: { readonly comment: string; readonly quotable: boolean };
}

/** Ticket number: LK-<year>-<number of at least five digits> (product.md). Numbers start anew each year. */
export function ticketNumber(year: number, number: number): string {
  return `LK-${year}-${String(number).padStart(5, '0')}`;
}
