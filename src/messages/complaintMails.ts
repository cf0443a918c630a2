import type { Language } from './dates';

/** What mails about complaints say, beside the texts of the tab Templat. */
export const complaintMailWords = {
  id: {
    dates: (first: string, decision: string): string => `Jawaban pertama: paling lambat ${first}.\nKeputusan: paling lambat ${decision}.`,
    late: {
      firstAnswer: (by: string): string => `Jawaban pertama seharusnya diberikan paling lambat ${by}.`,
      decision: (by: string): string => `Keputusan seharusnya diberikan paling lambat ${by}.`,
    },
    accepted: (text: string): string => `Pengaduan atau saran Anda kami terima.\n\n${text}`,
    rejected: (text: string): string => `Pengaduan atau saran Anda tidak dapat kami terima. Alasannya:\n\n${text}`,
  },
  en: {
    dates: (first: string, decision: string): string => `First answer: by ${first}.\nDecision: by ${decision}.`,
    late: {
      firstAnswer: (by: string): string => `The first answer was due by ${by}.`,
      decision: (by: string): string => `The decision was due by ${by}.`,
    },
    accepted: (text: string): string => `We accept your complaint or suggestion.\n\n${text}`,
    rejected: (text: string): string => `We cannot accept your complaint or suggestion. The reason:\n\n${text}`,
  },
} as const;

/** Starting texts of the mails about complaints (tab Templat). None of those to the desk's people says what was written. */
export const complaintTemplates: Readonly<Record<'complaintReceived' | 'complaintAnswer' | 'complaintTask' | 'complaintLate', Readonly<Record<Language, { readonly subject: string; readonly body: string }>>>> = {
  complaintReceived: {
    id: { subject: 'Pengaduan atau saran Anda diterima', body: 'Terima kasih. Pengaduan atau saran Anda {tiket} sudah kami terima dan hanya dibaca oleh mereka yang menanganinya.\n\n{catatan}\n\nIkuti kelanjutannya, atau tambahkan sesuatu, lewat tautan di atas. Surat ini tidak perlu dibalas.' },
    en: { subject: 'Your complaint or suggestion was received', body: 'Thank you. We have your complaint or suggestion {tiket}; only those who handle it can read it.\n\n{catatan}\n\nSee how it goes on, or add something, by the link above. There is no need to reply to this mail.' },
  },
  complaintAnswer: {
    id: { subject: 'Jawaban atas pengaduan atau saran Anda', body: 'Jawaban {perpustakaan} atas {tiket}:\n\n{catatan}\n\nMenanggapi? Buka tautan di atas; surat ini tidak perlu dibalas.' },
    en: { subject: 'Answer to your complaint or suggestion', body: 'The answer of {perpustakaan} to {tiket}:\n\n{catatan}\n\nDo you want to say something? Open the link above; there is no need to reply to this mail.' },
  },
  complaintTask: {
    id: { subject: 'Ada pengaduan atau saran untuk Anda tangani', body: '{tiket} menunggu Anda.\n\n{catatan}\n\nBuka panel meja layanan di samping Sheet, lalu tekan Pengaduan. Isinya hanya dapat dibaca di sana.' },
    en: { subject: 'A complaint or suggestion is yours to handle', body: '{tiket} is waiting for you.\n\n{catatan}\n\nOpen the panel of the service desk beside the Sheet and press Pengaduan. What it says can be read only there.' },
  },
  complaintLate: {
    id: { subject: 'Pengaduan terlambat ditangani', body: '{tiket} melewati batas waktunya.\n\n{catatan}\n\nBuka panel meja layanan, tekan Pengaduan, lalu jawab sendiri atau serahkan kepada yang lain.' },
    en: { subject: 'A complaint is late', body: '{tiket} is past its date.\n\n{catatan}\n\nOpen the panel of the service desk, press Pengaduan, then answer it yourself or hand it to somebody else.' },
  },
};
