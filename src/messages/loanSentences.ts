import type { Language } from './dates';

/** What a mail about a loan says: to the requester, or (asked, pickUp) to the librarian. */
export type LoanNews = 'remind' | 'extended' | 'moved' | 'kept' | 'asked' | 'pickUp';

/** Sentences of mails about loans. {tanggal}: the return day; {tempat}: where the items are to be fetched. */
interface LoanSentences {
  readonly news: Readonly<Record<Exclude<LoanNews, 'remind'>, string>>;
  readonly subject: Readonly<Record<LoanNews | 'late', string>>;
  readonly due: string;
  readonly late: string;
  readonly dueLine: string;
  readonly lateLine: string;
  readonly page: string;
}

export const loanSentences: Readonly<Record<Language, LoanSentences>> = {
  id: {
    news: {
      extended: 'Perpanjangan diberikan: mohon kembalikan paling lambat {tanggal}.',
      moved: 'Tanggal kembali pinjaman Anda sekarang {tanggal}.',
      kept: 'Pinjaman ini tidak dapat diperpanjang. Mohon kembalikan paling lambat {tanggal}.',
      asked: 'Pemohon meminta perpanjangan; sekarang kembali {tanggal}. Jawab di panel (Perpanjang, atau Tidak dapat diperpanjang) atau isi Tanggal Kembali yang baru. Tanpa jawaban, {tanggal} tetap berlaku.',
      pickUp: 'Pemohon minta pinjamannya dijemput di {tempat}. Ambil di sana, catat pengembaliannya di SLiMS, lalu isi Dikembalikan Pada.',
    },
    subject: { remind: 'Pinjaman segera jatuh tempo', late: 'Pinjaman lewat waktu', extended: 'Pinjaman diperpanjang', moved: 'Tanggal kembali berubah', kept: 'Pinjaman tidak diperpanjang', asked: 'Jawab permintaan perpanjangan', pickUp: 'Jemput pinjaman' },
    due: 'Pinjaman berikut segera jatuh tempo:',
    late: 'Pinjaman berikut sudah lewat waktu. Mohon segera kembalikan; balas surat ini bila ada kesulitan.',
    dueLine: '{judul}: kembali paling lambat {tanggal}',
    lateLine: '{judul}: seharusnya kembali {tanggal}',
    page: 'Di halaman status Anda dapat meminta perpanjangan selama masih dapat, atau meminta petugas menjemputnya.',
  },
  en: {
    news: {
      extended: 'Your loan was extended: please bring it back by {tanggal}.',
      moved: 'Your loan is now to be back by {tanggal}.',
      kept: 'This loan cannot be extended. Please bring it back by {tanggal}.',
      asked: 'The requester asks for an extension; now it is due {tanggal}. Answer in the panel (Extend, or Cannot be extended) or enter a new Tanggal Kembali. Without an answer it stays {tanggal}.',
      pickUp: 'The requester asks to have the loan fetched at {tempat}. Fetch it there, return it in SLiMS, then fill in Dikembalikan Pada.',
    },
    subject: { remind: 'Loan due soon', late: 'Loan overdue', extended: 'Loan extended', moved: 'New return date', kept: 'Loan not extended', asked: 'Answer a wish for an extension', pickUp: 'Fetch a loan' },
    due: 'These loans are due soon:',
    late: 'These loans are overdue. Please bring them back soon; reply to this mail if that is difficult.',
    dueLine: '{judul}: to be back by {tanggal}',
    lateLine: '{judul}: was due {tanggal}',
    page: 'On the status page you can ask for an extension while there is one to be had, or ask us to fetch it.',
  },
};
