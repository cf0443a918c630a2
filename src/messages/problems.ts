import { machineryWords } from './machineryWords';

/**
 * What is wrong and what to do, for an administrator who is no programmer. Keys are the problem codes of application/configuration;
 * the adapter's types see to it that none is missing.
 */
export interface ProblemWords {
  readonly words: string;
  readonly step: string;
}

export type Data = Readonly<Record<string, string>>;

const shown = (value: string | undefined): string => (value === undefined || value === '' ? '(kosong)' : `“${value.slice(0, 80)}”`);

export const problemWords = {
  ...machineryWords,
  headerMissing: (data: Data) => ({
    words: `Judul kolom ${shown(data.header)} tidak ditemukan di baris pertama.`,
    step: 'Tulis kembali judul kolom itu persis seperti semula, atau jalankan fungsi setup: kolom yang hilang ditambahkan lagi.',
  }),
  valueMissing: (data: Data) => ({ words: `Kolom ${shown(data.header)} pada baris ini kosong, jadi barisnya dilewati.`, step: `Isi kolom ${shown(data.header)} atau hapus barisnya.` }),
  addressUnusable: (data: Data) => ({ words: `Alamat surel ${shown(data.value)} tidak dapat dipakai.`, step: 'Tulis satu alamat yang lengkap, misalnya nama@perpustakaan.example, tanpa spasi.' }),
  numberUnusable: (data: Data) => ({ words: `Nomor WhatsApp ${shown(data.value)} tidak dapat dipakai, jadi tidak ditampilkan.`, step: 'Tulis angkanya saja dengan kode negara, misalnya 628123456789, atau kosongkan selnya.' }),
  timeZoneUnknown: (data: Data) => ({
    words: `Zona waktu ${shown(data.value)} tidak dikenal; untuk sementara dipakai ${data.fallback ?? ''}.`,
    step: 'Tulis nama IANA: Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT).',
  }),
  regionUnknown: (data: Data) => ({ words: `Kawasan ${shown(data.value)} tidak ada di tab Kawasan.`, step: 'Perbaiki ejaannya, atau tambahkan kawasan itu di tab Kawasan.' }),
  serviceUnknown: (data: Data) => ({ words: `Layanan ${shown(data.value)} tidak ada di tab Layanan.`, step: 'Perbaiki ejaannya, atau tambahkan layanan itu di tab Layanan.' }),
  roleUnknown: (data: Data) => ({ words: `Peran ${shown(data.value)} tidak dikenal; orang ini diperlakukan sebagai Pustakawan.`, step: 'Pilih Pustakawan, Koordinator, Kepala atau Admin.' }),
  personUnknown: (data: Data) => ({ words: `Pengganti ${shown(data.value)} tidak ada di tab ini.`, step: 'Tulis alamat surel atau nama orang yang ada di tab Pustakawan.' }),
  dayUnreadable: (data: Data) => ({ words: `Tanggal ${shown(data.value)} tidak dapat dibaca, jadi barisnya dilewati.`, step: 'Tulis tanggal sebagai 2026-03-20 atau 20/03/2026.' }),
  daysReversed: (data: Data) => ({ words: `Rentang tanggal terbalik atau terlalu panjang: ${shown(data.value ?? `${data.from ?? ''} – ${data.to ?? ''}`)}.`, step: 'Tanggal selesai harus sama dengan atau sesudah tanggal mulai.' }),
  normUnreadable: (data: Data) => ({ words: `Waktu ${shown(data.value)} tidak dapat dibaca; untuk sementara dipakai 1 hari.`, step: 'Tulis misalnya 4 jam, 2 hari, atau janji temu.' }),
  clockUnknown: (data: Data) => ({ words: `Jam Siapa ${shown(data.value)} tidak dikenal; untuk sementara dianggap Pustakawan.`, step: 'Pilih Pustakawan, Pemohon atau Pihak Lain.' }),
  hoursUnreadable: (data: Data) => ({ words: `Hari atau jam ${shown(data.value)} tidak dapat dibaca, jadi barisnya dilewati.`, step: 'Tulis hari seperti Senin–Kamis dan jam seperti 07:30–12:00, 13:00–16:00.' }),
  calendarNeverOpens: () => ({ words: 'Tidak ada jam kerja yang berlaku sepanjang tahun; untuk sementara dipakai jam kerja baku.', step: 'Isi paling sedikit satu baris tanpa tanggal, misalnya Senin–Kamis, 07:30–12:00, 13:00–16:00.' }),
  doubled: (data: Data) => ({ words: `${shown(data.value)} sudah ada di baris lain; baris ini dilewati.`, step: 'Hapus salah satu, atau beri kode yang berbeda.' }),
  questionTypeUnknown: (data: Data) => ({ words: `Jenis pertanyaan ${shown(data.value)} tidak dikenal; pertanyaan ini tidak ditampilkan.`, step: 'Pilih Teks, Paragraf, Pilihan, Daftar, Kotak Centang atau Tanggal.' }),
  choicesMissing: (data: Data) => ({ words: `Pertanyaan ${shown(data.title)} memerlukan pilihan, tetapi kolom Pilihan kosong.`, step: 'Tulis pilihan, satu per baris atau dipisahkan titik koma.' }),
  settingUnreadable: (data: Data) => ({ words: `Nilai ${shown(data.value)} untuk ${data.name ?? ''} tidak dapat dibaca; dipakai nilai awalnya.`, step: 'Perbaiki nilainya sesuai keterangan di sebelahnya.' }),
  answerUnknownPlaceholder: (data: Data) => ({ words: `Templat jawaban ini memakai isian yang tidak dikenal: ${data.value ?? ''}. Di kartu isian itu tampil apa adanya dan harus diganti sebelum dikirim.`, step: 'Pakai nama, tiket, judul, layanan, petugas atau tenggat di antara kurung kurawal.' }),
  templateUnknownPlaceholder: (data: Data) => ({ words: `Templat ini memakai isian yang tidak dikenal: ${data.value ?? ''}. Untuk sementara dipakai teks awal.`, step: 'Periksa ejaan nama di antara kurung kurawal.' }),
  serviceWithoutStages: (data: Data) => ({ words: `Layanan ${shown(data.service)} belum punya tahap; dipakai Verifikasi dan Penyerahan saja.`, step: 'Tambahkan tahap layanan itu di tab Tahapan.' }),
  regionWithoutLibrarian: (data: Data) => ({ words: `Belum ada pustakawan aktif untuk kawasan: ${data.regions ?? ''}. Permohonannya dialihkan ke pengganti atau koordinator.`, step: 'Tambahkan pustakawan kawasan itu di tab Pustakawan, atau isi Kawasan Pengganti di tab Kawasan.' }),
  tabEmpty: () => ({ words: 'Tab ini tidak berisi satu baris pun yang dapat dibaca.', step: 'Isi tab ini, atau jalankan fungsi setup untuk mendapatkan baris awalnya kembali.' }),
  requestForInactiveService: (data: Data) => ({ words: `${data.ticket ?? ''} meminta layanan ${shown(data.service)} yang sedang tidak aktif. Permohonan disimpan dan sudah punya petugas.`, step: 'Putuskan dengan petugasnya: dikerjakan, atau diberi status Tidak Dapat Dipenuhi. Jalankan setup agar formulir tidak menawarkannya lagi.' }),
  requestForUnknownRegion: (data: Data) => ({ words: `${data.ticket ?? ''} datang untuk kawasan ${shown(data.region)} yang tidak ada di tab Kawasan. Permohonan disimpan.`, step: 'Tambahkan kawasan itu, atau pilih kawasan yang benar di tab Permohonan.' }),
  requestWithoutAddress: (data: Data) => ({ words: `${data.ticket ?? ''} tidak punya alamat surel yang dapat dipakai. Permohonan disimpan dan petugasnya diberi tahu.`, step: 'Petugas menghubungi pemohon dengan cara lain.' }),
  mailFailed: (data: Data) => ({ words: `Surat untuk ${shown(data.to)} tidak dapat dikirim: ${data.reason ?? ''}`, step: 'Periksa alamatnya. Surat itu tidak dicoba lagi.' }),
  capacityTight: (data: Data) => ({ words: `${data.what ?? ''} sudah terpakai lebih dari 80 %.`, step: 'Lihat angka dan langkahnya di baris yang sama namanya di Kondisi Sistem.' }),
  quotaLow: (data: Data) => ({ words: `Jatah surat hari ini habis, atau sisanya disimpan untuk yang lebih mendesak; ${data.waiting ?? ''} surat menunggu dan dikirim begitu jatah baru tersedia.`, step: 'Tidak perlu apa-apa. Bila sering terjadi, gunakan akun Google Workspace.' }),
  responseStuck: (data: Data) => ({ words: `Satu jawaban formulir (${data.ticket ?? ''}) belum dapat diterima: ${data.reason ?? ''}. Yang lain tetap jalan.`, step: 'Jawaban itu tetap ada di formulir dan dicoba lagi terus. Hubungi pengembang dan sertakan pesan ini.' }),
  choreFailed: (data: Data) => ({ words: `Pekerjaan berkala meja layanan gagal: ${data.what ?? ''}.`, step: 'Akan dicoba lagi dalam setengah jam; pekerjaan lain berjalan terus. Bila berulang, kirimkan kalimat ini kepada pengembang.' }),
  inboxClosed: (data: Data) => ({ words: `Jawaban lewat surat tidak dapat dibaca: ${data.reason ?? ''}.`, step: 'Jalankan setup sekali lagi dan setujui izin membaca surat, atau isi Baca Balasan Surat di tab Pengaturan dengan Tidak.' }),
  mailsTooMany: (data: Data) => ({ words: `Terlalu banyak surat tentang ${data.ticket ?? ''} dalam satu jam; sisanya tidak dimasukkan ke percakapan.`, step: 'Buka kotak masuk pemilik meja layanan: mungkin sebuah program menjawab dengan sendirinya. Suratnya masih ada di sana.' }),
  mailNotTaken: (data: Data) => ({ words: `Sebuah surat tentang ${data.ticket ?? ''} tidak dapat dimasukkan ke percakapan.`, step: 'Baca suratnya di kotak masuk pemilik meja layanan dan salin isinya sebagai catatan di panel. Bila berulang, beri tahu pengembang.' }),
  textsUnreadable: (data: Data) => ({ words: `Surat untuk pemohon ${data.ticket ?? ''} menunggu: isi permohonan tertutup tidak dapat dibaca.`, step: 'Periksa apakah spreadsheet “Layanan Kawasan — Tertutup” masih ada (juga di tempat sampah Drive), lalu jalankan setup. Suratnya dikirim sendiri sesudah itu.' }),
  tabsMended: (data: Data) => ({ words: `Tab meja layanan hilang atau berganti nama dan sudah dibetulkan: ${data.what ?? ''}.`, step: 'Periksa apakah isi tab itu masih lengkap. Tab yang dihapus dapat dikembalikan lewat File → Histori versi.' }),
  calendarRefused: (data: Data) => ({ words: `Kalender menolak acara janji temu: ${data.what ?? ''}`, step: 'Periksa Kalender Klinik di Pengaturan: idnya benar dan pemilik meja layanan boleh mengubah acaranya. Janji temu tetap berlaku.' }),
  slotBroken: (data: Data) => ({ words: data.words ?? 'Baris di tab Jadwal ini tidak dapat dipakai.', step: data.step ?? 'Periksa isi barisnya.' }),
  personalErased: (data: Data) => ({ words: `Data pribadi ${data.count ?? ''} permohonan dihapus atas perintah di tab Pengaturan.`, step: 'Bila bukan Anda atau rekan Anda yang memintanya, periksa histori versi tab Pengaturan dan batasi siapa yang boleh menyunting tab itu.' }),
  deskRestored: (data: Data) => ({ words: `Spreadsheet meja layanan dipulihkan dari salinan. Permohonan yang masuk sesudah salinan itu diambil lagi dari formulir; nomor tiket berlanjut dari ${data.next ?? ''}.`, step: 'Bagikan spreadsheet ini lagi kepada orang di tab Pustakawan, dan periksa yang dikerjakan sesudah tanggal salinannya: status, catatan dan hasil harus diisi lagi.' }),
  retentionDue: (data: Data) => ({ words: `Masa simpan data pribadi ${data.count ?? ''} permohonan sudah habis; yang tertua berakhir ${data.oldest ?? ''}.`, step: 'Bila setuju, pilih Susutkan pada Data Pribadi: Perintah di tab Pengaturan. Tanggal dan angkanya tetap. Bila tidak, naikkan Simpan Data Pribadi (tahun).' }),
  webAppMissing: () => ({ words: 'Aplikasi web belum diterbitkan, jadi surat belum memuat tautan halaman status.', step: 'Terbitkan aplikasi web (lihat README, “Ke Google”), lalu jalankan setup sekali lagi.' }),
} as const satisfies Record<string, (data: Data) => ProblemWords>;
