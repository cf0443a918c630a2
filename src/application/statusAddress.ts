import type { RequestImage } from '../domain/request';
import type { DeskSettings } from './configuration/settings';
import type { DeskIdentity, Secrets } from './ports';
import { makeToken } from './accessToken';

/** Link to the status page of one request, as a mail carries it. `t` holds a signed token; without it the page shows nothing personal. */
export function statusAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets,
): string {
  return withParameter(base(identity, settings), 't', makeToken(image, secrets, settings.linkVersion));
}

/** Link of the mail that asks for a rating: lets its holder rate this request and do nothing else. Opening it changes nothing, for scanners of mails open links. */
export function ratingAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets,
): string {
  return withParameter(base(identity, settings), 'r', makeToken(image, secrets, settings.linkVersion, 'rate'));
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

/**
 * Links that carry a token go to the web app itself: a page of Google Sites does not pass the parameters of its own address on to what is embedded in it. The address
 * in Pengaturan serves where the desk does not know its web app.
 */
function base(identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress'>): string {
  return identity.webAppAddress || settings.statusPageAddress;
}

function withParameter(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
}
