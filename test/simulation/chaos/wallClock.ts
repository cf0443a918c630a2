import { fridays, weekdays } from '../libraryRules';

const minute = 60_000;

/** The clock on a wall: what instants read in a zone. Nothing of it comes from src/. */
export class WallClock {
  private readonly parts: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  }

  /** '2026-04-07T10:30:00' there. */
  reading(at: number): string {
    const found = new Map(this.parts.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): string => found.get(name) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
  }

  /** The instant at which it reads that many minutes of a day (YYYY-MM-DD); clocks are changed at night, so working hours never lie in a gap. */
  instant(day: string, minutes: number): number {
    const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
    const lead = (at: number): number => Date.parse(`${this.reading(at)}Z`) - at;
    return wanted - lead(wanted - lead(wanted));
  }

  /** '07/04/2026 10:30' as the Sheet shows an instant; '' for none. */
  shown(at: unknown): string {
    if (typeof at !== 'number') return '';
    const text = this.reading(at);
    return `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)} ${text.slice(11, 16)}`;
  }
}

/** Working time of one region: standard hours of product.md, and the days on which it is closed. */
export class WorkingClock {
  constructor(
    private readonly wall: WallClock,
    private readonly closed: (day: string) => boolean,
  ) {}

  /** Working minutes from one instant to another; negative backwards. */
  minutesBetween(from: number, to: number): number {
    if (to < from) return -this.minutesBetween(to, from);
    let sum = 0;
    const last = this.wall.reading(to).slice(0, 10);
    for (let day = this.wall.reading(from).slice(0, 10); day <= last; day = nextDay(day)) {
      for (const [opens, closes] of this.openings(day)) sum += Math.max(0, Math.min(to, this.wall.instant(day, closes)) - Math.max(from, this.wall.instant(day, opens))) / minute;
    }
    return sum;
  }

  isOpenDay(at: number): boolean {
    return this.openings(this.wall.reading(at).slice(0, 10)).length > 0;
  }

  private openings(day: string): readonly (readonly [number, number])[] {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday === 6 || this.closed(day)) return [];
    return weekday === 5 ? fridays : weekdays;
  }
}

/** The day after a day (YYYY-MM-DD). */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
