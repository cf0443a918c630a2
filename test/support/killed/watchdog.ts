import { deskIn, openDesk, type Desk } from '../desk';
import { clockComes, type Operation } from '../kills';

/** What a second account does that watches the desk. */

const rini = 'rini@perpustakaan.example';
const install = ({ project }: Desk): void => { project.run('installWatchdog', [], rini); };

/** A desk that has told who may watch it. */
function deskToWatch(): Desk {
  const desk = openDesk({ now: '2026-04-07T08:30:00+07:00' });
  clockComes(desk);
  return desk;
}

/** The watch's own clock comes once. */
function watchComes({ workspace, project }: Desk): void {
  const due = project.triggers().find(({ handler }) => handler === 'watch')?.nextAt;
  if (!due) throw new Error('nobody watches');
  workspace.clock.advanceTo(due.toISOString());
}

/** A desk whose own clock Google has switched off, at the moment before its watch says so. */
function silentDesk(): Desk {
  const desk = deskToWatch();
  install(desk);
  const clock = desk.project.triggers().find(({ handler }) => handler === 'onTick');
  desk.workspace.faults.disableTrigger(desk.project, clock?.id ?? '');
  for (let round = 0; round < 12; round += 1) {
    const probe = deskIn(desk.workspace.fork());
    const before = probe.workspace.mail.sent().length;
    watchComes(probe);
    if (probe.workspace.mail.sent().length > before) return desk;
    watchComes(desk);
  }
  throw new Error('the watch says nothing');
}

export const operationsOfWatchers: readonly Operation[] = [
  { name: 'a second account installs its watch', functions: ['installWatchdog'], open: () => ({ desk: deskToWatch(), act: install }), again: install, goOn: () => undefined, nested: true },
  {
    name: 'the watch tells of a silent desk and wakes it',
    functions: ['watch', 'doPost'],
    nested: true,
    open: () => ({ desk: silentDesk(), act: watchComes }),
    goOn: (desk) => { watchComes(desk); watchComes(desk); },
    // Both are written down before they are told: the silence is said again the next day.
    untold: /meja layanan|perlu diperbaiki|pemicu jam tidak berjalan/i,
    same: [/\b\d{19,20}\b/g, /^TRIGGER_IDS=.*$/],
    // A run that dies while the clock is renewed leaves one clock too many and never none (setUpTriggers.ts); the hourly examination takes it away.
    aside: ['triggers'],
    delay: 75,
    every: 5,
  },
];
