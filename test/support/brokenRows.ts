/** One cell of a tab of settings, broken as people break it, and what Kondisi Sistem must say of it. */
export interface BrokenCell {
  readonly tab: string;
  /** As the Sheet counts; the header is row 1. */
  readonly row: number;
  readonly header: string;
  readonly typed: string;
  readonly says: string;
  readonly step: string;
}

export const brokenCells: readonly BrokenCell[] = [
  { tab: 'Kawasan', row: 5, header: 'Zona Waktu', typed: 'Asia/Bandung', says: 'Zona waktu “Asia/Bandung” tidak dikenal; untuk sementara dipakai Asia/Jakarta.', step: 'Tulis nama IANA: Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT).' },
  { tab: 'Kawasan', row: 7, header: 'Kawasan Pengganti', typed: 'Atlantis', says: 'Kawasan “Atlantis” tidak ada di tab Kawasan.', step: 'Perbaiki ejaannya, atau tambahkan kawasan itu di tab Kawasan.' },
  { tab: 'Pustakawan', row: 7, header: 'Email', typed: 'bima at perpustakaan', says: 'Alamat surel “bima at perpustakaan” tidak dapat dipakai.', step: 'Tulis satu alamat yang lengkap, misalnya nama@perpustakaan.example, tanpa spasi.' },
  { tab: 'Pustakawan', row: 8, header: 'Kawasan', typed: 'KR Cibodas, Narnia', says: 'Kawasan “Narnia” tidak ada di tab Kawasan.', step: 'Perbaiki ejaannya, atau tambahkan kawasan itu di tab Kawasan.' },
  { tab: 'Pustakawan', row: 9, header: 'Peran', typed: 'Bos', says: 'Peran “Bos” tidak dikenal; orang ini diperlakukan sebagai Pustakawan.', step: 'Pilih Pustakawan, Koordinator, Kepala atau Admin.' },
  { tab: 'Cuti', row: 2, header: 'Email', typed: 'budi', says: 'Alamat surel “budi” tidak dapat dipakai.', step: 'Tulis satu alamat yang lengkap, misalnya nama@perpustakaan.example, tanpa spasi.' },
  { tab: 'Layanan', row: 6, header: 'Aktif', typed: 'mungkin', says: 'Nilai “mungkin” untuk Aktif tidak dapat dibaca; dipakai nilai awalnya.', step: 'Perbaiki nilainya sesuai keterangan di sebelahnya.' },
  { tab: 'Layanan', row: 7, header: 'Kode', typed: '', says: 'Kolom “Kode” pada baris ini kosong, jadi barisnya dilewati.', step: 'Isi kolom “Kode” atau hapus barisnya.' },
  { tab: 'Tahapan', row: 3, header: 'Waktu', typed: 'kapan-kapan', says: 'Waktu “kapan-kapan” tidak dapat dibaca; untuk sementara dipakai 1 hari.', step: 'Tulis misalnya 4 jam, 2 hari, atau janji temu.' },
  { tab: 'Tahapan', row: 4, header: 'Layanan', typed: 'Pijat', says: 'Layanan “Pijat” tidak ada di tab Layanan.', step: 'Perbaiki ejaannya, atau tambahkan layanan itu di tab Layanan.' },
  { tab: 'Pertanyaan', row: 2, header: 'Jenis', typed: 'Lukisan', says: 'Jenis pertanyaan “Lukisan” tidak dikenal; pertanyaan ini tidak ditampilkan.', step: 'Pilih Teks, Paragraf, Pilihan, Daftar, Kotak Centang atau Tanggal.' },
  { tab: 'Jam Kerja', row: 3, header: 'Jam', typed: 'pagi sampai sore', says: 'Hari atau jam “pagi sampai sore” tidak dapat dibaca, jadi barisnya dilewati.', step: 'Tulis hari seperti Senin–Kamis dan jam seperti 07:30–12:00, 13:00–16:00.' },
  { tab: 'Hari Libur', row: 30, header: 'Tanggal', typed: 'habis Lebaran', says: 'Tanggal “habis Lebaran” tidak dapat dibaca, jadi barisnya dilewati.', step: 'Tulis tanggal sebagai 2026-03-20 atau 20/03/2026.' },
  { tab: 'Pengaturan', row: 8, header: 'Nilai', typed: 'situs kami', says: 'Nilai “situs kami” untuk Alamat Halaman Status tidak dapat dibaca; dipakai nilai awalnya.', step: 'Perbaiki nilainya sesuai keterangan di sebelahnya.' },
  { tab: 'Pengaturan', row: 11, header: 'Nilai', typed: 'lima', says: 'Nilai “lima” untuk Tutup Sendiri Setelah (hari kerja) tidak dapat dibaca; dipakai nilai awalnya.', step: 'Perbaiki nilainya sesuai keterangan di sebelahnya.' },
  { tab: 'Pengaturan', row: 4, header: 'Nilai', typed: 'balas saja', says: 'Alamat surel “balas saja” tidak dapat dipakai.', step: 'Tulis satu alamat yang lengkap, misalnya nama@perpustakaan.example, tanpa spasi.' },
  { tab: 'Templat', row: 2, header: 'Isi', typed: 'Yth. {nama}, {tikett} diterima.', says: 'Templat ini memakai isian yang tidak dikenal: tikett. Untuk sementara dipakai teks awal.', step: 'Periksa ejaan nama di antara kurung kurawal.' },
];
