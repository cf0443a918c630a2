import { chatTemplates } from './chatMails';
import { complaintTemplates } from './complaintMails';
import { conversationTemplates } from './conversationMails';
import type { TemplateKey } from './mailKinds';
import { newsTemplates } from './newsWords';

interface Text {
  readonly subject: string;
  readonly body: string;
}

/**
 * Starting texts of the tab Templat. What the desk adds by itself (link, facts, timetable) is layout, not text. A line break is a
 * line break, an empty line a paragraph.
 */
export const startingTemplates: Readonly<Record<TemplateKey, Readonly<Record<'id' | 'en', Text>>>> = {
  leave: {
    id: {
      subject: 'Selama Anda cuti',
      body: 'Yth. {nama},\n\nPermohonan berikut jatuh tempo sebelum Anda kembali dan sudah dialihkan:\n\n{catatan}\n\nYang lain tetap milik Anda. Ingin mengerjakan salah satunya sendiri? Pilih kembali nama Anda di kolom Petugas.',
    },
    en: {
      subject: 'While you are on leave',
      body: 'Dear {nama},\n\nThese requests fall due before you are back and have been handed over:\n\n{catatan}\n\nAll others stay yours. You would rather do one yourself? Choose your name again in the column Petugas.',
    },
  },
  gathered: {
    id: {
      subject: 'Kabar untuk Anda ({jumlah})',
      body: 'Halo {nama},\n\nJatah surat hari ini menipis, jadi {jumlah} kabar untuk Anda dikumpulkan dalam satu surat ini.',
    },
    en: {
      subject: 'News for you ({jumlah})',
      body: 'Hello {nama},\n\nThe mail quota of today runs low, so {jumlah} pieces of news for you come in this one mail.',
    },
  },
  receipt: {
    id: {
      subject: 'Permohonan diterima: {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda sudah kami terima dan ditangani oleh {petugas}. Kami berjanji selesai paling lambat {tenggat}.\n\nBalas surat ini bila ada yang ingin ditambahkan.',
    },
    en: {
      subject: 'Request received: {judul}',
      body: 'Dear {nama},\n\nWe have your request; {petugas} is taking care of it. We promise to be done by {tenggat}.\n\nReply to this mail if you want to add anything.',
    },
  },
  ownRequest: {
    id: {
      subject: 'Tautan ke permohonan Anda',
      body: 'Inilah tautan ke permohonan {tiket} yang diminta di halaman {perpustakaan}. Simpan untuk Anda sendiri: siapa pun yang memilikinya dapat melihat permohonan itu.\n\nBukan Anda yang meminta? Abaikan surat ini; tidak ada yang berubah.',
    },
    en: {
      subject: 'The link to your request',
      body: 'This is the link to request {tiket} that was asked for on the page of {perpustakaan}. Keep it to yourself: whoever has it can see that request.\n\nIt was not you who asked? Ignore this mail; nothing has changed.',
    },
  },
  ownRequests: {
    id: {
      subject: 'Tautan ke semua permohonan Anda',
      body: 'Inilah tautan ke daftar permohonan Anda yang diminta di halaman {perpustakaan}. Tautan ini berlaku {hari} hari. Simpan untuk Anda sendiri.\n\nBukan Anda yang meminta? Abaikan surat ini; tidak ada yang berubah.',
    },
    en: {
      subject: 'The link to all your requests',
      body: 'This is the link to the list of your requests that was asked for on the page of {perpustakaan}. It is valid for {hari} days. Keep it to yourself.\n\nIt was not you who asked? Ignore this mail; nothing has changed.',
    },
  },
  ...conversationTemplates,
  ...complaintTemplates,
  ...newsTemplates,
  ...chatTemplates,
  check: {
    id: {
      subject: 'Mohon telaah hasilnya: {judul}',
      body: 'Halo {nama},\n\n{catatan} meminta Anda menelaah hasil permohonan ini sebelum diserahkan. Permohonannya ada di antrean panel Anda: lihat hasil dan daftar periksanya, lalu tekan Telaah selesai, atau tulis Catatan rekan tentang yang perlu diperbaiki.',
    },
    en: {
      subject: 'Please review the result: {judul}',
      body: 'Hello {nama},\n\n{catatan} asks you to review the result of this request before it is delivered. It stands in the queue of your panel: look at the result and the checklist, then press Telaah selesai, or write a note about what has to be mended.',
    },
  },
  checked: {
    id: {
      subject: 'Telaah selesai: {judul}',
      body: 'Halo {nama},\n\n{catatan} sudah menelaah hasil permohonan ini. Anda dapat melanjutkannya.',
    },
    en: {
      subject: 'Reviewed: {judul}',
      body: 'Hello {nama},\n\n{catatan} has reviewed the result of this request. You can go on with it.',
    },
  },
  split: {
    id: {
      subject: 'Permohonan Anda menjadi dua: {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda memuat dua hal, jadi kami pisahkan agar masing-masing dikerjakan oleh yang paling tepat: {tiket}. Keduanya punya jadwal dan halaman sendiri.\n\nBila pemisahannya keliru, balas surat ini.',
    },
    en: {
      subject: 'Your request became two: {judul}',
      body: 'Dear {nama},\n\nYour request held two matters, so we split it and each is worked on by whom it suits best: {tiket}. Both have their own timetable and page.\n\nIf we got that wrong, reply to this mail.',
    },
  },
  assignment: {
    id: {
      subject: 'Permohonan baru untuk Anda: {judul}',
      body: 'Halo {petugas},\n\nAda permohonan baru dari {nama} untuk kawasan {kawasan}. {alasan}\n\nVerifikasi ditunggu sesuai jadwal di bawah. Ubah kolom Status menjadi Diproses begitu permohonan lengkap.',
    },
    en: {
      subject: 'New request for you: {judul}',
      body: 'Hello {petugas},\n\nThere is a new request from {nama} for {kawasan}. {alasan}\n\nVerification is due as shown below. Set the column Status to Diproses once the request is complete.',
    },
  },
  waiting: {
    id: {
      subject: 'Kami menunggu jawaban Anda: {judul}',
      body: 'Yth. {nama},\n\n{petugas} membutuhkan sesuatu dari Anda untuk melanjutkan:\n\n{catatan}\n\nSelama kami menunggu, waktu layanan berhenti; tanggal yang dijanjikan bergeser sesuai waktu kerja yang terpakai untuk menunggu.',
    },
    en: {
      subject: 'We are waiting for your answer: {judul}',
      body: 'Dear {nama},\n\n{petugas} needs something from you in order to go on:\n\n{catatan}\n\nWhile we wait, the service clock stands still; the promised dates move by the working time spent waiting.',
    },
  },
  delivered: {
    id: {
      subject: 'Hasil untuk Anda: {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda sudah selesai dikerjakan oleh {petugas}.\n\n{catatan}\n\nBila ada yang kurang, balas surat ini. Tanpa kabar, permohonan kami tutup dengan sendirinya setelah lima hari kerja.',
    },
    en: {
      subject: 'Your result: {judul}',
      body: 'Dear {nama},\n\n{petugas} has finished your request.\n\n{catatan}\n\nIf anything is missing, reply to this mail. Without word from you the request closes by itself after five working days.',
    },
  },
  ended: {
    id: {
      subject: '{status}: {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda sekarang berstatus {status}.\n\n{catatan}\n\nAda pertanyaan? Balas surat ini.',
    },
    en: {
      subject: '{status}: {judul}',
      body: 'Dear {nama},\n\nYour request is now: {status}.\n\n{catatan}\n\nAny questions? Reply to this mail.',
    },
  },
  moved: {
    id: {
      subject: 'Tanggal selesai bergeser: {judul}',
      body: 'Yth. {nama},\n\nPermohonan Anda akan selesai paling lambat {tenggat}. Sebelumnya kami menjanjikan {tenggatlama}.\n\nSebabnya: {sebab}\n\nMohon maaf. Bila tanggal baru ini menyulitkan, balas surat ini.',
    },
    en: {
      subject: 'New completion date: {judul}',
      body: 'Dear {nama},\n\nYour request will be done by {tenggat}. Before, we had promised {tenggatlama}.\n\nThe reason: {sebab}\n\nWe are sorry. If the new date makes things difficult for you, reply to this mail.',
    },
  },
  proposal: {
    id: {
      subject: 'Setujukah Anda selesai {usulan}? {judul}',
      body: 'Yth. {nama},\n\n{petugas} mengusulkan permohonan Anda selesai paling lambat {usulan}.\n\nJawab di halaman status sampai {batas}: setuju, tanggal lain, atau tetap yang sudah dijanjikan. Tanpa jawaban, yang berlaku tetap {tenggat}.',
    },
    en: {
      subject: 'Do you agree to {usulan}? {judul}',
      body: 'Dear {nama},\n\n{petugas} proposes to have your request done by {usulan}.\n\nAnswer on the status page by {batas}: agree, name another date, or keep what is promised. Without an answer it stays {tenggat}.',
    },
  },
  agreement: {
    id: {
      subject: 'Tanggal selesai permohonan Anda: {judul}',
      body: 'Yth. {nama},\n\n{kesepakatan}',
    },
    en: {
      subject: 'Completion date of your request: {judul}',
      body: 'Dear {nama},\n\n{kesepakatan}',
    },
  },
  dateReply: {
    id: {
      subject: 'Jawaban pemohon tentang tanggal: {judul}',
      body: 'Halo {petugas},\n\n{kesepakatan}',
    },
    en: {
      subject: 'The requester about the date: {judul}',
      body: 'Hello {petugas},\n\n{kesepakatan}',
    },
  },
  faults: {
    id: {
      subject: 'Meja layanan perlu diperbaiki: {jumlah} hal',
      body: 'Halo,\n\nMeja layanan {perpustakaan} tetap berjalan, tetapi ada yang perlu Anda perbaiki di spreadsheet. Daftar lengkapnya ada di tab Kondisi Sistem.',
    },
    en: {
      subject: 'The desk needs mending: {jumlah} things',
      body: 'Hello,\n\nThe desk of {perpustakaan} goes on working, but something in the spreadsheet needs to be mended. The tab Kondisi Sistem has the whole list.',
    },
  },
  assignments: {
    id: {
      subject: 'Permohonan baru untuk Anda ({jumlah})',
      body: 'Halo {nama},\n\nAda {jumlah} permohonan baru untuk Anda. Periksa dahulu yang tenggatnya paling dekat, dan ubah kolom Status menjadi Diproses begitu sebuah permohonan lengkap.',
    },
    en: {
      subject: 'New requests for you ({jumlah})',
      body: 'Hello {nama},\n\nThere are {jumlah} new requests for you. Look first at what is due first, and set the column Status to Diproses once a request is complete.',
    },
  },
  atRisk: {
    id: {
      subject: 'Selesaikan sebelum tenggat: {hal}',
      body: 'Halo {nama},\n\nSebagian besar waktu untuk permohonan di bawah sudah terpakai. Selesaikan tahapnya sebelum tenggat. Bila ada yang kurang dari pemohon, tanyakan dan ubah Status menjadi Menunggu Pemohon; bila Anda tidak sempat, serahkan kepada rekan lewat kolom Petugas.',
    },
    en: {
      subject: 'Finish before it is due: {hal}',
      body: 'Hello {nama},\n\nMost of the time for what is listed below is used. Finish the stage before it is due. If something is missing, ask the requester and set Status to Menunggu Pemohon; if you cannot make it, hand it to a colleague in the column Petugas.',
    },
  },
  late: {
    id: {
      subject: 'Mendesak, tentukan langkah: {hal}',
      body: 'Halo {nama},\n\nTenggat di bawah sudah terlewati. Tentukan langkahnya hari ini: selesaikan atau bantu petugasnya, serahkan kepada orang lain lewat kolom Petugas, atau kabari pemohon lewat Catatan untuk Pemohon.',
    },
    en: {
      subject: 'Urgent, decide what to do: {hal}',
      body: 'Hello {nama},\n\nWhat is listed below is past its due date. Decide today what to do: finish it or help whoever has it, hand it to somebody else in the column Petugas, or tell the requester in Catatan untuk Pemohon.',
    },
  },
  digest: {
    id: {
      subject: 'Pekerjaan hari ini: {hal}',
      body: 'Halo {nama},\n\nIni yang menunggu Anda pada {tanggal}, yang paling mendesak lebih dahulu.',
    },
    en: {
      subject: 'Today’s work: {hal}',
      body: 'Hello {nama},\n\nThis is waiting for you on {tanggal}, the most urgent first.',
    },
  },
  weekly: {
    id: {
      subject: 'Daftar mingguan: {hal}',
      body: 'Yth. {nama},\n\nIni janji layanan yang terlewati pada {periode}, menurut kawasan dan layanan, dan permohonan yang sekarang masih terlambat. Bicarakan dengan koordinator kawasan yang paling sering muncul.',
    },
    en: {
      subject: 'Weekly list: {hal}',
      body: 'Dear {nama},\n\nThese promises were not kept in {periode}, by region and service, and these requests are late even now. Talk to the coordinator of the region that shows up most.',
    },
  },
  loan: {
    id: { subject: '{hal}: {judul}', body: 'Yth. {nama},\n\n{pinjaman}' },
    en: { subject: '{hal}: {judul}', body: 'Dear {nama},\n\n{pinjaman}' },
  },
  loanTask: {
    id: { subject: '{hal}: {judul}', body: 'Halo {petugas},\n\n{pinjaman}' },
    en: { subject: '{hal}: {judul}', body: 'Hello {petugas},\n\n{pinjaman}' },
  },
};
