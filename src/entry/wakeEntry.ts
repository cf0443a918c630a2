import { formatInstant } from '../messages/dates';
import { notice } from '../application/configuration/problem';
import { isSilent, silentAfter } from '../application/health/heartbeat';
import { localInstant } from '../application/localInstant';
import { look } from '../application/look';
import { systemClock } from '../adapters/script/systemClock';
import { repairClock } from '../adapters/setUp/repair';
import { deskIds, ports } from './compose';

const note = 'clock-renewed';

/**
 * Installs the clock anew where it has shown no life for too long, and looks. Whoever notices may ask, for it does nothing to a desk that lives and no more than one clock a time
 * to one that does not. Returns whether it did.
 */
export function wake(): boolean {
  const ids = deskIds();
  const now = systemClock.now();
  // Whoever runs it as themselves, as users of the panel do, would install a clock of their own.
  if (!isSilent(ids.heartbeat, now) || Session.getEffectiveUser().getEmail() !== ids.owner) return false;
  const cache = CacheService.getScriptCache();
  if (cache.get(note) !== null) return false;
  cache.put(note, '1', silentAfter / 1000);
  repairClock();
  const since = formatInstant(localInstant(ids.timeZone, ids.heartbeat), 'id');
  look(ports(ids), { intake: true, observe: false, hint: null, notices: [notice('health', null, 'clockRenewed', { since })], wait: 10_000 });
  return true;
}
