import { shelfTabs, stock, type ShelfName, type Shelves } from '../../application/site/shelves';
import type { SitePorts, SiteRange, SiteReading } from '../../application/site/sitePorts';
import type { Cells } from '../../application/ports';
import { deskTabs, type TabKey } from '../../application/tabs/deskTabs';
import { findColumns } from '../../application/configuration/table';
import { chatRange } from '../sheets/chatBook';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, columnLetters, quoteTab } from '../sheets/sheetsApi';

/** A new form of what is kept gets a new number: an older version's pieces are never read. */
const version = 7;
/** An edit of a tab is seen on the page within this many seconds. */
const shelfSeconds = 300;
/** From this age on one visitor among many reads anew, the older the likelier, so that not all of them do in the same moment. */
const freshSeconds = 200;
/** Google keeps 100 KB a key ("class Cache", put), so that a shelf lies in pieces; what needs more of them is read each time. */
const pieceLetters = 90_000;
const mostPieces = 6;

const tab = (key: TabKey): string => quoteTab(deskTabs[key].name);
const pieceKey = (name: ShelfName, piece: number): string => `shelf-${version}-${name}-${piece}`;

/** Shelves and notes from the cache; what is missing comes from the spreadsheet in one call and is kept for the visitors of the next minutes. */
export function openShelves(
  ids: DeskIds, names: readonly ShelfName[], notes: readonly string[], ranges: Parameters<SitePorts['open']>[2], now: number,
): SiteReading {
  const cache = CacheService.getScriptCache();
  const kept = cache.getAll([...names.flatMap((name) => Array.from({ length: mostPieces }, (_, piece) => pieceKey(name, piece))), ...notes]) as Record<string, string | undefined>;
  const note = (name: string): string | null => kept[name] ?? null;
  const shelves: Partial<Shelves> = {};
  for (const name of names) Object.assign(shelves, unpacked(name, kept, now));
  const missing = names.filter((name) => shelves[name] === undefined);
  const wanted = ranges(note, (name) => (shelves[name] as Shelves[typeof name] | undefined) ?? null);
  const tabs = missing.flatMap((name) => shelfTabs[name].map(tab));
  const owners = deskTabs.requests.columns.findIndex(({ key }) => key === 'email');
  const answers = readRanges(ids, [...tabs, ...wanted.flatMap((range) => rangesOf(range, owners))]);
  let next = 0;
  const take = (): Cells => answers[next++] ?? [];
  const fresh: Record<string, string> = {};
  for (const name of missing) {
    const shelf = stock(name, shelfTabs[name].map(take), ids.timeZone);
    Object.assign(shelves, { [name]: shelf });
    Object.assign(fresh, packed(name, shelf, now));
  }
  const read = new Map<SiteRange, Cells>();
  for (const range of wanted) read.set(range, range === 'owners' ? ownersOf(ids, [take(), take(), take()]) : take());
  if (Object.keys(fresh).length > 0) cache.putAll(fresh, shelfSeconds);
  return { shelf: (name) => shelves[name] as Shelves[typeof name], note, range: (range) => read.get(range) ?? [] };
}

/** All ranges in one call. A tab that somebody has renamed or deleted is as if it were empty, until the next look has put it right; finding out costs a call more. */
function readRanges(ids: DeskIds, ranges: readonly string[]): readonly Cells[] {
  if (ranges.length === 0) return [];
  try {
    return batchGet(ids.spreadsheetId, ranges, 'visitor');
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const gone = /unable to parse range/i.test(words) ? ranges.find((range) => words.includes(range) || words.includes(range.replace(/^'|'$/g, ''))) : undefined;
    if (gone === undefined) throw error;
    const left = ranges.filter((range) => range !== gone);
    const answers = readRanges(ids, left);
    return ranges.map((range) => (range === gone ? [] : (answers[left.indexOf(range)] ?? [])));
  }
}

function rangesOf(range: SiteRange, owners: number): string[] {
  const whole = (key: TabKey, column: number): string => `${tab(key)}!${columnLetters(column)}:${columnLetters(column)}`;
  if (typeof range === 'object') return [chatRange(range.chat)];
  if (range === 'tickets') return [`${tab('contents')}!A2:A`];
  // The columns stand where setup has put them, unless somebody has moved them: the header says.
  return range === 'owners' ? [`${tab('requests')}!1:1`, whole('requests', owners), whole('requests', deskTabs.requests.columns.length - 1)] : [tab(range)];
}

/** Address and signature of each row of Permohonan, header first; where columns were moved, read where they stand. */
function ownersOf(ids: DeskIds, [head, emails, signatures]: readonly [Cells, Cells, Cells]): Cells {
  const columns = findColumns('requests', head[0] ?? []);
  const headers = ['email', 'signature'].map((key) => deskTabs.requests.columns.find((column) => column.key === key)?.header);
  const [email, signature] = [columns.get('email'), columns.get('signature')];
  if (email === undefined || signature === undefined) return [];
  let pair = [emails, signatures];
  if (emails[0]?.[0] !== headers[0] || signatures[0]?.[0] !== headers[1]) {
    pair = batchGet(ids.spreadsheetId, [email, signature].map((column) => `${tab('requests')}!${columnLetters(column)}:${columnLetters(column)}`), 'visitor');
  }
  return (pair[0] ?? []).map((cells, row) => [cells[0], pair[1]?.[row]?.[0]]);
}

/** 'pieces|when|text': the first piece says how many there are, and when they were made (seconds). */
function packed(name: ShelfName, shelf: unknown, now: number): Record<string, string> {
  const zipped = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(JSON.stringify(shelf), 'application/json')).getBytes());
  const pieces = zipped.match(new RegExp(`.{1,${pieceLetters}}`, 'g')) ?? [];
  if (pieces.length > mostPieces) return {};
  return Object.fromEntries(pieces.map((text, piece) => [pieceKey(name, piece), piece === 0 ? `${pieces.length}|${Math.floor(now / 1000)}|${text}` : text]));
}

/** The shelf, or nothing where a piece is missing, it cannot be read, or it is this visitor's turn to read anew. */
function unpacked(name: ShelfName, kept: Readonly<Record<string, string | undefined>>, now: number): Partial<Shelves> {
  const [, count = '', at = '', first = ''] = /^(\d+)\|(\d+)\|(.*)$/.exec(kept[pieceKey(name, 0)] ?? '') ?? [];
  const age = now / 1000 - Number(at);
  if (count === '' || age >= shelfSeconds || Math.random() < (age - freshSeconds) / (shelfSeconds - freshSeconds)) return {};
  const pieces = [first, ...Array.from({ length: Number(count) - 1 }, (_, piece) => kept[pieceKey(name, piece + 1)])];
  if (pieces.some((piece) => piece === undefined)) return {};
  try {
    const zipped = Utilities.newBlob(Utilities.base64Decode(pieces.join('')), 'application/x-gzip');
    return { [name]: JSON.parse(Utilities.ungzip(zipped).getDataAsString()) as unknown };
  } catch {
    return {};
  }
}
