import { isAttribution, isDeviceLine, isMailHead, separatorOf } from './quotePatterns';

/** Characters of a mail that are looked through; a person writes less. */
const longestMail = 200_000;
/** Lines below '-- ' that are still taken for a signature. */
const longestSignature = 12;
/** Lines of a quote that are kept above an answer written into it. */
const quoteKept = 2;

/**
 * What somebody has written in a reply: without the mail that they answer and without their signature. Words are never lost for looking like a quote: answers written
 * into a quote stay with the line that they answer, and where nothing would be left the mail stays whole. `own` tells text of the desk's own mails, which is
 * not kept though it was forwarded.
 */
export function stripReply(mail: string, own: (text: string) => boolean = () => false): string {
  const lines = mail.slice(0, longestMail).replace(/\r\n?/g, '\n').replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ').split('\n').map((line) => line.replace(/\s+$/, ''));
  const written = answered(lines, own);
  const kept = tidy(withoutSignature(written));
  return kept === '' ? tidy(lines) : kept;
}

const isQuoted = (line: string): boolean => /^\s{0,3}[>|](?!\|)/.test(line);
const isBlank = (line: string): boolean => line.trim() === '';

/** The lines that are not quoted. */
function answered(lines: readonly string[], own: (text: string) => boolean): string[] {
  const head = quoteHead(lines, own);
  if (head === null) return withoutQuotes(lines);
  const above = withoutDeviceLine(lines.slice(0, head.from));
  const below = lines.slice(head.to);
  // Below a head without marks of quoting everything is quoted; what is marked leaves room for answers among it.
  if (!below.some(isQuoted)) return withoutQuotes(above);
  const among = withoutQuotes(below);
  return [...withoutQuotes(above), ...(among.every(isBlank) ? [] : ['', ...among])];
}

/** Where what is quoted begins and its first line below the head; null where there is no head. A head of a forwarded mail is none, for what was passed on is new to the desk. */
function quoteHead(lines: readonly string[], own: (text: string) => boolean): { readonly from: number; readonly to: number } | null {
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || isQuoted(line)) continue;
    const separator = separatorOf(line);
    if (separator === 'forwarded' && !own(lines.slice(at, at + 40).join('\n'))) return null;
    if (separator !== null) return { from: at, to: at + 1 };
    if (isMailHead(lines.slice(at, at + 8).map((one) => one.trim()))) return { from: ruleAbove(lines, at), to: at + 1 };
    for (let count = 1; count <= 3; count += 1) {
      // Long heads are wrapped; a blank line ends them.
      const joined = lines.slice(at, at + count).map((one) => one.trim());
      if (joined.some((one) => one === '')) break;
      if (isAttribution(joined.join(' '))) return { from: at, to: at + count };
    }
  }
  return null;
}

/** The line of dashes or underscores that stands right above a head belongs to it. */
function ruleAbove(lines: readonly string[], at: number): number {
  let above = at - 1;
  while (above >= 0 && isBlank(lines[above] ?? '')) above -= 1;
  return /^[\s_-]{8,}$/.test(lines[above] ?? '') ? above : at;
}

/** Lines without those marked as quoted; of a quote with answers in it, the last lines above each answer stay. */
function withoutQuotes(lines: readonly string[]): string[] {
  const first = lines.findIndex(isQuoted);
  if (first < 0) return [...lines];
  const last = lines.length - 1 - [...lines].reverse().findIndex(isQuoted);
  const hasAnswers = lines.slice(first, last).some((line) => !isQuoted(line) && !isBlank(line) && !isAttribution(line.trim()));
  if (!hasAnswers) return lines.filter((line) => !isQuoted(line));
  const kept: string[] = [];
  let quote: string[] = [];
  for (const line of lines) {
    if (isQuoted(line)) {
      if (line.replace(/^[\s>|]+/, '') !== '') quote.push(line.replace(/^[\s>|]+/, '> '));
      continue;
    }
    if (!isBlank(line)) {
      kept.push(...quote.slice(-quoteKept));
      quote = [];
    }
    kept.push(line);
  }
  return kept;
}

/** Without a short block below '-- ' (RFC 3676 §4.3) and the line that a telephone adds by itself. Greetings and names stay: nobody knows where they begin. */
function withoutSignature(lines: readonly string[]): string[] {
  const mark = lines.findIndex((line) => /^--$/.test(line));
  const signed = mark >= 0 && lines.slice(mark + 1).filter((line) => !isBlank(line)).length <= longestSignature && !lines.slice(mark + 1).some(isQuoted) ? lines.slice(0, mark) : [...lines];
  return withoutDeviceLine(signed);
}

/** What a telephone adds stands last; the same words elsewhere are the writer's. */
function withoutDeviceLine(lines: readonly string[]): string[] {
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => !isBlank(line));
  return last < lines.length && isDeviceLine((lines[last] ?? '').trim()) ? lines.slice(0, last) : [...lines];
}

function tidy(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
