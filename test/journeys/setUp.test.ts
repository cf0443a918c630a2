import type { Project, Workspace } from '../../emulator/index';
import { deskIn, emptyWorkspace, openDesk, owner, type Desk } from '../support/desk';
import { itemId } from '../support/formAnswers';
import { appendRecords, letters, typeIntoRecord } from '../support/sheetRecords';

type Form = GoogleAppsScript.Forms.Form;

/** All that setup is to leave behind, ids left out: they differ from account to account. */
function picture({ workspace, project }: { workspace: Workspace; project: Project }): unknown {
  const [book, restricted] = workspace.spreadsheets();
  const [form] = workspace.forms();
  const tabs = book?.tabs() ?? [];
  return {
    spreadsheets: workspace.spreadsheets().map(({ name }) => name),
    forms: workspace.forms().map(({ title, acceptingResponses }) => [title, acceptingResponses]),
    items: form?.items().map(({ type, title, required, choices }) => [type, title, required, choices]),
    tabs: tabs.map(({ name, hidden }) => [name, hidden]).sort(),
    // Google puts the columns of the answers in the order in which the questions came; the desk never reads that tab.
    texts: tabs.filter(({ name }) => name !== 'Keadaan').map(({ name }) => [name, book?.text(name)]).sort(),
    restricted: restricted?.tabs().map(({ name, hidden }) => [name, hidden]).sort(),
    words: restricted?.text('Isi Tertutup'),
    answers: [...(restricted?.text('Jawaban Formulir')[0] ?? [])].sort(),
    triggers: project.triggers().map(({ handler, owner: installer }) => [handler, installer]).sort(),
  };
}

describe('setup', () => {
  test('makes a shared and a restricted spreadsheet, one open form whose answers go to the restricted one, and three triggers', () => {
    const account = emptyWorkspace();
    account.project.run('setup');
    const desk = deskIn(account.workspace);
    expect(account.workspace.spreadsheets().map(({ name }) => name)).toEqual(['Layanan Kawasan — Meja Layanan', 'Layanan Kawasan — Tertutup']);
    expect(account.workspace.forms()).toHaveLength(1);
    expect(desk.form.acceptingResponses).toBe(true);
    expect(account.project.triggers().map(({ handler, owner: installer }) => [handler, installer])).toEqual([
      ['onFormSubmitted', owner], ['onSheetEdited', owner], ['onTick', owner],
    ]);
    const tabs = ['Permohonan', 'Riwayat', 'Kawasan', 'Pustakawan', 'Cuti', 'Layanan', 'Tahapan', 'Pertanyaan', 'Jam Kerja', 'Hari Libur', 'Pengaturan', 'Templat', 'SOP',
      'Kotak Keluar', 'Pemetaan', 'Produk', 'Tanya Jawab', 'Jadwal', 'Survei', 'Risiko', 'Laporan', 'Kondisi Sistem'];
    expect(desk.book.tabs().map(({ name }) => name)).toEqual(expect.arrayContaining(tabs));
    expect(desk.book.tabs().filter(({ hidden }) => hidden).map(({ name }) => name).sort()).toEqual(['Isi Permohonan', 'Keadaan', 'Kotak Keluar', 'Pelanggan', 'Percakapan']);
  });

  test('a second time changes nothing and says so', () => {
    const desk = openDesk();
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const before = picture(desk);
    const { report } = desk.project.run('setup') as { report: string[] };
    expect(picture(desk)).toEqual(before);
    expect(report.filter((line) => !line.startsWith('sudah ada'))).toEqual([]);
  });
});

describe('who may', () => {
  test('a second account is refused by setup and installs nothing', () => {
    const desk = openDesk();
    const before = picture(desk);
    expect(() => desk.project.run('setup', [], 'orang.lain@perpustakaan.example')).toThrow(/dimiliki admin@perpustakaan\.example/);
    expect(picture(desk)).toEqual(before);
  });

  test('a visitor of the web app calls the desk’s functions without effect', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.workspace.faults.trigger('formSubmit', 'drop');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const before = picture(desk);
    for (const visitor of [null, 'tamu@lain.example']) {
      expect(() => desk.project.call('setup', [], visitor)).toThrow();
      for (const handler of ['onTick', 'onFormSubmitted', 'onSheetEdited']) {
        for (const event of [undefined, {}, { triggerUid: '' }, { triggerUid: '1234567890' }, { triggerUid: ',' }]) desk.project.call(handler, event === undefined ? [] : [event], visitor);
      }
    }
    expect(picture(desk)).toEqual(before);
    expect(desk.workspace.mail.sent()).toEqual([]);
    desk.tick();
    expect(desk.records('Permohonan')).toHaveLength(1);
  });
});

describe('what people break in the spreadsheet is mended', () => {
  test('a tab that was renamed gets its name back at the next look, nothing is lost, and the administrator reads of it', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.book.renameTab('Permohonan', 'Permohonan lama');
    desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
    expect(desk.records('Permohonan').map((row) => row.Email)).toEqual(['siti@riset.example', 'amin@riset.example']);
    desk.tick();
    expect(desk.mailsTo('rini@perpustakaan.example').map((mail) => mail.body).join()).toContain('Tab meja layanan hilang atau berganti nama dan sudah dibetulkan: diperbaiki: nama tab Permohonan.');
  });

  test.each(['Permohonan', 'Cuti', 'Templat', 'Riwayat', 'Kotak Keluar'])('the tab %s, deleted, comes back with its headers and the desk goes on', (tab) => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const header = desk.book.text(tab)[0];
    desk.book.deleteTab(tab);
    desk.submit({ region: 'Ambon', service: 'Grammarly' }, 'amin@riset.example');
    desk.tick();
    expect(desk.book.text(tab)[0]).toEqual(header);
    expect(desk.records('Permohonan').map((row) => row.Email).sort()).toEqual(['amin@riset.example', 'siti@riset.example']);
    expect(desk.mailsTo('amin@riset.example')).toHaveLength(1);
  });

  test('Kondisi Sistem, deleted, is there again when there is something to say', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.book.deleteTab('Kondisi Sistem');
    typeIntoRecord(desk.book, 'Layanan', 'Kode', 'grammarly', 'Aktif', 'mungkin');
    desk.tick();
    expect(desk.records('Kondisi Sistem').map((row) => [row.Tab, row.Baris])).toContainEqual(['Layanan', '6']);
  });

  /** Rows without what changes with the clock and with each writing. */
  const wordsOf = (desk: Desk): unknown => desk.records('Permohonan').map((row) => ({ ...row, 'Sisa Waktu Kerja': '', 'Tanda (jangan diubah)': '' }));

  test.each([
    ['Cuti', 'Mulai', ''], ['Pustakawan', 'Email', 'Surel'], ['Permohonan', 'Status', 'Keadaan'], ['Permohonan', 'No. Tiket', 'Nomor'], ['Permohonan', 'Catatan untuk Pemohon', ''],
  ])('in %s the header %s, typed over with “%s”, stands where it stood at the next look, over the same cells', (tab, header, typed) => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.typeIn('LK-2026-00001', 'Catatan untuk Pemohon', 'Segera.', 'budi@perpustakaan.example');
    const before = [desk.book.text(tab)[0], wordsOf(desk)];
    desk.workspace.faults.trigger('edit', 'drop');
    desk.book.type(tab, `${letters((desk.book.text(tab)[0] ?? []).indexOf(header))}1`, typed);
    desk.tick();
    expect([desk.book.text(tab)[0], wordsOf(desk)]).toEqual(before);
    expect(desk.records('Kondisi Sistem').map((row) => row['Apa yang terjadi']).join()).toContain(`judul kolom ${header} di tab ${tab}, di tempatnya semula`);
    desk.expectNoFailures();
  });

  test('a column of Permohonan that was deleted comes back at the right end with what the desk knows, and nobody’s words are taken for erased', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.typeIn('LK-2026-00001', 'Catatan untuk Pemohon', 'Segera.', 'budi@perpustakaan.example');
    const before = wordsOf(desk);
    for (const header of ['Catatan untuk Pemohon', 'Status']) desk.book.deleteColumns('Permohonan', (desk.book.text('Permohonan')[0] ?? []).indexOf(header) + 1, 1);
    desk.tick();
    desk.tick();
    expect(wordsOf(desk)).toEqual(before);
    expect(desk.book.text('Permohonan')[0]?.filter((header) => header !== '').slice(-2).sort()).toEqual(['Catatan untuk Pemohon', 'Status']);
    desk.expectNoFailures();
  });
});

describe('editing the tabs and running setup changes the form', () => {
  const formOf = (desk: Desk): Form => (desk.project.services() as { FormApp: GoogleAppsScript.Forms.FormApp }).FormApp.openById(desk.form.id);
  const idsByTitle = (desk: Desk): Map<string, string> => new Map(desk.form.items().map(({ title, id }) => [title, id]));

  test('a question that is reworded keeps its item, and the answers given before stay with their requests', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    desk.submit({ region: 'Bandung', service: 'Grammarly', questions: { 'Jumlah kata': '7.500' } });
    const id = itemId(desk.form, 'Jumlah kata');
    typeIntoRecord(desk.book, 'Pertanyaan', 'Kunci', 'grammarly-words', 'Pertanyaan', 'Berapa kata naskahnya');
    appendRecords(desk.book, 'Pertanyaan', [{ Kunci: 'grammarly-journal', Layanan: 'Grammarly', Pertanyaan: 'Jurnal tujuan', Jenis: 'Teks', Wajib: 'Tidak', Aktif: 'Ya' }]);
    const before = idsByTitle(desk);
    desk.project.run('setup');
    expect(itemId(desk.form, 'Berapa kata naskahnya')).toBe(id);
    for (const [title, known] of before) if (!title.startsWith('Jumlah kata')) expect(idsByTitle(desk).get(title)).toBe(known);
    const titles = desk.form.items().map(({ title }) => title);
    expect(titles.indexOf('Jurnal tujuan')).toBeGreaterThan(titles.indexOf('Grammarly / Language check'));
    expect(titles.indexOf('Jurnal tujuan')).toBeLessThan(titles.indexOf('Visualisasi Data / Data visualisation'));
    desk.submit({ region: 'Bandung', service: 'Grammarly', questions: { 'Berapa kata': '900', 'Jurnal tujuan': 'Limnotek' } }, 'amin@riset.example');
    const [old] = desk.mailsTo('siti@riset.example');
    const [fresh] = desk.mailsTo('amin@riset.example');
    expect(old && desk.openLink(old).html).toContain('7.500');
    expect(fresh && desk.openLink(fresh).html).toContain('Limnotek');
    expect(formOf(desk).getResponses()).toHaveLength(2);
  });

  test('a service that is new or switched off is offered or not, and leads to its own questions', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    appendRecords(desk.book, 'Layanan', [{ Kode: 'translation', Nama: 'Terjemahan', 'Nama (Inggris)': 'Translation', Aktif: 'Ya', Keterangan: 'Terjemahan abstrak.' }]);
    appendRecords(desk.book, 'Tahapan', [{ Layanan: 'Terjemahan', Urutan: 1, Tahap: 'Verifikasi', Waktu: '4 jam', 'Jam Siapa': 'Pustakawan' }]);
    appendRecords(desk.book, 'Pertanyaan', [{ Kunci: 'translation-into', Layanan: 'Terjemahan', Pertanyaan: 'Ke bahasa apa', Jenis: 'Pilihan', Pilihan: 'Inggris\nJepang', Wajib: 'Ya', Aktif: 'Ya' }]);
    typeIntoRecord(desk.book, 'Layanan', 'Kode', 'grammarly', 'Aktif', 'Tidak');
    desk.project.run('setup');
    const offered = desk.form.items().find(({ title }) => title.startsWith('Jenis layanan'))?.choices;
    expect(offered).toContain('Terjemahan / Translation');
    expect(offered).not.toContain('Grammarly / Language check');
    expect(() => desk.submit({ region: 'Bandung', service: 'Terjemahan', questions: { 'Ke bahasa apa': 'Latin' } })).toThrow();
    desk.submit({ region: 'Bandung', service: 'Terjemahan', questions: { 'Ke bahasa apa': 'Jepang' } });
    expect(desk.request('LK-2026-00001')).toMatchObject({ Layanan: 'Terjemahan', 'Tenggat Selesai': '07/04/2026 14:00' });
  });

  test('an item that somebody deleted in the form comes back, one that somebody added by hand stays', () => {
    const desk = openDesk();
    const form = formOf(desk);
    const doomed = form.getItems().find((item) => item.getTitle().startsWith('Kata kunci'));
    if (!doomed) throw new Error('no item');
    form.deleteItem(doomed.getIndex());
    form.addTextItem().setTitle('Tambahan sendiri');
    desk.project.run('setup');
    expect(desk.form.items().filter(({ title }) => title.startsWith('Kata kunci'))).toHaveLength(1);
    expect(desk.form.items().filter(({ title }) => title === 'Tambahan sendiri')).toHaveLength(1);
    desk.submit({ region: 'Bandung', service: 'Grammarly', keywords: 'danau; air' });
    expect(desk.request('LK-2026-00001')['Kata Kunci']).toBe('danau; air');
  });
});

describe('switches in Pengaturan', () => {
  const set = (desk: Desk, name: string, value: string): void => {
    typeIntoRecord(desk.book, 'Pengaturan', 'Nama', name, 'Nilai', value);
  };

  test('a pause closes the form with its text and keeps all mails until it ends', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    set(desk, 'Teks Saat Jeda', 'Kami pindah gedung sampai Senin.');
    set(desk, 'Jeda Meja Layanan', 'Ya');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.tick();
    expect(desk.form.acceptingResponses).toBe(false);
    expect(() => desk.submit({ region: 'Bandung', service: 'Grammarly' })).toThrow(/Kami pindah gedung sampai Senin\./);
    expect(desk.records('Permohonan')).toHaveLength(1);
    expect(desk.workspace.mail.sent()).toEqual([]);
    set(desk, 'Jeda Meja Layanan', 'Tidak');
    desk.tick();
    expect(desk.form.acceptingResponses).toBe(true);
    expect(desk.mailsTo('siti@riset.example')).toHaveLength(1);
    expect(desk.mailsTo('budi@perpustakaan.example')).toHaveLength(1);
  });

  test('a test address gets every mail, which says for whom it would have been', () => {
    const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
    set(desk, 'Alamat Uji', 'uji@perpustakaan.example');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const sent = desk.workspace.mail.sent();
    expect(sent.map((mail) => [...mail.to, ...mail.cc, ...mail.bcc])).toEqual([['uji@perpustakaan.example'], ['uji@perpustakaan.example']]);
    expect(sent[0]?.body).toContain('siti@riset.example');
    expect(sent[1]?.body).toContain('budi@perpustakaan.example');
  });
});
