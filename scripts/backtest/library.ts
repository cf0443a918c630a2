/** The library of the simulated years: the desk's own starting tabs, and people who differ. */
import type { Calendar } from '../../src/domain/workingTime';
import { readConfiguration, type ConfigurationTables, type DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import { startingRows } from '../../src/application/setUp/startingRows';
import { configurationTabs, deskTabs } from '../../src/application/tabs/deskTabs';
import type { CellValue } from '../../src/application/sheetCommit';
import type { Random } from './random';

const homes = [
  'Jakarta', 'Jakarta', 'Cibinong', 'Cibinong', 'Bandung', 'Bandung', 'Bandung', 'Tangerang', 'Bogor', 'KR Bali', 'Mataram', 'Ambon', 'Jogja', 'Lampung',
];

/** How somebody really works; nothing of this is known to the desk. */
export interface Worker {
  readonly email: string;
  readonly region: string;
  /** Minutes of work done in a minute. */
  readonly speed: number;
  /** Share of the working day that other duties leave for the desk. */
  readonly share: number;
  /** How often what is taken next is the most urgent, the oldest, or the easiest; else it is any. */
  readonly taste: { readonly urgent: number; readonly oldest: number; readonly easiest: number };
  /** Types what was done into the Sheet before lunch and before going home only. */
  readonly typesLate: boolean;
  /** Delivers without ever choosing the stage Penyerahan. */
  readonly deliversAtOnce: boolean;
  /** First and last day of each leave, YYYY-MM-DD, and the day on which it was entered. */
  readonly leave: readonly { readonly from: string; readonly to: string; readonly entered: string }[];
  /** Days of illness, of which nobody knows beforehand. */
  readonly ill: ReadonlySet<string>;
}

export interface Library {
  readonly configuration: DeskConfiguration;
  readonly workers: readonly Worker[];
  readonly calendarOf: (region: string) => Calendar;
}

function cell(value: CellValue): unknown {
  return typeof value === 'object' && value !== null ? ('day' in value ? value.day : '') : (value ?? '');
}

export function openLibrary(random: Random, days: readonly string[]): Library {
  const workers = homes.map((home, index) => hire(random, days, `petugas${index + 1}@perpustakaan.example`, home));
  const people = workers.map(({ email, region }) => ({ name: email.split('@')[0] ?? '', email, role: 'Pustakawan', regions: region, homeRegion: region, services: '*', substitute: '', active: 'Ya' }));
  const tables = Object.fromEntries(configurationTabs.map((key) => {
    const rows: readonly Readonly<Record<string, CellValue>>[] = key === 'librarians' ? people : startingRows(key);
    return [key, [deskTabs[key].columns.map((column) => column.header), ...rows.map((row) => deskTabs[key].columns.map((column) => cell(row[column.key] ?? null)))]];
  })) as unknown as ConfigurationTables;
  const configuration = readConfiguration(tables, 'Asia/Jakarta');
  return { configuration, workers: workers.map((worker) => ({ ...worker, region: configuration.findRegion(worker.region) ?? '' })), calendarOf: (region) => configuration.calendars.of(region) };
}

function hire(random: Random, days: readonly string[], email: string, region: string): Worker {
  const urgent = random.between(0.2, 0.8);
  const oldest = (1 - urgent) * random.between(0.2, 0.7);
  const leave = [];
  for (let start = Math.floor(random.between(20, 120)); start < days.length; start += Math.floor(random.between(50, 150))) {
    const to = Math.min(days.length - 1, start + Math.floor(random.between(0, 9)));
    const entered = Math.max(0, start - Math.floor(random.between(1, 40)));
    leave.push({ from: days[start] ?? '', to: days[to] ?? '', entered: days[entered] ?? '' });
  }
  const ill = new Set<string>();
  days.forEach((_, index) => {
    if (!random.chance(0.008)) return;
    for (let day = index; day <= index + Math.floor(random.between(0, 3)); day += 1) ill.add(days[day] ?? '');
  });
  return {
    email, region, speed: random.lognormal(1, 0.25), share: random.between(0.45, 0.85), taste: { urgent, oldest, easiest: (1 - urgent - oldest) * 0.6 },
    typesLate: random.chance(0.35), deliversAtOnce: random.chance(0.4), leave, ill,
  };
}
