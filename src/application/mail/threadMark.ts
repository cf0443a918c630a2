import type { OutboxEntry } from './outbox';

/** Signs a text with the desk's own key (ports.secrets). */
export type Sign = (text: string) => string;

/** Characters of the signature in a mark: 96 bits, too many to guess. */
const signatureLength = 16;

/**
 * The root of a request's mail thread: a Message-ID that no mail has and every mail about the request refers to. Mail programs gather what refers to one id, whether they have
 * its mail or not, so the thread does not hang on ids that Google may give anew when it sends (docs/decisions/0025-mail-threads.md). Signed, so that whoever quotes it
 * has got a mail of the desk. `domain`: of the desk's own address.
 */
export function threadRoot(ticket: string, domain: string, sign: Sign): string {
  return `<${ticket}.${signatureOf(ticket, sign)}@${domain}>`;
}

/** Tickets whose thread roots stand in a text (headers of a mail, or a mail that is quoted in a report), forged ones left out; each once. */
export function rootedTickets(text: string, sign: Sign): string[] {
  const found = [...text.matchAll(/<(LK-\d{4}-\d{5,12})\.([\w-]{16})@[^<>\s@]{1,253}>/g)];
  return [...new Set(found.filter(([, ticket = '', signature]) => signatureOf(ticket, sign) === signature).map(([, ticket = '']) => ticket))];
}

/** A Message-ID of our own: a mail that is sent twice, since nobody knew whether it had left, is one mail to whoever compares ids. */
export function mailId({ id, createdAt, to }: Pick<OutboxEntry, 'id' | 'createdAt' | 'to'>, domain: string, sign: Sign): string {
  return `<${id || 'L'}.${sign(`mail|${id}|${createdAt}|${to.join()}`).slice(0, signatureLength)}@${domain}>`;
}

/** Part of an address behind the @; a name of our own where there is none. */
export function domainOf(address: string): string {
  return /@([a-z0-9.-]+)$/i.exec(address)?.[1] ?? 'layanan-kawasan.invalid';
}

function signatureOf(ticket: string, sign: Sign): string {
  return sign(`thread|${ticket}`).slice(0, signatureLength);
}
