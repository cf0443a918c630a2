import { isEnded, type RequestImage } from '../../domain/request';
import { cardWords, fill } from '../../messages/cardWords';
import { findColumns } from '../configuration/table';
import { cutText } from '../cutText';
import { readSignature } from '../desk/rows';
import type { CardModel, WidgetModel } from './cardModel';
import type { CardDesk } from './cardDesk';
import { toView } from './press';
import { requestLine } from './requestLine';

/** Requests that one search shows. */
const mostFound = 30;
const searched = ['ticket', 'name', 'email', 'unit', 'title', 'description', 'keywords', 'onBehalfOf'] as const;
/** Of a long description only the beginning is searched: a list of thousands must come within seconds. */
const searchedLength = 2000;

interface Found {
  readonly ticket: string;
  readonly sequence: number;
  readonly title: string;
  readonly status: string;
}

/** Finds requests whose ticket, names or words hold every word asked for: open ones first, the youngest first. */
export function searchCard(desk: CardDesk, typed: string): CardModel {
  const words = cardWords[desk.language];
  const wanted = plain(typed).split(' ').filter((word) => word !== '').slice(0, 10);
  const found = wanted.length === 0 ? [] : findRows(desk, wanted);
  const open = found.flatMap((one) => desk.images.get(one.ticket) ?? []);
  const ended = found.filter((one) => !desk.images.has(one.ticket));
  const lines = [...open.map((image) => requestLine(desk, image)), ...ended.map((one) => endedLine(one))].slice(0, mostFound);
  return {
    name: 'found', title: words.lists.found, subtitle: cutText(typed.trim(), 80),
    sections: [
      {
        widgets: [
          { kind: 'field', name: 'words', title: words.search, value: cutText(typed.trim(), 200), long: false, hint: words.searchHint },
          { kind: 'buttons', buttons: [{ text: words.search, press: toView('found'), filled: true }] },
        ],
      },
      {
        header: `${words.lists.found} (${found.length})`,
        widgets: [
          ...(lines.length === 0 ? [{ kind: 'text' as const, text: words.empty.found }] : lines),
          ...(found.length > mostFound ? [{ kind: 'text' as const, text: fill(words.tooMany, { n: mostFound }) }] : []),
        ],
      },
    ],
  };
}

function endedLine(found: Found): WidgetModel {
  return {
    kind: 'line', icon: 'BOOKMARK', strong: true, text: cutText(found.title, 120) || found.ticket, label: found.status, bottom: found.ticket,
    press: toView('open', { ticket: found.ticket, sequence: String(found.sequence) }),
  };
}

function findRows(desk: CardDesk, wanted: readonly string[]): Found[] {
  const [header = [], ...rows] = desk.reading.requests;
  const columns = findColumns('requests', header);
  const found: Found[] = [];
  for (const cells of rows) {
    const cell = (key: string): string => String(cells[columns.get(key) ?? -1] ?? '');
    const signature = readSignature(cell('signature'));
    if (signature === null) continue;
    const text = plain(searched.map((key) => cell(key).slice(0, searchedLength)).join(' '));
    if (wanted.every((word) => text.includes(word))) found.push({ ticket: signature.ticket, sequence: signature.sequence, title: cell('title'), status: cell('status') });
  }
  return found.sort((one, other) => other.sequence - one.sequence);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The youngest open request of an address, for a mail that names no ticket. */
export function requestOfSender(images: Iterable<RequestImage>, address: string): RequestImage | null {
  let youngest: RequestImage | null = null;
  for (const image of images) {
    const theirs = !isEnded(image.status) && (image.requesterEmail === address || image.onBehalfEmail === address);
    if (theirs && image.sequence > (youngest?.sequence ?? 0)) youngest = image;
  }
  return youngest;
}

