import { appendRecords, letters, readRecords } from '../../support/sheetRecords';
import { followers } from '../libraryRules';
import { Grid } from '../month';
import type { Ready } from './asking';
import { statusWords } from './words';
import type { World } from './world';

export const ownColumn = 'Prioritas Saya';

interface Cell {
  readonly ticket: string;
  readonly header: string;
  readonly text: string;
  readonly by: string;
}

/** A librarian, mostly the one who has it, types into the row of a request. */
export function typing(world: World): Ready | null {
  const tickets = world.tickets();
  if (tickets.length === 0) return null;
  const { dice, plan } = world;
  const ticket = dice.pick(tickets.slice(-25));
  const assignee = String(world.facts(ticket).assignee);
  const by = plan.librarians.includes(assignee) && dice.chance(0.8) ? assignee : dice.pick(plan.librarians);
  const header = dice.weighted<string>([[10, 'Status'], [6, 'Catatan untuk Pemohon'], [3, 'Tautan Hasil'], [2, 'Kawasan'], [2, 'Judul'], [2, 'Sisa Waktu Kerja'], [1, 'Kesepakatan']]);
  const text = textFor(world, ticket, header);
  return () => {
    typeCell(world, { ticket, header, text, by });
  };
}

function textFor(world: World, ticket: string, header: string): string {
  const { dice } = world;
  switch (header) {
    case 'Status': {
      if (world.plan.habit === 'asks' && dice.chance(0.6)) return 'Menunggu Pemohon';
      const next = followers[statusWords[String(world.facts(ticket).status)] ?? ''] ?? [];
      return dice.chance(0.85) ? dice.pick(next) : dice.pick([...Object.keys(followers), 'entah']);
    }
    case 'Kawasan':
      return dice.chance(0.8) ? dice.pick(world.plan.regions) : 'Atlantis';
    case 'Tautan Hasil':
      return dice.chance(0.7) ? `https://hasil.example/${world.token('L')}` : `lihat ${world.token('L')}`;
    case 'Kesepakatan':
      return dice.pick(['Setuju', 'Standar', 'entah']);
    case 'Sisa Waktu Kerja':
      return '99';
    default:
      return `${world.token('N')} ${dice.pick(['mohon data', '=1+1', '<b>', 'a 🙂'])}`;
  }
}

export function typeCell(world: World, { ticket, header, text, by }: Cell): void {
  const grid = new Grid(world.desk);
  const row = grid.rowOf(ticket);
  if (row < 1) return;
  world.note(`${by} types “${text}” into ${header} of ${ticket}`);
  if (header !== 'Sisa Waktu Kerja' && grid.cell(ticket, header) !== text) world.wrote(ticket, header, text, by);
  world.desk.book.type('Permohonan', `${letters(grid.column(header))}${row + 1}`, text.startsWith('=') ? `'${text}` : text, by);
}

/** A librarian sorts, moves a column, makes room, or throws a row away. */
export function rearrangement(world: World): Ready {
  const { dice, desk, plan } = world;
  const by = dice.pick(plan.librarians);
  const how = dice.weighted<'sort' | 'move' | 'insert' | 'delete' | 'own'>([[6, 'sort'], [1, 'move'], [1, 'insert'], [1, 'delete'], [3, 'own']]);
  return () => {
    const grid = new Grid(desk);
    if (how === 'sort') sort(world, by);
    else if (how === 'move') desk.book.moveColumn('Permohonan', 3 + dice.below(6), 10 + dice.below(8), by);
    else if (how === 'insert') desk.book.insertRows('Permohonan', 2 + dice.below(5), 1, by);
    else if (world.tickets().length > 0) {
      const ticket = dice.pick(world.tickets().slice(-25));
      const row = grid.rowOf(ticket);
      if (row < 1) return;
      world.note(`${by}: ${how} ${ticket}`);
      if (how === 'delete') {
        forgetRow(world, ticket);
        desk.book.deleteRows('Permohonan', row + 1, 1, by);
        return;
      }
      const text = world.token('O');
      world.own.set(ticket, text);
      desk.book.type('Permohonan', `${letters(grid.column(ownColumn))}${row + 1}`, text, by);
    }
  };
}

/** What stood in a row that somebody threw away is gone with it; the request is not. */
function forgetRow(world: World, ticket: string): void {
  world.own.delete(ticket);
  world.writings = world.writings.filter((writing) => writing.ticket !== ticket || ['said', 'noted'].includes(writing.header));
}

export function sort(world: World, by: string): void {
  const { dice, desk } = world;
  const header = dice.pick(['Status', 'Petugas', 'Judul', 'No. Tiket', 'Diajukan']);
  world.note(`${by} sorts by ${header}`);
  desk.book.sort('Permohonan', new Grid(desk).column(header) + 1, dice.chance(0.5), by);
}

/** The administrator enters leave or a holiday, or takes a holiday back. */
export function administration(world: World): Ready {
  const { dice, desk, plan } = world;
  const day = (ahead: number): string => world.wall.reading(world.now + ahead * 86_400_000).slice(0, 10);
  const how = dice.pick(['leave', 'holiday', 'holidayGone'] as const);
  return () => {
    world.note(`the administrator: ${how}`);
    if (how === 'leave') appendRecords(desk.book, 'Cuti', [{ Email: dice.pick(plan.librarians), Mulai: day(1), Selesai: day(2 + dice.below(3)) }]);
    else if (how === 'holiday') appendRecords(desk.book, 'Hari Libur', [{ Tanggal: day(2 + dice.below(5)), Nama: 'Cuti bersama', Kepastian: 'tetap', Kawasan: dice.pick(['*', ...plan.regions]) }]);
    else {
      const index = readRecords(desk.book, 'Hari Libur').findIndex((record) => record.Nama === 'Cuti bersama' && (record.Tanggal ?? '').split('/').reverse().join('-') > day(0));
      if (index >= 0) desk.book.deleteRows('Hari Libur', index + 2, 1);
    }
  };
}

/** Librarians make the sheet theirs. */
export function settleIn(world: World): void {
  const { book } = world.desk;
  book.insertColumns('Permohonan', 4, 1, world.plan.librarians[0]);
  book.type('Permohonan', 'D1', ownColumn, world.plan.librarians[0]);
}
