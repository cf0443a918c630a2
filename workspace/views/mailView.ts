export interface MailView {
  readonly timeZone: string;
  readonly recipients: readonly { readonly address: string; readonly count: number }[];
  /** Recipient whose mails are listed; '' is everybody. */
  readonly recipient: string;
  /** Newest first. */
  readonly messages: readonly MailRow[];
  readonly open: OpenMail | null;
}

export interface MailRow {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface OpenMail extends MailRow {
  readonly from: string;
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly body: string;
  readonly hasHtml: boolean;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  readonly headers: Readonly<Record<string, string>>;
}
