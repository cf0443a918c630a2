import { readInbox, type InboxMemory } from '../../../src/application/inbox/readInbox';
import type { InboxRoom } from '../../../src/application/inbox/receivedMail';
import type { Ports } from '../../../src/application/ports';

/** Minutes of 7 April 2026, as epoch milliseconds. */
const minute = (count: number): number => Date.UTC(2026, 3, 7) + count * 60_000;

/** An inbox whose mails name no request, and a desk that may not be asked for them. */
function runs(mails: readonly { readonly id: string; readonly at: number }[]): { run: (now: number) => string[]; memory: () => InboxMemory | null } {
  let memory: InboxMemory | null = null;
  let read: string[] = [];
  const room: InboxRoom = {
    idsSince: (at) => mails.filter((mail) => mail.at >= at).map(({ id }) => id),
    read: (id) => {
      read.push(id);
      return { id, at: mails.find((mail) => mail.id === id)?.at ?? 0, headers: [{ name: 'From', value: 'toko@iklan.example' }, { name: 'Subject', value: 'Diskon' }], parts: [] };
    },
  };
  const run = (now: number): string[] => {
    read = [];
    const ports = { clock: { now: () => now }, identity: { owner: 'meja@p.example' }, secrets: { sign: (text: string) => text } } as unknown as Ports;
    readInbox(ports, { ...room, idsSince: (at) => room.idsSince(at).filter((id) => (mails.find((mail) => mail.id === id)?.at ?? 0) <= now) }, memory, (next) => {
      memory = next;
    });
    return read;
  };
  return { run, memory: () => memory };
}

test('Every mail is read once, 25 at a time, the oldest first, however long nobody looked', () => {
  const mails = Array.from({ length: 60 }, (_, index) => ({ id: `m${index}`, at: minute(100 + index) }));
  const { run, memory } = runs(mails);
  expect(run(minute(10))).toEqual([]);
  // The clock stood still for a day.
  const read = [1, 2, 3, 4].map((count) => run(minute(1500 + count)));
  expect(read.map((ids) => ids.length)).toEqual([25, 25, 10, 0]);
  expect(read.flat()).toEqual(mails.map(({ id }) => id));
  expect(memory()).toMatchObject({ since: minute(1443), toldAt: 0 });
});

test('Of a flood every mail is read, and what is remembered of it fits into a script property', () => {
  const { run, memory } = runs(Array.from({ length: 900 }, (_, index) => ({ id: `18f0a1b2c3d4${String(index).padStart(4, '0')}`, at: minute(100) + index * 1500 })));
  run(minute(10));
  const read = Array.from({ length: 45 }, () => {
    const ids = run(minute(200));
    expect(JSON.stringify(memory()).length).toBeLessThan(9_000);
    return ids;
  }).flat();
  expect(new Set(read).size).toBe(900);
  // One that comes after it is read as ever.
  expect(run(minute(201))).toEqual([]);
});
