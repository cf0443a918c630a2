import type { Language } from './dates';

/** What mails about short questions say, beside the texts of the tab Templat. */
export const chatMailWords = {
  id: {
    open: 'Buka percakapan',
    more: (count: number): string => `dan ${count} pertanyaan lain`,
    waiting: (since: string, region: string, question: string): string => `Sejak ${since}${region === '' ? '' : ` · ${region}`}:\n\n${question}`,
  },
  en: {
    open: 'Open the conversation',
    more: (count: number): string => `and ${count} more`,
    waiting: (since: string, region: string, question: string): string => `Since ${since}${region === '' ? '' : ` · ${region}`}:\n\n${question}`,
  },
} as const;

/** Starting texts of the mails about short questions (tab Templat). */
export const chatTemplates: Readonly<Record<'chatWaiting' | 'chatAnswer', Readonly<Record<Language, { readonly subject: string; readonly body: string }>>>> = {
  chatWaiting: {
    id: { subject: 'Pertanyaan singkat menunggu jawaban', body: 'Seseorang bertanya di halaman {perpustakaan} dan belum dijawab.\n\n{catatan}\n\nBuka panel meja layanan di samping Sheet: pertanyaannya ada paling atas. Cukup satu orang yang menjawab.' },
    en: { subject: 'A short question waits for an answer', body: 'Somebody has asked on the page of {perpustakaan} and has no answer yet.\n\n{catatan}\n\nOpen the panel of the service desk beside the Sheet: the question stands at the top. One of you is enough.' },
  },
  chatAnswer: {
    id: { subject: 'Jawaban atas pertanyaan Anda', body: 'Pustakawan {perpustakaan} menjawab pertanyaan Anda:\n\n{catatan}\n\nMasih ada yang ingin ditanyakan? Buka tautan di atas dan lanjutkan percakapannya; surat ini tidak perlu dibalas.' },
    en: { subject: 'The answer to your question', body: 'A librarian of {perpustakaan} has answered your question:\n\n{catatan}\n\nIs there more that you want to know? Open the link above and go on talking; there is no need to reply to this mail.' },
  },
};
