import type { ServiceHost } from '../../kernel/host';
import { invite } from '../invitations';
import type { CalendarEventState, CalendarState } from '../state';
import type { Json } from './call';

/**
 * Mails guests where sendUpdates is 'all', or 'externalOnly' (those of other domains than the organizer's: assumed to have no Google Calendar); the older
 * sendNotifications counts as 'all'. New guests are invited, those who stay hear of the change, those who were taken off of the end. Who acts gets nothing.
 */
export function notifyChange(host: ServiceHost, home: CalendarState, event: CalendarEventState, options: Json, before: readonly string[]): void {
  const external = options['sendUpdates'] === 'externalOnly';
  if (options['sendUpdates'] !== 'all' && !external && options['sendNotifications'] !== true) return;
  const domain = home.owner.slice(home.owner.indexOf('@'));
  const mailed = (guests: readonly string[]): string[] => guests.filter((guest) => guest !== host.execution.effectiveUser && guest !== home.owner && !(external && guest.endsWith(domain)));
  const now = [...event.guests.keys()];
  if (event.cancelled === true) {
    invite(host, home, event, mailed(before), 'Canceled event');
    return;
  }
  invite(host, home, event, mailed(now.filter((guest) => !before.includes(guest))), 'Invitation');
  invite(host, home, event, mailed(now.filter((guest) => before.includes(guest))), 'Updated invitation');
  invite(host, home, event, mailed(before.filter((guest) => !event.guests.has(guest))), 'Canceled event');
}
