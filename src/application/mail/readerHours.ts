import type { DeskConfiguration } from '../configuration/readConfiguration';

/** Region whose working time holds for somebody of the desk: their home, else `fallback`; '' is the desk's own. */
export function hoursOfReader(configuration: Pick<DeskConfiguration, 'librarians'>, email: string, fallback = ''): string {
  return configuration.librarians.find((person) => person.email === email)?.homeRegion ?? fallback;
}
