import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, EnumValue } from '../kernel/serviceObject';
import { EventGuest } from './guest';
import type { CalendarEventState, CalendarState } from './state';
import { addGuest, mayChange, touch } from './store';

/** What a guest who may not change the event may still set. Reminders, colours and tags are kept once for all here (assumed). */
const ownSettings = new Set(['addEmailReminder', 'addPopupReminder', 'addSmsReminder', 'removeAllReminders', 'resetRemindersToDefault', 'setColor', 'setMyStatus', 'setTag', 'deleteTag']);

/** What an event and a series have in common. A series says of all its instances what is said of it. */
export abstract class EventBase extends ServiceObject {
  abstract override readonly typeName: 'CalendarApp.CalendarEvent' | 'CalendarApp.CalendarEventSeries';
  constructor(
    protected readonly host: ServiceHost,
    protected readonly calendar: CalendarState,
    readonly id: string,
  ) {
    super();
  }

  /** The events that this object stands for, the first of them its own. */
  protected abstract states(): CalendarEventState[];

  protected state(): CalendarEventState {
    const first = this.states()[0];
    // Text known of practice.
    if (!first) throw new ScriptError('The calendar event does not exist, or it has already been deleted.');
    return first;
  }
  /** Changes the event for all; a guest who may not gets Google's refusal (text known of practice). Own settings are each guest's own matter. */
  protected write(method: string, change: (event: CalendarEventState) => void): this {
    this.host.call(`${this.typeName}.${method}`, () => {
      if (!this.#allows(method)) throw new ScriptError('Action not allowed');
      for (const event of this.states()) {
        const { start, end } = event;
        change(event);
        touch(this.host, event, event.start !== start || event.end !== end);
      }
    });
    return this;
  }

  #allows(method: string): boolean {
    const event = this.state();
    const invites = method === 'addGuest' && event.guestsCanInviteOthers && event.guests.has(this.host.execution.effectiveUser);
    return ownSettings.has(method) || invites || mayChange(this.host, this.calendar, event);
  }

  #remind(method: string, kind: 'popup' | 'email' | 'sms', minutes: number): this {
    // "Between 5 minutes and 4 weeks" for mails; the text is assumed.
    if (minutes < (kind === 'popup' ? 0 : 5) || minutes > 40_320) throw new ScriptError('Invalid argument: minutesBefore');
    return this.write(method, (event) => {
      event.reminders ??= { popup: [], email: [], sms: [] };
      event.reminders[kind].push(minutes);
    });
  }
  addEmailReminder(minutesBefore: number): this {
    return this.#remind('addEmailReminder', 'email', minutesBefore);
  }
  addPopupReminder(minutesBefore: number): this {
    return this.#remind('addPopupReminder', 'popup', minutesBefore);
  }
  addSmsReminder(minutesBefore: number): this {
    return this.#remind('addSmsReminder', 'sms', minutesBefore);
  }
  removeAllReminders(): this {
    return this.write('removeAllReminders', (event) => (event.reminders = { popup: [], email: [], sms: [] }));
  }
  resetRemindersToDefault(): this {
    return this.write('resetRemindersToDefault', (event) => (event.reminders = null));
  }
  getEmailReminders(): number[] {
    return [...(this.state().reminders?.email ?? [])];
  }
  getPopupReminders(): number[] {
    return [...(this.state().reminders?.popup ?? [])];
  }
  getSmsReminders(): number[] {
    return [...(this.state().reminders?.sms ?? [])];
  }

  addGuest(email: string): this {
    return this.write('addGuest', (event) => addGuest(event, email));
  }
  removeGuest(email: string): this {
    return this.write('removeGuest', (event) => event.guests.delete(email.toLowerCase()));
  }
  getGuestByEmail(email: string): EventGuest | null {
    const guest = this.state().guests.get(email.toLowerCase());
    return guest ? new EventGuest(this.host, email.toLowerCase(), guest) : null;
  }
  /** Without the owner, unless asked for. */
  getGuestList(includeOwner?: boolean): EventGuest[] {
    const guests = Array.from(this.state().guests, ([email, guest]) => new EventGuest(this.host, email, guest));
    return includeOwner === true ? [...guests, new EventGuest(this.host, this.calendar.owner, { status: 'OWNER', additional: 0 })] : guests;
  }
  getMyStatus(): EnumValue {
    const status = this.isOwnedByMe() ? 'OWNER' : (this.state().guests.get(this.host.execution.effectiveUser)?.status ?? 'INVITED');
    return this.host.enumValue('CalendarApp.GuestStatus', status);
  }
  setMyStatus(status: EnumValue): this {
    return this.write('setMyStatus', (event) => {
      const own = event.guests.get(this.host.execution.effectiveUser);
      if (own) own.status = status.name;
    });
  }

  anyoneCanAddSelf(): boolean {
    return this.state().anyoneCanAddSelf;
  }
  guestsCanInviteOthers(): boolean {
    return this.state().guestsCanInviteOthers;
  }
  guestsCanModify(): boolean {
    return this.state().guestsCanModify;
  }
  guestsCanSeeGuests(): boolean {
    return this.state().guestsCanSeeGuests;
  }
  setAnyoneCanAddSelf(value: boolean): this {
    return this.write('setAnyoneCanAddSelf', (event) => (event.anyoneCanAddSelf = value));
  }
  setGuestsCanInviteOthers(value: boolean): this {
    return this.write('setGuestsCanInviteOthers', (event) => (event.guestsCanInviteOthers = value));
  }
  setGuestsCanModify(value: boolean): this {
    return this.write('setGuestsCanModify', (event) => (event.guestsCanModify = value));
  }
  setGuestsCanSeeGuests(value: boolean): this {
    return this.write('setGuestsCanSeeGuests', (event) => (event.guestsCanSeeGuests = value));
  }

  getColor(): string {
    return this.state().color;
  }
  /** CalendarApp.EventColor or its number as text ("1" to "11"). */
  setColor(color: unknown): this {
    const number = color instanceof EnumValue ? String(color.position + 1) : String(color);
    if (!/^([1-9]|1[01])?$/.test(number)) throw new ScriptError('Invalid argument: color');
    return this.write('setColor', (event) => (event.color = number));
  }
  getCreators(): string[] {
    return [this.state().creator];
  }
  getDateCreated(): Date {
    return new Date(this.state().createdAt);
  }
  getDescription(): string {
    return this.state().description;
  }
  getEventType(): EnumValue {
    return this.host.enumValue('CalendarApp.EventType', 'DEFAULT');
  }
  /** iCalendar id; the Calendar API's id is the part before the @. */
  getId(): string {
    return `${this.id}@google.com`;
  }
  getLastUpdated(): Date {
    return new Date(this.state().updatedAt);
  }
  getLocation(): string {
    return this.state().location;
  }
  getOriginalCalendarId(): string {
    return this.calendar.id;
  }
  getTitle(): string {
    return this.state().title;
  }
  getTransparency(): EnumValue {
    return this.host.enumValue('CalendarApp.EventTransparency', this.state().transparency);
  }
  getVisibility(): EnumValue {
    return this.host.enumValue('CalendarApp.Visibility', this.state().visibility);
  }
  isOwnedByMe(): boolean {
    return this.calendar.owner === this.host.execution.effectiveUser;
  }
  setDescription(description: string): this {
    return this.write('setDescription', (event) => (event.description = description));
  }
  setLocation(location: string): this {
    return this.write('setLocation', (event) => (event.location = location));
  }
  setTitle(title: string): this {
    return this.write('setTitle', (event) => (event.title = title));
  }
  setTransparency(transparency: EnumValue): this {
    return this.write('setTransparency', (event) => (event.transparency = transparency.name));
  }
  setVisibility(visibility: EnumValue): this {
    return this.write('setVisibility', (event) => (event.visibility = visibility.name));
  }

  deleteTag(key: string): this {
    return this.write('deleteTag', (event) => event.tags.delete(key));
  }
  getAllTagKeys(): string[] {
    return [...this.state().tags.keys()];
  }
  getTag(key: string): string | null {
    return this.state().tags.get(key) ?? null;
  }
  setTag(key: string, value: string): this {
    return this.write('setTag', (event) => event.tags.set(key, value));
  }
}
