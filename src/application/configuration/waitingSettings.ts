import type { WaitingRules } from '../../domain/waiting';

/** Rows of the tab Pengaturan about waiting for the requester. */
export const waitingSettingDefinitions = [
  { key: 'waitFirst', name: 'Ingatkan Pemohon, Pertama (hari kerja)', kind: 'wholeNumber', start: 3 },
  { key: 'waitSecond', name: 'Ingatkan Pemohon, Kedua (hari kerja)', kind: 'wholeNumber', start: 6 },
  { key: 'waitClose', name: 'Tutup Tanpa Jawaban (hari kerja)', kind: 'wholeNumber', start: 10 },
] as const;

export type WaitingSettingKey = (typeof waitingSettingDefinitions)[number]['key'];

export function waitingRulesOf(values: Readonly<Record<string, unknown>>): WaitingRules {
  const number = (key: WaitingSettingKey): number => Number(values[key]);
  return { remindAfter: [number('waitFirst'), number('waitSecond')], closeAfter: number('waitClose') };
}
