/** How the desk writes and reads mail. */
export interface MailRules {
  /** Mails about one request have one subject, so that mail programs show them as one thread. */
  readonly oneThread: boolean;
  /** Answers by mail are read from the owner's inbox. */
  readonly readReplies: boolean;
}

/** Rows of the tab Pengaturan about mail. */
export const mailSettingDefinitions = [
  { key: 'oneThread', name: 'Satu Utas Surat per Permohonan', kind: 'yesNo', start: 'Ya' },
  { key: 'readReplies', name: 'Baca Balasan Surat', kind: 'yesNo', start: 'Ya' },
] as const;

export type MailSettingKey = (typeof mailSettingDefinitions)[number]['key'];

export function mailRulesOf(values: Readonly<Record<string, unknown>>): MailRules {
  return { oneThread: values.oneThread === true, readReplies: values.readReplies === true };
}
