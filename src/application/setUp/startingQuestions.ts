type Row = Readonly<Record<string, string>>;

function question(key: string, service: string, title: string, titleEnglish: string, type: string, choices = '', required = 'Tidak', help = ''): Row {
  return { key, service, title, titleEnglish, type, choices, required, help, active: 'Ya' };
}

/** Starting rows of the tab Pertanyaan: what one service asks and the others do not. */
export const questionRows: readonly Row[] = [
  question('search-years', 'Penelusuran Informasi', 'Rentang tahun terbit', 'Years of publication', 'Teks', '', 'Tidak', 'Misalnya 2018–2026.'),
  question('search-language', 'Penelusuran Informasi', 'Bahasa literatur', 'Language of the literature', 'Kotak Centang', 'Indonesia\nInggris\nLainnya'),
  question('search-kinds', 'Penelusuran Informasi', 'Jenis literatur', 'Kinds of literature', 'Kotak Centang', 'Artikel jurnal\nProsiding\nBuku\nPaten\nLaporan\nStandar'),
  question('data-needed', 'Data Penelitian', 'Data yang diperlukan', 'Data needed', 'Paragraf', '', 'Ya'),
  question('data-period', 'Data Penelitian', 'Wilayah dan periode data', 'Area and period', 'Teks'),
  question('bibliometrics-source', 'Bibliometrik', 'Basis data sumber', 'Source database', 'Kotak Centang', 'Scopus\nWeb of Science\nDimensions\nGoogle Scholar\nGaruda'),
  question('bibliometrics-years', 'Bibliometrik', 'Rentang tahun analisis', 'Years to analyse', 'Teks'),
  question('review-question', 'Literature Review', 'Pertanyaan penelitian', 'Research question', 'Paragraf', '', 'Ya'),
  question('review-kind', 'Literature Review', 'Jenis tinjauan', 'Kind of review', 'Pilihan', 'Sistematik\nNaratif\nScoping\nBelum tahu'),
  question('grammarly-words', 'Grammarly', 'Jumlah kata naskah', 'Words in the manuscript', 'Teks', '', 'Tidak', 'Paling banyak 10.000 kata.'),
  question('grammarly-purpose', 'Grammarly', 'Naskah untuk', 'Manuscript for', 'Pilihan', 'Jurnal\nProsiding\nBuku\nLainnya'),
  question('visualization-shape', 'Visualisasi Data', 'Bentuk yang diinginkan', 'Shape wanted', 'Kotak Centang', 'Grafik\nPeta\nInfografik\nDasbor'),
  question('visualization-purpose', 'Visualisasi Data', 'Untuk keperluan apa', 'For what purpose', 'Teks'),
  question('literacy-topic', 'Literasi Informasi/Referensi', 'Materi pendampingan', 'Topic of the session', 'Kotak Centang', 'Strategi penelusuran\nMendeley/Zotero\nSitasi dan plagiasi\nMemilih jurnal', 'Ya'),
  question('literacy-participants', 'Literasi Informasi/Referensi', 'Jumlah peserta', 'Number of participants', 'Teks'),
  question('literacy-time', 'Literasi Informasi/Referensi', 'Usulan waktu', 'Preferred time', 'Teks'),
  question('loan-items', 'Koleksi Perpustakaan', 'Koleksi yang diperlukan', 'Items needed', 'Paragraf', '', 'Ya', 'Judul dan pengarang, satu per baris.'),
  question('loan-way', 'Koleksi Perpustakaan', 'Cara penyerahan', 'How to hand over', 'Pilihan', 'Diambil di perpustakaan\nDiantar ke meja saya'),
  question('loan-desk', 'Koleksi Perpustakaan', 'Ruang atau meja tujuan', 'Room or desk to bring it to', 'Teks', '', 'Tidak', 'Bila diantar. / If it is to be brought.'),
  question('deposit-kind', 'Pendampingan Deposit', 'Jenis karya', 'Kind of work', 'Pilihan', 'Artikel\nBuku\nLaporan\nData\nLainnya'),
  question('deposit-time', 'Pendampingan Deposit', 'Usulan waktu', 'Preferred time', 'Teks'),
  question('curation-link', 'Kurasi Data (RIN)', 'Himpunan data', 'Dataset', 'Teks', '', 'Tidak', 'Nama dan alamatnya.'),
  question('curation-field', 'Kurasi Data (RIN)', 'Bidang ilmu', 'Field of science', 'Teks'),
  question('resources-name', 'Akses E-Resources', 'Sumber yang ingin diakses', 'Resource to access', 'Teks', '', 'Ya'),
  question(
    'confidential', '*', 'Permohonan tertutup', 'Confidential request', 'Kotak Centang', 'Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it', 'Tidak',
    'Centang bila judul, uraian atau nama Anda tidak boleh tampil di lembar kerja bersama. / Tick if your title, description or name must not appear in the shared sheet.',
  ),
  question('resources-where', 'Akses E-Resources', 'Akses dari mana', 'Access from where', 'Pilihan', 'Kantor\nLuar kantor\nKeduanya'),
];
