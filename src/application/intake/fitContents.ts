import type { RequestContents } from '../../domain/request';
import { cutText } from '../cutText';

/** Characters of JSON that a row of Isi Permohonan, and of Riwayat with the image besides, is sure to hold (20 cells of 45,000). */
const mostCharacters = 750_000;
const shortest = 1_000;

/**
 * Contents that fit the desk's rows. Hardly any do not; of those every text is cut to the same length, for one response that cannot be
 * written would keep all others waiting. The form itself keeps every answer whole.
 */
export function fitContents(contents: RequestContents): RequestContents {
  let fitting = contents;
  for (let limit = 64_000; limit >= shortest && JSON.stringify(fitting).length > mostCharacters; limit /= 2) fitting = cutTexts(contents, limit);
  return fitting;
}

function cutTexts(contents: RequestContents, limit: number): RequestContents {
  const cut = (text: string): string => (text.length <= limit ? text : `${cutText(text, limit)}… (dipotong; lengkapnya ada di formulir)`);
  const { answers, messages, opinion, ...texts } = contents;
  return {
    ...(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cut(text)])) as typeof texts),
    ...(messages === undefined ? {} : { messages }), ...(opinion === undefined ? {} : { opinion }),
    answers: answers.map(({ question, answer }) => ({ question, answer: cut(answer) })),
  };
}
