import { NotImplemented, ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { CalendarBase, readOptions } from './calendarBase';
import { EventRecurrence } from './recurrence';
import type { CalendarState } from './state';
import { addCalendar, calendarsOf, newCalendarId, ownCalendar, primaryCalendar } from './store';

/** CalendarApp.Calendar. */
export class Calendar extends CalendarBase {
  override readonly typeName = 'CalendarApp.Calendar';
  constructor(
    host: ServiceHost,
    private readonly id: string,
  ) {
    super(host);
  }
  protected override state(): CalendarState {
    const calendar = calendarsOf(this.host.account).get(this.id);
    if (!calendar) throw new ScriptError('The calendar does not exist, or it has already been deleted.');
    return calendar;
  }
  override getId(): string {
    return this.id;
  }
  /** The primary calendar cannot be deleted (text assumed). */
  deleteCalendar(): void {
    this.call('deleteCalendar', () => {
      if (this.id === this.state().owner) throw new ScriptError('Cannot delete primary calendar.');
      calendarsOf(this.host.account).delete(this.id);
    });
  }
  unsubscribeFromCalendar(): void {
    throw new NotImplemented('CalendarApp.Calendar.unsubscribeFromCalendar');
  }
}

/** CalendarApp: the executing user's calendars; event methods act on the default one. */
export class CalendarAppService extends CalendarBase {
  override readonly typeName = 'CalendarApp';
  protected override state(): CalendarState {
    return primaryCalendar(this.host.account, this.#user());
  }
  #user(): string {
    return this.host.execution.effectiveUser;
  }
  #own(): Calendar[] {
    this.state();
    return [...calendarsOf(this.host.account).values()].filter((calendar) => calendar.owner === this.#user()).map((calendar) => new Calendar(this.host, calendar.id));
  }
  #byId(id: string): Calendar | null {
    const calendar = ownCalendar(this.host.account, this.#user(), id);
    return calendar && new Calendar(this.host, calendar.id);
  }

  createCalendar(name: string, options?: unknown): Calendar {
    return this.call('createCalendar', () => {
      const given = readOptions(options);
      const calendar = addCalendar(this.host.account, newCalendarId(this.host), this.#user(), name);
      if (typeof given['timeZone'] === 'string') calendar.timeZone = given['timeZone'];
      if (typeof given['summary'] === 'string') calendar.description = given['summary'];
      if (typeof given['color'] === 'string') calendar.color = given['color'];
      if (given['hidden'] === true) calendar.hidden = true;
      return new Calendar(this.host, calendar.id);
    });
  }
  getAllCalendars(): Calendar[] {
    return this.call('getAllCalendars', () => this.#own());
  }
  getAllOwnedCalendars(): Calendar[] {
    return this.call('getAllOwnedCalendars', () => this.#own());
  }
  /** Null where there is none that the user may see. */
  getCalendarById(id: string): Calendar | null {
    return this.call('getCalendarById', () => this.#byId(id));
  }
  getCalendarsByName(name: string): Calendar[] {
    return this.call('getCalendarsByName', () => this.#own().filter((calendar) => calendar.getName() === name));
  }
  getDefaultCalendar(): Calendar {
    return this.call('getDefaultCalendar', () => new Calendar(this.host, this.state().id));
  }
  getOwnedCalendarById(id: string): Calendar | null {
    return this.call('getOwnedCalendarById', () => this.#byId(id));
  }
  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.call('getOwnedCalendarsByName', () => this.#own().filter((calendar) => calendar.getName() === name));
  }
  newRecurrence(): EventRecurrence {
    return new EventRecurrence(this.host);
  }
  subscribeToCalendar(_id: string): Calendar {
    throw new NotImplemented('CalendarApp.subscribeToCalendar');
  }
}
