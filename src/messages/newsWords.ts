import type { Language } from './dates';

/** What mails about new products say beside the texts of the tab Templat. */
export const newsMailWords = {
  id: { open: 'Atur atau berhenti mengikuti', more: (count: number): string => `dan ${count} produk lain di halaman kami` },
  en: { open: 'Change or stop following', more: (count: number): string => `and ${count} more on our page` },
} as const;

/** Starting texts of the mails about new products (tab Templat). */
export const newsTemplates: Readonly<Record<'followLink' | 'newProducts', Readonly<Record<Language, { readonly subject: string; readonly body: string }>>>> = {
  followLink: {
    id: { subject: 'Tautan untuk mengikuti produk baru', body: 'Seseorang, mungkin Anda, meminta tautan ini di halaman {perpustakaan}. Buka untuk memilih topik; kami lalu mengirim satu surat sebulan, hanya bila ada produk baru.\n\nBukan Anda yang meminta? Abaikan surat ini; tidak ada yang berubah.' },
    en: { subject: 'Link to follow new products', body: 'Somebody, perhaps you, asked for this link on the page of {perpustakaan}. Open it to choose topics; we then send one mail a month, and only if there are new products.\n\nIt was not you? Ignore this mail; nothing has changed.' },
  },
  newProducts: {
    id: { subject: 'Produk baru dari {perpustakaan}', body: 'Produk baru pada topik yang Anda ikuti:\n\n{catatan}\n\nTidak ingin lagi? Buka tautan di atas, lalu tekan Berhenti mengikuti.' },
    en: { subject: 'New products of {perpustakaan}', body: 'New products on the topics that you follow:\n\n{catatan}\n\nNo more of this? Open the link above and press Stop following.' },
  },
};

const id = {
  title: 'Ikuti produk baru',
  intro: 'Satu surat sebulan, hanya bila ada produk baru pada topik Anda. Kami mengirim tautan ke alamat Anda; baru di sana Anda memilih dan menekan Ikuti.',
  email: 'Alamat surel Anda',
  send: 'Kirim tautan',
  needsScript: 'Bagian ini memerlukan JavaScript.',
  sending: 'Mengirim …',
  sent: 'Suratnya segera sampai. Lihat juga folder spam.',
  tooMany: 'Sudah terlalu sering diminta. Coba lagi dalam satu jam.',
  paused: 'Meja layanan sedang dijeda. Coba lagi nanti.',
  malformed: 'Periksa lagi alamat surelnya.',
  failed: 'Belum berhasil. Periksa sambungan internet Anda, lalu coba lagi.',
  of: (email: string): string => `Untuk ${email}`,
  topics: 'Topik (tanpa pilihan: semua topik)',
  follow: 'Ikuti',
  change: 'Simpan pilihan',
  leave: 'Berhenti mengikuti',
  isFollowing: 'Anda mengikuti produk baru.',
  isNot: 'Anda belum mengikuti produk baru.',
  following: 'Tersimpan. Anda mengikuti produk baru.',
  left: 'Anda tidak lagi mengikuti. Tidak ada surat produk baru lagi.',
  full: 'Daftar pengikut sudah penuh. Beri tahu pustakawan.',
  void: 'Tautan ini tidak berlaku lagi',
  voidHelp: 'Minta tautan yang baru di halaman Produk.',
};

const en: typeof id = {
  title: 'Follow new products',
  intro: 'One mail a month, and only if there are new products on your topics. We send a link to your address; there you choose and press Follow.',
  email: 'Your mail address',
  send: 'Send the link',
  needsScript: 'This part needs JavaScript.',
  sending: 'Sending …',
  sent: 'The mail will be there in a moment. Look into the spam folder, too.',
  tooMany: 'It was asked for too often. Try again in an hour.',
  paused: 'The service desk is paused. Try again later.',
  malformed: 'Please check the mail address.',
  failed: 'It did not work. Check your internet connection, then try again.',
  of: (email) => `For ${email}`,
  topics: 'Topics (none chosen: all topics)',
  follow: 'Follow',
  change: 'Save',
  leave: 'Stop following',
  isFollowing: 'You follow new products.',
  isNot: 'You do not follow new products yet.',
  following: 'Saved. You follow new products.',
  left: 'You do not follow any more. There will be no more mails about new products.',
  full: 'The list of followers is full. Tell a librarian.',
  void: 'This link is not good any more',
  voidHelp: 'Ask for a new one on the page Products.',
};

/** What the page says about following. */
export const newsOnPage: Readonly<Record<Language, typeof id>> = { id, en };
