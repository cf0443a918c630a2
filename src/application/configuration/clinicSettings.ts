/** Rules of appointments as the library has set them. */
export interface ClinicRules {
  /** Id of the calendar that the events stand in; '' for the owner's own, null for none. */
  readonly calendar: string | null;
  /** Hours before its beginning until which a slot can be chosen. */
  readonly leadHours: number;
  /** Hours before the appointment until which its requester may move it or give it back. */
  readonly changeHours: number;
}

/** Rows of the tab Pengaturan about appointments. */
export const clinicSettingDefinitions = [
  { key: 'clinicCalendar', name: 'Kalender Klinik', kind: 'text', start: '', help: 'Id kalender untuk acara janji temu (setelan kalender → Integrasikan kalender). Kosong: kalender pemilik meja layanan. Tidak: tanpa acara kalender.' },
  { key: 'clinicLeadHours', name: 'Jadwal Dipilih Sebelum (jam)', kind: 'wholeNumber', least: 0, start: 4, help: 'Berapa jam sebelum mulai sebuah waktu di tab Jadwal masih dapat dipilih pemohon.' },
  { key: 'clinicChangeHours', name: 'Janji Temu Diubah Sebelum (jam)', kind: 'wholeNumber', least: 0, start: 24, help: 'Sampai berapa jam sebelum janji temu pemohon masih dapat memindahkan atau melepaskannya di halaman status.' },
] as const;

export type ClinicSettingKey = (typeof clinicSettingDefinitions)[number]['key'];

export function clinicRulesOf(values: Readonly<Record<string, unknown>>): ClinicRules {
  const calendar = String(values.clinicCalendar).trim();
  return { calendar: /^tidak$/i.test(calendar) ? null : calendar, leadHours: Number(values.clinicLeadHours), changeHours: Number(values.clinicChangeHours) };
}
