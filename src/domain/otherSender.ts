/** A mail that names a request and comes from an address that is not known for it. */
export interface OtherSender {
  /** Names the mail among those of the request. */
  readonly id: string;
  readonly from: string;
  /** When it came in, epoch milliseconds. */
  readonly at: number;
  readonly text: string;
  /** Whether the mail was longer. */
  readonly shortened: boolean;
}

/** Mails from other addresses that wait for a librarian's word. */
export const mostOtherSenders = 3;
/** Characters of such a mail that are kept: the image of a request holds nothing long. */
export const longestOther = 4000;
/** Mails that are remembered as taken in; more than the desk reads at a time. */
export const mailsRemembered = 30;
/** Mails about one request that are taken in within an hour: enough for people, too few for two programs that answer each other. */
export const mailsInAnHour = 10;
