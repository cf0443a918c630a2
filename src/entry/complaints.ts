import type { WhoIs } from '../application/cards/answerCard';
import { answerComplaintCard } from '../application/complaints/answerCard';
import { answerComplaintVisitor } from '../application/complaints/answerVisitor';
import type { ComplaintCardAnswer, ComplaintVisitorAnswer } from '../application/complaints/complaintCalls';
import type { ComplaintPorts } from '../application/complaints/complaintPorts';
import { keepComplaintClocks } from '../application/complaints/keepClocks';
import { openShelves } from '../adapters/page/keptShelves';
import { systemClock } from '../adapters/script/systemClock';
import { openComplaintBook } from '../adapters/restricted/complaintBook';
import type { Patience } from '../adapters/sheets/backoff';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';

/** What a visitor of the page asks about complaints. */
export function askAboutComplaints(call: unknown, ids: DeskIds): ComplaintVisitorAnswer {
  return answerComplaintVisitor(call, complaintPorts(ids, 'visitor'));
}

/** What a card asks about complaints; `whoIs` is Google's word of who asks. */
export function askOnCard(call: unknown, ids: DeskIds, whoIs: WhoIs): ComplaintCardAnswer {
  return answerComplaintCard(call, complaintPorts(ids, 'visitor'), whoIs);
}

/** What the clock does about complaints once something is due. */
export function goOnWithComplaints(ids: DeskIds): void {
  keepComplaintClocks(complaintPorts(ids, 'look'));
}

function complaintPorts(ids: DeskIds, patience: Patience): ComplaintPorts {
  const properties = PropertiesService.getScriptProperties();
  const cache = CacheService.getScriptCache();
  return {
    ...ports(ids, patience),
    book: openComplaintBook(ids.restrictedId, ids.timeZone, patience),
    notes: (names) => cache.getAll([...names]),
    links: (names) => {
      const reading = openShelves(ids, ['desk'], names, () => [], systemClock.now());
      return { version: reading.shelf('desk').settings.linkVersion, note: reading.note };
    },
    keep: (notes, seconds) => {
      cache.putAll({ ...notes }, seconds);
    },
    due: {
      read: () => Number(properties.getProperty(propertyNames.complaintsDue) ?? '0'),
      write: (at) => {
        properties.setProperty(propertyNames.complaintsDue, String(at));
      },
    },
  };
}
