import { elementMeans, gradeOf, indexOfPerson, satisfactionIndex, whyNotRatable, type Mark } from '../../src/domain/survey';
import { satisfactionSince, withRating, type SurveyMonth } from '../../src/domain/surveyFigures';
import { wib } from './requestBuilder';

type Marks = readonly (Mark | null)[];
const all = (mark: Mark): Marks => [mark, mark, mark, mark, mark, mark, mark, mark, mark];
const none: Marks = [null, null, null, null, null, null, null, null, null];

test.each<[string, readonly Marks[], number | null]>([
  ['everything very good', [all(4)], 100],
  ['everything not good', [all(1), all(1)], 25],
  // Element means 3.5 eight times and 2.5 once: their mean is 30.5 / 9 = 3.3889.
  ['two answers that differ', [[4, 4, 4, 4, 4, 4, 4, 4, 3], [3, 3, 3, 3, 3, 3, 3, 3, 2]], 84.72],
  // Time: (4 + 1) / 2 = 2.5; cost: 4. An element counts once however many have answered it: (2.5 + 4) / 2 × 25.
  ['elements that not everybody has answered', [[null, null, 4, null, null, null, null, null, null], [null, null, 1, 4, null, null, null, null, null]], 81.25],
  ['nobody', [], null],
  ['nobody who rated an element', [none, none], null],
])('The index of %s is the mean of the element means, times 25', (_, answers, index) => {
  expect(satisfactionIndex(answers)).toBe(index);
});

test.each<[number, string]>([[100, 'A'], [88.31, 'A'], [88.3, 'B'], [76.61, 'B'], [76.6, 'C'], [65, 'C'], [64.99, 'D'], [25, 'D']])('%d has the grade %s', (index, grade) => {
  expect(gradeOf(index)).toBe(grade);
});

test('Figures of a person are told from five answers up; who rated no element is no answer', () => {
  expect(indexOfPerson([all(4), all(4), all(4), all(4), none])).toBeNull();
  expect(indexOfPerson([all(4), all(4), all(4), all(4), all(2)])).toBe(90);
  expect(elementMeans([all(4), [1, null, null, null, null, null, null, null, null]])).toEqual([2.5, 4, 4, 4, 4, 4, 4, 4, 4]);
});

test('Ratings added up by month give the index of all of them, count a changed one once, and forget what is older than asked for', () => {
  const given: readonly Marks[] = [[4, 4, 4, 4, 4, 4, 4, 4, 3], [3, 3, 3, 3, 3, 3, 3, 3, 2], [null, null, 1, null, null, null, null, null, null], none];
  let months: readonly SurveyMonth[] = withRating([], '2025-03', undefined, { elements: all(1) });
  for (const elements of given) months = withRating(months, '2026-04', undefined, { elements });
  months = withRating(months, '2026-03', undefined, { elements: all(1) });
  months = withRating(months, '2026-03', { elements: all(1) }, { elements: all(4) });
  expect(months.map(({ month, answers }) => [month, answers])).toEqual([['2025-03', 1], ['2026-03', 1], ['2026-04', 3]]);
  expect(satisfactionSince(months, '2025-04')).toMatchObject({ answers: 4, index: satisfactionIndex([...given, all(4)]), grade: 'B', elements: { 2: { mean: 3, count: 4 }, 8: { mean: 3, count: 3 } } });
  expect(satisfactionSince(months, '2026-05')).toBeNull();
});

test.each<[string, Parameters<typeof whyNotRatable>, ReturnType<typeof whyNotRatable>]>([
  ['completed today', ['completed', wib('2026-04-07 09:00'), undefined, wib('2026-04-07 09:00')], null],
  ['completed thirty days ago', ['completed', wib('2026-04-07 09:00'), undefined, wib('2026-05-07 09:00')], null],
  ['completed a minute longer ago', ['completed', wib('2026-04-07 09:00'), undefined, wib('2026-05-07 09:01')], 'ratedFinally'],
  ['rated late: thirty days count from the rating', ['completed', wib('2026-04-07 09:00'), { at: wib('2026-05-06 09:00'), changedAt: 0, overall: 4, elements: none }, wib('2026-06-05 09:00')], null],
  ['only delivered', ['delivered', null, undefined, wib('2026-04-07 09:00')], 'notCompleted'],
])('What was %s', (_, asked, why) => {
  expect(whyNotRatable(...asked)).toBe(why);
});
