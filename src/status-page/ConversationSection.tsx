import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView, MessageView } from '../application/conversation/conversationView';
import type { PageAction } from '../application/pageCommands/pageRequest';
import type { StatusView } from '../application/viewStatus';
import { conversationOnPage, type ConversationWords } from '../messages/conversationOnPage';
import { formatDay, formatInstant, type Language } from '../messages/dates';
import { SafeLink } from './pieces';
import { isBusy, type Desk } from './useDesk';

interface Part {
  readonly conversation: ConversationView;
  readonly view: StatusView;
  readonly desk: Desk;
  readonly language: Language;
}

/** What was said about the request, and what its requester may say and do. Read before any script runs; written once ours has taken over. */
export function ConversationSection({ conversation, view, desk, language }: Part) {
  const words = conversationOnPage[language];
  const { messages, may } = conversation;
  const asked = view.status === 'waitingRequester' || view.status === 'closedWithoutAnswer';
  return (
    <section class={asked || may.confirm ? 'agreement your-turn' : 'agreement'} aria-labelledby="conversation">
      <h2 id="conversation">{words.heading}</h2>
      {messages.length === 0 ? <p>{words.nothing.replace('{owner}', () => view.owner.name)}</p> : (
        <ol class="messages">
          {messages.map((message, index) => <Said key={index} message={message} words={words} language={language} />)}
        </ol>
      )}
      {may.confirm ? (
        <p class="answers">
          <button type="button" class="button" disabled={isBusy(desk)} onClick={() => desk.act({ name: 'confirmReceipt' })}>{words.confirm}</button>
        </p>
      ) : null}
      {may.answer ? <Answer desk={desk} words={words} label={asked ? words.answerTo : words.write} /> : null}
      {may.reopen ? (
        <WithReason desk={desk} id="reopen" summary={may.confirm ? words.reopen : words.reopenEnded} label={words.reopenReason} send={words.reopenSend} required={true} action={(reason) => ({ name: 'reopen', reason })} />
      ) : null}
      {may.away ? <Away conversation={conversation} desk={desk} words={words} language={language} /> : null}
      {may.cancel ? (
        <WithReason desk={desk} id="cancel" summary={words.cancel} label={words.cancelReason} send={words.cancelSend} required={false} action={(reason) => ({ name: 'cancel', reason })} />
      ) : null}
    </section>
  );
}

function Said({ message, words, language }: { readonly message: MessageView; readonly words: ConversationWords; readonly language: Language }) {
  const { by, name, at, text, link, shortened } = message;
  return (
    <li class={`message message-${by}`}>
      <p class="message-head">
        <strong>{by === 'requester' ? words.you : name || words.librarian}</strong> · {at === null ? words.now : formatInstant(at, language)}
      </p>
      {text === '' ? null : <p class="text">{text}</p>}
      {link === '' ? null : <p><SafeLink address={link} label={link.length > 60 ? words.link : link} /></p>}
      {shortened ? <p class="message-head">{words.shortened}</p> : null}
    </li>
  );
}

/** The field keeps what was written until the desk has it. */
function Answer({ desk, words, label }: { readonly desk: Desk; readonly words: ConversationWords; readonly label: string }) {
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const sent = useRef(false);
  useEffect(() => {
    if (desk.progress !== 'saved' || !sent.current) return;
    sent.current = false;
    setText('');
    setLink('');
  }, [desk.progress]);
  const send = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '' && link.trim() === '') return;
    sent.current = true;
    desk.act(text.trim() === '' ? { name: 'addLink', link: link.trim() } : { name: 'answer', text, link: link.trim() });
  };
  return (
    <form class="write" onSubmit={send}>
      <label for="message">{label}</label>
      <textarea id="message" rows={4} maxLength={20_000} disabled={isBusy(desk)} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <label for="message-link">{words.linkLabel}</label>
      <input id="message-link" type="url" inputMode="url" placeholder="https://" maxLength={2_000} disabled={isBusy(desk)} value={link} onInput={(event) => setLink(event.currentTarget.value)} />
      <button type="submit" class="button" disabled={isBusy(desk)}>{words.send}</button>
    </form>
  );
}

interface Reason {
  readonly desk: Desk;
  readonly id: string;
  readonly summary: string;
  readonly label: string;
  readonly send: string;
  readonly required: boolean;
  readonly action: (reason: string) => PageAction;
}

function WithReason({ desk, id, summary, label, send, required, action }: Reason) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    desk.act(action(field.current?.value ?? ''));
  };
  return (
    <details class="propose">
      <summary>{summary}</summary>
      <form class="write" onSubmit={submit}>
        <label for={`${id}-reason`}>{label}</label>
        <textarea id={`${id}-reason`} rows={3} maxLength={5_000} required={required} disabled={isBusy(desk)} ref={field} />
        <button type="submit" class="button" disabled={isBusy(desk)}>{send}</button>
      </form>
    </details>
  );
}

function Away({ conversation, desk, words, language }: { readonly conversation: ConversationView; readonly desk: Desk; readonly words: ConversationWords; readonly language: Language }) {
  const field = useRef<HTMLInputElement>(null);
  const { awayUntil, today, lastAway } = conversation;
  const send = (event: Event): void => {
    event.preventDefault();
    const until = field.current?.value ?? '';
    if (until !== '') desk.act({ name: 'away', until });
  };
  if (awayUntil !== null) {
    return (
      <>
        <p>{words.awayIs.replace('{day}', formatDay(awayUntil, language))}</p>
        <p class="answers">
          <button type="button" class="button quiet" disabled={isBusy(desk)} onClick={() => desk.act({ name: 'away', until: null })}>{words.back}</button>
        </p>
      </>
    );
  }
  return (
    <details class="propose">
      <summary>{words.away}</summary>
      <p>{words.awayHelp}</p>
      <form onSubmit={send}>
        <label for="away-until">{words.awayDay}</label>
        <input id="away-until" type="date" required ref={field} min={today} max={lastAway} disabled={isBusy(desk)} />
        <button type="submit" class="button" disabled={isBusy(desk)}>{words.awaySend}</button>
      </form>
    </details>
  );
}
