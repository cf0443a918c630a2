/** Words of what was lent, on the librarians' cards. `{…}` is filled in. */
const id = {
  list: 'Antar dan jemput', none: 'Tidak ada yang harus diantar atau dijemput.',
  heading: 'Pinjaman', due: 'Kembali paling lambat', barcodes: 'Kode batang', back: 'Dikembalikan', late: 'sudah lewat', extended: 'diperpanjang {n} kali', notExtendable: 'tidak dapat diperpanjang',
  bring: 'Antar ke', fetch: 'Jemput di',
  tasks: {
    extend: 'Perpanjang juga di SLiMS', answer: 'Pemohon meminta perpanjangan: jawab dengan Perpanjang atau Tidak dapat diperpanjang', pickUp: 'Pemohon minta dijemput',
    overdue: 'Pengingat lewat surat tidak menolong: hubungi peminjam',
  },
  fields: { barcodes: 'Kode batang, beberapa dipisahkan koma', returnBy: 'Tanggal kembali' },
  actions: { loan: 'Pinjaman', extendLoan: 'Perpanjang', keepLoan: 'Tidak dapat diperpanjang', returned: 'Sudah kembali', loanDone: 'Tugas pinjaman selesai' },
  done: {
    loan: 'Pinjaman dicatat.', extendLoan: 'Diperpanjang; perpanjang juga di SLiMS. Pemohon diberi tahu.', keepLoan: 'Dicatat: tidak dapat diperpanjang.', returned: 'Dicatat: sudah kembali.',
    loanDone: 'Dicatat: tugas pinjaman selesai.',
  },
  refusals: {
    barcodes: 'Kode batang terdiri dari huruf dan angka; pisahkan dengan koma, paling banyak 40.', beforeLoan: 'Tanggal kembali tidak dapat sebelum pinjamannya dimulai. Pilih yang lebih lambat.',
    notLending: 'Layanan ini tidak meminjamkan. Bila seharusnya, minta admin menulis Ya di kolom Meminjamkan pada tab Layanan.', loanOver: 'Pinjaman ini sudah kembali atau belum diserahkan. Lihat kartu yang baru.',
  },
};

const en: typeof id = {
  list: 'To bring and to fetch', none: 'Nothing to bring or to fetch.',
  heading: 'Loan', due: 'To be back by', barcodes: 'Barcodes', back: 'Back since', late: 'overdue', extended: 'extended {n} times', notExtendable: 'cannot be extended',
  bring: 'Bring to', fetch: 'Fetch at',
  tasks: {
    extend: 'Extend it in SLiMS as well', answer: 'The requester asks for an extension: answer by Extend or Cannot be extended', pickUp: 'The requester asks to have it fetched',
    overdue: 'Mails have not helped: call the borrower',
  },
  fields: { barcodes: 'Barcodes, separated by commas', returnBy: 'Return day' },
  actions: { loan: 'Loan', extendLoan: 'Extend', keepLoan: 'Cannot be extended', returned: 'Returned', loanDone: 'Loan tasks done' },
  done: {
    loan: 'The loan is noted.', extendLoan: 'Extended; extend it in SLiMS as well. The requester is told.', keepLoan: 'Noted: cannot be extended.', returned: 'Noted: it is back.', loanDone: 'Noted: the tasks of the loan are done.',
  },
  refusals: {
    barcodes: 'Barcodes are letters and digits, separated by commas, at most 40.', beforeLoan: 'The return day cannot be before the loan begins. Choose a later one.',
    notLending: 'This service lends nothing. If it should, ask the administrator to write Ya under Meminjamkan in the tab Layanan.', loanOver: 'This loan is back, or not delivered yet. See the fresh card.',
  },
};

export const loanCardWords = { id, en };
