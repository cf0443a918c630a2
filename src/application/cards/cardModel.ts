/**
 * What stands on a card, in plain values: src/adapters/cards makes Google's card of it. All texts are plain: what a requester wrote is made
 * harmless there.
 */
export interface CardModel {
  /** Name by which navigation finds the card again. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly SectionModel[];
  /** The one button at the foot of a form. */
  readonly footer?: ButtonModel;
}

export interface SectionModel {
  readonly header?: string;
  readonly widgets: readonly WidgetModel[];
  /** Widgets that are shown before the section is opened; the others wait behind an arrow. */
  readonly shown?: number;
}

export type WidgetModel =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  | {
    readonly kind: 'line';
    readonly text: string;
    readonly strong?: boolean;
    readonly label?: string;
    readonly bottom?: string;
    readonly icon?: IconName;
    readonly press?: Press;
  }
  | { readonly kind: 'buttons'; readonly buttons: readonly ButtonModel[] }
  | { readonly kind: 'field'; readonly name: string; readonly title: string; readonly value: string; readonly long: boolean; readonly hint?: string }
  /** `change`: what choosing does at once, the card being drawn anew with what is to stand in its fields. */
  | { readonly kind: 'choice'; readonly name: string; readonly title: string; readonly items: readonly ChoiceItem[]; readonly change?: Readonly<Record<string, string>> }
  | { readonly kind: 'day'; readonly name: string; readonly title: string; readonly value: string | null }
  /** Day and time: epoch milliseconds, shown `offset` minutes away from UTC. */
  | { readonly kind: 'moment'; readonly name: string; readonly title: string; readonly value: number | null; readonly offset: number };

export interface ChoiceItem {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface ButtonModel {
  readonly text: string;
  readonly press: Press;
  /** The one that is most likely wanted. */
  readonly filled?: boolean;
}

/** What a press does: runs the add-on's action with these parameters, or opens an address. */
export type Press = { readonly parameters: Readonly<Record<string, string>> } | { readonly address: string };

/** Google's known icons that the cards use. */
export type IconName = 'CLOCK' | 'PERSON' | 'BOOKMARK' | 'DESCRIPTION' | 'EMAIL' | 'TICKET' | 'MAP_PIN' | 'STAR';

/** A card holds so many widgets and so many sections; what is beyond is not shown ("Restrictions", Google Workspace add-ons). */
export const mostWidgets = 100;
