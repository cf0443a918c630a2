/**
 * What the librarians' guide says may be done, written down a second time for the month of random edits. Nothing here comes from src/: where the two
 * disagree, one of them is wrong.
 */

/** What may follow a status. */
export const followers: Readonly<Record<string, readonly string[]>> = {
  'Baru': ['Diproses', 'Menunggu Pemohon', 'Menunggu Pihak Lain', 'Diserahkan', 'Tidak Dapat Dipenuhi', 'Dibatalkan'],
  'Diproses': ['Menunggu Pemohon', 'Menunggu Pihak Lain', 'Diserahkan', 'Tidak Dapat Dipenuhi', 'Dibatalkan'],
  'Menunggu Pemohon': ['Diproses', 'Menunggu Pihak Lain', 'Diserahkan', 'Tidak Dapat Dipenuhi', 'Dibatalkan', 'Ditutup (tanpa jawaban)'],
  'Menunggu Pihak Lain': ['Diproses', 'Menunggu Pemohon', 'Diserahkan', 'Tidak Dapat Dipenuhi', 'Dibatalkan'],
  'Diserahkan': ['Selesai', 'Diproses', 'Ditutup (tanpa jawaban)'],
  'Selesai': ['Diproses'],
  'Tidak Dapat Dipenuhi': ['Diproses'],
  'Dibatalkan': ['Diproses'],
  'Ditutup (tanpa jawaban)': ['Diproses'],
};

export const endings: readonly string[] = ['Selesai', 'Tidak Dapat Dipenuhi', 'Dibatalkan', 'Ditutup (tanpa jawaban)'];

/** Columns that a librarian may change, in the order in which a block over several of them takes effect: what a request is comes before how far it is. */
export const editable = [
  'Kawasan', 'Layanan', 'Petugas', 'Dibutuhkan Tanggal', 'Kesepakatan', 'Janji Temu', 'Catatan untuk Pemohon', 'Tautan Hasil', 'Tahap', 'Status',
] as const;

/** The requester's words; of a request written down at the counter they are the librarian's own. */
export const words = ['Nama', 'Email', 'Satuan Kerja', 'Judul', 'Uraian', 'NIP', 'Telepon', 'Kata Kunci', 'Tautan Berkas'] as const;

/** Columns that the desk alone writes. */
export const written = ['Diajukan', 'Tenggat Tahap', 'Tenggat Selesai', 'Respons Pertama', 'Selesai Pada', 'Sumber', 'Permohonan Terkait'] as const;

/** Columns that are computed anew at every look and come back without a word. */
export const computed = ['Status SLA', 'Sisa Waktu Kerja', 'Perkiraan'] as const;

const minute = 60_000;
const day = 24 * 60 * minute;
/** The regions of this month all keep WIB. */
const zone = 7 * 60 * minute;

/** Opening times of product.md in minutes of the day: Monday to Thursday, then Friday. */
export const weekdays = [[7 * 60 + 30, 12 * 60], [13 * 60, 16 * 60]] as const;
export const fridays = [[7 * 60 + 30, 11 * 60 + 30], [13 * 60, 16 * 60 + 30]] as const;

/** Working time of the library, minute by minute and slowly: there is nothing in it to get wrong. */
export class LibraryClock {
  /** @param holidays YYYY-MM-DD */
  constructor(private readonly holidays: ReadonlySet<string>) {}

  isWorkingDay(at: number): boolean {
    return this.openings(Math.floor((at + zone) / day)).length > 0;
  }

  /** Working minutes from one instant to another; negative backwards. */
  minutesBetween(from: number, to: number): number {
    if (to < from) return -this.minutesBetween(to, from);
    let sum = 0;
    for (let date = Math.floor((from + zone) / day); date <= Math.floor((to + zone) / day); date += 1) {
      for (const [opens, closes] of this.openings(date)) {
        const start = Math.max(from, date * day + opens * minute - zone);
        const end = Math.min(to, date * day + closes * minute - zone);
        sum += Math.max(0, end - start) / minute;
      }
    }
    return sum;
  }

  /** Closing time of the n-th working day after the day of an instant. */
  closingAfter(at: number, days: number): number {
    let date = Math.floor((at + zone) / day);
    for (let left = days; left > 0;) {
      date += 1;
      if (this.openings(date).length > 0) left -= 1;
    }
    return date * day + (this.openings(date)[1]?.[1] ?? 0) * minute - zone;
  }

  private openings(date: number): readonly (readonly [number, number])[] {
    const iso = new Date(date * day).toISOString().slice(0, 10);
    const weekday = new Date(date * day).getUTCDay();
    if (weekday === 0 || weekday === 6 || this.holidays.has(iso)) return [];
    return weekday === 5 ? fridays : weekdays;
  }
}

/** '07/04/2026 10:30' as the Sheet shows an instant; '' for none. */
export function shownInstant(at: number | null): string {
  if (at === null) return '';
  const iso = new Date(at + zone).toISOString();
  return `${shownDay(iso.slice(0, 10))} ${iso.slice(11, 16)}`;
}

/** '04/05/2026' of '2026-05-04'. */
export function shownDay(iso: string): string {
  return iso === '' ? '' : `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** The instant that '07/04/2026 10:30' shows. */
export function instantShown(text: string): number {
  return Date.UTC(Number(text.slice(6, 10)), Number(text.slice(3, 5)) - 1, Number(text.slice(0, 2)), Number(text.slice(11, 13)), Number(text.slice(14, 16))) - zone;
}
