import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import { deskIn, openDesk, owner, type Desk } from '../support/desk';
import { typeIntoRecord } from '../support/sheetRecords';

const rini = 'rini@perpustakaan.example';
const second = 'wakil@perpustakaan.example';
const auth = 'https://www.googleapis.com/auth/';

interface Services {
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
  readonly DriveApp: GoogleAppsScript.Drive.DriveApp;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
}
const by = (desk: Desk): Services => desk.project.services() as never;
/** @types/google-apps-script lacks the two of publishing. */
type Form = GoogleAppsScript.Forms.Form & { setPublished(enabled: boolean): unknown; isPublished(): boolean };
const formOf = (desk: Desk): Form => by(desk).FormApp.openById(desk.form.id) as Form;
/** What is done through services() is one execution until the event loop turns. */
const turn = (): Promise<void> => new Promise((resolve) => {
  setImmediate(resolve);
});

function deleteTriggers(desk: Desk, handler: string): void {
  const { ScriptApp } = by(desk);
  for (const trigger of ScriptApp.getProjectTriggers()) if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
}

const triggerOf = (desk: Desk, handler: string): string => desk.project.triggers().find((trigger) => trigger.handler === handler)?.id ?? '';
const handlers = (desk: Desk): string[] => desk.project.triggers().map(({ handler }) => handler).sort();
const health = (desk: Desk): string => desk.records('Kondisi Sistem').filter((row) => row.Tingkat !== 'Baik').map((row) => row['Apa yang terjadi']).join('\n');
const isBinned = (desk: Desk, id: string): boolean => by(desk).DriveApp.getFileById(id).isTrashed();
const idOf = (desk: Desk, name: string): string => desk.workspace.spreadsheets().find((book) => book.name.includes(name))?.id ?? '';
const three = ['onFormSubmitted', 'onSheetEdited', 'onTick'];

let living: Desk;
beforeAll(() => {
  living = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  typeIntoRecord(living.book, 'Pengaturan', 'Nama', 'Penanggung Jawab Kedua', 'Nilai', second);
  living.submit({ region: 'Bandung', service: 'Grammarly' });
  living.tick();
});

/** Each case goes on from the same living desk. */
const fork = (): Desk => deskIn(living.workspace.fork());

/** An hour later, with one look of the clock. */
function anHourLater(desk: Desk): void {
  desk.skipTo('2026-04-07T09:58:00+07:00');
  desk.tick();
}

interface Broken {
  readonly what: string;
  readonly breaks: (desk: Desk) => void;
  /** How the desk stands once it is mended, and what it says. */
  readonly mended: (desk: Desk) => unknown;
  readonly stands: unknown;
  readonly says: string;
}

const mendedByItself: readonly Broken[] = [
  { what: 'the form’s trigger is deleted', breaks: (desk) => deleteTriggers(desk, 'onFormSubmitted'), mended: handlers, stands: three, says: 'dibuat: pemicu onFormSubmitted' },
  { what: 'the spreadsheet’s trigger is deleted', breaks: (desk) => deleteTriggers(desk, 'onSheetEdited'), mended: handlers, stands: three, says: 'dibuat: pemicu onSheetEdited' },
  { what: 'the clock stands there twice', breaks: (desk) => void by(desk).ScriptApp.newTrigger('onTick').timeBased().everyMinutes(5).create(), mended: handlers, stands: three, says: 'pemicu onTick yang rangkap dihapus' },
  { what: 'somebody closes the form', breaks: (desk) => formOf(desk).setAcceptingResponses(false), mended: (desk) => desk.form.acceptingResponses, stands: true, says: 'formulir dibuka lagi' },
  { what: 'somebody unpublishes the form', breaks: (desk) => formOf(desk).setPublished(false), mended: (desk) => [formOf(desk).isPublished(), desk.form.acceptingResponses], stands: [true, true], says: 'formulir diterbitkan' },
  { what: 'the form is unlinked', breaks: (desk) => formOf(desk).removeDestination(), mended: (desk) => formOf(desk).getDestinationId() === idOf(desk, 'Tertutup'), stands: true, says: 'hubungan formulir dengan spreadsheet tertutup' },
  { what: 'the form is put into the bin', breaks: (desk) => by(desk).DriveApp.getFileById(desk.form.id).setTrashed(true), mended: (desk) => isBinned(desk, desk.form.id), stands: false, says: 'Layanan Kawasan — Formulir Permohonan' },
  { what: 'the spreadsheet is put into the bin', breaks: (desk) => by(desk).DriveApp.getFileById(desk.book.id).setTrashed(true), mended: (desk) => isBinned(desk, desk.book.id), stands: false, says: 'Layanan Kawasan — Meja Layanan' },
  { what: 'the restricted spreadsheet is put into the bin', breaks: (desk) => by(desk).DriveApp.getFileById(idOf(desk, 'Tertutup')).setTrashed(true), mended: (desk) => idOf(desk, 'Tertutup') !== '', stands: true, says: 'Layanan Kawasan — Tertutup' },
];

test.each(mendedByItself)('$what: within the hour it is as it was, Kondisi Sistem says so, and the administrator hears of it once', async ({ breaks, mended, stands, says }) => {
  const desk = fork();
  breaks(desk);
  await turn();
  anHourLater(desk);
  expect(mended(desk)).toEqual(stands);
  await turn();
  expect(health(desk)).toContain(says);
  desk.tick();
  expect(desk.mailsTo(rini).filter(({ body }) => body.includes(says))).toHaveLength(1);
  // Mended is mended: nobody else is disturbed, and requests come in.
  expect(desk.mailsTo(second)).toEqual([]);
  desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
  expect(desk.mailsTo('amin@riset.example')).toHaveLength(1);
  desk.expectNoFailures();
});

const tellsPeople: readonly (Omit<Broken, 'mended' | 'stands'> & { readonly step: string; readonly works: (desk: Desk) => void })[] = [
  {
    what: 'the right to read the form is withdrawn', breaks: (desk) => desk.workspace.faults.withdrawScope(desk.project, `${auth}forms`), says: 'Izin meja layanan dicabut: membaca formulir', step: '/authorize dan menyetujui semua izin',
    works: (desk) => {
      desk.typeIn('LK-2026-00001', 'Status', 'Diproses', 'budi@perpustakaan.example');
      expect(desk.request('LK-2026-00001').Tahap).toBe('Pemeriksaan');
    },
  },
  { what: 'the right to open files is withdrawn', breaks: (desk) => desk.workspace.faults.withdrawScope(desk.project, `${auth}drive`), says: 'membuka berkas di Drive', step: '/authorize', works: takesIn },
  { what: 'the right to send mail is withdrawn', breaks: (desk) => desk.workspace.faults.withdrawScope(desk.project, `${auth}script.send_mail`), says: 'mengirim surat', step: '/authorize', works: takesIn },
  { what: 'the right to have triggers is withdrawn', breaks: (desk) => desk.workspace.faults.withdrawScope(desk.project, `${auth}script.scriptapp`), says: 'memasang pemicu', step: '/authorize', works: takesIn },
];

function takesIn(desk: Desk): void {
  desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
  expect(desk.mailsTo('amin@riset.example')).toHaveLength(1);
}

test.each(tellsPeople)('$what: within the hour Kondisi Sistem, the administrator and the second person know what to do; they are told again on the next day, and the rest of the desk works', ({ breaks, says, step, works }) => {
  const desk = fork();
  breaks(desk);
  anHourLater(desk);
  expect(health(desk)).toContain(says);
  // What stands for minutes is told; what somebody puts right at once is not.
  desk.tick();
  desk.tick();
  const told = (address: string): string[] => desk.mailsTo(address).map(({ body }) => body).filter((body) => body.includes(says) && body.includes(step));
  expect([told(rini).length, told(second).length]).toEqual([1, 1]);
  works(desk);
  desk.skipTo('2026-04-07T15:58:00+07:00');
  desk.tick();
  expect(told(second)).toHaveLength(1);
  desk.skipTo('2026-04-08T10:58:00+07:00');
  desk.tick();
  desk.tick();
  desk.tick();
  expect(told(second)).toHaveLength(2);
  desk.expectNoFailures();
});

describe('the clock', () => {
  const stops: readonly [string, (desk: Desk) => void][] = [
    ['deleted', (desk) => deleteTriggers(desk, 'onTick')],
    ['disabled by Google', (desk) => desk.workspace.faults.disableTrigger(desk.project, triggerOf(desk, 'onTick'))],
  ];

  test.each(stops)('%s, is installed anew by the second request that finds it silent; until then the page says what to expect', async (_, stop) => {
    const desk = fork();
    const page = (): string => desk.project.get({}, null).html;
    expect(page()).toContain('Meja layanan aktif, terakhir memeriksa pukul 09.00 WIB.');
    stop(desk);
    await turn();
    const before = triggerOf(desk, 'onTick');
    desk.workspace.clock.advanceTo('2026-04-07T10:10:00+07:00');
    expect(page()).toContain('Meja layanan belum memeriksa sejak pukul 09.00 WIB. Yang Anda kirim tetap tersimpan');
    desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
    expect(triggerOf(desk, 'onTick')).toBe(before);
    desk.workspace.clock.advanceTo('2026-04-07T11:00:00+07:00');
    desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
    expect(handlers(desk)).toEqual(three);
    expect(triggerOf(desk, 'onTick')).not.toBe(before);
    expect(health(desk)).toContain('Pemicu jam tidak berjalan sejak Selasa, 7 April 2026 pukul 09.00 WIB; sekarang dipasang lagi.');
    desk.tick();
    expect(page()).toMatch(/Meja layanan aktif, terakhir memeriksa pukul 11\.0\d WIB\./);
    desk.expectNoFailures();
  });

  test('that only fails is told by mail after an hour, and not again on the same day; an outage of half an hour is not', () => {
    const desk = fork();
    const trouble = (): number => desk.mailsTo(second).filter(({ subject }) => subject.includes('tidak dapat bekerja')).length;
    desk.workspace.faults.outage('2026-04-07T02:10:00Z', '2026-04-07T02:40:00Z');
    desk.workspace.clock.advanceTo('2026-04-07T10:00:00+07:00');
    expect(trouble()).toBe(0);
    for (const scope of ['spreadsheets', 'drive']) desk.workspace.faults.withdrawScope(desk.project, `${auth}${scope}`);
    desk.workspace.clock.advanceTo('2026-04-07T10:50:00+07:00');
    expect(trouble()).toBe(0);
    desk.workspace.clock.advanceTo('2026-04-07T11:20:00+07:00');
    expect(trouble()).toBe(1);
    expect(desk.mailsTo(second).at(-1)?.body).toMatch(/jalankan fungsi setup dan setujui semua izin/);
    desk.workspace.clock.advanceTo('2026-04-07T11:40:00+07:00');
    expect(trouble()).toBe(1);
  });
});

describe('a watch of a second account', () => {
  const watchMails = (desk: Desk): string[][] => desk.workspace.mail.sent().filter(({ from }) => from.includes(second)).map(({ subject, to, at }) => [at.toISOString().slice(0, 13), subject.split(' / ')[0] ?? '', [...to].sort().join()]);
  const readers = [owner, rini, second].sort().join();
  /** Time passes and every clock on the way is lost, that of the watch too. */
  const jump = (desk: Desk, iso: string): void => {
    desk.workspace.faults.trigger('clock', 'drop', 1_000_000);
    desk.workspace.clock.advanceTo(iso);
    desk.workspace.faults.clear();
  };

  test('is installed for the second person, and for nobody who may not watch', () => {
    const desk = fork();
    expect(() => desk.project.run('installWatchdog', [], owner)).toThrow(/oleh akun lain/);
    expect(() => desk.project.run('installWatchdog', [], 'budi@perpustakaan.example')).toThrow(/Pengawas hanya untuk/);
    expect(() => desk.project.call('installWatchdog', [], second)).toThrow(/dari editor Apps Script/);
    expect(handlers(desk)).toEqual(three);
    for (let times = 0; times < 2; times += 1) desk.project.run('installWatchdog', [], second);
    expect(desk.project.triggers().filter(({ handler }) => handler === 'watch').map(({ owner: installer }) => installer)).toEqual([second]);
    typeIntoRecord(desk.book, 'Pengaturan', 'Nama', 'Penanggung Jawab Kedua', 'Nilai', '');
    desk.workspace.clock.advanceTo('2026-04-07T09:50:00+07:00');
    expect(handlers(desk)).toEqual(three);
  });

  test('tells of a suspended owner within the hour, once, again on the next day, and when it is over', () => {
    const desk = fork();
    desk.project.run('installWatchdog', [], second);
    desk.workspace.clock.advanceTo('2026-04-07T09:40:00+07:00');
    desk.workspace.suspendAccount(owner);
    desk.workspace.clock.advanceTo('2026-04-07T10:50:00+07:00');
    expect(watchMails(desk)).toEqual([['2026-04-07T03', '[Layanan Kawasan] Meja layanan berhenti', readers]]);
    expect(desk.workspace.mail.sent().at(-1)?.body).toContain('Aplikasi web meja layanan tidak menjawab: mungkin akun pemiliknya ditangguhkan atau dihapus');
    jump(desk, '2026-04-08T09:20:00+07:00');
    desk.workspace.clock.advanceTo('2026-04-08T09:50:00+07:00');
    expect(watchMails(desk).map(([at]) => at)).toEqual(['2026-04-07T03', '2026-04-08T02']);
    // The account is there again and its clock shows life.
    for (const { scriptProperties } of (desk.workspace as LocalWorkspace).kernel.account.projects.values()) scriptProperties.set('HEARTBEAT', String(desk.workspace.clock.now().getTime()));
    desk.workspace.clock.advanceTo('2026-04-08T10:10:00+07:00');
    expect(watchMails(desk).at(-1)).toEqual(['2026-04-08T03', '[Layanan Kawasan] Meja layanan bekerja lagi', readers]);
    expect(watchMails(desk)).toHaveLength(3);
  });

  test('wakes a clock that Google has disabled, and says so', () => {
    const desk = fork();
    desk.project.run('installWatchdog', [], second);
    desk.workspace.faults.disableTrigger(desk.project, triggerOf(desk, 'onTick'));
    desk.workspace.clock.advanceTo('2026-04-07T10:40:00+07:00');
    expect(watchMails(desk).map(([, subject]) => subject)).toEqual(['[Layanan Kawasan] Meja layanan berhenti', '[Layanan Kawasan] Meja layanan bekerja lagi']);
    expect(desk.workspace.mail.sent().find(({ from }) => from.includes(second))?.body).toContain('Pengawas sudah memasang lagi pemicu jamnya.');
    expect(handlers(desk)).toEqual([...three, 'watch']);
    expect(health(desk)).toContain('Pemicu jam tidak berjalan sejak');
    desk.expectNoFailures();
  });
});
