import type { DeskConfiguration } from '../configuration/readConfiguration';
import { usableAddress } from '../configuration/people';

type Configured = Pick<DeskConfiguration, 'librarians' | 'settings'>;

/** Addresses of the desk's administrators. */
export function administratorsOf({ librarians }: Pick<Configured, 'librarians'>): string[] {
  return librarians.filter((person) => person.active && person.role === 'admin').map((person) => person.email).slice(0, 10);
}

/** The person who is told when the administrator may not be there; none where nobody is named, or not as an address. */
export function secondPersonOf({ settings }: Pick<Configured, 'settings'>): string[] {
  return usableAddress(settings.secondPerson) ? [settings.secondPerson.trim().toLowerCase()] : [];
}
