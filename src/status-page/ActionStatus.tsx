import { useEffect, useRef } from 'preact/hooks';
import type { DatesOnPage } from '../messages/datesOnPage';
import type { Desk, Progress } from './useDesk';

/**
 * Says how the last action stands, to eyes and to screen readers: the region is always there, so that a change in it is read out. Whoever has pressed
 * a button that then goes away is not left nowhere: the focus comes here.
 */
export function ActionStatus({ desk, words }: { readonly desk: Desk; readonly words: DatesOnPage }) {
  const line = useRef<HTMLParagraphElement>(null);
  const { progress } = desk;
  useEffect(() => {
    if (progress === 'sending') line.current?.focus();
  }, [progress]);
  return (
    <>
      <p class={typeof progress === 'string' ? `action-status ${progress}` : 'action-status refused'} role="status" tabIndex={-1} ref={line}>
        {progressWords(progress, words)}
      </p>
      {progress === 'failed' ? (
        <button type="button" class="button" onClick={desk.repeat}>
          {words.repeat}
        </button>
      ) : null}
    </>
  );
}

function progressWords(progress: Progress, words: DatesOnPage): string {
  if (typeof progress !== 'string') return words.refused[progress.refused];
  return progress === 'idle' ? '' : words[progress];
}
