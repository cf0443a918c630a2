/** Rules of short questions to a librarian as the library has set them. */
export interface ChatRules {
  readonly offered: boolean;
  /** Working minutes without an answer after which whoever is on duty is told by mail. */
  readonly tellAfter: number;
  /** Calendar days after its end until a conversation is gone. */
  readonly keptDays: number;
}

/** Rows of the tab Pengaturan about short questions. */
export const chatSettingDefinitions = [
  { key: 'chatOffered', name: 'Tanya Pustakawan', kind: 'yesNo', start: 'Ya' },
  { key: 'chatTellAfter', name: 'Beri Tahu Pertanyaan Setelah (menit kerja)', kind: 'wholeNumber', start: 10 },
  { key: 'chatKeptDays', name: 'Simpan Percakapan Selama (hari)', kind: 'wholeNumber', start: 30 },
] as const;

export type ChatSettingKey = (typeof chatSettingDefinitions)[number]['key'];

export function chatRulesOf(values: Readonly<Record<string, unknown>>): ChatRules {
  return { offered: values.chatOffered === true, tellAfter: Number(values.chatTellAfter), keptDays: Number(values.chatKeptDays) };
}
