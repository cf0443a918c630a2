import type { Status } from '../../domain/request';
import type { ServiceLevelState } from '../../domain/serviceLevel';

/** Words of the Sheet: what librarians read and pick (product.md, "Life of a request"). The Sheet speaks Indonesian only. */
export const statusWords: Record<Status, string> = {
  new: 'Baru',
  inProgress: 'Diproses',
  waitingRequester: 'Menunggu Pemohon',
  waitingOthers: 'Menunggu Pihak Lain',
  delivered: 'Diserahkan',
  completed: 'Selesai',
  declined: 'Tidak Dapat Dipenuhi',
  cancelled: 'Dibatalkan',
  closedWithoutAnswer: 'Ditutup (tanpa jawaban)',
};

export const serviceLevelWords: Record<ServiceLevelState, string> = {
  onTrack: 'Sesuai Jadwal',
  atRisk: 'Mendekati Tenggat',
  late: 'Terlambat',
  paused: 'Dijeda',
  met: 'Tercapai',
  missed: 'Tidak Tercapai',
};

/** What a librarian may type into Kesepakatan beside a date. */
export const agreementWords = { agree: 'Setuju', standard: 'Standar' } as const;

/** Choices of a cell that answers a yes-or-no question. */
export const yesNo = { choices: ['Ya', 'Tidak'] } as const;

/** The status that a typed word means, forgiving case and stray spaces; null when none. */
export function statusOfWord(typed: string): Status | null {
  const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const [status, word] of Object.entries(statusWords) as [Status, string][]) {
    if (word.toLowerCase() === wanted) return status;
  }
  return null;
}
