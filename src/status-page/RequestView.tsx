import type { StatusView } from '../application/viewStatus';
import { formatDay, formatInstant, type Language } from '../messages/dates';
import { datesOnPage } from '../messages/datesOnPage';
import type { Messages } from '../messages/id';
import { mergeWords } from '../messages/mergeWords';
import { shareWords } from '../messages/why';
import { whyWords } from '../messages/whyWords';
import { ActionStatus } from './ActionStatus';
import { AgreementSection } from './AgreementSection';
import { ClinicSection } from './ClinicSection';
import { ConversationSection } from './ConversationSection';
import { LoanSection } from './LoanSection';
import { Fact, SafeLink } from './pieces';
import { RatingSection } from './RatingSection';
import { Timeline } from './Timeline';
import type { Desk } from './useDesk';
import { WhyThisDate } from './WhyThisDate';

interface Part {
  readonly words: Messages;
  readonly language: Language;
}

/** One request as the holder of its link sees it: where it stands, what can be answered, its stages, and what was asked. */
export function RequestView({ view, words, language, desk }: Part & { readonly view: StatusView; readonly desk: Desk }) {
  const service = language === 'en' ? view.serviceEnglish : view.service;
  return (
    <>
      <section class="summary" aria-labelledby="title">
        <p class="ticket">
          {view.ticket} · {service} · {view.region}
        </p>
        <h1 id="title">{view.title === '' ? words.mail.noTitle : view.title}</h1>
        <p class={`status status-${view.status}`}>{view.merged === null ? words.status[view.status] : mergeWords[language].status.replace('{ticket}', view.merged.ticket)}</p>
        <p class="next">
          <strong>{words.page.whatNext}: </strong>
          {view.merged === null ? words.next[view.status] : mergeWords[language].next.replace('{ticket}', view.merged.ticket)}
        </p>
        {view.merged?.address == null ? null : <p><a class="button" href={view.merged.address} target="_blank" rel="noopener noreferrer">{mergeWords[language].open.replace('{ticket}', view.merged.ticket)}</a></p>}
        <dl>
          <Fact label={words.page.submitted} value={formatInstant(view.submitted, language)} />
          <div class="fact">
            <dt>{words.page.promised}</dt>
            <dd>
              {promisedWords(view, words, language)}
              <WhyThisDate why={view.why} about={whyWords[language].aboutWhole} language={language} />
            </dd>
          </div>
          {view.done === null ? null : <Fact label={words.page.doneAt} value={`${formatInstant(view.done, language)}${view.outcome === null ? '' : ` · ${words.serviceLevel[view.outcome]}`}`} />}
          <div class="fact">
            <dt>{words.page.whoHasIt}</dt>
            <dd>
              {view.owner.name} <a href={`mailto:${view.owner.email}?subject=${encodeURIComponent(`[${view.ticket}]`)}`}>{view.owner.email}</a>
            </dd>
          </div>
          {view.neededBy === null ? null : <Fact label={words.page.neededBy} value={formatDay(view.neededBy, language)} />}
          {view.shares === null ? null : <Fact label={whyWords[language].timeUsed} value={shareWords(view.shares, language, 'requester')} />}
        </dl>
      </section>
      {view.rating === null ? null : <RatingSection rating={view.rating} desk={desk} language={language} />}
      {view.conversation === null ? null : <ConversationSection conversation={view.conversation} view={view} desk={desk} language={language} />}
      {view.clinic === null ? null : <ClinicSection clinic={view.clinic} owner={view.owner.name} desk={desk} language={language} />}
      {view.loan === null ? null : <LoanSection loan={view.loan} owner={view.owner.name} desk={desk} language={language} />}
      {view.agreement === null ? null : <AgreementSection view={view} agreement={view.agreement} desk={desk} language={language} />}
      {view.resultLink === '' ? null : (
        <section aria-labelledby="result">
          <h2 id="result">{words.page.result}</h2>
          <p>
            <SafeLink address={view.resultLink} label={words.page.openResult} />
          </p>
        </section>
      )}
      <Timeline stages={view.stages} words={words} language={language} />
      <Contents view={view} words={words} language={language} />
      <ActionStatus desk={desk} words={datesOnPage[language]} />
    </>
  );
}

function promisedWords({ promised, agreed }: StatusView, words: Messages, language: Language): string {
  if (promised === null) return words.page.byAppointment;
  return agreed ? `${formatInstant(promised, language)} · ${whyWords[language].agreedMark}` : formatInstant(promised, language);
}

function Contents({ view, words }: Part & { readonly view: StatusView }) {
  const { contents } = view;
  const facts: [string, string][] = [
    [words.page.name, contents.name],
    [words.page.onBehalfOf, contents.onBehalfOf],
    [words.page.requesterKind, contents.requesterKind],
    [words.page.employeeId, contents.employeeId],
    [words.page.phone, contents.phone],
    [words.page.unit, contents.unit],
    [words.page.description, contents.description],
    [words.page.keywords, contents.keywords],
    [words.page.attachment, contents.attachment],
    ...contents.answers.map((answer): [string, string] => [answer.question, answer.answer]),
    [words.page.linked, view.linked.join(', ')],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  return shown.length === 0 ? null : (
    <section aria-labelledby="request">
      <h2 id="request">{words.page.yourRequest}</h2>
      <dl>
        {shown.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
    </section>
  );
}
