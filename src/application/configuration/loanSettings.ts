import type { LoanRules } from '../../domain/loan';

/** Rows of the tab Pengaturan about loans. */
export const loanSettingDefinitions = [
  { key: 'loanDays', name: 'Lama Pinjam (hari)', kind: 'wholeNumber', start: 14 },
  { key: 'loanRemindBefore', name: 'Ingatkan Sebelum Kembali (hari)', kind: 'wholeNumber', start: 3 },
  { key: 'loanRemindAfter', name: 'Ingatkan Sesudah Lewat (kali)', kind: 'wholeNumber', least: 0, start: 4 },
  { key: 'loanExtensions', name: 'Perpanjangan Paling Banyak (kali)', kind: 'wholeNumber', least: 0, start: 1 },
  { key: 'loanExtendLate', name: 'Perpanjangan Sampai Lewat (hari)', kind: 'wholeNumber', least: 0, start: 0 },
  { key: 'loanAsk', name: 'Perpanjangan Ditanyakan', kind: 'yesNo', start: 'Tidak' },
] as const;

export type LoanSettingKey = (typeof loanSettingDefinitions)[number]['key'];

export function loanRulesOf(values: Readonly<Record<string, unknown>>): LoanRules {
  const number = (key: LoanSettingKey): number => Number(values[key]);
  return {
    days: number('loanDays'), remindBefore: number('loanRemindBefore'), remindAfter: number('loanRemindAfter'), extensions: number('loanExtensions'), extendLate: number('loanExtendLate'),
    ask: values.loanAsk === true,
  };
}
