/** What the column Keadaan of Jadwal says: Indonesian, for librarians. The page offers what is `free`, by this very word. */
export const standingWords: Readonly<Record<'free' | 'past' | 'librarianGone' | 'onLeave' | 'taken' | 'broken', string>> & { readonly overlaps: (ticket: string) => string } = {
  free: 'Bebas',
  taken: 'Terisi',
  past: 'Lewat',
  librarianGone: 'Tidak ditawarkan: petugas tidak aktif di tab Pustakawan',
  onLeave: 'Tidak ditawarkan: petugas cuti',
  overlaps: (ticket) => `Tidak ditawarkan: petugas punya janji lain (${ticket})`,
  broken: 'Tidak ditawarkan: lihat tab Kondisi Sistem',
};

interface FaultWords {
  readonly words: string;
  readonly step: string;
}

/** What is wrong with a row of Jadwal, and what to do. */
export const slotFaultWords: Readonly<Record<'region' | 'service' | 'start' | 'end' | 'librarian' | 'ticket', (typed: string) => FaultWords>> = {
  region: (typed) => ({ words: `Kawasan “${typed}” tidak ada di tab Kawasan, jadi waktu ini tidak ditawarkan.`, step: 'Perbaiki ejaannya, atau tulis * untuk semua kawasan.' }),
  service: (typed) => ({ words: `Layanan “${typed}” tidak ada di tab Layanan, jadi waktu ini tidak ditawarkan.`, step: 'Perbaiki ejaannya, atau tulis * untuk semua layanan.' }),
  start: (typed) => ({ words: `Mulai “${typed}” bukan tanggal dan jam, jadi waktu ini tidak ditawarkan.`, step: 'Tulis tanggal dan jam, misalnya 20/03/2026 09:00.' }),
  end: (typed) => ({ words: `Selesai “${typed}” bukan waktu sesudah Mulai, jadi waktu ini tidak ditawarkan.`, step: 'Tulis tanggal dan jam sesudah Mulai, atau kosongkan: satu jam.' }),
  librarian: (typed) => ({ words: `Petugas “${typed}” tidak ada di tab Pustakawan, jadi waktu ini tidak ditawarkan.`, step: 'Tulis nama atau alamat surel dari tab Pustakawan.' }),
  ticket: (typed) => ({ words: `Permohonan “${typed}” tidak sedang menunggu janji temu, jadi waktu ini tidak dipakai.`, step: 'Perbaiki nomornya, atau kosongkan selnya agar waktu ini ditawarkan lagi.' }),
};

/** What an event in the calendar says: Indonesian first, English second, for both are invited. */
export function calendarWords(about: { readonly ticket: string; readonly service: string; readonly region: string; readonly librarian: string; readonly requester: string }): string {
  const { ticket, service, region, librarian, requester } = about;
  return [
    `${ticket} · ${service} · ${region}`,
    [`Pustakawan: ${librarian}`, ...(requester === '' ? [] : [`Pemohon: ${requester}`])].join(' · '),
    '',
    'Tidak dapat hadir? Pemohon memilih waktu lain di halaman statusnya; pustakawan mengubah waktunya di tab Jadwal.',
    'Cannot come? The requester chooses another time on the status page; the librarian changes it in the tab Jadwal.',
  ].join('\n');
}
