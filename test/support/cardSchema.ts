/**
 * Checks card JSON against Google's documented schema (google.apps.card.v1, as add-ons use it) and limits: names and types of fields, one widget in
 * each slot, what is required, allowed values, ids and names that are unlike each other, simple HTML in texts. Returns what is wrong, with the path to it.
 */
export function cardFaults(card: unknown): string[] {
  const faults: string[] = [];
  check(card, cardShape, 'card', faults);
  if (faults.length > 0) return faults;
  const { sections = [] } = card as { sections?: { widgets?: unknown[]; uncollapsibleWidgetsCount?: number; collapsible?: boolean }[] };
  const widgets = sections.flatMap((section) => section.widgets ?? []);
  if (sections.length > 100) faults.push(`card: ${sections.length} sections, at most 100`);
  if (sections.length === 0) faults.push('card: nothing to show');
  if (widgets.length > 100) faults.push(`card: ${widgets.length} widgets, at most 100`);
  sections.forEach((section, index) => {
    if ((section.widgets ?? []).length === 0) faults.push(`card.sections[${index}]: no widgets`);
    if ((section.uncollapsibleWidgetsCount ?? 0) > (section.widgets ?? []).length) faults.push(`card.sections[${index}]: shows more widgets than it has`);
  });
  const names = widgets.flatMap(inputName);
  for (const name of new Set(names)) if (names.filter((other) => other === name).length > 1) faults.push(`card: two inputs are called ${name}`);
  if (Buffer.byteLength(JSON.stringify(card)) > 100_000) faults.push('card: more than 100 kB of JSON');
  return faults;
}

/** Faults of what an action returns: navigation, notification, link. */
export function responseFaults(response: unknown): string[] {
  const faults: string[] = [];
  check(response, responseShape, 'response', faults);
  const navigations = (response as { renderActions?: { action?: { navigations?: Record<string, unknown>[] } } }).renderActions?.action?.navigations ?? [];
  for (const step of navigations) {
    if (Object.keys(step).length !== 1) faults.push('response: a step of navigation does one thing');
    const card = step.pushCard ?? step.updateCard;
    if (card !== undefined) faults.push(...cardFaults(card));
  }
  return faults;
}

type Shape = (value: unknown, path: string, faults: string[]) => void;
interface Fields { readonly [name: string]: { readonly shape: Shape; readonly required?: true } }

function check(value: unknown, shape: Shape, path: string, faults: string[]): void {
  shape(value, path, faults);
}

const text = (most: number, least = 0): Shape => (value, path, faults) => {
  if (typeof value !== 'string') faults.push(`${path}: no text`);
  else if (value.length > most || value.length < least) faults.push(`${path}: ${value.length} characters, ${least} to ${most} allowed`);
  else if (/undefined|\[object|NaN|\{\w+\}/.test(value)) faults.push(`${path}: a hole in the words: ${value.slice(0, 80)}`);
};

/** Text in which <b>, <i>, <br>, <a> and <font> are markup; anything else must be escaped. */
const markup = (most: number): Shape => (value, path, faults) => {
  text(most, 1)(value, path, faults);
  if (typeof value !== 'string') return;
  const rest = value.replace(/<(\/?)(b|i|u|s|br|font|a)(?: (?:href|color)="[^"<>]*")?>/g, '');
  if (/[<>]/.test(rest)) faults.push(`${path}: unescaped markup: ${value.slice(0, 80)}`);
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)) faults.push(`${path}: a bare ampersand: ${value.slice(0, 80)}`);
  for (const tag of ['b', 'i', 'u', 's']) {
    if (value.split(`<${tag}>`).length !== value.split(`</${tag}>`).length) faults.push(`${path}: <${tag}> is not closed`);
  }
};

const flag: Shape = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push(`${path}: neither true nor false`);
};
const count = (most: number): Shape => (value, path, faults) => {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > most) faults.push(`${path}: no whole number up to ${most}`);
};
const minutesFromUtc: Shape = (value, path, faults) => {
  if (!Number.isInteger(value) || Math.abs(Number(value)) > 14 * 60) faults.push(`${path}: no minutes from UTC`);
};
const oneOf = (...allowed: string[]): Shape => (value, path, faults) => {
  if (!allowed.includes(String(value))) faults.push(`${path}: ${String(value)} is none of ${allowed.join(', ')}`);
};
const list = (shape: Shape, most: number, least = 0): Shape => (value, path, faults) => {
  if (!Array.isArray(value)) {
    faults.push(`${path}: no list`);
    return;
  }
  if (value.length > most || value.length < least) faults.push(`${path}: ${value.length} entries, ${least} to ${most} allowed`);
  value.forEach((entry, index) => shape(entry, `${path}[${index}]`, faults));
};
const record = (fields: Fields): Shape => (value, path, faults) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push(`${path}: no object`);
    return;
  }
  for (const [name, { required }] of Object.entries(fields)) if (required && (value as Record<string, unknown>)[name] === undefined) faults.push(`${path}: ${name} is missing`);
  for (const [name, entry] of Object.entries(value)) {
    const field = fields[name];
    if (field === undefined) faults.push(`${path}: Google knows no field ${name}`);
    else field.shape(entry, `${path}.${name}`, faults);
  }
};
const only = (fields: Fields): Shape => (value, path, faults) => {
  record(fields)(value, path, faults);
  const given = Object.keys(typeof value === 'object' && value !== null ? value : {});
  if (given.length !== 1) faults.push(`${path}: exactly one of ${Object.keys(fields).join(', ')}`);
};

const httpsAddress: Shape = (value, path, faults) => {
  if (typeof value !== 'string' || !/^https:\/\/[^\s<>"]+$/.test(value) || value.length > 2000) faults.push(`${path}: no https address: ${String(value).slice(0, 80)}`);
};

const action = record({
  function: { shape: text(100, 1), required: true },
  parameters: { shape: list(record({ key: { shape: text(50, 1), required: true }, value: { shape: text(2000), required: true } }), 20) },
  loadIndicator: { shape: oneOf('SPINNER', 'NONE') },
  persistValues: { shape: flag },
  requiredWidgets: { shape: list(text(50, 1), 20) },
  allWidgetsAreRequired: { shape: flag },
  interaction: { shape: oneOf('OPEN_DIALOG') },
});
const onClick = only({
  action: { shape: action },
  openLink: { shape: record({ url: { shape: httpsAddress, required: true }, openAs: { shape: oneOf('FULL_SIZE', 'OVERLAY') }, onClose: { shape: oneOf('NOTHING', 'RELOAD') } }) },
});
const knownIcon = oneOf('BOOKMARK', 'CLOCK', 'DESCRIPTION', 'EMAIL', 'MAP_PIN', 'PERSON', 'STAR', 'TICKET');
const icon = record({ knownIcon: { shape: knownIcon, required: true }, altText: { shape: text(200) } });
const button = record({
  text: { shape: text(80, 1), required: true },
  onClick: { shape: onClick, required: true },
  type: { shape: oneOf('OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS') },
  disabled: { shape: flag },
  altText: { shape: text(200) },
});

const fieldName = text(64, 1);
const widgets: Fields = {
  textParagraph: { shape: record({ text: { shape: markup(4000), required: true }, maxLines: { shape: count(100) } }) },
  decoratedText: {
    shape: record({
      text: { shape: markup(4000), required: true }, topLabel: { shape: markup(400) }, bottomLabel: { shape: markup(800) }, wrapText: { shape: flag }, startIcon: { shape: icon },
      onClick: { shape: onClick }, button: { shape: button },
    }),
  },
  buttonList: { shape: record({ buttons: { shape: list(button, 6, 1), required: true } }) },
  textInput: {
    shape: record({
      name: { shape: fieldName, required: true }, label: { shape: text(200, 1), required: true }, hintText: { shape: text(200) }, value: { shape: text(10_000) },
      type: { shape: oneOf('SINGLE_LINE', 'MULTIPLE_LINE') },
    }),
  },
  selectionInput: {
    shape: record({
      name: { shape: fieldName, required: true }, label: { shape: text(200, 1), required: true }, type: { shape: oneOf('CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN'), required: true },
      items: { shape: list(record({ text: { shape: text(200, 1), required: true }, value: { shape: text(300), required: true }, selected: { shape: flag } }), 100, 1), required: true },
      onChangeAction: { shape: action },
    }),
  },
  dateTimePicker: {
    shape: record({
      name: { shape: fieldName, required: true }, label: { shape: text(200, 1), required: true }, type: { shape: oneOf('DATE_ONLY', 'DATE_AND_TIME', 'TIME_ONLY'), required: true },
      valueMsEpoch: { shape: text(20, 1) }, timezoneOffsetDate: { shape: minutesFromUtc },
    }),
  },
  divider: { shape: record({}) },
};
const header = record({ title: { shape: text(200, 1), required: true }, subtitle: { shape: text(300) }, imageUrl: { shape: httpsAddress } });
const section = record({
  header: { shape: markup(200) }, widgets: { shape: list(only(widgets), 100), required: true }, collapsible: { shape: flag }, uncollapsibleWidgetsCount: { shape: count(100) },
});
const cardShape = record({
  name: { shape: text(100, 1) }, header: { shape: header, required: true }, sections: { shape: list(section, 1000), required: true },
  fixedFooter: { shape: record({ primaryButton: { shape: button, required: true }, secondaryButton: { shape: button } }) },
});
const anything: Shape = () => undefined;
const responseShape = record({
  renderActions: {
    shape: record({
      action: {
        shape: record({
          navigations: { shape: list(record({ pushCard: { shape: anything }, updateCard: { shape: anything }, pop: { shape: flag }, popToRoot: { shape: flag } }), 5) },
          notification: { shape: record({ text: { shape: text(300, 1), required: true } }) },
        }),
        required: true,
      },
    }),
    required: true,
  },
  stateChanged: { shape: flag },
});

function inputName(widget: unknown): string[] {
  const { textInput, selectionInput, dateTimePicker } = widget as Record<string, { name: string } | undefined>;
  const name = (textInput ?? selectionInput ?? dateTimePicker)?.name;
  return name === undefined ? [] : [name];
}
