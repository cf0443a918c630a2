import { deskIn, openDesk, type Desk } from './desk';

export const budi = 'budi@perpustakaan.example';
export const one = 'LK-2026-00001';
export const two = 'LK-2026-00002';

let original: Desk | undefined;

/** Two requests of Bandung, sent in on Tuesday 7 April 2026 at 09:00, the first of them in work since 10:00; it is 10:30. Each call gives a desk of its own. */
export function deskWithTwo(): Desk {
  original ??= made();
  return deskIn(original.workspace.fork());
}

function made(): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Visualisasi Data', title: 'Peta danau' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah mangrove' }, 'rina@riset.example');
  desk.skipTo('2026-04-07T10:00:00+07:00');
  desk.typeIn(one, 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-07T10:30:00+07:00');
  return desk;
}

/** Entries of the log about a request, oldest first. */
export const log = (desk: Desk, ticket: string) => desk.records('Riwayat').filter((record) => record['No. Tiket'] === ticket);
