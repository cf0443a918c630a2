import type { Desk } from './desk';
import { cardFaults, responseFaults } from './cardSchema';

/** The parts of Google's card JSON that a panel works with; the validator beside this file judges the whole. */
export interface ActionJson {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
}
interface ButtonJson {
  readonly text: string;
  readonly onClick: { readonly action?: ActionJson };
}
interface WidgetJson {
  readonly buttonList?: { readonly buttons: readonly ButtonJson[] };
  readonly decoratedText?: { readonly text: string; readonly onClick?: { readonly action?: ActionJson } };
  readonly textInput?: { readonly name: string; readonly value?: string };
  readonly selectionInput?: { readonly name: string; readonly items: readonly { readonly value: string; readonly selected?: boolean }[]; readonly onChangeAction?: ActionJson };
  readonly dateTimePicker?: { readonly name: string; readonly type: string; readonly valueMsEpoch?: string };
}
export interface CardJson {
  readonly sections?: readonly { readonly widgets?: readonly WidgetJson[] }[];
  readonly fixedFooter?: { readonly primaryButton: ButtonJson };
}
interface ResponseJson {
  readonly renderActions: {
    readonly action: {
      readonly navigations?: readonly { readonly popToRoot?: boolean; readonly pop?: boolean; readonly updateCard?: CardJson; readonly pushCard?: CardJson }[];
      readonly notification?: { readonly text: string };
    };
  };
}

/** What somebody types into the fields of a card: texts, chosen values, days as YYYY-MM-DD, days with a time as ISO 8601 with a Z. */
export type Typed = Readonly<Record<string, string>>;

/** The panel as a person uses it: shows cards, presses what can be pressed, fills fields in. Every card that it meets is checked against Google's schema. */
export class AddOnPanel {
  private readonly stack: CardJson[] = [];
  notice = '';

  constructor(
    private readonly desk: Desk,
    private readonly as: string,
    private readonly locale: string = 'id',
  ) {}

  /** Opens the panel beside the Sheet. */
  open(): this {
    this.stack.length = 0;
    this.show(this.desk.project.card('addOnHome', this.event({}, {}), this.as));
    return this;
  }

  openBesideMail(messageId: string): this {
    this.stack.length = 0;
    this.show(this.desk.project.card('addOnMail', { ...this.event({}, {}), gmail: { messageId, accessToken: 'token' } }, this.as));
    return this;
  }

  get card(): CardJson {
    const shown = this.stack[this.stack.length - 1];
    if (!shown) throw new Error('the panel shows no card');
    return shown;
  }

  /** Everything that the card says, one line a text. */
  get text(): string {
    const found: string[] = [];
    JSON.stringify(this.card, (key, value: unknown) => {
      if (['text', 'topLabel', 'bottomLabel', 'header', 'title', 'subtitle', 'label', 'value'].includes(key) && typeof value === 'string') found.push(value.replace(/<\/?b>/g, '').replace(/<br>/g, '\n'));
      return value;
    });
    return found.join('\n');
  }

  /** Texts of the buttons. */
  get buttons(): string[] {
    return pressables(this.card).flatMap(({ text, isButton }) => (isButton ? [text] : []));
  }

  /** Presses a button, or a line, whose text begins so. Fields that are not named hold what the card had put there. */
  press(beginning: string, typed: Typed = {}): this {
    const found = pressables(this.card).find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`nothing to press begins with “${beginning}”; there is: ${pressables(this.card).map(({ text }) => text).join(' | ')}`);
    return this.send(found.action, typed);
  }

  /** Chooses in a drop-down that does something at once. */
  choose(name: string, value: string, typed: Typed = {}): this {
    const action = widgetsOf(this.card).find(({ selectionInput }) => selectionInput?.name === name)?.selectionInput?.onChangeAction;
    if (!action) throw new Error(`choosing ${name} does nothing`);
    return this.send(action, { ...typed, [name]: value });
  }

  /** Goes back to the card below, as Google's arrow does without asking the script. */
  back(): this {
    if (this.stack.length > 1) this.stack.pop();
    return this;
  }

  /** What a press on that button would send, to be sent again later. */
  actionOf(beginning: string): ActionJson {
    const found = pressables(this.card).find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`nothing to press begins with “${beginning}”`);
    return found.action;
  }

  send(action: ActionJson, typed: Typed = {}): this {
    const parameters = Object.fromEntries((action.parameters ?? []).map((entry) => [entry.key, entry.value]));
    const response = this.desk.project.card(action.function, this.event(parameters, { ...shownInputs(this.card), ...typed }), this.as) as ResponseJson;
    const faults = responseFaults(response);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const { navigations = [], notification } = response.renderActions.action;
    this.notice = notification?.text ?? '';
    for (const step of navigations) {
      if (step.popToRoot) this.stack.splice(1);
      else if (step.pop) this.stack.pop();
      else if (step.updateCard) this.stack[this.stack.length - 1] = step.updateCard;
      else if (step.pushCard) this.show(step.pushCard);
    }
    return this;
  }

  private show(card: object): void {
    const faults = cardFaults(card);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    this.stack.push(card);
  }

  private event(parameters: object, inputs: Typed): object {
    const formInputs = Object.fromEntries(Object.entries(inputs).map(([name, value]) =>
      [name, /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: String(Date.parse(value)) } } : /^\d{4}-\d{2}-\d{2}$/.test(value) && name === 'day' ? { dateInput: { msSinceEpoch: String(Date.parse(`${value}T00:00:00Z`)) } } : { stringInputs: { value: [value] } }]));
    return { commonEventObject: { platform: 'WEB', hostApp: 'SHEETS', userLocale: this.locale, parameters, formInputs } };
  }
}

function widgetsOf(card: CardJson): WidgetJson[] {
  return (card.sections ?? []).flatMap((section) => section.widgets ?? []);
}

function pressables(card: CardJson): { text: string; action: ActionJson; isButton: boolean }[] {
  const plain = (text: string): string => text.replace(/<[^>]+>/g, '');
  const widgets = widgetsOf(card);
  const buttons = [...widgets.flatMap((widget) => widget.buttonList?.buttons ?? []), ...(card.fixedFooter ? [card.fixedFooter.primaryButton] : [])];
  const lines = widgets.flatMap((widget) => widget.decoratedText ?? []);
  return [...buttons.map((button) => ({ ...button, isButton: true })), ...lines.map((line) => ({ ...line, isButton: false }))].flatMap(({ text, onClick, isButton }) =>
    (onClick?.action ? [{ text: plain(text), action: onClick.action, isButton }] : []));
}

function shownInputs(card: CardJson): Typed {
  const inputs: Record<string, string> = {};
  for (const { textInput, selectionInput, dateTimePicker } of widgetsOf(card)) {
    if (textInput) inputs[textInput.name] = textInput.value ?? '';
    if (selectionInput) inputs[selectionInput.name] = selectionInput.items.find((item) => item.selected)?.value ?? '';
    if (dateTimePicker?.valueMsEpoch) inputs[dateTimePicker.name] = new Date(Number(dateTimePicker.valueMsEpoch)).toISOString().slice(0, dateTimePicker.type === 'DATE_ONLY' ? 10 : 24);
  }
  return inputs;
}

/** Shares the desk's spreadsheet, as its administrator does with everybody in the tab Pustakawan. */
export function shareWith(desk: Desk, ...addresses: string[]): void {
  const { DriveApp } = desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
  const file = DriveApp.getFileById(desk.book.id);
  for (const address of addresses) file.addEditor(address);
}
