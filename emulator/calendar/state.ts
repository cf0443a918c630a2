/** A calendar and its events. The primary calendar of an account has the account's address as id. */
export interface CalendarState {
  readonly id: string;
  readonly owner: string;
  name: string;
  description: string;
  timeZone: string;
  color: string;
  hidden: boolean;
  selected: boolean;
  readonly events: Map<string, CalendarEventState>;
}

export interface CalendarEventState {
  /** As Calendar API events have it, without '@google.com'. */
  readonly id: string;
  title: string;
  description: string;
  location: string;
  /** Epoch milliseconds; for an all-day event midnight of its dates in the calendar's zone, the end exclusive. */
  start: number;
  end: number;
  allDay: boolean;
  readonly guests: Map<string, GuestState>;
  readonly creator: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Number of CalendarApp.EventColor, or ''. */
  color: string;
  transparency: string;
  visibility: string;
  readonly tags: Map<string, string>;
  /** Minutes before the start by kind; null stands for the calendar's defaults. */
  reminders: { popup: number[]; email: number[]; sms: number[] } | null;
  anyoneCanAddSelf: boolean;
  guestsCanInviteOthers: boolean;
  guestsCanModify: boolean;
  guestsCanSeeGuests: boolean;
  /** Id of the series of which it is one instance, and its rule (RFC 5545) as text. */
  readonly seriesId: string | null;
  recurrence: string[];
  meetLink: string | null;
  /** Where it is not id@google.com: of an imported event. */
  iCalUid?: string;
  /** requestId of the request that made the Meet link. */
  conferenceRequest?: string;
  /** extendedProperties.private of the Calendar API; `tags` are the shared ones. */
  privateProperties?: Map<string, string>;
  /** Deleted events stay for those who synchronize; nobody else sees them. */
  cancelled?: boolean;
  /** Grows with every change of time (RFC 5545 §3.8.7.4). */
  sequence?: number;
  /** Place of the last change among all changes of the account's events. */
  revision?: number;
}

export interface GuestState {
  /** CalendarApp.GuestStatus name. */
  status: string;
  additional: number;
  name?: string;
  comment?: string;
  optional?: boolean;
}
