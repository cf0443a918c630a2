import { assign, type AssignmentQuestion, type Librarian, type Region } from '../../src/domain/assignment';

function person(name: string, regions: string | '*', extra: Partial<Librarian> = {}): Librarian {
  const list = regions === '*' ? '*' : regions.split(',').filter((code) => code !== '');
  return { name, email: `${name}@p.example`, role: 'librarian', regions: list, homeRegion: list === '*' ? null : (list[0] ?? null), services: '*', substitute: null, active: true, ...extra };
}

const regions: Region[] = [
  { code: 'ambon', name: 'Ambon', timeZone: 'Asia/Jayapura', email: 'ambon@p.example', substitute: 'mataram' },
  { code: 'mataram', name: 'Mataram', timeZone: 'Asia/Makassar', email: null, substitute: 'bali' },
  { code: 'bali', name: 'KR Bali', timeZone: 'Asia/Makassar', email: null, substitute: 'mataram' },
];

function ask(librarians: Librarian[], extra: Partial<AssignmentQuestion> = {}): string {
  const { name, because } = assign({
    region: 'ambon', service: 'bibliometrics', day: '2026-04-07', regions, librarians, leave: [], load: new Map(), deskOwner: 'owner@p.example', ...extra,
  });
  return `${name}: ${because}`;
}

const awayToday = (name: string): { leave: AssignmentQuestion['leave'] } => ({ leave: [{ email: `${name}@p.example`, from: '2026-04-01', to: '2026-04-07' }] });

describe('The owner of a new request', () => {
  test.each<[string, string, Librarian[], Partial<AssignmentQuestion>]>([
    ['is the librarian of its region', 'ani: regionAndService', [person('ani', 'ambon'), person('budi', 'mataram')], {}],
    ['is one who knows the service', 'budi: regionAndService', [person('ani', 'ambon', { services: ['grammarly'] }), person('budi', 'ambon', { services: ['bibliometrics'] })], {}],
    ['is the one with the lighter load', 'budi: leastLoad', [person('ani', 'ambon'), person('budi', 'ambon')], { load: new Map([['ani@p.example', 900]]) }],
    ['is local rather than a specialist who serves all regions', 'ani: regionAndService', [person('zed', '*'), person('ani', 'ambon')], { load: new Map([['ani@p.example', 900]]) }],
    ['is a specialist who serves all regions where nobody is local', 'zed: regionAndService', [person('zed', '*'), person('mita', 'mataram')], {}],
    ['is not one on leave', 'budi: regionAndService', [person('ani', 'ambon'), person('budi', 'ambon')], awayToday('ani')],
    ['is not one whose row says Aktif: Tidak', 'budi: regionAndService', [person('ani', 'ambon', { active: false }), person('budi', 'ambon')], {}],
    ['is the substitute of one on leave', 'mita: substitutePerson', [person('ani', 'ambon', { substitute: 'mita@p.example' }), person('mita', 'mataram')], awayToday('ani')],
    ['is anybody of the region before another region', 'ani: regionAnyService', [person('ani', 'ambon', { services: ['grammarly'] }), person('mita', 'mataram')], {}],
    ['comes from the region that stands in', 'mita: substituteRegion', [person('mita', 'mataram')], {}],
    ['comes from the substitute of the substitute, and a ring of substitutes ends', 'dewi: substituteRegion', [person('dewi', 'bali')], {}],
    ['is the coordinator where no region can', 'koko: coordinator', [person('koko', '*', { role: 'coordinator' }), person('kep', '*', { role: 'head' })], {}],
    ['is the head, then the administrator', 'kep: head', [person('kep', '*', { role: 'head' }), person('adi', '*', { role: 'admin' })], {}],
    ['is even a coordinator on leave rather than nobody', 'koko: coordinator', [person('koko', '*', { role: 'coordinator' })], awayToday('koko')],
    ['is the desk’s owner at the very last', 'owner@p.example: deskOwner', [], {}],
  ])('%s', (_sentence, expected, librarians, extra) => {
    expect(ask(librarians, extra)).toBe(expected);
  });

  test('leave ends with its last day', () => {
    const two = [person('ani', 'ambon'), person('budi', 'ambon', { services: ['grammarly'] })];
    expect(ask(two, { ...awayToday('ani'), day: '2026-04-07' })).toBe('budi: regionAnyService');
    expect(ask(two, { ...awayToday('ani'), day: '2026-04-08' })).toBe('ani: regionAndService');
  });
});
