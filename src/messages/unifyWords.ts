/** Evidence of a plan, as src/domain/unify gives it. */
interface Reason {
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
  shortText: 'isian pendek', paragraph: 'isian panjang', radio: 'pilihan tunggal', checkbox: 'kotak centang', dropdown: 'daftar pilihan', date: 'tanggal',
  time: 'jam', dateTime: 'tanggal dan jam', duration: 'lama waktu', scale: 'skala', rating: 'penilaian', grid: 'tabel pilihan', checkboxGrid: 'tabel kotak centang',
  fileUpload: 'unggah berkas', other: 'jenis lain',
};

function piece(reason: Reason): string {
  const seen = reason.data.length > 60 ? `${reason.data.slice(0, 59)}…` : reason.data;
  switch (reason.code) {
    case 'wording': return `pertanyaannya menyebut "${seen}"`;
    case 'help': return `keterangannya menyebut "${seen}"`;
    case 'section': return `bagiannya berjudul "${seen}"`;
    case 'formText': return `judul atau pengantar formulir menyebut "${seen}"`;
    case 'type': return `jenis isiannya ${types[reason.data] ?? seen}`;
    case 'choices': return `pilihannya antara lain "${seen}"`;
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
export function whyInWords(reasons: readonly Reason[]): string {
  const text = reasons.slice(0, 3).map(piece).join('; ');
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
