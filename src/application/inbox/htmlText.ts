/** Characters of HTML that are read. */
const longestHtml = 500_000;
/** Elements that begin a line of their own. */
const blocks = new Set(['p', 'div', 'br', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre', 'section', 'article', 'header', 'footer']);
const unread = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', copy: '©', eacute: 'é' };

/**
 * The text of an HTML mail, line by line; what stands in a blockquote is marked with '>' as in a text mail, and the address of a link stands behind its words. For mails
 * that bring no text of their own. Nothing of it is ever shown as HTML.
 */
export function htmlText(html: string): string {
  const lines: string[] = [''];
  let depth = 0;
  let skipped = '';
  let link = '';
  const add = (text: string): void => {
    const at = lines.length - 1;
    lines[at] = (lines[at] ?? '') + text;
  };
  const breakLine = (): void => {
    lines.push(depth > 0 ? `${'>'.repeat(Math.min(depth, 9))} ` : '');
  };
  for (const [token] of html.slice(0, longestHtml).matchAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)|[^<]+/g)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token);
    if (token.startsWith('<') && !tag) continue;
    if (!tag) {
      if (skipped === '') add(decode(token).replace(/\s+/g, ' '));
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const closes = tag[1] === '/';
    if (skipped !== '') {
      if (closes && name === skipped) skipped = '';
      continue;
    }
    if (unread.has(name) && !closes && !token.endsWith('/>')) skipped = name;
    if (name === 'blockquote') depth = Math.max(0, depth + (closes ? -1 : 1));
    if (blocks.has(name)) breakLine();
    if (name === 'hr') add('________________________________');
    if (name === 'a') {
      const address = /\shref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(token)?.[1] ?? '';
      if (closes && link !== '' && !(lines[lines.length - 1] ?? '').includes(link)) add(` <${link}>`);
      link = closes ? '' : decode(address);
    }
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trimEnd().replace(/^ /, '')).join('\n').replace(/(?:\n>*(?=\n)){3,}/g, '\n\n').trim();
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
