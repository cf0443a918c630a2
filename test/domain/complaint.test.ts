import { applyDeed, complaintDates, handlersOf, lateSteps, nextLate, toldWhenLate, type Complaint } from '../../src/domain/complaint';
import type { Librarian, Role } from '../../src/domain/assignment';
import { parseCalendar } from '../../src/domain/workingTime';
import { libraryCalendar } from './libraryCalendar';

const person = (name: string, role: Role, regions: readonly string[] | '*', active = true): Librarian => ({ name, email: `${name}@p.example`, role, regions, homeRegion: null, services: '*', substitute: null, active });
const people = [
  person('ani', 'librarian', ['bandung']), person('kartika', 'coordinator', ['bandung']), person('koko', 'coordinator', ['ambon']), person('hendra', 'head', '*'), person('hilda', 'head', ['ambon']),
  person('rini', 'admin', '*'), person('pensiun', 'coordinator', '*', false),
];
const about = (...names: string[]) => names.map((name) => ({ name, email: `${name}@p.example` }));
const names = (some: readonly { readonly name: string }[]): string => some.map(({ name }) => name).join(' ');

const filed: Complaint = {
  number: 'PD-2026-00001', kind: 'complaint', subject: 'x', text: 'y', region: 'bandung', service: '', about: [], aboutOther: false, name: '', email: '', language: 'id', receivedAt: 0,
  firstAnswerBy: Date.parse('2026-04-09T16:00:00+07:00'), decideBy: Date.parse('2026-04-24T16:30:00+07:00'), firstAnswerAt: null, decidedAt: null, accepted: null, handler: '', entries: [], told: [],
};

test.each([
  ['about nobody: coordinators of the region, and heads who serve it', 'bandung', [], 'kartika hendra'],
  ['about a librarian: the same', 'bandung', ['ani'], 'kartika hendra'],
  ['about a coordinator: the heads alone', 'bandung', ['kartika'], 'hendra'],
  ['about a coordinator of another region: the heads alone', 'bandung', ['koko'], 'hendra'],
  ['in no region: who serves all of them', '', [], 'hendra'],
  ['about a head: the other heads and the administrator', 'bandung', ['hendra'], 'hilda rini'],
  ['about coordinator and head: likewise', 'bandung', ['kartika', 'hendra'], 'hilda rini'],
  ['about all heads: the administrator', 'ambon', ['hendra', 'hilda'], 'rini'],
  ['about the administrator: as ever', 'ambon', ['rini'], 'koko hendra hilda'],
  ['about everybody above a librarian: nobody of the desk', 'bandung', ['kartika', 'koko', 'hendra', 'hilda', 'rini'], ''],
])('who handles a complaint %s', (_, region, accused, expected) => {
  expect(names(handlersOf({ region, about: about(...accused) }, people))).toBe(expected);
});

test('whoever is complained about is never among those who handle it, under a new address either, and never told that it is late', () => {
  for (const one of people) {
    for (const region of ['', 'bandung', 'ambon']) {
      const complaint = { region, about: [{ name: ` ${one.name.toUpperCase()} `, email: 'lama@p.example' }] };
      expect(names(handlersOf(complaint, people)).split(' ')).not.toContain(one.name);
      expect(names(toldWhenLate(complaint, people)).split(' ')).not.toContain(one.name);
    }
  }
  expect(names(toldWhenLate({ region: 'bandung', about: [] }, people))).toBe('hendra');
});

test('the first answer is due on the third working day, the decision on the fourteenth, in the hours of the region and past its holidays', () => {
  const dates = complaintDates(parseCalendar({ ...libraryCalendar, holidays: ['2026-04-14'] }), Date.parse('2026-04-06T19:00:00+07:00'));
  expect([dates.firstAnswerBy, dates.decideBy].map((at) => new Date(at).toISOString())).toEqual(['2026-04-09T09:00:00.000Z', '2026-04-27T09:00:00.000Z']);
});

test('each broken date is told once, until there is an answer and a decision', () => {
  const [first, decision] = [filed.firstAnswerBy, filed.decideBy];
  expect([lateSteps(filed, first), lateSteps(filed, first + 1), lateSteps(filed, decision + 1)]).toEqual([[], ['firstAnswer'], ['firstAnswer', 'decision']]);
  expect([nextLate(filed), nextLate({ ...filed, told: ['firstAnswer'] }), nextLate({ ...filed, firstAnswerAt: 5 }), nextLate({ ...filed, decidedAt: 5 })]).toEqual([first + 1, decision + 1, decision + 1, null]);
  expect(lateSteps({ ...filed, decidedAt: 5 }, decision + 1)).toEqual([]);
});

test('an answer stops the first clock and takes it in hand; a decision binds; it is handed only to who may have it', () => {
  const deed = (before: Complaint, what: Parameters<typeof applyDeed>[1]) => applyDeed(before, what, 'hendra@p.example', 1_000, people.slice(1, 4));
  const answered = deed(filed, { name: 'answer', text: ' Kami periksa. ' });
  expect(answered).toMatchObject({ firstAnswerAt: 1_000, handler: 'hendra@p.example', decidedAt: null, entries: [{ type: 'answered', text: 'Kami periksa.' }] });
  const decided = deed(answered as Complaint, { name: 'decide', accepted: false, text: 'Sudah sesuai aturan.' });
  expect(decided).toMatchObject({ firstAnswerAt: 1_000, decidedAt: 1_000, accepted: false });
  expect(deed(decided as Complaint, { name: 'decide', accepted: true, text: 'Ternyata benar.' })).toBe('decided');
  expect(deed(filed, { name: 'note', text: '  ' })).toBe('textMissing');
  expect(deed(filed, { name: 'handOver', person: 'ani@p.example', text: '' })).toBe('personUnknown');
  expect(deed(filed, { name: 'handOver', person: 'kartika@p.example', text: '' })).toMatchObject({ handler: 'kartika@p.example', firstAnswerAt: null });
});
