import { answersFor, hasPlaceholder, withAnswer } from '../../src/application/cards/answerTemplates';
import type { CardDesk } from '../../src/application/cards/cardDesk';
import { formCard } from '../../src/application/cards/forms';
import { readForm } from '../../src/application/cards/readForm';
import { readTable } from '../../src/application/configuration/table';
import { readTemplates } from '../../src/application/configuration/templates';
import { startingAnswers } from '../../src/messages/answerTexts';
import { request } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const rows = [
  ['jawaban-umum', 'id', 'Salam', 'Yth. {nama}, tentang {tiket}.'],
  ['jawaban-tanya-tahun', 'id', 'Tanya tahun', 'Tahun berapa untuk “{judul}”?'],
  ['jawaban-tanya-tahun', 'en', 'Ask for years', 'Which years for “{judul}”, {layanan}? Due {tenggat}.'],
  ['jawaban-tanya-nomor', 'id', 'Tanya nomor', 'Nomor {nomor_induk} milik {nama}?'],
  ['jawaban-tolak-luar', 'id', 'Di luar', 'Di luar layanan. {petugas}'],
  ['receipt', 'id', 'Diterima', 'Halo {nama}'],
];
const { answers } = readTemplates(readTable('templates', [['Kode', 'Bahasa', 'Judul', 'Isi'], ...rows]));
const desk = { configuration: { ...startingConfiguration(), answers }, images: new Map(), language: 'id', now: 0, me: { email: 'ani@perpustakaan.example' }, reading: { contents: null } } as unknown as CardDesk;
const asked = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'], { service: 'information-search', shortTitle: '{nama} & padi', shortName: 'Siti' });

test('a card offers the texts of what it does and those for everything, in the requester’s language, filled in', () => {
  expect(answersFor(desk, 'askRequester', asked).map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Tanya tahun: Tahun berapa untuk “{nama} & padi”?', 'Tanya nomor: Nomor {nomor_induk} milik Siti?', 'Salam: Yth. Siti, tentang LK-2026-00001.',
  ]);
  expect(answersFor(desk, 'askRequester', { ...asked, language: 'en' })[0]?.text).toBe('Which years for “{nama} & padi”, Information search? Due Friday, 10 April 2026 at 11:30 WIB.');
  expect(answersFor(desk, 'decline', asked).map(({ name }) => name)).toEqual(['Di luar', 'Salam']);
  expect(answersFor(desk, 'deliver', asked).map(({ name }) => name)).toEqual(['Salam']);
});

test('a text that is chosen takes the place of what the card had written, never of what somebody has written', () => {
  const fields = (typed: Record<string, string> | null) => {
    const card = formCard(desk, 'askRequester', asked, 'key-12345678', typed);
    const field = card?.sections[0]?.widgets.find((widget) => widget.kind === 'field');
    return field?.kind === 'field' ? field.value : '';
  };
  const start = fields(null);
  expect(start).not.toBe('');
  expect(fields({ template: 'jawaban-umum', text: start })).toBe('Yth. Siti, tentang LK-2026-00001.');
  expect(fields({ template: 'jawaban-tanya-tahun', text: 'Yth. Siti, tentang LK-2026-00001.' })).toBe('Tahun berapa untuk “{nama} & padi”?');
  expect(fields({ template: 'jawaban-umum', text: 'Ibu, satu hal lagi.\n' })).toBe('Ibu, satu hal lagi.\n\nYth. Siti, tentang LK-2026-00001.');
  expect(fields({ template: '', text: 'Ibu, satu hal lagi.' })).toBe('Ibu, satu hal lagi.');
  expect(withAnswer('  ', 'baru', [])).toBe('baru');
});

test('what is still in braces is never sent', () => {
  expect(hasPlaceholder('Nomor {nomor_induk} milik Siti?')).toBe(true);
  expect(hasPlaceholder('Himpunan {1, 2} dan { } dan {x}')).toBe(false);
  const press = (action: string, text: string) => readForm({ parameters: { action }, inputs: { text, link: '' } });
  for (const action of ['askRequester', 'deliver', 'decline']) expect(press(action, 'Nomor {nomor_induk}?')).toBe('placeholder');
  expect(press('note', 'Templat {nomor_induk} keliru.')).toMatchObject({ name: 'note' });
});

test('the starting texts come in both languages and name only what is filled in', () => {
  const read = readTemplates(readTable('templates', [['Kode', 'Bahasa', 'Judul', 'Isi'], ...startingAnswers.map(({ key, language, subject, body }) => [key, language, subject, body])]));
  expect(read.problems).toEqual([]);
  const of = (language: string) => read.answers.filter((answer) => answer.language === language).map(({ key }) => key);
  expect(of('id').length).toBeGreaterThanOrEqual(6);
  expect(of('en')).toEqual(of('id'));
});
