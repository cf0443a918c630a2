import { useEffect, useRef } from 'preact/hooks';
import type { DatesOnPage } from '../messages/datesOnPage';
import type { Desk, Progress } from './useDesk';

/**
 * Says how the last action stands, to eyes and to screen readers: the region is always there, so that a change in it is read out. Whoever has pressed
 * a button that then goes away is not left nowhere: the focus comes here. There is one for the whole page, which stays in sight wherever the button was.
 */
export function ActionStatus({ desk, words }: { readonly desk: Desk; readonly words: DatesOnPage }) {
  const line = useRef<HTMLParagraphElement>(null);
  const { progress } = desk;
  useEffect(() => {
    if (progress === 'sending') line.current?.focus();
  }, [progress]);
  return (
    <div class={progress === 'idle' ? 'action-bar' : 'action-bar shown'}>
      <p class={typeof progress === 'string' ? `action-status ${progress}` : 'action-status refused'} role="status" tabIndex={-1} ref={line}>
        {progressWords(progress, words)}
      </p>
      {progress === 'failed' ? (
        <button type="button" class="button" onClick={desk.repeat}>
          {words.repeat}
        </button>
      ) : null}
    </div>
  );
}

function progressWords(progress: Progress, words: DatesOnPage): string {
  if (typeof progress !== 'string') return words.refused[progress.refused];
  return progress === 'idle' ? '' : words[progress];
}
