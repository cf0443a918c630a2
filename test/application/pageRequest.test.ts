import { readPageRequest } from '../../src/application/pageCommands/readPageRequest';

const accept = { token: 'LK-2026-00001.1.abc', key: 'a1b2c3d4e5', action: { name: 'acceptDate', proposal: 1775523600000 } };
const rate = { ...accept, action: { name: 'rate', overall: 4, elements: [1, 2, 3, 4, null, null, null, null, null], comment: '', quotable: true } };
const propose = { ...accept, action: { name: 'proposeDate', proposal: null, day: '2026-04-14' } };

describe('What the page sends', () => {
  test('is taken as it is, with nothing added and nothing left out', () => {
    for (const request of [accept, propose, rate, { ...accept, action: { name: 'away', until: null } }, { ...accept, action: { name: 'confirmReceipt' } }, { ...accept, action: { name: 'keepDate', proposal: 0 } }, { ...accept, action: { name: 'askPickUp', place: '' } }]) expect(readPageRequest(request)).toEqual(request);
  });

  const inherited = Object.create(accept.action) as object;
  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['a text', 'acceptDate'], ['a list', [accept]], ['no fields', {}],
    ['a field more', { ...accept, admin: true }], ['a field less', { token: accept.token, key: accept.key }],
    ['an action that nobody knows', { ...accept, action: { name: 'deleteAll' } }],
    ['the name of something inherited', { ...accept, action: { name: 'constructor' } }],
    ['an action with inherited fields', { ...accept, action: inherited }],
    ['a field more in the action', { ...accept, action: { ...accept.action, actor: 'admin@perpustakaan.example' } }],
    ['a field less in the action', { ...accept, action: { name: 'acceptDate' } }],
    ['a prototype as a field', JSON.parse(`{"token":"x","key":"a1b2c3d4e5","action":{"name":"acceptDate","__proto__":{"proposal":1}}}`)],
    ['a text for a number', { ...accept, action: { name: 'acceptDate', proposal: '1775523600000' } }],
    ['half a millisecond', { ...accept, action: { name: 'acceptDate', proposal: 1.5 } }],
    ['no number', { ...accept, action: { name: 'acceptDate', proposal: NaN } }],
    ['a day that is none', { ...propose, action: { ...propose.action, day: '2026-02-30' } }],
    ['a formula for a day', { ...propose, action: { ...propose.action, day: '=NOW()' } }],
    ['an endless room to fetch something', { ...accept, action: { name: 'askPickUp', place: 'x'.repeat(121) } }],
    ['an endless token', { ...accept, token: 'x'.repeat(201) }],
    ['an endless key', { ...accept, key: 'x'.repeat(65) }],
    ['a fifth mark', { ...rate, action: { ...rate.action, overall: 5 } }],
    ['half a mark', { ...rate, action: { ...rate.action, elements: [1.5, 2, 3, 4, 1, 2, 3, 4, 1] } }],
    ['eight elements', { ...rate, action: { ...rate.action, elements: [1, 2, 3, 4, 1, 2, 3, 4] } }],
    ['a list that is none', { ...rate, action: { ...rate.action, elements: { length: 9 } } }],
    ['an endless answer', { ...accept, action: { name: 'answer', text: 'x'.repeat(20_001), link: '' } }],
    ['an endless link', { ...accept, action: { name: 'addLink', link: `https://a.example/${'x'.repeat(2_000)}` } }],
    ['a key with a line break', { ...accept, key: 'a1b2c3d4\n' }],
  ])('is refused when it is %s', (_, request) => {
    expect(readPageRequest(request)).toBeNull();
  });
});
