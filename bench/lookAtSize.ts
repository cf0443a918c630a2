/**
 * What the desk's everyday costs as its history grows: service calls, time as the emulator models Google's, and this machine's own time.
 * Each desk has twenty open requests and so many ended ones.
 */
import { busyDesk } from '../test/support/busyDesk';
import { closeDesks, type Desk } from '../test/support/desk';

const sizes = [0, 1_000, 5_000, 20_000];

interface Measured {
  readonly calls: number;
  readonly modelled: number;
  readonly own: number;
}

function measure(desk: Desk, action: () => void): Measured {
  desk.workspace.calls.reset();
  const start = performance.now();
  action();
  return { own: performance.now() - start, calls: desk.workspace.calls.total(), modelled: desk.workspace.calls.milliseconds() };
}

console.log('history   what              calls   modelled ms   own ms');
for (const size of sizes) {
  const desk = busyDesk(size);
  const rows: [string, () => void][] = [
    ['response taken in', () => void desk.submit({ region: 'Ambon', service: 'Bibliometrik' }, 'baru@riset.example')],
    ['cell edited', () => desk.typeIn('LK-2026-00003', 'Status', 'Diproses', 'budi@perpustakaan.example')],
    ['look for nothing', () => desk.tick()],
    ['page viewed', () => desk.mailsTo('baru@riset.example').slice(0, 1).forEach((mail) => void desk.openLink(mail))],
  ];
  // The first look after a jump brings computed columns up to date; what comes after is the everyday.
  for (const [, action] of rows.slice(2)) action();
  for (const [name, action] of rows) {
    const { calls, modelled, own } = measure(desk, action);
    console.log(`${String(size).padEnd(9)} ${name.padEnd(18)}${String(calls).padStart(5)}   ${modelled.toFixed(0).padStart(11)}   ${own.toFixed(0).padStart(6)}`);
  }
}
await closeDesks();
