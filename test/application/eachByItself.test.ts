import { eachByItself } from '../../src/application/eachByItself';

test('What fails keeps back nothing that comes after it, and is thrown in the end', () => {
  const done: string[] = [];
  const fails = (words: string) => () => {
    throw new Error(words);
  };
  expect(() => eachByItself([
    [true, () => done.push('views')], [true, fails('the calendar is away')], [false, () => done.push('not due')], [true, () => done.push('inbox')],
  ])).toThrow('the calendar is away');
  expect(done).toEqual(['views', 'inbox']);
  expect(() => eachByItself([[true, fails('one')], [true, fails('two')], [false, fails('three')]])).toThrow('one; two');
  expect(() => eachByItself([[true, () => done.push('last')]])).not.toThrow();
});
