import { openDesk, type Desk } from '../support/desk';
import { fillOpenDesk } from '../support/fillOpenDesk';

const regions = ['Bandung', 'Jakarta', 'Cibinong', 'Bogor', 'Jogja', 'KR Bali', 'Mataram', 'Ambon', 'Lampung', 'Subang'];

interface Look {
  readonly calls: number;
  readonly mails: number;
}

/** What one look of the clock costs, but for the call that asks whether anybody has answered by mail: nobody has looked for long, and the clock's trigger comes once before the instant. */
function lookBefore(instant: string): Look {
  const end = Date.parse(instant);
  desk.skipTo(new Date(end - 5 * 60_000).toISOString());
  const before = desk.project.executions.length;
  desk.workspace.calls.reset();
  desk.workspace.clock.advanceTo(instant);
  const looks = desk.project.executions.slice(before);
  if (looks.length !== 1) throw new Error(`${looks.length} looks`);
  const { 'Gmail.Users.Messages.list': asked = 0, 'Gmail.Users.Messages.send': mails = 0 } = desk.workspace.calls.byMethod();
  return { calls: (looks[0]?.serviceCalls ?? 0) - asked, mails };
}

let desk: Desk;

/** Five thousand open requests, sent in on Tuesday 7 April 2026 at 08:00 WIB for ten regions: Verifikasi is over at noon. */
beforeAll(() => {
  desk = openDesk({ now: '2026-04-07T08:00:00+07:00' });
  for (const region of regions) desk.submit({ region, service: 'Grammarly', title: `Naskah dari ${region}` });
  fillOpenDesk(desk, 5_000);
  lookBefore('2026-04-07T08:10:00+07:00');
}, 180_000);

test('a sweep over 5,000 open requests, in which thousands become late, takes at most 8 service calls', () => {
  const sweep = lookBefore('2026-04-07T12:20:00+07:00');
  expect(desk.records('Permohonan').filter((row) => row['Status SLA'] === 'Terlambat').length).toBeGreaterThan(3_000);
  expect(sweep).toEqual({ calls: expect.any(Number), mails: 0 });
  expect(sweep.calls).toBeLessThanOrEqual(8);
});

test('what it warns of is one mail to the coordinator after lunch: the quota, the mails and their mark come on top', () => {
  const { calls, mails } = lookBefore('2026-04-07T13:05:00+07:00');
  const sent = desk.mailsTo('kartika@perpustakaan.example');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.subject).toMatch(/^Mendesak, tentukan langkah: \d{4} terlambat/);
  expect(sent[0]?.body).toMatch(/dan \d{4} lagi di tab Permohonan/);
  expect(calls - mails).toBeLessThanOrEqual(10);
  desk.expectNoFailures();
});
