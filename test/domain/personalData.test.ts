import { backupIsDue, cellWithoutTraces, keptSince, mentions, outdatedCopies, withoutTraces } from '../../src/domain/personalData';

const traces = { addresses: ['siti@riset.example'], words: ['Ani', 'Siti Aminah', 'Peta $& danau'] };

test('an address is found whatever its case and surroundings, and is not the end or the beginning of another', () => {
  for (const text of ['siti@riset.example', 'Siti@Riset.Example', '<siti@riset.example>', 'mailto:siti@riset.example?x', 'a, siti@riset.example.', '"siti@riset.example\\n"']) expect([text, mentions(text, traces.addresses)]).toEqual([text, true]);
  for (const text of ['rasiti@riset.example', 'x.siti@riset.example', 'x+siti@riset.example', 'siti@riset.example.org', 'siti@riset.example-x', 'siti@riset']) expect([text, mentions(text, traces.addresses)]).toEqual([text, false]);
});

test('words go as a whole: Ani and not Anita; what is hostile in them is plain text', () => {
  expect(withoutTraces('Ani, Anita dan Daniani; ibu Siti Aminah (SITI@riset.example)', traces)).toBe('Dihapus, Anita dan Daniani; ibu Dihapus (Dihapus)');
  expect(withoutTraces('Judul: Peta $& danau!', traces)).toBe('Judul: Dihapus!');
  expect(withoutTraces('$&', { addresses: [], words: ['.*', '(', '$&'] })).toBe('Dihapus');
});

test('JSON stays JSON; who a mail goes to becomes nobody; a text that only begins like JSON is a text', () => {
  expect(JSON.parse(cellWithoutTraces(JSON.stringify({ onBehalfEmail: 'siti@riset.example', note: 'kata "Ani"\n', list: ['Anita', { to: ['siti@riset.example'] }] }), traces))).toEqual({ onBehalfEmail: null, note: 'kata "Dihapus"\n', list: ['Anita', { to: ['Dihapus'] }] });
  expect(cellWithoutTraces('[Ani] bertanya', traces)).toBe('[Dihapus] bertanya');
  expect(cellWithoutTraces('{"a": 1}', traces)).toBe('{"a": 1}');
});

test('a copy is made on Saturday evening, the first one only then, a later one that was missed as soon as the clock comes', () => {
  const at = (iso: string): number => Date.parse(iso);
  const saturday = at('2026-04-11T19:00:00+07:00');
  expect([saturday - 1, saturday, at('2026-04-13T06:59:00+07:00'), at('2026-04-13T07:01:00+07:00')].map((now) => backupIsDue(0, now))).toEqual([false, true, true, false]);
  expect([saturday - 1, saturday, at('2026-04-14T09:00:00+07:00')].map((now) => backupIsDue(at('2026-04-04T19:02:00+07:00'), now))).toEqual([false, true, true]);
  expect(backupIsDue(saturday + 60_000, at('2026-04-18T18:59:00+07:00'))).toBe(false);
});

test('copies go after their weeks, but never the youngest; retention counts calendar years', () => {
  const copies = ['2026-02-07', '2026-02-14', '2026-04-04'].map((day) => ({ day, at: Date.parse(`${day}T12:00:00Z`) }));
  expect(outdatedCopies(copies, 8, Date.parse('2026-04-11T12:00:00Z')).map(({ day }) => day)).toEqual(['2026-02-07']);
  expect(outdatedCopies(copies.slice(0, 1), 8, Date.parse('2027-01-01T00:00:00Z'))).toEqual([]);
  expect([keptSince(Date.parse('2026-04-11T05:00:00Z'), 5), keptSince(Date.parse('2028-02-29T05:00:00Z'), 1)].map((at) => new Date(at).toISOString())).toEqual(['2021-04-11T00:00:00.000Z', '2027-03-01T00:00:00.000Z']);
});
