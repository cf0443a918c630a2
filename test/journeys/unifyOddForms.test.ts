import { openDesk, owner, type Desk } from '../support/desk';
import { carryOut, decide, formFile, oldForm, oldResponses, progressOf, setSetting, usualAnswer, usualQuestions } from '../support/unifyDesk';
import type { SheetRecord } from '../support/sheetRecords';

const history = (desk: Desk): SheetRecord[] => desk.records('Permohonan').filter((row) => row.Sumber !== 'Formulir');

describe('a form that cannot be used, or is odd,', () => {
  const plain = usualQuestions.slice(0, 5);
  const row = (id: string, text: string): object => ({ questionId: id, rowQuestion: { title: text } });
  const grid = { itemId: '90', title: 'Nilai kami', questionGroupItem: { questions: [row('c1', 'Ramah'), row('c2', 'Cepat')], grid: { columns: { type: 'RADIO', options: [{ value: 'Ya' }, { value: 'Tidak' }] } } } };
  const upload = { itemId: '91', title: 'Unggah naskah', questionItem: { question: { questionId: 'c3', fileUploadQuestion: { folderId: 'x', maxFiles: 1 } } } };
  const many = Array.from({ length: 200 }, (_, index) => ({ id: `${1000 + index}`, title: `Pertanyaan nomor ${index}` }));
  const forms: Readonly<Record<string, object>> = {
    Kosong: oldForm('FormLamaKosong0000000001', 'Kosong', []),
    'Kuis Bogor': oldForm('FormLamaKuisBogor0000001', 'Kuis Bogor', plain, { settings: { quizSettings: { isQuiz: true } } }),
    'Tabel Bogor': oldForm('FormLamaTabelBogor000001', 'Tabel Bogor', plain, { items: [grid] }),
    'Unggah Bogor': oldForm('FormLamaUnggahBogor00001', 'Unggah Bogor', plain, { items: [upload] }),
    'Panjang Bogor': oldForm('FormLamaPanjangBogor0001', 'Panjang Bogor', [...plain, ...many]),
    'Kembar Bogor': oldForm('FormLamaKembarBogor00001', 'Kembar Bogor', [...plain, { id: 'd1', title: 'Catatan' }, { id: 'd2', title: 'Catatan' }]),
    'Tanpa kawasan': oldForm('FormLamaTanpaKawasan0001', 'Tanpa kawasan', plain),
  };
  const gone = 'FormLamaYangSudahDihapus01';
  const answer = usualAnswer('x1', '2025-03-05T03:00:00Z');
  let desk: Desk;

  beforeAll(() => {
    desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
    for (const [name, form] of Object.entries(forms)) {
      const extra: Record<string, string | readonly string[]> = name === 'Tabel Bogor' ? { c1: 'Ya', c2: 'Tidak' } : name === 'Kembar Bogor' ? { d1: 'satu', d2: 'dua' } : name === 'Panjang Bogor' ? { 1199: 'terakhir' } : {};
      if (name === 'Tanpa kawasan') extra.a3 = 'Bagian Umum';
      desk.workspace.importForm(form, name === 'Kosong' ? undefined : oldResponses([{ ...answer, id: `${name}-1`, answers: { ...answer.answers, ...extra } }]));
    }
    const stranger = desk.workspace.createProject({ 'Code.gs': 'function make() { return FormApp.create("Formulir orang lain").getId(); }' }, { owner: 'orang.lain@lembaga.example' });
    const foreign = String(stranger.run('make', [], 'orang.lain@lembaga.example'));
    const address = 'https://docs.google.com/forms/d/e/1FAIpQLSexxxxxxxxxxxxxxxxxx/viewform';
    const ids = Object.values(forms).map((form) => (form as { formId: string }).formId);
    carryOut(desk, 'Terapkan', [...ids, gone, foreign, address, 'bukan-id', 'https://forms.gle/abc123']);
    setSetting(desk, 'Alamat Uji', foreign);
  }, 60_000);

  test.each([
    ['Kosong', 'Formulir ini tidak punya pertanyaan', 'Hapus alamatnya dari Formulir Lama.'],
    [gone, 'tidak ada lagi, atau belum dibagikan', 'sebagai editor'],
    ['https://docs.google.com/forms/d/e/1FAIpQLSexxxxxxxxxxxxxxxxxx/viewform', 'Ini alamat untuk pengisi', 'berakhir dengan /edit'],
    ['https://forms.gle/abc123', 'Alamat pendek', 'berakhir dengan /edit'],
    ['bukan-id', 'Ini bukan alamat atau id formulir', 'Perbaiki Formulir Lama'],
    ['Tanpa kawasan', 'Tidak ada petunjuk kawasan', 'tab Pemetaan'],
  ])('is named in one line with what to do: %s', (form, words, step) => {
    const line = progressOf(desk, form);
    expect(line.Keadaan).toBe('Dilewati');
    expect(line['Apa yang terjadi']).toContain(words);
    expect(line['Apa yang harus dilakukan']).toContain(step);
  });

  test('that belongs to somebody who has not shared it is named as well', () => {
    const foreign = desk.book.text('Pengaturan').find(([name]) => name === 'Alamat Uji')?.[1] ?? '';
    expect(progressOf(desk, foreign)['Apa yang terjadi']).toContain('belum dibagikan');
  });

  test.each([
    ['Kuis Bogor', 'Formulir ini kuis'], ['Tabel Bogor', '2 baris tabel pilihan'], ['Unggah Bogor', '1 pertanyaan unggah berkas'], ['Panjang Bogor', 'Formulir ini panjang: 205 pertanyaan'],
    ['Kembar Bogor', 'judulnya sama: “Catatan”'],
  ])('keeps back no other and loses no answer: %s', (form, note) => {
    expect(progressOf(desk, form)).toMatchObject({ Keadaan: 'Diterapkan', Permohonan: '1' });
    expect(progressOf(desk, form)['Apa yang terjadi']).toContain(note);
  });

  test('keeps the answers of grids, of both questions of one title and of the two hundredth question', () => {
    const other = (form: string): string => history(desk).find((entry) => entry.Sumber === `Formulir lama: ${form}`)?.['Jawaban Lain'] ?? '';
    expect(other('Tabel Bogor')).toMatch(/Nilai kami \[Ramah\]: Ya\nNilai kami \[Cepat\]: Tidak/);
    const twins = JSON.stringify(history(desk).find((entry) => entry.Sumber === 'Formulir lama: Kembar Bogor'));
    expect(twins).toContain('satu');
    expect(twins).toContain('dua');
    expect(other('Panjang Bogor')).toContain('Pertanyaan nomor 199: terakhir');
    desk.expectNoFailures();
  });

  test('without a region is applied once a person has chosen it', () => {
    decide(desk, 'Tanpa kawasan', '(Kawasan formulir ini)', '', 'Jogja');
    carryOut(desk, 'Terapkan');
    expect(progressOf(desk, 'Tanpa kawasan')).toMatchObject({ Keadaan: 'Diterapkan', Kawasan: 'Jogja' });
    expect(history(desk).filter((entry) => entry.Kawasan === 'Jogja')).toHaveLength(1);
  });
});

test('a form of a colleague’s account, made with FormApp, is left out until it is shared and applied then', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  const colleague = 'pustakawan.lampung@lembaga.example';
  const source = `
    function make() {
      var form = FormApp.create('Permohonan Layanan Lampung');
      form.addTextItem().setTitle('Nama Lengkap');
      form.addTextItem().setTitle('E-mail');
      form.addSectionHeaderItem().setTitle('Kebutuhan');
      form.addTextItem().setTitle('Judul Penelitian');
      form.addDateItem().setTitle('Dibutuhkan tanggal');
      form.addScaleItem().setTitle('Nilai layanan kami').setBounds(1, 5);
      form.addTimeItem().setTitle('Jam yang cocok');
      return form.getId();
    }
    function share(id) { DriveApp.getFileById(id).addEditor('${owner}'); }`;
  const theirs = desk.workspace.createProject({ 'Code.gs': source }, { owner: colleague });
  const id = String(theirs.run('make', [], colleague));
  formFile(desk, id).submit({ 'Nama Lengkap': 'Sri', 'E-mail': 'sri@riset.example', 'Judul Penelitian': 'Gajah', 'Dibutuhkan tanggal': '2026-05-02', 'Nilai layanan kami': '4', 'Jam yang cocok': '09:30' }, 'sri@riset.example');
  desk.workspace.clock.advance('1h');
  carryOut(desk, 'Terapkan', [id]);
  expect(progressOf(desk, id)).toMatchObject({ Keadaan: 'Dilewati' });
  theirs.run('share', [id], colleague);
  carryOut(desk, 'Terapkan');
  const [row] = history(desk);
  expect(row).toMatchObject({ Nama: 'Sri', Email: 'sri@riset.example', Judul: 'Gajah', Kawasan: 'Lampung', 'Dibutuhkan Tanggal': '02/05/2026', Status: 'Selesai' });
  expect(row?.['Jawaban Lain']).toContain('Nilai layanan kami: 4');
  expect(row?.['Jawaban Lain']).toContain('Jam yang cocok: 09:30');
  expect(formFile(desk, id).acceptingResponses).toBe(false);
});
