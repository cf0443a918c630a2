import type { Table } from '../configuration/table';
import type { AnswersView, Both } from './siteView';
import { searchIn, type SearchField } from './search';

/** One row of Tanya Jawab. */
export interface Answer {
  readonly question: Both;
  readonly answer: Both;
  /** Code or name of a service, as typed; '' for none. */
  readonly service: string;
}

/** How people call a service in the column Layanan. */
interface ServiceNames {
  readonly code: string;
  readonly name: string;
  readonly nameEnglish: string;
}

/** Answers that one page shows: more are not read, and the search is there. */
const mostShown = 40;

/** Questions count most; both languages are searched, for a visitor of one may ask in the other. */
export const answerFields: readonly SearchField<Answer>[] = [
  { name: 'question', weight: 3, text: ({ question }) => question.id },
  { name: 'questionEnglish', weight: 3, text: ({ question }) => question.en },
  { name: 'answer', weight: 1, text: ({ answer }) => answer.id },
  { name: 'answerEnglish', weight: 1, text: ({ answer }) => answer.en },
];

/** Rows of the tab that hold a question and an answer in at least one language; the others are somebody's work under way. */
export function readAnswers(table: Table): Answer[] {
  return table.rows.flatMap((row): Answer[] => {
    const [question, english] = [row.text('question'), row.text('questionEnglish')];
    const [answer, englishAnswer] = [row.text('answer'), row.text('answerEnglish')];
    if ((question || english) === '' || (answer || englishAnswer) === '') return [];
    return [{ question: { id: question || english, en: english }, answer: { id: answer || englishAnswer, en: englishAnswer }, service: row.text('service') }];
  });
}

/** What fits the words, of one service where it is named and has questions of its own; `formAddress` is where a librarian is asked when nothing does. */
export function viewAnswers(answers: readonly Answer[], query: string, service: ServiceNames | null, formAddress: string): AnswersView {
  const names = service === null ? [] : [service.code, service.name, service.nameEnglish].map((name) => name.toLowerCase());
  const own = answers.filter((answer) => answer.service !== '' && names.includes(answer.service.toLowerCase()));
  const found = searchIn(own.length > 0 ? own : answers, answerFields, query).slice(0, mostShown);
  return {
    kind: 'answers', service: service !== null && own.length > 0 ? { id: service.name, en: service.nameEnglish } : null,
    answers: found.map(({ question, answer }) => ({ question, answer })), nothing: query !== '' && found.length === 0, formAddress,
  };
}
