import type { Librarian } from '../../src/domain/assignment';
import { handlerOf, recipientsOf, type Staff } from '../../src/domain/recipients';

const person = (email: string, extra: Partial<Librarian> = {}): Librarian => ({
  name: email, email, role: 'librarian', regions: ['bandung'], homeRegion: 'bandung', services: '*', substitute: null, active: true, ...extra,
});

function staff(people: readonly Librarian[], away: readonly string[] = []): Staff {
  return { people: new Map(people.map((one) => [one.email, one])), isAway: (email) => away.includes(email), deskOwner: 'owner' };
}

const held = { region: 'bandung', assignee: 'budi' };
const library = [
  person('budi', { substitute: 'surya' }), person('surya', { substitute: 'budi' }), person('kartika', { role: 'coordinator', regions: '*' }),
  person('lestari', { role: 'coordinator', regions: ['ambon'] }), person('hendra', { role: 'head', regions: [] }), person('rini', { role: 'admin' }),
];

describe('Who is told', () => {
  test('is the assignee, in leave the substitute, and the coordinator where nobody looks after the request', () => {
    expect(recipientsOf('assignee', held, staff(library))).toEqual(['budi']);
    expect(recipientsOf('assignee', held, staff(library, ['budi']))).toEqual(['surya']);
    expect(recipientsOf('assignee', held, staff(library, ['budi', 'surya']))).toEqual(['kartika']);
    expect(recipientsOf('assignee', held, staff([person('budi', { active: false, substitute: 'surya' }), ...library.slice(1)]))).toEqual(['kartika']);
  });

  test('is the coordinator of that region, or the next above where there is none', () => {
    expect(recipientsOf('coordinator', held, staff(library))).toEqual(['kartika']);
    expect(recipientsOf('coordinator', { ...held, region: 'ambon' }, staff(library))).toEqual(['kartika', 'lestari']);
    expect(recipientsOf('coordinator', { ...held, region: 'ambon' }, staff(library, ['kartika']))).toEqual(['lestari']);
    expect(recipientsOf('coordinator', held, staff(library, ['kartika']))).toEqual(['kartika']);
    expect(recipientsOf('coordinator', held, staff(library.filter((one) => one.role !== 'coordinator')))).toEqual(['hendra']);
    expect(recipientsOf('coordinator', held, staff(library.filter((one) => one.role === 'admin' || one.role === 'librarian')))).toEqual(['rini']);
    expect(recipientsOf('coordinator', held, staff([]))).toEqual(['owner']);
  });

  test('is never somebody who stands in the tab no more; what the owner holds is the owner’s', () => {
    expect(handlerOf({ region: 'bandung', assignee: 'mantan' }, staff(library))).toBeNull();
    expect(handlerOf({ region: 'bandung', assignee: 'owner' }, staff([]))).toBe('owner');
  });
});
