import type { Data, ProblemWords } from './problems';

const grantAgain = (address: string): string =>
  `Pemilik meja layanan membuka ${address === '' ? 'editor Apps Script, menjalankan setup' : address} dan menyetujui semua izin. / The owner opens ${address === '' ? 'the Apps Script editor, runs setup' : 'that address'} and grants all rights.`;

/** What the desk finds wrong with its own machinery, and has mended or not; Indonesian, then English, for who reads it may stand in for the administrator. */
export const machineryWords = {
  deskUpdated: ({ what = '' }: Data) => ({
    words: `Meja layanan disesuaikan dengan versi program yang baru: ${what}. / The desk was brought to the new version of the program.`,
    step: 'Tidak perlu apa-apa. Pertanyaan baru di tab Pertanyaan ditawarkan sesudah Aktif diisi Ya dan setup dijalankan. / Nothing to do.',
  }),
  updateFailed: ({ what = '' }: Data) => ({
    words: `Meja layanan belum dapat disesuaikan dengan versi program yang baru: ${what}. / The desk could not be brought to the new version of the program yet.`,
    step: 'Dicoba lagi pada pemeriksaan berikutnya. Bila tetap ada besok, jalankan fungsi setup di editor Apps Script. / It is tried again at the next look; if this stands tomorrow, run the function setup in the Apps Script editor.',
  }),
  triggersMended: ({ what = '' }: Data) => ({
    words: `Pemicu meja layanan hilang atau mati dan sudah dipasang lagi: ${what}. / Triggers of the desk were gone or dead and have been installed again.`,
    step: 'Tidak perlu apa-apa. Bila berulang, periksa siapa yang menghapusnya di halaman Triggers proyek Apps Script. / Nothing to do; if it happens again, see who deletes them on the page Triggers of the project.',
  }),
  clockRenewed: ({ since = '' }: Data) => ({
    words: `Pemicu jam tidak berjalan sejak ${since}; sekarang dipasang lagi. / The clock had not come since then; it has been installed again.`,
    step: 'Periksa permohonan dan surat hari itu; yang tertunda diproses sekarang. / What had waited is being done now.',
  }),
  formMended: ({ what = '' }: Data) => ({
    words: `Formulir permohonan sudah dibetulkan: ${what}. / The request form was put right.`,
    step: 'Untuk menutup formulir pakai Jeda Meja Layanan di tab Pengaturan, bukan sakelar di formulir. / To close the form use Jeda Meja Layanan in the tab Pengaturan.',
  }),
  formGone: ({ reason = '' }: Data) => ({
    words: `Formulir permohonan tidak dapat dibuka: ${reason}. Permohonan baru tidak masuk; yang lain tetap jalan. / The request form cannot be opened: no new request comes in.`,
    step: /required permissions|not sufficient/i.test(reason) ? grantAgain('') : 'Kembalikan formulir “Layanan Kawasan — Formulir Permohonan” dari tempat sampah Drive, atau jalankan fungsi setup: formulir baru dibuat. / Bring the form back from the bin of Drive, or run the function setup, which makes a new one.',
  }),
  fileMended: ({ what = '' }: Data) => ({
    words: `Berkas meja layanan ada di tempat sampah Drive dan sudah dikembalikan: ${what}. / A file of the desk was in the bin of Drive and has been brought back.`,
    step: 'Beri tahu rekan agar berkas itu tidak dihapus. / Tell colleagues not to delete it.',
  }),
  fileGone: ({ what = '', reason = '' }: Data) => ({
    words: `Berkas meja layanan tidak dapat dibuka: ${what} (${reason}). / A file of the desk cannot be opened.`,
    step: 'Periksa di Drive pemilik meja layanan apakah berkas itu masih ada dan masih miliknya, lalu jalankan fungsi setup. / See in the owner’s Drive whether it is still there and theirs, then run the function setup.',
  }),
  rightsMissing: ({ what = '', address = '' }: Data) => ({
    words: `Izin meja layanan dicabut: ${what}. / Rights of the desk were withdrawn.`,
    step: grantAgain(address),
  }),
} as const satisfies Record<string, (data: Data) => ProblemWords>;
