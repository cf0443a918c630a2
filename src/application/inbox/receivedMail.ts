/** One mail of the owner's inbox, as read. */
export interface ReceivedMail {
  /** Google's id. */
  readonly id: string;
  /** When Google took it in, epoch milliseconds. */
  readonly at: number;
  /** In their order, newest first. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** All that is in it, texts and files, in their order. */
  readonly parts: readonly MailPart[];
}

export interface MailPart {
  /** 'text/plain', 'text/html', 'message/delivery-status', … in small letters. */
  readonly type: string;
  /** '' for what is no file. */
  readonly name: string;
  /** Its text, and the headers of a mail within the mail; '' for files. */
  readonly text: string;
}

/** The inbox of the desk's owner. */
export interface InboxRoom {
  /** Ids of what came in after an instant (epoch milliseconds), oldest first; one service call for 500. Throws where Google does not let the desk read. */
  idsSince(at: number): readonly string[];
  /** One service call; null where it is gone. */
  read(id: string): ReceivedMail | null;
}
