import { budi, deskWithTwo, log, one, two } from '../support/deskWithTwo';
import { appendRecords } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const third = 'LK-2026-00003';

describe('A row that a librarian types by hand', () => {
  const typed = { Nama: 'Pak Darto', Kawasan: 'Bandung', Layanan: 'Penelusuran Informasi', Judul: 'Data curah hujan' };

  test('becomes a request over the counter once its Status is chosen, without a receipt where no address is given', () => {
    const desk = deskWithTwo();
    appendRecords(desk.book, 'Permohonan', [{ ...typed, Status: 'Diproses' }], budi);
    expect(desk.records('Permohonan')[2]).toMatchObject({
      'No. Tiket': third, Nama: 'Pak Darto', Kawasan: 'Bandung', Status: 'Diproses', Tahap: 'Penelusuran', Petugas: 'Budi Santoso', Sumber: 'Loket',
      Diajukan: '07/04/2026 10:30', 'Tenggat Tahap': '09/04/2026 16:00',
    });
    expect(log(desk, third).find((record) => record.Kejadian === 'Diajukan')?.Pelaku).toBe(budi);
    expect(desk.workspace.mail.sent().filter((mail) => mail.subject.includes(third))).toEqual([]);
  });

  test('answered on the spot is counted as done, in one action and without a mail', () => {
    const desk = deskWithTwo();
    const mails = desk.workspace.mail.sent().length;
    appendRecords(desk.book, 'Permohonan', [{ ...typed, Email: 'darto@riset.example', Status: 'Selesai' }], budi);
    // A service whose result a second person checks: what was answered at the counter has none.
    appendRecords(desk.book, 'Permohonan', [{ ...typed, Layanan: 'Bibliometrik', Status: 'Selesai' }], budi);
    expect(desk.records('Permohonan')[2]).toMatchObject({ 'No. Tiket': third, Status: 'Selesai', 'Status SLA': 'Tercapai', Sumber: 'Loket', 'Selesai Pada': '07/04/2026 10:30' });
    expect(desk.records('Permohonan')[3]).toMatchObject({ Layanan: 'Bibliometrik', Status: 'Selesai', 'Status SLA': 'Tercapai' });
    desk.tick();
    expect(desk.workspace.mail.sent().filter((mail) => mail.subject.includes('00003')).length + mails).toBe(mails);
  });

  test('with an address and work to do sends the receipt', () => {
    const desk = deskWithTwo();
    appendRecords(desk.book, 'Permohonan', [{ ...typed, Email: 'darto@riset.example', Status: 'Baru' }], budi);
    expect(desk.mailsTo('darto@riset.example').map(newsOf)).toEqual(['[LK-2026-00003] Data curah hujan | Permohonan diterima']);
  });

  test('that is not complete gets a note that says what is missing, once, and no ticket', () => {
    const desk = deskWithTwo();
    appendRecords(desk.book, 'Permohonan', [{ Nama: 'Pak Darto', Layanan: 'Ramalan', Status: 'Baru' }], budi);
    const note = desk.spreadsheet().getSheetByName('Permohonan')?.getRange('A4').getNote() ?? '';
    expect(note).toContain('Kawasan; Judul; Layanan “Ramalan” tidak ada di tab Layanan.');
    desk.tick();
    desk.tick();
    expect(desk.records('Permohonan')[2]).toMatchObject({ 'No. Tiket': '', Nama: 'Pak Darto' });
  });

  test('that is complete and left alone becomes a request by itself; a submission meanwhile takes none of its cells', () => {
    const desk = deskWithTwo();
    appendRecords(desk.book, 'Permohonan', [typed], budi);
    desk.submit({ region: 'Ambon', service: 'Grammarly', title: 'Naskah karang' }, 'elsa@riset.example');
    desk.tick();
    desk.tick();
    expect(desk.records('Permohonan').map((record) => [record['No. Tiket'], record.Judul, record.Status, record.Sumber])).toEqual([
      [one, 'Peta danau', 'Diproses', 'Formulir'], [two, 'Naskah mangrove', 'Baru', 'Formulir'],
      [third, 'Naskah karang', 'Baru', 'Formulir'], ['LK-2026-00004', 'Data curah hujan', 'Baru', 'Loket'],
    ]);
    desk.expectNoFailures();
  });

  test('stays editable in all its words, for they are the librarian’s own', () => {
    const desk = deskWithTwo();
    appendRecords(desk.book, 'Permohonan', [{ ...typed, Status: 'Diproses' }], budi);
    desk.typeIn(third, 'Uraian', 'Per bulan, 1990–2020', budi);
    expect(desk.request(third).Uraian).toBe('Per bulan, 1990–2020');
    desk.tick();
    expect(log(desk, third).map((record) => record.Kejadian)).not.toContain('Perubahan ditolak');
  });
});
