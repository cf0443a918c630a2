/** What the status page says about an appointment. {time}: when it is; {owner}: with whom; {until}: until when it may be changed. */
const id = {
  heading: 'Janji temu',
  made: 'Janji temu Anda: {time}, bersama {owner}.',
  choose: 'Pilih waktu yang cocok bagi Anda. Waktu setempat kawasan layanan.',
  none: 'Belum ada waktu yang dapat dipilih. {owner} akan mengabari Anda; waktu baru tampil di sini begitu ada.',
  pick: 'Pilih: {time}',
  move: 'Pindah ke waktu lain',
  moveTo: 'Pindah: {time}',
  release: 'Lepaskan janji temu ini',
  until: 'Dapat diubah di sini sampai {until}.',
  closed: 'Janji temu ini sudah terlalu dekat untuk diubah di sini; tulis kepada {owner}.',
  with: 'bersama {owner}',
  place: 'Tempat',
  meet: 'Buka Google Meet',
} as const;

export type ClinicOnPage = { readonly [K in keyof typeof id]: string };

const en: ClinicOnPage = {
  heading: 'Appointment',
  made: 'Your appointment: {time}, with {owner}.',
  choose: 'Choose a time that suits you. Local time of the region that serves you.',
  none: 'There is no time to choose yet. {owner} will let you know; new times appear here.',
  pick: 'Choose: {time}',
  move: 'Move to another time',
  moveTo: 'Move: {time}',
  release: 'Give this appointment back',
  until: 'It can be changed here until {until}.',
  closed: 'The appointment is too near to be changed here; write to {owner}.',
  with: 'with {owner}',
  place: 'Place',
  meet: 'Open Google Meet',
};

export const clinicOnPage = { id, en } as const;

/** 'Rabu, 8 April 2026 pukul 09.00–10.00 WIB', of its beginning in words (`instant`) and the wall clock of its end. */
export function timeSpan(instant: string, end: string, language: 'id' | 'en'): string {
  const zone = instant.lastIndexOf(' ');
  const to = end.slice(11, 16);
  return `${instant.slice(0, zone)}–${language === 'id' ? to.replace(':', '.') : to}${instant.slice(zone)}`;
}
