import { openDesk, owner, type Desk } from '../support/desk';
import {
  carryOut, choiceOf, command, decide, formFile, oldForm, oldResponses, progressOf, setSetting, unifyToTheEnd, usualAnswer, usualQuestions, type OldAnswers,
} from '../support/unifyDesk';
import type { SheetRecord } from '../support/sheetRecords';

const bogor = 'FormLamaKawasanBogor0001';
const title = 'Permohonan Layanan Perpustakaan Bogor';

/** A desk in April 2026 and one old form of the region Bogor with such responses. */
function deskWith(responses: readonly OldAnswers[], form: object = oldForm(bogor, title, usualQuestions)): Desk {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.workspace.importForm(form, oldResponses(responses));
  return desk;
}

const history = (desk: Desk): SheetRecord[] => desk.records('Permohonan').filter((row) => row.Sumber !== 'Formulir');
const column = (rows: readonly SheetRecord[], header: string): (string | undefined)[] => rows.map((row) => row[header]);

test('the clock begins what is chosen within five minutes, empties the cell and says how far it is', () => {
  const desk = deskWith([usualAnswer('r1', '2025-03-05T03:00:00Z')]);
  command(desk, 'Terapkan', [bogor]);
  desk.tick();
  expect(desk.book.text('Pengaturan').find(([name]) => name === 'Penyatuan')?.[1]).toBe('');
  expect(progressOf(desk, title)).toMatchObject({ Keadaan: 'Diterapkan', Kawasan: 'Bogor', Jawaban: '1', Sudah: '1', Permohonan: '1' });
  expect(progressOf(desk, 'Semua formulir')).toMatchObject({ Keadaan: 'Selesai' });
  expect(desk.request('LK-2025-00001')).toMatchObject({ Judul: 'Judul r1', Kawasan: 'Bogor', Layanan: 'Bibliometrik', Diajukan: '05/03/2025 10:00', Sumber: `Formulir lama: ${title}` });
  desk.expectNoFailures();
});

test('what a person decided in Pemetaan stays when the plan is made again, and is what is applied', () => {
  const questions = [...usualQuestions, { id: 'b1', title: 'Sandi wkwk' }];
  const desk = deskWith([usualAnswer('r1', '2025-03-05T03:00:00Z', { b1: 'air; danau' })], oldForm(bogor, title, questions));
  carryOut(desk, 'Buat Rencana', [bogor]);
  decide(desk, title, 'Sandi wkwk', '', 'Kata Kunci');
  decide(desk, title, 'Layanan yang dibutuhkan', 'Bibliometrik', 'Grammarly');
  decide(desk, title, '(Kawasan formulir ini)', '', 'Ambon');
  carryOut(desk, 'Buat Rencana');
  expect(desk.records('Pemetaan').filter((row) => row.Keputusan !== '').map((row) => [row.Pertanyaan, row.Pilihan, row.Keputusan])).toEqual([
    ['(Kawasan formulir ini)', '', 'Ambon'], ['Layanan yang dibutuhkan', 'Bibliometrik', 'Grammarly'], ['Sandi wkwk', '', 'Kata Kunci'],
  ]);
  carryOut(desk, 'Terapkan');
  expect(desk.request('LK-2025-00001')).toMatchObject({ Kawasan: 'Ambon', Layanan: 'Grammarly', 'Kata Kunci': 'air; danau' });
});

test('three people of one unit, sent by one secretary in five minutes with the same words, are three requests; a double press is one', () => {
  const same = { a5: 'Peta danau', a6: 'Mohon data', a3: 'Balai Konservasi' };
  const desk = deskWith([
    usualAnswer('r1', '2025-03-05T03:00:00Z', { ...same, a1: 'Ani', a2: 'ani@riset.example' }), usualAnswer('r2', '2025-03-05T03:02:00Z', { ...same, a1: 'Budi', a2: 'budi@riset.example' }),
    usualAnswer('r3', '2025-03-05T03:04:00Z', { ...same, a1: 'Cici', a2: 'cici@riset.example' }), usualAnswer('r4', '2025-03-05T03:05:00Z', { ...same, a1: 'Cici', a2: 'cici@riset.example' }),
  ]);
  carryOut(desk, 'Terapkan', [bogor]);
  expect(column(history(desk), 'Nama')).toEqual(['Ani', 'Budi', 'Cici']);
  expect(progressOf(desk, title)).toMatchObject({ Jawaban: '4', Sudah: '4', Permohonan: '3', Ganda: '1' });
});

test('one response that asks for several services becomes requests that point to each other', () => {
  const desk = deskWith([usualAnswer('r1', '2025-03-05T03:00:00Z', { a4: ['Penelusuran literatur', 'Bibliometrik'] })]);
  carryOut(desk, 'Terapkan', [bogor]);
  expect(history(desk).map((row) => [row['No. Tiket'], row.Layanan, row['Permohonan Terkait']])).toEqual([
    ['LK-2025-00001', 'Penelusuran Informasi', 'LK-2025-00002'], ['LK-2025-00002', 'Bibliometrik', 'LK-2025-00001'],
  ]);
});

test('every answer is kept, put right where that is certain and shown as written where it is not', () => {
  const questions = [
    ...usualQuestions.slice(0, 6), { id: 'a7', title: 'Dibutuhkan tanggal' }, { id: 'b1', title: 'Rentang tahun terbit' }, { id: 'b2', title: 'Dari mana Anda mengetahui layanan ini?' },
    { id: 'b3', title: 'Format hasil', kind: choiceOf('CHECKBOX', 'PDF', 'Cetak') },
  ];
  const extra = { b1: '2015-2020', b2: 'Teman', b3: ['PDF', 'Cetak'] };
  const desk = deskWith([
    usualAnswer('r1', '2025-03-05T03:00:00Z', { ...extra, a2: 'ani @riset.example', a7: '3 April 2025' }),
    usualAnswer('r2', '2025-03-06T03:00:00Z', { ...extra, a2: 'tidak punya', a7: 'secepatnya', a5: '=HYPERLINK("x")', a6: '+62 baris\nkedua' }),
  ], oldForm(bogor, title, questions));
  carryOut(desk, 'Terapkan', [bogor]);
  const [first, second] = history(desk);
  expect(first).toMatchObject({ Email: 'ani@riset.example', 'Dibutuhkan Tanggal': '03/04/2025' });
  expect(first?.['Jawaban Lain']?.split('\n')).toEqual([
    'E-mail (seperti ditulis): ani @riset.example', 'Layanan yang dibutuhkan: Bibliometrik', 'Dibutuhkan tanggal (seperti ditulis): 3 April 2025', 'Rentang tahun terbit: 2015-2020',
    'Format hasil: PDF, Cetak', 'Dari mana Anda mengetahui layanan ini?: Teman',
  ]);
  expect(second).toMatchObject({ Email: 'tidak punya', 'Dibutuhkan Tanggal': '', Judul: '=HYPERLINK("x")', Uraian: '+62 baris\nkedua' });
  expect(second?.['Jawaban Lain']).toContain('Dibutuhkan tanggal (seperti ditulis): secepatnya');
  expect(progressOf(desk, title)['Apa yang terjadi']).toContain('1 jawaban tanpa alamat surel yang dapat dipakai. 1 tanggal tidak pasti');
});

test('a folder of Drive stands for the forms in it, the desk’s own left out', () => {
  const desk = deskWith([usualAnswer('r1', '2025-03-05T03:00:00Z')]);
  const { DriveApp } = desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
  const folder = DriveApp.createFolder('Formulir lama');
  for (const id of [bogor, desk.form.id]) DriveApp.getFileById(id).moveTo(folder);
  carryOut(desk, 'Terapkan', [`https://drive.google.com/drive/folders/${folder.getId()}`]);
  expect(column(desk.records('Penyatuan'), 'Formulir')).toEqual(['Semua formulir', title]);
  carryOut(desk, 'Buat Rencana', [folder.getId()]);
  expect(column(desk.records('Penyatuan'), 'Formulir')).toEqual(['Semua formulir', title]);
  expect(history(desk)).toHaveLength(1);
});

describe('an old form that is left open for a while', () => {
  const send = (desk: Desk, name: string): string =>
    formFile(desk, bogor).submit({ 'Nama Lengkap': name, 'E-mail': `${name.toLowerCase()}@riset.example`, 'Layanan yang dibutuhkan': ['Penelusuran literatur', 'Bibliometrik'], 'Judul Penelitian': `Dari ${name}` });
  let desk: Desk;
  let response: string;

  beforeAll(() => {
    desk = deskWith([usualAnswer('r1', '2025-03-05T03:00:00Z')]);
    setSetting(desk, 'Formulir Lama Tetap Terbuka', 'Ya');
    carryOut(desk, 'Terapkan', [bogor]);
    desk.workspace.clock.advance('30m');
    response = send(desk, 'Tuti');
    desk.workspace.clock.advance('12m');
  }, 60_000);

  test('has its late answers taken in as if sent to the one form: open, with owner, dates and mails', () => {
    expect(progressOf(desk, title)).toMatchObject({ Keadaan: 'Diterapkan, tetap terbuka' });
    const [first, second] = history(desk).filter((row) => row.Judul === 'Dari Tuti');
    expect(first).toMatchObject({ 'No. Tiket': 'LK-2026-00001', Status: 'Baru', Petugas: 'Bima Sakti', 'Status SLA': 'Sesuai Jadwal', Sumber: `Formulir lama: ${title}`, 'Permohonan Terkait': 'LK-2026-00002' });
    expect(second).toMatchObject({ 'No. Tiket': 'LK-2026-00002', Layanan: 'Bibliometrik' });
    expect(first?.['Tenggat Selesai']).not.toBe('');
    expect(desk.mailsTo('tuti@riset.example').map((mail) => mail.subject)).toHaveLength(1);
    expect(desk.mailsTo('bima@perpustakaan.example').map((mail) => mail.body).join()).toMatch(/LK-2026-00001[^]*LK-2026-00002/);
  });

  test('gives an edited late answer its new words', () => {
    formFile(desk, bogor).edit(response, { 'Judul Penelitian': 'Dari Tuti, lengkap' }, 'tuti@riset.example');
    desk.workspace.clock.advance('12m');
    expect(column(history(desk).filter((row) => row.Nama === 'Tuti'), 'Judul')).toEqual(['Dari Tuti, lengkap', 'Dari Tuti, lengkap']);
    expect(history(desk)).toHaveLength(3);
  });

  test('costs at most 8 calls a look while nothing comes', () => {
    // One of three looks in a row does the half-hourly chores and the hourly examination besides.
    const looks = [1, 2, 3].map(() => {
      desk.workspace.calls.reset();
      desk.tick();
      return desk.workspace.calls.total();
    });
    expect(Math.min(...looks)).toBeLessThanOrEqual(7 + 8);
  });

  test('is closed when the switch says so, and what came last is not lost', () => {
    send(desk, 'Wati');
    setSetting(desk, 'Formulir Lama Tetap Terbuka', 'Tidak');
    desk.workspace.clock.advance('12m');
    expect(formFile(desk, bogor).acceptingResponses).toBe(false);
    expect(history(desk).filter((row) => row.Nama === 'Wati')).toHaveLength(2);
    desk.expectNoFailures();
  });

  test('has its late requests left by undo, which says so', () => {
    carryOut(desk, 'Batalkan');
    expect(column(history(desk), 'Nama')).toEqual(['Tuti', 'Tuti', 'Wati', 'Wati']);
    expect(progressOf(desk, title)['Apa yang terjadi']).toContain('2 jawaban yang datang sesudah penerapan tetap tinggal');
    carryOut(desk, 'Terapkan');
    expect(column(history(desk), 'Nama')).toEqual(['Tuti', 'Tuti', 'Wati', 'Wati', 'Pemohon r1']);
  });
});

describe('undo', () => {
  const responses = ['r1', 'r2', 'r3'].map((id, index) => usualAnswer(id, `2025-03-0${index + 1}T03:00:00Z`, { a4: ['Penelusuran literatur', 'Bibliometrik'] }));

  test('leaves a submission that somebody has begun to work on, whole, and says so', () => {
    const desk = deskWith(responses);
    carryOut(desk, 'Terapkan', [bogor]);
    desk.typeIn('LK-2025-00003', 'Status', 'Diproses', 'bima@perpustakaan.example');
    expect(desk.request('LK-2025-00003')).toMatchObject({ Status: 'Diproses', 'Status SLA': '' });
    carryOut(desk, 'Batalkan');
    expect(column(history(desk), 'No. Tiket')).toEqual(['LK-2025-00003', 'LK-2025-00004']);
    expect(progressOf(desk, title)['Apa yang terjadi']).toContain('2 permohonan tetap tinggal, karena sudah ada yang mengerjakannya.');
    carryOut(desk, 'Terapkan');
    expect(column(history(desk), 'Judul').sort()).toEqual(['Judul r1', 'Judul r1', 'Judul r2', 'Judul r2', 'Judul r3', 'Judul r3']);
    desk.expectNoFailures();
  });

  test('takes out no row of somebody else’s when a librarian sorts the tab in that very second', () => {
    const desk = deskWith(responses);
    carryOut(desk, 'Terapkan', [bogor]);
    desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah Bandung' });
    for (const status of ['Diproses', 'Tidak Dapat Dipenuhi']) desk.typeIn('LK-2026-00001', 'Status', status, 'budi@perpustakaan.example');
    command(desk, 'Batalkan');
    // Reading and writing are two calls apart, so the order is another one at each of them.
    for (let call = 1; call <= 40; call += 1) {
      desk.workspace.faults.meanwhile(call, () => {
        desk.book.sort('Permohonan', 1, call % 4 < 2);
      });
    }
    unifyToTheEnd(desk);
    desk.workspace.faults.clear();
    expect(desk.records('Permohonan').map((row) => [row['No. Tiket'], row.Judul, row.Status])).toEqual([['LK-2026-00001', 'Naskah Bandung', 'Tidak Dapat Dipenuhi']]);
  });
});

describe('history older than the limit', () => {
  const responses = [usualAnswer('r1', '2019-03-05T03:00:00Z'), usualAnswer('r2', '2020-03-05T03:00:00Z'), usualAnswer('r3', '2020-04-05T03:00:00Z'), usualAnswer('r4', '2025-03-05T03:00:00Z')];
  const archive = (desk: Desk, year: number): ReturnType<Desk['workspace']['spreadsheets']>[number] | undefined => desk.workspace.spreadsheets().find((book) => book.name === `Layanan Kawasan — Arsip ${year}`);
  let desk: Desk;

  beforeAll(() => {
    desk = deskWith(responses);
    setSetting(desk, 'Batas Arsip (tahun)', '5');
    carryOut(desk, 'Terapkan', [bogor]);
  }, 60_000);

  test('has its rows in the archive of its year, in the columns of Permohonan', () => {
    expect(column(history(desk), 'No. Tiket')).toEqual(['LK-2025-00001']);
    const rows = archive(desk, 2020)?.text('Permohonan') ?? [];
    expect(rows[0]).toEqual(desk.book.text('Permohonan')[0]);
    expect(rows.slice(1).map((cells) => [cells[0], cells[rows[0]?.indexOf('Judul') ?? -1], cells[rows[0]?.indexOf('Kawasan') ?? -1]])).toEqual([
      ['LK-2020-00001', 'Judul r2', 'Bogor'], ['LK-2020-00002', 'Judul r3', 'Bogor'],
    ]);
    expect(archive(desk, 2019)?.text('Permohonan')).toHaveLength(2);
    expect(progressOf(desk, title)).toMatchObject({ Permohonan: '4', 'Di Arsip': '3' });
  });

  test('is not missed in Permohonan by the looks that follow, nor brought in twice, and goes with undo, the archive that is empty with it', () => {
    desk.workspace.clock.advance('30m');
    expect(column(history(desk), 'No. Tiket')).toEqual(['LK-2025-00001']);
    carryOut(desk, 'Terapkan');
    expect(archive(desk, 2020)?.text('Permohonan')).toHaveLength(3);
    carryOut(desk, 'Batalkan');
    expect(desk.workspace.spreadsheets().map((book) => book.name)).toEqual(['Layanan Kawasan — Meja Layanan', 'Layanan Kawasan — Tertutup']);
    expect(history(desk)).toEqual([]);
    carryOut(desk, 'Terapkan');
    expect(archive(desk, 2020)?.text('Permohonan')).toHaveLength(3);
    desk.expectNoFailures();
  });
});

test('nobody but the owner can set the import going', () => {
  const desk = deskWith([]);
  for (const visitor of [null, 'siti@riset.example']) expect(() => desk.project.call('unifyNow', [], visitor)).toThrow(/pemilik meja layanan/);
  expect(String(desk.project.run('unifyNow', [], owner))).toContain('Selesai.');
});
