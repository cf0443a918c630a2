import type { ChatPorts } from '../application/chat/chatPorts';
import type { Ports } from '../application/ports';
import { openShelves } from '../adapters/page/keptShelves';
import { systemClock } from '../adapters/script/systemClock';
import type { Patience } from '../adapters/sheets/backoff';
import { openChatBook } from '../adapters/sheets/chatBook';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';

/** Wires short questions to Google's services. */
export function chatPorts(ids: DeskIds, patience: Patience): ChatPorts & Ports {
  const properties = PropertiesService.getScriptProperties();
  return {
    ...ports(ids, patience),
    ...chatNotes(),
    timeZone: ids.timeZone,
    book: openChatBook(ids, patience),
    openDesk: (notes) => {
      const reading = openShelves(ids, ['desk'], notes, () => [], systemClock.now());
      return { desk: reading.shelf('desk'), note: reading.note };
    },
    due: {
      read: () => Number(properties.getProperty(propertyNames.chatsDue) ?? '0'),
      write: (at) => {
        properties.setProperty(propertyNames.chatsDue, String(at));
      },
    },
  };
}

/** The cache alone: what an open page is answered from. */
export function chatNotes(): Pick<ChatPorts, 'notes' | 'keep'> {
  const cache = CacheService.getScriptCache();
  return {
    notes: (names) => cache.getAll([...names]),
    keep: (notes, seconds) => {
      cache.putAll({ ...notes }, seconds);
    },
  };
}
