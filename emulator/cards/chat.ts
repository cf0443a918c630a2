import type { EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** Outcome of a dialog. */
export class ActionStatus extends CardObject {
  override readonly typeName: string = 'CardService.ActionStatus';
  setStatusCode(value: EnumValue): this {
    return this.put('statusCode', value.name);
  }
  setUserFacingMessage(text: string): this {
    return this.put('userFacingMessage', text);
  }
}

/** A dialog of Google Chat. */
export class Dialog extends CardObject {
  override readonly typeName: string = 'CardService.Dialog';
  setBody(child: CardObject): this {
    return this.put('body', child);
  }
}

/** Opens or closes a dialog. */
export class DialogAction extends CardObject {
  override readonly typeName: string = 'CardService.DialogAction';
  setActionStatus(child: CardObject): this {
    return this.put('actionStatus', child);
  }
  setDialog(child: CardObject): this {
    return this.put('dialog', child);
  }
}

/** What a Chat app answers. */
export class ChatActionResponse extends CardObject {
  override readonly typeName: string = 'CardService.ChatActionResponse';
  setDialogAction(child: CardObject): this {
    return this.put('dialogAction', child);
  }
  setResponseType(value: EnumValue): this {
    return this.put('type', value.name);
  }
  setUpdatedWidget(child: CardObject): this {
    return this.put('updatedWidget', child);
  }
  setUrl(text: string): this {
    return this.put('url', text);
  }
}

/** A card with a name of its own. */
export class CardWithId extends CardObject {
  override readonly typeName: string = 'CardService.CardWithId';
  setCard(child: CardObject): this {
    return this.put('card', child);
  }
  setCardId(text: string): this {
    return this.put('cardId', text);
  }
}

/** New items of a multi-select menu in Chat. */
export class UpdatedWidget extends CardObject {
  override readonly typeName: string = 'CardService.UpdatedWidget';
  readonly #items: Record<string, unknown>[] = [];
  addItem(text: unknown, value: unknown, selected: boolean, startIconUri: unknown, bottomText: unknown): this {
    this.#items.push({ text: String(text), value: String(value), selected, startIconUri: String(startIconUri), bottomText: String(bottomText) });
    return this.put('suggestions', { items: [...this.#items] });
  }
}
