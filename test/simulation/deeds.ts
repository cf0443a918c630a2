import { letters } from '../support/sheetRecords';
import { librarians, type Deed } from './acting';
import { editResponse, handRow, submit } from './asking';
import { computed } from './libraryRules';
import { Grid, type Month } from './month';
import { changeTicket, copyRow, deleteRows, insertRow, moveColumn, sort } from './rearranging';
import { ownCell, paste, retypeComputed, twoAtOnce, typeOne } from './typing';

/** Everything that is computed is blanked: the next look computes it anew, and it is what it was. */
export function recompute(month: Month): void {
  const { desk } = month;
  const read = (): string => JSON.stringify(new Grid(desk).rows.map((row) => computed.map((header) => row[new Grid(desk).column(header)] ?? '')));
  month.tick();
  const grid = new Grid(desk);
  desk.book.type('Permohonan', `${letters(grid.column('Prioritas Budi'))}1`, 'Prioritas Budi', librarians[0]);
  month.looked();
  const before = read();
  const blank = grid.rows.slice(1).map(() => ['']);
  month.note('blanks the computed columns');
  for (const header of computed.slice(0, 2)) {
    month.unseen(() => {
      desk.book.type('Permohonan', `${letters(grid.column(header))}2`, blank, librarians[0]);
    });
  }
  desk.book.type('Permohonan', `${letters(grid.column(computed[2]))}2`, blank, librarians[0]);
  month.looked();
  month.judge.judgeComputed();
  if (read() !== before) throw new Error(`computed anew it is\n${read()}\nand was\n${before}`);
}

/** How often what happens, beside each other. */
export const deeds: readonly (readonly [number, Deed])[] = [
  [14, submit], [40, typeOne], [12, paste], [4, retypeComputed], [4, deleteRows], [4, copyRow], [5, changeTicket], [6, handRow], [6, ownCell], [5, sort], [3, moveColumn], [2, insertRow],
  [4, editResponse], [9, twoAtOnce],
];
