import type { Language } from './dates';

/** What became of a question about a date, as a mail or the page says it. */
export type DateNews = 'asked' | 'accepted' | 'declined' | 'agreed' | 'kept' | 'withdrawn' | 'lapsed' | 'appointment' | 'appointmentMoved' | 'appointmentOff';

/**
 * Sentences of mails about dates. {usulan}: the day in question; {batas}: until when it may be answered; {tenggat}: what is promised now. asked, accepted
 * and declined go to the librarian, the others to the requester. Of an
 * appointment {batas} is when it is, or was.
 */
export const dateSentences: Readonly<Record<Language, Readonly<Record<DateNews, string>>>> = {
  id: {
    asked: 'Pemohon meminta selesai paling lambat {usulan}. Jawab di kolom Kesepakatan sampai {batas}: tulis Setuju, Standar, atau tanggal lain. Tanpa jawaban, yang berlaku tetap {tenggat}.',
    accepted: 'Pemohon menyetujui {usulan}. Tanggal itu sekarang mengikat; tenggat tahap yang tersisa sudah disesuaikan.',
    declined: 'Pemohon tidak mengambil {usulan}. Yang berlaku tetap {tenggat}; Anda tidak perlu berbuat apa-apa.',
    agreed: 'Disepakati: selesai paling lambat {tenggat}. Tenggat tahap yang tersisa sudah disesuaikan.',
    kept: 'Kami belum dapat menjanjikan {usulan}. Yang berlaku tetap {tenggat}. Bila tanggal lain juga menolong, usulkan di halaman status.',
    withdrawn: 'Usulan kami untuk {usulan} kami tarik. Yang berlaku tetap {tenggat}.',
    lapsed: 'Permintaan Anda untuk {usulan} tidak dijawab dalam satu hari kerja, jadi yang berlaku tetap {tenggat}. Bila tanggal itu penting, balas surat ini atau usulkan lagi di halaman status.',
    appointment: 'Janji temu Anda: {batas}. Bila waktunya tidak cocok, balas surat ini.',
    appointmentMoved: 'Janji temu Anda dipindahkan ke {batas}. Bila waktunya tidak cocok, balas surat ini.',
    appointmentOff: 'Janji temu {batas} dibatalkan. Kami akan mengabarkan waktu yang baru; Anda juga dapat mengusulkannya dengan membalas surat ini.',
  },
  en: {
    asked: 'The requester asks for {usulan} at the latest. Answer in the column Kesepakatan by {batas}: type Setuju, Standar or another date. Without an answer it stays {tenggat}.',
    accepted: 'The requester agrees to {usulan}. The date binds from now on; the stages that are left have new dates.',
    declined: 'The requester does not take {usulan}. It stays {tenggat}; there is nothing to do for you.',
    agreed: 'Agreed: done by {tenggat}. The stages that are left have new dates.',
    kept: 'We cannot promise {usulan}. It stays {tenggat}. If another date helps as well, propose it on the status page.',
    withdrawn: 'We take back our proposal of {usulan}. It stays {tenggat}.',
    lapsed: 'Your wish for {usulan} was not answered within one working day, so it stays {tenggat}. If that date matters, reply to this mail or propose it again on the status page.',
    appointment: 'Your appointment: {batas}. If that does not suit you, reply to this mail.',
    appointmentMoved: 'Your appointment is moved to {batas}. If that does not suit you, reply to this mail.',
    appointmentOff: 'The appointment {batas} is cancelled. We will name another time; you may also propose one by replying to this mail.',
  },
};
