import type { GmailDraft } from './draft';
import type { GmailLabel } from './label';
import type { GmailMessage } from './message';
import type { GmailThread } from './thread';

/** Makes the objects of GmailApp for one mailbox, so that their classes need not import each other. */
export interface GmailObjects {
  message(id: string): GmailMessage;
  thread(id: string): GmailThread;
  label(id: string): GmailLabel;
  draft(id: string): GmailDraft;
}
