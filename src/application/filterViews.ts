import { textHash } from '../domain/textHash';
import { isEnded, type Status } from '../domain/request';
import type { DeskConfiguration } from './configuration/readConfiguration';
import { courierWords } from './desk/courierCell';
import { serviceLevelWords, statusWords } from './tabs/words';

/** One filter view: each person picks their own, and nobody's view changes what others see. */
export interface FilterView {
  /** Permohonan, where it is not said. */
  readonly tab?: 'week';
  readonly title: string;
  /** What a column must hold, by column key: a word, the beginning of one, or one among others. */
  readonly equals?: Readonly<Record<string, string>>;
  readonly startsWith?: Readonly<Record<string, string>>;
  readonly contains?: Readonly<Record<string, string>>;
  /** Words that are left out, by column key. */
  readonly hides?: Readonly<Record<string, readonly string[]>>;
}

/** Beginnings of titles that the desk gives to views of people and regions; a view of somebody who is no longer there is taken away. */
export const viewPrefixes = { person: 'Petugas: ', region: 'Kawasan: ', coordinator: 'Koordinator: ' } as const;

const endedWords = (Object.keys(statusWords) as Status[]).filter(isEnded).map((status) => statusWords[status]);
const open = { status: endedWords };

/** The views that the desk offers: late, waiting, not yet taken, to be brought, to be fetched, one a librarian and one a region, what has ended left out; of the week, one a coordinator. */
export function filterViews(configuration: DeskConfiguration): readonly FilterView[] {
  const active = configuration.librarians.filter((person) => person.active);
  const people = active.filter((person) => person.role !== 'admin').map((person) => person.name);
  const coordinators = new Set(active.filter((person) => person.role === 'coordinator').map((person) => person.name));
  return [
    { title: 'Terlambat', equals: { serviceLevel: serviceLevelWords.late } },
    { title: 'Mendekati tenggat', equals: { serviceLevel: serviceLevelWords.atRisk } },
    { title: 'Menunggu', startsWith: { status: 'Menunggu' } },
    { title: 'Belum diambil', equals: { status: statusWords.new } },
    { title: courierWords.bring, startsWith: { courier: `${courierWords.bring}:` } },
    { title: courierWords.fetch, startsWith: { courier: `${courierWords.fetch}:` } },
    ...[...new Set(people)].map((name): FilterView => ({ title: `${viewPrefixes.person}${name}`, equals: { assignee: name }, hides: open })),
    ...configuration.regions.map((region): FilterView => ({ title: `${viewPrefixes.region}${region.name}`, equals: { region: region.name }, hides: open })),
    ...[...coordinators].map((name): FilterView => ({ tab: 'week', title: `${viewPrefixes.coordinator}${name}`, contains: { coordinator: name } })),
  ];
}

/** Differs whenever the offered views do. */
export function viewsFingerprint(views: readonly FilterView[]): string {
  return textHash(JSON.stringify(views));
}
