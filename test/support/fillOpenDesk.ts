import { responseKey } from '../../src/application/intake/responseKeys';
import type { RequestImage } from '../../src/domain/request';
import type { Desk } from './desk';
import { appendRows, raiseCounters, ticketOf, type Row } from './fillDesk';

/**
 * Fills the desk up to `count` open requests: each is a copy of one that the desk itself has taken in, with its row, image and contents, under a
 * ticket of its own. Whatever the seeds differ in (region, service, hour) the copies differ in.
 */
export function fillOpenDesk(desk: Desk, count: number): void {
  const book = desk.spreadsheet();
  const seeds = desk.book.text('Keadaan').filter(([kind]) => kind === 'request').map((cells) => JSON.parse(cells.slice(2).join('')) as RequestImage);
  const rowsOf = (name: string): Row[] => (book.getSheetByName(name)?.getDataRange().getValues() ?? []) as Row[];
  const requestRows = rowsOf('Permohonan');
  const contentsRows = rowsOf('Isi Permohonan');
  const signature = requestRows[0]?.indexOf('Tanda (jangan diubah)') ?? -1;
  const copies = Array.from({ length: count - seeds.length }, (_, index) => {
    const seed = seeds[index % seeds.length];
    if (!seed) throw new Error('the desk has taken in nothing yet');
    const sequence = seeds.length + index + 1;
    return { seed, image: { ...seed, ticket: ticketOf(sequence), sequence, responseId: `open-${sequence}`, linked: [] } };
  });
  appendRows(book, 'Permohonan', copies.map(({ seed, image }) => {
    const row = [...(requestRows.find(([ticket]) => ticket === seed.ticket) ?? [])];
    row[0] = image.ticket;
    row[signature] = [image.ticket, image.sequence, image.version, image.status].join('|');
    return row;
  }));
  appendRows(book, 'Keadaan', copies.map(({ image }) => ['request', image.ticket, JSON.stringify(image)]));
  appendRows(book, 'Isi Permohonan', copies.map(({ seed, image }) => {
    const row = [...(contentsRows.find(([ticket]) => ticket === seed.ticket) ?? [])];
    row[0] = image.ticket;
    row[1] = responseKey(image.responseId, image.submittedAt);
    row[2] = JSON.stringify(image);
    return row;
  }));
  raiseCounters(desk, book, count);
}
