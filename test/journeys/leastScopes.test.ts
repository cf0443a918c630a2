import { readFileSync } from 'node:fs';
import type { OpenProject } from '../../emulator/kernel/projectApi';
import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, owner, type Desk } from '../support/desk';
import { appendRecords } from '../support/sheetRecords';

const [budi, made, siti] = ['budi@perpustakaan.example', 'made@perpustakaan.example', 'siti@riset.example'];
const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
const short = (scope: string): string => scope.replace('https://www.googleapis.com/auth/', '');

let desk: Desk;
let mail = '';
const setUp = (): string => {
  try {
    desk.project.run('setup');
    return 'done';
  } catch (error) {
    return String(error);
  }
};
const submit = (more: object = {}): string => {
  const before = desk.workspace.mail.sent().length;
  desk.submit({ region: 'Bandung', service: 'Grammarly', ...more }, siti);
  const receipt = desk.workspace.mail.sent().slice(before).find(({ to }) => to.includes(siti));
  return receipt === undefined ? 'no receipt' : receipt.headers['Auto-Submitted'] === undefined ? 'a receipt outside its thread' : 'a receipt';
};
const panelSays = (open: (panel: AddOnPanel) => AddOnPanel, locale = 'id'): string => {
  try {
    const panel = open(new AddOnPanel(desk, budi, locale));
    return `${panel.notice} ${panel.text}`;
  } catch (error) {
    return String(error);
  }
};
const note = (): string => panelSays((panel) => panel.open().press('Cari', { words: 'LK-2026-00001' }).press('Kualitas').press('Catatan rekan').press('Catatan rekan', { text: 'Hati-hati, naskah lama.' }));
let wishes = 0;
/** A stranger asks for a link by mail when five mails are left, which the desk needs itself. */
const link = (): string => {
  desk.workspace.faults.quota('email', 5);
  const { outcome } = desk.project.call('rpc', [{ send: { email: siti, ticket: '' }, language: 'id', key: `own-list-${(wishes += 1)}` }], null) as { outcome: string };
  desk.workspace.faults.quota('email', 1_000);
  return outcome;
};
/** She answers her receipt; whether the log has it within the hour. */
const answered = (): string => {
  const [receipt, ...others] = desk.mailsTo(siti);
  desk.workspace.mail.deliver({ from: siti, subject: `Re: ${receipt?.subject ?? ''}`, body: `Sekitar ${others.length} halaman.`, headers: { 'In-Reply-To': receipt?.headers['Message-ID'] ?? '', References: receipt?.headers.References ?? '' } });
  later();
  return desk.records('Riwayat').some((row) => row.Kejadian === 'Pesan') ? 'her words are in the log' : 'nothing';
};
const later = (): void => {
  desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 31 * 60_000).toISOString());
  desk.tick();
  desk.tick();
};

/** For each scope the shortest deed that needs it: its name as docs/scopes.md has it, what comes of it without the scope, and with it. */
const deeds: Readonly<Record<string, { readonly name: string; readonly run: () => string; readonly without: RegExp; readonly granted: RegExp }>> = {
  spreadsheets: { name: 'set-up', run: setUp, without: /not sufficient to call SpreadsheetApp/, granted: /^done$/ },
  forms: { name: 'an answer of the form', run: submit, without: /^no receipt$/, granted: /^a receipt$/ },
  drive: { name: 'set-up', run: setUp, without: /not sufficient to call DriveApp/, granted: /^done$/ },
  'calendar.events': { name: 'the event of an appointment', run: () => { later(); return `${desk.workspace.calendars.events(owner).length} events`; }, without: /^0 events$/, granted: /^1 events$/ },
  'script.send_mail': { name: 'the last mails of a day, kept from strangers', run: link, without: /^sent$/, granted: /^tooMany$/ },
  'gmail.send': { name: 'a receipt in its thread', run: submit, without: /^a receipt outside its thread$/, granted: /^a receipt$/ },
  'gmail.readonly': { name: 'an answer by mail', run: answered, without: /^nothing$/, granted: /^her words are in the log$/ },
  'script.scriptapp': { name: 'set-up', run: setUp, without: /not sufficient to call ScriptApp\.getProjectTriggers/, granted: /^done$/ },
  'userinfo.email': { name: 'set-up', run: setUp, without: /not sufficient to call Session\.getActiveUser/, granted: /^done$/ },
  openid: { name: 'a press on a card', run: note, without: /^Google belum mengenali Anda/, granted: /^Catatan disimpan/ },
  'script.external_request': { name: 'a press on a card', run: note, without: /^Meja layanan tidak menjawab/, granted: /^Catatan disimpan/ },
  'script.locale': { name: 'the panel in English', run: () => panelSays((panel) => panel.open(), 'en'), without: /Antrean saya/, granted: /My queue/ },
  'gmail.addons.execute': { name: 'the panel beside a mail', run: () => panelSays((panel) => panel.openBesideMail(mail)), without: /not sufficient to call addOnMail/, granted: /LK-2026-00001/ },
  'gmail.addons.current.message.readonly': { name: 'the panel beside a mail', run: () => panelSays((panel) => panel.openBesideMail(mail)), without: /belum Anda beri izin/, granted: /LK-2026-00001/ },
};

beforeAll(async () => {
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  shareWith(desk, budi, made);
  await new Promise((resolve) => setImmediate(resolve));
  submit();
  submit({ region: 'Mataram', service: 'Pendampingan Deposit' });
  appendRecords(desk.book, 'Jadwal', [{ Kawasan: 'Mataram', Layanan: '*', Mulai: '09/04/2026 09:00', Selesai: '09/04/2026 10:00', Petugas: 'Made Wirawan', 'No. Tiket': 'LK-2026-00002' }], made);
  desk.typeIn('LK-2026-00002', 'Tahap', 'Penjadwalan', made);
  mail = desk.workspace.mail.deliver({ from: siti, to: budi, subject: 'Tentang [LK-2026-00001]', body: 'Apa kabar?' });
});

test('the manifest asks for what this table needs, and docs/scopes.md gives the reason of each and what fails without it', () => {
  const rows = readFileSync('docs/scopes.md', 'utf8').split('\n').filter((line) => /^\| (?!scope|---)/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  expect(Object.keys(deeds)).toEqual(manifest.oauthScopes.map(short));
  expect(rows.map(([scope, reason = '', fails]) => [scope, reason.length > 20, fails])).toEqual(Object.entries(deeds).map(([scope, { name }]) => [scope, true, name]));
});

test.each(manifest.oauthScopes)('without %s something fails that works with it', (scope) => {
  const deed = deeds[short(scope)];
  if (deed === undefined) throw new Error('no deed needs it: take it out of appsscript.json');
  desk.workspace.faults.withdrawScope(desk.project, scope);
  const without = deed.run();
  (desk.project as OpenProject).loaded.state.withdrawnScopes.clear();
  const granted = deed.run();
  expect([without, granted]).toEqual([expect.stringMatching(deed.without), expect.stringMatching(deed.granted)]);
});
