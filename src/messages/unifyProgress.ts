/** Words of the tabs Pemetaan and Penyatuan, and of an old form that was closed. Indonesian, for an administrator; forms speak both languages. */

/** What the column Bidang of Pemetaan calls each field. */
export const fieldWords = {
  name: 'Nama', email: 'Email', employeeId: 'NIP', unit: 'Satuan Kerja', position: 'Jabatan', phone: 'Telepon', service: 'Layanan', region: 'Kawasan', title: 'Judul',
  keywords: 'Kata Kunci', description: 'Uraian', yearRange: 'Rentang Tahun', neededBy: 'Dibutuhkan Tanggal', attachment: 'Tautan Berkas', format: 'Bentuk Hasil',
  satisfaction: 'Kepuasan',
} as const;

export const mappingWords = {
  /** A question that is no part of a request. */
  noField: 'Jawaban Lain',
  /** A choice that stands for no service. */
  noService: 'Bukan layanan',
  /** A form whose respondents choose the service. */
  chosenService: 'Dipilih pemohon',
  regionRow: '(Kawasan formulir ini)',
  serviceRow: '(Layanan formulir ini)',
} as const;

export const stateWords = {
  listed: 'Menunggu', planned: 'Rencana siap', importing: 'Sedang diterapkan', applied: 'Diterapkan', undoing: 'Sedang dibatalkan', undone: 'Dibatalkan', fault: 'Dilewati',
  listening: 'Diterapkan, tetap terbuka',
} as const;

export const commandWords = { plan: 'Rencana sedang dibuat', apply: 'Sedang diterapkan', undo: 'Sedang dibatalkan', none: 'Selesai' } as const;

interface Line {
  readonly words: string;
  readonly step: string;
}

const short = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 119)}…`);

/** Why a form was left out, and what to do. */
export const faultLines = {
  unreachable: () => ({ words: 'Formulir ini tidak ada lagi, atau belum dibagikan kepada akun pemilik meja layanan.', step: 'Minta pemilik formulir menambahkan akun itu sebagai editor, lalu pilih Terapkan lagi. Bila formulirnya sudah dihapus, hapus alamatnya dari Formulir Lama.' }),
  responderAddress: (typed: string) => ({ words: `Ini alamat untuk pengisi, bukan untuk editor: ${short(typed)}`, step: 'Buka formulir itu sebagai editor dan salin alamat yang berakhir dengan /edit.' }),
  shortAddress: (typed: string) => ({ words: `Alamat pendek tidak dapat dibuka oleh meja layanan: ${short(typed)}`, step: 'Buka formulir itu sebagai editor dan salin alamat yang berakhir dengan /edit.' }),
  unreadable: (typed: string) => ({ words: `Ini bukan alamat atau id formulir: ${short(typed)}`, step: 'Perbaiki Formulir Lama di tab Pengaturan: alamat yang berakhir dengan /edit, id formulir, atau alamat satu folder Drive.' }),
  ownForm: () => ({ words: 'Ini formulir meja layanan sendiri, bukan formulir lama.', step: 'Tidak perlu apa-apa; hapus alamatnya dari Formulir Lama bila mengganggu.' }),
  emptyFolder: (typed: string) => ({ words: `Di folder ini tidak ada formulir: ${short(typed)}`, step: 'Periksa alamat foldernya, atau pindahkan formulir lama ke folder itu.' }),
  nothingListed: () => ({ words: 'Belum ada formulir lama yang disebut.', step: 'Isi Formulir Lama di tab Pengaturan, lalu pilih Penyatuan sekali lagi.' }),
  noQuestions: () => ({ words: 'Formulir ini tidak punya pertanyaan, jadi tidak ada yang dapat dibawa.', step: 'Hapus alamatnya dari Formulir Lama.' }),
  regionUnknown: () => ({ words: 'Tidak ada petunjuk kawasan mana yang dilayani formulir ini.', step: 'Pilih kawasannya di tab Pemetaan, baris “(Kawasan formulir ini)”, kolom Keputusan. Lalu pilih Terapkan lagi.' }),
  failed: (reason: string) => ({ words: `Google tidak dapat membaca formulir ini: ${short(reason)}`, step: 'Pilih Terapkan lagi nanti. Bila tetap begitu, buka formulirnya dan periksa apakah dapat disunting.' }),
} as const satisfies Record<string, (data: string) => Line>;

/** What is odd about a form and stops nothing. */
export const noteLines = {
  quiz: () => 'Formulir ini kuis; nilainya tidak dibawa.',
  grid: (count: string) => `${count} baris tabel pilihan disimpan di Jawaban Lain.`,
  fileUpload: (count: string) => `${count} pertanyaan unggah berkas: yang dibawa tautannya; berkasnya tetap di Drive pemilik formulir.`,
  manyQuestions: (count: string) => `Formulir ini panjang: ${count} pertanyaan.`,
  sameTitle: (title: string) => `Ada pertanyaan yang judulnya sama: “${short(title)}”. Keduanya dibawa.`,
  noResponses: () => 'Belum ada jawaban.',
  decisionUnknown: (typed: string) => `Keputusan “${short(typed)}” di tab Pemetaan tidak dikenal; yang dipakai rencananya. Pilih dari daftar di sel itu.`,
  choicesAdded: (count: string) => `${count} pilihan ditambahkan ke formulir baru (tab Pilihan).`,
} as const satisfies Record<string, (data: string) => string>;

type Count = Readonly<Record<string, number>>;

/** What has happened with a form, as sentences. */
export const progressLines = {
  planned: (review: number): Line => review === 0
    ? { words: 'Rencana ada di tab Pemetaan.', step: 'Periksa tab Pemetaan, lalu pilih Terapkan di tab Pengaturan.' }
    : { words: `Rencana ada di tab Pemetaan; ${review} baris perlu dilihat.`, step: 'Isi kolom Keputusan pada baris yang perlu dilihat, lalu pilih Terapkan di tab Pengaturan.' },
  applied: (count: Count) => [
    `${count.requests ?? 0} permohonan dari ${count.done ?? 0} jawaban.`,
    ...(count.duplicates ? [`${count.duplicates} jawaban ganda disatukan.`] : []),
    ...(count.archived ? [`${count.archived} permohonan ada di arsip.`] : []),
    ...(count.withoutAddress ? [`${count.withoutAddress} jawaban tanpa alamat surel yang dapat dipakai.`] : []),
    ...(count.unclearDates ? [`${count.unclearDates} tanggal tidak pasti; kata aslinya ada di Jawaban Lain.`] : []),
    ...(count.late ? [`${count.late} jawaban datang sesudahnya dan menjadi permohonan biasa.`] : []),
    ...(count.review ? [`${count.review} baris Pemetaan belum diputuskan; dipakai rencananya.`] : []),
  ].join(' '),
  undone: (count: Count) => [
    'Permohonan yang dibawa masuk sudah dikeluarkan.',
    ...(count.kept ? [`${count.kept} permohonan tetap tinggal, karena sudah ada yang mengerjakannya.`] : []),
    ...(count.late ? [`${count.late} jawaban yang datang sesudah penerapan tetap tinggal sebagai permohonan biasa.`] : []),
  ].join(' '),
  all: 'Semua formulir',
  applyNext: 'Tidak perlu apa-apa. Dilanjutkan sendiri setiap lima menit pada jam kerja.',
  tryAgain: (reason: string): string => `Belum berhasil dibaca, dicoba lagi: ${short(reason)}`,
} as const;

/** What whoever comes to a closed old form reads. */
export function closedFormText(address: string): string {
  return `Formulir ini sudah digantikan oleh satu formulir untuk semua kawasan. Silakan ajukan permohonan Anda di sini: ${address}\n\nThis form has been replaced by one form for all regions. Please send your request here: ${address}`;
}

/** What the column Sumber says of a request from an old form. */
export function oldFormSource(title: string): string {
  return `Formulir lama: ${title}`;
}

/** Questions under which the words of an old form are kept where a column holds them put right. */
export function asWritten(question: string): string {
  return `${question.trim()} (seperti ditulis)`;
}
