import type { PageAnswer } from '../../src/application/pageCommands/pageRequest';
import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { openPage, type RequestPage } from '../support/pageCalls';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const ticket = 'LK-2026-00001';

/** A language check in Bandung for which the librarian has proposed Friday 10 April 2026; the requester has the page open. */
function deskWithProposal(): { desk: Desk; page: RequestPage; proposal: number } {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', neededBy: '2026-04-08' });
  desk.typeIn(ticket, 'Kesepakatan', '2026-04-10', budi);
  const page = openPage(desk, ticket, siti);
  return { desk, page, proposal: page.view().agreement?.proposal?.at ?? 0 };
}

const logged = (desk: Desk, event: string): number => desk.records('Riwayat').filter((row) => row.Kejadian === event).length;
const outcome = (answer: PageAnswer): string => (answer.outcome === 'refused' ? answer.reason : answer.outcome);

describe('An action on the page', () => {
  test('pressed twice, or sent again because its answer was lost, happens once', () => {
    const { desk, page, proposal } = deskWithProposal();
    const accept = { name: 'acceptDate', proposal } as const;
    expect([1, 2, 3].map(() => outcome(page.act(accept, 'one-press')))).toEqual(['done', 'done', 'done']);
    expect(logged(desk, 'Tanggal disepakati')).toBe(1);
    // The proposal of a day is one action as well, even where a second one would change the answer's time.
    const day = { name: 'proposeDate', proposal: null, day: '2026-04-15' } as const;
    desk.skipTo('2026-04-07T10:00:00+07:00');
    expect(outcome(page.act(day, 'another-press'))).toBe('done');
    const shown = page.view().agreement?.proposal;
    desk.skipTo('2026-04-07T11:00:00+07:00');
    expect(outcome(page.act(day, 'another-press'))).toBe('done');
    expect([logged(desk, 'Tanggal diusulkan'), page.view().agreement?.proposal]).toEqual([3, shown]);
  });

  test('in a second tab that shows what is no longer so is answered with what is', () => {
    const { desk, page, proposal } = deskWithProposal();
    expect(outcome(page.act({ name: 'acceptDate', proposal }))).toBe('done');
    for (const action of [{ name: 'keepDate', proposal }, { name: 'acceptDate', proposal }, { name: 'proposeDate', proposal, day: '2026-04-20' }] as const) {
      expect(page.act(action)).toMatchObject({ outcome: 'refused', reason: 'changed', view: { agreement: { proposal: null, agreed: { wall: '2026-04-10T16:30' } } } });
    }
    expect(desk.request(ticket).Kesepakatan).toBe('Disepakati 10 April 2026');
  });

  test('does not write over what a librarian has typed and the desk has not seen yet', () => {
    const { desk, page, proposal } = deskWithProposal();
    desk.workspace.faults.trigger('edit', 'drop', 2);
    desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Naskah sudah lengkap.', budi);
    desk.typeIn(ticket, 'Kesepakatan', '2026-04-13', budi);
    expect(page.act({ name: 'acceptDate', proposal })).toMatchObject({ outcome: 'refused', reason: 'changed', view: { note: 'Naskah sudah lengkap.', agreement: { proposal: { due: { wall: '2026-04-13T16:00' } } } } });
    expect(desk.request(ticket)).toMatchObject({ 'Catatan untuk Pemohon': 'Naskah sudah lengkap.', Kesepakatan: 'Diusulkan 13 April 2026 kepada pemohon' });
  });

  test('is refused after a dozen within an hour, so that a link in wrong hands cannot fill the log', () => {
    const { desk, page } = deskWithProposal();
    const press = (index: number): string => outcome(page.act({ name: 'proposeDate', proposal: page.view().agreement?.proposal?.at ?? null, day: `2026-04-${14 + (index % 2)}` }));
    expect(Array.from({ length: 14 }, (_, index) => press(index))).toEqual([...Array.from({ length: 12 }, () => 'done'), 'tooMany', 'tooMany']);
    expect(logged(desk, 'Tanggal diusulkan')).toBe(14);
    desk.tick();
    expect(desk.mailsTo(budi).filter((mail) => mail.subject.includes('Jawaban pemohon'))).toHaveLength(1);
    desk.skipTo('2026-04-07T10:00:00+07:00');
    expect(press(0)).toBe('done');
  });

  test('comes too late after a working day, though no look has closed the proposal yet', () => {
    const { desk, page, proposal } = deskWithProposal();
    desk.skipTo('2026-04-08T16:00:30+07:00');
    expect(page.view().agreement).toMatchObject({ proposal: null, kept: 'silence' });
    expect(page.act({ name: 'acceptDate', proposal })).toMatchObject({ outcome: 'refused', reason: 'lapsed' });
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Standar', 'Tenggat Selesai': '09/04/2026 11:30' });
  });

  test('is refused with a reason once the request is over, and while the desk is paused', () => {
    const ended = deskWithProposal();
    ended.desk.typeIn(ticket, 'Status', 'Dibatalkan', budi);
    expect(ended.page.act({ name: 'acceptDate', proposal: ended.proposal })).toMatchObject({ outcome: 'refused', reason: 'notInService', view: { status: 'cancelled', agreement: null } });
    const paused = deskWithProposal();
    const rows = paused.desk.book.text('Pengaturan');
    paused.desk.book.type('Pengaturan', `B${rows.findIndex(([name]) => name === 'Jeda Meja Layanan') + 1}`, 'Ya');
    expect(outcome(paused.page.act({ name: 'acceptDate', proposal: paused.proposal }))).toBe('paused');
    expect(logged(paused.desk, 'Tanggal disepakati')).toBe(0);
  });
});

describe('Whoever calls the public function', () => {
  test('without the link of that request, or with one that was changed, gets nothing and changes nothing', () => {
    const { desk, page, proposal } = deskWithProposal();
    desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Lain' }, 'budiman@riset.example');
    const other = openPage(desk, 'LK-2026-00002', 'budiman@riset.example');
    const action = { name: 'acceptDate', proposal } as const;
    const forged = [page.token.replace('00001', '00002'), `${page.token.slice(0, -1)}_`, page.token.split('.').slice(0, 2).join('.'), other.token.replace('00002', '00001'), '', 'x'];
    for (const token of forged) expect(page.send({ token, key: 'a1b2c3d4e5', action })).toEqual({ outcome: 'denied' });
    // A link opens its own request alone.
    expect(outcome(page.send({ token: other.token, key: 'a1b2c3d4e5', action }))).toBe('changed');
    for (const value of [undefined, null, 'x', [], {}, { token: page.token, key: 'a1b2c3d4e5', action, extra: 1 }, { token: page.token, key: 'a1b2c3d4e5', action: { ...action, actor: budi } }]) {
      expect(page.send(value)).toEqual({ outcome: 'malformed' });
    }
    expect(desk.request(ticket).Kesepakatan).toBe('Diusulkan 10 April 2026 kepada pemohon');
    expect(logged(desk, 'Tanggal disepakati')).toBe(0);
    desk.expectNoFailures();
  });

  test('gets back what the page shows and no more', () => {
    const { page, proposal } = deskWithProposal();
    const answer = page.act({ name: 'acceptDate', proposal });
    const view = 'view' in answer ? answer.view : null;
    expect(Object.keys(view ?? {}).sort()).toEqual(Object.keys(page.view()).sort());
    expect(JSON.stringify(answer)).not.toMatch(/pageKeys|responseId|textHashes|one-press|riset\.example/);
  });
});

describe('An action that meets trouble', () => {
  /** Properties, lock, read, commit, unlock, mark of others, the row for the view, names (cached). */
  const most = 12;

  test(`costs at most ${most} service calls and sends no mail while the visitor waits`, () => {
    const { desk, page, proposal } = deskWithProposal();
    desk.workspace.calls.reset();
    expect(outcome(page.act({ name: 'acceptDate', proposal }))).toBe('done');
    expect(desk.workspace.calls.total()).toBeLessThanOrEqual(most);
    expect(Object.keys(desk.workspace.calls.byMethod())).not.toContain('Gmail.Users.Messages.send');
    expect(desk.workspace.calls.byMethod()).toMatchObject({ 'Sheets.Spreadsheets.batchUpdate': 1 });
  });

  test('is told to come again while another look holds the lock, and then happens', () => {
    const { desk, page, proposal } = deskWithProposal();
    const answers: string[] = [];
    // In the middle of the look that an edit has asked for.
    desk.workspace.faults.meanwhile(4, () => answers.push(outcome(page.act({ name: 'acceptDate', proposal }, 'patient-one'))));
    desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Sebentar', budi);
    expect(answers).toEqual(['busy']);
    expect(outcome(page.act({ name: 'acceptDate', proposal }, 'patient-one'))).toBe('done');
    expect(logged(desk, 'Tanggal disepakati')).toBe(1);
  });
});
