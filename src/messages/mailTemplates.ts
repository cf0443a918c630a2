/**
 * Starting texts of the tab Templat. What the desk adds by itself (link, facts, timetable) is layout, not text. A line break is a
 * line break, an empty line a paragraph.
 */
export type TemplateKey = 'receipt' | 'assignment' | 'waiting' | 'delivered' | 'ended' | 'faults';

interface Text {
  readonly subject: string;
  readonly body: string;
}

const aboutRequest = ['tiket', 'nama', 'judul', 'layanan', 'kawasan', 'petugas', 'tenggat', 'perpustakaan'] as const;

/** Placeholders that each mail fills in; any other is reported and never sent. */
export const templatePlaceholders: Readonly<Record<TemplateKey, readonly string[]>> = {
  receipt: aboutRequest,
  assignment: [...aboutRequest, 'alasan'],
  waiting: [...aboutRequest, 'catatan'],
  delivered: [...aboutRequest, 'catatan'],
  ended: [...aboutRequest, 'catatan', 'status'],
  faults: ['perpustakaan', 'jumlah'],
};

export const startingTemplates: Readonly<Record<TemplateKey, Readonly<Record<'id' | 'en', Text>>>> = {
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
};
