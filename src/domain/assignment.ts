/** Who takes a new request, and why. */

export type Role = 'librarian' | 'coordinator' | 'head' | 'admin';

export interface Librarian {
  readonly name: string;
  /** Lower case; the identity of a librarian. */
  readonly email: string;
  readonly role: Role;
  /** Codes of regions, or '*' for all. */
  readonly regions: readonly string[] | '*';
  readonly homeRegion: string | null;
  /** Codes of services, or '*' for all. */
  readonly services: readonly string[] | '*';
  /** Address of who stands in. */
  readonly substitute: string | null;
  readonly active: boolean;
}

export interface Leave {
  readonly email: string;
  /** YYYY-MM-DD, both days included, in the zone of the region that asks. */
  readonly from: string;
  readonly to: string;
}

export interface Region {
  readonly code: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Group address: gets a copy, never owns. */
  readonly email: string | null;
  /** Code of the region that stands in. */
  readonly substitute: string | null;
  /** Country code and digits, where the region answers there. */
  readonly whatsApp?: string;
}

/** Why this person: shown to the coordinator, and on the card ("why me?"). */
export type AssignmentReason =
  | 'regionAndService'
  | 'leastLoad'
  | 'leave'
  | 'substitutePerson'
  | 'regionAnyService'
  | 'substituteRegion'
  | 'coordinator'
  | 'head'
  | 'administrator'
  | 'deskOwner'
  | 'byHand'
  /** The requester has chosen a time of theirs. */
  | 'appointment';

export interface Assignment {
  readonly email: string;
  readonly name: string;
  readonly because: AssignmentReason;
}

export interface AssignmentQuestion {
  readonly region: string;
  readonly service: string;
  /** Local day of the region on which somebody is needed, YYYY-MM-DD. */
  readonly day: string;
  readonly regions: readonly Region[];
  readonly librarians: readonly Librarian[];
  readonly leave: readonly Leave[];
  /** Open working minutes by address; who is missing has none. */
  readonly load: ReadonlyMap<string, number>;
  /** Account that owns the desk: the last resort, so that a request never belongs to nobody. */
  readonly deskOwner: string;
}

/**
 * Chooses an owner: a librarian of region and service who is there, least loaded first; else the substitute of one who is away; else anybody of
 * the region; else the same in the region that stands in (and in its substitute, each region once); else coordinator, head, administrator, and at the very last the desk's
 * owner. Somebody who serves just this region is preferred to somebody who serves all.
 */
export function assign(question: AssignmentQuestion): Assignment {
  const visited = new Set<string>();
  let code: string | null = question.region;
  while (code !== null && !visited.has(code)) {
    visited.add(code);
    const found = inRegion(question, code);
    if (found) return visited.size === 1 ? found : { ...found, because: 'substituteRegion' };
    const here: string = code;
    code = question.regions.find((region) => region.code === here)?.substitute ?? null;
  }
  return lastResort(question);
}

function inRegion(question: AssignmentQuestion, region: string): Assignment | null {
  const local = question.librarians.filter((person) => person.active && person.role === 'librarian' && serves(person.regions, region));
  const skilled = local.filter((person) => serves(person.services, question.service));
  const there = skilled.filter((person) => !isAway(question, person.email));
  const [chosen, second] = byLoad(question, there, region);
  if (chosen) return assignment(chosen, second && chosenByLoad(question, chosen, second) ? 'leastLoad' : 'regionAndService');
  for (const absent of byLoad(question, skilled, region)) {
    const substitute = question.librarians.find((person) => person.email === absent.substitute && person.active);
    if (substitute && !isAway(question, substitute.email)) return assignment(substitute, 'substitutePerson');
  }
  const anybody = leastLoaded(question, local.filter((person) => !isAway(question, person.email)), region);
  return anybody ? assignment(anybody, 'regionAnyService') : null;
}

function lastResort(question: AssignmentQuestion): Assignment {
  const ladder: [Role, AssignmentReason][] = [
    ['coordinator', 'coordinator'],
    ['head', 'head'],
    ['admin', 'administrator'],
  ];
  for (const [role, because] of ladder) {
    const people = question.librarians.filter((person) => person.active && person.role === role);
    const fitting = people.filter((person) => serves(person.regions, question.region));
    const present = (candidates: readonly Librarian[]): Librarian[] => candidates.filter((person) => !isAway(question, person.email));
    for (const candidates of [present(fitting), present(people), people]) {
      const chosen = leastLoaded(question, candidates, question.region);
      if (chosen) return assignment(chosen, because);
    }
  }
  return { email: question.deskOwner, name: question.deskOwner, because: 'deskOwner' };
}

/** Whether somebody is on leave on the day asked for. */
export function isAway(question: Pick<AssignmentQuestion, 'leave' | 'day'>, email: string): boolean {
  return question.leave.some((leave) => leave.email === email && leave.from <= question.day && question.day <= leave.to);
}

export function serves(list: readonly string[] | '*', code: string): boolean {
  return list === '*' || list.includes(code);
}

/** Whether it was the load that decided between the first and the second: of two who serve as few regions, the first has less open work. */
function chosenByLoad({ load }: AssignmentQuestion, first: Librarian, second: Librarian): boolean {
  return (first.regions === '*') === (second.regions === '*') && (load.get(first.email) ?? 0) < (load.get(second.email) ?? 0);
}

function leastLoaded(question: AssignmentQuestion, people: readonly Librarian[], region: string): Librarian | undefined {
  return byLoad(question, people, region)[0];
}

function byLoad(question: AssignmentQuestion, people: readonly Librarian[], region: string): Librarian[] {
  const load = (person: Librarian): number => question.load.get(person.email) ?? 0;
  const everywhere = (person: Librarian): number => (person.regions === '*' ? 1 : 0);
  const away = (person: Librarian): number => (person.homeRegion === region ? 0 : 1);
  return [...people].sort(
    (one, other) =>
      everywhere(one) - everywhere(other) || load(one) - load(other) || away(one) - away(other) || (one.email < other.email ? -1 : 1),
  );
}

function assignment(person: Librarian, because: AssignmentReason): Assignment {
  return { email: person.email, name: person.name, because };
}
