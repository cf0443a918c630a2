import { useRef } from 'preact/hooks';
import type { LoanView } from '../application/loans/loanView';
import { formatDay, type Language } from '../messages/dates';
import { loanOnPage } from '../messages/loanOnPage';
import { Fact } from './pieces';
import { isBusy, type Desk } from './useDesk';

interface Part {
  readonly loan: LoanView;
  readonly owner: string;
  readonly desk: Desk;
  readonly language: Language;
}

/** What was lent, when it is to be back, and what the requester may do about it. */
export function LoanSection({ loan, owner, desk, language }: Part) {
  const words = loanOnPage[language];
  const day = formatDay(loan.returnedOn ?? loan.returnBy, language);
  const out = loan.returnedOn === null;
  return (
    <section class={loan.late ? 'agreement your-turn' : 'agreement'} aria-labelledby="loan">
      <h2 id="loan">{words.heading}</h2>
      <p>{(out ? (loan.late ? words.late : words.due) : words.returned).replace('{day}', day)}</p>
      {loan.barcodes.length === 0 ? null : (
        <dl>
          <Fact label={words.barcodes} value={loan.barcodes.join(', ')} />
        </dl>
      )}
      {out ? (
        <>
          <Extension loan={loan} owner={owner} desk={desk} language={language} />
          <PickUp loan={loan} owner={owner} desk={desk} language={language} />
        </>
      ) : null}
    </section>
  );
}

function Extension({ loan, owner, desk, language }: Part) {
  const words = loanOnPage[language];
  const { extension } = loan;
  if ('refused' in extension) {
    const why = words.why[extension.refused].replace('{owner}', () => owner);
    return why === '' ? null : <p>{why}</p>;
  }
  return (
    <p class="answers">
      <button type="button" class="button" disabled={isBusy(desk)} onClick={() => desk.act({ name: 'extendLoan', returnBy: loan.returnBy })}>
        {(extension.ask ? words.ask : words.extend).replace('{day}', formatDay(extension.day, language))}
      </button>
    </p>
  );
}

function PickUp({ loan, desk, language }: Part) {
  const words = loanOnPage[language];
  const field = useRef<HTMLInputElement>(null);
  if (loan.pickUp !== null) {
    const { pickUp } = loan;
    return (
      <>
        <p>{words.coming.replace('{place}', () => pickUp)}</p>
        <p class="answers">
          <button type="button" class="button quiet" disabled={isBusy(desk)} onClick={() => desk.act({ name: 'askPickUp', place: '' })}>
            {words.cancel}
          </button>
        </p>
      </>
    );
  }
  const send = (event: Event): void => {
    event.preventDefault();
    const place = field.current?.value.trim() ?? '';
    if (place !== '') desk.act({ name: 'askPickUp', place });
  };
  return (
    <details class="propose">
      <summary>{words.pickUp}</summary>
      <form onSubmit={send}>
        <label for="pick-up-place">{words.place}</label>
        <input id="pick-up-place" type="text" required maxLength={120} ref={field} defaultValue={loan.room} disabled={isBusy(desk)} />
        <button type="submit" class="button" disabled={isBusy(desk)}>
          {words.send}
        </button>
      </form>
    </details>
  );
}
