/** Words of the cards about complaints; `{…}` is filled in. English has the same keys. */
const id = {
  title: 'Pengaduan dan Saran', list: 'Pengaduan', none: 'Tidak ada pengaduan atau saran untuk Anda tangani.', more: 'Masih ada {n} lagi; selesaikan yang di atas dulu.',
  kinds: { complaint: 'Pengaduan', suggestion: 'Saran' },
  due: { firstAnswer: 'jawaban pertama paling lambat {at}', decision: 'keputusan paling lambat {at}' }, late: 'Terlambat: {due}', decided: 'Sudah diputuskan', handler: 'ditangani {name}', nobody: 'belum ada yang menangani',
  from: 'Dari', anonymous: 'Tanpa nama; jawaban dibaca di halaman dengan nomor dan kode', about: 'Tentang', aboutOther: 'orang di luar perpustakaan', region: 'Kawasan', service: 'Layanan', received: 'Diterima', history: 'Riwayat', reporter: 'Pelapor',
  secret: 'Hanya Anda dan mereka yang menangani dapat membaca ini. Jangan salin ke Sheet atau surat.',
  entries: { answered: 'menjawab', decided: 'memutuskan', noted: 'mencatat', handedOver: 'menyerahkan kepada', said: 'menambahkan' },
  deeds: { answer: 'Jawab', decide: 'Putuskan', handOver: 'Serahkan', note: 'Catatan' },
  fields: { answer: 'Jawaban untuk pelapor', decide: 'Alasan, untuk pelapor', note: 'Catatan untuk yang menangani', handOver: 'Pesan (boleh kosong)', verdict: 'Keputusan', accepted: 'Diterima', rejected: 'Tidak diterima', person: 'Kepada' },
  done: { answer: 'Jawaban sudah dikirim atau dapat dibaca di halamannya.', decide: 'Keputusan sudah disampaikan.', handOver: 'Sudah diserahkan.', note: 'Sudah dicatat.' },
  refusals: {
    textMissing: 'Tulis dulu isinya.', decided: 'Sudah diputuskan. Bila ada hal baru, mintalah pelapor menulis lagi.', personUnknown: 'Pilih orang lain yang boleh menangani pengaduan ini.', full: 'Riwayat pengaduan ini sudah penuh. Putuskan, lalu mintalah pelapor menulis yang baru.',
    denied: 'Google tidak dapat memastikan siapa Anda. Muat ulang halaman, lalu coba lagi.', notAllowed: 'Pengaduan hanya ditangani koordinator, kepala, dan admin.', gone: 'Pengaduan itu tidak ada di antara yang Anda tangani.', busy: 'Meja layanan sedang sibuk. Tekan lagi sebentar lagi.',
    malformed: 'Kartu ini sudah lama. Buka lagi panelnya.', unreachable: 'Meja layanan belum dapat dihubungi. Coba lagi sebentar lagi.',
  },
};

const en: typeof id = {
  title: 'Complaints and suggestions', list: 'Complaints', none: 'There are no complaints or suggestions for you to handle.', more: 'There are {n} more; settle those above first.',
  kinds: { complaint: 'Complaint', suggestion: 'Suggestion' },
  due: { firstAnswer: 'first answer by {at}', decision: 'decision by {at}' }, late: 'Late: {due}', decided: 'Decided', handler: '{name} has it in hand', nobody: 'nobody has it in hand',
  from: 'From', anonymous: 'No name; the answer is read on the page with number and code', about: 'About', aboutOther: 'somebody outside the library', region: 'Region', service: 'Service', received: 'Received', history: 'History', reporter: 'Who complains',
  secret: 'Only you and the others who handle it can read this. Do not copy it into the Sheet or a mail.',
  entries: { answered: 'answered', decided: 'decided', noted: 'noted', handedOver: 'handed it to', said: 'added' },
  deeds: { answer: 'Answer', decide: 'Decide', handOver: 'Hand over', note: 'Note' },
  fields: { answer: 'Answer to who complains', decide: 'Reason, for who complains', note: 'Note for those who handle it', handOver: 'Message (may be empty)', verdict: 'Decision', accepted: 'Accepted', rejected: 'Not accepted', person: 'To' },
  done: { answer: 'The answer was sent, or can be read on its page.', decide: 'The decision was told.', handOver: 'Handed over.', note: 'Noted.' },
  refusals: {
    textMissing: 'Write something first.', decided: 'It is decided. Where there is something new, ask for a new complaint.', personUnknown: 'Choose somebody else who may handle this complaint.', full: 'The history of this complaint is full. Decide it, then ask for a new one.',
    denied: 'Google does not say who you are. Load the page again, then try again.', notAllowed: 'Complaints are handled by coordinators, heads and administrators.', gone: 'That complaint is not among those that you handle.', busy: 'The service desk is busy. Press again in a moment.',
    malformed: 'This card is old. Open the panel again.', unreachable: 'The service desk cannot be reached. Try again in a moment.',
  },
};

export const complaintCardWords = { id, en };
