import { isDaylight, zoneOffset } from './timeZone';

/**
 * Short names that Java prints for pattern letter z, standard and daylight. Intl knows them for American zones only. A zone that is
 * not listed prints its offset (GMT+04:00).
 */
const shortNames: readonly (readonly [names: string, zones: string])[] = [
  ['WIB', 'Asia/Jakarta Asia/Pontianak'], ['WITA', 'Asia/Makassar Asia/Ujung_Pandang'], ['WIT', 'Asia/Jayapura'],
  ['GMT', 'GMT Etc/GMT Africa/Abidjan Africa/Accra Atlantic/Reykjavik'], ['UTC', 'UTC Etc/UTC Etc/UCT UCT Zulu Etc/Zulu'], ['GMT BST', 'Europe/London Europe/Belfast GB'], ['GMT IST', 'Europe/Dublin'], ['WET WEST', 'Europe/Lisbon WET Atlantic/Canary'],
  ['CET CEST', 'Europe/Amsterdam Europe/Belgrade Europe/Berlin Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Prague Europe/Rome Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich CET MET ECT'],
  ['EET EEST', 'Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius Asia/Beirut Africa/Cairo EET ART'], ['MSK', 'Europe/Moscow'],
  ['EST EDT', 'America/New_York America/Detroit America/Toronto America/Montreal US/Eastern EST5EDT'], ['CST CDT', 'America/Chicago America/Winnipeg US/Central CST6CDT CST'], ['MST MDT', 'America/Denver America/Edmonton America/Boise US/Mountain MST7MDT'],
  ['PST PDT', 'America/Los_Angeles America/Vancouver America/Tijuana US/Pacific PST8PDT PST'], ['MST', 'America/Phoenix MST PNT'], ['EST', 'EST America/Panama America/Jamaica'], ['HST', 'Pacific/Honolulu HST US/Hawaii'], ['AKST AKDT', 'America/Anchorage AST US/Alaska'], ['AST ADT', 'America/Halifax'], ['NST NDT', 'America/St_Johns CNT'],
  ['CST', 'America/Mexico_City America/Costa_Rica America/Guatemala'], ['BRT', 'America/Sao_Paulo BET'], ['ART', 'America/Argentina/Buenos_Aires America/Buenos_Aires AGT'], ['COT', 'America/Bogota'], ['PET', 'America/Lima'], ['CLT CLST', 'America/Santiago'],
  ['JST', 'Asia/Tokyo JST Japan'], ['KST', 'Asia/Seoul'], ['CST', 'Asia/Shanghai Asia/Taipei Asia/Chongqing CTT'], ['HKT', 'Asia/Hong_Kong'], ['SGT', 'Asia/Singapore'], ['MYT', 'Asia/Kuala_Lumpur'], ['ICT', 'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon VST'], ['PHT', 'Asia/Manila'],
  ['IST', 'Asia/Kolkata Asia/Calcutta IST'], ['PKT', 'Asia/Karachi PLT'], ['GST', 'Asia/Dubai'], ['IST IDT', 'Asia/Jerusalem'], ['AST', 'Asia/Riyadh Asia/Kuwait America/Puerto_Rico PRT'],
  ['AEST AEDT', 'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra AET'], ['AEST', 'Australia/Brisbane'], ['ACST ACDT', 'Australia/Adelaide'], ['ACST', 'Australia/Darwin ACT'], ['AWST', 'Australia/Perth'], ['NZST NZDT', 'Pacific/Auckland NST'],
  ['SAST', 'Africa/Johannesburg'], ['EAT', 'Africa/Nairobi Africa/Addis_Ababa EAT'], ['CAT', 'Africa/Harare CAT'], ['WAT', 'Africa/Lagos'],
];

const byZone = new Map(shortNames.flatMap(([names, zones]) => zones.split(' ').map((zone): [string, readonly string[]] => [zone, names.split(' ')])));

/** Pattern letter z: 'WIB', 'EST' or 'EDT'; otherwise 'GMT+04:00'. */
export function shortZoneName(id: string, instant: number): string {
  const names = byZone.get(id);
  if (names) return (isDaylight(id, instant) ? names[1] : names[0]) ?? names[0] ?? id;
  const offset = zoneOffset(id, instant);
  return offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`;
}

/** Pattern letters zzzz: 'Western Indonesia Time'. */
export function longZoneName(id: string, instant: number): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'long' }).formatToParts(instant);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? shortZoneName(id, instant);
  } catch {
    return shortZoneName(id, instant);
  }
}

/** '+0700' or, with a separator, '+07:00'. */
export function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${separator}${String(minutes % 60).padStart(2, '0')}`;
}

/** Offset of an abbreviation in a text that is parsed ('WIB', 'EDT'), or null. */
export function offsetOfName(name: string, instant: number): number | null {
  for (const [zone, names] of byZone) {
    const index = names.indexOf(name);
    if (index < 0) continue;
    const january = zoneOffset(zone, Date.UTC(new Date(instant).getUTCFullYear(), 0, 1));
    const july = zoneOffset(zone, Date.UTC(new Date(instant).getUTCFullYear(), 6, 1));
    return index === 0 ? Math.min(january, july) : Math.max(january, july);
  }
  return null;
}
