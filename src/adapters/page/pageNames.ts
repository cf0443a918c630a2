import { calendarsFrom, readCalendarRows, type CalendarRows } from '../../application/configuration/calendars';
import { readRegions } from '../../application/configuration/people';
import { readServices } from '../../application/configuration/services';
import { readSettings } from '../../application/configuration/settings';
import { readTable } from '../../application/configuration/table';
import type { PageNames } from '../../application/viewStatus';
import { deskTabs } from '../../application/tabs/deskTabs';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, quoteTab } from '../sheets/sheetsApi';

interface StoredNames {
  readonly regions: Readonly<Record<string, { readonly name: string; readonly zone: string }>>;
  readonly services: Readonly<Record<string, { readonly name: string; readonly nameEnglish: string }>>;
  /** null where they are too many to remember; dates then stand without their reasons. */
  readonly calendars: CalendarRows | null;
  readonly loanRules: PageNames['loanRules'];
}

const cacheKey = 'page-names-3';
/** An edit of a tab is seen on the page within this many seconds. */
const cacheSeconds = 300;
/** Google keeps 100 KB a key ("class Cache", put); names and the calendars of some years are a tenth of that. */
const mostBytes = 95_000;

/** Names and calendars: from the cache, else read once for all visitors of the next minutes. */
export function pageNames(ids: DeskIds): PageNames {
  const cache = CacheService.getScriptCache();
  const stored = cache.get(cacheKey);
  const names = stored === null ? readNames(ids) : (JSON.parse(stored) as StoredNames);
  if (stored === null) cache.put(cacheKey, storable(names), cacheSeconds);
  const regions = Object.entries(names.regions).map(([code, { zone }]) => ({ code, timeZone: zone }));
  const calendars = names.calendars && calendarsFrom(names.calendars, regions, ids.timeZone);
  return {
    zoneOf: (region) => names.regions[region]?.zone ?? ids.timeZone,
    regionName: (region) => names.regions[region]?.name ?? region,
    calendarOf: (region) => calendars && { calendar: calendars.of(region), names: calendars.namesOf(region) },
    serviceName: (service) => names.services[service] ?? { name: service, nameEnglish: service },
    loanRules: names.loanRules,
  };
}

function storable(names: StoredNames): string {
  const text = JSON.stringify(names);
  const bytes = encodeURIComponent(text).replace(/%../g, '-').length;
  return bytes <= mostBytes ? text : JSON.stringify({ ...names, calendars: null });
}

const tabs = ['regions', 'services', 'stages', 'workingHours', 'holidays', 'settings'] as const;

function readNames(ids: DeskIds): StoredNames {
  const [regionCells = [], services = [], stages = [], hours = [], holidays = [], settings = []] = batchGet(ids.spreadsheetId, tabs.map((key) => quoteTab(deskTabs[key].name)), 'visitor');
  const regions = readRegions(readTable('regions', regionCells), ids.timeZone);
  const parsed = readServices(readTable('services', services), readTable('stages', stages)).services;
  return {
    regions: Object.fromEntries(regions.regions.map((region) => [region.code, { name: region.name, zone: region.timeZone }])),
    services: Object.fromEntries(parsed.map((service) => [service.code, { name: service.name, nameEnglish: service.nameEnglish }])),
    calendars: readCalendarRows(readTable('workingHours', hours), readTable('holidays', holidays), regions.find).rows,
    loanRules: readSettings(readTable('settings', settings)).settings.loans,
  };
}
