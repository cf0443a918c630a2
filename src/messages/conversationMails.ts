import type { Language } from './dates';

/** Starting texts of the mails about waiting, answers and rating (tab Templat). */
interface Text {
  readonly subject: string;
  readonly body: string;
}

export const conversationTemplates: Readonly<Record<'answered' | 'reminder' | 'closed' | 'rating', Readonly<Record<Language, Text>>>> = {
  answered: {
    id: { subject: '{hal}: {judul}', body: 'Halo {petugas},\n\n{pesan}' },
    en: { subject: '{hal}: {judul}', body: 'Hello {petugas},\n\n{pesan}' },
  },
  reminder: {
    id: {
      subject: 'Masih kami tunggu jawaban Anda: {judul}',
      body: 'Yth. {nama},\n\n{petugas} masih menunggu jawaban Anda:\n\n{catatan}\n\nJawab di halaman permohonan, atau balas surat ini. Sedang tidak di tempat? Tulis di halaman itu sampai kapan; kami menunggu.\n\nTanpa kabar, permohonan ini kami tutup sesudah {tutup}. Jawaban Anda sesudahnya membukanya kembali.',
    },
    en: {
      subject: 'We are still waiting for your answer: {judul}',
      body: 'Dear {nama},\n\n{petugas} is still waiting for your answer:\n\n{catatan}\n\nAnswer on the page of your request, or reply to this mail. Are you away? Say on that page until when; we will wait.\n\nWithout word from you we close this request after {tutup}. An answer after that opens it again.',
    },
  },
  closed: {
    id: {
      subject: 'Ditutup karena belum ada jawaban: {judul}',
      body: 'Yth. {nama},\n\nKarena belum ada jawaban, permohonan Anda kami tutup untuk sementara. Yang kami tanyakan:\n\n{catatan}\n\nJawaban Anda membukanya kembali, di halaman permohonan atau dengan membalas surat ini, sampai {tutup}.',
    },
    en: {
      subject: 'Closed, for there was no answer: {judul}',
      body: 'Dear {nama},\n\nAs we had no answer, we have closed your request for now. We had asked:\n\n{catatan}\n\nYour answer opens it again, on the page of the request or as a reply to this mail, until {tutup}.',
    },
  },
  rating: {
    id: {
      subject: 'Bagaimana layanan kami? {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda sudah selesai. Seberapa puas Anda? Tekan salah satu tombol di atas, lalu Kirim di halaman yang terbuka. Di sana Anda juga dapat menilai sembilan unsur layanan dan menulis saran.\n\nPenilaian dapat diubah selama 30 hari.',
    },
    en: {
      subject: 'How was our service? {judul}',
      body: 'Dear {nama},\n\nYour request is done. How satisfied are you? Press one of the buttons above, then Send on the page that opens. There you can also rate nine elements of the service and leave a comment.\n\nYou can change your rating for 30 days.',
    },
  },
};

/** What the librarian is told: what a requester has done, or what has to be done for them. */
export type RequesterNews = 'message' | 'cancelled' | 'reopened' | 'notShared' | 'bounced' | 'noted';

/** Sentences of the mail to the librarian; {pesan}: what was written. */
export const requesterNews: Readonly<Record<Language, { readonly subject: Readonly<Record<RequesterNews, string>>; readonly sentence: Readonly<Record<RequesterNews, string>>; readonly hidden: string }>> = {
  id: {
    subject: { message: 'Pesan dari pemohon', cancelled: 'Dibatalkan pemohon', reopened: 'Dibuka kembali oleh pemohon', notShared: 'Bagikan hasilnya kepada pemohon', bounced: 'Surat kepada pemohon tidak sampai', noted: 'Surat Anda menjadi catatan' },
    sentence: {
      message: 'Pemohon menulis:', cancelled: 'Pemohon membatalkan permohonan ini; tidak ada lagi yang perlu dikerjakan. Alasannya:',
      reopened: 'Pemohon membuka kembali permohonan ini; lanjutkan sesuai tenggat yang baru. Alasannya:',
      notShared: 'Hasil ini belum dapat dibuka pemohon: akun meja layanan tidak boleh membagikannya. Buka berkasnya, tekan Bagikan, dan beri pemohon hak melihat:',
      bounced: 'Surat kepada pemohon tidak sampai; alamat ini tidak dipakai lagi untuk permohonan ini. Hubungi pemohon dengan cara lain dan tanyakan alamat yang benar:',
      noted: 'Balasan Anda disimpan sebagai catatan untuk rekan. Pemohon tidak menerimanya: untuk menulis kepada pemohon, pakai panel Layanan Kawasan. Isinya:',
    },
    hidden: '(Permohonan tertutup: baca isinya di panel Layanan Kawasan.)',
  },
  en: {
    subject: { message: 'Message from the requester', cancelled: 'Cancelled by the requester', reopened: 'Opened again by the requester', notShared: 'Share the result with the requester', bounced: 'No mail reaches the requester', noted: 'Your mail has become a note' },
    sentence: {
      message: 'The requester writes:', cancelled: 'The requester has cancelled this request; nothing more is to be done. The reason:',
      reopened: 'The requester has opened this request again; go on by the new due date. The reason:',
      notShared: 'The requester cannot open this result yet: the account of the desk may not share it. Open the file, press Share, and let the requester view it:',
      bounced: 'A mail to the requester did not arrive; this address is no longer used for the request. Reach the requester in another way and ask for the right one:',
      noted: 'Your reply is kept as a note among colleagues. The requester has not got it: to write to the requester use the panel Layanan Kawasan. It says:',
    },
    hidden: '(Confidential: read it in the panel Layanan Kawasan.)',
  },
};

/** Buttons of the mail that asks for a rating, and of the page: mark 4 first. */
export const markWords: Readonly<Record<Language, Readonly<Record<1 | 2 | 3 | 4, string>>>> = {
  id: { 4: 'Sangat baik', 3: 'Baik', 2: 'Kurang baik', 1: 'Tidak baik' },
  en: { 4: 'Very good', 3: 'Good', 2: 'Less good', 1: 'Not good' },
};
