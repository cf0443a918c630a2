/** Pages of the desk, by the word that stands for each in an address (parameter `p`). */
export const pageWords = { services: 'layanan', track: 'lacak', products: 'produk', answers: 'tanya', performance: 'kinerja', complaint: 'pengaduan', ask: 'tanya-pustakawan' } as const;
/** The knowledge products as a page of their own: the second of the two addresses that a site embeds. */
export const aloneWord = 'pengetahuan';
export type SitePage = keyof typeof pageWords;

/** Where a visitor is: everything that an address or a call says of it. Empty texts say nothing. */
export interface Place {
  readonly page: SitePage;
  /** Words to search for. */
  readonly query: string;
  readonly topic: string;
  /** Page of a long list, from 1. */
  readonly number: number;
  readonly ticket: string;
  /** Code of a service, and of a region. */
  readonly service: string;
  readonly region: string;
}

export const firstPlace: Place = { page: 'services', query: '', topic: '', number: 1, ticket: '', service: '', region: '' };

/** Longer words than this are nobody's question. */
const longestText = 120;

/** Name of each parameter of an address. */
export const placeParameters = { page: 'p', query: 'q', topic: 'topik', number: 'hal', ticket: 'tiket', service: 'layanan', region: 'kawasan' } as const satisfies Record<keyof Place, string>;

/** Parameters of an address as a place. Anybody can write anything there: what cannot be read is as if it were not there. */
export function placeOf(parameters: Readonly<Record<string, string | undefined>>): Place {
  const text = (key: keyof Place): string => (parameters[placeParameters[key]] ?? '').trim().slice(0, longestText);
  const word = text('page').toLowerCase();
  const page = (Object.keys(pageWords) as SitePage[]).find((key) => pageWords[key] === word || key === word || (key === 'products' && word === aloneWord));
  const number = Number(text('number'));
  return {
    page: page ?? (text('ticket') === '' ? 'services' : 'track'),
    query: text('query'),
    topic: text('topic'),
    number: Number.isInteger(number) && number >= 1 && number <= 9999 ? number : 1,
    ticket: readTicket(text('ticket')),
    service: text('service').toLowerCase(),
    region: text('region').toLowerCase(),
  };
}

/** A ticket as people type it: 'lk 2026 42', 'LK-2026-00042'. What is none stays as it was typed, so that it can be shown again. */
export function readTicket(typed: string): string {
  const [, year, number] = /^lk[\s.-]*(\d{4})[\s.-]+0*(\d{1,9})$/i.exec(typed.trim()) ?? [];
  return year === undefined || number === undefined ? typed.trim() : `LK-${year}-${number.padStart(5, '0')}`;
}

/** Whether a text is a ticket number at all. */
export function isTicket(text: string): boolean {
  return /^LK-\d{4}-\d{5,9}$/.test(text);
}
