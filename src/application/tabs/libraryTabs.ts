import { column, tab } from './tabDefinition';
import { yesNo } from './words';

/** Tabs beside the daily work: what the library publishes, asks and reports. */
export const libraryTabs = {
  mapping: tab('mapping', 'Pemetaan', [
    column('form', 'Formulir', 'text', 220),
    column('question', 'Pertanyaan', 'longText', 280),
    column('choice', 'Pilihan', 'longText', 220),
    column('field', 'Bidang', 'text', 150),
    column('confidence', 'Keyakinan', 'number', 90),
    column('review', 'Perlu Dilihat', 'text', 110, yesNo),
    column('why', 'Alasan', 'longText', 320),
    column('decision', 'Keputusan', 'text', 150),
    column('key', 'Tanda (jangan diubah)', 'text', 60, { hidden: true }),
  ]),
  products: tab('products', 'Produk', [
    column('title', 'Judul', 'longText', 320),
    column('kind', 'Jenis', 'text', 160),
    column('topics', 'Topik', 'text', 220),
    column('year', 'Tahun', 'number', 80),
    column('link', 'Tautan', 'link', 260),
    column('summary', 'Ringkasan', 'longText', 420),
  ]),
  answers: tab('answers', 'Tanya Jawab', [
    column('question', 'Pertanyaan', 'longText', 320),
    column('answer', 'Jawaban', 'longText', 420),
    column('questionEnglish', 'Pertanyaan (Inggris)', 'longText', 320),
    column('answerEnglish', 'Jawaban (Inggris)', 'longText', 420),
    column('service', 'Layanan', 'text', 170),
  ]),
  slots: tab('slots', 'Jadwal', [
    column('region', 'Kawasan', 'text', 120),
    column('service', 'Layanan', 'text', 170),
    column('start', 'Mulai', 'instant', 130),
    column('end', 'Selesai', 'instant', 130),
    column('librarian', 'Petugas', 'text', 200),
    column('ticket', 'No. Tiket', 'text', 120),
  ]),
  survey: tab('survey', 'Survei', [
    column('at', 'Waktu', 'instant', 130),
    column('ticket', 'No. Tiket', 'text', 120),
    column('overall', 'Nilai', 'number', 80),
    column('elements', 'Unsur', 'text', 220),
    column('comment', 'Komentar', 'longText', 360),
  ]),
  risks: tab('risks', 'Risiko', [
    column('risk', 'Risiko', 'longText', 240),
    column('cause', 'Penyebab', 'longText', 220),
    column('impactText', 'Dampak', 'longText', 220),
    column('control', 'Pengendalian yang Ada', 'longText', 220),
    column('likelihood', 'Kemungkinan (1–5)', 'number', 110),
    column('impact', 'Besar Dampak (1–5)', 'number', 110),
    column('score', 'Skor', 'number', 80),
    column('treatment', 'Penanganan', 'longText', 220),
    column('owner', 'Penanggung Jawab', 'text', 180),
    column('due', 'Tenggat', 'day', 110),
    column('activity', 'Kegiatan', 'text', 180),
    column('service', 'Layanan', 'text', 170),
    column('stage', 'Tahap', 'text', 170),
  ]),
  report: tab('report', 'Laporan', [
    column('period', 'Periode', 'text', 120),
    column('region', 'Kawasan', 'text', 140),
    column('service', 'Layanan', 'text', 200),
    column('measure', 'Ukuran', 'text', 240),
    column('value', 'Nilai', 'number', 110),
  ]),
} as const;
