import { formatDay } from './dates';

/** Sentences of the tab Riwayat and of notes on cells: Indonesian, for librarians. */
type Data = Readonly<Record<string, string | number | boolean | null>>;

const text = (value: string | number | boolean | null | undefined): string => (value === null || value === undefined || value === '' ? '(kosong)' : String(value));

const day = (value: string | number | boolean | null | undefined): string => (typeof value === 'string' ? formatDay(value, 'id') : '(kosong)');
const side = (value: string | number | boolean | null | undefined): string => (value === 'requester' ? 'Pemohon' : 'Petugas');

export const eventNames = {
  submitted: 'Diajukan',
  imported: 'Dibawa dari formulir lama',
  importUndone: 'Penyatuan dibatalkan',
  responseEdited: 'Jawaban diubah pemohon',
  assigned: 'Petugas ditetapkan',
  statusChanged: 'Status berubah',
  stageStarted: 'Tahap dimulai',
  promiseMoved: 'Janji bergeser',
  noteChanged: 'Catatan untuk pemohon',
  resultLinkChanged: 'Tautan hasil',
  neededByChanged: 'Dibutuhkan tanggal',
  appointmentChanged: 'Janji temu',
  dateProposed: 'Tanggal diusulkan',
  dateAgreed: 'Tanggal disepakati',
  standardKept: 'Jadwal tetap',
  proposalLapsed: 'Usulan tanggal gugur',
  regionChanged: 'Kawasan berubah',
  serviceChanged: 'Layanan berubah',
  editRejected: 'Perubahan ditolak',
  rowRestored: 'Baris dipulihkan',
  rowMerged: 'Baris ganda digabung',
  serviceLevelChanged: 'Status SLA berubah',
  escalated: 'Peringatan',
  noteAdded: 'Catatan rekan',
  effortNoted: 'Waktu pengerjaan',
  loanChanged: 'Pinjaman',
  madeConfidential: 'Ditandai tertutup',
  madeOpen: 'Dibuka untuk semua',
  checkAsked: 'Telaah diminta',
  stageChecked: 'Telaah',
  merged: 'Digabung',
  split: 'Dipisahkan',
  mergeUndone: 'Penggabungan dibatalkan',
  resultShared: 'Hasil dibagikan',
  messageAdded: 'Pesan',
  mailBounced: 'Surat tidak sampai',
  mailDropped: 'Surat tidak jadi dikirim',
  mailFromOther: 'Surat dari alamat lain',
  otherSettled: 'Alamat lain dijelaskan',
  awaySet: 'Pemohon tidak di tempat',
  rated: 'Penilaian',
  closedBySilence: 'Ditutup tanpa jawaban',
  erased: 'Data pribadi dihapus',
} as const;

/** Where an appointment was changed, where it was not in Permohonan or on a card. */
const via = (from: string | number | boolean | null | undefined): string => {
  const places: Readonly<Record<string, string>> = { page: 'halaman status', slots: 'tab Jadwal', calendar: 'Kalender' };
  return typeof from === 'string' && from in places ? `, lewat ${places[from] ?? ''}` : '';
};

/** One sentence that says what an event did. `words` translates codes of status and service level, `instant` writes epoch milliseconds as people read them. */
export function eventSentence(type: keyof typeof eventNames, data: Data, words: (code: string) => string, instant: (at: number) => string): string {
  switch (type) {
    case 'submitted':
      return `Permohonan ${text(data.service)} untuk kawasan ${text(data.region)} masuk lewat ${text(data.source)}.`;
    case 'imported':
      return `Riwayat ${text(data.service)} untuk kawasan ${text(data.region)} dari ${text(data.source)}.`;
    case 'importUndone':
      return 'Riwayat dari formulir lama ini dikeluarkan lagi; jawabannya tetap ada di formulir lama.';
    case 'responseEdited':
      return `Pemohon mengubah: ${text(data.fields)}.`;
    case 'assigned':
      return `${text(data.to)} menjadi petugas (${assignedBecause[String(data.because)] ?? text(data.because)}).${data.because === 'leave' ? ` ${text(data.from)} kembali ${day(data.back)}.` : ''}`;
    case 'statusChanged':
      if (data.reopened === true) return `Permohonan dibuka kembali${data.mergedInto === undefined ? '' : `; tidak lagi digabung dengan ${text(data.mergedInto)}`}.`;
      if (data.mergedInto !== undefined) return `Digabung dengan ${text(data.mergedInto)}, yang menanyakan hal yang sama.`;
      if (data.waitedFor !== undefined) return `Selesai menunggu; ${Math.round(Number(data.minutes))} menit kerja terpakai untuk menunggu.${typeof data.movedTo === 'number' && typeof data.movedFrom === 'number' ? ` Tenggat selesai dari ${instant(data.movedFrom)} menjadi ${instant(data.movedTo)}.` : ''}`;
      return `Status dari ${words(text(data.from))} menjadi ${words(text(data.to))}.`;
    case 'stageStarted':
      return `Tahap ${text(data.stage)}.`;
    case 'promiseMoved':
      return promiseSentence(data, instant);
    case 'noteChanged':
      return `Catatan untuk pemohon${data.superseded === true ? ' (segera ditimpa isian lain)' : ''}: ${text(data.to)}`;
    case 'resultLinkChanged':
      return `Tautan hasil${data.superseded === true ? ' (segera ditimpa isian lain)' : ''}: ${text(data.to)}.`;
    case 'neededByChanged':
      return `Dibutuhkan tanggal dari ${text(data.from)} menjadi ${text(data.to)}.`;
    case 'appointmentChanged':
      return `${typeof data.appointment === 'number' ? `Janji temu ${instant(data.appointment)}` : 'Janji temu dibatalkan'}${via(data.via)}.`;
    case 'dateProposed':
      return `${side(data.by)} mengusulkan selesai ${day(data.day)}; dijawab paling lambat ${day(data.answerBy)}.`;
    case 'dateAgreed':
      return `Disepakati selesai ${day(data.day)}: diusulkan ${text(data.proposedBy)}, disetujui ${text(data.agreedBy)}.`;
    case 'standardKept':
      return `${side(data.by)} memilih jadwal yang sudah dijanjikan; usulan ${day(data.day)} tidak berlaku.`;
    case 'proposalLapsed':
      return `Usulan ${day(data.day)} tidak dijawab dalam satu hari kerja; jadwal yang sudah dijanjikan berlaku.`;
    case 'regionChanged':
      return `Kawasan dari ${text(data.from)} menjadi ${text(data.to)}; tanggal yang dijanjikan tetap.${typeof data.share === 'number' ? ` Petugas sebelumnya memakai ${data.share} menit kerja.` : ''}`;
    case 'serviceChanged':
      return `Layanan dari ${text(data.from)} menjadi ${text(data.to)}.`;
    case 'editRejected':
      return `Kolom ${text(data.column)} dikembalikan: ${text(data.reason)}`;
    case 'rowRestored':
      return 'Baris di tab Permohonan ditulis kembali dari catatan meja layanan.';
    case 'rowMerged':
      return 'Ada salinan baris ini; isiannya digabung ke baris pertama dan salinannya dikosongkan.';
    case 'serviceLevelChanged':
      return `Status SLA dari ${words(text(data.from))} menjadi ${words(text(data.to))}.`;
    case 'escalated':
      if (data.step === 'waiting') return 'Pemohon yang belum menjawab diingatkan lewat surat.';
      return `${data.scope === 'whole' ? 'Seluruh permohonan' : `Tahap ${text(data.stage)}`} ${data.step === 'late' ? 'terlambat' : 'mendekati tenggat'}; diberitahukan kepada ${text(data.to)}.`;
    case 'noteAdded':
      return `Catatan untuk rekan: ${text(data.text)}`;
    case 'effortNoted':
      return `Waktu pengerjaan ${text(data.minutes)} menit (seluruhnya ${text(data.total)} menit)${data.level === null ? '' : `, tingkat READ ${text(data.level)}`}.`;
    case 'loanChanged':
      return loanSentence(data);
    case 'madeConfidential':
      return 'Permohonan ditandai tertutup: isinya pindah ke spreadsheet tertutup.';
    case 'madeOpen':
      return 'Permohonan tidak lagi tertutup: isinya kembali ke spreadsheet bersama.';
    case 'checkAsked':
      return `${text(data.to)} diminta menelaah tahap ${text(data.stage)}.`;
    case 'stageChecked':
      return data.nobody === true ? `Tahap ${text(data.stage)} dilanjutkan tanpa telaah: tidak ada orang kedua di meja layanan.` : `Tahap ${text(data.stage)} sudah ditelaah orang kedua.`;
    case 'merged':
      return `${text(data.from)} digabung ke permohonan ini${data.follows === true ? '; pemohonnya ikut diberi tahu hasilnya' : ''}.`;
    case 'split':
      return data.into === undefined ? `Dipisahkan dari ${text(data.from)}, yang diajukan ${instant(Number(data.askedAt))}.` : `Hal kedua di dalamnya menjadi ${text(data.into)}.`;
    case 'mergeUndone':
      return `${text(data.from)} dibuka kembali dan tidak lagi digabung ke permohonan ini.`;
    case 'erased':
      return data.why === 'retention' ? 'Masa simpan data pribadi habis; yang tersisa tanggal dan angkanya.' : 'Data pribadi dihapus atas permintaan; yang tersisa tanggal dan angkanya.';
    case 'resultShared':
      return data.ok === true ? 'Hasil di Drive dapat dibuka pemohon.' : 'Hasil di Drive belum dapat dibuka pemohon: akun meja layanan tidak boleh membagikannya; petugas diberi tahu.';
    case 'messageAdded':
      return messageSentence(data);
    case 'mailBounced':
      return `Surat ke ${text(data.address)} tidak sampai; petugas diberi tahu.`;
    case 'mailDropped':
      return `Surat “${text(data.kind)}” tidak jadi dikirim: sewaktu gilirannya tiba sudah tidak perlu lagi.`;
    case 'mailFromOther':
      return `Surat dari ${text(data.from)}, bukan alamat pemohon; menunggu keputusan petugas.`;
    case 'otherSettled':
      return data.same === true ? `${text(data.from)} adalah pemohon; suratnya masuk ke percakapan.` : `${text(data.from)} bukan pemohon; suratnya dibiarkan.`;
    case 'awaySet':
      return data.until === null ? 'Pemohon sudah kembali; pengingat berjalan lagi.' : `Pemohon tidak di tempat sampai ${day(data.until)}; pengingat menunggu.`;
    case 'rated':
      return `Pemohon memberi nilai ${text(data.overall)} dari 4${Number(data.elements) > 0 ? `, ${Number(data.elements)} unsur` : ''}${data.again === true ? ' (diubah)' : ''}.${data.comment ? ` ${text(data.comment).slice(0, 500)}` : ''}`;
    case 'closedBySilence':
      return 'Ditutup dengan sendirinya karena tidak ada kabar.';
  }
}

const ways: Readonly<Record<string, string>> = { page: 'halaman status', mail: 'surat', card: 'panel', sheet: 'spreadsheet', chat: 'obrolan' };

/** The beginning of what was said: the whole of it stands in the data of the entry, and with the request. */
function messageSentence(data: Data): string {
  const who = data.by === 'librarian' ? 'Petugas' : 'Pemohon';
  const said = String(data.text ?? '');
  return `${who} lewat ${ways[String(data.via)] ?? text(data.via)}: ${said.length > 500 ? `${said.slice(0, 500).replace(/[\ud800-\udbff]$/, '')}…` : said}${data.link === undefined ? '' : ` ${text(data.link)}`}`;
}

/** `what`: domain/loan.ts; `to`: what it is now. */
function loanSentence(data: Data): string {
  const sentences: Readonly<Record<string, string>> = {
    lent: `Dipinjamkan; kembali paling lambat ${day(data.to)}.`,
    barcodes: `Kode batang: ${text(data.to)}.`,
    returnBy: `Tanggal kembali: ${day(data.to)}.`,
    extended: `Perpanjangan diberikan sampai ${day(data.to)}; perpanjang juga di SLiMS.`,
    asked: 'Pemohon meminta perpanjangan; pustakawan yang menjawab.',
    kept: 'Perpanjangan tidak diberikan; tanggal kembali tetap.',
    returned: `Dikembalikan ${day(data.to)}.`,
    notReturned: 'Ternyata belum dikembalikan.',
    reminded: `Pemohon diingatkan; kembali paling lambat ${day(data.to)}.`,
    overdue: `Pengingat lewat surat sudah habis; kembali paling lambat ${day(data.to)}.`,
    pickUp: `Pemohon minta dijemput di ${text(data.to)}.`,
    done: 'Tugas pinjaman sudah dikerjakan.',
    courier: `Diantar ke ${text(data.to)}.`,
  };
  return sentences[String(data.what)] ?? '';
}

/** Rules of assignment, as the log names them. */
const assignedBecause: Readonly<Record<string, string>> = {
  regionAndService: 'melayani kawasan dan layanan ini', leastLoad: 'beban kerjanya paling ringan', leave: 'karena cuti rekan', substitutePerson: 'pengganti rekan yang cuti',
  regionAnyService: 'melayani kawasan ini', substituteRegion: 'kawasan pengganti', coordinator: 'koordinator', head: 'kepala', administrator: 'admin', deskOwner: 'pemilik meja layanan',
  byHand: 'dipilih', appointment: 'janji temu',
};

function promiseSentence(data: Data, instant: (at: number) => string): string {
  const when = (at: Data[string] | undefined): string => (typeof at === 'number' ? instant(at) : '(belum ada)');
  const whole = data.movedTo === undefined || data.movedTo === data.movedFrom ? '' : ` Tenggat selesai dari ${when(data.movedFrom)} menjadi ${when(data.movedTo)}.`;
  const stage = data.stageTo === undefined ? '' : ` Tenggat tahap ${text(data.stage)} dari ${when(data.stageFrom)} menjadi ${when(data.stageTo)}.`;
  switch (data.because) {
    case 'calendar': {
      const days = typeof data.days === 'string' && data.days !== '' ? ` (${data.days.split(', ').map((each) => formatDay(each, 'id')).join('; ')})` : '';
      return `Hari libur atau jam kerja berubah${days}.${stage}${whole}`;
    }
    case 'stageTimes':
      return `Waktu tahap di tab Tahapan berubah.${stage}${whole}`;
    case 'reopened':
      return `Dibuka kembali; waktu sejak diserahkan atau berakhir tidak dihitung.${whole}`;
    default:
      return `Janji bergeser ${Math.round(Number(data.minutes))} menit kerja, karena tahap ${text(data.stage)} di tangan ${data.because === 'requester' ? 'pemohon' : 'pihak lain'} berlangsung lebih lama.${whole}`;
  }
}

/** Why an edit of a cell was not taken, with what can be done instead. */
export const refusalWords = {
  statusNotAllowed: (data: Data) => `Dari status ${text(data.from)} tidak dapat langsung ke ${text(data.to)}. Yang mungkin: ${text(data.allowed)}.`,
  statusUnknown: (data: Data) => `Status “${text(data.typed)}” tidak dikenal. Pilih dari daftar di sel ini.`,
  secondPerson: (data: Data) => `Sebelum dilanjutkan, hasilnya harus ditelaah orang kedua: ${text(data.who)}. Tekan Minta telaah di panel; sesudah Telaah selesai, lanjutkan lagi. Orang kedua dapat juga mengubah sel ini sendiri.`,
  stageUnknown: (data: Data) => `Tahap “${text(data.typed)}” tidak ada pada layanan ini. Yang ada: ${text(data.allowed)}.`,
  requestEnded: (data: Data) => `Permohonan ini sudah ${text(data.status)}. Ubah Status menjadi Diproses untuk membukanya kembali.`,
  reopenTooLate: (data: Data) => `Permohonan hanya dapat dibuka kembali dalam ${text(data.days)} hari sesudah berakhir. Minta pemohon mengajukan yang baru.`,
  personUnknown: (data: Data) => `“${text(data.typed)}” tidak ada di tab Pustakawan. Tulis nama atau alamat surelnya.`,
  regionUnknown: (data: Data) => `Kawasan “${text(data.typed)}” tidak ada di tab Kawasan.`,
  serviceUnknown: (data: Data) => `Layanan “${text(data.typed)}” tidak ada di tab Layanan.`,
  serviceBegun: () => 'Layanan hanya dapat diganti selama status masih Baru.',
  dayUnreadable: (data: Data) => `“${text(data.typed)}” bukan tanggal. Tulis misalnya 2026-03-20.`,
  notEditable: () => 'Kolom ini ditulis oleh meja layanan. Isinya dikembalikan.',
  confidential: () => 'Permohonan ini tertutup. Buka lewat panel Layanan Kawasan: di sana petugas dan koordinatornya dapat membaca dan menuliskannya.',
  linkUnsafe: (data: Data) => `“${text(data.typed)}” bukan alamat web. Tautan harus diawali https://`,
} as const;

/** Notes on the ticket cell of a row that a librarian types by hand. */
export const handRowWords = {
  lacks: (missing: readonly string[]) => `Baris ini belum menjadi permohonan. Lengkapi: ${missing.join('; ')}. Lalu pilih Status (Selesai bila sudah dijawab di tempat).`,
  chooseStatus: () => 'Baris ini sudah lengkap. Pilih Status: Baru atau Diproses untuk dikerjakan, Selesai bila sudah dijawab di tempat. Tanpa pilihan, dalam beberapa menit baris ini menjadi permohonan Baru.',
} as const;
