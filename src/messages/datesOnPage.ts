/**
 * What the status page says about agreeing on a date. {day}: the day in question; {until}: until when it may be answered; {date}: what is promised now; {owner}:
 * the librarian.
 */
const id = {
  heading: 'Tanggal selesai',
  standard: 'Yang berlaku: {date}. Membutuhkan tanggal lain? Usulkan; pustakawan menjawab dalam satu hari kerja.',
  asked: 'Anda meminta selesai paling lambat {day}. {owner} menjawab sampai {until}. Tanpa jawaban, yang berlaku tetap {date}.',
  askedNow: 'Anda meminta selesai paling lambat {day}.',
  proposed: '{owner} mengusulkan selesai paling lambat {day}. Jawab sampai {until}. Tanpa jawaban, yang berlaku tetap {date}.',
  agreed: 'Disepakati: selesai paling lambat {day}.',
  keptLibrarian: 'Tanggal yang Anda minta belum dapat kami janjikan. Yang berlaku: {date}.',
  keptRequester: 'Anda memilih tanggal yang sudah dijanjikan: {date}.',
  keptSilence: 'Usulan tanggal tidak dijawab dalam satu hari kerja. Yang berlaku: {date}.',
  accept: 'Setuju: {day}',
  keep: 'Tidak, tetap {day}',
  withdraw: 'Tarik permintaan ini',
  propose: 'Usulkan tanggal lain',
  dayLabel: 'Selesai paling lambat tanggal',
  send: 'Kirim usulan',
  sending: 'Menyimpan …',
  again: 'Meja layanan sedang sibuk. Mencoba lagi …',
  saved: 'Tersimpan.',
  failed: 'Belum tersimpan. Periksa sambungan internet Anda, lalu coba lagi.',
  repeat: 'Coba lagi',
  denied: 'Tautan ini tidak berlaku lagi. Buka lagi tautan dari surat Anda.',
  malformed: 'Halaman ini sudah usang. Muat ulang halaman, lalu ulangi.',
  refused: {
    changed: 'Keadaannya sudah berubah sejak halaman ini dibuka. Inilah yang berlaku sekarang.',
    lapsed: 'Waktu untuk menjawab usulan ini sudah lewat. Inilah yang berlaku sekarang.',
    past: 'Sampai tanggal itu tidak ada lagi waktu kerja. Pilih tanggal yang lebih lambat.',
    alreadyPromised: 'Tanggal itu memang sudah dijanjikan.',
    byAppointment: 'Tanggal layanan ini mengikuti janji temu.',
    notInService: 'Permohonan ini sudah tidak dikerjakan lagi, jadi tanggalnya tidak dapat diubah.',
    tooMany: 'Terlalu banyak perubahan dalam satu jam. Coba lagi nanti, atau tulis kepada pustakawan.',
    paused: 'Meja layanan sedang dijeda untuk sementara. Silakan coba lagi nanti.',
  },
} as const;

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type DatesOnPage = Widen<typeof id>;

const en: DatesOnPage = {
  heading: 'Completion date',
  standard: 'It stands at {date}. Do you need another date? Propose it; a librarian answers within one working day.',
  asked: 'You ask for {day} at the latest. {owner} answers by {until}. Without an answer it stays {date}.',
  askedNow: 'You ask for {day} at the latest.',
  proposed: '{owner} proposes {day} at the latest. Answer by {until}. Without an answer it stays {date}.',
  agreed: 'Agreed: done by {day}.',
  keptLibrarian: 'We cannot promise the date you asked for. It stands at {date}.',
  keptRequester: 'You chose the date that was promised: {date}.',
  keptSilence: 'The proposed date was not answered within one working day. It stands at {date}.',
  accept: 'Agree: {day}',
  keep: 'No, keep {day}',
  withdraw: 'Take this wish back',
  propose: 'Propose another date',
  dayLabel: 'Done at the latest on',
  send: 'Send proposal',
  sending: 'Saving …',
  again: 'The desk is busy. Trying again …',
  saved: 'Saved.',
  failed: 'Not saved yet. Check your connection, then try again.',
  repeat: 'Try again',
  denied: 'This link is no longer valid. Open the link in your mail again.',
  malformed: 'This page is out of date. Reload it, then try again.',
  refused: {
    changed: 'Things have changed since this page was opened. This is how it stands now.',
    lapsed: 'The time to answer this proposal is over. This is how it stands now.',
    past: 'No working time is left until that day. Choose a later one.',
    alreadyPromised: 'That date is promised already.',
    byAppointment: 'The date of this service follows from its appointment.',
    notInService: 'This request is no longer being worked on, so its date cannot be changed.',
    tooMany: 'Too many changes within an hour. Try again later, or write to the librarian.',
    paused: 'The service desk is paused for now. Please try again later.',
  },
};

export const datesOnPage = { id, en } as const;
