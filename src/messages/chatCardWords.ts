/** Words of the cards about short questions; `{…}` is filled in. English has the same keys. */
const id = {
  title: 'Pertanyaan singkat', open: 'Pertanyaan singkat ({n})', more: 'dan {n} lagi', waiting: 'Menunggu jawaban sejak {since}', answered: 'Sudah dijawab {name}', noRegion: 'tanpa kawasan', visitor: 'Pengunjung', handler: 'Ditangani {name}', nobody: 'Belum ada yang menangani',
  address: 'Alamat', noAddress: 'Belum ada alamat surel', addressAsked: 'Alamat surel sudah diminta di halaman.', language: 'Bahasa', english: 'Inggris', earlier: 'Pesan sebelumnya', ended: { answered: 'Selesai terjawab.', request: 'Sudah menjadi permohonan.', dismissed: 'Ditutup.', left: 'Selesai.' },
  fields: { text: 'Jawaban', service: 'Layanan', region: 'Kawasan', title: 'Judul (kosong: kata pertama pertanyaannya)', email: 'Alamat surel penanya' },
  deeds: { answer: 'Jawab', take: 'Ambil alih', askAddress: 'Minta alamat surel', served: 'Selesai, terjawab', request: 'Jadikan permohonan', dismiss: 'Tutup tanpa dihitung', refresh: 'Muat ulang' },
  settle: 'Selesaikan', toRequest: 'Buka permohonan {ticket}', toHome: 'Antrean',
  done: {
    answer: 'Jawaban terkirim: tampil di halamannya, atau lewat surat bila ia sudah pergi.', take: 'Sekarang Anda yang menangani.', askAddress: 'Alamat surel diminta di halaman.', dismiss: 'Ditutup.', served: 'Terjawab, dan terhitung.', request: 'Menjadi permohonan {ticket}.',
  },
  refusals: {
    textMissing: 'Tulis dulu jawabannya.', ended: 'Percakapan ini sudah berakhir. Muat ulang kartunya.', full: 'Percakapan ini sudah penuh. Jadikan permohonan.', tooFast: 'Terlalu cepat. Coba sebentar lagi.', denied: 'Google tidak dapat memastikan siapa Anda. Muat ulang halaman, lalu coba lagi.',
    notAllowed: 'Hanya orang aktif di tab Pustakawan yang dapat menjawab.', gone: 'Percakapan itu sudah tidak ada. Kembali ke antrean.', busy: 'Meja layanan sedang sibuk. Tekan lagi sebentar lagi.', malformed: 'Kartu ini sudah lama. Buka lagi panelnya.', paused: 'Meja layanan sedang dijeda.',
    addressMissing: 'Permohonan memerlukan alamat surel. Isi alamatnya, atau tekan Minta alamat surel.', addressUnusable: 'Alamat surel itu tidak dapat dipakai. Periksa lagi.', placeUnknown: 'Pilih layanan dan kawasannya.', unreachable: 'Meja layanan belum dapat dihubungi. Coba lagi sebentar lagi.',
  },
};

const en: typeof id = {
  title: 'Short question', open: 'Short questions ({n})', more: 'and {n} more', waiting: 'Waits for an answer since {since}', answered: 'Answered by {name}', noRegion: 'no region', visitor: 'Visitor', handler: '{name} has it in hand', nobody: 'Nobody has it in hand',
  address: 'Address', noAddress: 'No mail address yet', addressAsked: 'The page asks for a mail address.', language: 'Language', english: 'English', earlier: 'Earlier messages', ended: { answered: 'Answered and done.', request: 'It has become a request.', dismissed: 'Closed.', left: 'Done.' },
  fields: { text: 'Answer', service: 'Service', region: 'Region', title: 'Title (empty: first words of the question)', email: 'Mail address of who asks' },
  deeds: { answer: 'Answer', take: 'Take over', askAddress: 'Ask for a mail address', served: 'Done, answered', request: 'Make it a request', dismiss: 'Close without counting', refresh: 'Load again' },
  settle: 'Settle', toRequest: 'Open request {ticket}', toHome: 'Queue',
  done: {
    answer: 'Answered: it shows on their page, or comes by mail if they have left.', take: 'It is in your hands now.', askAddress: 'The page asks for a mail address.', dismiss: 'Closed.', served: 'Answered, and counted.', request: 'It is request {ticket} now.',
  },
  refusals: {
    textMissing: 'Write the answer first.', ended: 'This conversation has ended. Load the card again.', full: 'This conversation is full. Make it a request.', tooFast: 'Too fast. Try again in a moment.', denied: 'Google does not say who you are. Load the page again, then try again.',
    notAllowed: 'Only active people of the tab Pustakawan can answer.', gone: 'That conversation is gone. Go back to the queue.', busy: 'The service desk is busy. Press again in a moment.', malformed: 'This card is old. Open the panel again.', paused: 'The service desk is paused.',
    addressMissing: 'A request needs a mail address. Fill it in, or press Ask for a mail address.', addressUnusable: 'That mail address cannot be used. Check it.', placeUnknown: 'Choose service and region.', unreachable: 'The service desk cannot be reached. Try again in a moment.',
  },
};

export const chatCardWords = { id, en };
