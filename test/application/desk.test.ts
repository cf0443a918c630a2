import fc from 'fast-check';
import { makeToken, readToken } from '../../src/application/accessToken';
import { cutIntoPieces } from '../../src/application/desk/jsonPieces';
import { readState } from '../../src/application/desk/deskState';
import { SlotAllocator } from '../../src/application/desk/slots';
import { indexResponseKeys, responseKey, hashPart } from '../../src/application/intake/responseKeys';
import { isWorthLooking } from '../../src/application/clockPace';
import { sheetAddress } from '../../src/application/statusAddress';
import type { DeskIdentity, Secrets } from '../../src/application/ports';

describe('JSON in cells', () => {
  test('is cut into pieces that fit a cell, never through a letter, and comes back whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 44_990, max: 45_010 }), fc.constantFrom('😀', 'a', 'é'), (length, tail) => {
        const text = `${'x'.repeat(length)}${tail.repeat(5)}`;
        const pieces = cutIntoPieces(text);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(45_000);
          expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });
});

describe('The hidden state', () => {
  const rows = [['meta', 'desk', '{"schema":1}'], ['', '', ''], ['request', 'LK-2026-00001', '{"ticket":', '"LK-2026-00001"}']];

  test('is read with its pieces joined and its free rows known; an image stored by an earlier version gets what it lacks', () => {
    const state = readState(rows);
    expect(state.images.get('LK-2026-00001')).toEqual({
      ticket: 'LK-2026-00001', pause: null, stops: [], promise: { basis: 'standard', fixed: null }, proposal: null, agreement: null, standardKept: null, pageKeys: [], visitorActions: [], escalated: [],
    });
    expect(state.freeRows).toEqual([3]);
    expect(state.nextRow).toBe(5);
  });

  test('gives each piece its own row, free ones first, and the same row when asked again', () => {
    const slots = new SlotAllocator(readState(rows));
    expect([slots.rowFor('request', 'LK-2026-00001'), slots.rowFor('request', 'a'), slots.rowFor('mail', 'b'), slots.rowFor('request', 'a'), slots.rowFor('mail', 'c')]).toEqual([4, 3, 5, 3, 6]);
  });

  test('that is damaged stops the look instead of deciding on half of it', () => {
    expect(() => readState([['request', 'LK-2026-00001', '{"ticket":']])).toThrow(SyntaxError);
  });
});

describe('Response keys', () => {
  test('tell a new response from a known and from an edited one', () => {
    const keys = [responseKey('2_ABC', 1000), responseKey('2_ABC', 1000), responseKey('2_DEF', 2000), ''];
    const known = indexResponseKeys(keys);
    expect(known.get(hashPart(responseKey('2_ABC', 5000)))).toEqual({ sequences: [1, 2], submittedAt: 1000 });
    expect(known.get(hashPart(responseKey('2_XYZ', 1000)))).toBeUndefined();
  });
});

describe('The link of a request', () => {
  const secrets = (key: string): Secrets => ({ sign: (text) => Buffer.from(`${key}/${text}`).toString('base64url').padEnd(43, 'A').slice(-43) });

  test('opens that request and nothing when one letter of it is changed', () => {
    const token = makeToken({ ticket: 'LK-2026-00042', sequence: 71 }, secrets('k'));
    expect(readToken(token, secrets('k'))).toEqual({ ticket: 'LK-2026-00042', sequence: 71 });
    expect(readToken(token, secrets('other'))).toBeNull();
    for (let index = 0; index < token.length; index += 1) {
      const forged = `${token.slice(0, index)}${token[index] === 'z' ? 'y' : 'z'}${token.slice(index + 1)}`;
      expect(readToken(forged, secrets('k'))).toBeNull();
    }
    for (const hostile of ['', 'LK-2026-00042', `${token} `, `${token}\n`, `x${token}`, token.repeat(50)]) expect(readToken(hostile, secrets('k'))).toBeNull();
  });

  test('that stands in the Sheet is another one: it answers nothing in the requester’s name, and is taken back with all others', () => {
    const identity = { webAppAddress: 'https://script.example/exec' } as DeskIdentity;
    const image = { ticket: 'LK-2026-00042', sequence: 71 };
    const [, token = ''] = sheetAddress(image, identity, { linkVersion: 2 }, secrets('k')).split('/exec?l=');
    expect(readToken(token, secrets('k'), 2, 'sheet')).toEqual(image);
    expect([readToken(token, secrets('k'), 2), readToken(token, secrets('k'), 3, 'sheet'), readToken(makeToken(image, secrets('k'), 2), secrets('k'), 2, 'sheet')]).toEqual([null, null, null]);
    expect(sheetAddress(image, { ...identity, webAppAddress: '' }, { linkVersion: 2 }, secrets('k'))).toBe('');
  });
});

test.each([
  ['2026-04-06T22:05:00Z', true, 'Tuesday 07:05 in Jayapura'],
  ['2026-04-07T09:55:00Z', true, 'Tuesday 16:55 in Jakarta'],
  ['2026-04-07T14:05:00Z', false, 'Tuesday night'],
  ['2026-04-07T14:30:00Z', true, 'Tuesday night on the half hour'],
  ['2026-04-11T03:10:00Z', false, 'Saturday morning'],
  ['2026-04-12T22:10:00Z', true, 'Monday 07:10 in Jayapura, Sunday in London'],
])('At %s the clock looks: %s (%s)', (instant, expected) => {
  expect(isWorthLooking(Date.parse(instant))).toBe(expected);
});
