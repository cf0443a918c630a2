/** All mail of the workspace. Every address that sends or receives has a mailbox: a message is kept once, with flags for each mailbox. */
export interface MailState {
  /** Every message, sent, delivered and drafted, oldest first. */
  readonly messages: MailMessageState[];
  /** User labels by mailbox (lower-case address), then by label id. */
  readonly labels: Map<string, Map<string, MailLabelState>>;
  /** Recipients used per user in the running quota window, and when the window began (epoch milliseconds). */
  readonly recipientsUsed: Map<string, { since: number; used: number }>;
  /** Grows with every change; Gmail's historyId. */
  historyId: number;
  /** What the advanced service's Users.History.list reports, oldest first. */
  readonly history: MailHistoryState[];
}

export interface MailLabelState {
  readonly id: string;
  name: string;
}

export interface MailHistoryState {
  readonly id: number;
  readonly mailbox: string;
  readonly messageId: string;
  readonly threadId: string;
  readonly kind: 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved';
  readonly labelIds: string[];
}

export interface MailMessageState {
  readonly id: string;
  readonly threadId: string;
  readonly headers: Record<string, string>;
  readonly at: number;
  /** As in the header From. */
  readonly from: string;
  readonly to: string[];
  readonly cc: string[];
  readonly bcc: string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: MailAttachmentState[];
  /** 'out': an account of the workspace sent it; 'in': it came from outside; 'draft': not sent yet. */
  readonly direction: 'out' | 'in' | 'draft';
  readonly draftId: string | null;
  /** Flags by mailbox (lower-case address); a mailbox that is missing does not hold the message. */
  readonly boxes: Map<string, MailFlagsState>;
}

export interface MailAttachmentState {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** Content-ID of an image inside the HTML body. */
  readonly contentId?: string;
}

export interface MailFlagsState {
  /** System labels as the Gmail API names them (INBOX, SENT, DRAFT, UNREAD, STARRED, IMPORTANT, TRASH, SPAM) and ids of user labels. */
  readonly labels: Set<string>;
}

export function newMailState(): MailState {
  return { messages: [], labels: new Map(), recipientsUsed: new Map(), historyId: 1000, history: [] };
}
