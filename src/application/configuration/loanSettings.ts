import type { LoanRules } from '../../domain/loan';

/** Rows of the tab Pengaturan about loans. */
export const loanSettingDefinitions = [
  { key: 'loanDays', name: 'Lama Pinjam (hari)', kind: 'wholeNumber', start: 14, help: 'Hari kalender sejak diserahkan sampai Tanggal Kembali, dan lamanya satu perpanjangan. Jatuh pada hari libur: hari kerja berikutnya.' },
  { key: 'loanRemindBefore', name: 'Ingatkan Sebelum Kembali (hari)', kind: 'wholeNumber', start: 3, help: 'Hari kalender sebelum Tanggal Kembali; peminjam diingatkan pada hari kerja terakhir sampai hari itu.' },
  { key: 'loanRemindAfter', name: 'Ingatkan Sesudah Lewat (kali)', kind: 'wholeNumber', least: 0, start: 4, help: 'Surat sesudah Tanggal Kembali lewat, seminggu sekali; sesudahnya petugas yang diberi tahu.' },
  { key: 'loanExtensions', name: 'Perpanjangan Paling Banyak (kali)', kind: 'wholeNumber', least: 0, start: 1, help: 'Yang dapat diminta pemohon di halaman statusnya; 0: tidak ada.' },
  { key: 'loanExtendLate', name: 'Perpanjangan Sampai Lewat (hari)', kind: 'wholeNumber', least: 0, start: 0, help: 'Hari kalender sesudah Tanggal Kembali, selama itu perpanjangan masih dapat diminta.' },
  { key: 'loanAsk', name: 'Perpanjangan Ditanyakan', kind: 'yesNo', start: 'Tidak', help: 'Ya: petugas menjawab setiap permintaan. Tidak: diberikan seketika menurut aturan di atas.' },
] as const;

export type LoanSettingKey = (typeof loanSettingDefinitions)[number]['key'];

export function loanRulesOf(values: Readonly<Record<string, unknown>>): LoanRules {
  const number = (key: LoanSettingKey): number => Number(values[key]);
  return {
    days: number('loanDays'), remindBefore: number('loanRemindBefore'), remindAfter: number('loanRemindAfter'), extensions: number('loanExtensions'), extendLate: number('loanExtendLate'),
    ask: values.loanAsk === true,
  };
}
