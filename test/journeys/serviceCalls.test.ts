import { busyDesk } from '../support/busyDesk';
import type { Desk } from '../support/desk';
import { publicPages } from '../support/pageCalls';

/** Calls by the counting rule of the contract, mails included. */
interface Cost {
  readonly total: number;
  readonly byMethod: Record<string, number>;
}

function cost(desk: Desk, action: () => void): Cost {
  desk.workspace.calls.reset();
  action();
  return { total: desk.workspace.calls.total(), byMethod: desk.workspace.calls.byMethod() };
}

const desks: { size: string; desk: Desk }[] = [];
beforeAll(() => {
  desks.push({ size: 'at 20 requests', desk: busyDesk(0) }, { size: 'at 20,020 requests', desk: busyDesk(20_000) });
}, 180_000);

const bothCosts = (action: (desk: Desk) => void): Cost[] => desks.map(({ desk }) => cost(desk, () => action(desk)));

test('taking in one response costs at most 14 calls, both mails included, whatever the number of requests', () => {
  const [atSmall, atLarge] = bothCosts((desk) => desk.submit({ region: 'Ambon', service: 'Bibliometrik' }, 'baru@riset.example'));
  expect(atSmall?.total).toBeLessThanOrEqual(14);
  expect(atLarge).toEqual(atSmall);
  expect(atLarge?.byMethod['Gmail.Users.Messages.send']).toBe(2);
  for (const { desk } of desks) {
    expect(desk.mailsTo('baru@riset.example')).toHaveLength(1);
    expect(desk.records('Permohonan').filter((row) => row.Email === 'baru@riset.example')).toHaveLength(1);
  }
  expect(desks[1]?.desk.request('LK-2026-20021')).toMatchObject({ Kawasan: 'Ambon', Petugas: 'Amos Latuconsina', Status: 'Baru' });
});

test('an edit that a librarian types costs at most 10 calls', () => {
  const [atSmall, atLarge] = bothCosts((desk) => desk.typeIn('LK-2026-00003', 'Status', 'Diproses', 'budi@perpustakaan.example'));
  expect(atSmall?.total).toBeLessThanOrEqual(10);
  expect(atLarge).toEqual(atSmall);
  for (const { desk } of desks) expect(desk.request('LK-2026-00003')).toMatchObject({ Status: 'Diproses', Tahap: 'Pemeriksaan' });
});

test('a look that finds nothing reads and writes nothing down', () => {
  for (const { desk } of desks) desk.tick();
  const [atSmall, atLarge] = bothCosts((desk) => desk.tick());
  // Seven for the look, and one that asks whether a mail has come in.
  const { 'Gmail.Users.Messages.list': inbox = 0, ...look } = atSmall?.byMethod ?? {};
  expect([Object.values(look).reduce((sum, count) => sum + count, 0) <= 7, inbox]).toEqual([true, 1]);
  expect(atLarge).toEqual(atSmall);
  expect(Object.keys(atSmall?.byMethod ?? {})).not.toContain('Sheets.Spreadsheets.batchUpdate');
});

test('an edit of another tab costs one call, and at night the clock costs none', () => {
  const [edited] = bothCosts((desk) => desk.book.type('Tanya Jawab', 'A2', 'Bagaimana meminjam?'));
  expect(edited?.total).toBeLessThanOrEqual(1);
  for (const { desk } of desks) desk.skipTo('2026-04-07T16:06:00Z');
  const [night] = bothCosts((desk) => desk.tick());
  expect(night?.total).toBe(0);
});

test('a view of the page costs at most 6 calls, and at most 3 once it is cached, for each of its sections', () => {
  const views = desks.map(({ desk }) => {
    const [receipt] = desk.mailsTo('baru@riset.example');
    if (!receipt) throw new Error('no receipt');
    const request = (): void => expect(desk.openLink(receipt).html).toContain('Bibliometrik');
    const sections = publicPages.map((parameters) => (): void => expect(desk.project.get({ ...parameters }, null).html).toContain('<h1'));
    return [request, ...sections].map((view) => {
      desk.workspace.faults.emptyCache(desk.project);
      return { first: cost(desk, view), second: cost(desk, view) };
    });
  });
  for (const { first, second } of views[0] ?? []) expect([first.total <= 6, second.total <= 3]).toEqual([true, true]);
  expect(views[1]).toEqual(views[0]);
});
