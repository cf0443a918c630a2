import type { Language } from './dates';

/** The last line of a message that came by mail with files: they stay in the mailbox. */
export const filesLine: Readonly<Record<Language, string>> = {
  id: 'Lampiran surat ({count}), tersimpan di kotak surat meja layanan: {names}',
  en: 'Files of the mail ({count}), kept in the mailbox of the desk: {names}',
};
