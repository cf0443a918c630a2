import { calendarsFrom, standardHours, type CalendarRows } from '../../src/application/configuration/calendars';
import { dueNotes } from '../../src/application/why/cellNotes';
import { whyView } from '../../src/application/why/whyView';
import { sharesAt } from '../../src/domain/holding';
import { fixDue } from '../../src/domain/promise';
import type { RequestImage } from '../../src/domain/request';
import { changeStatus, handOver, moveToStage, setAppointment, type Moment, type Outcome } from '../../src/domain/workflow';
import { rowLeftOut, shareWords, whySentence, type Reader, type WhyView } from '../../src/messages/why';
import { clockRange, shortDays } from '../../src/messages/shortDates';
import { request, wib } from '../domain/requestBuilder';

/** Usual hours, Ramadan until 20 March 2026, and the holidays of that March as the starting rows have them; Bali keeps one of its own. */
const tabs: CalendarRows = {
  hours: [
    ...(['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({ region: '*', from: null, to: null, days: [day], periods: standardHours[day], name: 'Jam kerja baku' })),
    { region: '*', from: '2026-02-19', to: '2026-03-20', days: ['mon', 'tue', 'wed', 'thu'], periods: [['08:00', '12:00'], ['12:30', '15:00']], name: 'Ramadan 1447 H' },
  ],
  holidays: [
    ...(
      [
        ['2026-03-18', 'Cuti bersama Hari Raya Nyepi'], ['2026-03-19', 'Hari Raya Nyepi'], ['2026-03-20', 'Cuti bersama Hari Raya Idul Fitri'], ['2026-03-21', 'Hari Raya Idul Fitri'],
        ['2026-03-22', 'Hari Raya Idul Fitri'], ['2026-03-23', 'Cuti bersama Hari Raya Idul Fitri'], ['2026-03-24', 'Cuti bersama Hari Raya Idul Fitri'],
      ] as const
    ).map(([day, name]) => ({ region: '*', day, name })),
    { region: 'bali', day: '2026-04-08', name: '' },
  ],
};
const calendars = calendarsFrom(tabs, [{ code: 'ambon', timeZone: 'Asia/Jayapura' }, { code: 'bali', timeZone: 'Asia/Makassar' }], 'Asia/Jakarta');
const named = (region: string) => ({ calendar: calendars.of(region), names: calendars.namesOf(region) });

const search = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];

function at(time: string, region = 'bandung'): Moment {
  return { now: wib(time), actor: 'ani@perpustakaan.example', calendar: calendars.of(region), reopenDays: 30 };
}

function done(outcome: Outcome): RequestImage {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.image;
}

function whyOf(image: RequestImage, target: number | 'whole', region = 'bandung'): WhyView {
  const why = whyView(named(region), image, target);
  if (!why) throw new Error('not explained');
  return why;
}

const id = (why: WhyView, reader: Reader = 'requester'): string => whySentence(why, 'id', reader);
const en = (why: WhyView): string => whySentence(why, 'en', 'requester');
const lines = (why: WhyView): string[] =>
  why.rows.map((row) => [shortDays(row.from, row.to, 'id'), row.counted, row.periods.map((period) => clockRange(period, 'id')).join(' '), rowLeftOut(row, 'id', 'requester')].join(' | '));

const begun = (stages: readonly string[] = search): RequestImage => done(changeStatus(request('2026-04-07 08:00', stages), 'inProgress', at('2026-04-07 08:00')));

describe('An explained date in words', () => {
  test('says from when, how long, until when and what was left out', () => {
    const why = whyOf(begun(), 1);
    expect(id(why)).toBe('Dihitung dari Selasa 7 April 08.00: 2 hari kerja, jadi Kamis 9 April 16.00 WIB. Tidak dihitung: istirahat siang.');
    expect(en(why)).toBe('Counted from Tuesday 7 April 08:00: 2 working days, so Thursday 9 April 16:00 WIB. Not counted: lunch.');
    expect(lines(why)).toEqual(['Sel 7 Apr | 420 | 08.00–12.00 13.00–16.00 | istirahat siang', 'Rab 8 – Kam 9 Apr | 900 | 07.30–12.00 13.00–16.00 | istirahat siang']);
  });

  test('condenses a week of holidays into ranges and names the hours of Ramadan', () => {
    let image = request('2026-03-12 09:00', search);
    image = { ...image, dueAt: wib('2026-03-27 11:30') };
    image = done(changeStatus(image, 'inProgress', at('2026-03-17 09:00')));
    const why = whyOf(image, 1);
    expect(id(why)).toBe(
      'Dihitung dari Selasa 17 Maret 09.00: 2 hari kerja, jadi Kamis 26 Maret 16.00 WIB. Tidak dihitung: istirahat siang, Hari Raya Nyepi dan cuti bersama (18–19 Maret), '
      + 'Hari Raya Idul Fitri dan cuti bersama (20–24 Maret). Jam kerja khusus: Ramadan 1447 H.',
    );
    expect(en(why)).toContain('Not counted: lunch, Hari Raya Nyepi and collective leave (18–19 March), Hari Raya Idul Fitri and collective leave (20–24 March). Special working hours: Ramadan 1447 H.');
    expect(lines(why)).toEqual([
      'Sel 17 Mar | 330 | 09.00–12.00 12.30–15.00 | istirahat siang', 'Rab 18 – Kam 19 Mar | 0 |  | Hari Raya Nyepi dan cuti bersama',
      'Jum 20 – Sel 24 Mar | 0 |  | Hari Raya Idul Fitri dan cuti bersama', 'Rab 25 – Kam 26 Mar | 900 | 07.30–12.00 13.00–16.00 | istirahat siang',
    ]);
  });

  test('tells whose answer was waited for, to the requester and to the librarian each in their words', () => {
    const waiting = done(changeStatus(begun(), 'waitingRequester', at('2026-04-09 13:00')));
    expect(id(whyOf(waiting, 1))).toBe(
      'Dihitung dari Selasa 7 April 08.00: 2 hari kerja, jadi Kamis 9 April 16.00 WIB. Tidak dihitung: istirahat siang. '
      + 'Jam berhenti sejak Kamis 9 April 13.00 karena menunggu jawaban Anda; sesudahnya tanggal ini bergeser sebanyak waktu kerja yang hilang.',
    );
    const why = whyOf(done(changeStatus(waiting, 'inProgress', at('2026-04-10 15:00'))), 1);
    expect(id(why)).toBe(
      'Dihitung dari Selasa 7 April 08.00: 2 hari kerja, jadi Senin 13 April 09.00 WIB. '
      + 'Tidak dihitung: istirahat siang, istirahat dan salat Jumat, Sabtu–Minggu, 9 jam menunggu jawaban Anda.',
    );
    expect(id(why, 'librarian')).toContain('9 jam menunggu jawaban pemohon.');
    expect(lines(why).slice(2)).toEqual([
      'Kam 9 Apr | 270 | 07.30–12.00 | istirahat siang, 3 jam menunggu jawaban Anda', 'Jum 10 Apr | 90 | 15.00–16.30 | istirahat dan salat Jumat, 6 jam menunggu jawaban Anda',
      'Sab 11 – Min 12 Apr | 0 |  | akhir pekan', 'Sen 13 Apr | 90 | 07.30–09.00 | ',
    ]);
    expect([why.counted, why.moved]).toEqual([420 + 450 + 270 + 90 + 90, [{ because: 'requester', minutes: 540 }]]);
  });

  test('of the whole lists its stages; of a stage of the requester’s, what it took too long', () => {
    const repair = done(moveToStage(begun(['Verifikasi 4 jam', 'Perbaikan 1 hari °', 'Penyerahan 4 jam']), 'Perbaikan', at('2026-04-07 09:00')));
    const late = done(moveToStage(repair, 'Penyerahan', at('2026-04-09 09:30')));
    expect(id(whyOf(late, 'whole'))).toBe(
      'Dihitung dari saat diajukan, Selasa 7 April 08.00, tahap demi tahap (Verifikasi 4 jam kerja, Perbaikan 1 hari kerja, Penyerahan 4 jam kerja), jadi Kamis 9 April 14.30 WIB. '
      + 'Tidak dihitung: istirahat siang, 2 jam kelebihan waktu tahap Anda.',
    );
  });

  test('prints the time of the region that has it, and says that a promise stays when another region takes over', () => {
    const handed = done(handOver(begun(), { region: 'ambon', calendar: calendars.of('ambon'), assignee: 'amos@perpustakaan.example', assigneeName: 'Amos', because: 'byHand' }, at('2026-04-08 10:00')));
    expect(id(whyOf(handed, 1, 'ambon'))).toBe('Dijanjikan sebelum kawasan ini menerimanya pada Rabu 8 April 12.00; janji itu tetap: Kamis 9 April 18.00 WIT. Tidak dihitung: istirahat siang.');
  });

  test('of an appointment needs no counting; after it the rest is counted', () => {
    const made = done(setAppointment(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Pendampingan janji temu', 'Penyerahan 4 jam']), wib('2026-04-14 09:00'), at('2026-04-07 10:00')));
    expect(id(whyOf(made, 1))).toBe('Sesuai janji temu: Selasa 14 April 09.00 WIB.');
    expect(en(whyOf(made, 'whole'))).toBe('Counted from the appointment, Tuesday 14 April 09:00 (Penyerahan 4 hours of work), so Tuesday 14 April 14:00 WIB. Not counted: lunch.');
  });

  test('of an agreed date says with whom and when, and that it has moved', () => {
    const agreement = { due: wib('2026-04-17 16:30'), proposedBy: 'siti@riset.example', agreedBy: 'ani@perpustakaan.example', at: wib('2026-04-07 10:00') };
    const stages = begun().stages.map((stage, index) => (index === 0 ? stage : { ...stage, fixed: fixDue(calendars.of('bandung'), agreement.at, wib('2026-04-15 16:00'), false), dueAt: wib('2026-04-15 16:00') }));
    const agreed: RequestImage = { ...begun(), stages, dueAt: agreement.due, agreement, promise: { basis: 'agreed', fixed: fixDue(calendars.of('bandung'), agreement.at, agreement.due, false) } };
    expect(id(whyOf(agreed, 'whole'))).toBe('Disepakati dengan Anda pada Selasa 7 April 10.00: Jumat 17 April 16.30 WIB.');
    expect(whyOf(agreed, 'whole').rows).toEqual([]);
    expect(id(whyOf(agreed, 1))).toBe('Bagian tahap ini dari tanggal yang disepakati dengan Anda pada Selasa 7 April 10.00 (Jumat 17 April 16.30 WIB): Rabu 15 April 16.00 WIB.');
    const waiting = done(changeStatus(agreed, 'waitingRequester', at('2026-04-07 11:00')));
    const moved = done(changeStatus(waiting, 'inProgress', at('2026-04-07 12:00')));
    const sentence = 'Disepakati dengan pemohon pada Selasa 7 April 10.00: Jumat 17 April 16.30 WIB. Sejak itu bergeser, jadi Senin 20 April 08.30 WIB.';
    expect(id(whyOf(moved, 'whole'), 'librarian')).toBe(`${sentence} Tidak dihitung: 1 jam menunggu jawaban pemohon.`);
    // Who takes it over keeps the agreed date, moved as it was.
    const handed = done(handOver(moved, { region: 'jogja', calendar: calendars.of('jogja'), assignee: 'joko@perpustakaan.example', assigneeName: 'Joko', because: 'byHand' }, at('2026-04-08 10:00')));
    expect(id(whyOf(handed, 'whole'), 'librarian')).toBe(sentence);
  });

  test('adds up on the screen although people press buttons at odd seconds', () => {
    const odd = (time: string, seconds: number): Moment => ({ ...at(time), now: wib(time) + seconds * 1000 });
    const image = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', odd('2026-04-07 08:00', 24)));
    const waiting = done(changeStatus(image, 'waitingRequester', odd('2026-04-07 09:00', 0)));
    const why = whyOf(done(changeStatus(waiting, 'inProgress', odd('2026-04-07 09:07', 12))), 1);
    // 412.4 minutes on Tuesday, 450 twice, and 7.2 on Friday: 1,319.6, though the four rounded one by one are 1,319.
    expect([why.counted, why.moved]).toEqual([1320, [{ because: 'requester', minutes: 7 }]]);
    expect(why.rows.map((row) => row.counted)).toEqual([412, 900, 8]);
    expect(why.rows.every((row) => Number.isInteger(row.counted))).toBe(true);
  });
});

test('A holiday without a name is a holiday all the same, and only where it is kept', () => {
  const image = request('2026-04-07 08:00', search, { region: 'bali' });
  const bali = { ...image, stages: [], dueAt: null };
  expect(whyView(named('bali'), bali, 'whole')).toBeNull();
  const begunInBali = done(changeStatus(image, 'inProgress', at('2026-04-07 08:00', 'bali')));
  expect(id(whyOf(begunInBali, 1, 'bali'))).toBe('Dihitung dari Selasa 7 April 09.00: 2 hari kerja, jadi Jumat 10 April 16.30 WITA. Tidak dihitung: istirahat siang, istirahat dan salat Jumat, hari libur (8 April).');
});

test('Shares of time hold what has passed since the request last changed hands', () => {
  const waiting = done(changeStatus(begun(), 'waitingRequester', at('2026-04-07 11:00')));
  const after = sharesAt(calendars.of('bandung'), waiting, wib('2026-04-07 14:00'));
  expect(after).toEqual({ librarian: 180, requester: 120, others: 0 });
  expect([shareWords(after, 'id', 'requester'), shareWords(after, 'id', 'librarian'), shareWords(after, 'en', 'requester')]).toEqual([
    'petugas 3 jam, Anda 2 jam, pihak lain –', 'petugas 3 jam, pemohon 2 jam, pihak lain –', 'librarian 3 hours, you 2 hours, others –',
  ]);
  const delivered = done(changeStatus(waiting, 'delivered', at('2026-04-07 15:00')));
  expect(sharesAt(calendars.of('bandung'), delivered, wib('2026-04-09 15:00'))).toEqual({ librarian: 180, requester: 180, others: 0 });
});

describe('The note on a date', () => {
  test('lists the days while there is room, and is never longer than 600 characters', () => {
    expect(dueNotes(named('bandung'), begun()).stageDueAt).toBe(
      'Dihitung dari Selasa 7 April 08.00: 2 hari kerja, jadi Kamis 9 April 16.00 WIB. Tidak dihitung: istirahat siang.\nSel 7 Apr: 7 jam\nRab 8 – Kam 9 Apr: 2 × 7 jam 30 menit = 15 jam\nJumlah: 22 jam',
    );
    const stages = (count: number): string[] => ['Verifikasi 4 jam', ...Array.from({ length: count }, (_, index) => `Tahap dengan nama yang panjang ke-${index} 3 hari`), 'Penyerahan 4 jam'];
    // Seven hours on the first day, twenty-one days of seven and a half, and four hours.
    const some = dueNotes(named('bandung'), request('2026-04-07 08:00', stages(7))).dueAt;
    expect([some.length <= 600, some.split('\n')]).toEqual([true, [expect.stringMatching(/^Dihitung dari saat diajukan.*Sabtu–Minggu\.$/), 'Jumlah: 168 jam 30 menit']]);
    const many = dueNotes(named('bandung'), request('2026-04-07 08:00', stages(20))).dueAt;
    expect([many.length, many.slice(-1)]).toEqual([600, '…']);
  });

  test('is taken away where there is no date', () => {
    const open = request('2026-04-07 08:00', ['Pendampingan janji temu', 'Penyerahan 4 jam']);
    expect(dueNotes(named('bandung'), open)).toEqual({ stageDueAt: '', dueAt: '' });
  });
});
