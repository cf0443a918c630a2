import { serves, type Librarian, type Role } from './assignment';
import type { RequestImage } from './request';

/** What somebody of the desk can do on a card. */
export const cardActions = [
  'take', 'nextStage', 'resume', 'askRequester', 'waitOthers', 'agreeDate', 'proposeDate', 'keepDate', 'handOver', 'deliver', 'decline', 'note', 'effort', 'handOverAll', 'fromMail', 'appointment', 'merge', 'split', 'askCheck', 'checked',
  'loan', 'extendLoan', 'keepLoan', 'returned', 'loanDone', 'confidential', 'reveal', 'samePerson', 'otherPerson',
] as const;
export type CardActionName = (typeof cardActions)[number];

/**
 * Where a request stands to somebody. own: they are its assignee (or, for all the work of one person, it is theirs); region: they serve its region or stand
 * in for its assignee; elsewhere: neither.
 */
export const places = ['own', 'region', 'elsewhere'] as const;
export type Place = (typeof places)[number];

const everywhere: readonly Place[] = places;
const inRegion: readonly Place[] = ['own', 'region'];
const own: readonly Place[] = ['own'];
const nowhere: readonly Place[] = [];

/**
 * Where a librarian may do what. Coordinators, heads and administrators may everywhere, but for what promises others' hours (domain/agreement.ts): that is for the
 * assignee, and for coordinators in the regions that they serve.
 */
const ofLibrarian: Readonly<Record<CardActionName, readonly Place[]>> = {
  loan: inRegion, extendLoan: inRegion, keepLoan: inRegion, returned: inRegion, loanDone: inRegion,
  confidential: own, reveal: nowhere, samePerson: inRegion, otherPerson: inRegion,
  take: inRegion, nextStage: inRegion, resume: inRegion, askRequester: inRegion, waitOthers: inRegion, keepDate: inRegion, handOver: inRegion, deliver: inRegion,
  decline: inRegion, effort: inRegion, agreeDate: own, proposeDate: own, handOverAll: own, note: everywhere, fromMail: inRegion, appointment: inRegion, merge: inRegion, split: inRegion, askCheck: inRegion, checked: inRegion,
};

const promises: readonly CardActionName[] = ['agreeDate', 'proposeDate'];
/** Who hides a request must be able to see it afterwards. */
const ofServed: readonly CardActionName[] = [...promises, 'confidential', 'reveal'];

/** Where somebody of a role may do something; docs/authority.md is this table. */
export function whereAllowed(role: Role, action: CardActionName): readonly Place[] {
  if (role === 'librarian') return ofLibrarian[action];
  if (action === 'reveal' && role === 'admin') return nowhere;
  return role === 'coordinator' && ofServed.includes(action) ? inRegion : everywhere;
}

/** Place of a request for a person; `substitutedBy` is who stands in for its assignee, null for nobody. */
export function placeOf(person: Librarian, image: Pick<RequestImage, 'assignee' | 'region'>, substitutedBy: string | null): Place {
  if (image.assignee === person.email) return 'own';
  return serves(person.regions, image.region) || substitutedBy === person.email ? 'region' : 'elsewhere';
}
