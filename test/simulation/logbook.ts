import type { Desk } from '../support/desk';

/** One line of Riwayat, with the event that its hidden columns carry. */
export interface Entry {
  readonly at: number;
  readonly ticket: string;
  /** Columns Kejadian, Pelaku and Rincian. */
  readonly event: string;
  readonly actor: string;
  readonly words: string;
  /** What the event says of itself, and the facts that it changed. */
  readonly data: Facts;
  readonly patch: Facts;
  /** The facts before it; none before a submission. */
  readonly before: Facts;
}

/** Facts of a request as the log tells them, untyped: the model trusts no type of the desk. */
export type Facts = Readonly<Record<string, unknown>>;

/** Reads Riwayat as it grows, and plays it: the facts of each request are nothing but its patches, one after the other. */
export class Logbook {
  private known = 0;
  readonly facts = new Map<string, Facts>();
  /** Entries so far, by ticket. */
  readonly counts = new Map<string, number>();
  /** Everybody who has ever had the request. */
  readonly owners = new Map<string, Set<string>>();

  constructor(private readonly desk: Desk) {}

  /** Entries that came since it was last read. Throws where a line cannot be read, or has no request to belong to. */
  readNew(): Entry[] {
    const [header = [], ...rows] = this.desk.book.values('Riwayat');
    const place = (name: string): number => header.indexOf(name);
    const pieces = header.flatMap((name, index) => (/^Data \d+$/.test(String(name)) ? [index] : []));
    const fresh = rows.slice(this.known).map((row): Entry => {
      const stored = JSON.parse(pieces.map((piece) => String(row[piece] ?? '')).join('')) as { at: number; data: Facts; patch: Facts };
      const ticket = String(row[place('No. Tiket')]);
      const before = this.facts.get(ticket) ?? {};
      this.play(ticket, stored.patch);
      return { at: stored.at, ticket, event: String(row[place('Kejadian')]), actor: String(row[place('Pelaku')]), words: String(row[place('Rincian')]), data: stored.data, patch: stored.patch, before };
    });
    this.known = rows.length;
    return fresh;
  }

  private play(ticket: string, patch: Facts): void {
    const before = this.facts.get(ticket);
    if (!before && patch.ticket !== ticket) throw new Error(`the log of ${ticket} does not begin with its submission`);
    const after = { ...before, ...patch };
    this.facts.set(ticket, after);
    this.counts.set(ticket, (this.counts.get(ticket) ?? 0) + 1);
    this.owners.set(ticket, (this.owners.get(ticket) ?? new Set()).add(String(after.assignee)));
  }
}
