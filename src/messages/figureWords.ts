/** Words of what the desk has measured: the column Perkiraan and the tab Saran SLA. The Sheet speaks Indonesian only. */

interface PromisedTime {
  readonly unit: 'hours' | 'days';
  readonly amount: number;
}

/** What the column Perkiraan says: 'Mungkin terlambat 2 hari kerja: Telaah hasil'. */
export function probablyLateWords(days: number, stage: string): string {
  return `Mungkin terlambat ${days} hari kerja: ${stage}`;
}

export const wholeService = 'Seluruh layanan';

export const clockWords = { librarian: 'Pustakawan', requester: 'Pemohon', others: 'Pihak Lain' } as const;

const unitWords = { hours: 'jam', days: 'hari' } as const;

/** '2 hari + 8 jam', as the tab Tahapan writes times. */
export function promiseWords(promised: readonly PromisedTime[]): string {
  return promised.length === 0 ? 'janji temu' : promised.map(({ unit, amount }) => `${decimal(amount)} ${unitWords[unit]}`).join(' + ');
}

/** Working minutes as hours: '6,5 jam'. */
export function timeWords(minutes: number): string {
  return `${decimal(Math.round(minutes / 6) / 10)} jam`;
}

interface AdviceData {
  readonly stage: string | null;
  readonly clock: 'librarian' | 'requester' | 'others';
  readonly promised: readonly PromisedTime[];
  readonly samples: number;
  readonly needed: number;
  readonly keepable: PromisedTime | null;
}

/** What to talk about, in a sentence. */
export function adviceSentence({ stage, clock, promised, samples, needed, keepable }: AdviceData): string {
  if (clock === 'requester') return 'Waktu pemohon: bukan janji pustakawan.';
  if (promised.length === 0) return 'Mengikuti janji temu.';
  if (keepable === null) return `Belum cukup data: baru ${samples} dari ${needed} yang diperlukan.`;
  const now = promised.find(({ unit }) => unit === keepable.unit)?.amount ?? 0;
  const could = promiseWords([keepable]);
  if (stage === null && promised.length > 1) return `Seluruhnya selesai dalam ${could} pada 9 dari 10 permohonan; janji sekarang ${promiseWords(promised)}.`;
  if (keepable.amount > now) return `Janji terlalu ketat: ${could} akan terjaga 9 dari 10 kali.`;
  if (keepable.amount < now) return `Janji dapat dipercepat menjadi ${could} dan tetap terjaga 9 dari 10 kali.`;
  return 'Janji sesuai dengan yang tercapai.';
}

function decimal(number: number): string {
  return String(Math.round(number * 10) / 10).replace('.', ',');
}
