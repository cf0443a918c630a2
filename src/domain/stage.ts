import type { Calendar } from './workingTime';
import { addWorkingTime, endOfWorkingDay } from './workingTime';

/** Whose clock runs in a stage. */
export type StageClock = 'librarian' | 'requester' | 'others';

/**
 * How long a stage may take: working hours (in working minutes), working days (closing time of the n-th working day after the day on
 * which the stage began), or until an appointment that is made on the way.
 */
export type StageNorm =
  | { readonly kind: 'hours'; readonly minutes: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'appointment' };

/** One row of the tab Tahapan. */
export interface StageDefinition {
  readonly name: string;
  readonly nameEnglish: string;
  readonly norm: StageNorm;
  readonly clock: StageClock;
  /** Whether time with others counts against the promise. */
  readonly counts: boolean;
  /** Whether somebody other than who has done the work so far must see it before it goes on (domain/secondPerson.ts). */
  readonly secondPerson?: true;
}

/**
 * An instant that was promised by name and is no longer counted from a beginning: it stays when the calendar under it is another one, and
 * moves when that calendar changes later. Instants are epoch milliseconds.
 */
export interface FixedDue {
  /** When it was fixed. */
  readonly at: number;
  readonly due: number;
  /** Working minutes from `at` to `due` in the calendar that holds since; null for a date that no calendar moves (agreed by both sides). */
  readonly minutes: number | null;
  /** Where those minutes led in that calendar as it was then: a changed calendar shows by leading elsewhere. */
  readonly counted: number;
}

/** A stage of one request. Instants are epoch milliseconds. */
export interface StageRecord extends StageDefinition {
  readonly startedAt: number | null;
  /** Promised, or planned while the stage has not begun; null where it hangs on an appointment. */
  readonly dueAt: number | null;
  readonly finishedAt: number | null;
  readonly skipped: boolean;
  /** Its date where a hand-over or an agreement has fixed one; else it is counted from its beginning. */
  readonly fixed?: FixedDue | null;
  /** Of a stage that wants a second person: whose work it checks, who was asked to look, and who has looked; addresses. */
  readonly doer?: string;
  readonly checker?: string;
  readonly checkedBy?: string;
}

/** Whether time in this stage counts towards the promise: never on the requester's clock, with others only where the stage says so. */
export function countsAgainstLibrarian(stage: Pick<StageDefinition, 'clock' | 'counts'>): boolean {
  return stage.clock === 'librarian' || (stage.clock === 'others' && stage.counts);
}

/** Whether a wait of that kind stops the clock in this stage: for the requester always, for others where their time does not count. */
export function waitStops(kind: 'requester' | 'others', stage: Pick<StageDefinition, 'counts'> | undefined): boolean {
  return kind === 'requester' || stage?.counts === false;
}

/** Reads '4 jam', '2 hari', '1,5 jam', '3 days' or 'janji temu'; null when it is none of them. Amounts must be above zero. */
export function parseNorm(text: string): StageNorm | null {
  const words = text.trim().toLowerCase();
  if (/^(janji temu|janji|appointment)$/.test(words)) return { kind: 'appointment' };
  const found = /^(\d+(?:[.,]\d+)?)\s*(jam(?: kerja)?|hours?|menit|minutes?|hari(?: kerja)?|days?)$/.exec(words);
  if (!found) return null;
  const amount = Number((found[1] ?? '').replace(',', '.'));
  const unit = found[2] ?? '';
  if (!(amount > 0)) return null;
  if (/^(hari|day)/.test(unit)) return Number.isInteger(amount) && amount <= 366 ? { kind: 'days', days: amount } : null;
  const minutes = /^(jam|hour)/.test(unit) ? amount * 60 : amount;
  return minutes <= 60 * 2000 ? { kind: 'hours', minutes } : null;
}

/**
 * Due instant of a stage that begins at `start` (epoch milliseconds).
 * @returns null where the stage is due on an appointment that is not yet made.
 */
export function dueOfStage(calendar: Calendar, norm: StageNorm, start: number, appointment: number | null): number | null {
  switch (norm.kind) {
    case 'hours':
      return addWorkingTime(calendar, new Date(start), norm.minutes).getTime();
    case 'days':
      return endOfWorkingDay(calendar, new Date(start), norm.days).getTime();
    case 'appointment':
      return appointment;
  }
}

/**
 * Until when the date of a stage is kept, epoch milliseconds: its due instant; for an appointment the end of that working day, for what begins on the
 * appointment cannot have ended on it. Null without a date.
 */
export function keptUntil(calendar: Calendar, stage: Pick<StageRecord, 'norm' | 'dueAt'>): number | null {
  if (stage.dueAt === null || stage.norm.kind !== 'appointment') return stage.dueAt;
  return endOfWorkingDay(calendar, new Date(stage.dueAt), 0).getTime();
}

/**
 * Plans the stages from `index` on, the first beginning at `start` and each later one when the one before is due. Stages after an open
 * appointment stay without a date.
 */
export function planStages(
  calendar: Calendar,
  stages: readonly StageRecord[],
  index: number,
  start: number,
  appointment: number | null,
): StageRecord[] {
  let begin: number | null = start;
  return stages.map((stage, position) => {
    if (position < index) return stage;
    const dueAt: number | null = begin === null ? null : dueOfStage(calendar, stage.norm, begin, appointment);
    begin = dueAt;
    return { ...stage, dueAt };
  });
}

/** Stages of a new request: the first has begun at `start`, all have planned dates. */
export function openStages(calendar: Calendar, definitions: readonly StageDefinition[], start: number): StageRecord[] {
  const records = definitions.map(
    (definition, position): StageRecord => ({
      ...definition,
      startedAt: position === 0 ? start : null,
      dueAt: null,
      finishedAt: null,
      skipped: false,
    }),
  );
  return planStages(calendar, records, 0, start, null);
}
