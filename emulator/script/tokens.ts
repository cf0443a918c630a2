import { createHash, createHmac } from 'node:crypto';
import type { ServiceHost } from '../kernel/host';
import { mayCall } from '../kernel/scopes';
import type { AccountState } from '../state/account';

const HOUR = 3600;
const OPENID = 'openid';

/** An access token of the effective user: as long as it names user and project, the account's own web apps know it. */
export function oAuthToken(host: ServiceHost): string {
  const content = Buffer.from(JSON.stringify({ user: host.execution.effectiveUser, project: host.project.id })).toString('base64url');
  return `ya29.${content}.${signature(host.account, content).slice(0, 20)}`;
}

/**
 * An OpenID token (JWT) of the effective user; null where the manifest lacks the scope `openid`. Source: reference/script/script-app#getIdentityToken.
 * It is signed with a key of this account, not with Google's.
 */
export function identityToken(host: ServiceHost): string | null {
  const { account, execution, project } = host;
  if (Array.isArray(project.manifest['oauthScopes']) && !mayCall(project, [OPENID])) return null;
  const issuedAt = Math.floor(host.now() / 1000);
  const email = execution.effectiveUser;
  const header = encode({ alg: 'HS256', kid: 'emulator', typ: 'JWT' });
  const claims = encode({
    iss: 'https://accounts.google.com', azp: `${project.id}.apps.googleusercontent.com`, aud: `${project.id}.apps.googleusercontent.com`,
    sub: subjectOf(email), hd: email.slice(email.lastIndexOf('@') + 1), email, email_verified: true, iat: issuedAt, exp: issuedAt + HOUR,
  });
  return `${header}.${claims}.${signature(account, `${header}.${claims}`)}`;
}

/** Claims of a token that this account has issued and that has not run out; null otherwise. For UrlFetchApp's calls to the account's own web apps. */
export function verifiedClaims(account: AccountState, token: string, now: number): Record<string, unknown> | null {
  const [header, claims, signed] = token.split('.');
  if (header === undefined || claims === undefined || signature(account, `${header}.${claims}`) !== signed) return null;
  const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null) return null;
  const known = Object.fromEntries(Object.entries(parsed));
  return Number(known['exp']) * 1000 > now ? known : null;
}

/** User of an access token that this account has issued; null otherwise. */
export function userOfAccessToken(account: AccountState, token: string): string | null {
  const [prefix, content, signed] = token.split('.');
  if (prefix !== 'ya29' || content === undefined || signature(account, content).slice(0, 20) !== signed) return null;
  const parsed: unknown = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'));
  const user: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'user') : null;
  return typeof user === 'string' ? user : null;
}

/** A stable number of 21 digits, as Google's user ids are. */
function subjectOf(email: string): string {
  return `1${BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 24)}`).toString().padStart(20, '0').slice(0, 20)}`;
}

function encode(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

function signature(account: AccountState, text: string): string {
  return createHmac('sha256', account.drive.rootFolderId).update(text).digest('base64url');
}
