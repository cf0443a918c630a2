/** What can be wrong in the JSON of a calendar. */
export type CalendarFaultCode =
  | 'missing'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-time-zone'
  | 'not-a-date'
  | 'not-a-period'
  | 'not-a-time'
  | 'reversed'
  | 'overlap';

/** One fault: where (as `hours.fri[1]`), which, and a sentence in English for logs. */
export interface CalendarFault {
  readonly place: string;
  readonly code: CalendarFaultCode;
  readonly message: string;
}

/** A calendar that cannot be used, with all of its faults at once. */
export class CalendarError extends Error {
  readonly code: 'invalid-calendar';
  readonly faults: readonly CalendarFault[];

  constructor(faults: readonly CalendarFault[]) {
    super(faults.map((fault) => `${fault.place}: ${fault.message}`).join('\n'));
    this.name = 'CalendarError';
    this.code = 'invalid-calendar';
    this.faults = faults;
  }
}

export type WorkingTimeErrorCode =
  /** The calendar does not open any more (or did not yet) on that side of the instant. */
  | 'never-opens'
  /** Not an instant, or one outside the years that timetables cover. */
  | 'invalid-instant'
  | 'invalid-amount'
  | 'unknown-time-zone'
  | 'invalid-date'
  | 'invalid-time';

/** A question about working time that has no answer; `value` is what was asked about. */
export class WorkingTimeError extends Error {
  readonly code: WorkingTimeErrorCode;
  readonly value: string;

  constructor(code: WorkingTimeErrorCode, value: string) {
    super(`${code}: ${value}`);
    this.name = 'WorkingTimeError';
    this.code = code;
    this.value = value;
  }
}
