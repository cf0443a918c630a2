import type { Language } from '../../domain/request';
import type { TemplateKey } from '../../messages/mailTemplates';

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
  readonly warnings?: readonly ('noAddress' | 'serviceOff')[];
  readonly faults?: readonly { readonly place: string; readonly words: string; readonly step: string }[];
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
  readonly zone: string;
  readonly dueWall: string | null;
  readonly neededBy: string | null;
  readonly description: string;
  readonly attachment: string;
  readonly resultLink: string;
  readonly statusAddress: string;
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
  return { ...{ notBefore: 0, mergeKey: null }, ...(stored as OutboxEntry) };
}

/** Words of the column Keadaan in Kotak Keluar. */
export const outboxWords = { ready: 'siap', sending: 'mengirim', sent: 'terkirim', failed: 'gagal' } as const;

/** A mail found in `sending` for longer than any run may last was interrupted: the run that had it is dead. */
export const interruptedAfterMilliseconds = 10 * 60 * 1000;

/** Attempts after which a mail that Google keeps refusing is given up and reported. */
export const maximalAttempts = 3;

/** What Kotak Keluar calls each kind of mail. */
export const mailKindWords: Readonly<Record<TemplateKey, string>> = {
  receipt: 'Tanda terima', assignment: 'Permohonan baru', waiting: 'Menunggu pemohon', delivered: 'Hasil', ended: 'Berakhir', faults: 'Perlu diperbaiki',
};
