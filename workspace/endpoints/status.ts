import type { LocalDesk } from '../server/localDesk';
import type { StatusView } from '../views/statusView';

export function statusView(desk: LocalDesk): StatusView {
  const now = desk.workspace.clock.now();
  const running = desk.clockMover.running();
  return {
    now: now.toISOString(),
    timeZone: desk.timeZone,
    running: running === null ? null : { to: running.to, note: running.note, done: shareDone(running.from, running.to, now) },
    version: `${now.getTime()}-${desk.project.executions.length}-${desk.workspace.mail.sent().length}`,
  };
}

function shareDone(from: string, to: string, now: Date): number {
  const whole = Date.parse(to) - Date.parse(from);
  return whole <= 0 ? 1 : Math.min(1, (now.getTime() - Date.parse(from)) / whole);
}
