import { sampleWeek, WEEK_END, WEEK_START } from '../../sample/week';
import { readCommandLine } from '../../workspace/commandLine';
import { columnLetters } from '../../workspace/pages/sheet/columnLetters';
import { pastedBlock } from '../../workspace/pages/sheet/pastedBlock';
import { toLocalAddresses } from '../../workspace/server/googleAddresses';
import { nextWorkingMorning } from '../../workspace/server/workingMorning';

test.each([
  ['a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]],
  ['satu', [['satu']]],
  ['a\t\r\n\tb', [['a', ''], ['', 'b']]],
  ['"dua\nbaris"\t"kata ""petik"""\nx', [['dua\nbaris', 'kata "petik"'], ['x']]],
  ['"tak tertutup\tb', [['"tak tertutup', 'b']]],
])('the clipboard text %j is the block %j', (text, block) => {
  expect(pastedBlock(text)).toEqual(block);
});

test.each([
  ['2026-03-02T00:29:00Z', 'Asia/Jakarta', '2026-03-02T00:30:00.000Z'],
  ['2026-03-02T00:30:00Z', 'Asia/Jakarta', '2026-03-03T00:30:00.000Z'],
  ['2026-03-06T03:00:00Z', 'Asia/Jakarta', '2026-03-09T00:30:00.000Z'],
  ['2026-03-27T12:00:00Z', 'Europe/Berlin', '2026-03-30T05:30:00.000Z'],
])('after %s the next working morning in %s is %s', (after, zone, morning) => {
  expect(nextWorkingMorning(new Date(after), zone).toISOString()).toBe(morning);
});

test('the addresses that Google would give lead to the local pages, with what they carry', () => {
  const text = [
    'https://script.google.com/macros/s/AKfy_c-1/exec?t=1&k=2',
    'https://docs.google.com/forms/d/e/1FAIpQ-x/viewform?edit2=2_A',
    'https://docs.google.com/spreadsheets/d/1a_B/edit#gid=0',
    'https://docs.google.com/document/d/1a_B/edit',
  ];
  expect(toLocalAddresses(text.join(' '), 'http://127.0.0.1:8420').split(' ')).toEqual([
    'http://127.0.0.1:8420/exec?t=1&k=2',
    'http://127.0.0.1:8420/form/1FAIpQ-x?edit2=2_A',
    'http://127.0.0.1:8420/sheet/1a_B#gid=0',
    'https://docs.google.com/document/d/1a_B/edit',
  ]);
});

test('columns are lettered as in Sheets', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('the command line knows --fresh and --port, and says so about anything else', () => {
  expect(readCommandLine([])).toEqual({ fresh: false, port: 8420, state: null });
  expect(readCommandLine(['--port', '9000', '--fresh'])).toEqual({ fresh: true, port: 9000, state: null });
  expect(readCommandLine(['--port=0', '--state', '/x'])).toEqual({ fresh: false, port: 0, state: '/x' });
  expect(() => readCommandLine(['--prot', '1'])).toThrow('--fresh, --port N, --state FOLDER');
  expect(() => readCommandLine(['--port', 'banyak'])).toThrow('0–65535');
});

test('the sample week is always the same: about sixty requests within it, from all fourteen regions, each with an address and a title', () => {
  const week = sampleWeek();
  expect(week).toEqual(sampleWeek());
  expect(week).toHaveLength(62);
  expect(new Set(week.map(({ region }) => region)).size).toBe(14);
  expect(week.every(({ at, email, services, fields }) => at > WEEK_START && at < WEEK_END && email.includes('@') && services.length > 0 && fields['title'] !== undefined)).toBe(true);
});
