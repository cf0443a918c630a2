import type { ClinicView, OfferView } from '../application/clinic/clinicView';
import { clinicOnPage, timeSpan } from '../messages/clinicOnPage';
import { formatInstant, type Language, type LocalInstant } from '../messages/dates';
import { Fact, SafeLink } from './pieces';
import { isBusy, type Desk } from './useDesk';

interface Part {
  readonly clinic: ClinicView;
  readonly owner: string;
  readonly desk: Desk;
  readonly language: Language;
}

/** The appointment, and the times that may be chosen: readable before any script runs, each time one button. */
export function ClinicSection({ clinic, owner, desk, language }: Part) {
  const words = clinicOnPage[language];
  const { appointment } = clinic;
  const named = (text: string): string => text.replace('{owner}', () => owner);
  return (
    <section class={appointment === null ? 'agreement your-turn' : 'agreement'} aria-labelledby="clinic">
      <h2 id="clinic">{words.heading}</h2>
      {appointment === null ? (
        <>
          <p>{clinic.offers.length === 0 ? named(words.none) : words.choose}</p>
          <Offers clinic={clinic} desk={desk} language={language} label={words.pick} />
        </>
      ) : (
        <>
          <p>{named(words.made).replace('{time}', () => spanOf(appointment, language))}</p>
          {appointment.place === '' ? null : (
            <dl>
              <Fact label={words.place} value={appointment.place} />
            </dl>
          )}
          {appointment.meet === '' ? null : (
            <p>
              <SafeLink address={appointment.meet} label={words.meet} />
            </p>
          )}
          {clinic.open ? <Change clinic={clinic} desk={desk} language={language} owner={owner} /> : <p>{named(words.closed)}</p>}
        </>
      )}
    </section>
  );
}

function Change({ clinic, desk, language }: Part) {
  const words = clinicOnPage[language];
  const { appointment, until } = clinic;
  if (appointment === null) return null;
  return (
    <>
      {until === null ? null : <p>{words.until.replace('{until}', () => formatInstant(until, language))}</p>}
      {clinic.offers.length === 0 ? null : (
        <details class="propose">
          <summary>{words.move}</summary>
          <Offers clinic={clinic} desk={desk} language={language} label={words.moveTo} />
        </details>
      )}
      <p class="answers">
        <button type="button" class="button quiet" disabled={isBusy(desk)} onClick={() => desk.act({ name: 'releaseSlot', instead: appointment.at })}>
          {words.release}
        </button>
      </p>
    </>
  );
}

function Offers({ clinic, desk, language, label }: Omit<Part, 'owner'> & { readonly label: string }) {
  const words = clinicOnPage[language];
  const pick = (offer: OfferView): void => desk.act({ name: 'pickSlot', slot: offer.id, instead: clinic.appointment?.at ?? null });
  return (
    <ul class="offers">
      {clinic.offers.map((offer) => (
        <li key={offer.id}>
          <button type="button" class="button quiet" disabled={isBusy(desk)} onClick={() => pick(offer)}>
            {label.replace('{time}', () => spanOf(offer, language))}
            <small>{[words.with.replace('{owner}', () => offer.librarian), offer.place].filter((text) => text !== '').join(' · ')}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function spanOf({ start, end }: { readonly start: LocalInstant; readonly end: LocalInstant }, language: Language): string {
  return timeSpan(formatInstant(start, language), end.wall, language);
}
