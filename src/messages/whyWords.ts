import type { Language } from './dates';

/** The words of an explained date. Amounts of time come as words already. */
const id = {
  stage: (from: string, norm: string, to: string) => `Dihitung dari ${from}: ${norm}, jadi ${to}.`,
  planned: (from: string, norm: string, to: string) => `Rencana: dihitung dari tenggat tahap sebelumnya, ${from}: ${norm}, jadi ${to}.`,
  submission: (from: string, norms: string, to: string) => `Dihitung dari saat diajukan, ${from}, tahap demi tahap (${norms}), jadi ${to}.`,
  fromAppointment: (from: string, norms: string, to: string) => `Dihitung dari janji temu, ${from} (${norms}), jadi ${to}.`,
  appointment: (to: string) => `Sesuai janji temu: ${to}.`,
  handOver: (from: string, to: string) => `Dijanjikan sebelum kawasan ini menerimanya pada ${from}; janji itu tetap: ${to}.`,
  handOverMoved: (from: string, to: string) => `Dijanjikan sebelum kawasan ini menerimanya pada ${from}; sejak itu bergeser, jadi ${to}.`,
  reopened: (from: string, to: string) => `Dijanjikan saat permohonan dibuka kembali pada ${from}: ${to}.`,
  reopenedMoved: (from: string, to: string) => `Dijanjikan saat permohonan dibuka kembali pada ${from}; sejak itu bergeser, jadi ${to}.`,
  agreed: (whom: string, at: string, agreed: string) => `Disepakati dengan ${whom} pada ${at}: ${agreed}.`,
  agreedShare: (whom: string, at: string, agreed: string, to: string) => `Bagian tahap ini dari tanggal yang disepakati dengan ${whom} pada ${at} (${agreed}): ${to}.`,
  agreedMoved: (to: string) => `Sejak itu bergeser, jadi ${to}.`,
  with: { requester: 'Anda', librarian: 'pemohon' },
  hours: (amount: string) => `${amount} kerja`,
  days: (days: number) => `${days} hari kerja`,
  meeting: 'janji temu',
  notCounted: (parts: string) => `Tidak dihitung: ${parts}.`,
  season: (names: string) => `Jam kerja khusus: ${names}.`,
  waiting: (since: string, what: string) => `Jam berhenti sejak ${since} karena ${what}; sesudahnya tanggal ini bergeser sebanyak waktu kerja yang hilang.`,
  waitingFor: {
    requester: { requester: 'menunggu jawaban Anda', others: 'menunggu pihak lain' },
    librarian: { requester: 'menunggu jawaban pemohon', others: 'menunggu pihak lain' },
  },
  stopped: {
    requester: {
      requester: (amount: string) => `${amount} menunggu jawaban Anda`,
      others: (amount: string) => `${amount} menunggu pihak lain`,
      requesterStage: (amount: string) => `${amount} kelebihan waktu tahap Anda`,
      othersStage: (amount: string) => `${amount} kelebihan waktu tahap pihak lain`,
    },
    librarian: {
      requester: (amount: string) => `${amount} menunggu jawaban pemohon`,
      others: (amount: string) => `${amount} menunggu pihak lain`,
      requesterStage: (amount: string) => `${amount} kelebihan waktu tahap pemohon`,
      othersStage: (amount: string) => `${amount} kelebihan waktu tahap pihak lain`,
    },
  },
  midday: 'istirahat siang',
  friday: 'istirahat dan salat Jumat',
  weekend: 'akhir pekan',
  weekdays: (days: readonly number[]) => joinDays(days, ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']),
  closed: 'hari tutup',
  break: 'jeda khusus',
  holiday: 'hari libur',
  leave: (name: string) => `cuti bersama ${name}`,
  andLeave: (name: string) => `${name} dan cuti bersama`,
  question: 'Mengapa tanggal ini?',
  aboutStage: (name: string) => `tahap ${name}`,
  aboutWhole: 'seluruh permohonan',
  agreedMark: 'disepakati',
  timeUsed: 'Waktu kerja terpakai',
  shares: {
    requester: { librarian: 'petugas', requester: 'Anda', others: 'pihak lain' },
    librarian: { librarian: 'petugas', requester: 'pemohon', others: 'pihak lain' },
  },
  day: 'Hari',
  counted: 'Dihitung',
  left: 'Tidak dihitung',
  total: 'Jumlah',
  nothing: '–',
  several: (days: number, each: string, all: string) => `${days} × ${each} = ${all}`,
  movedAfter: (amount: string) => `Termasuk ${amount} pengganti waktu menunggu sesudah tenggatnya lewat.`,
};

export type WhyWords = typeof id;

const en: WhyWords = {
  stage: (from, norm, to) => `Counted from ${from}: ${norm}, so ${to}.`,
  planned: (from, norm, to) => `Planned: counted from when the stage before is due, ${from}: ${norm}, so ${to}.`,
  submission: (from, norms, to) => `Counted from submission, ${from}, stage after stage (${norms}), so ${to}.`,
  fromAppointment: (from, norms, to) => `Counted from the appointment, ${from} (${norms}), so ${to}.`,
  appointment: (to) => `By appointment: ${to}.`,
  handOver: (from, to) => `Promised before this region took over on ${from}; that promise stays: ${to}.`,
  handOverMoved: (from, to) => `Promised before this region took over on ${from}; it has moved since, so ${to}.`,
  reopened: (from, to) => `Promised when the request was opened again on ${from}: ${to}.`,
  reopenedMoved: (from, to) => `Promised when the request was opened again on ${from}; it has moved since, so ${to}.`,
  agreed: (whom, at, agreed) => `Agreed with ${whom} on ${at}: ${agreed}.`,
  agreedShare: (whom, at, agreed, to) => `This stage’s share of the time until the date agreed with ${whom} on ${at} (${agreed}): ${to}.`,
  agreedMoved: (to) => `It has moved since, so ${to}.`,
  with: { requester: 'you', librarian: 'the requester' },
  hours: (amount) => `${amount} of work`,
  days: (days) => (days === 1 ? '1 working day' : `${days} working days`),
  meeting: 'appointment',
  notCounted: (parts) => `Not counted: ${parts}.`,
  season: (names) => `Special working hours: ${names}.`,
  waiting: (since, what) => `The clock has stood still since ${since} while ${what}; afterwards this date moves by the working time lost.`,
  waitingFor: {
    requester: { requester: 'we wait for your answer', others: 'we wait for others' },
    librarian: { requester: 'we wait for the requester', others: 'we wait for others' },
  },
  stopped: {
    requester: {
      requester: (amount) => `${amount} waiting for your answer`,
      others: (amount) => `${amount} waiting for others`,
      requesterStage: (amount) => `${amount} more than your stage had`,
      othersStage: (amount) => `${amount} more than the others’ stage had`,
    },
    librarian: {
      requester: (amount) => `${amount} waiting for the requester`,
      others: (amount) => `${amount} waiting for others`,
      requesterStage: (amount) => `${amount} more than the requester’s stage had`,
      othersStage: (amount) => `${amount} more than the others’ stage had`,
    },
  },
  midday: 'lunch',
  friday: 'lunch and Friday prayer',
  weekend: 'weekend',
  weekdays: (days) => joinDays(days, ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']),
  closed: 'closed',
  break: 'special break',
  holiday: 'holiday',
  leave: (name) => `collective leave for ${name}`,
  andLeave: (name) => `${name} and collective leave`,
  question: 'Why this date?',
  aboutStage: (name) => `stage ${name}`,
  aboutWhole: 'the whole request',
  agreedMark: 'agreed',
  timeUsed: 'Working time used',
  shares: {
    requester: { librarian: 'librarian', requester: 'you', others: 'others' },
    librarian: { librarian: 'librarian', requester: 'requester', others: 'others' },
  },
  day: 'Day',
  counted: 'Counted',
  left: 'Not counted',
  total: 'Total',
  nothing: '–',
  several: (days, each, all) => `${days} × ${each} = ${all}`,
  movedAfter: (amount) => `This includes ${amount} in return for a wait after the date had passed.`,
};

export const whyWords: Readonly<Record<Language, WhyWords>> = { id, en };

/** 'Sabtu–Minggu' for neighbours, 'Jumat, Minggu' for others; days as Date.getUTCDay has them, from Monday on. */
function joinDays(days: readonly number[], names: readonly string[]): string {
  const place = (day: number): number => (day + 6) % 7;
  const [first = 0] = days;
  const last = days[days.length - 1] ?? first;
  const run = days.length > 1 && place(last) - place(first) === days.length - 1;
  return run ? `${names[first] ?? ''}–${names[last] ?? ''}` : days.map((day) => names[day] ?? '').join(', ');
}
