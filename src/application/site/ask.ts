import { chatHours } from '../../domain/chat';
import { localInstant } from '../localInstant';
import { prefilled } from './formLink';
import type { Place } from './place';
import { calendarsOf, type DeskShelf } from './shelves';
import type { SitePorts } from './sitePorts';
import type { AskView } from './siteView';

/** Where a short question is asked: who is at work, and where else one may ask. */
export function viewAsk(place: Place, desk: DeskShelf, { clock, entries, identity, timeZone }: Pick<SitePorts, 'clock' | 'entries' | 'identity' | 'timeZone'>): AskView {
  const calendars = calendarsOf(desk, timeZone);
  const now = clock.now();
  const places = [{ code: '', zone: timeZone, whatsApp: '' }, ...desk.regions].map(({ code, zone, whatsApp = '' }) => {
    const { open, change } = chatHours(calendars.of(code), now);
    return { code, open, change: localInstant(zone, change), whatsApp };
  });
  return {
    kind: 'ask', offered: desk.settings.chat.offered && !desk.settings.paused, places, formAddress: prefilled(identity.formAddress, [[entries.title, place.query]]), token: '', found: null, again: null, problem: '',
  };
}
