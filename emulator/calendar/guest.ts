import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import type { GuestState } from './state';

/** CalendarApp.EventGuest. */
export class EventGuest extends ServiceObject {
  readonly typeName = 'CalendarApp.EventGuest';
  constructor(
    private readonly host: ServiceHost,
    private readonly email: string,
    private readonly state: GuestState,
  ) {
    super();
  }
  getAdditionalGuests(): number {
    return this.state.additional;
  }
  getEmail(): string {
    return this.email;
  }
  getGuestStatus(): EnumValue {
    return this.host.enumValue('CalendarApp.GuestStatus', this.state.status);
  }
  /** The address where no name is known, as Google shows it. */
  getName(): string {
    return this.state.name ?? this.email;
  }
  /** Deprecated: the status as text. */
  getStatus(): string {
    return this.state.status;
  }
}
