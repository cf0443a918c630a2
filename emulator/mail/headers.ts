const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 5322 date in UTC: 'Sun, 22 Nov 2026 02:03:04 +0000'. */
export function mailDate(instant: number): string {
  const date = new Date(instant);
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}

/** Value of a header by name, whatever its case; '' where it is missing. */
export function headerOf(headers: Readonly<Record<string, string>>, name: string): string {
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(headers)) if (key.toLowerCase() === wanted) return value;
  return '';
}

/** Message-IDs of In-Reply-To and References, nearest first. */
export function referencedIds(headers: Readonly<Record<string, string>>): string[] {
  const ids = `${headerOf(headers, 'References')} ${headerOf(headers, 'In-Reply-To')}`.match(/<[^<>\s]+>/g) ?? [];
  return [...new Set(ids.reverse())];
}

/** Subject without Re:, Fwd: and their like, for comparing threads. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|bls|trs)\s*(?:\[\d+\])?\s*:)+/i, '').trim().toLowerCase();
}

/** In-Reply-To and References of an answer (RFC 5322 §3.6.4). */
export function replyHeaders(original: Readonly<Record<string, string>>): Record<string, string> {
  const id = headerOf(original, 'Message-ID');
  if (id === '') return {};
  const earlier = headerOf(original, 'References') || headerOf(original, 'In-Reply-To');
  return { 'In-Reply-To': id, References: earlier === '' ? id : `${earlier} ${id}` };
}
