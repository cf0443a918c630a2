import { allWords, plainText } from './words';

/** What one answer, or one choice, looks like. Several may hold: "Pusat Penelitian Biologi" is a unit and could be a title. */
export type Shape =
  | 'email' | 'employeeId' | 'otherId' | 'phone' | 'date' | 'soon' | 'url' | 'yearRange' | 'list' | 'personName' | 'unit' | 'position' | 'format' | 'agreement'
  | 'smallNumber' | 'number' | 'longText' | 'titleLike' | 'praise' | 'heardFrom' | 'profile' | 'region' | 'service';

const patterns: readonly (readonly [Shape, RegExp])[] = [
  // An address, or what was meant as one ("nama at riset.example", "nama riset.example").
  ['email', /^\W*[\w.+-]+(?:\s*@+\s*|\s+at\s+|\s*\[at\]\s*|\s*\(at\)\s*|\s)[\w-]+(?:\.[\w-]{2,})+\W*$/i],
  ['employeeId', /^\D{0,8}(?:19|20)\d{2}[01]\d[0-3]\d[\s.-]*(?:19|20)\d{2}[01]\d[\s.-]*[12][\s.-]*\d{3}\D{0,3}$/],
  ['otherId', /^(?:ni[pkmd]n?|nrp|npm)?[\s.:]*[a-z]{0,3}[\s./-]?(?:\d[\s./-]?){5,20}$/i],
  ['phone', /^\W*(?:\+?62|0)[\s-]?(?:\(?\d{1,4}\)?)(?:[\s().-]*\d){6,12}\D{0,4}$/],
  ['phone', /^\+\d{1,3}(?:[\s().-]*\d){6,13}$/],
  ['phone', /^(?:wa|hp|telp?|ext|tlp)\b[\s.:]*\+?\d[\d\s().-]{2,}/i],
  ['date', /^(?:\w{4,9},?\s+)?(?:\d{4}-\d\d?-\d\d?|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4})(?:[ T]\d\d?[:.]\d\d)?$/],
  ['date', /\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s*[-/ ]\s*(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\b/i],
  ['date', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?\b/i],
  ['soon', /\b(?:secepat|segera|asap|as soon|urgent|besok|lusa|mendesak|minggu (?:lagi|depan|ini)|hari (?:lagi|ini|kerja)|bulan (?:lagi|depan|ini)|next (?:week|month)|within|paling lambat|tidak mendesak|akhir (?:bulan|minggu|tahun)|kapan saja|santai|this week|\d+\s*(?:minggu|hari|weeks?|days?)|sebelum tanggal|no rush|tomorrow)/i],
  ['url', /^(?:https?:\/\/|www\.|[\w-]+\.(?:google|dropbox|com|org|id|net|ly)\b)\S*/i],
  ['url', /https?:\/\/\S+/i],
  ['yearRange', /^\D{0,24}\b(?:19|20)\d\d\s*(?:[-–—/~]|s\.?d\.?|s\/d|sampai|hingga|to|until)+(?:\s+tahun)?\s*(?:(?:19|20)?\d\d|sekarang|kini|now|present)\b.{0,12}$/i],
  ['yearRange', /(?:\d+|lima|sepuluh|tiga|dua|five|ten|three)\s*(?:tahun|th|thn|years?)\b\D{0,12}(?:terakhir|belakangan|ke belakang|last|back)?|last\s+(?:\d+|five|ten|three)\s+years?|past\s+\w+\s+years|(?:bebas|semua tahun|any year|all years|tidak dibatasi|tanpa batas)/i],
  ['yearRange', /^(?:sejak|mulai|dari|since|setelah|sebelum|>|<|≥|after)?\s*(?:tahun\s*)?(?:19|20)\d\d(?:\s*(?:ke atas|-|\+|an|onwards|dst))?$/i],
  ['unit', /^(?:\S+\s+){0,3}?(?:pusat|puslit\w*|balai|biro|lembaga|universitas|univ|institut|institute|university|fakultas|faculty|laboratorium|deputi\w*|upt|loka|dinas|stasiun|museum|kebun raya|kementerian|badan|organisasi riset|research cent\w+|department|departemen|jurusan|sekolah|politeknik|direktorat|sekretariat|inspektorat|instalasi|unit|bidang|bagian|sub\s?(?:bag|bid)\w*|seksi|kelompok|kelti|tim|lab\.?|divisi|rumah sakit|kantor|satuan|prodi|p2\w*|pt\.?\s|sma|smp|smk|sd negeri|madrasah|rs|perpustakaan nasional|lipi|brin|division|office of|kedeputian|prodi|program studi)\b/i],
  ['unit', /^(?:\S+\s+){0,6}(?:universit\w+|institut\w*|cent(?:er|re)|gardens?|college|academy|akademi|museum|laborator\w+|agency|inc|ltd|foundation|yayasan|society|school|hospital|perguruan tinggi|U[A-Z]{2,4}|IT[BS]|IPB|BRIN|LIPI|BPPT)(?:\s+\S+){0,4}\W*$/],
  ['position', /^(?:\S+\s+){0,2}?(?:peneliti|perekayasa|pustakawan|teknisi|mahasisw\w|mhs|dosen|analis|arsiparis|kepala|staf|staff|ahli (?:utama|madya|muda|pertama)|magang|pns|asn|p3k|pppk|honorer|kandidat|researcher|engineer|student|lecturer|librarian|technician|litkayasa|manajemen|fungsional|intern|tenaga ahli|pegawai|karyawan|asisten|profesor|guru|siswa|pelajar|kontrak|fresh graduate|calon peneliti|head of|penyelia|pelaksana|mahir|terampil|outsourc\w+|pensiunan|widyaiswara|eselon|prakom|pranata \w+)\b|^(?:masyarakat(?: umum)?|umum|management|public|general public|external|eksternal|swasta|lainnya|tamu|visitor|visiting \w+|administrator)$/i],
  ['format', /\b(?:pdf|word|docx?|excel|xlsx?|csv|ppt|powerpoint|cetak\w*|tercetak|print(?:ed|out)?|hard\s?copy|soft\s?copy|hard\s?file|soft\s?file|tautan|link|drive|usb|flash\s?disk|fotokopi|photocopy|ris|bibtex|endnote|cd|jpe?g|png|digital|elektronik|html|zip|fisik|e-?mail|surel|whatsapp|kirim\w*|kertas|paper copy|spreadsheet|txt|gdrive)\b/i],
  ['agreement', /^\W*(?:ya\b|tidak\b|iya|yes\b|no\b|setuju|saya\b.{0,12}(?:setuju|bersedia|menyetujui|memahami|menyatakan)|i (?:agree|accept|understand|consent|confirm)|agree|ok\b|oke|bersedia|disagree|tidak setuju|belum|sudah|pernah|tidak pernah|belum pernah|mungkin|maybe|never|nggih|sumuhun|true|benar|telah membaca|sepakat)/i],
  ['praise', /^[a-e][+-]?$|\b(?:puas|memuaskan|baik|buruk|kurang|cukup|satisfied|good|excellent|poor|fair|bagus|istimewa|biasa|netral|neutral|kecewa|mantap|great|bad|average|jelek|outstanding)\b/i],
  ['heardFrom', /\b(?:teman|rekan|kolega|instagram|facebook|twitter|youtube|media sosial|medsos|situs|website|poster|brosur|spanduk|banner|pameran|friend|colleagues?|social media|iklan|google|sosialisasi|grup|group|flyer|pustakawan|web|tiktok|atasan|newsletter|undangan|kerabat|whatsapp group|senior|pimpinan)\b/i],
  ['profile', /^(?:\S+\s+){0,1}?(?:laki|pria|wanita|perempuan|male|female|sma|smk|d3|s1|s2|s3|sarjana|magister|doktor|bachelor|master|diploma|islam|kristen|menikah|married|<\s*\d+|\d+\s*tahun ke atas|prefer not|katolik|hindu|jarang|sering|rarely|often|sekali|pertama kali|first time|daily|weekly|monthly)\b/i],
];

const degree = /(?:^|[\s,])(?:dr|drs|dra|ir|prof|h|hj|apt|ph\.?d|s\.\s?[a-z]{1,4}|m\.\s?[a-z]{1,4}|a\.?md|mm|mt|msc|bsc|ma)\.?(?=$|[\s,.])/i;
const needs = /^(?:saya|mohon|membutuhkan|butuh|perlu|memerlukan|tolong|kami|ingin|mencari|minta|dibutuhkan|diperlukan|i need|need|looking for|please|we |would like|untuk|i'?m |could you|i am)\b/i;

/** Told by words that may stand in an address or a long text as well. */
const wordLike: readonly Shape[] = ['unit', 'position', 'format', 'heardFrom', 'profile', 'praise'];

/** All shapes of one text; regions and services are judged by who knows their names. */
export function shapesOf(text: string): ReadonlySet<Shape> {
  const value = text.trim();
  const shapes = new Set<Shape>();
  if (value === '') return shapes;
  const short = value.slice(0, 400);
  for (const [shape, pattern] of patterns) {
    if (pattern.test(short) && (!wordLike.includes(shape) || (short.length < 90 && !shapes.has('url') && !shapes.has('email')))) shapes.add(shape);
  }
  if (/^\d{1,2}(?:[.,]\d)?$/.test(value) && Number(value.replace(',', '.')) <= 10) shapes.add('smallNumber');
  if (/^[\d.,]+$/.test(value)) shapes.add('number');
  if (shapes.has('employeeId')) shapes.delete('phone');
  if (shapes.has('phone') || shapes.has('date')) shapes.delete('otherId');
  const technical = ['email', 'employeeId', 'otherId', 'phone', 'date', 'url', 'number', 'yearRange', 'soon'].some((shape) => shapes.has(shape as Shape));
  if (technical) return shapes;
  addTextShapes(value, shapes);
  return shapes;
}

function addTextShapes(value: string, shapes: Set<Shape>): void {
  const words = allWords(value.slice(0, 2000));
  const sentence = /[.!?]\s*$/.test(value) || /\n/.test(value) || needs.test(plainText(value.slice(0, 80)));
  if (isList(value)) shapes.add('list');
  if (words.length > 22 || (sentence && words.length > 3)) shapes.add('longText');
  const letters = value.replace(degreesAtEnd, '').trim();
  if (looksLikePerson(letters, value) && !shapes.has('unit') && !shapes.has('position')) shapes.add('personName');
  if (words.length >= 2 && words.length <= 30 && !shapes.has('longText') && !shapes.has('list') && !shapes.has('unit') && !shapes.has('position') && !degree.test(value)) shapes.add('titleLike');
}

const degreesAtEnd = /(?:,?\s+(?:[A-Za-z]{1,3}\.\s?[A-Za-z]{0,4}\.?(?:[A-Za-z]{1,3}\.)?|Ph\.?D\.?|MM|MT|MSc|Dr\.?|PH\.D\.))+$/;

function looksLikePerson(letters: string, whole: string): boolean {
  if (!/^[\p{L}.' ’`-]+$/u.test(letters) || letters.length > 60) return false;
  const parts = letters.split(/\s+/);
  if (parts.length > 5) return false;
  const capitals = parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:bin|binti|van|de|al)$/.test(part));
  return capitals ? parts.length > 1 || degree.test(whole) || parts[0] !== letters.toUpperCase() : false;
}

/** Short terms, separated: "danau; tropis", "padi AND galur", one to a line. */
function isList(value: string): boolean {
  const parts = value.split(/\s*[;,\n|]\s*|\s+(?:AND|OR|NOT)\s+|\s*["“”]\s*/).filter((part) => part !== '');
  if (parts.length < 2 || degree.test(parts[parts.length - 1] ?? '')) return false;
  return parts.every((part) => part.split(/\s+/).length <= 4) && !/[.!?]\s/.test(value);
}
