import type { StageView } from '../application/viewStatus';
import { formatInstant, type Language } from '../messages/dates';
import type { Messages } from '../messages/id';
import { whyWords } from '../messages/whyWords';
import { WhyThisDate } from './WhyThisDate';

/** Stages in order, each with its date and whose turn it is; the state is said in words, not by colour alone. */
export function Timeline({ stages, words, language }: { readonly stages: readonly StageView[]; readonly words: Messages; readonly language: Language }) {
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{words.page.stages}</h2>
      <ol class="timeline">
        {stages.map((stage, index) => (
          <li key={index} class={`stage stage-${stage.state}`} aria-current={stage.state === 'now' || stage.state === 'waiting' ? 'step' : undefined}>
            <p class="stage-name">{language === 'en' ? stage.nameEnglish : stage.name}</p>
            <p class="stage-state">
              {stateWord(stage, words)}
              {stage.outcome === null ? '' : ` · ${words.serviceLevel[stage.outcome]}`}
              {stage.state === 'done' || stage.state === 'skipped' ? '' : ` · ${turnWord(stage, words)}`}
            </p>
            <p class="stage-date">
              {dateWord(stage, words, language)}
              {stage.agreed && stage.state !== 'done' ? ` · ${whyWords[language].agreedMark}` : ''}
            </p>
            <WhyThisDate why={stage.why} about={whyWords[language].aboutStage(language === 'en' ? stage.nameEnglish : stage.name)} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function stateWord(stage: StageView, words: Messages): string {
  const byState = { done: words.page.stageDone, now: words.page.stageNow, waiting: words.page.stageWaiting, next: words.page.stageNext, skipped: words.page.stageSkipped };
  return byState[stage.state];
}

function turnWord(stage: StageView, words: Messages): string {
  const byTurn = { librarian: words.page.ourTurn, requester: words.page.yourTurn, others: words.page.theirTurn };
  return byTurn[stage.turn];
}

function dateWord(stage: StageView, words: Messages, language: Language): string {
  if (stage.finished !== null) return formatInstant(stage.finished, language);
  if (stage.state === 'skipped') return '';
  if (stage.due === null) return words.page.byAppointment;
  return `${stage.state === 'next' ? words.page.plannedBy : words.page.dueBy}: ${formatInstant(stage.due, language)}`;
}
