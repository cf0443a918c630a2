import { serves, type Librarian } from './assignment';
import type { RequestImage } from './request';

/**
 * Who may read what a confidential request says, and so work on it: its assignee, coordinators who serve its region, heads and administrators (product.md, "Life of
 * a request"). A stand-in is not among them: who is away hands it over.
 */
export function mayReadConfidential(person: Pick<Librarian, 'email' | 'role' | 'regions' | 'active'>, image: Pick<RequestImage, 'assignee' | 'region'>): boolean {
  if (!person.active) return false;
  if (person.email === image.assignee || person.role === 'head' || person.role === 'admin') return true;
  return person.role === 'coordinator' && serves(person.regions, image.region);
}
