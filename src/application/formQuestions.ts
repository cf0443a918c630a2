/** The questions that every request answers; those of a service come from the tab Pertanyaan. */
export interface CommonQuestion {
  /** Key in the form map; also the field of RequestContents where there is one. */
  readonly key:
    | 'consent' | 'name' | 'onBehalfOf' | 'onBehalfEmail' | 'requesterKind' | 'employeeId' | 'phone' | 'unit' | 'language' | 'region' | 'service'
    | 'title' | 'description' | 'keywords' | 'neededBy' | 'attachment' | 'otherServices';
  readonly title: string;
  readonly help: string;
  readonly type: 'text' | 'paragraph' | 'choice' | 'list' | 'checkbox' | 'date';
  readonly required: boolean;
  readonly choices?: readonly string[];
}

export const consentChoice = 'Saya setuju / I agree';
export const languageChoices = { id: 'Indonesia', en: 'English' } as const;

/** Asked on the first page. Texts are not validated by the form: a librarian would rather read an odd NIP than lose a request. */
export const openingQuestions: readonly CommonQuestion[] = [
  {
    key: 'consent',
    title: 'Persetujuan penggunaan data / Consent',
    help: 'Data Anda hanya dipakai untuk melayani permohonan ini dan untuk statistik layanan (UU 27/2022). Anda dapat meminta salinan, perbaikan atau penghapusan kapan saja. / Your data is used only to serve this request and for service statistics (Law 27/2022). You may ask for a copy, correction or erasure at any time.',
    type: 'checkbox',
    required: true,
    choices: [consentChoice],
  },
  { key: 'name', title: 'Nama lengkap / Full name', help: '', type: 'text', required: true },
  { key: 'onBehalfOf', title: 'Atas nama siapa (bila untuk orang lain) / On behalf of', help: 'Kosongkan bila untuk Anda sendiri. / Leave empty if it is for yourself.', type: 'text', required: false },
  { key: 'onBehalfEmail', title: 'Surel orang tersebut / Their email address', help: 'Surat juga dikirim ke alamat ini. / Mails go to this address as well.', type: 'text', required: false },
  {
    key: 'requesterKind', title: 'Jenis pemohon / Kind of requester', help: '', type: 'list', required: true,
    choices: ['Peneliti / Researcher', 'Perekayasa / Engineer', 'Fungsional lain / Other functional staff', 'Manajemen / Management', 'Mahasiswa / Student', 'Lembaga lain / Other institution'],
  },
  { key: 'employeeId', title: 'NIP / Employee number', help: 'Bila ada. / If you have one.', type: 'text', required: false },
  { key: 'phone', title: 'Telepon atau WhatsApp / Telephone', help: '', type: 'text', required: false },
  { key: 'unit', title: 'Satuan kerja / Unit', help: '', type: 'text', required: true },
  { key: 'language', title: 'Bahasa surat / Language of mails', help: '', type: 'choice', required: false, choices: [languageChoices.id, languageChoices.en] },
  { key: 'region', title: 'Kawasan / Region', help: 'Kawasan yang melayani Anda. / The region that serves you.', type: 'list', required: true },
  { key: 'service', title: 'Jenis layanan / Service', help: '', type: 'list', required: true },
];

/** Asked on the last page, whatever the service. */
export const closingQuestions: readonly CommonQuestion[] = [
  { key: 'title', title: 'Judul usulan / Title', help: 'Judul penelitian, topik atau bahan yang Anda perlukan. / Title of the research, topic or material.', type: 'text', required: true },
  { key: 'description', title: 'Uraian / Description', help: 'Jelaskan kebutuhan Anda. / Describe what you need.', type: 'paragraph', required: false },
  { key: 'keywords', title: 'Kata kunci / Keywords', help: 'Dipisahkan titik koma. / Separated by semicolons.', type: 'text', required: false },
  { key: 'neededBy', title: 'Dibutuhkan tanggal / Needed by', help: '', type: 'date', required: false },
  { key: 'attachment', title: 'Tautan berkas / Link to files', help: 'Misalnya Google Drive; pastikan pustakawan boleh membukanya. / For example Google Drive; make sure the librarian may open it.', type: 'text', required: false },
  { key: 'otherServices', title: 'Layanan lain untuk topik yang sama / Other services for the same topic', help: 'Setiap layanan menjadi permohonan tersendiri yang saling terkait. / Each becomes a linked request of its own.', type: 'checkbox', required: false },
];

/** How a service is offered in the form. */
export function serviceChoice(service: { readonly name: string; readonly nameEnglish: string }): string {
  return service.nameEnglish === '' || service.nameEnglish === service.name ? service.name : `${service.name} / ${service.nameEnglish}`;
}

/** What the form asks under a key. */
export function commonTitle(key: CommonQuestion['key']): string {
  return [...openingQuestions, ...closingQuestions].find((question) => question.key === key)?.title ?? '';
}
