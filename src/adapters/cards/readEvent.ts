import type { Pressed } from '../../application/cards/respond';
import type { Language } from '../../messages/dates';

/** The parts of Google's add-on event that the desk looks at ("Event objects", Google Workspace add-ons); all may be missing. */
export interface AddOnEvent {
  readonly commonEventObject?: {
    readonly userLocale?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, {
      readonly stringInputs?: { readonly value?: readonly string[] };
      readonly dateInput?: { readonly msSinceEpoch?: string | number };
      readonly dateTimeInput?: { readonly msSinceEpoch?: string | number };
    }>>;
  };
  readonly gmail?: { readonly messageId?: string; readonly accessToken?: string };
}

/** English for who uses Google in English; Indonesian for everybody else. */
export function languageOf(event: AddOnEvent | undefined): Language {
  return /^en\b/i.test(String(event?.commonEventObject?.userLocale ?? '')) ? 'en' : 'id';
}

export function pressedOf(event: AddOnEvent | undefined): Pressed {
  const { parameters = {}, formInputs = {} } = event?.commonEventObject ?? {};
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(formInputs)) {
    const [text] = input.stringInputs?.value ?? [];
    const day = Number(input.dateInput?.msSinceEpoch ?? NaN);
    const moment = Number(input.dateTimeInput?.msSinceEpoch ?? NaN);
    if (text !== undefined) inputs[name] = String(text);
    else if (Number.isFinite(moment) && Math.abs(moment) < 8e15) inputs[name] = new Date(moment).toISOString();
    // A date comes as midnight of Greenwich on that day, whatever the zone of who picked it.
    else if (Number.isFinite(day) && Math.abs(day) < 8e15) inputs[name] = new Date(day).toISOString().slice(0, 10);
  }
  return { parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])), inputs };
}
