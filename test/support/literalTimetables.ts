/**
 * Dates worked out by hand from the printed calendar, not by any code of this project: what the standard of product.md promises for a request
 * sent in on Tuesday 7 April 2026 from 09:00 WIB on, which is 10:00 WITA and 11:00 WIT. Monday to Thursday 07:30–12:00 and 13:00–16:00,
 * Friday 07:30–11:30 and 13:00–16:30; nothing is a holiday between 7 and 24 April 2026.
 */
export interface LiteralTimetable {
  readonly service: string;
  /** Lines of the receipt after Verifikasi, local time without the zone's name. */
  readonly stages: readonly string[];
  /** Tenggat Selesai as the Sheet shows it, in WIB, for a region of each zone; '' where an appointment decides. */
  readonly due: { readonly WIB: string; readonly WITA: string; readonly WIT: string };
}

const byAppointment = { WIB: '', WITA: '', WIT: '' } as const;

export const timetables: readonly LiteralTimetable[] = [
  {
    service: 'Penelusuran Informasi',
    stages: ['Penelusuran: Kamis, 9 April 2026 pukul 16.00', 'Penyerahan: Jumat, 10 April 2026 pukul 11.30'],
    due: { WIB: '10/04/2026 11:30', WITA: '10/04/2026 10:30', WIT: '10/04/2026 09:30' },
  },
  {
    service: 'Data Penelitian',
    stages: [
      'Permintaan ke penyedia data: Selasa, 14 April 2026 pukul 16.00', 'Penyiapan data: Kamis, 16 April 2026 pukul 16.00',
      'Penyerahan: Jumat, 17 April 2026 pukul 11.30',
    ],
    due: { WIB: '17/04/2026 11:30', WITA: '17/04/2026 10:30', WIT: '17/04/2026 09:30' },
  },
  {
    service: 'Bibliometrik',
    stages: [
      'Penentuan topik: Rabu, 8 April 2026 pukul 16.00', 'Sumber dan kata kunci: Kamis, 9 April 2026 pukul 16.00',
      'Pengumpulan data: Senin, 13 April 2026 pukul 16.00', 'Pengolahan data: Kamis, 16 April 2026 pukul 16.00',
      'Telaah hasil: Jumat, 17 April 2026 pukul 16.30', 'Penyerahan: Senin, 20 April 2026 pukul 11.30',
    ],
    due: { WIB: '20/04/2026 11:30', WITA: '20/04/2026 10:30', WIT: '20/04/2026 09:30' },
  },
  {
    service: 'Literature Review',
    stages: [
      'Penelusuran naskah lengkap: Kamis, 9 April 2026 pukul 16.00', 'Pengorganisasian: Senin, 13 April 2026 pukul 16.00',
      'Telaah kritis: Jumat, 17 April 2026 pukul 16.30', 'Penyusunan dan sitasi: Selasa, 21 April 2026 pukul 16.00',
      'Telaah hasil: Rabu, 22 April 2026 pukul 16.00', 'Penyerahan: Kamis, 23 April 2026 pukul 11.30',
    ],
    due: { WIB: '23/04/2026 11:30', WITA: '23/04/2026 10:30', WIT: '23/04/2026 09:30' },
  },
  {
    service: 'Grammarly',
    stages: ['Pemeriksaan: Rabu, 8 April 2026 pukul 16.00', 'Penyerahan: Kamis, 9 April 2026 pukul 11.30'],
    due: { WIB: '09/04/2026 11:30', WITA: '09/04/2026 10:30', WIT: '09/04/2026 09:30' },
  },
  {
    service: 'Visualisasi Data',
    stages: [
      'Pengolahan data: Kamis, 9 April 2026 pukul 16.00', 'Visualisasi: Senin, 13 April 2026 pukul 16.00',
      'Telaah hasil: Selasa, 14 April 2026 pukul 16.00', 'Penyerahan: Rabu, 15 April 2026 pukul 11.30',
    ],
    due: { WIB: '15/04/2026 11:30', WITA: '15/04/2026 10:30', WIT: '15/04/2026 09:30' },
  },
  {
    service: 'Literasi Informasi/Referensi',
    stages: ['Penjadwalan: Rabu, 8 April 2026 pukul 16.00', 'Pendampingan: sesuai janji temu', 'Penyerahan: sesuai janji temu'],
    due: byAppointment,
  },
  {
    service: 'Koleksi Perpustakaan',
    stages: [
      'Penyiapan koleksi: Rabu, 8 April 2026 pukul 16.00', 'Siap diambil atau diantar: Senin, 13 April 2026 pukul 16.00',
      'Penyerahan: Selasa, 14 April 2026 pukul 11.30',
    ],
    due: { WIB: '14/04/2026 11:30', WITA: '14/04/2026 10:30', WIT: '14/04/2026 09:30' },
  },
  {
    service: 'Pendampingan Deposit',
    stages: ['Penjadwalan: Rabu, 8 April 2026 pukul 16.00', 'Pendampingan: sesuai janji temu', 'Penyerahan: sesuai janji temu'],
    due: byAppointment,
  },
  {
    service: 'Kurasi Data (RIN)',
    stages: [
      'Kurasi metadata dan data: Jumat, 10 April 2026 pukul 16.30', 'Perbaikan oleh pemohon: Rabu, 15 April 2026 pukul 16.00',
      'Pemeriksaan ulang: Kamis, 16 April 2026 pukul 16.00', 'Penyerahan: Jumat, 17 April 2026 pukul 11.30',
    ],
    due: { WIB: '17/04/2026 11:30', WITA: '17/04/2026 10:30', WIT: '17/04/2026 09:30' },
  },
  {
    service: 'Akses E-Resources',
    stages: ['Pengaktifan akses: Rabu, 8 April 2026 pukul 16.00', 'Penyerahan: Kamis, 9 April 2026 pukul 11.30'],
    due: { WIB: '09/04/2026 11:30', WITA: '09/04/2026 10:30', WIT: '09/04/2026 09:30' },
  },
];

type Zone = 'WIB' | 'WITA' | 'WIT';

/**
 * The fourteen regions, the zone that each keeps, who may own its requests (samplePeople), when its requests are sent in (WIB) and when
 * 4 working hours are over: as the receipt says it, and in WIB as the Sheet does. Ambon's end exactly at closing time.
 */
export const regions: readonly { readonly name: string; readonly zone: Zone; readonly people: readonly string[]; readonly sent: string; readonly verified: string; readonly verifiedInSheet: string }[] = [
  { name: 'Ambon', zone: 'WIT', people: ['amos'], sent: '09:00', verified: '16.00', verifiedInSheet: '14:00' },
  { name: 'Jakarta', zone: 'WIB', people: ['ani', 'agus'], sent: '09:02', verified: '14.02', verifiedInSheet: '14:02' },
  { name: 'Cibinong', zone: 'WIB', people: ['cici'], sent: '09:04', verified: '14.04', verifiedInSheet: '14:04' },
  { name: 'Tangerang', zone: 'WIB', people: ['tono'], sent: '09:06', verified: '14.06', verifiedInSheet: '14:06' },
  { name: 'Bandung', zone: 'WIB', people: ['budi'], sent: '09:08', verified: '14.08', verifiedInSheet: '14:08' },
  { name: 'Bogor', zone: 'WIB', people: ['bima'], sent: '09:10', verified: '14.10', verifiedInSheet: '14:10' },
  { name: 'KR Cibodas', zone: 'WIB', people: ['dewi'], sent: '09:12', verified: '14.12', verifiedInSheet: '14:12' },
  { name: 'KR Bali', zone: 'WITA', people: ['wayan'], sent: '09:14', verified: '15.14', verifiedInSheet: '14:14' },
  { name: 'KR Purwodadi', zone: 'WIB', people: ['puji'], sent: '09:16', verified: '14.16', verifiedInSheet: '14:16' },
  { name: 'Lampung', zone: 'WIB', people: ['lina'], sent: '09:18', verified: '14.18', verifiedInSheet: '14:18' },
  { name: 'Mataram', zone: 'WITA', people: ['made'], sent: '09:20', verified: '15.20', verifiedInSheet: '14:20' },
  { name: 'Subang', zone: 'WIB', people: ['surya'], sent: '09:22', verified: '14.22', verifiedInSheet: '14:22' },
  { name: 'Karangsambung', zone: 'WIB', people: ['karni'], sent: '09:24', verified: '14.24', verifiedInSheet: '14:24' },
  { name: 'Jogja', zone: 'WIB', people: ['joko'], sent: '09:26', verified: '14.26', verifiedInSheet: '14:26' },
];
