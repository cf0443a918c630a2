import type { Frame } from '../application/site/siteView';
import type { Place, SitePage } from '../application/site/place';
import type { Language } from '../messages/dates';

/** Words of an address; the server reads the same (application/site/place.ts). */
const pageWords: Readonly<Record<SitePage, string>> = { services: 'layanan', track: 'lacak', products: 'produk', answers: 'tanya', performance: 'kinerja', complaint: 'pengaduan', ask: 'tanya-pustakawan' };
const names: Readonly<Record<Exclude<keyof Place, 'page' | 'number'>, string>> = { query: 'q', topic: 'topik', ticket: 'tiket', service: 'layanan', region: 'kawasan' };

/** A place of that page, in the region that the visitor has named. */
export function placeAt(page: SitePage, from: Place, more: Partial<Place> = {}): Place {
  return { page, query: '', topic: '', number: 1, ticket: '', service: '', region: from.region, ...more };
}

/** Name and value of each parameter that leads from a page to a place in a language. */
export function parametersOf({ alone }: Pick<Frame, 'alone'>, place: Place, language: Language): [string, string][] {
  const texts = (Object.keys(names) as (keyof typeof names)[]).map((key): [string, string] => [names[key], place[key]]);
  const all: [string, string][] = [['p', alone === true && place.page === 'products' ? 'pengetahuan' : pageWords[place.page]], ...texts, ['hal', place.number > 1 ? String(place.number) : ''], ['b', language === 'en' ? 'en' : 'id']];
  return all.filter(([, value]) => value !== '');
}

/** The address that shows a place: the web app's own, so that it works before our script has run and without it. */
export function addressOf(frame: Frame, place: Place, language: Language): string {
  return `${frame.address}?${parametersOf(frame, place, language).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The form, with the region filled in where the visitor has named one. */
export function formIn(frame: Frame, address: string, region: string): string {
  const name = frame.regions.find(({ code }) => code === region)?.name ?? '';
  if (name === '' || frame.regionEntry === '' || address === '') return address;
  return `${address}${address.includes('?') ? '&' : '?usp=pp_url&'}${frame.regionEntry}=${encodeURIComponent(name)}`;
}
