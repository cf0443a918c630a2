import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import { openPage, type RequestPage } from '../support/pageCalls';
import { cellAt } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const budi = 'budi@perpustakaan.example';
const kartika = 'kartika@perpustakaan.example';
const siti = 'siti@riset.example';
const ticket = 'LK-2026-00001';

interface Begun {
  readonly desk: Desk;
  readonly page: RequestPage;
}

/** A language check in Bandung, sent in on Tuesday 7 April 2026 at 09:00 WIB; by the standard it is done on Thursday at 11:30. */
function deskWith(neededBy: string | undefined, service = 'Grammarly'): Begun {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service, ...(neededBy === undefined ? {} : { neededBy }) });
  return { desk, page: openPage(desk, ticket, siti) };
}

const note = (desk: Desk): string => desk.spreadsheet().getSheetByName('Permohonan')?.getRange(cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket, 'Kesepakatan')).getNote() ?? '';
const happened = (desk: Desk, event: string): string[] => desk.records('Riwayat').filter((row) => row.Kejadian === event).map((row) => `${row.Pelaku}: ${row.Rincian}`);
const newest = (desk: Desk, address: string): string => desk.mailsTo(address).at(-1)?.body ?? '';
/** The proposal that the page shows. */
const proposalOn = (page: RequestPage): number => page.view().agreement?.proposal?.at ?? 0;

describe('A requester who needs it earlier', () => {
  test('is told that it was passed on, and the librarian how to answer; Setuju binds the date, and its stages follow', () => {
    const { desk, page } = deskWith('2026-04-08');
    expect(desk.request(ticket)).toMatchObject({ 'Dibutuhkan Tanggal': '08/04/2026', Kesepakatan: 'Diminta 8 April 2026', 'Tenggat Selesai': '09/04/2026 11:30' });
    expect(newest(desk, siti)).toContain('Pustakawan menjawabnya dalam satu hari kerja');
    expect(newest(desk, budi)).toContain('Jawab di kolom Kesepakatan dalam satu hari kerja: tulis Setuju, Standar, atau tanggal lain.');
    desk.skipTo('2026-04-07T10:00:00+07:00');
    desk.typeIn(ticket, 'Kesepakatan', 'setuju', budi);
    // 750 working minutes until Wednesday 16:00, of which Verifikasi has 180 of 990: 136.
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Disepakati 8 April 2026', 'Tenggat Tahap': '07/04/2026 13:16', 'Tenggat Selesai': '08/04/2026 16:00' });
    expect(happened(desk, 'Tanggal disepakati')).toEqual([`${budi}: Disepakati selesai Rabu, 8 April 2026: diusulkan ${siti}, disetujui ${budi}.`]);
    expect(newest(desk, siti)).toContain('Disepakati: selesai paling lambat Rabu, 8 April 2026 pukul 16.00 WIB.');
    expect(newest(desk, siti)).toContain('- Verifikasi: Selasa, 7 April 2026 pukul 13.16 WIB');
    expect(page.view()).toMatchObject({ promised: { wall: '2026-04-08T16:00' }, agreement: { proposal: null, agreed: { wall: '2026-04-08T16:00' }, kept: null } });
    desk.expectNoFailures();
  });

  test('hears when the librarian keeps the standard, and when nobody answers within a working day', () => {
    const kept = deskWith('2026-04-08').desk;
    kept.typeIn(ticket, 'Kesepakatan', 'Standar', budi);
    expect(kept.request(ticket)).toMatchObject({ Kesepakatan: 'Standar', 'Tenggat Selesai': '09/04/2026 11:30' });
    expect(newest(kept, siti)).toContain('Kami belum dapat menjanjikan Rabu, 8 April 2026. Yang berlaku tetap Kamis, 9 April 2026 pukul 11.30 WIB.');

    const { desk: unasked } = deskWith(undefined);
    unasked.typeIn(ticket, 'Kesepakatan', '2026-04-14', budi);
    unasked.typeIn(ticket, 'Kesepakatan', 'Standar', budi);
    expect(unasked.request(ticket).Kesepakatan).toBe('');
    expect(newest(unasked, siti)).toContain('Usulan kami untuk Selasa, 14 April 2026 kami tarik.');

    const { desk, page } = deskWith('2026-04-08');
    desk.skipTo('2026-04-08T15:55:00+07:00');
    desk.tick();
    expect(desk.request(ticket).Kesepakatan).toBe('Diminta 8 April 2026');
    desk.tick();
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Standar', 'Tenggat Selesai': '09/04/2026 11:30' });
    expect(happened(desk, 'Usulan tanggal gugur')).toEqual(['meja layanan: Usulan Rabu, 8 April 2026 tidak dijawab dalam satu hari kerja; jadwal yang sudah dijanjikan berlaku.']);
    expect(page.view().agreement).toMatchObject({ proposal: null, kept: 'silence' });
    // The desk closed at 16:00, so the mail waits for Thursday morning.
    expect(desk.mailsTo(siti)).toHaveLength(1);
    desk.skipTo('2026-04-09T07:30:00+07:00');
    desk.tick();
    expect(newest(desk, siti)).toContain('tidak dijawab dalam satu hari kerja');
    desk.expectNoFailures();
  });

  test('is asked nothing when the date is later; the librarian may agree to it all the same', () => {
    const { desk } = deskWith('2026-04-15');
    expect(desk.request(ticket).Kesepakatan).toBe('');
    expect(newest(desk, budi)).not.toContain('Kesepakatan');
    desk.typeIn(ticket, 'Kesepakatan', 'Setuju', budi);
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Disepakati 15 April 2026', 'Tenggat Selesai': '15/04/2026 16:00' });
  });

  test('may say so later by editing the form', () => {
    const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
    const response = desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const [item] = desk.form.items().filter(({ title }) => title.startsWith('Dibutuhkan tanggal'));
    desk.skipTo('2026-04-07T10:00:00+07:00');
    desk.form.edit(response, { [item?.id ?? '']: '2026-04-08' }, siti);
    expect(desk.request(ticket).Kesepakatan).toBe('Diminta 8 April 2026');
    expect(newest(desk, budi)).toContain('Pemohon meminta selesai paling lambat Rabu, 8 April 2026. Jawab di kolom Kesepakatan sampai Rabu, 8 April 2026 pukul 16.00 WIB');
  });
});

describe('A librarian', () => {
  test('proposes another date by typing it; the requester accepts on the page, and the librarian hears of it', () => {
    const { desk, page } = deskWith('2026-04-08');
    desk.typeIn(ticket, 'Kesepakatan', '10 April 2026', budi);
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Diusulkan 10 April 2026 kepada pemohon', 'Tenggat Selesai': '09/04/2026 11:30' });
    const [, asked] = desk.mailsTo(siti);
    expect(asked && newsOf(asked)).toBe(`[${ticket}] Kualitas air danau purba | Setujukah Anda selesai Jumat, 10 April 2026?`);
    expect(asked?.body).toContain('Jawab di halaman status sampai Rabu, 8 April 2026 pukul 16.00 WIB');
    if (asked) expect(desk.openLink(asked).html).toContain('Setuju: Jumat, 10 April 2026');

    const answer = page.act({ name: 'acceptDate', proposal: proposalOn(page) });
    expect(answer).toMatchObject({ outcome: 'done', view: { promised: { wall: '2026-04-10T16:30', zone: 'WIB' }, agreement: { proposal: null, agreed: { wall: '2026-04-10T16:30' } } } });
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Disepakati 10 April 2026', 'Tenggat Selesai': '10/04/2026 16:30' });
    expect(happened(desk, 'Tanggal disepakati')).toEqual([`${siti}: Disepakati selesai Jumat, 10 April 2026: diusulkan ${budi}, disetujui ${siti}.`]);
    desk.tick();
    expect(newest(desk, budi)).toContain('Pemohon menyetujui Jumat, 10 April 2026.');
    desk.expectNoFailures();
  });

  test('goes back and forth with the requester, until one takes the other’s date', () => {
    const { desk, page } = deskWith('2026-04-08');
    desk.typeIn(ticket, 'Kesepakatan', '2026-04-13', budi);
    expect(page.act({ name: 'proposeDate', proposal: proposalOn(page), day: '2026-04-11' })).toMatchObject({ outcome: 'done', view: { neededBy: '2026-04-11', agreement: { proposal: { by: 'requester' } } } });
    // A Saturday: the Friday before it.
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Diminta 10 April 2026', 'Dibutuhkan Tanggal': '11/04/2026' });
    desk.tick();
    expect(newest(desk, budi)).toContain('Pemohon meminta selesai paling lambat Jumat, 10 April 2026.');
    desk.typeIn(ticket, 'Kesepakatan', '2026-04-14', budi);
    expect(page.act({ name: 'keepDate', proposal: proposalOn(page) })).toMatchObject({ outcome: 'done', view: { agreement: { proposal: null, kept: 'requester' } } });
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Standar', 'Tenggat Selesai': '09/04/2026 11:30' });
    desk.tick();
    expect(newest(desk, budi)).toContain('Pemohon tidak mengambil Selasa, 14 April 2026.');
    desk.typeIn(ticket, 'Kesepakatan', 'Setuju', budi);
    expect([desk.request(ticket).Kesepakatan, note(desk)]).toEqual(['Standar', expect.stringContaining('Pemohon tidak meminta tanggal.')]);
    desk.expectNoFailures();
  });

  test('finds everything else put back, with what may stand there', () => {
    const { desk } = deskWith('2026-04-08');
    for (const [typed, reason] of [['ya deh', 'Tulis Setuju, Standar, atau tanggal'], ['="Setuju"&"!"', 'Tulis Setuju'], ['31 April 2026', 'Tulis Setuju'], ['2026-04-06', 'tidak ada lagi waktu kerja'], ['', 'Tulis Setuju']] as const) {
      desk.typeIn(ticket, 'Kesepakatan', typed, budi);
      expect(desk.request(ticket).Kesepakatan).toBe('Diminta 8 April 2026');
      expect(note(desk)).toContain(reason);
    }
    expect(desk.request(ticket)['Tenggat Selesai']).toBe('09/04/2026 11:30');
  });

  test('needs the coordinator where others’ hours are promised, and where the request is somebody else’s', () => {
    const { desk } = deskWith('2026-04-13', 'Data Penelitian');
    desk.typeIn(ticket, 'Kesepakatan', 'Setuju', budi);
    expect(desk.request(ticket).Kesepakatan).toBe('Diminta 13 April 2026');
    expect(note(desk)).toContain('masih ada tahap di pihak lain, jadi koordinator yang menjanjikannya. Mintalah Kartika Sari.');
    desk.typeIn(ticket, 'Kesepakatan', 'Setuju', 'ani@perpustakaan.example');
    expect(note(desk)).toContain('Hanya petugasnya (Budi Santoso) atau koordinator');
    desk.typeIn(ticket, 'Kesepakatan', 'Setuju', kartika);
    expect(desk.request(ticket)).toMatchObject({ Kesepakatan: 'Disepakati 13 April 2026', 'Tenggat Selesai': '13/04/2026 16:00' });
    expect(happened(desk, 'Tanggal disepakati')).toEqual([expect.stringContaining(`disetujui ${kartika}`)]);
  });
});
