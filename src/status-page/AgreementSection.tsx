import { useRef } from 'preact/hooks';
import type { AgreementView } from '../application/agreementView';
import type { StatusView } from '../application/viewStatus';
import { formatDay, formatInstant, type Language } from '../messages/dates';
import { datesOnPage, type DatesOnPage } from '../messages/datesOnPage';
import type { Desk } from './useDesk';

interface Part {
  readonly view: StatusView;
  readonly agreement: AgreementView;
  readonly desk: Desk;
  readonly language: Language;
}

/** What is promised, wished and proposed, and what the requester may answer to it. */
export function AgreementSection({ view, agreement, desk, language }: Part) {
  const words: DatesOnPage = datesOnPage[language];
  const { proposal } = agreement;
  const turn = proposal?.by === 'librarian';
  return (
    <section class={turn ? 'agreement your-turn' : 'agreement'} aria-labelledby="agreement">
      <h2 id="agreement">{words.heading}</h2>
      <p>{sentence(view, agreement, words, language)}</p>
      {agreement.open ? (
        <>
          {proposal === null ? null : <Answers view={view} agreement={agreement} desk={desk} language={language} />}
          <Propose agreement={agreement} desk={desk} words={words} />
        </>
      ) : null}
    </section>
  );
}

function Answers({ view, agreement, desk, language }: Part) {
  const words = datesOnPage[language];
  const { proposal } = agreement;
  if (proposal === null) return null;
  const { at } = proposal;
  const disabled = !desk.ready || desk.progress === 'sending' || desk.progress === 'again';
  const keep = (): void => desk.act({ name: 'keepDate', proposal: at });
  if (proposal.by === 'requester') {
    return (
      <p class="answers">
        <button type="button" class="button quiet" disabled={disabled} onClick={keep}>
          {words.withdraw}
        </button>
      </p>
    );
  }
  return (
    <p class="answers">
      <button type="button" class="button" disabled={disabled} onClick={() => desk.act({ name: 'acceptDate', proposal: at })}>
        {words.accept.replace('{day}', formatDay(proposal.due.wall, language))}
      </button>
      <button type="button" class="button quiet" disabled={disabled} onClick={keep}>
        {words.keep.replace('{day}', view.promised === null ? '' : formatDay(view.promised.wall, language))}
      </button>
    </p>
  );
}

function Propose({ agreement, desk, words }: { readonly agreement: AgreementView; readonly desk: Desk; readonly words: DatesOnPage }) {
  const field = useRef<HTMLInputElement>(null);
  const disabled = !desk.ready || desk.progress === 'sending' || desk.progress === 'again';
  const send = (event: Event): void => {
    event.preventDefault();
    const day = field.current?.value ?? '';
    if (day !== '') desk.act({ name: 'proposeDate', proposal: agreement.proposal?.at ?? null, day });
  };
  return (
    <details class="propose">
      <summary>{words.propose}</summary>
      <form onSubmit={send}>
        <label for="proposed-day">{words.dayLabel}</label>
        <input id="proposed-day" type="date" required ref={field} min={agreement.today} disabled={disabled} />
        <button type="submit" class="button" disabled={disabled}>
          {words.send}
        </button>
      </form>
    </details>
  );
}

function sentence(view: StatusView, agreement: AgreementView, words: DatesOnPage, language: Language): string {
  const { proposal, agreed, kept } = agreement;
  const keptWords = { librarian: words.keptLibrarian, requester: words.keptRequester, silence: words.keptSilence };
  const text =
    proposal?.by === 'requester' ? (proposal.answerBy === null ? words.askedNow : words.asked)
    : proposal?.by === 'librarian' ? words.proposed
    : agreed !== null ? words.agreed
    : kept !== null ? keptWords[kept]
    : words.standard;
  const day = proposal?.due ?? agreed;
  // Functions, for a `$` in a name would mean something.
  return text
    .replace('{day}', () => (day ? formatDay(day.wall, language) : ''))
    .replace('{until}', () => (proposal?.answerBy ? formatInstant(proposal.answerBy, language) : ''))
    .replace('{date}', () => (view.promised === null ? '' : formatInstant(view.promised, language)))
    .replace('{owner}', () => view.owner.name);
}
