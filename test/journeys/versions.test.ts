import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { deskIn, openDesk, type Desk } from '../support/desk';
import { letters } from '../support/sheetRecords';
import { changedParts, wholeState } from '../support/wholeState';

const rini = 'rini@perpustakaan.example';
const sheetOf = (desk: Desk, tab: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = desk.spreadsheet().getSheetByName(tab);
  if (sheet === null) throw new Error(`no tab ${tab}`);
  return sheet;
};
const turn = (): Promise<void> => new Promise((resolve) => {
  setImmediate(resolve);
});

/** The script's properties, past the script: another version of the program has left them. */
function properties(desk: Desk): Map<string, string> {
  const [project] = [...(desk.workspace as LocalWorkspace).kernel.account.projects.values()];
  if (!project) throw new Error('no project');
  return project.scriptProperties;
}

/** Changes the JSON of each row of Keadaan of one kind. */
function changeState(desk: Desk, kind: string, change: (piece: Record<string, unknown>) => object): void {
  desk.book.values('Keadaan').forEach((row, index) => {
    if (row[0] === kind) sheetOf(desk, 'Keadaan').getRange(index + 1, 3).setValue(JSON.stringify(change(JSON.parse(String(row[2])) as Record<string, unknown>)));
  });
}

/** Fields that images have got since the first desks were set up. */
const later = ['pause', 'stops', 'promise', 'proposal', 'agreement', 'standardKept', 'pageKeys', 'visitorActions', 'escalated'];
const laterTabs = ['Pelanggan', 'Pekan Ini', 'Kinerja'];
const laterColumns = ['Pesan Terakhir', 'Kode Batang', 'Perkiraan'];

/** Makes a desk what an earlier version would have left: tabs, columns, settings and a question that are newer are gone, images hold less, and no version is named. */
async function makeOlder(desk: Desk): Promise<void> {
  for (const tab of laterTabs) desk.spreadsheet().deleteSheet(sheetOf(desk, tab));
  for (const column of laterColumns) sheetOf(desk, 'Permohonan').deleteColumn((desk.book.text('Permohonan')[0] ?? []).indexOf(column) + 1);
  await turn();
  const rowOf = (tab: string, words: string): number => desk.book.text(tab).findIndex((row) => row.includes(words)) + 1;
  sheetOf(desk, 'Pengaturan').deleteRow(rowOf('Pengaturan', 'Baca Balasan Surat'));
  sheetOf(desk, 'Pertanyaan').deleteRow(rowOf('Pertanyaan', 'confidential'));
  changeState(desk, 'meta', (meta) => ({ ...meta, schema: 1 }));
  changeState(desk, 'request', (image) => Object.fromEntries(Object.entries(image).filter(([key]) => !later.includes(key))));
  await turn();
  const left = properties(desk);
  const ids = JSON.parse(left.get('SHEET_IDS') ?? '{}') as Record<string, number>;
  left.set('SHEET_IDS', JSON.stringify(Object.fromEntries(Object.entries(ids).filter(([key]) => !laterTabs.includes(deskTabs[key as keyof typeof deskTabs].name)))));
  for (const name of ['SCHEMA', 'BUILD', 'HEARTBEAT', 'WATCH', 'FORM_ENTRIES']) left.delete(name);
}

/** What the desk has and names once it is of this version. */
function picture(desk: Desk): unknown {
  const meta = desk.book.values('Keadaan').find(([kind]) => kind === 'meta');
  return {
    tabs: desk.book.tabs().map(({ name }) => name).sort(),
    headers: Object.values(deskTabs).map(({ name }) => [...(desk.book.text(name)[0] ?? [])].sort()),
    settings: desk.records('Pengaturan').map(({ Nama }) => Nama).sort(),
    questions: desk.records('Pertanyaan').map(({ Kunci, Aktif }) => [Kunci, Aktif]).sort(),
    requests: desk.records('Permohonan').map((row) => [row['No. Tiket'], row.Judul, row.Status, row.Petugas]),
    log: desk.records('Riwayat').map((row) => [row['No. Tiket'], row.Kejadian]),
    versions: [(JSON.parse(String(meta?.[2])) as { schema: number }).schema, properties(desk).get('SCHEMA'), properties(desk).get('BUILD')],
    spreadsheets: desk.workspace.spreadsheets().map(({ name }) => name),
    triggers: desk.project.triggers().map(({ handler }) => handler).sort(),
  };
}

let older: Desk;
let calls: number;
let whole: unknown;
beforeAll(async () => {
  older = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  older.submit({ region: 'Bandung', service: 'Grammarly', title: 'Danau purba' });
  older.submit({ region: 'Ambon', service: 'Bibliometrik', title: 'Rumput laut' }, 'amin@riset.example');
  older.tick();
  await makeOlder(older);
  const once = fork();
  once.tick();
  calls = once.project.executions.at(-1)?.serviceCalls ?? 0;
  whole = picture(once);
});

const fork = (): Desk => deskIn(older.workspace.fork());

test('a desk of an older version is brought to this one by the first look of the clock: tabs, columns, settings and questions are there, and its requests go on', () => {
  const desk = fork();
  desk.tick();
  expect(picture(desk)).toMatchObject({
    tabs: expect.arrayContaining(laterTabs) as unknown, versions: [2, '2', expect.any(String) as unknown], questions: expect.arrayContaining([['confidential', 'Tidak']]) as unknown,
    requests: [['LK-2026-00001', 'Danau purba', 'Baru', 'Budi Santoso'], ['LK-2026-00002', 'Rumput laut', 'Baru', 'Amos Latuconsina']],
  });
  expect(desk.book.text('Permohonan')[0]).toEqual(expect.arrayContaining(laterColumns));
  expect(desk.records('Pengaturan').map(({ Nama }) => Nama)).toContain('Baca Balasan Surat');
  expect(desk.records('Kondisi Sistem').map((row) => row['Apa yang terjadi']).join()).toContain('Meja layanan disesuaikan dengan versi program yang baru: dibuat: tab');
  desk.typeIn('LK-2026-00001', 'Status', 'Diproses', 'budi@perpustakaan.example');
  desk.submit({ region: 'Bandung', service: 'Grammarly' }, 'dewi@riset.example');
  expect(desk.request('LK-2026-00001')).toMatchObject({ Status: 'Diproses', Tahap: 'Pemeriksaan', 'Tenggat Selesai': '09/04/2026 11:30' });
  expect(desk.request('LK-2026-00003').Petugas).toBe('Budi Santoso');
  const [receipt] = desk.mailsTo('siti@riset.example');
  expect(receipt && desk.openLink(receipt).html).toContain('Danau purba');
  // Once is enough: what comes later is a look like any other.
  desk.tick();
  desk.tick();
  expect(desk.project.executions.at(-1)?.serviceCalls).toBeLessThan(20);
  desk.expectNoFailures();
});

test('killed at any of its calls and begun again it ends the same, and a visitor meanwhile is asked for patience', () => {
  const places = Array.from({ length: 7 }, (_, index) => Math.max(1, Math.round((calls / 7) * index)));
  places.forEach((call, index) => {
    const desk = fork();
    desk.workspace.faults.killAt(call, index % 2 === 0 ? 'after' : 'before');
    desk.tick();
    expect([call, desk.project.executions.filter(({ status }) => status === 'killed').length]).toEqual([call, 1]);
    desk.workspace.faults.clear();
    expect(desk.project.call('rpc', [{ token: 'LK-2026-00001.1.x', key: 'key-12345678', action: { name: 'cancel', reason: '' } }], null)).toMatchObject({ outcome: expect.stringMatching(/busy|denied/) as unknown });
    desk.tick();
    expect([call, picture(desk)]).toEqual([call, whole]);
  });
});

test('a spreadsheet of a newer version is touched by nothing: the page says that it is being updated, cards are refused, and the owner is told once a day what to do', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  desk.tick();
  const [receipt] = desk.mailsTo('siti@riset.example');
  properties(desk).set('SCHEMA', '99');
  const state = (): Record<string, string> => Object.fromEntries(Object.entries(wholeState(desk.workspace)).filter(([name]) => name.startsWith('spreadsheet') || name.startsWith('script')));
  const before = state();
  expect(receipt && desk.openLink(receipt).html).toContain('Meja layanan sedang diperbarui');
  expect(desk.project.call('rpc', [{ send: { email: 'siti@riset.example', ticket: '' }, language: 'id', key: 'key-12345678' }], null)).toMatchObject({ outcome: 'busy' });
  expect(() => desk.project.run('setup')).toThrow(/sudah dipakai versi program yang lebih baru \(99; program ini mengenal sampai 2\).*Terbitkan lagi versi program yang terbaru/);
  expect(changedParts(before, state())).toEqual([]);
  const mails = desk.workspace.mail.sent().length;
  desk.book.type('Permohonan', `${letters((desk.book.text('Permohonan')[0] ?? []).indexOf('Status'))}2`, 'Diproses', 'budi@perpustakaan.example');
  desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
  expect(desk.records('Permohonan')).toHaveLength(1);
  desk.workspace.clock.advanceTo('2026-04-07T11:00:00+07:00');
  const told = desk.workspace.mail.sent().slice(mails);
  expect(told.map(({ to }) => to.includes(rini))).toEqual([true]);
  expect(told[0]?.body).toContain('This spreadsheet belongs to a newer version of the program (99; this one knows up to 2)');
  // The newest version again: what had waited is taken in.
  properties(desk).set('SCHEMA', '2');
  desk.tick();
  expect(desk.records('Permohonan').map((row) => [row.Email, row.Status])).toEqual([['siti@riset.example', 'Diproses'], ['amin@riset.example', 'Baru']]);
});

test('a copy of a newer spreadsheet under an older script is refused by its own number, and an older one is brought up', async () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.tick();
  changeState(desk, 'meta', (meta) => ({ ...meta, schema: 99 }));
  await turn();
  const before = desk.book.values('Keadaan');
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  desk.tick();
  expect(desk.book.values('Keadaan')).toEqual(before);
  expect(desk.project.executions.slice(-2).map(({ error }) => error?.includes('(99;'))).toEqual([true, true]);
  changeState(desk, 'meta', (meta) => ({ ...meta, schema: 1 }));
  await turn();
  desk.tick();
  expect(desk.request('LK-2026-00001').Petugas).toBe('Budi Santoso');
  expect(properties(desk).get('SCHEMA')).toBe('2');
});
