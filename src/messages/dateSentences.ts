import type { Language } from './dates';

/** What became of a question about a date, as a mail or the page says it. */
export type DateNews = 'asked' | 'accepted' | 'declined' | 'agreed' | 'kept' | 'withdrawn' | 'lapsed' | 'appointment' | 'appointmentMoved' | 'appointmentOff'
  | 'slotOff' | 'slotPicked' | 'slotMoved' | 'slotReleased' | 'calendarMoved' | 'calendarOff' | 'guestDeclined';

/** What stands before the place of an appointment. */
export const appointmentPlace: Readonly<Record<Language, string>> = { id: 'Tempat', en: 'Place' };

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
    slotOff: 'Janji temu {batas} dibatalkan. Mohon maaf; pilih waktu lain di halaman status.',
    slotPicked: 'Pemohon memilih waktu Anda di tab Jadwal: {batas}. Waktunya sudah tercatat; Anda tidak perlu berbuat apa-apa.',
    slotMoved: 'Pemohon memindahkan janji temunya ke {batas}.',
    slotReleased: 'Pemohon melepaskan janji temu {batas}; waktunya bebas lagi dan permohonan kembali ke tahap sebelumnya.',
    calendarMoved: 'Janji temu dipindahkan di Kalender ke {batas}. Pemohon diberi tahu.',
    calendarOff: 'Janji temu {batas} dihapus dari Kalender, jadi dibatalkan. Pemohon diminta memilih waktu lain.',
    guestDeclined: 'Pemohon menolak undangan Kalender untuk {batas}. Hubungi pemohon, atau kosongkan No. Tiket di tab Jadwal agar ia memilih waktu lain.',
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
    slotOff: 'The appointment {batas} is cancelled. We are sorry; please choose another time on the status page.',
    slotPicked: 'The requester has chosen a time of yours in the tab Jadwal: {batas}. It is noted; there is nothing to do for you.',
    slotMoved: 'The requester has moved the appointment to {batas}.',
    slotReleased: 'The requester has given back the appointment {batas}; the time is free again and the request is back in the stage before.',
    calendarMoved: 'The appointment was moved in the calendar to {batas}. The requester is told.',
    calendarOff: 'The appointment {batas} was deleted from the calendar and is cancelled. The requester is asked to choose another time.',
    guestDeclined: 'The requester has declined the invitation for {batas}. Ask them, or empty No. Tiket in the tab Jadwal so that they choose another time.',
  },
};
