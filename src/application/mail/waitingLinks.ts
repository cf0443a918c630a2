import type { TokenGrant } from '../accessToken';
import type { DeskSettings } from '../configuration/settings';
import { newsAddress } from '../news/newsToken';
import type { DeskIdentity, Secrets } from '../ports';
import { ratingAddress, statusAddress } from '../statusAddress';
import type { OutboxEntry } from './outbox';

/** Stands in a waiting mail for the link by which its reader follows new products and leaves. */
export const newsLink = 'news';

/**
 * The name of a request's link, as a mail that waits has it. Mails wait in the spreadsheet, and who may look into that (to read, or for another region) must not find there
 * what acts and rates in the requester's name.
 */
export function linkName({ ticket, sequence }: TokenGrant): string {
  return `${ticket}.${sequence.toString(36)}`;
}

/** The mail with its links, as it leaves. What is no name of a link stays as it is. */
export function withLinks(entry: OutboxEntry, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets): OutboxEntry {
  const { requests, ratingAddress: rating, address } = entry.parameters;
  const grant = rating === undefined ? null : grantIn(rating);
  return {
    ...entry,
    parameters: {
      ...entry.parameters,
      requests: requests.map((request) => {
        const named = grantIn(request.statusAddress);
        return named === null ? request : { ...request, statusAddress: statusAddress(named, identity, settings, secrets) };
      }),
      ...(grant === null ? {} : { ratingAddress: ratingAddress(grant, identity, settings, secrets) }),
      ...(address === newsLink ? { address: newsAddress(entry.to[0] ?? '', identity, secrets, settings.linkVersion) } : {}),
    },
  };
}

function grantIn(name: string): TokenGrant | null {
  const [, ticket, sequence] = /^(LK-\d{4}-\d{5,})\.([0-9a-z]{1,8})$/.exec(name) ?? [];
  return ticket === undefined || sequence === undefined ? null : { ticket, sequence: parseInt(sequence, 36) };
}
