import { serves, type Librarian, type Role } from './assignment';
import type { Audience } from './escalation';

/** The people of the desk as they are today. */
export interface Staff {
  /** By address, lower case. */
  readonly people: ReadonlyMap<string, Librarian>;
  readonly isAway: (email: string) => boolean;
  /** Address of the desk's owner: has what nobody else can take, and may stand in no row of Pustakawan. */
  readonly deskOwner: string;
}

interface Held {
  readonly region: string;
  readonly assignee: string;
}

/**
 * Who looks after a request today: its assignee; while that one is on leave the substitute (and theirs, each once). Null where nobody
 * does, as when the assignee has left and stands in Pustakawan no more.
 */
export function handlerOf(request: Held, staff: Staff): string | null {
  const asked = new Set<string>();
  for (let email: string | null = request.assignee; email !== null && !asked.has(email);) {
    asked.add(email);
    const person = staff.people.get(email);
    if (person === undefined) return email === staff.deskOwner ? email : null;
    if (person.active && !staff.isAway(email)) return email;
    // Who has left has no substitute: the coordinator hands their requests over.
    email = person.active ? person.substitute : null;
  }
  return null;
}

/**
 * Addresses that a step of the ladder is told to. Whoever is on leave is left out as long as somebody else of the same part is there;
 * where nobody has the part, the next above has it: coordinator, head, administrator, the desk's owner.
 */
export function recipientsOf(audience: Audience, request: Held, staff: Staff): readonly string[] {
  if (audience === 'assignee') {
    const handler = handlerOf(request, staff);
    return handler === null ? recipientsOf('coordinator', request, staff) : [handler];
  }
  const ladder: readonly Role[] = ['coordinator', 'head', 'admin'];
  for (const role of ladder.slice(ladder.indexOf(audience))) {
    const all = [...staff.people.values()].filter((person) => person.active && person.role === role);
    const here = all.filter((person) => serves(person.regions, request.region));
    // A library that wrote no region beside its head means all of them.
    const fitting = here.length > 0 || role === 'coordinator' ? here : all;
    const present = fitting.filter((person) => !staff.isAway(person.email));
    const chosen = present.length > 0 ? present : fitting;
    if (chosen.length > 0) return chosen.map((person) => person.email);
  }
  return [staff.deskOwner];
}
