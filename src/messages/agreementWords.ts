/** Why something typed into Kesepakatan was put back, with what can be done instead: notes on cells, Indonesian, for librarians. */
export const agreementRefusalWords = {
  unreadable: ({ typed }: { readonly typed: string }) => `“${typed === '' ? '(kosong)' : typed}” tidak dimengerti. Tulis Setuju, Standar, atau tanggal seperti 2026-03-20.`,
  notInService: ({ status }: { readonly status: string }) => `Permohonan ini ${status}, jadi tidak ada lagi tanggal yang disepakati.`,
  byAppointment: () => 'Tanggal layanan ini mengikuti janji temu. Isi kolom Janji Temu.',
  nothingAsked: () => 'Pemohon tidak meminta tanggal. Tulis sebuah tanggal untuk mengusulkannya kepada pemohon.',
  waitingForRequester: () => 'Usulan Anda menunggu jawaban pemohon. Tulis tanggal lain untuk menggantinya, atau Standar untuk menariknya.',
  past: () => 'Sampai tanggal itu tidak ada lagi waktu kerja. Tulis tanggal lain, atau Standar.',
  alreadyPromised: () => 'Tanggal itu sudah dijanjikan. Tulis tanggal lain bila ingin mengubahnya.',
  agreedBinds: () => 'Tanggal ini sudah disepakati dan mengikat. Tulis tanggal lain untuk mengusulkan perubahan kepada pemohon.',
  notAssignee: ({ who, assignee }: { readonly who: string; readonly assignee: string }) => `Hanya petugasnya (${assignee}) atau koordinator yang dapat menjanjikan tanggal ini. Mintalah ${named(who)}.`,
  othersHours: ({ who }: { readonly who: string }) => `Tanggal ini lebih awal daripada jadwal standar dan masih ada tahap di pihak lain, jadi koordinator yang menjanjikannya. Mintalah ${named(who)}.`,
  changed: () => 'Usulannya sudah berubah. Lihat lagi isi sel ini.',
  lapsed: () => 'Waktu untuk menjawab sudah lewat.',
} as const;

function named(who: string): string {
  return who === '' ? 'admin menambahkan seorang Koordinator di tab Pustakawan' : who;
}
