import { encodeText } from './charset';

const linesPerPage = 54;
const columns = 92;

/**
 * A plain PDF 1.4 of lines of text. Google renders the page as a browser would; here only the words are kept, so that a script can
 * make, send and store a PDF and a reader can open it. Characters outside windows-1252 print as '?'.
 */
export function pdfOfText(text: string): Uint8Array {
  const lines = text.split(/\r\n|\r|\n/).flatMap(wrap);
  const pages: string[][] = [];
  for (let at = 0; at < Math.max(lines.length, 1); at += linesPerPage) pages.push(lines.slice(at, at + linesPerPage));
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, index) => {
    const stream = `BT /F1 10 Tf 13 TL 50 790 Td\n${page.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')}\nET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`);
    objects.push(`<< /Length ${encodeText(stream, 'windows-1252').length} >>\nstream\n${stream}\nendstream`);
  });
  return encodeText(assemble(objects), 'windows-1252');
}

function wrap(line: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < line.length; at += columns) pieces.push(line.slice(at, at + columns));
  return pieces;
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = encodeText(file, 'windows-1252').length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = encodeText(file, 'windows-1252').length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The words of an HTML text: scripts, styles and tags left out, blocks as lines, the common entities resolved. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|h[1-6]|li|table|ul|ol|section|header|footer|blockquote|pre)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
      return entities[name ?? ''] ?? whole;
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}
