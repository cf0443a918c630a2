import type { Slot } from '../../domain/clinic';
import { usualLength } from '../../domain/clinic';
import { textHash } from '../../domain/textHash';
import { instantOfSerial } from '../../domain/workingTime';
import type { DeskConfiguration } from '../configuration/readConfiguration';
import { cellText, listOfCell, readTable } from '../configuration/table';
import { wallClock } from '../localInstant';
import type { Cells } from '../ports';

/** One row of Jadwal as it stands there. */
export interface SlotRow {
  /** Row as the Sheet counts. */
  readonly row: number;
  /** Name of the slot on the page: when, and with whom. */
  readonly id: string;
  readonly region: string;
  readonly service: string;
  /** Epoch milliseconds; null where the cell holds no time. */
  readonly start: number | null;
  readonly end: number | null;
  readonly typed: { readonly start: string; readonly end: string };
  readonly librarian: string;
  readonly ticket: string;
  readonly place: string;
  readonly standing: string;
  readonly signature: string;
}

/** Who may have a row's slot, as typed: nothing typed means everybody. */
export function namesOf(cell: string): readonly string[] | '*' {
  const names = listOfCell(cell);
  return names.length === 0 || names.includes('*') ? '*' : names;
}

/** The rows of Jadwal (header first), with those cells that are about to be written. Times are cells of the spreadsheet's zone. */
export function slotRows(cells: Cells, timeZone: string, writes: ReadonlyMap<number, Readonly<Record<string, unknown>>> = new Map()): SlotRow[] {
  return readTable('slots', cells).rows.map((row): SlotRow => {
    const written = writes.get(row.row) ?? {};
    const text = (key: string): string => (key in written ? cellText(written[key]) : row.text(key));
    const at = (key: string): number | null => {
      const cell = row.raw(key);
      // Times that are typed in minutes come as fractions of a day.
      return typeof cell === 'number' && cell > 1 && cell < 200_000 ? Math.round(instantOfSerial(timeZone, cell).getTime() / 60_000) * 60_000 : null;
    };
    const readable = (typed: string, instant: number | null): string => (instant === null ? typed : wallClock(timeZone, instant).replace('T', ' '));
    const start = at('start');
    const librarian = text('librarian');
    return {
      row: row.row, id: textHash(`${start ?? ''}|${librarian.toLowerCase()}`), region: text('region'), service: text('service'), start,
      end: row.text('end') === '' && start !== null ? start + usualLength : at('end'), typed: { start: row.text('start'), end: readable(row.text('end'), at('end')) },
      librarian, ticket: text('ticket').toUpperCase(), place: text('place').slice(0, 300), standing: text('standing'), signature: text('signature'),
    };
  });
}

/** What cannot be understood in a row: the column, and what stands there. */
export interface SlotFault {
  readonly column: 'region' | 'service' | 'start' | 'end' | 'librarian';
  readonly typed: string;
}

/** A row as a slot, or what is wrong with it. */
export function slotOf(row: SlotRow, configuration: Pick<DeskConfiguration, 'findRegion' | 'findService' | 'librarians'>): Slot | SlotFault {
  const { start, end } = row;
  if (start === null) return { column: 'start', typed: row.typed.start };
  if (end === null || end <= start) return { column: 'end', typed: row.typed.end };
  const word = row.librarian.toLowerCase();
  const person = configuration.librarians.find(({ email, name }) => email === word || name.toLowerCase() === word);
  if (!person) return { column: 'librarian', typed: row.librarian };
  const codes = (names: readonly string[] | '*', find: (typed: string) => string | null): readonly string[] | '*' | { unknown: string } => {
    if (names === '*') return '*';
    const unknown = names.find((name) => find(name) === null);
    return unknown === undefined ? names.flatMap((name) => find(name) ?? []) : { unknown };
  };
  const regions = codes(namesOf(row.region), configuration.findRegion);
  if (typeof regions === 'object' && 'unknown' in regions) return { column: 'region', typed: regions.unknown };
  const services = codes(namesOf(row.service), configuration.findService);
  if (typeof services === 'object' && 'unknown' in services) return { column: 'service', typed: services.unknown };
  return { regions, services, start, end, librarian: person.email, place: row.place };
}

export function isFault(slot: Slot | SlotFault): slot is SlotFault {
  return 'column' in slot;
}
