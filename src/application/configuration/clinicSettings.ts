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
  { key: 'clinicCalendar', name: 'Kalender Klinik', kind: 'text', start: '' },
  { key: 'clinicLeadHours', name: 'Jadwal Dipilih Sebelum (jam)', kind: 'wholeNumber', least: 0, start: 4 },
  { key: 'clinicChangeHours', name: 'Janji Temu Diubah Sebelum (jam)', kind: 'wholeNumber', least: 0, start: 24 },
] as const;

export type ClinicSettingKey = (typeof clinicSettingDefinitions)[number]['key'];

export function clinicRulesOf(values: Readonly<Record<string, unknown>>): ClinicRules {
  const calendar = String(values.clinicCalendar).trim();
  return { calendar: /^tidak$/i.test(calendar) ? null : calendar, leadHours: Number(values.clinicLeadHours), changeHours: Number(values.clinicChangeHours) };
}
