/** Tabs for complaints in the restricted spreadsheet; their ids are fixed, so that a set-up that was killed finds what it had made. */
export const complaintsTab = { name: 'Pengaduan', sheetId: 2002, pieces: 12, rows: 500 } as const;
export const complaintHistoryTab = { name: 'Riwayat Pengaduan', sheetId: 2003, rows: 1000 } as const;

export const complaintHeaders: readonly string[] = [
  'No. Pengaduan', 'Keadaan', 'Tanda', 'Jenis', 'Diterima', 'Kawasan', 'Jawaban Pertama Paling Lambat', 'Dijawab', 'Keputusan Paling Lambat', 'Diputuskan', 'Penanggung Jawab',
  ...Array.from({ length: complaintsTab.pieces }, (_, index) => `Data ${index + 1}`),
];
export const complaintHistoryHeaders: readonly string[] = ['No. Pengaduan', 'Pada', 'Kejadian', 'Oleh', 'Isi'];
