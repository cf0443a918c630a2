import type { EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** What an input takes. */
export class Validation extends CardObject {
  override readonly typeName: string = 'CardService.Validation';
  setCharacterLimit(value: number): this {
    return this.put('characterLimit', value);
  }
  setInputType(value: EnumValue): this {
    return this.put('inputType', value.name);
  }
}

/** Suggestions of a text input. */
export class Suggestions extends CardObject {
  override readonly typeName: string = 'CardService.Suggestions';
  addSuggestion(suggestion: string): this {
    return this.add('items', { text: suggestion });
  }
  addSuggestions(suggestions: unknown[]): this {
    for (const suggestion of suggestions) this.add('items', { text: String(suggestion) });
    return this;
  }
}

/** A field for text. */
export class TextInput extends CardObject {
  override readonly typeName: string = 'CardService.TextInput';
  protected override readonly widget: string = 'textInput';
  protected override readonly required: readonly string[] = ['name'];
  setFieldName(text: string): this {
    return this.put('name', text);
  }
  setHint(text: string): this {
    return this.put('hintText', text);
  }
  setHostAppDataSource(child: CardObject): this {
    return this.put('hostAppDataSource', child);
  }
  setOnChangeAction(child: CardObject): this {
    return this.put('onChangeAction', child);
  }
  setSuggestions(child: CardObject): this {
    return this.put('initialSuggestions', child);
  }
  setSuggestionsAction(child: CardObject): this {
    return this.put('autoCompleteAction', child);
  }
  setTitle(text: string): this {
    return this.put('label', text);
  }
  setValidation(child: CardObject): this {
    return this.put('validation', child);
  }
  setValue(text: string): this {
    return this.put('value', text);
  }
  setMultiline(multiline: boolean): this {
    return this.put('type', multiline ? 'MULTIPLE_LINE' : 'SINGLE_LINE');
  }
}

/** Check boxes, radio buttons, switches, a drop-down or a multi-select. */
export class SelectionInput extends CardObject {
  override readonly typeName: string = 'CardService.SelectionInput';
  protected override readonly widget: string = 'selectionInput';
  protected override readonly required: readonly string[] = ['name'];
  setExternalDataSource(child: CardObject): this {
    return this.put('externalDataSource', child);
  }
  setFieldName(text: string): this {
    return this.put('name', text);
  }
  setMultiSelectMaxSelectedItems(value: number): this {
    return this.put('multiSelectMaxSelectedItems', value);
  }
  setMultiSelectMinQueryLength(value: number): this {
    return this.put('multiSelectMinQueryLength', value);
  }
  setOnChangeAction(child: CardObject): this {
    return this.put('onChangeAction', child);
  }
  setPlatformDataSource(child: CardObject): this {
    return this.put('platformDataSource', child);
  }
  setTitle(text: string): this {
    return this.put('label', text);
  }
  setType(value: EnumValue): this {
    return this.put('type', value.name);
  }
  addItem(text: unknown, value: unknown, selected: boolean): this {
    return this.add('items', { text: String(text), value: String(value), selected });
  }
  addMultiSelectItem(text: unknown, value: unknown, selected: boolean, startIconUri: unknown, bottomText: unknown): this {
    return this.add('items', { text: String(text), value: String(value), selected, startIconUri: String(startIconUri), bottomText: String(bottomText) });
  }
}

/** A switch or check box within a DecoratedText. */
export class Switch extends CardObject {
  override readonly typeName: string = 'CardService.Switch';
  protected override readonly required: readonly string[] = ['name'];
  setControlType(value: EnumValue): this {
    return this.put('controlType', value.name);
  }
  setFieldName(text: string): this {
    return this.put('name', text);
  }
  setOnChangeAction(child: CardObject): this {
    return this.put('onChangeAction', child);
  }
  setSelected(value: boolean): this {
    return this.put('selected', value);
  }
  setValue(text: string): this {
    return this.put('value', text);
  }
}

/** What date and time pickers share. */
abstract class Picker extends CardObject {
  protected override readonly widget: string = 'dateTimePicker';
  protected override readonly required: readonly string[] = ['name'];
  setFieldName(text: string): this {
    return this.put('name', text);
  }
  setOnChangeAction(child: CardObject): this {
    return this.put('onChangeAction', child);
  }
  setTitle(text: string): this {
    return this.put('label', text);
  }
  /** Numbers of 64 bits are text in JSON. */
  protected milliseconds(value: number | string): this {
    return this.put('valueMsEpoch', String(value));
  }
}

/** Picks a date. */
export class DatePicker extends Picker {
  override readonly typeName = 'CardService.DatePicker';
  constructor() {
    super();
    this.put('type', 'DATE_ONLY');
  }
  setValueInMsSinceEpoch(value: number | string): this {
    return this.milliseconds(value);
  }
}

/** Picks a date and a time. */
export class DateTimePicker extends Picker {
  override readonly typeName = 'CardService.DateTimePicker';
  constructor() {
    super();
    this.put('type', 'DATE_AND_TIME');
  }
  setHostAppDataSource(child: CardObject): this {
    return this.put('hostAppDataSource', child);
  }
  setTimeZoneOffsetInMins(value: number): this {
    return this.put('timezoneOffsetDate', value);
  }
  setValueInMsSinceEpoch(value: number | string): this {
    return this.milliseconds(value);
  }
}

/** Picks a time of the day; its value is the time since midnight. */
export class TimePicker extends Picker {
  override readonly typeName = 'CardService.TimePicker';
  #hours = 0;
  #minutes = 0;
  constructor() {
    super();
    this.put('type', 'TIME_ONLY');
  }
  setHours(hours: number): this {
    this.#hours = hours;
    return this.milliseconds((this.#hours * 60 + this.#minutes) * 60_000);
  }
  setMinutes(minutes: number): this {
    this.#minutes = minutes;
    return this.milliseconds((this.#hours * 60 + this.#minutes) * 60_000);
  }
}
