import { isAway, serves, type Leave, type Librarian, type Region, type Role } from './assignment';

export interface DutyQuestion {
  /** Code of the region that the question is for; '' for none. */
  readonly region: string;
  /** YYYY-MM-DD, in the zone of that region. */
  readonly day: string;
  readonly regions: readonly Region[];
  readonly librarians: readonly Librarian[];
  readonly leave: readonly Leave[];
}

/** More are not told: one of them will answer. */
const mostTold = 3;

/**
 * Who is on duty for a short question: librarians of the region who are there; where none is, whoever stands in for them; then those of the region that stands in (and of its
 * substitute, each once); then coordinators, heads and administrators of the region, then of any. For a question without a region, librarians who serve all of them. Empty
 * where nobody at all is there.
 */
export function onDuty(question: DutyQuestion): Librarian[] {
  const visited = new Set<string>();
  let code: string | null = question.region;
  while (code !== null && !visited.has(code)) {
    visited.add(code);
    const found = inRegion(question, code);
    if (found.length > 0) return found.slice(0, mostTold);
    const here: string = code;
    code = question.regions.find((region) => region.code === here)?.substitute ?? null;
  }
  return above(question).slice(0, mostTold);
}

/** Who is told of a question that nobody has answered for a day: coordinators of its region, else those above them. */
export function above(question: DutyQuestion): Librarian[] {
  const roles: readonly Role[] = ['coordinator', 'head', 'admin'];
  const there = roles.map((role) => present(question).filter((person) => person.role === role));
  const serving = there.map((people) => people.filter((person) => serves(person.regions, question.region)));
  return [...serving, ...there].find((people) => people.length > 0) ?? [];
}

function inRegion(question: DutyQuestion, region: string): Librarian[] {
  const local = question.librarians.filter((person) => person.active && person.role === 'librarian' && serves(person.regions, region));
  const there = local.filter((person) => !isAway(question, person.email));
  // Who serves just this region is nearer than who serves all.
  const near = there.filter((person) => person.regions !== '*');
  if (there.length > 0) return near.length > 0 ? near : there;
  const standIns = local.map(({ substitute }) => substitute);
  return present(question).filter(({ email }) => standIns.includes(email));
}

function present(question: DutyQuestion): Librarian[] {
  return question.librarians.filter((person) => person.active && !isAway(question, person.email));
}
