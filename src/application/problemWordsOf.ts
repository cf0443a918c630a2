import { problemWords, type ProblemWords } from '../messages/problems';
import type { Problem } from './configuration/problem';

/** What is wrong and what to do, for an administrator. The compiler sees to it that each code of a problem has its words. */
export function wordsOf(problem: Problem): ProblemWords {
  return problemWords[problem.code](problem.data);
}
