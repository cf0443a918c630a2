import { readRegions } from '../../application/configuration/people';
import { readServices } from '../../application/configuration/services';
import { readTable } from '../../application/configuration/table';
import type { PageNames } from '../../application/viewStatus';
import { deskTabs } from '../../application/tabs/deskTabs';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, quoteTab } from '../sheets/sheetsApi';

interface StoredNames {
  readonly regions: Readonly<Record<string, { readonly name: string; readonly zone: string }>>;
  readonly services: Readonly<Record<string, { readonly name: string; readonly nameEnglish: string }>>;
}

const cacheKey = 'page-names';
/** An edit of a tab is seen on the page within this many seconds. */
const cacheSeconds = 300;

/** Names of regions and services: from the cache, else read once for all visitors of the next minutes. */
export function pageNames(ids: DeskIds): PageNames {
  const cache = CacheService.getScriptCache();
  const stored = cache.get(cacheKey);
  const names = stored === null ? readNames(ids) : (JSON.parse(stored) as StoredNames);
  if (stored === null) cache.put(cacheKey, JSON.stringify(names), cacheSeconds);
  return {
    zoneOf: (region) => names.regions[region]?.zone ?? ids.timeZone,
    regionName: (region) => names.regions[region]?.name ?? region,
    serviceName: (service) => names.services[service] ?? { name: service, nameEnglish: service },
  };
}

function readNames(ids: DeskIds): StoredNames {
  const [regions = [], services = [], stages = []] = batchGet(ids.spreadsheetId, (['regions', 'services', 'stages'] as const).map((key) => quoteTab(deskTabs[key].name)), 'visitor');
  const parsed = readServices(readTable('services', services), readTable('stages', stages)).services;
  return {
    regions: Object.fromEntries(readRegions(readTable('regions', regions), ids.timeZone).regions.map((region) => [region.code, { name: region.name, zone: region.timeZone }])),
    services: Object.fromEntries(parsed.map((service) => [service.code, { name: service.name, nameEnglish: service.nameEnglish }])),
  };
}
