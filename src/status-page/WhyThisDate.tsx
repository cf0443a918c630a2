import type { Language } from '../messages/dates';
import { clockRange, hoursAndMinutes, shortDays } from '../messages/shortDates';
import { rowLeftOut, stopWords, whySentence, type WhyRow, type WhyView } from '../messages/why';
import { whyWords } from '../messages/whyWords';

/** Why a date is what it is: closed at first, opened by mouse, keyboard or reader, before any script has run. `about` tells two of them apart. */
export function WhyThisDate({ why, about, language }: { readonly why: WhyView | null; readonly about: string; readonly language: Language }) {
  if (why === null) return null;
  const words = whyWords[language];
  return (
    <details class="why">
      <summary>
        {words.question}
        <span class="unseen"> ({about})</span>
      </summary>
      <p>{whySentence(why, language, 'requester')}</p>
      {why.rows.length === 0 ? null : <Days why={why} about={about} language={language} />}
      {why.movedAfter === 0 || why.rows.length === 0 ? null : <p>{words.movedAfter(hoursAndMinutes(why.movedAfter, language))}</p>}
    </details>
  );
}

function Days({ why, about, language }: { readonly why: WhyView; readonly about: string; readonly language: Language }) {
  const words = whyWords[language];
  const before = sumOfStops(why);
  return (
    <table>
      <caption class="unseen">
        {words.question} ({about})
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.counted}</th>
          <th scope="col">{words.left}</th>
        </tr>
      </thead>
      <tbody>
        {why.rows.map((row) => (
          <tr key={row.from}>
            <th scope="row">{shortDays(row.from, row.to, language)}</th>
            <td>
              {countedWords(row, language)}
              {row.counted === 0 ? null : <Periods row={row} language={language} />}
            </td>
            <td>{rowLeftOut(row, language, 'requester')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{hoursAndMinutes(why.counted, language)}</td>
          <td>{before.map((stop) => stopWords(stop, language, 'requester')).join(', ')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Each period stays on one line, however narrow the screen. */
function Periods({ row, language }: { readonly row: WhyRow; readonly language: Language }) {
  const texts = row.periods.map((period) => clockRange(period, language));
  return (
    <small>
      {texts.map((text, index) => (
        <span key={text}>
          {text}
          {index < texts.length - 1 ? ',' : ''}
        </span>
      ))}
    </small>
  );
}

function countedWords({ counted, days }: WhyRow, language: Language): string {
  const words = whyWords[language];
  if (counted === 0) return words.nothing;
  const all = hoursAndMinutes(counted, language);
  return days === 1 ? all : words.several(days, hoursAndMinutes(counted / days, language), all);
}

/** What stood still on the days of the table, by whose time it was. */
function sumOfStops({ rows }: WhyView): WhyRow['stopped'] {
  const sums = new Map<WhyRow['stopped'][number]['because'], number>();
  for (const { because, minutes } of rows.flatMap((row) => row.stopped)) sums.set(because, (sums.get(because) ?? 0) + minutes);
  return [...sums].map(([because, minutes]) => ({ because, minutes }));
}
