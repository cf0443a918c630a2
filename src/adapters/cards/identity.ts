/** Claims of an identity token that the desk looks at; read, not yet believed. */
export interface Claims {
  readonly aud: string;
  readonly iss: string;
  /** Seconds since 1970. */
  readonly exp: number;
  readonly email: string;
}

const googleIssues = ['accounts.google.com', 'https://accounts.google.com'];
const verifier = 'https://oauth2.googleapis.com/tokeninfo';

/** Reads a token's claims without asking anybody; null where it is none. No service call. */
export function claimsOf(token: string): Claims | null {
  const [, payload] = token.split('.');
  if (payload === undefined || !/^[\w-]+$/.test(payload)) return null;
  try {
    const bytes = Utilities.base64DecodeWebSafe(payload.padEnd(Math.ceil(payload.length / 4) * 4, '='));
    return claimsIn(JSON.parse(Utilities.newBlob(bytes).getDataAsString()));
  } catch {
    return null;
  }
}

function claimsIn(value: unknown): Claims | null {
  const given = value as Readonly<Record<string, unknown>> | null;
  const { aud, iss, exp, email } = given ?? {};
  if (typeof aud !== 'string' || aud === '' || typeof iss !== 'string' || typeof email !== 'string' || !Number.isFinite(Number(exp))) return null;
  return { aud, iss, exp: Number(exp), email };
}

/**
 * Whose identity token it is, by Google's word: an address in lower case, or null. The token must be made for this very script (`audience`), by Google, still hold at
 * `now` (epoch milliseconds), and Google must know it and vouch for the address. Only what looks right costs a call.
 */
export function whoIsByGoogle(audience: () => string, now: number): (token: string) => string | null {
  const fits = (claims: Claims | null): claims is Claims => claims !== null && googleIssues.includes(claims.iss) && claims.exp * 1000 > now && claims.aud === audience();
  return (token) => {
    if (!fits(claimsOf(token))) return null;
    const response = UrlFetchApp.fetch(`${verifier}?id_token=${encodeURIComponent(token)}`, { muteHttpExceptions: true });
    if (response.getResponseCode() !== 200) return null;
    const told = JSON.parse(response.getContentText()) as Readonly<Record<string, unknown>>;
    const claims = claimsIn(told);
    return fits(claims) && String(told.email_verified) === 'true' ? claims.email.toLowerCase() : null;
  };
}

/** For whom tokens of this script are made, read from the token of whoever runs it; '' where the scope openid was not granted. One service call. */
export function audienceOfScript(): string {
  // Google's types say that there always is one.
  const token = ScriptApp.getIdentityToken() as string | null;
  return token === null ? '' : (claimsOf(token)?.aud ?? '');
}
