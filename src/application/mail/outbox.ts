import type { LoanTask } from '../../domain/loan';
import type { Language } from '../../domain/request';
import type { DateNews } from '../../messages/dateSentences';
import type { RequesterNews } from '../../messages/conversationMails';
import type { LoanNews } from '../../messages/loanSentences';
import type { TemplateKey } from '../../messages/mailKinds';

/** What a mail says, without its words: made into a body only when it is sent, so that Kotak Keluar holds no bodies. */
export interface MailParameters {
  readonly kind: TemplateKey;
  readonly language: Language;
  readonly requests: readonly MailRequest[];
  readonly nameOfReader: string;
  /** Code of messages.because, for a mail to a librarian. */
  readonly because?: string;
  readonly note?: string;
  /** Extra sentences by key of messages.mail. */
  readonly warnings?: readonly ('noAddress' | 'serviceOff' | 'neededEarlier' | 'wishPassedOn' | 'confidential')[];
  /** What a mail about a date says: the day in question and until when it may be answered, by the wall clock of the region. */
  readonly date?: {
    readonly news: DateNews | null; readonly day: string; readonly answerByWall: string | null;
    /** Of an appointment: where it is, and the address of its video meeting. */
    readonly place?: string; readonly meet?: string;
  };
  /** Why a promise moved, and from which instant (epoch milliseconds and wall clock of the region). */
  readonly moved?: { readonly because: 'calendar' | 'stageTimes' | 'others'; readonly days: readonly string[]; readonly from: number; readonly fromWall: string };
  /** What a mail about loans says, and where they are to be fetched. */
  readonly loan?: { readonly news: LoanNews; readonly place?: string };
  /** The link that a mail about a link is about. */
  readonly address?: string;
  /** What the requester has written or done, oldest first; the text is null where it is confidential. */
  readonly said?: readonly { readonly news: RequesterNews; readonly text: string | null }[];
  /** Day (YYYY-MM-DD) after which a request that waits is closed, or until which an answer opens it again. */
  readonly until?: string;
  /** Address that rates the request, without the mark. */
  readonly ratingAddress?: string;
  readonly faults?: readonly { readonly place: string; readonly words: string; readonly step: string }[];
  /** Requests that a warning is about; its lists are made from them when it is sent. */
  readonly tickets?: readonly string[];
  readonly lists?: readonly MailList[];
  /** Edits that were put back while the reader was away. */
  readonly refused?: readonly RefusedLine[];
  /** New requests for which the mail had no room. */
  readonly unlisted?: number;
  /** Broken promises by region and service, for the weekly list. */
  readonly breaches?: readonly BreachLine[];
  /** Mails to one librarian that became this one, in the order of urgency. */
  readonly gathered?: readonly { readonly ticket: string; readonly parameters: MailParameters }[];
  /** Days (YYYY-MM-DD) that the mail is about, both included. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** What a list in a mail to a librarian is about, in the order of urgency. */
export const listHeadings = ['late', 'fresh', 'dueToday', 'proposals', 'otherSenders', 'loans', 'atRisk', 'foreseen', 'waiting', 'nobody', 'regionsLate', 'regionsAtRisk', 'regionsForeseen', 'stillLate'] as const;
export type ListHeading = (typeof listHeadings)[number];

export interface MailList {
  readonly heading: ListHeading;
  readonly lines: readonly MailLine[];
  /** How many more there are than the lines show. */
  readonly more: number;
}

/** One request in a list. The wall clock is that of its region. */
export interface MailLine {
  readonly ticket: string;
  readonly title: string;
  readonly service: string;
  readonly region: string;
  /** Name of the stage whose date is shown; '' for the whole request. */
  readonly stage: string;
  /** '' where the reader is the owner. */
  readonly owner: string;
  readonly dueWall: string | null;
  readonly zone: string;
  /** Working minutes until the date shown, negative once it is past; null where no clock runs. */
  readonly leftMinutes: number | null;
  /** Since when the requester is waited for, where that is what the list is about; its working minutes. */
  readonly waiting?: { readonly sinceWall: string; readonly minutes: number };
  /** What is to be done about a loan, where that is what the list is about; its return day (YYYY-MM-DD), and where to fetch it, '' for nowhere. */
  readonly loan?: { readonly returnBy: string; readonly tasks: readonly LoanTask[]; readonly place: string };
  readonly notes: readonly LineNote[];
  /** What the forecast says of it, in the words of the column Perkiraan; '' for nothing. */
  readonly forecast: string;
}

/** An edit in the Sheet that was put back; `own`: the reader's. */
export interface RefusedLine {
  readonly ticket: string;
  readonly column: string;
  readonly typed: string;
  readonly reason: string;
  readonly own: boolean;
}

export type LineNote = 'promiseBroken' | 'noAddress' | 'serviceOff' | 'proposal' | 'otherSender' | 'ownerAway' | 'ownerGone';

/** Promises broken in the time of a weekly list. */
export interface BreachLine {
  readonly region: string;
  readonly service: string;
  readonly stages: number;
  readonly wholes: number;
}

/** One request as a mail shows it. Wall clocks are those of its region. */
export interface MailRequest {
  readonly ticket: string;
  readonly title: string;
  readonly service: string;
  readonly serviceEnglish: string;
  readonly region: string;
  readonly requester: string;
  readonly unit: string;
  readonly owner: string;
  readonly ownerEmail: string;
  readonly status: string;
  /** Ticket of the request it was merged into. */
  readonly mergedInto?: string;
  readonly zone: string;
  readonly dueWall: string | null;
  readonly neededBy: string | null;
  readonly description: string;
  readonly attachment: string;
  readonly resultLink: string;
  readonly statusAddress: string;
  /** Where its words stand when it is confidential: what is said of it here is a mask, and the link to its page is made when the mail leaves. */
  readonly restrictedRow?: number;
  /** Its sequence, where it is confidential. */
  readonly sequence?: number;
  /** Items lent with it: barcodes in one text, the return day (YYYY-MM-DD), and whether it has passed. */
  readonly loan?: { readonly barcodes: string; readonly returnBy: string; readonly late: boolean };
  readonly stages: readonly { readonly name: string; readonly nameEnglish: string; readonly dueWall: string | null }[];
}

/** A mail that has not left yet (architecture.md: siap → mengirim → terkirim). */
export interface OutboxEntry {
  readonly id: string;
  /** Its row in Kotak Keluar is sequence + 1. */
  readonly sequence: number;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly ticket: string;
  /** 1 is the most urgent. */
  readonly priority: number;
  readonly createdAt: number;
  /** Not to be sent before this instant (the recipient's working time), epoch milliseconds; 0 for at once. */
  readonly notBefore: number;
  /** Region in whose working time alone it leaves, '' for the desk's own; null: at any time. */
  readonly hoursOf: string | null;
  /** Mails of one key that have not left yet become one; null: never merged. */
  readonly mergeKey: string | null;
  readonly state: 'ready' | 'sending' | 'failed';
  /** Why it failed, in Google's words. */
  readonly reason?: string;
  /** When the attempt under way was written down, epoch milliseconds. */
  readonly attemptAt: number | null;
  readonly attempts: number;
  readonly parameters: MailParameters;
}

/** An entry as it was stored, by this version of the desk or an earlier one. */
export function storedEntry(stored: unknown): OutboxEntry {
  return { ...{ notBefore: 0, hoursOf: null, mergeKey: null }, ...(stored as OutboxEntry) };
}

/** Words of the column Keadaan in Kotak Keluar. */
export const outboxWords = { ready: 'siap', sending: 'mengirim', sent: 'terkirim', failed: 'gagal', merged: 'digabung', dropped: 'tidak perlu lagi' } as const;

/** A mail found in `sending` for longer than any run may last was interrupted: the run that had it is dead. */
export const interruptedAfterMilliseconds = 10 * 60 * 1000;

/** Attempts after which a mail that Google keeps refusing is given up and reported. */
export const maximalAttempts = 3;

/** What Kotak Keluar calls each kind of mail. */
export const mailKindWords: Readonly<Record<TemplateKey, string>> = {
  receipt: 'Tanda terima', leave: 'Cuti', gathered: 'Kumpulan kabar', ownRequest: 'Tautan', ownRequests: 'Tautan', assignment: 'Permohonan baru', waiting: 'Menunggu pemohon', delivered: 'Hasil', ended: 'Berakhir', moved: 'Tanggal bergeser', proposal: 'Usulan tanggal', agreement: 'Tanggal selesai', dateReply: 'Jawaban tanggal', faults: 'Perlu diperbaiki',
  assignments: 'Permohonan baru', atRisk: 'Peringatan', late: 'Peringatan', digest: 'Ringkasan pagi', weekly: 'Daftar mingguan', split: 'Dipisahkan', check: 'Telaah', checked: 'Telaah', answered: 'Kabar dari pemohon', reminder: 'Pengingat', closed: 'Ditutup', rating: 'Penilaian', loan: 'Pinjaman', loanTask: 'Pinjaman',
  complaintReceived: 'Pengaduan', complaintAnswer: 'Pengaduan', complaintTask: 'Pengaduan', complaintLate: 'Pengaduan', followLink: 'Tautan', newProducts: 'Produk baru', chatWaiting: 'Pertanyaan singkat', chatAnswer: 'Pertanyaan singkat',
};
