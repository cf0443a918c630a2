const ZONE_NAMES: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/** 'Sen, 2 Mar 2026 07.30 WIB' for an ISO instant in an IANA zone. */
export function longTime(iso: string, timeZone: string): string {
  const date = new Intl.DateTimeFormat('id-ID', { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso));
  return `${date} ${clockTime(iso, timeZone)} ${ZONE_NAMES[timeZone] ?? timeZone}`;
}

/** 'Sen 2/3 07.30': for narrow columns. */
export function shortTime(iso: string, timeZone: string): string {
  const instant = new Date(iso);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('id-ID', { timeZone, ...options }).format(instant);
  return `${part({ weekday: 'short' })} ${part({ day: 'numeric', month: 'numeric' })} ${clockTime(iso, timeZone)}`;
}

export function clockTime(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}
