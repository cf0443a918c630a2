import { column, tab } from './tabDefinition';
import { yesNo } from './words';

/** Tabs of bringing in old forms, beside Pemetaan: how far it is, and what the unified form offers because old forms did. */
export const unifyTabs = {
  unification: tab('unification', 'Penyatuan', [
    column('form', 'Formulir', 'text', 260),
    column('region', 'Kawasan', 'text', 120),
    column('state', 'Keadaan', 'text', 170),
    column('responses', 'Jawaban', 'number', 80),
    column('done', 'Sudah', 'number', 80),
    column('requests', 'Permohonan', 'number', 95),
    column('duplicates', 'Ganda', 'number', 70),
    column('archived', 'Di Arsip', 'number', 80),
    column('minutesLeft', 'Sisa Menit', 'number', 90),
    column('words', 'Apa yang terjadi', 'longText', 460),
    column('step', 'Apa yang harus dilakukan', 'longText', 400),
    column('updatedAt', 'Diperbarui', 'instant', 130),
    column('address', 'Alamat', 'link', 200),
  ], { machineWritten: true }),
  offered: tab('offered', 'Pilihan', [
    column('question', 'Pertanyaan', 'text', 180, { choices: ['Satuan Kerja', 'Jenis Pemohon'] }),
    column('choice', 'Pilihan', 'longText', 360),
    column('active', 'Aktif', 'text', 70, yesNo),
  ]),
} as const;
