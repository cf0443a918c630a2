import { nationalHolidays } from '../../domain/nationalHolidays';
import { startingAnswers } from '../../messages/answerTexts';
import type { TemplateKey } from '../../messages/mailKinds';
import { startingTemplates } from '../../messages/mailTemplates';
import type { CellValue } from '../sheetCommit';
import { settingDefinitions } from '../configuration/settings';
import type { TabKey } from '../tabs/deskTabs';
import { answerRows } from './startingAnswers';
import { settingHelp } from './settingHelp';
import { questionRows } from './startingQuestions';

type Row = Readonly<Record<string, CellValue>>;

/** Starting rows of a tab; each library changes them as it likes (product.md holds the reasons). */
export function startingRows(tab: TabKey): readonly Row[] {
  switch (tab) {
    case 'regions':
      return regions.map(([code, name, timeZone, substitute]) => ({ code, name, timeZone, email: '', substitute }));
    case 'services':
      return services.map(([code, name, nameEnglish, gives, requirements]) => ({ code, name, nameEnglish, active: 'Ya', gives, requirements, cost: 'Gratis', givesEnglish: inEnglish[code]?.[0] ?? '', requirementsEnglish: inEnglish[code]?.[1] ?? '', costEnglish: 'Free of charge', lends: code === 'collection-loan' ? 'Ya' : 'Tidak' }));
    case 'stages':
      return stageRows();
    case 'questions':
      return questionRows;
    case 'workingHours':
      return workingHours.map(([from, to, days, hours, note]) => ({
        region: '*', from: from === '' ? null : { day: from }, to: to === '' ? null : { day: to }, days, hours, note,
      }));
    case 'holidays':
      return nationalHolidays.map((holiday) => ({ day: { day: holiday.date }, name: holiday.name, certainty: holiday.kind, region: '*' }));
    case 'settings':
      return settingDefinitions.map((definition) => ({ name: definition.name, value: definition.start, help: settingHelp[definition.key] }));
    case 'templates':
      return [...(Object.keys(startingTemplates) as TemplateKey[]).flatMap((key) =>
        (['id', 'en'] as const).map((language) => ({ key, language, subject: startingTemplates[key][language].subject, body: startingTemplates[key][language].body })),
      ), ...startingAnswers];
    case 'procedures':
      return services.map(([, name]) => ({ service: name, stage: 'Verifikasi', steps: 'Periksa kelengkapan permohonan; tanyakan yang kurang kepada pemohon; tetapkan petugas.', checklist: 'Judul jelas; tanggal disepakati; berkas dapat dibuka' }));
    case 'answers':
      return answerRows;
    case 'risks':
      return [{
        risk: 'Permohonan tidak dijawab pada waktunya', cause: 'Pustakawan tunggal sedang cuti', impactText: 'Janji layanan tidak tercapai', control: 'Pengganti dan Kawasan Pengganti di tab Pustakawan dan Kawasan',
        likelihood: 2, impact: 4, score: 8, treatment: 'Isi Pengganti untuk setiap pustakawan', owner: 'Koordinator', due: null, activity: 'Layanan informasi', service: '', stage: 'Verifikasi',
      }];
    default:
      return [];
  }
}

const regions: readonly (readonly [string, string, string, string])[] = [
  ['jakarta', 'Jakarta', 'Asia/Jakarta', 'Cibinong'],
  ['cibinong', 'Cibinong', 'Asia/Jakarta', 'Bogor'],
  ['tangerang', 'Tangerang', 'Asia/Jakarta', 'Jakarta'],
  ['bandung', 'Bandung', 'Asia/Jakarta', 'Subang'],
  ['bogor', 'Bogor', 'Asia/Jakarta', 'Cibinong'],
  ['cibodas', 'KR Cibodas', 'Asia/Jakarta', 'Bogor'],
  ['bali', 'KR Bali', 'Asia/Makassar', 'Mataram'],
  ['purwodadi', 'KR Purwodadi', 'Asia/Jakarta', 'Jogja'],
  ['lampung', 'Lampung', 'Asia/Jakarta', 'Jakarta'],
  ['mataram', 'Mataram', 'Asia/Makassar', 'KR Bali'],
  ['subang', 'Subang', 'Asia/Jakarta', 'Bandung'],
  ['karangsambung', 'Karangsambung', 'Asia/Jakarta', 'Jogja'],
  ['ambon', 'Ambon', 'Asia/Jayapura', 'Mataram'],
  ['jogja', 'Jogja', 'Asia/Jakarta', 'KR Purwodadi'],
];

const services: readonly (readonly [string, string, string, string, string])[] = [
  ['information-search', 'Penelusuran Informasi', 'Information search', 'Daftar literatur yang relevan dengan topik Anda, dengan tautan ke naskah lengkap bila ada.', 'Judul atau topik, kata kunci, rentang tahun.'],
  ['research-data', 'Data Penelitian', 'Research data', 'Data penelitian dari penyedia data, siap dipakai.', 'Uraian data, wilayah dan periode yang diperlukan.'],
  ['bibliometrics', 'Bibliometrik', 'Bibliometrics', 'Analisis bibliometrik dengan peta dan tabel.', 'Topik, sumber basis data, rentang tahun.'],
  ['literature-review', 'Literature Review', 'Literature review', 'Tinjauan literatur yang disusun bersama Anda.', 'Pertanyaan penelitian, kriteria, jumlah naskah.'],
  ['grammarly', 'Grammarly', 'Language check', 'Pemeriksaan bahasa Inggris naskah Anda.', 'Tautan naskah, jumlah kata.'],
  ['data-visualization', 'Visualisasi Data', 'Data visualisation', 'Grafik dan peta dari data Anda.', 'Data, tujuan, bentuk yang diinginkan.'],
  ['information-literacy', 'Literasi Informasi/Referensi', 'Information and reference literacy', 'Pendampingan menelusur, mengelola referensi dan menyitasi.', 'Topik, jumlah peserta, usulan waktu.'],
  ['collection-loan', 'Koleksi Perpustakaan', 'Collection loan and delivery', 'Peminjaman dan pengantaran koleksi.', 'Judul dan pengarang, tempat pengantaran.'],
  ['deposit-coaching', 'Pendampingan Deposit', 'Deposit coaching clinic', 'Pendampingan menyerahkan karya ke repositori.', 'Jenis karya, usulan waktu.'],
  ['data-curation', 'Kurasi Data (RIN)', 'Data curation', 'Pemeriksaan metadata dan data sebelum terbit di Repositori Ilmiah Nasional.', 'Tautan himpunan data, bidang ilmu.'],
  ['e-resources', 'Akses E-Resources', 'E-resources access', 'Akses ke jurnal dan basis data elektronik yang dilanggan.', 'Nama sumber, surel lembaga.'],
];

/** English texts of the page Layanan: what a service gives, what it needs. */
const inEnglish: Readonly<Record<string, readonly [gives: string, requirements: string]>> = {
  'information-search': ['A list of the literature on your topic, with links to full texts where there are any.', 'Title or topic, keywords, range of years.'],
  'research-data': ['Research data from a data provider, ready to use.', 'Description of the data, area and period that you need.'],
  bibliometrics: ['A bibliometric analysis with maps and tables.', 'Topic, source database, range of years.'],
  'literature-review': ['A literature review written together with you.', 'Research question, criteria, number of papers.'],
  grammarly: ['A check of the English of your manuscript.', 'Link to the manuscript, number of words.'],
  'data-visualization': ['Charts and maps made of your data.', 'The data, the purpose, the form that you would like.'],
  'information-literacy': ['Coaching in searching, managing references and citing.', 'Topic, number of people, times that suit you.'],
  'collection-loan': ['Loan and delivery of items of the collection.', 'Title and author, place of delivery.'],
  'deposit-coaching': ['Coaching in depositing a work in the repository.', 'Kind of work, times that suit you.'],
  'data-curation': ['A check of metadata and data before they are published in the national scientific repository.', 'Link to the dataset, field of science.'],
  'e-resources': ['Access to the electronic journals and databases that are subscribed to.', 'Name of the source, institutional mail address.'],
};

/** Stages between Verifikasi and Penyerahan: name, English name, time, whose clock. */
const stagesBetween: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  'information-search': [['Penelusuran', 'Search', '2 hari', 'Pustakawan']],
  'research-data': [
    ['Permintaan ke penyedia data', 'Request to the data provider', '5 hari', 'Pihak Lain'],
    ['Penyiapan data', 'Preparing the data', '2 hari', 'Pustakawan'],
  ],
  bibliometrics: [
    ['Penentuan topik', 'Settling the topic', '1 hari', 'Pustakawan'],
    ['Sumber dan kata kunci', 'Sources and keywords', '1 hari', 'Pustakawan'],
    ['Pengumpulan data', 'Collecting data', '2 hari', 'Pustakawan'],
    ['Pengolahan data', 'Processing data', '3 hari', 'Pustakawan'],
    ['Telaah hasil', 'Review of the result', '1 hari', 'Pustakawan'],
  ],
  'literature-review': [
    ['Penelusuran naskah lengkap', 'Finding full texts', '2 hari', 'Pustakawan'],
    ['Pengorganisasian', 'Organising', '2 hari', 'Pustakawan'],
    ['Telaah kritis', 'Critical reading', '4 hari', 'Pustakawan'],
    ['Penyusunan dan sitasi', 'Writing and citing', '2 hari', 'Pustakawan'],
    ['Telaah hasil', 'Review of the result', '1 hari', 'Pustakawan'],
  ],
  grammarly: [['Pemeriksaan', 'Check', '1 hari', 'Pustakawan']],
  'data-visualization': [
    ['Pengolahan data', 'Processing data', '2 hari', 'Pustakawan'],
    ['Visualisasi', 'Visualisation', '2 hari', 'Pustakawan'],
    ['Telaah hasil', 'Review of the result', '1 hari', 'Pustakawan'],
  ],
  'information-literacy': [
    ['Penjadwalan', 'Scheduling', '1 hari', 'Pustakawan'],
    ['Pendampingan', 'Coaching', 'janji temu', 'Pustakawan'],
  ],
  'collection-loan': [
    ['Penyiapan koleksi', 'Preparing the items', '1 hari', 'Pustakawan'],
    ['Siap diambil atau diantar', 'Ready for pick-up or delivery', '3 hari', 'Pemohon'],
  ],
  'deposit-coaching': [
    ['Penjadwalan', 'Scheduling', '1 hari', 'Pustakawan'],
    ['Pendampingan', 'Coaching', 'janji temu', 'Pustakawan'],
  ],
  'data-curation': [
    ['Kurasi metadata dan data', 'Curating metadata and data', '3 hari', 'Pustakawan'],
    ['Perbaikan oleh pemohon', 'Corrections by the requester', '3 hari', 'Pemohon'],
    ['Pemeriksaan ulang', 'Second check', '1 hari', 'Pustakawan'],
  ],
  'e-resources': [['Pengaktifan akses', 'Activating access', '1 hari', 'Pustakawan']],
};

function stageRows(): Row[] {
  return services.flatMap(([code, name]) => {
    const all: (readonly [string, string, string, string])[] = [
      ['Verifikasi', 'Verification', '4 jam', 'Pustakawan'],
      ...(stagesBetween[code] ?? []),
      ['Penyerahan', 'Delivery', '4 jam', 'Pustakawan'],
    ];
    return all.map(([stage, nameEnglish, norm, clock], index) => ({ service: name, order: index + 1, name: stage, nameEnglish, norm, clock, counts: 'Ya', secondPerson: stage === 'Telaah hasil' ? 'Ya' : 'Tidak' }));
  });
}

/** From, to, days, hours, note. Ramadan by the government's calendar for 2026 and by forecast later. */
const workingHours: readonly (readonly [string, string, string, string, string])[] = [
  ['', '', 'Senin–Kamis', '07:30–12:00, 13:00–16:00', 'Jam kerja baku'],
  ['', '', 'Jumat', '07:30–11:30, 13:00–16:30', 'Jam kerja baku'],
  ['2026-02-19', '2026-03-20', 'Senin–Kamis', '08:00–12:00, 12:30–15:00', 'Ramadan 1447 H'],
  ['2026-02-19', '2026-03-20', 'Jumat', '08:00–11:30, 12:30–15:30', 'Ramadan 1447 H'],
  ['2027-02-08', '2027-03-09', 'Senin–Kamis', '08:00–12:00, 12:30–15:00', 'Ramadan 1448 H (perkiraan)'],
  ['2027-02-08', '2027-03-09', 'Jumat', '08:00–11:30, 12:30–15:30', 'Ramadan 1448 H (perkiraan)'],
];
