import { answerFields, type Answer } from '../../src/application/site/answers';
import { roughStem, searchIn } from '../../src/application/site/search';
import { answerRows } from '../../src/application/setUp/startingAnswers';

const answers: readonly Answer[] = answerRows.map((row) => ({
  question: { id: row.question, en: row.questionEnglish }, answer: { id: row.answer, en: row.answerEnglish }, service: row.service,
}));
const found = (query: string): string[] => searchIn(answers, answerFields, query).map(({ question }) => question.id);

/** What people type, and a word of the question that they should meet first. */
const typed: readonly (readonly [string, string])[] = [
  ['cara pinjam buku kawasan lain', 'meminjam buku'],
  ['peminjamn buku dari bogor', 'meminjam buku'],
  ['borow book other region', 'meminjam buku'],
  ['perpanjang pinjaman', 'memperpanjang'],
  ['perpanjangn buku', 'memperpanjang'],
  ['extend lone', 'memperpanjang'],
  ['lupa pasword', 'Kata sandi'],
  ['kata sandi jurnal lupa', 'Kata sandi'],
  ['forgoten password', 'Kata sandi'],
  ['akses jurnal dari rumah', 'jurnal elektronik'],
  ['jurnl elektronk', 'jurnal elektronik'],
  ['electronic jurnals outside', 'jurnal elektronik'],
  ['biaya', 'berbayar'],
  ['apakah gratis', 'berbayar'],
  ['how much does it cost', 'berbayar'],
  ['bibliometri scopus', 'bibliometrik'],
  ['bibliometrc analisys', 'bibliometrik'],
  ['cek bahasa inggris naskah', 'bahasa Inggris'],
  ['gramarly', 'bahasa Inggris'],
  ['english chek manuscript', 'bahasa Inggris'],
  ['plagiasi', 'plagiarisme'],
  ['plagiarsm', 'plagiarisme'],
  ['mendely', 'Mendeley'],
  ['belajar zotero', 'Mendeley'],
  ['batal permohonan', 'membatalkan'],
  ['membatalkn', 'membatalkan'],
  ['cancell my request', 'membatalkan'],
  ['data pribadi saya dilihat siapa', 'data saya'],
  ['personal data privacy', 'data saya'],
  ['deposit repositry', 'repositori'],
  ['simpan karya di repositori', 'repositori'],
  ['terbitkan data RIN', 'RIN'],
  ['publish reserch data', 'RIN'],
  ['tanda terima belum sampai', 'tanda terima'],
  ['no reciept', 'tanda terima'],
  ['minta lebih cepat', 'lebih cepat'],
  ['urgent sooner', 'lebih cepat'],
  ['mahasiswa luar boleh', 'mahasiswa'],
  ['studnt from outside', 'mahasiswa'],
  ['antar buku ke meja', 'diantar'],
  ['status permohonan sampai mana', 'sampai mana'],
  ['track my request', 'sampai mana'],
];

test('questions are found by words misspelt, bent and in either language', () => {
  const first = typed.filter(([query, word]) => found(query)[0]?.includes(word) === true);
  const third = typed.filter(([query, word]) => found(query).slice(0, 3).some((question) => question.includes(word)));
  const missed = typed.filter((pair) => !third.includes(pair)).map(([query]) => `${query} → ${found(query)[0] ?? 'nothing'}`);
  expect(missed).toEqual([]);
  expect(first.length).toBeGreaterThanOrEqual(40);
});

test('words that say nothing find nothing, and nothing asked shows all in their order', () => {
  for (const query of ['bagaimana cara saya', 'xyzzy qwrtp', '??', '<script>']) expect(found(query)).toEqual([]);
  expect(found('  ')).toEqual(answers.map(({ question }) => question.id));
});

test('the forms of a word meet in one stem', () => {
  for (const forms of [['meminjam', 'peminjaman', 'pinjam', 'dipinjamkan'], ['menulis', 'penulisan', 'tulisan'], ['memeriksa', 'pemeriksaan', 'periksa', 'diperiksanya'], ['journals', 'journal']]) {
    expect(new Set(forms.map(roughStem)).size).toBe(1);
  }
  expect(['data', 'buku', 'rin'].map(roughStem)).toEqual(['data', 'buku', 'rin']);
});
