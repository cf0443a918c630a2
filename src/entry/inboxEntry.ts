import { readInbox, type InboxMemory } from '../application/inbox/readInbox';
import { inboxRoom } from '../adapters/mail/inboxRoom';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';

/** Reads answers by mail after a look of the clock; `memory` is what the last run left in the script properties. */
export function goOnWithInbox(ids: DeskIds): void {
  readInbox(ports(ids), inboxRoom, memoryOf(ids.inbox), (memory) => {
    PropertiesService.getScriptProperties().setProperty(propertyNames.inbox, JSON.stringify(memory));
  });
}

/** Null where there is none, or somebody has spoilt it: then the last hour is read again, and requests know their mails. */
function memoryOf(text: string): InboxMemory | null {
  try {
    const { since, seen, toldAt } = JSON.parse(text) as Partial<InboxMemory>;
    return typeof since === 'number' && Array.isArray(seen) ? { since, seen: seen.map(String), toldAt: Number(toldAt ?? 0) } : null;
  } catch {
    return null;
  }
}
