import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddOnView, CardView, OnClick, PanelAct, PanelAnswer } from '../../views/panelView';
import { postJson } from '../shared/fetchJson';
import { Card } from './Card';

interface Properties {
  readonly addOn: AddOnView;
  /** Who has the panel open. */
  readonly as: string;
}

/** The add-on's panel beside the Sheet: a stack of cards, as Google keeps it. */
export function AddOnPanel({ addOn, as }: Properties) {
  const [stack, setStack] = useState<readonly CardView[]>([]);
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const [locale, setLocale] = useState('id');
  // Another card has other fields: the number tells them apart where two cards look alike.
  const [shown, setShown] = useState(0);
  const fields = useRef<HTMLFormElement>(null);

  const run = async (fn: string, parameters: PanelAct['parameters'], take: (answer: unknown) => void): Promise<void> => {
    setBusy(true);
    setNotice('');
    try {
      take(await postJson<unknown>('/api/panel', { fn, as, locale, parameters, ...typedIn(fields.current) }));
      setShown((number) => number + 1);
    } catch (refusal) {
      setNotice(refusal instanceof Error ? refusal.message : String(refusal));
    } finally {
      setBusy(false);
    }
  };
  const home = (): void => void run(addOn.home, {}, (card) => setStack([card as CardView]));
  const navigate = (answer: unknown): void => {
    const { navigations = [], notification } = (answer as PanelAnswer).renderActions?.action ?? {};
    setStack((before) => navigations.reduce<readonly CardView[]>((cards, step) => {
      if (step.popToRoot === true) return cards.slice(0, 1);
      if (step.pop === true) return cards.slice(0, -1);
      if (step.updateCard) return [...cards.slice(0, -1), step.updateCard];
      return step.pushCard ? [...cards, step.pushCard] : cards;
    }, before));
    setNotice(notification?.text ?? '');
  };
  const press = ({ action, openLink }: OnClick): void => {
    if (openLink) window.open(openLink.url, '_blank', 'noopener');
    if (action) void run(action.function, Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value])), navigate);
  };
  useEffect(home, [as, locale, addOn.home]);

  const card = stack[stack.length - 1];
  return (
    <aside class="panel" aria-label={addOn.name} aria-busy={busy}>
      <div class="panel-bar">
        <button type="button" aria-label="Kembali / Back" disabled={busy || stack.length < 2} onClick={() => setStack(stack.slice(0, -1))}>←</button>
        <strong>{addOn.name}</strong>
        <select aria-label="Menu" value="" disabled={busy} onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value === 'home') home();
          else if (value === 'id' || value === 'en') setLocale(value);
          else void run(value, {}, navigate);
        }}>
          <option value="">⋮</option>
          <option value="home">Muat ulang / Reload</option>
          {addOn.universalActions.map((action) => <option key={action.fn} value={action.fn}>{action.label}</option>)}
          <option value="id">Bahasa Indonesia</option>
          <option value="en">English</option>
        </select>
      </div>
      <form class="panel-body" ref={fields} key={`${stack.length}-${shown}`} onSubmit={(event) => event.preventDefault()}>
        {card ? <Card card={card} busy={busy} onPress={press} /> : <p class="quiet">…</p>}
      </form>
      {notice !== '' && <p class="panel-notice" role="status">{notice}</p>}
    </aside>
  );
}

function typedIn(form: HTMLFormElement | null): Pick<PanelAct, 'inputs' | 'days' | 'moments'> {
  const inputs: Record<string, string> = {};
  const days: Record<string, string> = {};
  const moments: Record<string, string> = {};
  for (const [name, value] of form === null ? [] : new FormData(form)) {
    const field = form?.elements.namedItem(name);
    const type = field instanceof HTMLInputElement ? field.type : '';
    if (typeof value !== 'string' || (value === '' && type.startsWith('date'))) continue;
    // Its value is a wall clock in the zone that the card has named.
    if (type === 'datetime-local') moments[name] = String(Date.parse(`${value}Z`) - Number((field as HTMLInputElement).dataset.offset) * 60_000);
    else (type === 'date' ? days : inputs)[name] = value;
  }
  return { inputs, days, moments };
}
