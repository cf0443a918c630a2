import { formatDay } from './dates';

/** Why something typed into the columns of a loan was put back, with what to do instead: notes on cells, Indonesian, for librarians. */
export const loanRefusalWords = {
  notLending: () => 'Layanan ini tidak meminjamkan. Bila seharusnya, tulis Ya di kolom Meminjamkan pada tab Layanan.',
  barcodes: () => 'Ini bukan kode batang. Tulis huruf dan angkanya, beberapa dipisahkan koma atau baris baru, paling banyak 40.',
  beforeLoan: ({ day }: { readonly day: string }) => `Tanggal ini sebelum ${formatDay(day, 'id')}, saat pinjamannya dimulai. Tulis tanggal yang lebih lambat.`,
  stillOut: () => 'Pinjamannya belum kembali, jadi tanggal ini diperlukan. Sudah kembali, atau tidak ada yang dipinjam? Isi Dikembalikan Pada.',
  notLent: () => 'Belum ada yang dipinjamkan. Ubah dahulu Status menjadi Diserahkan.',
  notYet: () => 'Tanggal ini belum tiba. Isi kolom ini sesudah semuanya kembali.',
} as const;
