import { letters } from '../support/sheetRecords';
import { anyOf, formulaColumn, librarians, literally } from './acting';
import { Grid, type Month } from './month';
import { valueFor } from './values';

export function deleteRows(month: Month): void {
  const { dice, desk } = month;
  const request = anyOf(month);
  if (!request) return;
  const grid = new Grid(desk);
  const from = grid.rowOf(request.ticket);
  const count = 1 + dice.below(2);
  const gone = month.present().filter((each) => grid.rowOf(each.ticket) >= from && grid.rowOf(each.ticket) < from + count);
  for (const each of gone) {
    month.ledger.lost.add(each.ticket);
    each.foreign.clear();
  }
  const by = dice.pick(librarians);
  month.note(`${by} deletes ${gone.map((each) => each.ticket).join(', ')}`);
  desk.book.deleteRows('Permohonan', from + 1, count, by);
}

/** The whole row, own columns too, is copied below the others; often something is changed in the copy at once. */
export function copyRow(month: Month): void {
  const { dice, desk } = month;
  month.tick();
  const open = month.open();
  if (open.length === 0) return;
  const request = dice.pick(open);
  const grid = new Grid(desk);
  const source = desk.book.values('Permohonan')[grid.rowOf(request.ticket)] ?? [];
  const row = grid.header.map((header, index): unknown => (header === formulaColumn ? '' : literally(source[index] ?? '')));
  const by = dice.pick(librarians);
  if (dice.chance(0.6)) {
    const header = dice.pick(['Status', 'Catatan untuk Pemohon', 'Tautan Hasil'] as const);
    const { raw, text } = valueFor(dice, request, header, month.ledger.library);
    month.typed(request, header, text, by, true);
    row[grid.column(header)] = raw;
  }
  month.ledger.copied.set(request.ticket, by);
  // A copy that lacks what stands in own columns is never taken for the row itself, wherever it stands.
  const above = request.foreign.has(formulaColumn) && dice.chance(0.6);
  const place = above ? 2 : month.freeRow() + 1;
  month.note(`${by} copies ${request.ticket} into row ${place}`);
  if (above) desk.book.insertRows('Permohonan', place, 1, by);
  desk.book.type('Permohonan', `A${place}`, [row], by);
  month.looked();
}

export function changeTicket(month: Month): void {
  const { dice, desk } = month;
  const request = anyOf(month);
  if (!request) return;
  const grid = new Grid(desk);
  const header = dice.chance(0.7) ? 'No. Tiket' : 'Tanda (jangan diubah)';
  const text = dice.pick(['LK-2026-99999', '', 'tiket saya', [...month.ledger.requests.keys()][0] ?? '']);
  const a1 = `${letters(grid.column(header))}${grid.rowOf(request.ticket) + 1}`;
  if (text === request.ticket) return;
  month.ledger.lost.add(request.ticket);
  const by = dice.pick(librarians);
  month.note(`${by} types “${text}” into ${header} of ${request.ticket}`);
  desk.book.type('Permohonan', a1, text, by);
  month.looked();
}

export function sort(month: Month): void {
  const { dice, desk } = month;
  const grid = new Grid(desk);
  const header = dice.pick(['Status', 'Tenggat Selesai', 'Petugas', 'Judul', 'No. Tiket', 'Prioritas Budi', 'Diajukan']);
  month.note(`sorts by ${header}`);
  desk.book.sort('Permohonan', grid.column(header) + 1, dice.chance(0.5), dice.pick(librarians));
}

export function moveColumn(month: Month): void {
  const { dice, desk } = month;
  const width = new Grid(desk).header.length;
  // The first column is frozen, and people leave it where it is.
  const [from, to] = [2 + dice.below(width - 2), 2 + dice.below(width - 2)];
  if (from === to) return;
  month.note(`moves column ${from} to ${to}`);
  desk.book.moveColumn('Permohonan', from, to, dice.pick(librarians));
}

export function insertRow(month: Month): void {
  const place = 2 + month.dice.below(Math.max(1, month.tickets));
  month.note(`inserts a row before ${place}`);
  month.desk.book.insertRows('Permohonan', place, 1, month.dice.pick(librarians));
}

/** Librarians make the sheet theirs: own columns, one hidden, one moved, a filter. */
export function settleIn({ desk }: Month): void {
  const { book } = desk;
  book.insertColumns('Permohonan', 4, 1, librarians[0]);
  book.type('Permohonan', 'D1', 'Prioritas Budi', librarians[0]);
  const width = (book.text('Permohonan')[0] ?? []).length;
  book.type('Permohonan', `${letters(width)}1`, [['Rumus Surya', 'Warna Cici']], librarians[1]);
  book.moveColumn('Permohonan', 12, 3, librarians[2]);
  const sheet = desk.spreadsheet().getSheetByName('Permohonan');
  sheet?.hideColumns(9, 2);
  sheet?.getRange(1, 1, 40, width + 2).createFilter();
}
