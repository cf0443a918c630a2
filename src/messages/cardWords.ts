import type { Language } from './dates';
import { loanCardWords } from './loanCardWords';

/** Words of the librarians' cards, Indonesian. `{…}` is filled in. */
const id = {
  desk: 'Meja layanan',
  roles: { librarian: 'Pustakawan', coordinator: 'Koordinator', head: 'Kepala', admin: 'Admin' },
  lists: {
    courier: loanCardWords.id.list,
    mine: 'Antrean saya', nobody: 'Belum ada yang menangani', waiting: 'Sedang menunggu', regions: 'Terlambat di kawasan saya', found: 'Hasil pencarian',
  },
  empty: {
    courier: loanCardWords.id.none,
    mine: 'Tidak ada yang menunggu Anda sekarang.', nobody: 'Semua permohonan kawasan Anda ada yang menangani.', waiting: 'Tidak ada permohonan Anda yang sedang menunggu.',
    regions: 'Tidak ada yang terlambat.', found: 'Tidak ada yang cocok. Cari dengan nomor tiket, nama pemohon, atau kata dari judul atau uraian.',
  },
  more: 'Lebih banyak ({n})',
  page: 'Nomor {from}–{to} dari {n}',
  next: 'Berikutnya',
  search: 'Cari', searchHint: 'Nomor tiket, nama, atau kata', tooMany: 'Hanya {n} yang pertama ditampilkan. Tambahkan kata.',
  home: 'Antrean', openSheet: 'Buka Sheet', handOverAll: 'Alihkan semua pekerjaan',
  left: 'sisa {time} kerja', over: 'lewat {time} kerja', noDue: 'sesuai janji temu', due: 'tenggat {due}', stageOf: 'tahap {stage}',
  waitingSince: { requester: 'menunggu pemohon sejak {since}', others: 'menunggu pihak lain sejak {since}' },
  away: 'petugas {name} sedang tidak bertugas', owner: 'Petugas', you: 'Anda',
  status: {
    new: 'Baru', inProgress: 'Diproses', waitingRequester: 'Menunggu Pemohon', waitingOthers: 'Menunggu Pihak Lain', delivered: 'Diserahkan', completed: 'Selesai',
    declined: 'Tidak Dapat Dipenuhi', cancelled: 'Dibatalkan', closedWithoutAnswer: 'Ditutup (tanpa jawaban)',
  },
  level: { onTrack: 'Sesuai Jadwal', atRisk: 'Mendekati Tenggat', late: 'Terlambat', paused: 'Dijeda', met: 'Tercapai', missed: 'Tidak Tercapai' },
  sections: {
    request: 'Permohonan', stages: 'Tahapan', dates: 'Tanggal', answer: 'Jawaban untuk pemohon', work: 'Pekerjaan', procedure: 'SOP tahap ini', notes: 'Catatan rekan', why: 'Mengapa tanggal ini?', history: 'Riwayat',
  },
  stageState: { done: 'selesai', now: 'sedang berjalan', waiting: 'menunggu', next: 'berikutnya', skipped: 'dilewati' },
  turn: { requester: 'giliran pemohon', others: 'giliran pihak lain' },
  requester: 'Pemohon', contact: 'Hubungi', unit: 'Satuan kerja', onBehalfOf: 'Atas nama', phone: 'Telepon', description: 'Uraian', attachment: 'Tautan berkas', keywords: 'Kata kunci',
  readOn: 'Baca selengkapnya', longer: '… Lengkapnya ada di Sheet.', noWords: 'Isi permohonan ini belum dapat dibaca. Buka lagi kartu ini beberapa menit lagi.',
  submitted: 'Diajukan', whole: 'Seluruhnya', neededBy: 'Dibutuhkan tanggal', linked: 'Permohonan terkait', absorbed: 'Digabung ke sini', mergedInto: 'Digabung dengan {ticket}', note: 'Catatan untuk pemohon', result: 'Tautan hasil',
  agreed: 'Disepakati selesai {day}.', asked: 'Pemohon mengusulkan selesai {day}; jawab paling lambat {until}.', proposed: 'Diusulkan kepada pemohon: {day}; dijawab paling lambat {until}.',
  kept: 'Jadwal yang dijanjikan tetap berlaku.',
  shares: 'Waktu kerja terpakai', effort: 'Waktu pengerjaan', effortIs: '{minutes} menit', read: 'tingkat READ {level}',
  why: 'Mengapa {name}?', checklist: 'Daftar periksa',
  because: {
    regionAndService: 'Melayani kawasan dan layanan ini, dan beban kerjanya paling ringan.', substitutePerson: 'Menggantikan rekan yang sedang cuti.',
    regionAnyService: 'Tidak ada pustakawan kawasan ini yang khusus untuk layanan ini.', substituteRegion: 'Kawasannya menggantikan kawasan ini.',
    coordinator: 'Koordinator: tidak ada pustakawan yang dapat menerimanya.', head: 'Kepala: tidak ada pustakawan atau koordinator yang dapat menerimanya.',
    administrator: 'Admin: belum ada orang lain di tab Pustakawan yang dapat menerimanya.', deskOwner: 'Pemilik meja layanan: tab Pustakawan belum terisi.',
    byHand: 'Diserahkan atau diambil oleh seorang rekan.', appointment: 'Pemohon memilih waktu orang ini di tab Jadwal.',
  },
  actions: {
    ...loanCardWords.id.actions,
    take: 'Ambil', nextStage: 'Lanjut: {stage}', resume: 'Lanjutkan', reopen: 'Buka kembali', askRequester: 'Tanya pemohon', waitOthers: 'Tunggu pihak lain', agreeDate: 'Setuju {day}',
    proposeDate: 'Usulkan tanggal', keepDate: 'Tetap jadwal', handOver: 'Alihkan', deliver: 'Serahkan hasil', decline: 'Tidak dapat dipenuhi', note: 'Catatan rekan', effort: 'Catat waktu',
    handOverAll: 'Alihkan semua', fromMail: 'Buat permohonan', appointment: 'Janji temu', moveAppointment: 'Ubah janji temu', noAppointment: 'Batalkan janji temu', merge: 'Gabungkan',
  },
  noRequest: 'Surat ini belum menjadi permohonan, dan pengirimnya tidak punya permohonan yang terbuka.',
  mailFields: { sender: 'Nama pemohon', email: 'Surel pemohon', title: 'Judul', text: 'Uraian', service: 'Layanan' },
  fields: {
    askRequester: 'Pertanyaan kepada pemohon', waitOthers: 'Menunggu siapa, untuk apa (catatan rekan)', decline: 'Alasan, dibaca pemohon', note: 'Catatan, hanya dibaca rekan',
    day: 'Tanggal selesai yang diusulkan', region: 'Kawasan', person: 'Kepada', byRules: 'Dipilih menurut aturan', reason: 'Alasan (catatan rekan)', link: 'Tautan hasil (https://…)',
    text: 'Catatan untuk pemohon', minutes: 'Menit yang terpakai', level: 'Tingkat READ (1 mudah – 6 sangat sulit)', noLevel: 'Tidak dinilai', from: 'Pekerjaan milik', at: 'Hari dan jam ({zone})',
    into: 'Gabungkan ke permohonan', otherTicket: 'Tiket lain, tulis di bawah', ticket: 'No. tiket lain (LK-…)',
  },
  /** Starting text of a question; the requester's language decides which one. */
  question: 'Yth. {name},\n\nuntuk mengerjakan “{title}” kami memerlukan keterangan berikut:\n\n1. \n\nSelama menunggu jawaban, waktu layanan berhenti.',
  done: {
    ...loanCardWords.id.done,
    take: 'Permohonan ini sekarang milik Anda.', nextStage: 'Tahap berikutnya dimulai.', resume: 'Pekerjaan dilanjutkan.', askRequester: 'Pertanyaan dikirim kepada pemohon; waktu layanan berhenti.',
    waitOthers: 'Dicatat: menunggu pihak lain.', agreeDate: 'Tanggal disepakati.', proposeDate: 'Usulan tanggal dikirim kepada pemohon.', keepDate: 'Jadwal yang dijanjikan tetap; pemohon diberi tahu.',
    handOver: 'Permohonan dialihkan; penerimanya diberi tahu.', deliver: 'Hasil diserahkan; pemohon diberi tahu.', decline: 'Dicatat: tidak dapat dipenuhi; pemohon diberi tahu.',
    note: 'Catatan disimpan.', effort: 'Waktu dicatat.', handOverAll: '{moved} permohonan dialihkan.', fromMail: 'Permohonan dibuat; pengirim mendapat tanda terima.', appointment: 'Janji temu dicatat; pemohon diberi tahu.', merge: 'Permohonan digabung; pemohonnya diberi tahu.', left: '{left} belum dialihkan: tekan lagi, atau pilih orangnya.',
  },
  refusals: {
    ...loanCardWords.id.refusals,
    notLibrarian: 'Alamat Anda tidak ada (lagi) di tab Pustakawan. Minta admin menambahkannya.', notAllowed: 'Tindakan ini bukan wewenang Anda untuk permohonan ini. Minta petugasnya atau koordinator.',
    gone: 'Permohonan ini tidak ditemukan. Kembali ke antrean dan cari lagi.', paused: 'Meja layanan sedang dijeda di tab Pengaturan. Coba lagi sesudah dibuka.',
    personUnknown: 'Orang ini tidak aktif di tab Pustakawan. Pilih yang lain.', regionUnknown: 'Kawasan ini tidak ada di tab Kawasan. Pilih yang lain.',
    linkUnsafe: 'Tautan hasil harus diawali https:// dan tanpa spasi.', textMissing: 'Isi dahulu kolomnya.', sameOwner: 'Permohonan sudah pada orang itu. Pilih orang lain pada “Kepada”.',
    statusNotAllowed: 'Ini tidak dapat dilakukan dalam status sekarang. Lihat kartu yang baru.', stageUnknown: 'Tidak ada tahap berikutnya. Serahkan hasilnya.',
    requestEnded: 'Permohonan ini sudah berakhir.', reopenTooLate: 'Permohonan hanya dapat dibuka kembali dalam {who} hari sesudah berakhir. Minta pemohon mengajukan yang baru.',
    notInService: 'Permohonan ini tidak sedang dikerjakan, jadi tanggalnya tidak dapat dirundingkan.', byAppointment: 'Tanggalnya mengikuti janji temu. Atur janji temunya.',
    ticket: 'Pilih permohonannya, atau tulis nomor tiketnya seperti LK-2026-00042.', mergeItself: 'Permohonan tidak dapat digabung dengan dirinya sendiri. Pilih tiket lain.',
    mergeEnded: 'Permohonan {who} tidak ada atau sudah berakhir. Pilih yang masih terbuka.', mergeConfidential: 'Permohonan tertutup hanya dapat digabung dengan permohonan tertutup dari pemohon yang sama.',
    noAppointment: 'Tidak ada tahap yang menunggu janji temu pada permohonan ini.',
    nothingAsked: 'Pemohon tidak meminta tanggal lain. Usulkan tanggal bila perlu.', waitingForRequester: 'Usulan Anda masih menunggu jawaban pemohon.',
    past: 'Tanggal itu sudah tidak menyisakan waktu kerja. Pilih tanggal sesudahnya.', alreadyPromised: 'Tanggal itu sudah dijanjikan.', agreedBinds: 'Tanggal sudah disepakati. Usulkan tanggal lain bila perlu.',
    coordinatorNeeded: 'Ini memerlukan persetujuan: {who}.', changed: 'Permohonan sudah berubah sejak kartu ini dibuka. Lihat kartu yang baru.', lapsed: 'Waktu untuk menjawab usulan itu sudah lewat.',
    busy: 'Meja layanan sedang sibuk. Tekan sekali lagi.', denied: 'Google belum mengenali Anda. Tutup panel ini, buka lagi, lalu izinkan aksesnya.',
    malformed: 'Panel ini berasal dari versi lama. Tutup dan buka lagi.', unreachable: 'Meja layanan tidak menjawab. Buka lagi kartunya untuk melihat apakah tindakan ini sudah tercatat.',
    minutes: 'Tulis menit sebagai angka, 1 sampai 6000.', day: 'Pilih dahulu tanggalnya.',
  },
  strangers: {
    notLibrarian: 'Panel ini hanya untuk pustakawan meja layanan. Alamat {email} tidak ada, atau tidak aktif, di tab Pustakawan. Minta admin atau koordinator menambahkannya, lalu buka lagi panel ini.',
    noAccess: 'Spreadsheet meja layanan tidak dapat dibaca sebagai {email}. Minta admin membagikannya kepada Anda sebagai editor, lalu buka lagi panel ini.',
    notSetUp: 'Meja layanan belum disiapkan. Minta admin menjalankan fungsi setup di editor Apps Script.',
    unknown: 'Google tidak memberi tahu siapa Anda. Buka panel ini dengan akun perpustakaan Anda dan izinkan aksesnya.',
    trouble: 'Kartu ini belum dapat dibuat. Buka lagi panel ini beberapa menit lagi; bila tetap begitu, beri tahu admin.',
  },
};

type Words = typeof id;

const en: Words = {
  desk: 'Service desk',
  roles: { librarian: 'Librarian', coordinator: 'Coordinator', head: 'Head', admin: 'Administrator' },
  lists: { courier: loanCardWords.en.list, mine: 'My queue', nobody: 'Nobody is handling', waiting: 'Waiting', regions: 'Late in my regions', found: 'Found' },
  empty: {
    courier: loanCardWords.en.none,
    mine: 'Nothing is waiting for you now.', nobody: 'Every request of your regions is being handled.', waiting: 'None of your requests is waiting.', regions: 'Nothing is late.',
    found: 'Nothing fits. Search by ticket number, name of the requester, or a word of title or description.',
  },
  more: 'More ({n})',
  page: 'Number {from}–{to} of {n}',
  next: 'Next',
  search: 'Search', searchHint: 'Ticket number, name, or words', tooMany: 'Only the first {n} are shown. Add a word.',
  home: 'Queue', openSheet: 'Open the Sheet', handOverAll: 'Hand over all work',
  left: '{time} of work left', over: '{time} of work overdue', noDue: 'by appointment', due: 'due {due}', stageOf: 'stage {stage}',
  waitingSince: { requester: 'waiting for the requester since {since}', others: 'waiting for others since {since}' },
  away: '{name} is not on duty', owner: 'Assignee', you: 'you',
  status: {
    new: 'New', inProgress: 'In progress', waitingRequester: 'Waiting for the requester', waitingOthers: 'Waiting for others', delivered: 'Delivered', completed: 'Completed',
    declined: 'Cannot be met', cancelled: 'Cancelled', closedWithoutAnswer: 'Closed (no answer)',
  },
  level: { onTrack: 'On track', atRisk: 'At risk', late: 'Late', paused: 'Paused', met: 'Met', missed: 'Missed' },
  sections: {
    request: 'Request', stages: 'Stages', dates: 'Dates', answer: 'Answer to the requester', work: 'Work', procedure: 'Procedure of this stage', notes: 'Notes among colleagues', why: 'Why this date?', history: 'Log',
  },
  stageState: { done: 'done', now: 'under way', waiting: 'waiting', next: 'next', skipped: 'skipped' },
  turn: { requester: 'the requester’s turn', others: 'others’ turn' },
  requester: 'Requester', contact: 'Contact', unit: 'Unit', onBehalfOf: 'On behalf of', phone: 'Phone', description: 'Description', attachment: 'File link', keywords: 'Keywords',
  readOn: 'Read all of it', longer: '… The Sheet has all of it.', noWords: 'The text of this request cannot be read yet. Open this card again in some minutes.',
  submitted: 'Submitted', whole: 'The whole', neededBy: 'Needed by', linked: 'Linked requests', absorbed: 'Merged into this', mergedInto: 'Merged with {ticket}', note: 'Note to the requester', result: 'Result link',
  agreed: 'Agreed to be done {day}.', asked: 'The requester proposes {day}; answer by {until}.', proposed: 'Proposed to the requester: {day}; to be answered by {until}.',
  kept: 'The promised timetable stays.',
  shares: 'Working time used', effort: 'Effort', effortIs: '{minutes} minutes', read: 'READ level {level}',
  why: 'Why {name}?', checklist: 'Checklist',
  because: {
    regionAndService: 'Serves this region and service, and has the least open work.', substitutePerson: 'Stands in for a colleague on leave.',
    regionAnyService: 'No librarian of this region is there for this service.', substituteRegion: 'Their region stands in for this one.',
    coordinator: 'Coordinator: no librarian could take it.', head: 'Head: no librarian or coordinator could take it.',
    administrator: 'Administrator: nobody else in the tab Pustakawan could take it.', deskOwner: 'Owner of the desk: the tab Pustakawan is empty.', byHand: 'Handed over or taken by a colleague.',
    appointment: 'The requester has chosen a time of theirs in the tab Jadwal.',
  },
  actions: {
    ...loanCardWords.en.actions,
    take: 'Take', nextStage: 'Go on: {stage}', resume: 'Resume', reopen: 'Reopen', askRequester: 'Ask the requester', waitOthers: 'Wait for others', agreeDate: 'Agree to {day}',
    proposeDate: 'Propose a date', keepDate: 'Keep the timetable', handOver: 'Hand over', deliver: 'Deliver', decline: 'Cannot be met', note: 'Note', effort: 'Log effort', handOverAll: 'Hand over all', fromMail: 'Make a request',
    appointment: 'Appointment', moveAppointment: 'Move the appointment', noAppointment: 'Cancel the appointment', merge: 'Merge',
  },
  noRequest: 'This mail is no request yet, and its sender has none that is open.',
  mailFields: { sender: 'Name of the requester', email: 'Mail address of the requester', title: 'Title', text: 'Description', service: 'Service' },
  fields: {
    askRequester: 'Question to the requester', waitOthers: 'Waiting for whom, for what (note among colleagues)', decline: 'Reason, read by the requester', note: 'Note, read by colleagues only',
    day: 'Date to propose', region: 'Region', person: 'To', byRules: 'Chosen by the rules', reason: 'Reason (note among colleagues)', link: 'Result link (https://…)',
    text: 'Note to the requester', minutes: 'Minutes spent', level: 'READ level (1 easy – 6 very hard)', noLevel: 'Not judged', from: 'Work of', at: 'Day and time ({zone})',
    into: 'Merge into', otherTicket: 'Another ticket, written below', ticket: 'Number of another ticket (LK-…)',
  },
  question: 'Dear {name},\n\nto work on “{title}” we need to know:\n\n1. \n\nWhile we wait for your answer, the service time stands still.',
  done: {
    ...loanCardWords.en.done,
    take: 'This request is yours now.', nextStage: 'The next stage has begun.', resume: 'Work goes on.', askRequester: 'The question is sent to the requester; the service time stands still.',
    waitOthers: 'Noted: waiting for others.', agreeDate: 'The date is agreed.', proposeDate: 'The date is proposed to the requester.', keepDate: 'The promised timetable stays; the requester is told.',
    handOver: 'Handed over; the new assignee is told.', deliver: 'Delivered; the requester is told.', decline: 'Noted: cannot be met; the requester is told.', note: 'The note is kept.',
    effort: 'The effort is noted.', handOverAll: '{moved} requests handed over.', fromMail: 'The request is made; the sender gets a receipt.', appointment: 'The appointment is noted; the requester is told.', merge: 'Merged; its requester is told.', left: '{left} not handed over: press again, or choose the person.',
  },
  refusals: {
    ...loanCardWords.en.refusals,
    notLibrarian: 'Your address is not (or no longer) in the tab Pustakawan. Ask the administrator to add it.', notAllowed: 'You may not do this with this request. Ask its assignee or the coordinator.',
    gone: 'This request was not found. Go back to the queue and search again.', paused: 'The desk is paused in the tab Pengaturan. Try again when it is open.',
    personUnknown: 'This person is not active in the tab Pustakawan. Choose another.', regionUnknown: 'This region is not in the tab Kawasan. Choose another.',
    linkUnsafe: 'A result link must begin with https:// and hold no blanks.', textMissing: 'Fill in the field first.', sameOwner: 'They have it already. Choose somebody else under “To”.',
    statusNotAllowed: 'This cannot be done in the present status. See the fresh card.', stageUnknown: 'There is no next stage. Deliver the result.', requestEnded: 'This request has ended.',
    reopenTooLate: 'A request can be reopened only within {who} days after its end. Ask the requester for a new one.',
    notInService: 'This request is not being worked on, so its date cannot be negotiated.', byAppointment: 'Its date follows the appointment. Set the appointment.',
    ticket: 'Choose the request, or write its ticket number like LK-2026-00042.', mergeItself: 'A request cannot be merged with itself. Choose another ticket.',
    mergeEnded: 'The request {who} is not there or has ended. Choose one that is open.', mergeConfidential: 'A confidential request can only be merged with a confidential one of the same requester.',
    noAppointment: 'No stage of this request waits for an appointment.',
    nothingAsked: 'The requester asks for no other date. Propose one if you must.', waitingForRequester: 'Your proposal is still waiting for the requester’s answer.',
    past: 'No working time is left until that day. Choose a later one.', alreadyPromised: 'That date is promised already.', agreedBinds: 'The date is agreed. Propose another if you must.',
    coordinatorNeeded: 'This needs the consent of: {who}.', changed: 'The request has changed since this card was opened. See the fresh card.', lapsed: 'The time to answer that proposal is over.',
    busy: 'The desk is busy. Press once more.', denied: 'Google does not vouch for you yet. Close this panel, open it again and grant access.',
    malformed: 'This panel comes from an older version. Close it and open it again.', unreachable: 'The desk does not answer. Open the card again to see whether this was noted.',
    minutes: 'Write the minutes as a number, 1 to 6000.', day: 'Pick the date first.',
  },
  strangers: {
    notLibrarian: 'This panel is for the librarians of the desk. The address {email} is not in the tab Pustakawan, or not active. Ask the administrator or a coordinator to add it, then open this panel again.',
    noAccess: 'The desk’s spreadsheet cannot be read as {email}. Ask the administrator to share it with you as an editor, then open this panel again.',
    notSetUp: 'The desk is not set up yet. Ask the administrator to run the function setup in the Apps Script editor.',
    unknown: 'Google does not say who you are. Open this panel with your library account and grant access.',
    trouble: 'This card cannot be made now. Open the panel again in some minutes; if that does not help, tell the administrator.',
  },
};

export const cardWords: Readonly<Record<Language, Words>> = { id, en };
export type CardWords = Words;

/** Fills `{name}` by its value; what is not given stays empty. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
