import type { EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** What the actions that add recipients share. */
abstract class RecipientsAction extends CardObject {
  protected addRecipients(addresses: readonly unknown[]): this {
    for (const address of addresses) this.add('recipients', { email: String(address) });
    return this;
  }
}

/** Changes the To recipients of the draft. */
export class UpdateDraftToRecipientsAction extends RecipientsAction {
  override readonly typeName = 'CardService.UpdateDraftToRecipientsAction';
  addUpdateToRecipients(addresses: unknown[]): this {
    return this.addRecipients(addresses);
  }
}

/** Changes the Cc recipients of the draft. */
export class UpdateDraftCcRecipientsAction extends RecipientsAction {
  override readonly typeName = 'CardService.UpdateDraftCcRecipientsAction';
  addUpdateCcRecipients(addresses: unknown[]): this {
    return this.addRecipients(addresses);
  }
}

/** Changes the Bcc recipients of the draft. */
export class UpdateDraftBccRecipientsAction extends RecipientsAction {
  override readonly typeName = 'CardService.UpdateDraftBccRecipientsAction';
  addUpdateBccRecipients(addresses: unknown[]): this {
    return this.addRecipients(addresses);
  }
}

/** Changes the subject of the draft. */
export class UpdateDraftSubjectAction extends CardObject {
  override readonly typeName = 'CardService.UpdateDraftSubjectAction';
  addUpdateSubject(subject: string): this {
    return this.add('subject', { subject });
  }
}

/** Changes the body of the draft. */
export class UpdateDraftBodyAction extends CardObject {
  override readonly typeName = 'CardService.UpdateDraftBodyAction';
  addUpdateContent(content: string, contentType: EnumValue): this {
    return this.add('updateContents', { content, contentType: contentType.name });
  }
  setUpdateType(type: EnumValue): this {
    return this.put('updateType', type.name);
  }
}

/** A file that an add-on attaches to a calendar event. */
export class Attachment extends CardObject {
  override readonly typeName: string = 'CardService.Attachment';
  setIconUrl(text: string): this {
    return this.put('iconUrl', text);
  }
  setMimeType(text: string): this {
    return this.put('mimeType', text);
  }
  setResourceUrl(text: string): this {
    return this.put('resourceUrl', text);
  }
  setTitle(text: string): this {
    return this.put('title', text);
  }
}
