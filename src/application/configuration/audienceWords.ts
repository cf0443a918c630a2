import type { Audience } from '../../domain/escalation';
import { listOfCell } from './table';

/** Words of Pengaturan for who is told. */
const words: Readonly<Record<string, Audience>> = { petugas: 'assignee', koordinator: 'coordinator', kepala: 'head', admin: 'admin', administrator: 'admin' };

/** Reads 'Petugas, Koordinator'; 'Tidak' is nobody; null when a word is none of them. */
export function audiencesOfText(text: string): readonly Audience[] | null {
  if (/^(tidak|tidak ada|-)$/i.test(text.trim())) return [];
  const found = listOfCell(text).map((word) => words[word.toLowerCase()]);
  return found.length === 0 || found.includes(undefined) ? null : [...new Set(found as Audience[])];
}
