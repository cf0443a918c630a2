import type { RequestImage } from '../domain/request';
import type { DeskSettings } from './configuration/settings';
import type { DeskIdentity, Secrets } from './ports';
import { makeToken } from './accessToken';

/** Link to the status page of one request, as a mail carries it. `t` holds a signed token; without it the page shows nothing personal. */
export function statusAddress(
  image: Pick<RequestImage, 'ticket' | 'sequence'>, identity: DeskIdentity, settings: Pick<DeskSettings, 'statusPageAddress' | 'linkVersion'>, secrets: Secrets,
): string {
  const base = settings.statusPageAddress || identity.webAppAddress;
  return `${base}${base.includes('?') ? '&' : '?'}t=${makeToken(image, secrets, settings.linkVersion)}`;
}
