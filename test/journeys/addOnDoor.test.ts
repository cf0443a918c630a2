import { shareWith } from '../support/addOnPanel';
import { openDesk, owner, type Desk } from '../support/desk';

const budi = 'budi@perpustakaan.example';
const amos = 'amos@perpustakaan.example';
const stranger = 'tamu@riset.example';

interface Services {
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
}

let desk: Desk;
beforeEach(() => {
  desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi, amos);
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah pertama' });
});

const servicesOf = (as: string): Services => desk.project.services(as) as unknown as Services;
const tokenOf = (as: string): string => servicesOf(as).ScriptApp.getIdentityToken();

/** Posts to the desk's web app, as anybody in the world can. */
function post(body: unknown): unknown {
  const { ScriptApp, UrlFetchApp } = servicesOf(owner);
  const response = UrlFetchApp.fetch(ScriptApp.getService().getUrl(), { method: 'post', contentType: 'application/json', payload: typeof body === 'string' ? body : JSON.stringify(body), muteHttpExceptions: true });
  expect(response.getResponseCode()).toBe(200);
  return JSON.parse(response.getContentText());
}

const call = (token: string, more: object = {}): object => ({ token, key: 'key-12345678', ticket: 'LK-2026-00001', sequence: 1, action: { name: 'decline', text: 'Tidak' }, ...more });
const status = (): string | undefined => desk.request('LK-2026-00001').Status;

test('the token of the librarian whose request it is opens the door', () => {
  expect(post(call(tokenOf(budi)))).toEqual({ done: true });
  expect(status()).toBe('Tidak Dapat Dipenuhi');
});

test('a librarian of another region is told that it is not theirs, a stranger that they are no librarian', () => {
  expect(post(call(tokenOf(amos)))).toEqual({ done: false, reason: 'notAllowed' });
  expect(post(call(tokenOf(stranger)))).toEqual({ done: false, reason: 'notLibrarian' });
  expect(status()).toBe('Baru');
});

test('a token made for another script opens nothing', () => {
  const foreign = desk.workspace.createProject({ 'Code.gs': 'function token() { return ScriptApp.getIdentityToken(); }' }, { owner: budi });
  expect(post(call(String(foreign.run('token', [], budi))))).toEqual({ done: false, reason: 'denied' });
  expect(status()).toBe('Baru');
});

test('a token that has run out opens nothing', async () => {
  const token = tokenOf(budi);
  desk.skipTo('2026-04-07T03:30:00Z');
  // What is done through services() counts as one execution until its turn of the event loop ends.
  await new Promise((resolve) => setImmediate(resolve));
  expect(post(call(token))).toEqual({ done: false, reason: 'denied' });
  expect(status()).toBe('Baru');
});

test('a token whose name was changed by hand opens nothing, and neither does one that Google never signed', () => {
  const [header = '', claims = '', signature = ''] = tokenOf(stranger).split('.');
  const forged = Buffer.from(Buffer.from(claims, 'base64url').toString('utf8').replace(stranger, budi)).toString('base64url');
  expect(forged).not.toBe(claims);
  expect(post(call(`${header}.${forged}.${signature}`))).toEqual({ done: false, reason: 'denied' });
  expect(post(call(`${header}.${forged}.${'A'.repeat(43)}`))).toEqual({ done: false, reason: 'denied' });
  expect(status()).toBe('Baru');
});

test.each([
  ['nothing', ''],
  ['no JSON', '<html>'],
  ['a list', [1, 2]],
  ['a call without a token', { key: 'key-12345678', ticket: 'LK-2026-00001', sequence: 1, action: { name: 'take' } }],
  ['an action that nobody knows', call('a.b.c', { action: { name: 'toString' } })],
  ['an action with a field too many', call('a.b.c', { action: { name: 'take', as: budi } })],
  ['a call that says who it is from', { ...call('a.b.c'), email: budi }],
  ['a text without end', call('a.b.c', { action: { name: 'note', text: 'x'.repeat(30_000) } })],
  ['minutes that are no number', call('a.b.c', { action: { name: 'effort', minutes: '1e9', level: null } })],
])('%s is no call, and costs Google nothing', (_what, body) => {
  const { ScriptApp } = servicesOf(owner);
  ScriptApp.getService().getUrl();
  desk.workspace.calls.reset();
  expect(post(body)).toEqual({ done: false, reason: 'malformed' });
  // Only the stranger's own request; the desk asked Google nothing but for its ids.
  expect(desk.workspace.calls.byMethod()['UrlFetchApp.fetch']).toBe(1);
  expect(desk.workspace.calls.byMethod()['Sheets.Spreadsheets.Values.batchGet']).toBeUndefined();
});

test.each(['addOnHome', 'addOnMail', 'addOnQueue', 'addOnSearch', 'addOnAct'])('a visitor of the status page who calls %s gets nothing of the desk', (name) => {
  const event = { commonEventObject: { parameters: { view: 'do', action: 'decline', key: 'key-12345678', ticket: 'LK-2026-00001', sequence: '1' }, formInputs: { text: { stringInputs: { value: ['Tidak'] } } } } };
  for (const visitor of [null, stranger, budi]) {
    desk.workspace.calls.reset();
    let answer = '';
    try {
      answer = JSON.stringify(desk.project.call(name, [event], visitor));
    } catch (error) {
      answer = String(error);
    }
    expect(answer).not.toContain('Naskah');
    expect(desk.workspace.calls.byMethod()['Sheets.Spreadsheets.Values.batchGet']).toBeUndefined();
  }
  expect(status()).toBe('Baru');
});

test('texts of strangers stay texts on every card', () => {
  const evil = '<b>x</b><a href="https://jahat.example">klik</a>=HYPERLINK("https://jahat.example") & {catatan} **';
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: evil, description: evil, name: evil });
  const card = JSON.stringify(desk.project.card('addOnHome', { commonEventObject: {} }, budi));
  expect(card).toContain('&lt;a href=');
  expect(card).not.toContain('<a href');
});
