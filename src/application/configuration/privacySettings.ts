/** What can be done with the data of one person, or with what has been kept for long enough. */
export type PrivacyCommand = 'check' | 'export' | 'erase' | 'eraseAndClose' | 'dispose';

/** Words of the setting Data Pribadi: Perintah. */
export const privacyCommandWords: Readonly<Record<PrivacyCommand, string>> = { check: 'Periksa', export: 'Ekspor', erase: 'Hapus', eraseAndClose: 'Hapus dan Tutup', dispose: 'Susutkan' };

export interface PrivacyRules {
  /** Whose data, as typed; '' where nobody is named. */
  readonly address: string;
  /** What the administrator wants done now; null: nothing. The desk empties the cell when it begins. */
  readonly command: PrivacyCommand | null;
  /** Years after its end for which a request keeps its personal data. */
  readonly keepYears: number;
  /** Weeks for which a copy of the desk's spreadsheets is kept. */
  readonly backupWeeks: number;
}

/**
 * Rows of the tab Pengaturan about personal data and copies. Five years: the law (UU 43/2009 on archives) leaves the time to each institution's own retention schedule
 * (Jadwal Retensi Arsip) and names none; the library enters that of its own.
 */
export const privacySettingDefinitions = [
  { key: 'personalAddress', name: 'Data Pribadi: Alamat', kind: 'text', start: '' },
  { key: 'personalCommand', name: 'Data Pribadi: Perintah', kind: 'privacyCommand', start: '' },
  { key: 'keepYears', name: 'Simpan Data Pribadi (tahun)', kind: 'wholeNumber', start: 5 },
  { key: 'backupWeeks', name: 'Simpan Cadangan (minggu)', kind: 'wholeNumber', start: 8 },
] as const;

export type PrivacySettingKey = (typeof privacySettingDefinitions)[number]['key'];

export function privacyRulesOf(values: Readonly<Record<string, unknown>>): PrivacyRules {
  return {
    address: String(values.personalAddress), command: privacyCommandOf(String(values.personalCommand)), keepYears: Number(values.keepYears), backupWeeks: Number(values.backupWeeks),
  };
}

/** The command that a typed word means, forgiving case and stray spaces; null when none. */
export function privacyCommandOf(typed: string): PrivacyCommand | null {
  const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  const found = (Object.entries(privacyCommandWords) as [PrivacyCommand, string][]).find(([, word]) => word.toLowerCase() === wanted);
  return found ? found[0] : null;
}
