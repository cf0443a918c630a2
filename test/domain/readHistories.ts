import { localMinute, weekdayOf, zoneNames } from './historyClock';

/** A row of a history: what happened when, and what the desk must then show. Texts are as the file has them. */
export interface HistoryRow {
  readonly line: number;
  readonly at: number;
  readonly happened: string;
  /** Name and due instant (null: no date yet) of every stage that is not over; empty where none is. */
  readonly stages: readonly (readonly [string, number | null])[];
  readonly whole: number | null;
  readonly level: string;
}

export interface History {
  readonly number: number;
  readonly title: string;
  readonly year: number;
  readonly region: string;
  readonly stages: readonly string[];
  readonly rows: readonly HistoryRow[];
  /** Working minutes by holder at the last row. */
  readonly shares: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, string>>;
}

const columns = '| Saat | Yang terjadi | Tenggat tahap yang belum selesai | Tenggat seluruhnya | Status SLA |';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const instantPattern = /^(Sen|Sel|Rab|Kam|Jum|Sab|Min) (\d{1,2}) ([A-Z][a-z]{2})(?: (\d{4}))? (\d\d)\.(\d\d) (WIB|WITA|WIT)((?: = (?:(?:Sen|Sel|Rab|Kam|Jum|Sab|Min) \d{1,2} [A-Z][a-z]{2} )?\d\d\.\d\d (?:WIB|WITA|WIT))*)$/;
const dayPattern = /^(Sen|Sel|Rab|Kam|Jum|Sab|Min) (\d{1,2}) ([A-Z][a-z]{2})(?: (\d{4}))?$/;

/** Reads 'Kam 9 Apr' as YYYY-MM-DD. The day of the week must be right. */
export function readDay(text: string, year: number): string {
  const [, weekday, day = '', month = '', written] = dayPattern.exec(text) ?? fail(text, 'no day');
  const date = `${written ?? String(year)}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (weekdayOf(date) !== weekday) fail(text, `that day is ${weekdayOf(date)}`);
  return date;
}

/** Reads 'Kam 9 Apr 16.00 WIB', or with the same instant in other zones 'Kam 9 Apr 16.00 WIB = 18.00 WIT', as epoch milliseconds. */
export function readInstant(text: string, year: number): number {
  const [, weekday = '', day = '', month = '', written, hour = '', minute = '', zone = '', others = ''] = instantPattern.exec(text) ?? fail(text, 'no instant');
  const date = readDay(`${weekday} ${day} ${month}${written === undefined ? '' : ` ${written}`}`, year);
  const at = localMinute(date, `${hour}:${minute}`, zone);
  for (const other of others.split(' = ').slice(1)) {
    const named = /^[A-Z]/.test(other) ? other : `${weekday} ${day} ${month} ${other}`;
    if (readInstant(named, Number(date.slice(0, 4))) !== at) fail(text, `${other} is another instant`);
  }
  return at;
}

/** Reads '3 j 30 m', '3 j' or '30 m' as minutes. */
function readAmount(text: string): number {
  const [, hours, minutes] = /^(?:(\d+) j)?(?: ?(\d+) m)?$/.exec(text) ?? fail(text, 'no amount of time');
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

function fail(text: string, why: string): never {
  throw new Error(`riwayat-contoh.md: “${text}”: ${why}`);
}

/** Splits 'Ani 3 j 30 m; pemohon 2 j' into names and the rest of each. */
function pairs(text: string, pattern: RegExp): (readonly [string, string])[] {
  return text.split('; ').map((part) => {
    const [, name = '', rest = ''] = pattern.exec(part) ?? fail(part, 'not understood');
    return [name, rest] as const;
  });
}

function readRow(text: string, line: number, year: number): HistoryRow {
  const [saat = '', happened = '', stages = '', whole = '', level = '', ...more] = text.slice(2, -2).split(' | ');
  if (more.length > 0 || level === '' || !text.endsWith(' |')) fail(text, 'not five columns');
  const due = (date: string): number | null => (date === 'tanpa tanggal' ? null : readInstant(date, year));
  return {
    line, happened, level, at: readInstant(saat, year), whole: due(whole),
    stages: stages === '—' ? [] : pairs(stages, /^(.+?): (.+)$/).map(([name, date]) => [name, due(date)] as const),
  };
}

/** Reads all histories; every line below the first heading of a history must be one that is understood. */
export function readHistories(markdown: string): History[] {
  const histories: History[] = [];
  let open: { number: number; title: string; year: number; region: string; stages: string[]; rows: HistoryRow[]; shares?: History['shares']; results?: History['results'] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { shares, results } = open;
    if (shares === undefined || results === undefined || open.rows.length === 0) throw new Error(`history ${open.number} lacks rows, Bagian or Hasil tahap`);
    histories.push({ ...open, shares, results });
  };
  markdown.split('\n').forEach((text, index) => {
    const heading = /^## Riwayat (\d+): (.+)$/.exec(text);
    if (heading) {
      close();
      open = { number: Number(heading[1]), title: heading[2] ?? '', year: 0, region: '', stages: [], rows: [] };
      return;
    }
    if (open === undefined || text === '' || text === columns || text === '|---|---|---|---|---|' || /^> \S/.test(text)) return;
    const header = /^Tahun (\d{4}), kawasan ([A-Z][a-z]+)\. Tahapan: (.+)\.$/.exec(text);
    const closing = /^(Bagian|Hasil tahap): (.+)\.$/.exec(text);
    if (header) Object.assign(open, { year: Number(header[1]), region: header[2], stages: (header[3] ?? '').split(' → ') });
    else if (closing?.[1] === 'Bagian') open.shares = Object.fromEntries(pairs(closing[2] ?? '', /^(.+?) (\d+ [jm].*)$/).map(([who, amount]) => [who, readAmount(amount)]));
    else if (closing) open.results = Object.fromEntries(pairs(closing[2] ?? '', /^(.+?): (.+)$/));
    else if (text.startsWith('| ')) open.rows.push(readRow(text, index + 1, open.year));
    else fail(text, 'a line that nobody understands');
  });
  close();
  return histories;
}

/** Writes an instant as the file does, for messages of a test that fails. */
export function writeInstant(at: number | null, zone: string): string {
  if (at === null) return 'tanpa tanggal';
  const local = new Date(at + (zoneNames.get(zone)?.hours ?? 0) * 3_600_000).toISOString();
  const date = local.slice(0, 10);
  return `${weekdayOf(date)} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)} ${local.slice(11, 16).replace(':', '.')} ${zone}`;
}
