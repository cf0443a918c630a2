/** What the status page says about what was lent. {day}: the day in question; {place}: where it is to be fetched; {owner}: the librarian. */
const id = {
  heading: 'Pinjaman',
  due: 'Mohon kembalikan paling lambat {day}.',
  late: 'Seharusnya kembali {day}. Mohon segera kembalikan.',
  returned: 'Sudah kembali pada {day}. Terima kasih.',
  barcodes: 'Kode batang',
  extend: 'Perpanjang sampai {day}',
  ask: 'Minta perpanjangan sampai {day}',
  why: {
    loanOver: '',
    alreadyAsked: 'Permintaan perpanjangan Anda menunggu jawaban {owner}. Sampai ada jawaban, tanggal di atas berlaku.',
    notExtendable: 'Pinjaman ini tidak dapat diperpanjang.',
    extendedEnough: 'Perpanjangan untuk pinjaman ini sudah dipakai.',
    tooLate: 'Sudah terlalu lewat untuk diperpanjang di sini. Hubungi {owner}.',
  },
  pickUp: 'Minta dijemput',
  place: 'Dijemput di ruang atau meja',
  send: 'Minta petugas menjemput',
  coming: 'Petugas akan menjemputnya di {place}.',
  cancel: 'Batalkan penjemputan',
} as const;

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

const en: Widen<typeof id> = {
  heading: 'Loan',
  due: 'Please bring it back by {day}.',
  late: 'It was due {day}. Please bring it back soon.',
  returned: 'Back since {day}. Thank you.',
  barcodes: 'Barcodes',
  extend: 'Extend until {day}',
  ask: 'Ask to keep it until {day}',
  why: {
    loanOver: '',
    alreadyAsked: 'Your wish for an extension waits for {owner} to answer. Until then the date above holds.',
    notExtendable: 'This loan cannot be extended.',
    extendedEnough: 'The extension of this loan has been used.',
    tooLate: 'It is too late to extend it here. Write to {owner}.',
  },
  pickUp: 'Ask to have it fetched',
  place: 'Fetched at which room or desk',
  send: 'Ask us to fetch it',
  coming: 'We will fetch it at {place}.',
  cancel: 'Do not fetch it',
};

export const loanOnPage = { id, en } as const;
