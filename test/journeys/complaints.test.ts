import type { ComplaintVisitorAnswer } from '../../src/application/complaints/complaintCalls';
import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { firstAddress, openDesk, type Desk } from '../support/desk';

/** A word in everything that somebody complains with; only who handles it may read it. */
const secret = 'Xilofon';
const reporter = 'pelapor@riset.example';
const [budi, kartika, hendra] = ['budi', 'kartika', 'hendra'].map((name) => `${name}@perpustakaan.example`) as [string, string, string];
const form = { kind: 'complaint', subject: `Ditolak kasar ${secret}`, text: `=IMPORTXML("x") <b>${secret}</b>`, region: 'bandung', service: '', about: '', name: '', email: '' };

const ask = (desk: Desk, request: unknown): ComplaintVisitorAnswer => desk.project.call('rpc', [request], null) as ComplaintVisitorAnswer;
let presses = 0;
const complain = (desk: Desk, more: Partial<typeof form> = {}, key = `complaint-${(presses += 1)}`): ComplaintVisitorAnswer => ask(desk, { complain: { ...form, ...more }, language: 'id', key });
const restricted = (desk: Desk) => desk.workspace.spreadsheets().find(({ name }) => name === 'Layanan Kawasan — Tertutup');
const numbers = (desk: Desk): string[] => (restricted(desk)?.text('Pengaduan') ?? []).slice(1).map(([number]) => number ?? '').filter((number) => number !== '');
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Where the word can be read by somebody who does not handle complaints. */
function leaks(desk: Desk): string[] {
  const tells = (text: unknown): boolean => String(text).toLowerCase().includes(secret.toLowerCase());
  const cells = desk.book.tabs().filter(({ name }) => desk.book.values(name).flat().some(tells)).map(({ name }) => name);
  return [...cells, ...desk.workspace.mail.sent().filter((mail) => tells(mail.subject + mail.body + mail.htmlBody)).map((mail) => `mail to ${mail.to.join()}`)];
}

async function sharedDesk(now: string): Promise<Desk> {
  const desk = openDesk({ now });
  shareWith(desk, budi, kartika, hendra);
  await turn();
  return desk;
}

test('a complaint lives apart from the shared Sheet, is handled by cards of those who may, and never shown to whom it is about', async () => {
  const desk = await sharedDesk('2026-04-06T09:00:00+07:00');
  const filed = complain(desk, { about: 'Kartika Sari', email: reporter, name: `Ibu ${secret}` });
  expect(filed).toEqual({ outcome: 'complained', number: 'PD-2026-00001', code: expect.stringMatching(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/) as string, mailed: true });
  const [receipt] = desk.mailsTo(reporter);
  expect(receipt?.subject).toBe('[PD-2026-00001] Pengaduan atau saran Anda diterima');
  expect(receipt?.body).toContain('Jawaban pertama: paling lambat Kamis, 9 April 2026 pukul 16.00 WIB.\nKeputusan: paling lambat Jumat, 24 April 2026 pukul 16.30 WIB.');
  // Whoever works on it is told, within the hour, that it is there; the one complained about is not.
  desk.tick();
  desk.tick();
  desk.tick();
  const told = (address: string): string[] => desk.mailsTo(address).map(({ subject }) => subject).filter((subject) => subject.includes('PD-2026'));
  expect([told(hendra), told(kartika)]).toEqual([['[PD-2026-00001] Ada pengaduan atau saran untuk Anda tangani'], []]);
  expect(leaks(desk)).toEqual([]);

  expect(new AddOnPanel(desk, kartika).open().press('Pengaduan').text).toContain('Tidak ada pengaduan atau saran');
  expect(new AddOnPanel(desk, budi).open().buttons).not.toContain('Pengaduan');
  const panel = new AddOnPanel(desk, hendra).open().press('Pengaduan').press('Pengaduan: Ditolak kasar');
  expect(panel.text).toContain(`=IMPORTXML("x") &lt;b&gt;${secret}`);
  expect(panel.buttons).toEqual(['Jawab', 'Putuskan', 'Catatan']);
  // The same card in the hands of the one complained about opens and does nothing.
  const answering = panel.press('Jawab').actionOf('Jawab');
  const thief = new AddOnPanel(desk, kartika).open().send(answering, { text: 'Bukan salah saya.' });
  expect(thief.notice).toBe('Pengaduan itu tidak ada di antara yang Anda tangani.');
  panel.press('Jawab', { text: 'Kami periksa dulu.' });
  new AddOnPanel(desk, hendra).open().send(answering, { text: 'Kami periksa dulu.' });
  panel.press('Catatan').press('Catatan', { text: `Panggil ${secret}` });
  const answers = desk.mailsTo(reporter).slice(1);
  expect(answers.map(({ subject }) => subject)).toEqual(['[PD-2026-00001] Jawaban atas pengaduan atau saran Anda']);
  expect(answers[0]?.body).toContain('Kami periksa dulu.');

  const page = receipt === undefined ? '' : desk.openLink(receipt).html;
  expect([page.includes('Kami periksa dulu.'), page.includes('Panggil'), page.includes('hendra')]).toEqual([true, false, false]);
  const { number, code } = filed as { number: string; code: string };
  expect(ask(desk, { complaint: { number: 'pd 2026 1', code: code.toUpperCase(), say: `Masih sama, ${secret}.` }, key: 'said-once' })).toMatchObject({ outcome: 'complaint', view: { said: [{ byDesk: true }, { byDesk: false, text: `Masih sama, ${secret}.` }] } });
  // A code that was guessed opens nothing, and those of requests are codes of something else.
  expect(ask(desk, { complaint: { number, code: `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, say: '' }, key: 'guessed-1' })).toEqual({ outcome: 'wrong' });
  panel.press('Putuskan').press('Putuskan', { verdict: 'rejected', text: 'Sudah sesuai aturan.' });
  expect(panel.buttons).toEqual(['Jawab', 'Catatan']);
  expect(desk.mailsTo(reporter).at(-1)?.body).toContain('tidak dapat kami terima. Alasannya:\n\nSudah sesuai aturan.');
  const seen = new URL(firstAddress(receipt?.body ?? '')).searchParams.get('a') ?? '';
  expect(desk.project.get({ a: seen }, null).html).toContain('Tidak diterima, Senin, 6 April 2026');
  expect(desk.project.get({ a: `${number}.0000` }, null).html).not.toContain(secret);
  expect(leaks(desk)).toEqual([]);
  desk.expectNoFailures();
});

test('a broken date of a complaint is told to the head once', () => {
  const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  complain(desk);
  complain(desk);
  const late = (): number => desk.mailsTo(hendra).filter(({ subject }) => subject.includes('Pengaduan terlambat ditangani')).length;
  desk.skipTo('2026-04-09T15:50:00+07:00');
  desk.tick();
  expect(late()).toBe(0);
  desk.skipTo('2026-04-10T07:31:00+07:00');
  for (let ticks = 0; ticks < 6; ticks += 1) desk.tick();
  expect(late()).toBe(numbers(desk).length);
  const mail = desk.mailsTo(hendra).find(({ subject }) => subject === '[PD-2026-00001] Pengaduan terlambat ditangani');
  expect(mail?.body).toContain('Jawaban pertama seharusnya diberikan paling lambat Kamis, 9 April 2026 pukul 16.00 WIB.');
  desk.skipTo('2026-04-13T09:00:00+07:00');
  desk.tick();
  expect(late()).toBe(numbers(desk).length);
});

test('a flood of complaints is slowed, and so are guessed codes; what is no call of the page does nothing', () => {
  const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
  // A desk of an earlier version has no tab for them until set-up has run again; nothing is lost or taken half.
  const { SpreadsheetApp } = desk.project.services() as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const book = SpreadsheetApp.openById(restricted(desk)?.id ?? '');
  for (const name of ['Pengaduan', 'Riwayat Pengaduan']) book.deleteSheet(book.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet);
  expect(complain(desk)).toEqual({ outcome: 'busy' });
  desk.project.run('setup');
  desk.workspace.calls.reset();
  const first = complain(desk) as { number: string; code: string };
  // Ten to keep it (properties, cache, configuration, lock, the tab read and written, when the clock is to look), six to tell who handles it.
  expect(desk.workspace.calls.total()).toBeLessThanOrEqual(16);
  for (const wrong of [{ about: 'Bukan Siapa-siapa' }, { region: 'atlantis' }, { subject: ' ' }, { email: 'a@b, c@d.example' }, { kind: 'x' }, { text: 'y'.repeat(5_001) }]) expect(complain(desk, wrong)).toEqual({ outcome: 'malformed' });
  expect([1, 2, 3, 4].map(() => complain(desk, { email: reporter }).outcome)).toEqual(['complained', 'complained', 'complained', 'tooMany']);
  expect(numbers(desk)).toHaveLength(4);
  const guess = (): string => ask(desk, { complaint: { number: first.number, code: '0000-0000-0000-0000', say: '' }, key: 'guess-guess' }).outcome;
  expect(Array.from({ length: 31 }, guess).slice(-2)).toEqual(['wrong', 'wait']);
  // Who has the code is not kept out by others who guess.
  expect(ask(desk, { complaint: { number: first.number, code: first.code, say: '' }, key: 'mine-mine' }).outcome).toBe('complaint');
  desk.expectNoFailures();
});
