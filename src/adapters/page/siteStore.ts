import type { SitePorts } from '../../application/site/sitePorts';
import { readEntries } from '../../application/site/formLink';
import { contentsRange, contentsRow } from '../sheets/deskSheet';
import { propertyNames, type DeskIds } from '../sheets/deskIds';
import { batchGet, quoteTab } from '../sheets/sheetsApi';
import { deskTabs } from '../../application/tabs/deskTabs';
import { openShelves } from './keptShelves';

/** The page's own view of the world, but for clock, keys and mail. `properties` are the script's, as read at the beginning of the execution. */
export function siteStore(
  ids: DeskIds, properties: Readonly<Record<string, string>>, clock: SitePorts['clock'],
): Pick<SitePorts, 'clock' | 'timeZone' | 'entries' | 'heartbeat' | 'foundAnswers' | 'open' | 'keep' | 'request' | 'rows' | 'countFound' | 'pause' | 'random'> {
  const foundAnswers = monthsOf(properties[propertyNames.foundAnswers] ?? '');
  return {
    clock,
    timeZone: ids.timeZone,
    entries: readEntries(properties[propertyNames.formEntries] ?? ''),
    heartbeat: ids.heartbeat,
    foundAnswers,
    open: (shelves, notes, ranges) => openShelves(ids, shelves, notes, ranges, clock.now()),
    keep: (notes, seconds) => {
      CacheService.getScriptCache().putAll({ ...notes }, seconds);
    },
    request: (sequence) => {
      const [row = [], slots = []] = batchGet(ids.spreadsheetId, [contentsRange(sequence), quoteTab(deskTabs.slots.name)], 'visitor');
      return { row: contentsRow(row), slots };
    },
    rows: (sequences) => batchGet(ids.spreadsheetId, sequences.map(contentsRange), 'visitor').map(contentsRow),
    countFound: (month) => {
      const months = Object.entries({ ...foundAnswers, [month]: (foundAnswers[month] ?? 0) + 1 }).sort(([one], [other]) => (one < other ? -1 : 1));
      PropertiesService.getScriptProperties().setProperty(propertyNames.foundAnswers, JSON.stringify(Object.fromEntries(months.slice(-keptMonths))));
    },
    pause: (milliseconds) => {
      Utilities.sleep(milliseconds);
    },
    random: () => Math.random(),
  };
}

const keptMonths = 13;

function monthsOf(stored: string): Record<string, number> {
  try {
    const months = Object.entries(JSON.parse(stored || '{}') as Record<string, unknown>);
    return Object.fromEntries(months.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return {};
  }
}
