import { startingDirectory, startingNaming } from '../../../scripts/unify/planFolder';
import { findDuplicates } from '../../../src/domain/unify/findDuplicates';
import { planForm } from '../../../src/domain/unify/planForm';
import { readEmail } from '../../../src/domain/unify/readEmail';
import { readOldResponse } from '../../../src/domain/unify/readOldResponse';
import type { OldForm, UnderstoodAnswer } from '../../../src/domain/unify/types';
import { item, oldForm, response } from './oldFormBuilder';

const naming = startingNaming();
const items = [
  item('n', 'Nama lengkap'), item('e', 'Email'), item('u', 'Satuan kerja'), item('t', 'Judul penelitian'), item('d', 'Uraian kebutuhan', { type: 'paragraph' }),
  item('b', 'Dibutuhkan tanggal'), item('w', 'Warna kesukaan'),
  item('s', 'Jenis layanan', { type: 'checkbox', choices: ['Penelusuran', 'Peminjaman buku', 'Bibliometrik'], hasOther: true }),
];

function understood(answers: Parameters<typeof response>[1], extra: { readonly form?: Partial<OldForm>; readonly response?: Parameters<typeof response>[2] } = {}): UnderstoodAnswer {
  const given = response('r1', answers, extra.response);
  const form = oldForm(items, [given], { locale: 'id', ...extra.form });
  return readOldResponse(form, planForm(form, startingDirectory, naming), given, 'Asia/Jakarta');
}

describe('An answer of an old form', () => {
  test('stays letter for letter, formula, HTML and blanks included, in its field or beside it', () => {
    const read = understood({ n: ' Ani ', t: '=IMPORTXML("http://x.example","//a")', d: '<script>alert(1)</script>\n+62', w: ' biru ', s: ['Penelusuran'], gone: '@SUM(A1)' });
    expect(read.texts).toMatchObject({ name: ' Ani ', title: '=IMPORTXML("http://x.example","//a")', description: '<script>alert(1)</script>\n+62', service: 'Penelusuran' });
    expect(read.others).toEqual([{ question: 'Warna kesukaan', answer: ' biru ' }, { question: '', answer: '@SUM(A1)' }]);
  });

  test('that ticks three services asks for three, each once, in the order ticked', () => {
    expect(understood({ s: ['Bibliometrik', 'Penelusuran', 'Peminjaman buku', 'Penelusuran'] }).services).toEqual(['bibliometrics', 'information-search', 'collection-loan']);
  });

  test('written under "Lainnya" is understood where it names a service, and otherwise told and served as the usual one', () => {
    expect(understood({ s: ['Pelatihan Mendeley'] })).toMatchObject({ services: ['information-literacy'] });
    const puzzling = understood({ s: ['mau tanya dulu'] });
    expect(puzzling.services).toEqual(['information-search']);
    expect(puzzling.problems).toContainEqual({ code: 'choiceUnknown', data: 'mau tanya dulu' });
    expect(understood({ n: 'Ani' }).problems).toContainEqual({ code: 'serviceMissing', data: '' });
  });

  test('with an address of its own belongs to that address, and keeps who sent it', () => {
    expect(understood({ e: 'Ani@riset.example' }, { form: { collectsEmail: true }, response: { email: 'sekretaris@riset.example' } })).toMatchObject({ email: 'ani@riset.example', senderEmail: 'sekretaris@riset.example' });
    expect(understood({ e: 'ani riset.example' }, { form: { collectsEmail: true }, response: { email: 'sekretaris@riset.example' } })).toMatchObject({
      email: 'sekretaris@riset.example', problems: expect.arrayContaining([{ code: 'emailUnusable', data: 'ani riset.example' }]),
    });
  });

  test.each([
    [' Nama@Riset.example ', 'nama@riset.example'],
    ['nama @riset.example', 'nama@riset.example'],
    ['nama@riset.example,', 'nama@riset.example'],
    ['Ani <ani@riset.example>', 'ani@riset.example'],
    ['nama at riset.example', null],
    ['nama@@riset.example', null],
    ['nama riset.example', null],
    ['Budi Santoso @riset.example', null],
    ['ani@riset.example, budi@riset.example', null],
    ['nama@riset', null],
    ['-', null],
    ['x@riset.example\nBcc: y@riset.example', null],
  ])('address %j is read as %j', (typed, address) => {
    expect(readEmail(typed)).toBe(address);
  });

  test.each([
    ['2020-04-16', '2020-04-16', null],
    ['12/3/2020', '2020-03-12', null],
    ['25.3.20', '2020-03-25', null],
    ['3 Maret 2020', '2020-03-03', null],
    ['Senin, 16 Nopember 2020', '2020-11-16', null],
    ['March 5, 2020', '2020-03-05', null],
    ['3 April', '2020-04-03', 'dateReckoned'],
    ['1 Februari', '2021-02-01', 'dateReckoned'],
    ['2 minggu lagi', '2020-03-16', 'dateReckoned'],
    ['besok', '2020-03-03', 'dateReckoned'],
    ['secepatnya', null, 'dateUnclear'],
    ['minggu depan', null, 'dateUnclear'],
    ['3 hari kerja', null, 'dateUnclear'],
    ['antara 12/3/2020 dan 15/3/2020', null, 'dateUnclear'],
    ['31/2/2020', null, 'dateImpossible'],
    ['29 Februari 2021', null, 'dateImpossible'],
    ['12/1/2020', '2020-01-12', 'dateBeforeSubmission'],
  ])('%j in an Indonesian form is %j', (typed, date, problem) => {
    const read = understood({ b: typed });
    expect(read.neededBy).toBe(date);
    expect(read.texts.neededBy).toBe(typed);
    expect(read.problems.filter(({ code }) => code.startsWith('date')).map(({ code }) => code)).toEqual(problem === null ? [] : [problem]);
  });

  test('12/3/2020 follows the locale of the form, and where nobody knows it the answers that can be read one way only', () => {
    expect(understood({ b: '12/3/2020' }, { form: { locale: 'en-US' } }).neededBy).toBe('2020-12-03');
    const given = [response('r1', { b: '12/3/2020' }), response('r2', { b: '3/25/2020' })];
    const form = oldForm([item('n', 'Your name'), item('t', 'Title of research'), item('b', 'Date needed')], given);
    expect(readOldResponse(form, planForm(form, startingDirectory, naming), response('r1', { b: '12/3/2020' }), 'Asia/Jakarta')).toMatchObject({
      neededBy: '2020-12-03', problems: expect.arrayContaining([{ code: 'dateAmbiguous', data: '12/3/2020' }]),
    });
  });

  test('counts days from the local day of its region: late in the evening in Jakarta it is tomorrow in Ambon', () => {
    const late = response('r1', { b: 'besok' }, { submittedAt: Date.parse('2020-03-02T15:30:00Z') });
    const form = oldForm(items, [late], { locale: 'id' });
    const plan = planForm(form, startingDirectory, naming);
    expect([readOldResponse(form, plan, late, 'Asia/Jakarta').neededBy, readOldResponse(form, plan, late, 'Asia/Jayapura').neededBy]).toEqual(['2020-03-03', '2020-03-04']);
  });
});

describe('Double submissions', () => {
  const at = (minute: number): { submittedAt: number } => ({ submittedAt: Date.parse('2020-03-02T02:00:00Z') + minute * 60_000 });

  function doubles(...responses: readonly (readonly [id: string, minute: number, answers: Parameters<typeof response>[1]])[]): Record<string, string> {
    const form = oldForm(items, responses.map(([id, minute, answers]) => response(id, answers, at(minute))));
    const plan = planForm(form, startingDirectory, naming);
    return Object.fromEntries(findDuplicates(form.responses.map((entry) => readOldResponse(form, plan, entry, 'Asia/Jakarta'))));
  }

  const ani = { n: 'Ani', e: 'ani@riset.example', u: 'Biro Umum', t: 'Padi gogo', s: ['Penelusuran'] };

  test('of one person with the same words within minutes are one, however often pressed and in whatever order they are read', () => {
    expect(doubles(['c', 7, ani], ['a', 0, ani], ['b', 4, { ...ani, n: ' ANI ', e: 'ANI@riset.example' }])).toEqual({ b: 'a', c: 'a' });
  });

  test('are two where a quarter of an hour lies between them', () => {
    expect(doubles(['a', 0, ani], ['b', 15, ani])).toEqual({});
  });

  test('are not three people of one unit, sent by one secretary within five minutes with the same words', () => {
    const sent = { u: 'Biro Umum', e: 'sekretaris@riset.example', t: 'Padi gogo', s: ['Penelusuran'] };
    expect(doubles(['a', 0, { ...sent, n: 'Ani' }], ['b', 2, { ...sent, n: 'Budi' }], ['c', 4, { ...sent, n: 'Citra' }])).toEqual({});
  });

  test.each([
    ['another title', { t: 'Padi sawah' }],
    ['another service', { s: ['Bibliometrik'] }],
    ['more words', { d: 'Tambahan: mohon yang terbaru.' }],
    ['another address', { e: 'ani2@riset.example' }],
  ])('are none with %s', (_what, change) => {
    expect(doubles(['a', 0, ani], ['b', 1, { ...ani, ...change }])).toEqual({});
  });

  test('are found although the address cannot be used, by the same name', () => {
    const broken = { ...ani, e: 'ani riset.example' };
    expect(doubles(['a', 0, broken], ['b', 1, broken])).toEqual({ b: 'a' });
  });
});
