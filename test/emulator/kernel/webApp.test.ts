import { createWorkspace } from '../../../emulator/index';

const SOURCE = `
function doGet(e) {
  if (e.parameter.nothing) return;
  if (e.parameter.text) return 'text';
  if (e.parameter.fail) throw new Error('broken');
  if (e.parameter.plain) return ContentService.createTextOutput('{"a":1}').setMimeType(ContentService.MimeType.JSON);
  const who = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join('|');
  return HtmlService.createHtmlOutput('<p>' + JSON.stringify(e) + '</p><b>' + who + '</b>').setTitle('Status')
    .addMetaTag('viewport', 'width=device-width').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
}
function echo(value) { return value; }
function kinds(list) { return list.map((item) => item === null ? 'null' : typeof item); }
function date() { return { nested: [new Date()] }; }
function hidden_() { return 1; }
function sheet() { return SpreadsheetApp.create('x'); }
function who() { return Session.getActiveUser().getEmail(); }
function disable() { ScriptApp.getService().disable(); }
const inner = { notCallable() { return 1; } };
function card(e) { return { seen: e.commonEventObject.hostApp, by: Session.getActiveUser().getEmail() }; }
function slowCard() { Utilities.sleep(31000); return {}; }
`;
const OWNER = 'admin@perpustakaan.example';

function open(webapp?: { access: string; executeAs: string }) {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const manifest = webapp === undefined ? {} : { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', webapp }) };
  return { workspace, project: workspace.createProject({ 'Code.gs': SOURCE, ...manifest }) };
}
const text = (html: string): string => html.replace(/<[^>]*>/g, ' ');

test('doGet gets the documented event and its output becomes the page', () => {
  // Source: guides/web "Request parameters".
  const page = open().project.get({ t: 'a b', x: '1' });
  expect(page).toMatchObject({ title: 'Status', xFrameOptions: 'ALLOWALL', metaTags: { viewport: 'width=device-width' } });
  expect(JSON.parse(/<p>(.*)<\/p>/.exec(page.html)?.[1] ?? '')).toEqual({ queryString: 't=a+b&x=1', parameter: { t: 'a b', x: '1' }, parameters: { t: ['a b'], x: ['1'] }, contextPath: '', contentLength: -1 });
});

test('text output is served as it is', () => {
  expect(open().project.get({ plain: '1' }).html).toBe('{"a":1}');
});

test('what is no page is refused with the words of Google, and errors reach the visitor', () => {
  const { project } = open();
  expect(() => project.get({ nothing: '1' })).toThrow('The script completed but did not return anything.');
  expect(() => project.get({ text: '1' })).toThrow('The script completed but the returned value is not a supported return type.');
  expect(() => project.get({ fail: '1' })).toThrow('broken');
  expect(() => project.get({ sid: '1' })).toThrow('405');
});

test.each([
  ['ANYONE_ANONYMOUS', 'USER_DEPLOYING', null, `|${OWNER}`],
  ['ANYONE_ANONYMOUS', 'USER_DEPLOYING', 'guest@gmail.com', `|${OWNER}`],
  ['ANYONE_ANONYMOUS', 'USER_DEPLOYING', 'sari@perpustakaan.example', `sari@perpustakaan.example|${OWNER}`],
  ['ANYONE', 'USER_ACCESSING', 'guest@gmail.com', 'guest@gmail.com|guest@gmail.com'],
  ['DOMAIN', 'USER_DEPLOYING', 'sari@perpustakaan.example', `sari@perpustakaan.example|${OWNER}`],
  ['MYSELF', 'USER_DEPLOYING', OWNER, `${OWNER}|${OWNER}`],
])('access %s, execute as %s: the visitor %s runs as %s', (access, executeAs, visitor, identities) => {
  expect(text(open({ access, executeAs }).project.get({}, visitor).html)).toContain(identities);
});

test.each([
  ['ANYONE', 'USER_DEPLOYING', null],
  ['ANYONE_ANONYMOUS', 'USER_ACCESSING', null],
  ['DOMAIN', 'USER_DEPLOYING', 'guest@gmail.com'],
  ['MYSELF', 'USER_DEPLOYING', 'sari@perpustakaan.example'],
])('access %s, execute as %s refuses the visitor %s', (access, executeAs, visitor) => {
  const { project } = open({ access, executeAs });
  expect(() => project.get({}, visitor)).toThrow(/[Ss]ign in|need access/);
  expect(() => project.call('who', [], visitor)).toThrow(/[Ss]ign in|need access/);
  expect(project.executions).toEqual([]);
});

test('a suspended owner and a disabled deployment answer no more', () => {
  const { workspace, project } = open();
  workspace.suspendAccount(OWNER);
  expect(() => project.get({}, null)).toThrow('Sorry, unable to open the file at this time.');
  const other = open().project;
  other.run('disable');
  expect(() => other.get()).toThrow('Sorry, unable to open the file at this time.');
});

test('google.script.run passes plain values, and undefined in lists as null', () => {
  const { project } = open();
  expect(project.call('echo', [{ a: [1, 'x', true, null, undefined], b: undefined }])).toStrictEqual({ a: [1, 'x', true, null, null] });
  expect(project.call('kinds', [[undefined, 1, 'a']])).toEqual(['null', 'number', 'string']);
  expect(project.call('echo')).toBeNull();
  expect(project.executions[0]).toMatchObject({ cause: 'clientCall' });
});

test('google.script.run refuses dates, functions and circles on the way in, dates and service objects on the way out', () => {
  // Source: guides/html/communication "Parameters and return values".
  const { project } = open();
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  for (const value of [new Date(), () => 1, { deep: [new Date()] }, circle]) expect(() => project.call('echo', ['fine', value])).toThrow('Failed due to illegal value in property: 1');
  expect(() => project.call('date')).toThrow(TypeError);
  expect(() => project.call('sheet')).toThrow(TypeError);
});

test('names that end in _ and whatever is no top-level function are hidden from pages', () => {
  const { project } = open();
  for (const name of ['hidden_', 'inner', 'inner.notCallable', 'toString', 'Object']) expect(() => project.call(name)).toThrow(`Script function not found: ${name}`);
  expect(project.run('hidden_')).toBe(1);
});

test('a card function runs as its user, thirty seconds at most', () => {
  const { project } = open();
  expect(project.card('card', { commonEventObject: { hostApp: 'GMAIL' } }, 'sari@perpustakaan.example')).toEqual({ seen: 'GMAIL', by: 'sari@perpustakaan.example' });
  expect(() => project.card('slowCard', {})).toThrow('Exceeded maximum execution time');
  expect(project.executions.at(-1)).toMatchObject({ cause: 'addOn', status: 'timedOut', milliseconds: 30_000 });
});
