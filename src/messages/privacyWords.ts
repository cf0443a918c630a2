/** Words of the tab Data Pribadi (Indonesian, for an administrator) and of the copy that a person gets (both languages). */

interface Line {
  readonly words: string;
  readonly step: string;
}

export const privacyStates = { running: 'Sedang dikerjakan', done: 'Selesai', refused: 'Tidak dijalankan' } as const;
export const runCommands = { check: 'Periksa', export: 'Ekspor', erase: 'Hapus', eraseAndClose: 'Hapus dan Tutup', dispose: 'Susutkan', again: 'Hapus lagi (sesudah pemulihan)' } as const;

interface Held {
  readonly requests: number;
  readonly open: readonly string[];
  readonly related: number;
  readonly complaints: number;
}

const list = (items: readonly string[]): string => (items.length > 8 ? `${items.slice(0, 8).join(', ')} … (${items.length})` : items.join(', '));

function heldWords({ requests, open, related, complaints }: Held): string {
  return [
    `${requests} permohonan${open.length > 0 ? `, ${open.length} di antaranya masih terbuka: ${list(open)}` : ''}.`,
    ...(related > 0 ? [`Disebut di ${related} permohonan orang lain.`] : []), ...(complaints > 0 ? [`${complaints} pengaduan atau saran.`] : []),
  ].join(' ');
}

/** How a command ended, and what to do next. */
export const privacyLines = {
  running: (): Line => ({ words: 'Sedang dikerjakan; dilanjutkan sendiri setiap lima menit pada jam kerja.', step: 'Tidak perlu apa-apa.' }),
  checked: (held: Held): Line => ({
    words: heldWords(held),
    step: held.open.length > 0
      ? 'Pilih Ekspor untuk membuat salinannya. Untuk menghapus: tunggu sampai permohonannya selesai, lalu pilih Hapus; atau pilih Hapus dan Tutup. Berlaku 24 jam.'
      : 'Pilih Ekspor untuk membuat salinannya, atau Hapus untuk menghapusnya. Penghapusan tidak dapat dibatalkan. Berlaku 24 jam.',
  }),
  exported: (held: Held): Line => ({
    words: `${heldWords(held)} Salinannya (JSON dan teks) ada di Drive pemilik, folder “Layanan Kawasan — Data Pribadi”.`,
    step: 'Kirimkan berkas itu kepada orangnya setelah memastikan bahwa ia sendiri yang meminta. Berkasnya dikosongkan sendiri sesudah tujuh hari.',
  }),
  erased: (count: number, left: readonly string[]): Line => ({
    words: `Data pribadi dihapus; ${count} permohonan tinggal tanggal dan angkanya.${left.length > 0 ? ` Yang tidak dapat dihapus: ${list(left)}.` : ''}`,
    step: `Hapus juga suratnya di kotak surat meja layanan: cari di Gmail dengan alamat orang itu, pada Semua Email, lalu hapus.${left.length > 0 ? ' Hapus sendiri yang disebut di sebelah.' : ''} Cadangan dan histori versi memuatnya sampai habis waktunya (lihat panduan).`,
  }),
  disposed: (count: number): Line => ({ words: `Masa simpan ${count} permohonan habis; yang tersisa tanggal dan angkanya.`, step: 'Buat berita acara penyusutan menurut aturan lembaga Anda, dengan jumlah di sebelah.' }),
  nothing: (): Line => ({ words: 'Tidak ada permohonan, pengaduan atau saran dari alamat itu.', step: 'Periksa ejaannya; orang dapat memakai lebih dari satu alamat. Bila ia hanya pelanggan produk baru atau disebut orang lain, Ekspor dan Hapus tetap dapat dipilih.' }),
  addressMissing: (): Line => ({ words: 'Data Pribadi: Alamat di tab Pengaturan kosong atau bukan alamat surel.', step: 'Tulis satu alamat surel yang lengkap, lalu pilih perintahnya lagi.' }),
  isStaff: (): Line => ({ words: 'Alamat itu ada di tab Pustakawan: catatan kerjanya bukan data pemohon.', step: 'Bila orang itu sudah tidak bekerja di sini, hapus barisnya dari tab Pustakawan, lalu ulangi.' }),
  checkFirst: (): Line => ({ words: 'Penghapusan tidak dapat dibatalkan, jadi harus didahului Periksa.', step: 'Pilih Periksa, baca hasilnya, lalu pilih Hapus dalam 24 jam.' }),
  stillOpen: (tickets: readonly string[]): Line => ({ words: `Masih terbuka: ${list(tickets)}.`, step: 'Tunggu sampai selesai, atau pilih Hapus dan Tutup: yang sudah diserahkan menjadi Selesai, yang lain Dibatalkan.' }),
  stillOut: (tickets: readonly string[]): Line => ({ words: `Pinjaman belum kembali: ${list(tickets)}.`, step: 'Isi Dikembalikan Pada begitu bukunya kembali, lalu pilih Hapus lagi.' }),
  undecided: (numbers: readonly string[]): Line => ({ words: `Pengaduan belum diputuskan: ${list(numbers)}.`, step: 'Putuskan dahulu pengaduannya di panel, lalu pilih Hapus lagi.' }),
  nobodyAgain: (): Line => ({ words: 'Salinan yang dipulihkan tidak memuat orang yang sudah dihapus.', step: 'Tidak perlu apa-apa.' }),
  nothingProposed: (): Line => ({ words: 'Belum ada usulan penyusutan.', step: 'Usulan muncul di Kondisi Sistem setiap pekan bila ada yang masa simpannya habis.' }),
} as const;

/** Words of the file that a person gets. */
export const exportWords = {
  title: 'Salinan data pribadi / Copy of personal data',
  of: 'Tentang / About:',
  madeAt: 'Dibuat / Made:',
  border: 'Surat yang sudah dikirim ada di kotak surat Anda sendiri. / Mails that were sent are in your own mailbox.',
  requests: 'Permohonan / Requests',
  complaints: 'Pengaduan dan saran / Complaints and suggestions',
} as const;
