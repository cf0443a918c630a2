import { openDesk, type Desk } from './desk';
import { fillDesk } from './fillDesk';

/** A desk that has taken in twenty requests, and has so many ended ones besides: late in the morning in Ambon, before its lunch, so that what comes in is told at once. */
export function busyDesk(history: number): Desk {
  const desk = openDesk({ now: '2026-04-07T01:40:00Z' });
  desk.workspace.faults.trigger('formSubmit', 'drop', 20);
  for (let index = 0; index < 20; index += 1) desk.submit({ region: 'Bandung', service: 'Grammarly', title: `Naskah ${index}` });
  desk.workspace.faults.clear();
  desk.tick();
  desk.tick();
  if (history > 0) fillDesk(desk, history);
  // Well before the half hour, at which the hours that are left are written anew and the chores come due.
  desk.skipTo('2026-04-07T02:02:00Z');
  desk.tick();
  return desk;
}
