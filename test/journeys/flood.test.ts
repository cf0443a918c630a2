import type { VisitorAnswer } from '../../src/application/site/siteView';
import { openDesk, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { changedParts, wholeState } from '../support/wholeState';

const siti = 'siti@riset.example';
const signature = 'A'.repeat(43);
const text = (index: number): string => String(10_000 + index);

/** Wrong tries by their kind, as a stranger would make them by the thousand; enough of each that one more costs what the last one did. */
const tries: Readonly<Record<string, readonly [times: number, attempt: (desk: Desk, index: number) => string]>> = {
  'ticket numbers': [20, (desk, index) => rpc(desk, { see: { page: 'track', ticket: `LK-2026-${text(index)}` } })],
  'links to a request': [64, (desk, index) => page(desk, { t: `LK-2026-00001.1.${text(index)}${signature}` })],
  'links to a list': [6, (desk, index) => page(desk, { m: `hmha6.736974.${text(index)}${signature}` })],
  'links of followers': [6, (desk, index) => page(desk, { f: `736974694072.${text(index)}${signature}` })],
  'presses with a false link': [10, (desk, index) => rpc(desk, { token: `LK-2026-00001.1.${text(index)}${signature}`, key: 'key-12345678', action: { name: 'cancel', reason: '' } })],
  'followers with a false link': [10, (desk, index) => rpc(desk, { action: 'leave', key: 'key-12345678', news: { token: `736974694072.${text(index)}${signature}`, topics: [], language: 'id' } })],
  'codes of a complaint': [34, (desk, index) => rpc(desk, { complaint: { number: 'PD-2026-00001', code: `0000-0000-000-${text(index)}`, say: '' }, key: 'key-12345678' })],
  'wishes for a link': [24, (desk, index) => rpc(desk, { send: { email: `orang${index}@riset.example`, ticket: '' }, language: 'id', key: `wish-${index}` })],
};

function rpc(desk: Desk, request: unknown): string {
  const answer = desk.project.call('rpc', [request], null) as VisitorAnswer;
  return answer.outcome === 'seen' && answer.view.kind === 'track' ? answer.view.state : answer.outcome;
}

function page(desk: Desk, parameters: Record<string, string>): string {
  return /"kind":"(\w+)"/.exec(desk.project.get(parameters, null).html)?.[1] ?? '';
}

test('a flood of wrong tries writes nothing but counts in the cache, leaves the desk its reads of the spreadsheet, and keeps nobody waiting who is right', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Danau Purba' }, siti);
  const { token } = openPage(desk, 'LK-2026-00001', siti);
  const filed = desk.project.call('rpc', [{ complain: { kind: 'complaint', subject: 'Antre', text: 'Lama', region: '', service: '', about: '', name: '', email: '' }, language: 'id', key: 'key-12345678' }], null) as { number: string; code: string };
  desk.tick();
  desk.tick();
  desk.workspace.faults.emptyCache(desk.project);
  const before = wholeState(desk.workspace);
  desk.workspace.calls.reset();
  const heard = Object.fromEntries(Object.entries(tries).map(([kind, [times, attempt]]) => {
    const answers = Array.from({ length: times }, (_, index) => attempt(desk, index));
    return [kind, answers.filter((answer, index) => answer !== answers[index - 1]).map((answer) => `${answers.filter((other) => other === answer).length} ${answer}`).join(', ')];
  }));
  expect(heard).toEqual({
    'ticket numbers': '15 unknown, 5 wait', 'links to a request': '60 notFound, 4 busy', 'links to a list': '6 busy', 'links of followers': '6 busy', 'presses with a false link': '10 denied', 'followers with a false link': '10 denied',
    'codes of a complaint': '30 wrong, 4 wait', 'wishes for a link': '20 sent, 4 tooMany',
  });
  expect(changedParts(before, wholeState(desk.workspace))).toEqual([]);
  const { 'Sheets.Spreadsheets.Values.batchGet': reads = 0, ...others } = desk.workspace.calls.byMethod();
  // Fifteen tickets, twenty wishes, and the names and settings that the cache had lost.
  expect(reads).toBeLessThanOrEqual(40);
  expect(Object.keys(others).filter((name) => !/^(PropertiesService\..*getPropert|CacheService\.|MailApp\.getRemainingDailyQuota)/.test(name))).toEqual([]);

  expect(page(desk, { t: token })).toBe('request');
  expect(rpc(desk, { complaint: { number: filed.number, code: filed.code, say: '' }, key: 'key-87654321' })).toBe('complaint');
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, siti);
  expect(desk.request('LK-2026-00002').Petugas).toBe('Budi Santoso');
  desk.expectNoFailures();
});
