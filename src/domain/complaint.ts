import { serves, type Librarian } from './assignment';
import { endOfWorkingDay, type Calendar } from './workingTime';

/** Complaints and suggestions: what is known of one, who works on it, and its clocks (product.md, "Norms it must get right"). */
export type ComplaintKind = 'complaint' | 'suggestion';

/** Working days after the day on which it came. */
export const complaintDays = { firstAnswer: 3, decision: 14 } as const;

/** Somebody of the desk who is complained about, as the tab Pustakawan had them on that day. */
export interface Accused {
  readonly name: string;
  /** In small letters. */
  readonly email: string;
}

/** What was said or done about it, in order. `by` is the address of somebody of the desk, '' for who complains. */
export interface ComplaintEntry {
  readonly type: 'answered' | 'decided' | 'noted' | 'handedOver' | 'said';
  readonly at: number;
  readonly by: string;
  readonly text: string;
}

export interface Complaint {
  /** PD-2026-00001 */
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly subject: string;
  readonly text: string;
  /** Codes; '' where none was named. */
  readonly region: string;
  readonly service: string;
  readonly about: readonly Accused[];
  /** Whether it is about somebody who is not of the desk. */
  readonly aboutOther: boolean;
  /** '' where who complains wants not to be known. */
  readonly name: string;
  readonly email: string;
  readonly language: 'id' | 'en';
  /** Instants are epoch milliseconds. */
  readonly receivedAt: number;
  readonly firstAnswerBy: number;
  readonly decideBy: number;
  readonly firstAnswerAt: number | null;
  readonly decidedAt: number | null;
  readonly accepted: boolean | null;
  /** Address of who has it in hand; '' while nobody has. */
  readonly handler: string;
  readonly entries: readonly ComplaintEntry[];
  /** Broken dates that the head was told of. */
  readonly told: readonly LateStep[];
}

export type LateStep = 'firstAnswer' | 'decision';

/** Until when the first answer and the decision are due. */
export function complaintDates(calendar: Calendar, receivedAt: number): Pick<Complaint, 'firstAnswerBy' | 'decideBy'> {
  const after = (days: number): number => endOfWorkingDay(calendar, new Date(receivedAt), days).getTime();
  return { firstAnswerBy: after(complaintDays.firstAnswer), decideBy: after(complaintDays.decision) };
}

/** Dates that are broken at `now` and that nobody was told of. */
export function lateSteps(complaint: Pick<Complaint, 'firstAnswerBy' | 'decideBy' | 'firstAnswerAt' | 'decidedAt' | 'told'>, now: number): LateStep[] {
  return openSteps(complaint).filter(({ by }) => by < now).map(({ step }) => step);
}

/** When the next date breaks; null where none can. */
export function nextLate(complaint: Pick<Complaint, 'firstAnswerBy' | 'decideBy' | 'firstAnswerAt' | 'decidedAt' | 'told'>): number | null {
  const dates = openSteps(complaint).map(({ by }) => by);
  return dates.length === 0 ? null : Math.min(...dates) + 1;
}

function openSteps({ firstAnswerBy, decideBy, firstAnswerAt, decidedAt, told }: Pick<Complaint, 'firstAnswerBy' | 'decideBy' | 'firstAnswerAt' | 'decidedAt' | 'told'>): { step: LateStep; by: number }[] {
  if (decidedAt !== null) return [];
  const steps = [...(firstAnswerAt === null ? [{ step: 'firstAnswer' as const, by: firstAnswerBy }] : []), { step: 'decision' as const, by: decideBy }];
  return steps.filter(({ step }) => !told.includes(step));
}

type Person = Pick<Librarian, 'name' | 'email' | 'role' | 'regions' | 'active'>;

/** Whether somebody is complained about; a person whose address was changed since is known by the name. */
export function isAccused(complaint: Pick<Complaint, 'about'>, person: Pick<Person, 'name' | 'email'>): boolean {
  return complaint.about.some(({ name, email }) => email === person.email || plain(name) === plain(person.name));
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Who reads a complaint and works on it: coordinators of its region and the heads who serve it. Where a coordinator is complained about, the heads alone, for peers do not
 * judge each other; where a head is, the other heads and the administrators; where nobody would be left, all heads, else the administrators. Never whoever is complained about.
 * Empty where all of these are.
 */
export function handlersOf(complaint: Pick<Complaint, 'about' | 'region'>, people: readonly Person[]): Person[] {
  const active = people.filter((person) => person.active);
  const accused = active.filter((person) => isAccused(complaint, person));
  const free = active.filter((person) => !accused.includes(person));
  const has = (role: Person['role']): boolean => accused.some((person) => person.role === role);
  const of = (role: Person['role']): Person[] => free.filter((person) => person.role === role);
  const serving = (person: Person): boolean => serves(person.regions, complaint.region);
  if (has('head')) return [...of('head'), ...of('admin')];
  const near = has('coordinator') ? of('head').filter(serving) : [...of('coordinator').filter(serving), ...of('head').filter(serving)];
  return [near, of('head'), of('admin')].find((some) => some.length > 0) ?? [];
}

/** Who is told of broken dates: the heads among those who work on it, else all of these. */
export function toldWhenLate(complaint: Pick<Complaint, 'about' | 'region'>, people: readonly Person[]): Person[] {
  const handlers = handlersOf(complaint, people);
  const clear = people.filter((person) => person.active && person.role === 'head' && !isAccused(complaint, person));
  const heads = handlers.filter(({ role }) => role === 'head');
  return heads.length > 0 ? heads : clear.length > 0 ? clear : handlers;
}

/** What somebody does about a complaint. */
export type ComplaintDeed =
  | { readonly name: 'answer' | 'note'; readonly text: string }
  | { readonly name: 'decide'; readonly accepted: boolean; readonly text: string }
  /** `person`: address of another who works on it. */
  | { readonly name: 'handOver'; readonly person: string; readonly text: string }
  /** By who complains. */
  | { readonly name: 'say'; readonly text: string };

export type DeedRefusal = 'textMissing' | 'decided' | 'personUnknown' | 'full';

/** Entries of one complaint; nobody reads more. */
export const mostEntries = 200;

/** The complaint after a deed of `by` (an address, '' for who complains), or why not. Who answers first has it in hand. */
export function applyDeed(complaint: Complaint, deed: ComplaintDeed, by: string, now: number, handlers: readonly Pick<Person, 'email'>[]): Complaint | DeedRefusal {
  const text = deed.text.trim();
  if (text === '' && deed.name !== 'handOver') return 'textMissing';
  if (complaint.entries.length >= mostEntries) return 'full';
  const withEntry = (type: ComplaintEntry['type'], said = text): Complaint => ({ ...complaint, entries: [...complaint.entries, { type, at: now, by, text: said }] });
  switch (deed.name) {
    case 'say':
      return withEntry('said');
    case 'note':
      return withEntry('noted');
    case 'handOver':
      return handlers.some(({ email }) => email === deed.person) && deed.person !== complaint.handler ? { ...withEntry('handedOver', `${deed.person}\n${text}`), handler: deed.person } : 'personUnknown';
    case 'answer':
      return { ...withEntry('answered'), firstAnswerAt: complaint.firstAnswerAt ?? now, handler: complaint.handler || by };
    case 'decide':
      // A decision is an answer too, and binds: what comes after it is another complaint.
      return complaint.decidedAt !== null ? 'decided' : { ...withEntry('decided'), firstAnswerAt: complaint.firstAnswerAt ?? now, decidedAt: now, accepted: deed.accepted, handler: complaint.handler || by };
  }
}

/** PD-2026-00042; the year is that of its receipt in the desk's zone. */
export function complaintNumber(year: string, count: number): string {
  return `PD-${year}-${String(count).padStart(5, '0')}`;
}
