/** Printed where a value cannot be made safe in its context, as a URL "javascript:…" (the word itself is assumed). */
export const refused = 'ZautoescZ';

const htmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;', '\0': '\ufffd' };

/** HTML text and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => htmlEntities[character] ?? '');
}

/** Attribute values without quotes: also spaces, = and the backquote. */
export function escapeUnquoted(text: string): string {
  return escapeHtml(text).replace(/[\t\n\f\r =`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Inside a JavaScript string, template or regular expression; the result holds no character that ends it, a tag or an attribute. */
export function escapeJsString(text: string): string {
  return text.replace(/[\\'"`$<>&=+/\-\0-\x1f\u2028\u2029]/g, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A value where JavaScript code stands: text becomes a string literal; numbers, booleans and null stay what they are. */
export function escapeJsValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return ` ${String(value)} `;
  return `'${escapeJsString(String(value))}'`;
}

/** Inside a regular expression also its own operators. */
export function escapeJsRegExp(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}/'"<>&=\-\n\r]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Inside a string of a style sheet. */
export function escapeCssString(text: string): string {
  return text.replace(/[^A-Za-z0-9_ .,\u0080-\uffff]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
}

/** A value of a style sheet: words, numbers, colours. Anything that could run or leave the declaration is refused. */
export function filterCssValue(text: string): string {
  return /^(?!-*(?:expression|(?:moz-)?binding))[A-Za-z0-9 _.#%+,!-]*$/i.test(text.trim()) ? text : refused;
}

/** Names of tags and attributes; those that would run script are refused. */
export function filterName(text: string): string {
  return /^[A-Za-z][A-Za-z0-9:_-]*$/.test(text) && !/^(?:on|style|src|href|action|script)/i.test(text) ? text : refused;
}

/** Beginning of a URL: only http, https, mailto and relative addresses, and images as data in src. */
export function filterUrl(text: string, isImage: boolean): string {
  const scheme = /^[^/?#]*?:/.exec(text.trim())?.[0]?.toLowerCase();
  if (scheme === undefined || scheme === 'http:' || scheme === 'https:' || scheme === 'mailto:') return normalizeUrl(text);
  if (isImage && /^data:image\/(?:png|gif|jpe?g|webp|bmp);base64,[A-Za-z0-9+/=]*$/i.test(text.trim())) return text;
  return `#${refused}`;
}

/** Within the path: what stands for itself stays, escapes stay, the rest is percent-encoded. */
export function normalizeUrl(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&*+,;=%]+/g, (piece) => encodeComponent(piece));
}

/** One parameter: everything but letters, digits and -._~ is percent-encoded. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
