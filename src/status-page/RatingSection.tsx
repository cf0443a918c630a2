import { useState } from 'preact/hooks';
import type { RatingView } from '../application/conversation/conversationView';
import type { Mark, SurveyElement } from '../domain/survey';
import { markWords } from '../messages/conversationMails';
import { conversationOnPage, elementWords } from '../messages/conversationOnPage';
import { formatInstant, type Language } from '../messages/dates';
import { isBusy, type Desk } from './useDesk';

interface Part {
  readonly rating: RatingView;
  readonly desk: Desk;
  readonly language: Language;
}

const marks = [4, 3, 2, 1] as const;
const surveyElements = Object.keys(elementWords.id) as SurveyElement[];

/** Thanks for what was given, and the form to give or change it. A link of the mail has chosen a mark; nothing is sent before the button is pressed. */
export function RatingSection({ rating, desk, language }: Part) {
  const words = conversationOnPage[language];
  const { given, open, until, chosen } = rating;
  const mark = given === null ? '' : `${given.overall} · ${markWords[language][given.overall]}`;
  return (
    <section class={open && given === null ? 'agreement your-turn' : 'agreement'} aria-labelledby="rating">
      <h2 id="rating">{words.rating}</h2>
      <p>
        {given === null ? words.ratingAsk : words.ratingGiven.replace('{mark}', mark)}
        {given === null || until === null || !open ? null : ` ${words.ratingUntil.replace('{until}', formatInstant(until, language))}`}
      </p>
      {!open ? null : given === null || chosen !== null ? <Form rating={rating} desk={desk} language={language} /> : (
        <details class="propose">
          <summary>{words.ratingChange}</summary>
          <Form rating={rating} desk={desk} language={language} />
        </details>
      )}
    </section>
  );
}

function Form({ rating, desk, language }: Part) {
  const words = conversationOnPage[language];
  const { given, chosen } = rating;
  const [overall, setOverall] = useState<Mark | null>(chosen ?? given?.overall ?? null);
  const [elements, setElements] = useState<readonly (Mark | null)[]>(given?.elements ?? surveyElements.map(() => null));
  const [comment, setComment] = useState(given?.comment ?? '');
  const [quotable, setQuotable] = useState(given?.quotable ?? false);
  const send = (event: Event): void => {
    event.preventDefault();
    if (overall !== null) desk.act({ name: 'rate', overall, elements, comment, quotable });
  };
  const change = (index: number, mark: Mark | null): void => setElements(elements.map((old, place) => (place === index ? mark : old)));
  return (
    <form class="write" onSubmit={send}>
      <Marks name="overall" legend={words.overall} value={overall} onChange={setOverall} desk={desk} language={language} required={true} />
      <details class="propose">
        <summary>{words.elements}</summary>
        {surveyElements.map((element, index) => (
          <Marks key={element} name={element} legend={elementWords[language][element]} value={elements[index] ?? null} onChange={(mark) => change(index, mark)} desk={desk} language={language} required={false} />
        ))}
      </details>
      <label for="rating-comment">{words.comment}</label>
      <textarea id="rating-comment" rows={3} maxLength={5_000} disabled={isBusy(desk)} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      <label class="choice">
        <input type="checkbox" checked={quotable} disabled={isBusy(desk)} onChange={(event) => setQuotable(event.currentTarget.checked)} /> {words.quotable}
      </label>
      <button type="submit" class="button" disabled={isBusy(desk)}>{words.sendRating}</button>
    </form>
  );
}

interface MarksPart {
  readonly name: string;
  readonly legend: string;
  readonly value: Mark | null;
  readonly onChange: (mark: Mark) => void;
  readonly desk: Desk;
  readonly language: Language;
  readonly required: boolean;
}

function Marks({ name, legend, value, onChange, desk, language, required }: MarksPart) {
  return (
    <fieldset class="marks">
      <legend>{legend}</legend>
      {marks.map((mark) => (
        <label key={mark} class="choice">
          <input type="radio" name={name} value={mark} required={required} checked={value === mark} disabled={isBusy(desk)} onChange={() => onChange(mark)} /> {mark} · {markWords[language][mark]}
        </label>
      ))}
    </fieldset>
  );
}
