import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(path.join(root, 'docs/testing-with-the-emulator.md'), 'utf8');

test('the guide shows the example that the tests run, letter by letter', () => {
  const shown = [...guide.matchAll(/<!-- (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, file = '', code]) => [file, code]);
  expect(shown.map(([file]) => file)).toEqual(['test/emulator/samples/library-loans/Code.gs', 'test/emulator/samples/libraryLoans.test.ts']);
  for (const [file = '', code] of shown) expect(code).toBe(readFileSync(path.join(root, file), 'utf8'));
});

test('every file that the guide links to is there', () => {
  for (const [, link = ''] of guide.matchAll(/\]\(([^)#]+)\)/g)) expect(readFileSync(path.join(root, 'docs', link), 'utf8')).not.toBe('');
});
