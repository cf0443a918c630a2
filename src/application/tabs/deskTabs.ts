import { chatTabs } from './chatTabs';
import { figureTabs } from './figureTabs';
import { libraryTabs } from './libraryTabs';
import { newsTabs } from './newsTabs';
import { privacyTabs } from './privacyTabs';
import { unifyTabs } from './unifyTabs';
import { statusWords, yesNo } from './words';
import { column, tab, type ColumnDefinition, type TabDefinition } from './tabDefinition';

/** Columns that carry JSON cut into pieces, for a cell holds 50,000 characters at most. */
function jsonColumns(count: number): ColumnDefinition[] {
  return Array.from({ length: count }, (_, index) => column(`json${index + 1}`, `Data ${index + 1}`, 'json', 120));
}

/** Pieces of JSON that a machine row may have: 20 × 45,000 characters hold any answer that Google Forms lets through. */
export const jsonPieces = 20;

/** Last lines of the log that the row of a request in Isi Permohonan keeps for its card. */
export const trailLength = 10;

/** The one place where tabs and their columns are declared (product.md, "Tabs of the desk"). */
export const deskTabs = {
  requests: tab(
    'requests',
    'Permohonan',
    [
      column('ticket', 'No. Tiket', 'text', 120),
      column('submittedAt', 'Diajukan', 'instant', 130),
      column('name', 'Nama', 'text', 160),
      column('email', 'Email', 'text', 190),
      column('unit', 'Satuan Kerja', 'text', 180),
      column('region', 'Kawasan', 'text', 110),
      column('service', 'Layanan', 'text', 170),
      column('title', 'Judul', 'longText', 260),
      column('description', 'Uraian', 'longText', 260),
      column('neededBy', 'Dibutuhkan Tanggal', 'day', 110),
      column('agreement', 'Kesepakatan', 'text', 190),
      column('status', 'Status', 'text', 150, { choices: Object.values(statusWords) }),
      column('stage', 'Tahap', 'text', 170),
      column('assignee', 'Petugas', 'text', 160),
      column('stageDueAt', 'Tenggat Tahap', 'instant', 130),
      column('dueAt', 'Tenggat Selesai', 'instant', 130),
      column('firstResponseAt', 'Respons Pertama', 'instant', 130),
      column('endedAt', 'Selesai Pada', 'instant', 130),
      column('serviceLevel', 'Status SLA', 'text', 140),
      column('remainingHours', 'Sisa Waktu Kerja', 'hours', 110),
      column('forecast', 'Perkiraan', 'text', 260),
      column('noteToRequester', 'Catatan untuk Pemohon', 'longText', 240),
      column('resultLink', 'Tautan Hasil', 'link', 180),
      column('source', 'Sumber', 'text', 100),
      column('appointment', 'Janji Temu', 'instant', 130),
      column('onBehalfOf', 'Atas Nama', 'text', 150),
      column('employeeId', 'NIP', 'text', 150),
      column('phone', 'Telepon', 'text', 120),
      column('keywords', 'Kata Kunci', 'longText', 180),
      column('attachment', 'Tautan Berkas', 'longText', 180),
      column('linked', 'Permohonan Terkait', 'text', 150),
      column('otherAnswers', 'Jawaban Lain', 'longText', 240),
      column('courier', 'Antar Jemput', 'text', 160),
      column('barcodes', 'Kode Batang', 'code', 150),
      column('returnBy', 'Tanggal Kembali', 'day', 110),
      column('returnedOn', 'Dikembalikan Pada', 'day', 110),
      column('lastMessage', 'Pesan Terakhir', 'text', 240),
      column('signature', 'Tanda (jangan diubah)', 'text', 60, { hidden: true }),
    ],
    { frozenColumns: 1, rows: 1000 },
  ),
  log: tab(
    'log',
    'Riwayat',
    [
      column('at', 'Waktu', 'instant', 130),
      column('ticket', 'No. Tiket', 'text', 120),
      column('event', 'Kejadian', 'text', 190),
      column('actor', 'Pelaku', 'text', 190),
      column('words', 'Rincian', 'longText', 420),
      column('version', 'Urutan', 'number', 70),
      ...jsonColumns(jsonPieces).map((piece) => ({ ...piece, hidden: true })),
    ],
    { machineWritten: true, rows: 1000 },
  ),
  regions: tab('regions', 'Kawasan', [
    column('code', 'Kode', 'text', 120),
    column('name', 'Nama', 'text', 150),
    column('timeZone', 'Zona Waktu', 'text', 140),
    column('email', 'Email', 'text', 240),
    column('substitute', 'Kawasan Pengganti', 'text', 150),
    column('whatsApp', 'WhatsApp', 'code', 150),
  ]),
  librarians: tab('librarians', 'Pustakawan', [
    column('name', 'Nama', 'text', 180),
    column('email', 'Email', 'text', 240),
    column('role', 'Peran', 'text', 120, { choices: ['Pustakawan', 'Koordinator', 'Kepala', 'Admin'] }),
    column('regions', 'Kawasan', 'text', 200),
    column('homeRegion', 'Kawasan Asal', 'text', 140),
    column('services', 'Layanan', 'text', 240),
    column('substitute', 'Pengganti', 'text', 220),
    column('active', 'Aktif', 'text', 70, yesNo),
  ]),
  leave: tab('leave', 'Cuti', [
    column('email', 'Email', 'text', 240),
    column('from', 'Mulai', 'day', 110),
    column('to', 'Selesai', 'day', 110),
  ]),
  services: tab('services', 'Layanan', [
    column('code', 'Kode', 'text', 160),
    column('name', 'Nama', 'text', 220),
    column('nameEnglish', 'Nama (Inggris)', 'text', 220),
    column('active', 'Aktif', 'text', 70, yesNo),
    column('gives', 'Keterangan', 'longText', 320),
    column('requirements', 'Syarat', 'longText', 320),
    column('cost', 'Biaya', 'text', 120),
    column('lends', 'Meminjamkan', 'text', 110, yesNo),
    column('givesEnglish', 'Keterangan (Inggris)', 'longText', 320),
    column('requirementsEnglish', 'Syarat (Inggris)', 'longText', 320),
    column('costEnglish', 'Biaya (Inggris)', 'text', 120),
  ]),
  stages: tab('stages', 'Tahapan', [
    column('service', 'Layanan', 'text', 170),
    column('order', 'Urutan', 'number', 70),
    column('name', 'Tahap', 'text', 230),
    column('nameEnglish', 'Tahap (Inggris)', 'text', 230),
    column('norm', 'Waktu', 'text', 110),
    column('clock', 'Jam Siapa', 'text', 120, { choices: ['Pustakawan', 'Pemohon', 'Pihak Lain'] }),
    column('counts', 'Dihitung', 'text', 80, yesNo),
    column('secondPerson', 'Orang Kedua', 'text', 100, yesNo),
  ]),
  questions: tab('questions', 'Pertanyaan', [
    column('key', 'Kunci', 'text', 170),
    column('service', 'Layanan', 'text', 170),
    column('title', 'Pertanyaan', 'longText', 280),
    column('titleEnglish', 'Pertanyaan (Inggris)', 'longText', 280),
    column('type', 'Jenis', 'text', 130, { choices: ['Teks', 'Paragraf', 'Pilihan', 'Daftar', 'Kotak Centang', 'Tanggal'] }),
    column('choices', 'Pilihan', 'longText', 280),
    column('required', 'Wajib', 'text', 70, yesNo),
    column('help', 'Bantuan', 'longText', 280),
    column('active', 'Aktif', 'text', 70, yesNo),
  ]),
  workingHours: tab('workingHours', 'Jam Kerja', [
    column('region', 'Kawasan', 'text', 120),
    column('from', 'Berlaku Dari', 'day', 110),
    column('to', 'Berlaku Sampai', 'day', 110),
    column('days', 'Hari', 'text', 160),
    column('hours', 'Jam', 'text', 220),
    column('note', 'Keterangan', 'text', 220),
  ]),
  holidays: tab('holidays', 'Hari Libur', [
    column('day', 'Tanggal', 'day', 110),
    column('name', 'Nama', 'text', 300),
    column('certainty', 'Kepastian', 'text', 110, { choices: ['tetap', 'perkiraan'] }),
    column('region', 'Kawasan', 'text', 140),
  ]),
  settings: tab('settings', 'Pengaturan', [
    column('name', 'Nama', 'text', 260),
    column('value', 'Nilai', 'text', 260),
    column('help', 'Keterangan', 'longText', 460),
  ]),
  templates: tab('templates', 'Templat', [
    column('key', 'Kode', 'text', 150),
    column('language', 'Bahasa', 'text', 80, { choices: ['id', 'en'] }),
    column('subject', 'Judul', 'longText', 320),
    column('body', 'Isi', 'longText', 520),
  ]),
  procedures: tab('procedures', 'SOP', [
    column('service', 'Layanan', 'text', 170),
    column('stage', 'Tahap', 'text', 200),
    column('steps', 'Langkah', 'longText', 420),
    column('checklist', 'Daftar Periksa', 'longText', 420),
  ]),
  outbox: tab(
    'outbox',
    'Kotak Keluar',
    [
      column('id', 'Kode Surat', 'text', 150),
      column('createdAt', 'Dibuat', 'instant', 130),
      column('kind', 'Jenis', 'text', 150),
      column('to', 'Kepada', 'text', 240),
      column('ticket', 'No. Tiket', 'text', 120),
      column('state', 'Keadaan', 'text', 110),
      column('sentAt', 'Terkirim Pada', 'instant', 130),
      column('attempts', 'Percobaan', 'number', 90),
    ],
    { hidden: true, machineWritten: true, rows: 1000 },
  ),
  ...libraryTabs,
  health: tab(
    'health',
    'Kondisi Sistem',
    [
      column('since', 'Sejak', 'instant', 130),
      column('level', 'Tingkat', 'text', 110),
      column('tab', 'Tab', 'text', 130),
      column('row', 'Baris', 'number', 70),
      column('words', 'Apa yang terjadi', 'longText', 460),
      column('step', 'Apa yang harus dilakukan', 'longText', 460),
    ],
    { machineWritten: true, rows: 200 },
  ),
  state: tab('state', 'Keadaan', [column('kind', 'Jenis'), column('key', 'Kunci'), ...jsonColumns(jsonPieces)], {
    hidden: true,
    machineWritten: true,
    rows: 2000,
  }),
  contents: tab(
    'contents',
    'Isi Permohonan',
    [
      column('ticket', 'No. Tiket'),
      column('responseKey', 'Kunci Jawaban'),
      ...[1, 2, 3].map((piece) => column(`image${piece}`, `Keadaan Terakhir ${piece}`, 'json')),
      ...jsonColumns(jsonPieces),
      ...Array.from({ length: trailLength }, (_, index) => column(`trail${index + 1}`, `Jejak ${index + 1}`, 'json')),
    ],
    { hidden: true, machineWritten: true, rows: 1000 },
  ),
  // A tab's id follows from its place in this list, so later tabs go last.
  ...unifyTabs,
  ...figureTabs,
  ...newsTabs,
  ...privacyTabs,
  ...chatTabs,
} as const satisfies Record<string, TabDefinition>;

export type TabKey = keyof typeof deskTabs;
export const tabKeys = Object.keys(deskTabs) as TabKey[];

/** Tabs that hold the library's own settings; every look reads them. */
export const configurationTabs = [
  'regions', 'librarians', 'leave', 'services', 'stages', 'questions', 'workingHours', 'holidays', 'settings', 'templates',
] as const satisfies readonly TabKey[];
export type ConfigurationTabKey = (typeof configurationTabs)[number];
