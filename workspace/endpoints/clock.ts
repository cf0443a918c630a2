import type { LocalDesk } from '../server/localDesk';
import { nextWorkingMorning } from '../server/workingMorning';
import type { ClockView, TriggerRow } from '../views/clockView';
import { statusView } from './status';

const HOUR = 3_600_000;

export function clockView(desk: LocalDesk): ClockView {
  return { status: statusView(desk), nextMorning: nextWorkingMorning(desk.workspace.clock.now(), desk.timeZone).toISOString(), triggers: triggerRows(desk) };
}

/** Moves the clock by '1h', '1d' or to the 'nextMorning'; returns when due triggers have run. */
export async function moveClock(desk: LocalDesk, by: string): Promise<ClockView> {
  await desk.clockMover.moveTo(targetOf(desk, by));
  return clockView(desk);
}

function targetOf(desk: LocalDesk, by: string): Date {
  const now = desk.workspace.clock.now();
  if (by === '1h') return new Date(now.getTime() + HOUR);
  if (by === '1d') return new Date(now.getTime() + 24 * HOUR);
  if (by === 'nextMorning') return nextWorkingMorning(now, desk.timeZone);
  throw new RangeError(`The clock knows no move "${by}".`);
}

/** Clock triggers by their next firing, then those that wait for people. */
function triggerRows(desk: LocalDesk): TriggerRow[] {
  const rows = desk.project.triggers().map(({ handler, event, source, owner, nextAt }) => ({ handler, event, source, owner, nextAt: nextAt?.toISOString() ?? null }));
  return rows.sort((a, b) => (a.nextAt ?? '9').localeCompare(b.nextAt ?? '9'));
}
