import type { RequestImage } from '../../domain/request';
import { hoursAndMinutes, shortDays } from '../../messages/shortDates';
import { whySentence, type WhyView } from '../../messages/why';
import { whyWords } from '../../messages/whyWords';
import { cutText } from '../cutText';
import { whyView, type NamedCalendar } from './whyView';

/** Columns of Permohonan whose cells say in a note why their date is what it is. */
export const explainedColumns = ['stageDueAt', 'dueAt'] as const;
type ExplainedColumn = (typeof explainedColumns)[number];

/** Longest note, in characters: a look may write hundreds of rows at once, and a note is read at a glance. */
export const longestNote = 600;

/** The notes of a request's row by column; '' where there is nothing to explain, which takes an older note away. */
export function dueNotes(named: NamedCalendar, image: RequestImage): Record<ExplainedColumn, string> {
  return { stageDueAt: noteOf(whyView(named, image, image.stageIndex)), dueAt: noteOf(whyView(named, image, 'whole')) };
}

/** The sentence, and the days where there is room for all of them. The Sheet speaks Indonesian only. */
function noteOf(why: WhyView | null): string {
  if (why === null) return '';
  const words = whyWords.id;
  const sentence = whySentence(why, 'id', 'librarian');
  const days = why.rows.filter((row) => row.counted > 0).map((row) => {
    const each = hoursAndMinutes(row.counted / row.days, 'id');
    return `${shortDays(row.from, row.to, 'id')}: ${row.days === 1 ? each : words.several(row.days, each, hoursAndMinutes(row.counted, 'id'))}`;
  });
  const total = why.rows.length === 0 ? [] : [`${words.total}: ${hoursAndMinutes(why.counted, 'id')}`];
  const choices = [[sentence, ...days, ...total].join('\n'), [sentence, ...total].join('\n'), sentence];
  return choices.find((text) => text.length <= longestNote) ?? `${cutText(sentence, longestNote - 1)}…`;
}
