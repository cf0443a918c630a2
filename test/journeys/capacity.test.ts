import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { usualRecipients } from '../../src/domain/capacity';
import { capacityRows, capacityTables, measureCapacity, tableMarks } from '../support/capacity';

/** Lines of a table as what they are about and their numbers. */
const linesOf = (tables: string): [string, number[]][] => tables.split('\n').map((line) => line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== ''))
  .filter((cells) => cells.length > 1 && cells.slice(1).every((cell) => /^[\d.]+$/.test(cell))).map(([what = '', ...numbers]) => [what, numbers.map(Number)]);

test('docs/capacity.md says what is measured: exactly of mails, to a fifth of times and calls', () => {
  const text = readFileSync(fileURLToPath(new URL('../../docs/capacity.md', import.meta.url)), 'utf8');
  const [begin, end] = tableMarks;
  const measured = measureCapacity();
  const written = linesOf(text.slice(text.indexOf(begin), text.indexOf(end)));
  const now = linesOf(capacityTables(measured));
  expect(written.map(([what]) => what)).toEqual(now.map(([what]) => what));
  expect(now.length).toBeGreaterThan(5);
  now.forEach(([what, numbers], row) => {
    const stated = written[row]?.[1] ?? [];
    expect(stated).toHaveLength(numbers.length);
    const off = what.startsWith('mail') ? 0 : 0.2;
    // Where this fails: npm run bench capacity.
    numbers.forEach((number, column) => expect([what, Math.abs((stated[column] ?? 0) - number) <= off * number]).toEqual([what, true]));
  });
  // What Kondisi Sistem reckons with until the desk has learnt its own.
  expect(capacityRows(measured)[0]?.request).toBe(usualRecipients);
});
