import type { RequestImage } from '../domain/request';
import type { DeskSettings } from './configuration/settings';
import type { DeskIdentity, Secrets } from './ports';
import { makeToken } from './accessToken';

/** Link to the status page of one request, as a mail carries it. `t` holds a signed token; without it the page shows nothing personal. */
export function statusAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets,
): string {
  return withParameter(settings.statusPageAddress || identity.webAppAddress, 't', makeToken(image, secrets, settings.linkVersion));
}

/** Link of the mail that asks for a rating: lets its holder rate this request and do nothing else. Opening it changes nothing, for scanners of mails open links. */
export function ratingAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets,
): string {
  return withParameter(settings.statusPageAddress || identity.webAppAddress, 'r', makeToken(image, secrets, settings.linkVersion, 'rate'));
}

/**
 * Link of the ticket in Permohonan: shows the desk's people what the requester's page shows, and lets them answer nothing in the requester's name. '' while there is
 * no web app.
 */
export function sheetAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'linkVersion'>, secrets: Secrets,
): string {
  return identity.webAppAddress === '' ? '' : withParameter(identity.webAppAddress, 'l', makeToken(image, secrets, settings.linkVersion, 'sheet'));
}

function withParameter(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
}
