import { engagementOf, slotStanding, type Engagement, type Slot, type SlotFacts } from '../../domain/clinic';
import type { Librarian } from '../../domain/assignment';
import { standingWords } from '../../messages/clinicWords';
import { localDate } from '../../domain/workingTime';
import type { Problem } from '../configuration/problem';
import { readTable } from '../configuration/table';
import type { WorkUnit } from '../desk/workUnit';
import { isFault, slotOf, slotRows, type SlotFault, type SlotRow } from './slotRows';

/** A row of Jadwal with what it means. */
export interface BoardRow extends SlotRow {
  readonly slot: Slot | SlotFault;
}

/** What the desk writes into a row that a request has: whose it is, and for which appointment. */
function markOf(ticket: string, at: number): string {
  return `${ticket}|${at}`;
}

/** The appointment that a row's mark was written for; null where the row has none of that request. */
export function markedFor(row: SlotRow, ticket: string): number | null {
  const [whose, at] = row.signature.split('|');
  return whose === ticket && at !== undefined ? Number(at) : null;
}

/** The tab Jadwal while somebody decides about it: what is written shows in what is read. */
export class SlotBoard {
  private known: readonly BoardRow[] | null = null;

  constructor(private readonly work: WorkUnit) {}

  rows(): readonly BoardRow[] {
    const { configuration, slots, slotWrites } = this.work;
    this.known ??= slotRows(slots, configuration.timeZone, slotWrites).map((row) => ({ ...row, slot: slotOf(row, configuration) }));
    return this.known;
  }

  /** Headers that are not where the desk looks for them: nothing in the tab can be judged without them. */
  missing(): readonly Problem[] {
    return this.work.slots.length === 0 ? [] : readTable('slots', this.work.slots.slice(0, 1)).problems;
  }

  /** Gives the slot of a row to a request whose appointment (epoch milliseconds) is then. */
  take(row: SlotRow, ticket: string, at: number): void {
    this.write(row, { ticket, signature: markOf(ticket, at), standing: standingWords.taken });
  }

  free(row: SlotRow): void {
    this.write(row, { ticket: '', signature: '' });
  }

  write(row: SlotRow, cells: Readonly<Record<string, string>>): void {
    this.known = null;
    this.work.slotWrites.set(row.row, { ...this.work.slotWrites.get(row.row), ...cells });
  }

  /** The row, free of any request, that offers just this time with this librarian. */
  exact(start: number, librarian: string): BoardRow | undefined {
    return this.rows().find(({ slot, ticket }) => ticket === '' && !isFault(slot) && slot.start === start && slot.librarian === librarian);
  }

  /** What is known when a slot is judged; appointments of one request may be left out. */
  facts(without = ''): SlotFacts {
    const { configuration, images, now } = this.work;
    const { librarians, leave, calendars, regions } = configuration;
    const engagements = [...images.values()].flatMap((image): Engagement[] => {
      const engagement = image.ticket === without ? null : engagementOf(image);
      return engagement === null ? [] : [engagement];
    });
    const dayOf = (person: Librarian, at: number): string => localDate(calendars.of(person.homeRegion ?? regions[0]?.code ?? ''), new Date(at));
    return { now, librarians, leave, engagements, dayOf };
  }

  /** Brings the column Keadaan of every row that is not over up to date. */
  writeStandings(): void {
    const facts = this.facts();
    for (const row of this.rows()) {
      const standing = this.standingOf(row, facts);
      if (standing !== null && standing !== row.standing) this.write(row, { standing });
    }
  }

  private standingOf(row: BoardRow, facts: SlotFacts): string | null {
    const { slot } = row;
    if (isFault(slot)) return standingWords.broken;
    // What is over stays as it is: the tab is the library's own record.
    if (slot.start <= facts.now) return row.standing === standingWords.free ? standingWords.past : null;
    if (row.ticket !== '') return standingWords.taken;
    const standing = slotStanding(slot, facts);
    if (standing !== 'overlaps') return standingWords[standing];
    const other = facts.engagements.find(({ librarian, start, end }) => librarian === slot.librarian && start < slot.end && slot.start < end);
    return standingWords.overlaps(other?.ticket ?? '');
  }
}
