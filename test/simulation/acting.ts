import type { Expectation } from './ledger';
import type { Month } from './month';

/** Something that happens in the library. It leaves the ledger true, and has been judged where a look followed. */
export type Deed = (month: Month) => void;

export const librarians = ['budi@perpustakaan.example', 'surya@perpustakaan.example', 'cici@perpustakaan.example'] as const;
export const requesters = ['siti@riset.example', 'rina@riset.example', 'elsa@riset.example', 'yusuf@riset.example'] as const;
export const regions = ['Bandung', 'Subang', 'Cibinong'] as const;
/** Those without a stage that a second person checks: a check is a matter of the cards. */
export const services = [
  'Penelusuran Informasi', 'Grammarly', 'Data Penelitian', 'Koleksi Perpustakaan', 'Literasi Informasi/Referensi', 'Pendampingan Deposit', 'Kurasi Data (RIN)', 'Akses E-Resources',
] as const;
export const ownColumns = ['Prioritas Budi', 'Warna Cici'] as const;
export const formulaColumn = 'Rumus Surya';

/** How often Google loses the trigger of an edit in this month. */
export const lost = 0.25;

/** Open requests mostly, ended ones now and then. */
export function anyOf(month: Month): Expectation | undefined {
  const open = month.open();
  const all = month.present();
  const list = open.length > 0 && month.dice.chance(0.85) ? open : all;
  return list.length === 0 ? undefined : month.dice.pick(list);
}

/** Does it with or without Google's trigger; a look follows where there is one. */
export function act(month: Month, told: boolean, deed: () => void): void {
  if (!told) {
    month.unseen(deed);
    return;
  }
  deed();
  month.looked();
}

/** A copied text stays a text, whatever it looks like. */
export function literally(cell: unknown): unknown {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
