/** What the script's manifest says of its add-on. */
export interface AddOnView {
  readonly name: string;
  /** Function that makes the first card. */
  readonly home: string;
  readonly universalActions: readonly { readonly label: string; readonly fn: string }[];
}

/** What a person does in the panel. */
export interface PanelAct {
  readonly fn: string;
  readonly as: string;
  readonly locale: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Texts and chosen values by field; days as YYYY-MM-DD under `days`, days with a time as epoch milliseconds under `moments`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, string>>;
  readonly moments: Readonly<Record<string, string>>;
}

/** Google's card JSON, as far as the panel draws it. */
export interface CardAction {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
}
export interface OnClick {
  readonly action?: CardAction;
  readonly openLink?: { readonly url: string };
}
export interface CardButton {
  readonly text: string;
  readonly type?: string;
  readonly disabled?: boolean;
  readonly onClick?: OnClick;
}
export interface CardWidget {
  readonly textParagraph?: { readonly text: string };
  readonly decoratedText?: { readonly text: string; readonly topLabel?: string; readonly bottomLabel?: string; readonly startIcon?: { readonly knownIcon?: string }; readonly onClick?: OnClick };
  readonly buttonList?: { readonly buttons: readonly CardButton[] };
  readonly textInput?: { readonly name: string; readonly label?: string; readonly hintText?: string; readonly value?: string; readonly type?: string };
  readonly selectionInput?: { readonly name: string; readonly label?: string; readonly items: readonly { readonly text: string; readonly value: string; readonly selected?: boolean }[]; readonly onChangeAction?: CardAction };
  readonly dateTimePicker?: { readonly name: string; readonly label?: string; readonly type?: string; readonly valueMsEpoch?: string; readonly timezoneOffsetDate?: number };
}
export interface CardView {
  readonly header?: { readonly title: string; readonly subtitle?: string };
  readonly sections?: readonly { readonly header?: string; readonly collapsible?: boolean; readonly uncollapsibleWidgetsCount?: number; readonly widgets?: readonly CardWidget[] }[];
  readonly fixedFooter?: { readonly primaryButton: CardButton };
}
export interface PanelAnswer {
  readonly renderActions?: {
    readonly action?: {
      readonly navigations?: readonly { readonly popToRoot?: boolean; readonly pop?: boolean; readonly updateCard?: CardView; readonly pushCard?: CardView }[];
      readonly notification?: { readonly text: string };
    };
  };
}
