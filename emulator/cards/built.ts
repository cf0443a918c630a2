import type { CardSource } from '../kernel/renderable';
import { CardObject } from './cardObject';

/** What a builder's build() returns: JSON that no longer changes. */
export abstract class Built extends CardObject implements CardSource {
  constructor(private readonly json: Record<string, unknown>) {
    super();
  }
  override toJson(): Record<string, unknown> {
    return structuredClone(this.json);
  }
  toCardJson(): object {
    return this.toJson();
  }
  /** "Prints the JSON representation of this object. This is for debugging only." */
  printJson(): string {
    return JSON.stringify(this.json);
  }
}

export class Card extends Built {
  override readonly typeName = 'CardService.Card';
}
export class ActionResponse extends Built {
  override readonly typeName = 'CardService.ActionResponse';
}
export class UniversalActionResponse extends Built {
  override readonly typeName = 'CardService.UniversalActionResponse';
}
export class SuggestionsResponse extends Built {
  override readonly typeName = 'CardService.SuggestionsResponse';
}
export class ComposeActionResponse extends Built {
  override readonly typeName = 'CardService.ComposeActionResponse';
}
export class UpdateDraftActionResponse extends Built {
  override readonly typeName = 'CardService.UpdateDraftActionResponse';
}
export class CalendarEventActionResponse extends Built {
  override readonly typeName = 'CardService.CalendarEventActionResponse';
}
export class EditorFileScopeActionResponse extends Built {
  override readonly typeName = 'CardService.EditorFileScopeActionResponse';
}
export class DriveItemsSelectedActionResponse extends Built {
  override readonly typeName = 'CardService.DriveItemsSelectedActionResponse';
}
export class ChatResponse extends Built {
  override readonly typeName = 'CardService.ChatResponse';
}
