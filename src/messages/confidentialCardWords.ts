/** Words of the cards about confidential requests. `{…}` is filled in. */
const id = {
  actions: { confidential: 'Tandai tertutup', reveal: 'Buka untuk semua' },
  done: {
    confidential: 'Permohonan ini tertutup sekarang. Isinya hanya terbaca di sini oleh petugas, koordinator kawasannya, kepala, dan admin.',
    reveal: 'Permohonan ini tidak lagi tertutup; isinya kembali tampil di Sheet.',
  },
  refusals: {
    inArchive: 'Permohonan ini tersimpan di arsip tahunnya, yang terbaca semua rekan. Hapus dahulu barisnya dari arsip, lalu tandai lagi.',
    hasFollowers: 'Permohonan ini digabung dengan permohonan orang lain. Buka kembali yang digabungkan dahulu, lalu tandai lagi.',
    textsUnreachable: 'Isi permohonan tertutup belum dapat disimpan. Tekan lagi sebentar lagi; bila tetap begitu, minta admin menjalankan fungsi setup.',
  },
  /** `{who}`: names of who may read it. */
  closed: 'Permohonan ini tertutup. Yang boleh membaca dan mengerjakannya: {who}.',
  unread: 'Isi permohonan tertutup ini belum dapat dibaca. Buka lagi kartu ini sebentar lagi; bila tetap begitu, minta admin menjalankan fungsi setup.',
  open: 'Permohonan tertutup: isinya tidak ada di Sheet. Yang boleh membacanya: {who}.',
};

const en: typeof id = {
  actions: { confidential: 'Mark as confidential', reveal: 'Open to everybody' },
  done: {
    confidential: 'This request is confidential now. Only its assignee, coordinators of its region, heads and administrators can read it, here.',
    reveal: 'This request is confidential no longer; what it says is in the Sheet again.',
  },
  refusals: {
    inArchive: 'This request stands in the archive of its year, which all colleagues can read. Delete its row there first, then mark it again.',
    hasFollowers: 'This request and somebody else’s were merged. Reopen the one that was merged first, then mark this one again.',
    textsUnreachable: 'What the request says could not be put away. Press again in a moment; if that does not help, ask the administrator to run the function setup.',
  },
  closed: 'This request is confidential. Who may read it and work on it: {who}.',
  unread: 'What this confidential request says cannot be read now. Open the card again in a moment; if that does not help, ask the administrator to run the function setup.',
  open: 'A confidential request: the Sheet does not say what it is about. Who may read it: {who}.',
};

export const confidentialCardWords = { id, en };
