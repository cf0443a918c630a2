import { calendarsFrom, readCalendarRows, type CalendarRows, type RegionCalendars } from '../configuration/calendars';
import { readRegions } from '../configuration/people';
import { readServices } from '../configuration/services';
import { readSettings, type DeskSettings } from '../configuration/settings';
import { readTable, yesNo, type Table } from '../configuration/table';
import type { Cells } from '../ports';
import type { TabKey } from '../tabs/deskTabs';
import type { PageNames } from '../viewStatus';
import { readAnswers, type Answer } from './answers';
import { readPublished, type PublishedRow } from './performance';
import { readProducts } from './products';
import { standardsOf, type ServiceStandard } from './services';
import type { Both, ProductView } from './siteView';

/** What the page needs of the tabs, read and checked, in the form in which it is kept for some minutes. Names stand in lists, for they may be anything. */
export interface Shelves {
  readonly desk: DeskShelf;
  readonly answers: readonly Answer[];
  readonly products: readonly ProductView[];
  readonly published: readonly PublishedRow[];
  /** Names of the people who work at the desk. */
  readonly people: readonly string[];
}
export type ShelfName = keyof Shelves;

export interface DeskShelf {
  readonly regions: readonly { readonly code: string; readonly name: string; readonly zone: string; readonly whatsApp?: string }[];
  readonly services: readonly { readonly code: string; readonly name: string; readonly nameEnglish: string }[];
  readonly calendars: CalendarRows;
  readonly standards: readonly ServiceStandard[];
  readonly settings: Pick<DeskSettings, 'libraryName' | 'paused' | 'linkVersion' | 'complaints' | 'loans' | 'clinic' | 'reopenDays' | 'chat'>;
}

/** Tabs that a shelf is made of; a shelf is read as a whole. */
export const shelfTabs = {
  desk: ['regions', 'services', 'stages', 'workingHours', 'holidays', 'settings'],
  answers: ['answers'],
  products: ['products'],
  published: ['performance'],
  people: ['librarians'],
} as const satisfies Record<ShelfName, readonly TabKey[]>;

/** Makes a shelf of the cells of its tabs, in the order of `shelfTabs`. A broken row is left out and never breaks the page. */
export function stock<N extends ShelfName>(name: N, cells: readonly Cells[], timeZone: string): Shelves[N] {
  const make: { readonly [K in ShelfName]: () => Shelves[K] } = {
    desk: () => stockDesk(cells, timeZone),
    answers: () => readAnswers(readTable('answers', cells[0] ?? [])),
    products: () => readProducts(readTable('products', cells[0] ?? [])),
    people: () => namesOfPeople(readTable('librarians', cells[0] ?? [])),
    published: () => readPublished(readTable('performance', cells[0] ?? [])),
  };
  return make[name]();
}

/** Each name once, in the order of the alphabet; nothing else of the tab leaves the server. */
function namesOfPeople(table: Table): string[] {
  return [...new Set(table.rows.filter((row) => yesNo(row.text('active'), true) !== false).map((row) => row.text('name')).filter((name) => name !== ''))].sort((one, other) => one.localeCompare(other));
}

function stockDesk([regionCells = [], serviceCells = [], stages = [], hours = [], holidays = [], settingCells = []]: readonly Cells[], timeZone: string): DeskShelf {
  const regions = readRegions(readTable('regions', regionCells), timeZone);
  const table = readTable('services', serviceCells);
  const { services } = readServices(table, readTable('stages', stages));
  const { libraryName, paused, linkVersion, complaints, loans, clinic, reopenDays, chat } = readSettings(readTable('settings', settingCells)).settings;
  return {
    regions: regions.regions.map(({ code, name, timeZone: zone, whatsApp }) => ({ code, name, zone, ...(whatsApp === undefined ? {} : { whatsApp }) })),
    services: services.map(({ code, name, nameEnglish }) => ({ code, name, nameEnglish })),
    calendars: readCalendarRows(readTable('workingHours', hours), readTable('holidays', holidays), regions.find).rows,
    standards: standardsOf(services, table),
    settings: { libraryName, paused, linkVersion, complaints, loans, clinic, reopenDays, chat },
  };
}

/** Working time of each region; `timeZone` is the desk's own. */
export function calendarsOf({ regions, calendars: rows }: Pick<DeskShelf, 'regions' | 'calendars'>, timeZone: string): RegionCalendars {
  return calendarsFrom(rows, regions.map(({ code, zone }) => ({ code, timeZone: zone })), timeZone);
}

/** Names, zones and calendars as views ask for them; `timeZone` is the desk's own. */
export function namesOf({ regions, services, calendars: rows, settings }: DeskShelf, timeZone: string): PageNames {
  const calendars = calendarsFrom(rows, regions.map(({ code, zone }) => ({ code, timeZone: zone })), timeZone);
  const regionOf = new Map(regions.map((region) => [region.code, region]));
  const serviceOf = new Map(services.map((service) => [service.code, service]));
  return {
    zoneOf: (region) => regionOf.get(region)?.zone ?? timeZone,
    regionName: (region) => regionOf.get(region)?.name ?? region,
    calendarOf: (region) => ({ calendar: calendars.of(region), names: calendars.namesOf(region) }),
    serviceName: (service) => serviceOf.get(service) ?? { name: service, nameEnglish: service },
    timeZone,
    loanRules: settings.loans,
    clinicRules: settings.clinic,
    reopenDays: settings.reopenDays,
    linkVersion: settings.linkVersion,
  };
}

/** 'Indonesia / English' of a setting, as two texts. */
export function bothOf(text: string): Both {
  const [id = '', en = ''] = text.split(' / ');
  return { id: id.trim(), en: en.trim() };
}
