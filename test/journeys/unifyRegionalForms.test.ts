import { regionalForms, regionalTruth } from '../../sample/regionalForms';
import { openDesk, type Desk } from '../support/desk';
import { carryOut, formFile, progressOf } from '../support/unifyDesk';

/** What the fourteen forms of 2020 hold, without the double submissions. */
const truth = regionalTruth();
const codes = Object.keys(truth);
const wanted = codes.flatMap((code) => (truth[code]?.responses ?? []).filter((response) => response.duplicateOf === undefined).map((response) => ({ code, label: truth[code]?.label ?? '', ...response })));

const serviceNames: Readonly<Record<string, string>> = {
  'information-search': 'Penelusuran Informasi', 'research-data': 'Data Penelitian', bibliometrics: 'Bibliometrik', 'literature-review': 'Literature Review', grammarly: 'Grammarly',
  'data-visualization': 'Visualisasi Data', 'information-literacy': 'Literasi Informasi/Referensi', 'collection-loan': 'Koleksi Perpustakaan',
  'deposit-coaching': 'Pendampingan Deposit', 'data-curation': 'Kurasi Data (RIN)',
};

/** The stored title by response: displayed text would show what Sheets makes of it, and letters count. */
function storedRows(desk: Desk): Record<string, unknown>[] {
  const [header = [], ...rows] = desk.book.values('Permohonan');
  return rows.filter((row) => row[0] !== '').map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? ''])));
}

let desk: Desk;
let ids: Record<string, string>;

beforeAll(() => {
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah yang sedang dikerjakan' });
  ids = Object.fromEntries(regionalForms().map(({ code, form, responses }) => [code, desk.workspace.importForm(form, responses)]));
  carryOut(desk, 'Buat Rencana', Object.values(ids));
}, 60_000);

test('the plan stands in Pemetaan, one row a question and a choice, and nothing is brought in by it', () => {
  const rows = desk.records('Pemetaan');
  const questions = codes.flatMap((code) => Object.keys(truth[code]?.questions ?? {}));
  expect(rows.filter((row) => row.Pertanyaan?.startsWith('(') === false && row.Pilihan === '')).toHaveLength(questions.length);
  expect(rows.filter((row) => row.Pilihan === 'Peta tren penelitian (bibliometrik)').map((row) => row.Bidang)).toEqual(['Bibliometrik']);
  expect(desk.records('Permohonan')).toHaveLength(1);
  expect(progressOf(desk, 'Layanan Perpustakaan Tangerang')).toMatchObject({ Keadaan: 'Rencana siap', Kawasan: 'Tangerang', Jawaban: '61' });
});

describe('all fourteen regional forms, applied,', () => {
  let mailsBefore: number;
  beforeAll(() => {
    mailsBefore = desk.workspace.mail.sent().length;
    carryOut(desk, 'Terapkan');
  }, 60_000);

  test('give each region as many requests as were asked of it, double submissions counted once', () => {
    const found = Object.fromEntries(codes.map((code) => [code, 0]));
    for (const row of desk.records('Permohonan')) {
      const code = codes.find((other) => truth[other]?.label === row.Kawasan);
      if (code !== undefined && row.Sumber !== 'Formulir') found[code] = (found[code] ?? 0) + 1;
    }
    const expected = Object.fromEntries(codes.map((code) => [code, wanted.filter((response) => response.code === code).reduce((sum, response) => sum + (response.services?.length ?? 0), 0)]));
    expect(found).toEqual(expected);
    expect(Object.values(expected).reduce((sum, count) => sum + count, 0)).toBe(581);
  });

  test('keep each title letter for letter, with its services, and the address where there is a usable one', () => {
    const rows = storedRows(desk).filter((row) => row.Sumber !== 'Formulir');
    const answers = new Map(regionalForms().flatMap(({ responses }) => responses.responses.map((response) => [response.responseId, response])));
    const titleOf = (code: string, responseId: string): string => {
      const question = Object.entries(truth[code]?.questions ?? {}).find(([, { field }]) => field === 'title')?.[0] ?? '';
      return answers.get(responseId)?.answers[question]?.textAnswers?.answers[0]?.value ?? '';
    };
    const expected = wanted.flatMap(({ code, label, responseId, services, email }) =>
      (services ?? []).map((service) => JSON.stringify([label, titleOf(code, responseId), serviceNames[service], email ?? null])),
    );
    const usable = (cell: unknown): string | null => (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(String(cell)) ? String(cell) : null);
    expect(rows.map((row) => JSON.stringify([row.Kawasan, row.Judul, row.Layanan, usable(row.Email)])).sort()).toEqual(expected.sort());
  });

  test('are history: ended, without dates of service, with their source, in the year in which they were asked', () => {
    const rows = desk.records('Permohonan').filter((row) => row.Sumber !== 'Formulir');
    expect(new Set(rows.map((row) => row.Status))).toEqual(new Set(['Selesai']));
    expect(new Set(rows.map((row) => row['Status SLA']))).toEqual(new Set(['']));
    expect(new Set(rows.map((row) => row['No. Tiket']?.slice(0, 8)))).toEqual(new Set(['LK-2020-']));
    expect(new Set(rows.map((row) => row['No. Tiket'])).size).toBe(581);
    expect(rows.filter((row) => row.Sumber === 'Formulir lama: Layanan Perpustakaan Tangerang')).toHaveLength(119);
  });

  test('send no mail and touch no open work; the numbers of this year go on where they were', () => {
    expect(desk.workspace.mail.sent()).toHaveLength(mailsBefore);
    expect(desk.request('LK-2026-00001')).toMatchObject({ Status: 'Baru', Judul: 'Naskah yang sedang dikerjakan', Petugas: 'Budi Santoso' });
    desk.submit({ region: 'Ambon', service: 'Bibliometrik' }, 'baru@riset.example');
    expect(desk.request('LK-2026-00002')).toMatchObject({ Kawasan: 'Ambon', Status: 'Baru' });
  });

  test('are closed with a text in both languages and a link to the one form with their region chosen', () => {
    for (const id of Object.values(ids)) expect(formFile(desk, id).acceptingResponses).toBe(false);
    const { FormApp } = desk.project.services() as { FormApp: GoogleAppsScript.Forms.FormApp };
    const text = FormApp.openById(ids.bali ?? '').getCustomClosedFormMessage();
    expect(text).toContain('Formulir ini sudah digantikan');
    expect(text).toContain('This form has been replaced');
    expect(text).toMatch(/https:\/\/docs\.google\.com\/forms\/d\/e\/\S+viewform\?usp=pp_url&entry\.\d+=KR\+Bali/);
  });

  test('leave the one form offering what they offered: units and positions, and anything else under Lainnya', () => {
    const unit = desk.form.items().find((item) => item.title.startsWith('Satuan kerja'));
    expect(unit?.type).toBe('MULTIPLE_CHOICE');
    expect(unit?.choices).toEqual(expect.arrayContaining(['Pusat Penelitian Geoteknologi', 'Balai Pengujian']));
    expect(desk.form.items().find((item) => item.title.startsWith('Jenis pemohon'))?.choices).toEqual(expect.arrayContaining(['Peneliti / Researcher', 'Peneliti Ahli Utama']));
    desk.submit({ region: 'Jakarta', service: 'Grammarly', unit: 'Unit yang belum ada di daftar' }, 'lain@riset.example');
    expect(desk.records('Permohonan').find((row) => row.Email === 'lain@riset.example')).toMatchObject({ 'Satuan Kerja': 'Unit yang belum ada di daftar' });
  });

  test('applied again add nothing, and looks of the clock leave the history as it is', () => {
    const before = desk.records('Permohonan').map((row) => row['No. Tiket']);
    carryOut(desk, 'Terapkan');
    desk.workspace.clock.advance('30m');
    expect(desk.records('Permohonan').map((row) => row['No. Tiket'])).toEqual(before);
    expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Dibawa dari formulir lama')).toHaveLength(581);
    expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Perubahan ditolak' || row.Kejadian === 'Baris dipulihkan')).toEqual([]);
    desk.expectNoFailures();
  });

  test('undone take everything out again, open the forms, and leave what the desk has done itself', () => {
    carryOut(desk, 'Batalkan');
    expect(desk.records('Permohonan').map((row) => row['No. Tiket'])).toEqual(['LK-2026-00001', 'LK-2026-00002', 'LK-2026-00003']);
    expect(desk.records('Isi Permohonan').map((row) => row['No. Tiket'])).toEqual(['LK-2026-00001', 'LK-2026-00002', 'LK-2026-00003']);
    for (const id of Object.values(ids)) expect(formFile(desk, id).acceptingResponses).toBe(true);
    desk.workspace.clock.advance('30m');
    expect(desk.records('Permohonan')).toHaveLength(3);
    carryOut(desk, 'Terapkan');
    expect(desk.records('Permohonan')).toHaveLength(584);
    desk.expectNoFailures();
  }, 60_000);
});
