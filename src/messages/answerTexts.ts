/**
 * Starting rows of the tab Templat for answers that librarians choose on a card. A code that begins with jawaban-tanya, jawaban-hasil or jawaban-tolak is offered
 * where one asks, delivers or declines; any other that begins with jawaban- at all three. The mail greets by itself.
 */
export const startingAnswers: readonly { readonly key: string; readonly language: 'id' | 'en'; readonly subject: string; readonly body: string }[] = [
  {
    key: 'jawaban-tanya-kata-kunci', language: 'id', subject: 'Minta kata kunci',
    body: 'Agar penelusuran untuk “{judul}” tepat sasaran, mohon sebutkan:\n\n1. tiga sampai lima kata kunci, dalam bahasa Indonesia dan Inggris\n2. satu atau dua artikel yang menurut Anda paling dekat, bila ada',
  },
  {
    key: 'jawaban-tanya-kata-kunci', language: 'en', subject: 'Ask for keywords',
    body: 'So that our search for “{judul}” hits the mark, please tell us:\n\n1. three to five keywords\n2. one or two articles that come closest to what you need, if you know any',
  },
  {
    key: 'jawaban-tanya-lingkup', language: 'id', subject: 'Minta lingkup dan tahun',
    body: 'Mohon batasi lingkup “{judul}”:\n\n1. terbitan tahun berapa sampai berapa\n2. jenis dokumen (artikel, prosiding, buku, paten, data)\n3. wilayah atau bahasa tertentu, bila ada',
  },
  {
    key: 'jawaban-tanya-lingkup', language: 'en', subject: 'Ask for scope and years',
    body: 'Please narrow the scope of “{judul}”:\n\n1. published from which year to which year\n2. kinds of documents (articles, proceedings, books, patents, data)\n3. a region or language, if any',
  },
  {
    key: 'jawaban-tanya-berkas', language: 'id', subject: 'Minta akses berkas',
    body: 'Berkas untuk “{judul}” belum dapat kami buka. Mohon bagikan kepada kami sebagai pembaca (tombol Bagikan, lalu “Siapa saja yang memiliki link”), atau kirimkan tautan yang lain.',
  },
  {
    key: 'jawaban-tanya-berkas', language: 'en', subject: 'Ask for access to the file',
    body: 'We cannot open the file for “{judul}”. Please share it with us as readers (button Share, then “Anyone with the link”), or send another link.',
  },
  {
    key: 'jawaban-hasil-penelusuran', language: 'id', subject: 'Hasil penelusuran',
    body: 'Hasil penelusuran ada pada tautan di surat ini: daftar pustaka, strategi penelusuran, dan naskah lengkap sejauh kami dapat mengaksesnya. Naskah yang belum terbuka dapat Anda mintakan dengan membalas surat ini.\n\nSalam,\n{petugas}',
  },
  {
    key: 'jawaban-hasil-penelusuran', language: 'en', subject: 'Result of a search',
    body: 'The link in this mail leads to the result: references, how we searched, and full texts as far as we have access. Reply to this mail to ask for a text that is missing.\n\nKind regards,\n{petugas}',
  },
  {
    key: 'jawaban-tolak-di-luar-layanan', language: 'id', subject: 'Di luar layanan',
    body: 'Terima kasih atas kepercayaan Anda. “{judul}” berada di luar yang dapat kami kerjakan dalam layanan {layanan}, jadi permohonan ini kami tutup. Bila ada bagian yang dapat kami bantu (penelusuran, referensi, data), balas surat ini.\n\nSalam,\n{petugas}',
  },
  {
    key: 'jawaban-tolak-di-luar-layanan', language: 'en', subject: 'Outside what we offer',
    body: 'Thank you for trusting us with “{judul}”. It is outside what the service {layanan} can do, so we close this request. If there is a part that we can help with (searching, references, data), reply to this mail.\n\nKind regards,\n{petugas}',
  },
  {
    key: 'jawaban-tolak-tidak-ditemukan', language: 'id', subject: 'Tidak ditemukan',
    body: 'Kami sudah mencari di semua sumber yang dapat kami akses dan tidak menemukan yang Anda perlukan untuk “{judul}”. Bila Anda punya petunjuk lain (judul persis, nama penulis, DOI), balas surat ini dan kami mencari lagi.\n\nSalam,\n{petugas}',
  },
  {
    key: 'jawaban-tolak-tidak-ditemukan', language: 'en', subject: 'Not found',
    body: 'We looked in every source that we can reach and did not find what you need for “{judul}”. If you have another clue (exact title, author, DOI), reply to this mail and we will look again.\n\nKind regards,\n{petugas}',
  },
];
