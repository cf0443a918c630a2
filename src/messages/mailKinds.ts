/** Kinds of mails; the words of each stand in the tab Templat, its starting texts in mailTemplates.ts. */
export type TemplateKey = 'answered' | 'reminder' | 'closed' | 'rating' | 'receipt' | 'assignment' | 'waiting' | 'delivered' | 'ended' | 'moved' | 'proposal' | 'agreement' | 'dateReply' | 'faults' | 'assignments' | 'atRisk' | 'late' | 'digest' | 'weekly' | 'loan' | 'loanTask' | 'split' | 'check' | 'checked' | 'ownRequest' | 'ownRequests' | 'leave' | 'complaintReceived' | 'complaintAnswer' | 'complaintTask' | 'complaintLate' | 'followLink' | 'newProducts' | 'chatWaiting' | 'chatAnswer' | 'gathered';

const aboutRequest = ['tiket', 'nama', 'judul', 'layanan', 'kawasan', 'petugas', 'tenggat', 'perpustakaan'] as const;

/** Placeholders that each mail fills in; any other is reported and never sent. */
export const templatePlaceholders: Readonly<Record<TemplateKey, readonly string[]>> = {
  receipt: aboutRequest,
  ownRequest: ['tiket', 'perpustakaan'],
  ownRequests: ['hari', 'perpustakaan'],
  assignment: [...aboutRequest, 'alasan'],
  waiting: [...aboutRequest, 'catatan'],
  delivered: [...aboutRequest, 'catatan'],
  ended: [...aboutRequest, 'catatan', 'status'],
  moved: [...aboutRequest, 'tenggatlama', 'sebab'],
  proposal: [...aboutRequest, 'usulan', 'batas'],
  agreement: [...aboutRequest, 'kesepakatan'],
  dateReply: [...aboutRequest, 'kesepakatan'],
  faults: ['perpustakaan', 'jumlah'],
  assignments: ['nama', 'jumlah', 'perpustakaan'],
  atRisk: ['nama', 'hal', 'jumlah', 'perpustakaan'],
  late: ['nama', 'hal', 'jumlah', 'perpustakaan'],
  digest: ['nama', 'hal', 'jumlah', 'tanggal', 'perpustakaan'],
  weekly: ['nama', 'hal', 'jumlah', 'periode', 'perpustakaan'],
  leave: ['nama', 'catatan', 'perpustakaan'],
  gathered: ['nama', 'jumlah', 'perpustakaan'],
  loan: [...aboutRequest, 'pinjaman', 'hal'],
  split: aboutRequest,
  check: [...aboutRequest, 'catatan'],
  checked: [...aboutRequest, 'catatan'],
  answered: [...aboutRequest, 'hal', 'pesan'],
  reminder: [...aboutRequest, 'catatan', 'tutup'],
  closed: [...aboutRequest, 'catatan', 'tutup'],
  rating: aboutRequest,
  loanTask: [...aboutRequest, 'pinjaman', 'hal'],
  complaintReceived: ['tiket', 'catatan', 'perpustakaan'],
  complaintAnswer: ['tiket', 'catatan', 'perpustakaan'],
  complaintTask: ['tiket', 'catatan', 'perpustakaan'],
  complaintLate: ['tiket', 'catatan', 'perpustakaan'],
  followLink: ['perpustakaan'],
  newProducts: ['catatan', 'perpustakaan'],
  chatWaiting: ['catatan', 'perpustakaan'],
  chatAnswer: ['catatan', 'perpustakaan'],
};
