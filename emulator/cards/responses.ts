import { ScriptError } from '../kernel/errors';
import type { ServiceObject } from '../kernel/serviceObject';
import { GmailDraft } from '../mail/gmail/draft';
import { ActionResponse, CalendarEventActionResponse, ChatResponse, ComposeActionResponse, DriveItemsSelectedActionResponse, EditorFileScopeActionResponse, SuggestionsResponse, UniversalActionResponse, UpdateDraftActionResponse, Built } from './built';
import { CardObject, resolve } from './cardObject';

/** Answer to a click: navigation, notification, a link to open; stateChanged makes other contexts reload. */
export class ActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.ActionResponseBuilder';
  setNavigation(navigation: CardObject): this {
    return this.put('navigation', navigation);
  }
  setNotification(notification: CardObject): this {
    return this.put('notification', notification);
  }
  setOpenLink(openLink: CardObject): this {
    return this.put('link', openLink);
  }
  setStateChanged(changed: boolean): this {
    return this.put('stateChanged', changed);
  }
  build(): ActionResponse {
    const navigation = this.field('navigation');
    const steps = navigation instanceof CardObject ? navigation.toJson() : {};
    const action: Record<string, unknown> = { ...steps };
    for (const name of ['notification', 'link']) if (this.field(name) !== undefined) action[name] = resolve(this.field(name));
    const changed = this.field('stateChanged');
    return new ActionResponse({ renderActions: { action }, ...(changed === undefined ? {} : { stateChanged: changed }) });
  }
}

/** Answer of a universal action: cards, or a link, not both. */
export class UniversalActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.UniversalActionResponseBuilder';
  displayAddOnCards(cards: CardObject[]): this {
    return this.put('cards', cards);
  }
  setOpenLink(openLink: CardObject): this {
    return this.put('link', openLink);
  }
  build(): UniversalActionResponse {
    const cards = this.field('cards');
    const link = this.field('link');
    if ((cards === undefined) === (link === undefined)) throw new ScriptError('A universal action response needs either cards or a link to open.');
    const action = Array.isArray(cards) ? { navigations: cards.map((card: unknown) => ({ pushCard: resolve(card) })) } : { link: resolve(link) };
    return new UniversalActionResponse({ renderActions: { action } });
  }
}

export class SuggestionsResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.SuggestionsResponseBuilder';
  protected override readonly required = ['autoComplete'];
  setSuggestions(suggestions: CardObject): this {
    return this.put('autoComplete', suggestions);
  }
  build(): SuggestionsResponse {
    return new SuggestionsResponse(this.toJson());
  }
}

/** Opens a draft that the script has made. */
export class ComposeActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.ComposeActionResponseBuilder';
  setGmailDraft(draft: ServiceObject): this {
    return this.put('draftId', draft instanceof GmailDraft ? draft.getId() : null);
  }
  build(): ComposeActionResponse {
    const draftId = this.field('draftId');
    if (typeof draftId !== 'string') throw new ScriptError('Missing required field: ComposeActionResponse.gmailDraft');
    return new ComposeActionResponse({ renderActions: { hostAppAction: { gmailAction: { openCreatedDraftAction: { draftId } } } } });
  }
}

export class UpdateDraftActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.UpdateDraftActionResponseBuilder';
  setUpdateDraftBccRecipientsAction(action: CardObject): this {
    return this.put('updateBccRecipients', action);
  }
  setUpdateDraftBodyAction(action: CardObject): this {
    return this.put('updateBody', action);
  }
  setUpdateDraftCcRecipientsAction(action: CardObject): this {
    return this.put('updateCcRecipients', action);
  }
  setUpdateDraftSubjectAction(action: CardObject): this {
    return this.put('updateSubject', action);
  }
  setUpdateDraftToRecipientsAction(action: CardObject): this {
    return this.put('updateToRecipients', action);
  }
  build(): UpdateDraftActionResponse {
    return new UpdateDraftActionResponse({ renderActions: { hostAppAction: { gmailAction: { updateDraftAction: this.toJson() } } } });
  }
}

export class CalendarEventActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.CalendarEventActionResponseBuilder';
  addAttachments(attachments: CardObject[]): this {
    for (const attachment of attachments) this.add('attachments', attachment);
    return this;
  }
  addAttendees(emails: unknown[]): this {
    for (const email of emails) this.add('attendees', String(email));
    return this;
  }
  setConferenceData(data: unknown): this {
    return this.put('conferenceData', data);
  }
  build(): CalendarEventActionResponse {
    const { attachments, attendees, conferenceData } = this.toJson();
    const action: Record<string, unknown> = {};
    if (attachments !== undefined) action['editAttachmentsAction'] = { addAttachments: attachments };
    if (attendees !== undefined) action['editAttendeesAction'] = { addAttendeeEmails: attendees };
    if (conferenceData !== undefined) action['editConferenceDataAction'] = { conferenceData };
    return new CalendarEventActionResponse({ renderActions: { hostAppAction: { calendarAction: action } } });
  }
}

/** Asks for the drive.file scope on the open document. */
export class EditorFileScopeActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.EditorFileScopeActionResponseBuilder';
  requestFileScopeForActiveDocument(): this {
    return this.put('requestFileScopeForActiveDocument', {});
  }
  build(): EditorFileScopeActionResponse {
    return new EditorFileScopeActionResponse({ renderActions: { hostAppAction: { editorAction: this.toJson() } } });
  }
}

export class DriveItemsSelectedActionResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.DriveItemsSelectedActionResponseBuilder';
  requestFileScope(itemId: string): this {
    return this.put('requestFileScope', { itemId });
  }
  build(): DriveItemsSelectedActionResponse {
    return new DriveItemsSelectedActionResponse({ renderActions: { hostAppAction: { driveAction: this.toJson() } } });
  }
}

export class ChatResponseBuilder extends CardObject {
  override readonly typeName = 'CardService.ChatResponseBuilder';
  addCardsV2(card: CardObject): this {
    return this.add('cardsV2', card);
  }
  setActionResponse(response: CardObject): this {
    return this.put('actionResponse', response);
  }
  setText(text: string): this {
    return this.put('text', text);
  }
  build(): ChatResponse {
    return new ChatResponse(this.toJson());
  }
}

/** Answers a link in a document with a title and a card. */
export class LinkPreview extends Built {
  override readonly typeName = 'CardService.LinkPreview';
  constructor() {
    super({});
  }
  setLinkPreviewTitle(title: string): this {
    return this.put('linkPreviewTitle', title);
  }
  setPreviewCard(card: CardObject): this {
    return this.put('previewCard', card);
  }
  setTitle(title: string): this {
    return this.put('title', title);
  }
  override toJson(): Record<string, unknown> {
    const fields = Object.fromEntries(['title', 'linkPreviewTitle', 'previewCard'].flatMap((name) => (this.field(name) === undefined ? [] : [[name, resolve(this.field(name))]])));
    return { action: { linkPreview: fields } };
  }
  override printJson(): string {
    return JSON.stringify(this.toJson());
  }
}
