/** Mailboxes of the account and whatever left it. */
export interface MailState {
  /** Every message, sent and delivered, oldest first. */
  readonly messages: MailMessageState[];
  /** Labels by thread id. */
  readonly labels: Map<string, Set<string>>;
  /** Recipients used per user in the running quota window, and when the window began (epoch milliseconds). */
  readonly recipientsUsed: Map<string, { since: number; used: number }>;
}
export interface MailMessageState {
  readonly id: string;
  readonly threadId: string;
  readonly headers: Record<string, string>;
  readonly at: number;
  readonly from: string;
  readonly to: string[];
  readonly cc: string[];
  readonly bcc: string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: { name: string; contentType: string; content: Uint8Array }[];
  /** 'sent': left the account; 'inbox': was delivered to `mailbox`; 'draft'. */
  folder: 'sent' | 'inbox' | 'draft';
  /** Account in whose mailbox it lies. */
  readonly mailbox: string;
  unread: boolean;
  starred: boolean;
  trashed: boolean;
}
