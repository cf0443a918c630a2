import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/unify/run';
import { givenForms } from '../support/oldForms';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unify-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command within this process. */
function unify(...args: readonly string[]): { readonly status: number; readonly out: string; readonly faults: readonly string[] } {
  const out: string[] = [];
  const faults: string[] = [];
  const status = run(args, { out: (line) => out.push(line), fault: (line) => faults.push(line), progress: () => undefined });
  return { status, out: out.map((line) => `${line}\n`).join(''), faults };
}

function put(name: string, file: 'form.json' | 'responses.json', content: unknown): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), typeof content === 'string' ? content : JSON.stringify(content));
}

const text = (questionId: string, title: string): unknown => ({ title, questionItem: { question: { questionId, textQuestion: {} } } });
const form = (items: readonly unknown[], extra: object = {}): unknown => ({ formId: 'x', info: { title: 'Layanan Perpustakaan Bogor' }, items, ...extra });
const name = text('n', 'Nama lengkap');

describe('npm run unify', () => {
  test('prints the plan of fourteen forms within 100 columns, and writes it as JSON', () => {
    const file = join(folder, 'plan.json');
    // The program itself, as `npm run unify -- …` starts it.
    const { status, stdout: out, stderr } = spawnSync(process.execPath, ['scripts/unify.mjs', givenForms, '--json', file], { encoding: 'utf8' });
    expect([status, stderr.split('\n')[13]]).toEqual([0, 'Membaca formulir 14/14: tangerang']);
    expect(out.split('\n').filter((line) => Array.from(line).length > 100)).toEqual([]);
    expect(out).toMatch(/^ +Satker +unit +99 % +Pilihan seperti "Pusat Penel/m);
    expect(out).toContain('14 formulir, 136 pertanyaan, 32 pilihan layanan, 493 jawaban');
    const { forms } = JSON.parse(readFileSync(file, 'utf8')) as { forms: Record<string, { region: string; service: string | null; questions: object; services: object; responses: { responseId: string }[] }> };
    expect(Object.keys(forms)).toHaveLength(14);
    expect(forms['mataram']).toMatchObject({
      region: 'mataram',
      service: null,
      services: { 'Telusur informasi': { service: 'information-search', confidence: expect.any(Number), needsReview: false } },
    });
    expect(forms['bandung']?.service).toBe('information-search');
    expect(Object.values(forms['jakarta']?.questions ?? {})).toContainEqual({ field: 'employeeId', confidence: 0.99, needsReview: false, why: expect.stringContaining('18 angka') });
    expect(Object.values(forms['ambon']?.questions ?? {})).toContainEqual({ field: null, confidence: 0.99, needsReview: false, why: expect.stringContaining('setuju') });
    expect(forms['jakarta']?.responses.find(({ responseId }) => responseId === 'ACYDBNtyOmpaBYaTrMmambhgGLQUoqQrQlHN8r9JIGqVqa')).toEqual({
      responseId: 'ACYDBNtyOmpaBYaTrMmambhgGLQUoqQrQlHN8r9JIGqVqa', email: expect.any(String), title: expect.any(String), services: expect.any(Array),
      duplicateOf: 'ACYDBNt6LR9n7z58QGo3fslodgchkYAd6RpCfNocOL3fIb', problems: [],
    });
  });

  test('says one line about each form that is broken or odd, and the others go on', () => {
    put('a-broken', 'form.json', '{"items": [');
    put('b-no-form', 'responses.json', '{}');
    put('c-other-json', 'form.json', '{"hello": "world"}');
    put('d-empty', 'form.json', form([]));
    put('e-quiz', 'form.json', form([name], { settings: { quizSettings: { isQuiz: true } } }));
    put('f-grid', 'form.json', form([name, { title: 'Kepuasan', questionGroupItem: { questions: [{ questionId: 'g1', rowQuestion: { title: 'Waktu' } }, { questionId: 'g2', rowQuestion: { title: 'Biaya' } }], grid: { columns: { type: 'RADIO', options: [{ value: 'Puas' }] } } } }]));
    put('g-upload', 'form.json', form([name, { title: 'Naskah', questionItem: { question: { questionId: 'f', fileUploadQuestion: {} } } }]));
    put('h-many', 'form.json', form(Array.from({ length: 200 }, (_, index) => text(`q${index}`, `Butir ${['satu', 'dua', 'tiga'][index % 3] ?? ''}${'x'.repeat(index + 3)}`))));
    put('i-twins', 'form.json', form([name, text('m', 'NAMA LENGKAP')]));
    put('j-answers-broken', 'form.json', form([name]));
    put('j-answers-broken', 'responses.json', '{"responses": [');
    put('k-pages-missing', 'form.json', form([name]));
    put('k-pages-missing', 'responses.json', { responses: [], nextPageToken: 'more' });
    put('l-fine', 'form.json', form([name]));
    put('l-fine', 'responses.json', [{ responses: [{ responseId: 'r1', lastSubmittedTime: '2020-03-02T02:00:00Z', answers: { n: { textAnswers: { answers: [{ value: 'Ani' }] } } } }] }, { responses: [{ responseId: 'r2', answers: {} }] }]);
    const { status, out, faults } = unify(folder);
    expect(status).toBe(0);
    expect(faults.filter((line) => !line.includes('tidak ada responses.json')).map((line) => line.split(' · ')[0])).toEqual([
      'a-broken: form.json rusak (bukan JSON); dilewati',
      'b-no-form: tidak ada form.json di map ini; dilewati',
      'c-other-json: form.json bukan formulir Google Forms API; dilewati',
      'd-empty: formulir ini tidak berisi pertanyaan; tidak ada yang dibawa',
      'e-quiz: formulir ini kuis; jawabannya dibawa, skornya tidak',
      'f-grid: tabel pilihan "Kepuasan" dibaca baris demi baris',
      'g-upload: berkas unggahan pada "Naskah" dibawa sebagai tautan Drive',
      'h-many: formulir ini berisi 200 pertanyaan; periksa rencananya dengan teliti',
      'i-twins: dua pertanyaan berjudul "NAMA LENGKAP"; periksa keduanya',
      'j-answers-broken: responses.json rusak (bukan JSON); direncanakan tanpa jawaban',
      'k-pages-missing: halaman jawaban berikutnya belum diambil (nextPageToken)',
    ]);
    expect(out).toMatch(/^l-fine · [^\n]*\n[^\n]*\n {2}2 jawaban/m);
    expect(out).toContain('9 formulir, ');
  });

  test('shows no control characters of a stranger’s title to the terminal', () => {
    put('evil', 'form.json', form([text('n', 'Nama\u001b[2J\u202e lengkap\r\nBaris dua'), text('m', 'Nama\u001b[2J lengkap baris dua')]));
    const { out, faults } = unify(folder);
    expect(out).toContain('Nama [2J lengkap Baris dua');
    expect(faults).toHaveLength(2);
    expect(out + faults.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('ends with 1 where nothing could be read or the JSON cannot be written, and with 2 where it is misused', () => {
    put('broken', 'form.json', '{');
    expect(unify(folder)).toMatchObject({ status: 1, out: '' });
    expect(unify(join(folder, 'nowhere'))).toMatchObject({ status: 1, faults: [expect.stringContaining('tidak ada')] });
    expect(unify(givenForms, '--json', join(folder, 'nowhere', 'plan.json'))).toMatchObject({ status: 1, faults: [expect.stringContaining('tidak dapat ditulis')] });
    for (const misuse of [[], [folder, '--json'], [folder, givenForms], ['--help']]) expect(unify(...misuse)).toMatchObject({ status: 2, faults: [expect.stringContaining('npm run unify -- DIR')] });
  });
});
