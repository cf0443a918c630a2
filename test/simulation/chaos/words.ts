import type { Dice } from '../dice';

const phrases = ['Mohon dicarikan artikel.', 'Untuk laporan akhir\ntahun ini', '=HYPERLINK("https://jahat.example")', '<script>alert(1)</script>', 'Data 2019–2025 🙂', '@semua', "'007", ''];

/** What a requester writes into a large field. */
export function words(dice: Dice): string {
  return `${dice.pick(phrases)} ${dice.pick(phrases)}`.trim();
}

/** Codes and words of the states, by product.md. */
export const statusWords: Readonly<Record<string, string>> = {
  new: 'Baru', inProgress: 'Diproses', waitingRequester: 'Menunggu Pemohon', waitingOthers: 'Menunggu Pihak Lain', delivered: 'Diserahkan', completed: 'Selesai',
  declined: 'Tidak Dapat Dipenuhi', cancelled: 'Dibatalkan', closedWithoutAnswer: 'Ditutup (tanpa jawaban)',
};
