/**
 * How mail programs mark what is not new in a reply. Each pattern is tried on single lines (or a few joined to one) of bounded length and has no repetition
 * inside a repetition, so no mail can make it slow.
 */

/** 'On Mon, 6 Apr 2026 … wrote:', 'Pada Sen, 6 Apr 2026 … menulis:' and the like; a date has a digit in it. */
const attributions: readonly RegExp[] = [
  /^on\b.*\d.*\bwrote\s?:$/i,
  /^(?:pada|pd)\b.*\d.*\b(?:menulis|berkata|telah menulis)\s?:$/i,
  /^(?:\d{1,4}[-/. ]).*<[^<>\s]+@[^<>\s]+>\s?(?:wrote|menulis)?\s?:$/i,
  /^.{1,120}<[^<>\s]+@[^<>\s]+>\s?(?:wrote|menulis)\s?:$/i,
  /^.{1,120}\b(?:wrote|menulis)\b.{0,20}\d{4}.{0,40}:$/i,
];

export function isAttribution(line: string): boolean {
  return line.length <= 400 && attributions.some((pattern) => pattern.test(line));
}

/** '-----Original Message-----' and its like; `forwarded`: what follows was passed on, not answered. */
export function separatorOf(line: string): 'original' | 'forwarded' | null {
  if (line.length > 120) return null;
  const word = /^[-_*\s]{2,}([a-z ]{5,40}?)[-_*\s]{2,}$/i.exec(line)?.[1]?.trim().toLowerCase() ?? (/^(begin forwarded message|mulai pesan (?:yang )?diteruskan|awal pesan (?:yang )?diteruskan)\s?:$/i.exec(line)?.[1]?.toLowerCase() ?? '');
  if (/^(?:original (?:message|appointment|email)|pesan (?:asli|asal|semula)|email asli|surat asli)$/.test(word)) return 'original';
  return /^(?:forwarded message|forwarded by .*|pesan (?:yang )?(?:diteruskan|terusan)|begin forwarded message|(?:mulai|awal) pesan (?:yang )?diteruskan)$/.test(word) ? 'forwarded' : null;
}

const fields: Readonly<Record<'from' | 'sent' | 'to' | 'subject', RegExp>> = {
  from: /^\*?(?:from|dari|pengirim)\s?:\*?\s?\S/i,
  sent: /^\*?(?:sent|date|dikirim|tanggal|terkirim|tgl)\s?:\*?\s?\S/i,
  to: /^\*?(?:to|kepada|ke|untuk)\s?:\*?\s?\S/i,
  subject: /^\*?(?:subject|subjek|perihal|judul|hal)\s?:\*?/i,
};

/** Whether the lines begin with the head of a quoted mail as Outlook writes it: From, and two of Sent, To and Subject right below. */
export function isMailHead(lines: readonly string[]): boolean {
  if (!fields.from.test(lines[0] ?? '')) return false;
  const below = lines.slice(1, 8);
  return [fields.sent, fields.to, fields.subject].filter((field) => below.some((line) => field.test(line))).length >= 2;
}

/** A line that a telephone or mail program adds by itself. */
export function isDeviceLine(line: string): boolean {
  return line.length <= 120 && [
    /^(?:sent from|sent via|sent with|get outlook for)\s\S.*$/i,
    /^(?:dikirim|terkirim) (?:dari|melalui|lewat|dengan|menggunakan)\s(?:perangkat|ponsel|hp|telepon|iphone|ipad|android|samsung|galaxy|xiaomi|redmi|oppo|vivo|huawei|yahoo|surat|mail|outlook|gmail|blackberry|aplikasi)\b.*$/i,
    /^dapatkan outlook untuk\s\S.*$/i,
    /^(?:powered by|dikirim dari) \S+ mail.*$/i,
  ].some((pattern) => pattern.test(line));
}
