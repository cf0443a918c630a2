import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { appendRecords, typeIntoRecord } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const budi = 'budi@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';
const hendra = 'hendra@perpustakaan.example';
const ticket = 'LK-2026-00001';

/** The mails that people of the desk have got: when (WIB), to whom, what about. */
const staffMails = (desk: Desk): string[] => desk.workspace.mail.sent()
  .filter((mail) => mail.to.join().endsWith('@perpustakaan.example'))
  .map((mail) => `${new Date(mail.at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} ${mail.to.join().replace(/@.*/, '')}: ${mail.subject}`);

/** Those that one look of the clock at an instant brings; nobody has looked since the last. */
function brought(desk: Desk, instant: string): string[] {
  const before = staffMails(desk).length;
  desk.skipTo(instant);
  desk.tick();
  return staffMails(desk).slice(before).map((line) => line.slice(17));
}

const subjectsTo = (desk: Desk, address: string): string[] => desk.mailsTo(address).map((mail) => mail.subject);
const lastTo = (desk: Desk, address: string): string => desk.mailsTo(address).pop()?.body ?? '';

/** A search in Bandung, sent in on Tuesday 7 April 2026 at 08:00 and taken on at once: Penelusuran is due on Thursday at 16:00. */
function deskAtWork(): Desk {
  const desk = openDesk({ now: '2026-04-07T08:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Penelusuran Informasi' });
  desk.typeIn(ticket, 'Status', 'Diproses', budi);
  desk.tick();
  return desk;
}

describe('Mails to people wait for their working time', () => {
  test('what comes in on Saturday at three in the morning: the receipt goes at once, each librarian hears on Monday at 07:30 where they are', () => {
    const desk = openDesk({ now: '2026-04-11T02:59:00+07:00' });
    desk.submit({ region: 'Ambon', service: 'Penelusuran Informasi' }, 'amin@riset.example');
    desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah A' });
    desk.submit({ region: 'Bandung', service: 'Bibliometrik', title: 'Naskah B' });
    expect(desk.mailsTo('amin@riset.example').map((mail) => mail.at.toISOString().slice(0, 16))).toEqual(['2026-04-10T19:59']);
    expect(desk.mailsTo('siti@riset.example')).toHaveLength(2);
    for (const instant of ['2026-04-11T03:26:00+07:00', '2026-04-12T12:26:00+07:00', '2026-04-13T05:19:00+07:00']) expect(brought(desk, instant)).toEqual([]);
    desk.workspace.clock.advanceTo('2026-04-13T08:00:00+07:00');
    expect(staffMails(desk)).toEqual([
      expect.stringMatching(/^2026-04-13 05:3[0-5] amos: \[LK-2026-00001\] Permohonan baru untuk Anda: Kualitas air danau purba$/),
      expect.stringMatching(/^2026-04-13 07:3[0-5] budi: \[LK-2026-00002, LK-2026-00003\] Permohonan baru untuk Anda \(2\)$/),
    ]);
    expect(lastTo(desk, 'amos@perpustakaan.example')).toContain('- Verifikasi: Senin, 13 April 2026 pukul 11.30 WIT');
    expect(lastTo(desk, budi)).toMatch(/Naskah A[^]*- Verifikasi: Senin, 13 April 2026 pukul 11.30 WIB[^]*Naskah B/);
    expect(desk.mailsTo('amin@riset.example').concat(desk.mailsTo('siti@riset.example'))).toHaveLength(3);
    desk.expectNoFailures();
  });

  test('new requests of a night are one mail, with a copy to the group of the region', () => {
    const desk = openDesk({ now: '2026-04-08T21:00:00+07:00' });
    typeIntoRecord(desk.book, 'Kawasan', 'Nama', 'Bandung', 'Email', 'kr.bandung@perpustakaan.example');
    for (const service of ['Grammarly', 'Bibliometrik', 'Visualisasi Data']) desk.submit({ region: 'Bandung', service });
    desk.submit({ region: 'Jogja', service: 'Grammarly' });
    desk.typeIn('LK-2026-00004', 'Status', 'Tidak Dapat Dipenuhi', 'joko@perpustakaan.example');
    expect(brought(desk, '2026-04-09T07:20:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-09T07:31:00+07:00')).toEqual(['budi: [LK-2026-00001, LK-2026-00002, LK-2026-00003] Permohonan baru untuk Anda (3)']);
    expect(desk.mailsTo('kr.bandung@perpustakaan.example').map((mail) => mail.to)).toEqual([[budi]]);
    // Joko's was declined before the morning: nobody needs to read of it any more.
    expect(desk.records('Kotak Keluar').filter((row) => row['No. Tiket'] === 'LK-2026-00004').map((row) => [row.Jenis, row.Keadaan])).toEqual([
      ['Tanda terima', 'terkirim'], ['Permohonan baru', 'tidak perlu lagi'], ['Berakhir', 'terkirim'],
    ]);
    expect(desk.mailsTo('siti@riset.example')[4]?.at.toISOString().slice(0, 13)).toBe('2026-04-09T00');
  });

  test('a result delivered after hours reaches the requester when the region opens', () => {
    const desk = deskAtWork();
    desk.skipTo('2026-04-10T16:40:00+07:00');
    desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
    expect(subjectsTo(desk, 'siti@riset.example')).toHaveLength(1);
    desk.skipTo('2026-04-13T07:31:00+07:00');
    desk.tick();
    expect(desk.mailsTo('siti@riset.example').map(newsOf)[1]).toBe(`[${ticket}] Kualitas air danau purba | Hasil untuk Anda`);
  });
});

describe('The ladder', () => {
  test('warns the assignee once when three quarters of a stage are used; its breach after closing time is in the coordinator’s next digest', () => {
    const desk = deskAtWork();
    expect(brought(desk, '2026-04-08T07:31:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-09T07:31:00+07:00')).toEqual(['budi: Pekerjaan hari ini: 1 jatuh tempo hari ini']);
    expect(brought(desk, '2026-04-09T09:20:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-09T09:30:00+07:00')).toEqual([`budi: [${ticket}] Selesaikan sebelum tenggat: tahap Penelusuran · Kualitas air danau purba`]);
    expect(lastTo(desk, budi)).toContain('tenggat Kamis, 9 April 2026 pukul 16.00 WIB · sisa 5 jam 2');
    expect(brought(desk, '2026-04-09T14:00:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-09T16:01:00+07:00')).toEqual([]);
    expect(desk.request(ticket)['Status SLA']).toBe('Terlambat');
    expect(brought(desk, '2026-04-10T07:31:00+07:00').sort()).toEqual(['budi: Pekerjaan hari ini: 1 terlambat', 'kartika: Pekerjaan hari ini: 1 terlambat di kawasan']);
    expect(lastTo(desk, kartika)).toContain('lewat 1 menit · petugas Budi Santoso');
    expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Peringatan').map((row) => row.Rincian)).toEqual([
      `Tahap Penelusuran mendekati tenggat; diberitahukan kepada ${budi}.`, `Tahap Penelusuran terlambat; diberitahukan kepada ${kartika}.`,
    ]);
    desk.expectNoFailures();
  });

  test('tells the coordinator of a breach on Friday at 15:59 within minutes, marked as urgent; nobody is warned of the four hours before', () => {
    const desk = openDesk({ now: '2026-04-10T10:29:00+07:00' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request(ticket)['Tenggat Tahap']).toBe('10/04/2026 15:59');
    desk.tick();
    expect(brought(desk, '2026-04-10T15:50:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-10T15:57:00+07:00')).toEqual([`kartika: [${ticket}] Mendesak, tentukan langkah: tahap Verifikasi · Kualitas air danau purba`]);
    expect(brought(desk, '2026-04-10T16:10:00+07:00')).toEqual([]);
  });

  test('keeps for Monday morning what it finds broken on Saturday at three', () => {
    const desk = openDesk({ now: '2026-04-10T11:00:00+07:00' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    expect(desk.request(ticket)['Tenggat Tahap']).toBe('10/04/2026 16:30');
    expect(brought(desk, '2026-04-11T02:57:00+07:00')).toEqual([]);
    expect(desk.request(ticket)['Status SLA']).toBe('Terlambat');
    expect(brought(desk, '2026-04-12T12:00:00+07:00')).toEqual([]);
    expect(brought(desk, '2026-04-13T07:31:00+07:00').sort()).toEqual([
      'budi: Pekerjaan hari ini: 1 terlambat', 'hendra: Daftar mingguan: 1 janji terlewati, 1 masih terlambat', 'kartika: Pekerjaan hari ini: 1 terlambat di kawasan',
    ]);
  });

  test('is what Pengaturan says', () => {
    const desk = openDesk({ now: '2026-04-10T10:29:00+07:00' });
    typeIntoRecord(desk.book, 'Pengaturan', 'Nama', 'Beri Tahu Saat Terlambat', 'Nilai', 'Petugas, Kepala');
    typeIntoRecord(desk.book, 'Pengaturan', 'Nama', 'Daftar Mingguan untuk', 'Nilai', 'Petugas');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.tick();
    expect(brought(desk, '2026-04-10T15:57:00+07:00').map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(['budi', 'hendra']);
    expect(desk.records('Kondisi Sistem').map((row) => row['Apa yang terjadi'])).toContain('Nilai “Petugas” untuk Daftar Mingguan untuk tidak dapat dibaca; dipakai nilai awalnya.');
  });

  test('is silent where Pengaturan says nobody', () => {
    const desk = openDesk({ now: '2026-04-10T10:29:00+07:00' });
    for (const name of ['Beri Tahu Saat Terlambat', 'Ringkasan Pagi untuk', 'Daftar Mingguan untuk']) typeIntoRecord(desk.book, 'Pengaturan', 'Nama', name, 'Nilai', 'Tidak');
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    for (const instant of ['2026-04-10T15:57:00+07:00', '2026-04-13T07:31:00+07:00']) expect(brought(desk, instant)).toEqual([]);
    expect(desk.request(ticket)['Status SLA']).toBe('Terlambat');
  });
});

describe('After a week in which no trigger came', () => {
  test('everybody gets one mail, and the next look brings none', () => {
    const desk = deskAtWork();
    desk.workspace.faults.trigger('formSubmit', 'drop', 100);
    desk.workspace.faults.trigger('clock', 'drop', 1_000_000);
    for (let day = 8; day < 15; day += 1) {
      desk.workspace.clock.advanceTo(`2026-04-${String(day).padStart(2, '0')}T10:00:00+07:00`);
      for (const region of ['Bandung', 'Bandung', 'Bogor']) desk.submit({ region, service: 'Grammarly' }, `peneliti${day}@riset.example`);
    }
    desk.workspace.faults.clear();
    const mails = brought(desk, '2026-04-15T10:00:00+07:00');
    expect(desk.records('Permohonan')).toHaveLength(22);
    expect(mails.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(['bima', 'budi', 'hendra', 'kartika']);
    expect(lastTo(desk, budi)).toMatch(/Terlambat \(\d+\)[^]*tahap Penelusuran · tenggat Kamis, 9 April 2026/);
    for (let look = 0; look < 3; look += 1) desk.tick();
    expect(staffMails(desk).filter((line) => line > '2026-04-15')).toHaveLength(4);
    expect(desk.mailsTo('peneliti10@riset.example').map(newsOf)).toEqual(['08', '09', '10'].map((number) => `[LK-2026-000${number}] Kualitas air danau purba | Permohonan diterima`));
    desk.expectNoFailures();
  });
});

describe('The digest of the morning', () => {
  test('comes on working days only, and says nothing where there is nothing to say', () => {
    const desk = openDesk({ now: '2026-05-26T13:00:00+07:00' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    // Idul Adha and its collective leave: Wednesday 27 and Thursday 28 May.
    for (const instant of ['2026-05-27T08:00:00+07:00', '2026-05-28T08:00:00+07:00']) expect(brought(desk, instant)).toEqual([]);
    expect(brought(desk, '2026-05-29T07:31:00+07:00')).toEqual(['budi: Pekerjaan hari ini: 1 jatuh tempo hari ini']);
    desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
    expect(brought(desk, '2026-06-02T07:31:00+07:00')).toEqual([]);
  });

  test('takes up the new requests of the night where it has more to say, with all that their own mail would', () => {
    const desk = deskAtWork();
    typeIntoRecord(desk.book, 'Kawasan', 'Nama', 'Bandung', 'Email', 'kr.bandung@perpustakaan.example');
    desk.skipTo('2026-04-08T20:00:00+07:00');
    desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah malam', description: 'Mohon diperiksa segera.' });
    expect(brought(desk, '2026-04-09T07:31:00+07:00').sort()).toEqual([
      'budi: Pekerjaan hari ini: 1 permohonan baru, 1 jatuh tempo hari ini', 'kr.bandung: [LK-2026-00002] Permohonan baru untuk Anda: Naskah malam',
    ]);
    expect(lastTo(desk, budi)).toMatch(/Permohonan baru \(1\)\n- LK-2026-00002 · Naskah malam\n[^]*Jatuh tempo hari ini \(1\)\n- LK-2026-00001[^]*Uraian: Mohon diperiksa segera\./);
    expect(desk.records('Kotak Keluar').map((row) => [row.Jenis, row.Kepada, row.Keadaan]).slice(3)).toEqual([
      ['Permohonan baru', 'kr.bandung@perpustakaan.example', 'terkirim'], ['Ringkasan pagi', budi, 'terkirim'],
    ]);
  });

  test('says how long the requester has been waited for', () => {
    const desk = deskAtWork();
    desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
    expect(brought(desk, '2026-04-10T07:31:00+07:00')).toEqual(['budi: Pekerjaan hari ini: 1 menunggu pemohon']);
    expect(lastTo(desk, budi)).toContain('menunggu sejak Selasa, 7 April 2026 pukul 08.06 WIB: 21 jam 55 menit kerja');
  });

  test('does not reach who is on leave: whoever has the work since reads of it on the same morning', () => {
    const desk = deskAtWork();
    desk.submit({ region: 'Bogor', service: 'Grammarly' });
    typeIntoRecord(desk.book, 'Pustakawan', 'Nama', 'Budi Santoso', 'Pengganti', 'Surya Saputra');
    appendRecords(desk.book, 'Cuti', [
      { Email: budi, Mulai: '2026-04-09', Selesai: '2026-04-10' }, { Email: 'bima@perpustakaan.example', Mulai: '2026-04-09', Selesai: '2026-04-10' },
    ]);
    expect(brought(desk, '2026-04-09T07:31:00+07:00').map((line) => line.replace(/:.*?(?=Permohonan baru|Pekerjaan|Selama)/, ': ')).sort()).toEqual([
      'bima: Selama Anda cuti', 'budi: Selama Anda cuti', 'cici: Pekerjaan hari ini: 1 terlambat', 'kartika: Pekerjaan hari ini: 1 terlambat di kawasan',
      'surya: Permohonan baru untuk Anda: Kualitas air danau purba',
    ]);
    expect(lastTo(desk, 'surya@perpustakaan.example')).toContain(ticket);
    expect(lastTo(desk, kartika)).toContain('petugas Cici Paramida');
    // The only coordinator on leave gets no digest, but is still told of what was broken since.
    appendRecords(desk.book, 'Cuti', [{ Email: kartika, Mulai: '2026-04-10', Selesai: '2026-04-10' }]);
    expect(brought(desk, '2026-04-10T07:31:00+07:00').sort()).toEqual(['cici: Pekerjaan hari ini: 1 terlambat', 'kartika: Mendesak, tentukan langkah: 2 terlambat', 'surya: Pekerjaan hari ini: 1 terlambat']);
    expect(brought(desk, '2026-04-13T07:31:00+07:00').map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(['cici', 'hendra', 'kartika', 'surya']);
  });
});

describe('The weekly list', () => {
  test('reaches the head on Monday, on Tuesday where Monday is a holiday, and not at all where nothing was broken', () => {
    const desk = openDesk({ now: '2026-05-18T08:00:00+07:00' });
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    desk.submit({ region: 'Ambon', service: 'Grammarly' });
    desk.skipTo('2026-05-19T09:00:00+07:00');
    desk.tick();
    desk.typeIn('LK-2026-00002', 'Status', 'Diserahkan', 'amos@perpustakaan.example');
    const toHead = (instant: string): string[] => brought(desk, instant).filter((line) => line.startsWith('hendra'));
    expect(toHead('2026-05-22T08:00:00+07:00')).toEqual([]);
    expect(toHead('2026-05-25T07:31:00+07:00')).toEqual(['hendra: Daftar mingguan: 3 janji terlewati, 1 masih terlambat']);
    expect(lastTo(desk, hendra)).toContain('pada Senin, 18 Mei 2026 – Minggu, 24 Mei 2026');
    expect(lastTo(desk, hendra)).toContain('- Bandung · Grammarly\n  1 tahap · 1 permohonan\n- Ambon · Grammarly\n  1 tahap\n');
    desk.skipTo('2026-05-26T08:00:00+07:00');
    desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
    desk.submit({ region: 'Bogor', service: 'Grammarly' });
    // Pancasila Day is Monday 1 June.
    for (const instant of ['2026-05-29T08:00:00+07:00', '2026-06-01T08:00:00+07:00']) expect(toHead(instant)).toEqual([]);
    expect(toHead('2026-06-02T07:31:00+07:00')).toEqual(['hendra: Daftar mingguan: 1 janji terlewati, 1 masih terlambat']);
    expect(lastTo(desk, hendra)).toContain('Janji yang terlewati\n- Bogor · Grammarly\n  1 tahap\n');
    desk.typeIn('LK-2026-00003', 'Status', 'Diserahkan', 'bima@perpustakaan.example');
    expect(toHead('2026-06-08T07:31:00+07:00')).toEqual([]);
    desk.expectNoFailures();
  });
});
