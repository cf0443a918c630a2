import { letters } from '../support/sheetRecords';
import { act, anyOf, formulaColumn, librarians, literally, lost, ownColumns } from './acting';
import { computed, editable, words, written } from './libraryRules';
import { Grid, type Month } from './month';
import { valueFor } from './values';

/** One cell: the next status more often than anything else, so that requests get somewhere. */
export function typeOne(month: Month): void {
  const { dice } = month;
  const request = anyOf(month);
  if (!request) return;
  const header = dice.weighted<string>([[8, 'Status'], [4, 'Tahap'], [12, dice.pick(editable)], [3, dice.pick(words)], [2, dice.pick(written)]]);
  const { raw, text } = valueFor(dice, request, header, month.ledger.library);
  const by = dice.pick(librarians);
  const told = !dice.chance(lost);
  const before = new Grid(month.desk).cell(request.ticket, header);
  month.typeCell(request, header, raw, text, by, told);
  if (told && header !== 'Kesepakatan' && dice.chance(0.1)) {
    month.note(`${by} takes it back`);
    month.typed(request, header, before, by, true);
    month.desk.book.undo(by);
    month.looked();
  }
}

/** A block over neighbouring columns and rows, or one value filled down. */
export function paste(month: Month): void {
  const { dice, desk } = month;
  const grid = new Grid(desk);
  const rowOf = new Map(month.present().map((request) => [grid.rowOf(request.ticket), request]));
  const from = grid.rowOf(dice.pick(month.present()).ticket);
  const height = 1 + dice.below(4);
  const rows = Array.from({ length: height }, (_, index) => rowOf.get(from + index));
  const fill = dice.chance(0.4);
  const first = fill ? grid.column(dice.pick(editable)) : dice.below(grid.header.length - 4);
  const headers = grid.header.slice(first, first + (fill ? 1 : 1 + dice.below(4)));
  const allowed: readonly string[] = [...editable, ...words, ...written, ...computed, ...ownColumns];
  const [corner] = rows;
  if (!corner || rows.some((row) => row === undefined) || headers.some((header) => !allowed.includes(header))) return;
  const by = dice.pick(librarians);
  const told = !dice.chance(lost);
  const value = valueFor(dice, corner, headers[0] ?? '', month.ledger.library);
  const block = rows.map((request) => headers.map((header) => {
    if (!request) return '';
    const { raw, text } = fill ? value : valueFor(dice, request, header, month.ledger.library);
    if ((ownColumns as readonly string[]).includes(header)) request.foreign.set(header, text);
    else if (!(computed as readonly string[]).includes(header)) month.typed(request, header, text, by, told);
    return raw;
  }));
  const a1 = `${letters(first)}${from + 1}`;
  month.note(`${by} pastes ${headers.join(', ')} into ${a1}, ${height} rows: ${JSON.stringify(block)}${told ? '' : ', unseen'}`);
  act(month, told, () => {
    desk.book.type('Permohonan', a1, block, by);
  });
}

export function retypeComputed(month: Month): void {
  const { dice } = month;
  const request = anyOf(month);
  if (!request) return;
  const grid = new Grid(month.desk);
  const header = dice.pick(computed);
  const by = dice.pick(librarians);
  month.note(`${by} types into ${header} of ${request.ticket}`);
  act(month, !dice.chance(lost), () => {
    month.desk.book.type('Permohonan', `${letters(grid.column(header))}${grid.rowOf(request.ticket) + 1}`, dice.pick(['99', 'Tercapai', '']), by);
  });
}

export function ownCell(month: Month): void {
  const { dice, desk } = month;
  const request = anyOf(month);
  if (!request) return;
  const grid = new Grid(desk);
  const place = grid.rowOf(request.ticket) + 1;
  const by = dice.pick(librarians);
  if (dice.chance(0.4)) {
    request.foreign.set(formulaColumn, `${request.ticket} !`);
    act(month, true, () => {
      desk.book.type('Permohonan', `${letters(grid.column(formulaColumn))}${place}`, `=${letters(grid.column('No. Tiket'))}${place}&" !"`, by);
    });
    return;
  }
  const header = dice.pick(ownColumns);
  const text = dice.pick(['penting', '=1', 'nanti', '12/3', '', ' spasi ']);
  request.foreign.set(header, text);
  month.note(`${by} types “${text}” into ${header} of ${request.ticket}`);
  act(month, true, () => {
    desk.book.type('Permohonan', `${letters(grid.column(header))}${place}`, literally(text), by);
  });
}

/** Two librarians write into the same request while the desk looks: both find their words in the log. */
export function twoAtOnce(month: Month): void {
  const { dice, desk } = month;
  const open = month.open();
  if (open.length === 0) return;
  const request = dice.pick(open);
  const [one, other] = dice.chance(0.5) ? [librarians[0], librarians[1]] : [librarians[2], librarians[0]];
  const header = dice.pick(['Tautan Hasil', 'Catatan untuk Pemohon', 'Catatan untuk Pemohon'] as const);
  const call = 3 + dice.below(5);
  const grid = new Grid(desk);
  const cell = (name: string): string => `${letters(grid.column(name))}${grid.rowOf(request.ticket) + 1}`;
  const first = `https://satu.example/${dice.below(1e6)}`;
  const second = `https://dua.example/${dice.below(1e6)}`;
  month.note(`${one} writes into Catatan of ${request.ticket} and ${other} into ${header}, before call ${call} of the look`);
  const seconds: string[] = [];
  const writeSecond = (): void => {
    seconds.push(second);
    desk.book.type('Permohonan', cell(header), second, other);
  };
  desk.workspace.faults.meanwhile(call, writeSecond);
  desk.book.type('Permohonan', cell('Catatan untuk Pemohon'), first, one);
  // A shorter look has ended before that call.
  if (seconds.length === 0) writeSecond();
  desk.workspace.faults.clear();
  desk.tick();
  const unknown = 'tidak diketahui';
  const shown = new Grid(desk);
  const written: (readonly [string, string])[] = [['Catatan untuk Pemohon', first], [header, second]];
  for (const [name, text] of written) {
    if (shown.cell(request.ticket, name) === text || header !== 'Catatan untuk Pemohon') request.cells.set(name, text);
    request.typed.delete(name);
    month.expect({
      ticket: request.ticket, events: [name === 'Tautan Hasil' ? 'Tautan hasil' : 'Catatan untuk pemohon'], actors: [text === first ? one : other, unknown], holds: text,
    });
  }
  month.looked(true);
}
