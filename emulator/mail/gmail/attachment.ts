import { createHash } from 'node:crypto';
import { Blob } from '../../utilities/blob';
import type { MailAttachmentState } from '../state';

/** GmailApp.GmailAttachment: a Blob that also knows its size and hash. */
export class GmailAttachment extends Blob {
  override readonly typeName: string = 'GmailApp.GmailAttachment';
  constructor(state: MailAttachmentState) {
    super({ bytes: state.content, contentType: state.contentType, name: state.name });
  }
  /** SHA-1 of the content in hexadecimal. */
  getHash(): string {
    return createHash('sha1').update(this.content().bytes).digest('hex');
  }
  getSize(): number {
    return this.content().bytes.length;
  }
}
