import type { Language } from './dates';

/** How the tab Kinerja calls the index of public satisfaction (Indeks Kepuasan Masyarakat). */
export const satisfactionMeasure = 'IKM';

const id = {
  title: 'Kepuasan pemohon (SKM)',
  index: (value: string, grade: string, answers: number): string => `Indeks Kepuasan Masyarakat ${value}: mutu ${grade}, dari ${answers} penilaian dalam dua belas bulan terakhir.`,
  help: 'Dihitung menurut PermenPANRB 14/2017 dari sembilan unsur, masing-masing dinilai 1 sampai 4. Unsur dengan penilaian kurang dari lima tidak ditampilkan.',
  element: 'Unsur',
  mean: 'Nilai rata-rata (1–4)',
  count: 'Penilai',
};

const en: typeof id = {
  title: 'Satisfaction of requesters (SKM)',
  index: (value, grade, answers) => `Public satisfaction index ${value}: quality ${grade}, of ${answers} ratings in the last twelve months.`,
  help: 'Counted by regulation PermenPANRB 14/2017 of nine elements, each rated 1 to 4. Elements with fewer than five ratings are not shown.',
  element: 'Element',
  mean: 'Mean mark (1–4)',
  count: 'Ratings',
};

/** What the page says of the survey. */
export const satisfactionWords: Readonly<Record<Language, typeof id>> = { id, en };
