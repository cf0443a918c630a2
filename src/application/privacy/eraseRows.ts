import type { DeskEvent } from '../../domain/event';
import { cellWithoutTraces, erasedWord, mentions } from '../../domain/personalData';
import type { KeptChat } from '../chat/chatPorts';
import { commonTitle } from '../formQuestions';
import { findColumns } from '../configuration/table';
import { logRow } from '../desk/buildCommit';
import { joinPieces } from '../desk/jsonPieces';
import { hiddenColumns } from '../desk/rows';
import type { Cells } from '../ports';
import { deskTabs, jsonPieces, type TabKey } from '../tabs/deskTabs';
import { erasedEntry, relatedEntry } from './eraseRequest';
import type { Erasing } from './erasing';
import { answerIsTheirs } from './linkedAnswers';
import { eraseComplaint, textsWithout } from './eraseRestricted';
import type { SheetEdits, SheetRole } from './privacyPorts';

/** Rows of one sheet as they were read. */
export interface SheetRows {
  readonly role: SheetRole;
  readonly header: readonly unknown[];
  /** Row of the first of them, as the Sheet counts. */
  readonly from: number;
  readonly rows: Cells;
  readonly timeZone: string;
}

type Edit = SheetEdits['cells'][number];
const nothing: SheetEdits = { cells: [], gone: [] };
const ticketPattern = /^LK-\d{4}-\d+$/;

/** What has to change in rows of a sheet so that nothing there tells of a person any more. Looked at again, changed rows need no change. */
export function eraseRows(sheet: SheetRows, erasing: Erasing): SheetEdits {
  // The state is erased by the desk's own commits; the register never holds what was erased.
  if (sheet.role === 'state' || sheet.role === 'privacy') return nothing;
  const cells: Edit[] = [];
  const gone: number[] = [];
  sheet.rows.forEach((row, index) => {
    const at = sheet.from + index;
    if (row.every((cell) => cell === '' || cell === null)) return;
    if (sheet.role === 'answers' && answerIsTheirs(sheet, row, erasing, commonTitle('onBehalfEmail'))) {
      gone.push(at);
      return;
    }
    const after = rowAfter(sheet, row, erasing);
    after.forEach((text, column) => {
      if (text !== row[column] && !(text === null && (row[column] ?? '') === '')) cells.push({ row: at, column, text: text === null ? null : String(text) });
    });
  });
  return { cells, gone };
}

/** The row as it is to be; cells that are not texts stay as they are. */
function rowAfter(sheet: SheetRows, row: readonly unknown[], erasing: Erasing): unknown[] {
  switch (sheet.role) {
    case 'log':
      return logAfter(row, erasing, sheet.timeZone);
    case 'outbox':
      return outboxAfter(row, erasing);
    case 'survey':
      return withColumns(sheet, 'survey', generic(row, erasing), isOwn(row, erasing) ? ['comment'] : [], null);
    case 'archive':
      return isOwn(row, erasing) ? withColumns(sheet, 'requests', row, [...hiddenColumns, 'lastMessage', 'courier'], erasedWord) : generic(row, erasing);
    case 'followers':
      return row.some((cell) => typeof cell === 'string' && mentions(cell, erasing.traces.addresses)) ? row.map(() => null) : [...row];
    case 'settings':
      return row.map((cell) => (typeof cell === 'string' && mentions(cell, erasing.traces.addresses) ? null : cell));
    case 'chats':
      return chatAfter(row, erasing);
    case 'texts':
      return textsWithout(row, erasing);
    case 'complaints':
      return eraseComplaint(row, erasing);
    case 'complaintHistory':
      return erasing.complaints.has(String(row[0] ?? '')) ? row.map((cell, column) => (column >= 4 && cell !== '' ? erasedWord : cell)) : generic(row, erasing);
    default:
      return generic(row, erasing);
  }
}

/** Any other row: addresses wherever they stand; words as well where the row is surely about the person. */
function generic(row: readonly unknown[], erasing: Erasing): unknown[] {
  const { traces } = erasing;
  const named = row.some((cell) => typeof cell === 'string' && (mentions(cell, traces.addresses) || (ticketPattern.test(cell) && (erasing.tickets.has(cell) || erasing.related.has(cell)))));
  return named ? row.map((cell) => (typeof cell === 'string' ? cellWithoutTraces(cell, traces) : cell)) : [...row];
}

function isOwn(row: readonly unknown[], { tickets }: Erasing): boolean {
  return row.some((cell) => typeof cell === 'string' && tickets.has(cell));
}

function withColumns(sheet: SheetRows, tab: TabKey, row: readonly unknown[], keys: readonly string[], text: string | null): unknown[] {
  const columns = findColumns(tab, sheet.header);
  const after = [...row];
  for (const key of keys) {
    const column = columns.get(key);
    if (column !== undefined && (after[column] ?? '') !== '') after[column] = text;
  }
  return after;
}

const logColumn = (key: string): number => deskTabs.log.columns.findIndex((column) => column.key === key);
const firstPiece = logColumn('json1');

function logAfter(row: readonly unknown[], erasing: Erasing, timeZone: string): unknown[] {
  const ticket = String(row[logColumn('ticket')] ?? '');
  const json = joinPieces(row.slice(firstPiece, firstPiece + jsonPieces));
  const own = erasing.tickets.get(ticket);
  const isNamed = own !== undefined || erasing.related.has(ticket) || mentions(json, erasing.traces.addresses) || row.some((cell) => typeof cell === 'string' && mentions(cell, erasing.traces.addresses));
  if (!isNamed) return [...row];
  const event = eventOf(ticket, json);
  if (event === null) return own === undefined ? generic(row, erasing) : row.map((cell, column) => (column === logColumn('words') ? erasedWord : column >= firstPiece ? null : cell));
  const after = own === undefined ? relatedEntry(event, erasing) : erasedEntry(event, [own.email, ...erasing.traces.addresses].filter((address) => address !== ''));
  const cells = logRow(after, timeZone);
  const written = [...row];
  for (const key of ['actor', 'words'] as const) written[logColumn(key)] = cells[key] ?? '';
  for (const [key, text] of Object.entries(cells)) if (key.startsWith('json')) written[logColumn(key)] = text === '' ? null : text;
  return written;
}

function eventOf(ticket: string, json: string): DeskEvent | null {
  try {
    return { ...(JSON.parse(json) as DeskEvent), ticket };
  } catch {
    return null;
  }
}

/** A short question of the person: when it was asked and how it ended stays. */
function chatAfter(row: readonly unknown[], erasing: Erasing): unknown[] {
  const columns = deskTabs.chats.columns.map(({ key }) => key);
  const json = String(row[columns.indexOf('json1')] ?? '');
  const { addresses } = erasing.traces;
  const kept = json === '' ? null : (JSON.parse(json) as KeptChat);
  if (kept === null || !(mentions(json, addresses) || (kept.chat.request !== null && erasing.tickets.has(kept.chat.request.ticket)))) return [...row];
  const { chat } = kept;
  const erased: KeptChat = { ...kept, chat: { ...chat, name: '', email: '', messages: chat.messages.map((message) => ({ ...message, text: erasedWord })) } };
  return row.map((cell, column) => (columns[column] === 'json1' ? JSON.stringify(erased) : columns[column] === 'name' ? null : columns[column] === 'question' ? erasedWord : cell));
}

function outboxAfter(row: readonly unknown[], erasing: Erasing): unknown[] {
  const [to, ticket] = ['to', 'ticket'].map((key) => deskTabs.outbox.columns.findIndex((column) => column.key === key));
  const tickets = String(row[ticket ?? -1] ?? '').split(', ');
  const readers = String(row[to ?? -1] ?? '').split(', ').filter((address) => address !== '');
  const isAbout = tickets.some((one) => erasing.tickets.has(one));
  const hides = (address: string): boolean => erasing.traces.addresses.includes(address.toLowerCase()) || (isAbout && !erasing.staff.has(address.toLowerCase()));
  const left = [...new Set(readers.map((address) => (hides(address) ? erasedWord : address)))].join(', ');
  return row.map((cell, column) => (column === to ? left : cell));
}
