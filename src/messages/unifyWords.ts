/** Evidence, problem or remark of a plan, as src/domain/unify gives it. */
interface Coded {
  readonly code: string;
  readonly data: string;
}

const shapes: Readonly<Record<string, string>> = {
  email: 'jawabannya alamat surel', employeeId: 'jawabannya nomor pegawai 18 angka', otherId: 'jawabannya nomor identitas', phone: 'jawabannya nomor telepon',
  date: 'jawabannya tanggal', soon: 'jawabannya menyebut waktu', url: 'jawabannya tautan', yearRange: 'jawabannya rentang tahun', list: 'jawabannya daftar kata',
  personName: 'jawabannya nama orang', unit: 'jawabannya nama unit atau lembaga', position: 'jawabannya jabatan', format: 'jawabannya bentuk berkas',
  service: 'jawabannya nama layanan', region: 'jawabannya nama kawasan', agreement: 'jawabannya hanya ya atau setuju', smallNumber: 'jawabannya angka nilai',
  longText: 'jawabannya uraian panjang', titleLike: 'jawabannya seperti judul', number: 'jawabannya angka',
};

const types: Readonly<Record<string, string>> = {
  shortText: 'pendek', paragraph: 'panjang', radio: 'pilihan tunggal', checkbox: 'kotak centang', dropdown: 'daftar pilihan', date: 'tanggal',
  time: 'jam', dateTime: 'tanggal dan jam', duration: 'lama waktu', scale: 'skala', rating: 'penilaian', grid: 'tabel pilihan', checkboxGrid: 'tabel kotak centang',
  fileUpload: 'unggah berkas', other: 'jenis lain',
};

function piece(reason: Coded): string {
  const seen = reason.data.length > 60 ? `${reason.data.slice(0, 59)}…` : reason.data;
  switch (reason.code) {
    case 'wording': return `menyebut "${seen}"`;
    case 'help': return `keterangan menyebut "${seen}"`;
    case 'section': return `bagian berjudul "${seen}"`;
    case 'formText': return `formulir menyebut "${seen}"`;
    case 'type': return `isian ${types[reason.data] ?? seen}`;
    case 'choices': return `pilihan seperti "${seen}"`;
    case 'answers': return shapes[reason.data] ?? `jawabannya ${seen}`;
    case 'validation': return `formulir memeriksa isiannya (${seen})`;
    case 'elimination': return 'pertanyaan lain lebih cocok untuk bidang yang sama';
    case 'units': return `satuan kerjanya "${seen}"`;
    case 'directory': return `nama di tab Kawasan atau Layanan: "${seen}"`;
    case 'unknown': return 'tidak ada petunjuk yang cukup';
    case 'standard': return 'tidak ada petunjuk lain, jadi dipakai yang lazim';
    case 'person': return 'diputuskan orang';
    default: return seen;
  }
}

/** The reasons of a judgement as one Indonesian sentence for the tab Pemetaan and the table of `npm run unify`; at most three of them. */
export function whyInWords(reasons: readonly Coded[]): string {
  const text = reasons.slice(0, 3).map(piece).join('; ');
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

const problems: Readonly<Record<string, string>> = {
  emailRepaired: 'alamat surel dirapikan', emailUnusable: 'alamat surel tidak dapat dipakai', emailMissing: 'tidak ada alamat surel',
  dateUnclear: 'tanggal dibutuhkan tidak jelas', dateImpossible: 'tanggal dibutuhkan tidak mungkin', dateAmbiguous: 'hari dan bulan dapat tertukar',
  dateReckoned: 'tanggal dihitung dari hari pengisian', dateBeforeSubmission: 'tanggal dibutuhkan sudah lewat ketika diisi',
  choiceUnknown: 'layanan yang dipilih tidak dikenal', serviceMissing: 'layanan tidak dipilih', titleMissing: 'judul kosong', nameMissing: 'nama kosong',
};

/** What is odd about an answer, with the answer as written. */
export function problemInWords(problem: Coded): string {
  const words = problems[problem.code] ?? problem.code;
  return problem.data === '' ? words : `${words}: "${problem.data}"`;
}

/** What is unusual about an old form, and what becomes of it: one line. */
export function remarkInWords(remark: Coded): string {
  switch (remark.code) {
    case 'empty': return 'formulir ini tidak berisi pertanyaan; tidak ada yang dibawa';
    case 'quiz': return 'formulir ini kuis; jawabannya dibawa, skornya tidak';
    case 'grid': return `tabel pilihan "${remark.data}" dibaca baris demi baris`;
    case 'fileUpload': return `berkas unggahan pada "${remark.data}" dibawa sebagai tautan Drive`;
    case 'manyQuestions': return `formulir ini berisi ${remark.data} pertanyaan; periksa rencananya dengan teliti`;
    case 'sameTitle': return `dua pertanyaan berjudul "${remark.data}"; periksa keduanya`;
    default: return remark.code;
  }
}
