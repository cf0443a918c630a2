import { useState } from 'preact/hooks';
import type { CardButton, CardView, CardWidget, OnClick } from '../../views/panelView';
import { Markup } from './Markup';

interface Properties {
  readonly card: CardView;
  readonly busy: boolean;
  onPress(press: OnClick): void;
}

const icons: Readonly<Record<string, string>> = { TICKET: '▸', CLOCK: '◷', PERSON: '☺', DESCRIPTION: '≡', EMAIL: '✉', BOOKMARK: '⚑' };

/** One card, drawn from Google's card JSON. Fields keep what is typed until another card is shown. */
export function Card({ card, busy, onPress }: Properties) {
  return (
    <div class="panel-card">
      {card.header && <header class="panel-head"><h2>{card.header.title}</h2><p class="quiet">{card.header.subtitle}</p></header>}
      {(card.sections ?? []).map((section, index) => <Section key={index} section={section} busy={busy} onPress={onPress} />)}
      {card.fixedFooter && <footer class="panel-foot"><Button button={card.fixedFooter.primaryButton} busy={busy} onPress={onPress} /></footer>}
    </div>
  );
}

function Section({ section, busy, onPress }: { section: NonNullable<CardView['sections']>[number] } & Omit<Properties, 'card'>) {
  const [open, setOpen] = useState(false);
  const widgets = section.widgets ?? [];
  const shown = section.collapsible === true && !open ? (section.uncollapsibleWidgetsCount ?? 0) : widgets.length;
  return (
    <section class="panel-section">
      {section.header !== undefined && <h3><Markup text={section.header} /></h3>}
      {widgets.slice(0, shown).map((widget, index) => <Widget key={index} widget={widget} busy={busy} onPress={onPress} />)}
      {section.collapsible === true && (
        <button type="button" class="panel-more" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? 'Tutup / Less ▲' : `Buka / More (${widgets.length - shown}) ▼`}</button>
      )}
    </section>
  );
}

function Widget({ widget, busy, onPress }: { widget: CardWidget } & Omit<Properties, 'card'>) {
  const { textParagraph, decoratedText, buttonList, textInput, selectionInput, dateTimePicker } = widget;
  if (textParagraph) return <p class="panel-text"><Markup text={textParagraph.text} /></p>;
  if (buttonList) return <div class="panel-buttons">{buttonList.buttons.map((button) => <Button key={button.text} button={button} busy={busy} onPress={onPress} />)}</div>;
  if (decoratedText) return <Line line={decoratedText} busy={busy} onPress={onPress} />;
  if (textInput) {
    const { name, label, hintText, value, type } = textInput;
    const field = { name, 'aria-label': label ?? name, placeholder: hintText ?? '' };
    return <label class="panel-field">{label}{type === 'MULTIPLE_LINE' ? <textarea {...field} rows={6} defaultValue={value ?? ''} /> : <input {...field} defaultValue={value ?? ''} />}</label>;
  }
  if (selectionInput) {
    return (
      <label class="panel-field">{selectionInput.label}
        <select name={selectionInput.name} onChange={() => { if (selectionInput.onChangeAction) onPress({ action: selectionInput.onChangeAction }); }}>{selectionInput.items.map((item) => <option key={item.value} value={item.value} selected={item.selected === true}>{item.text}</option>)}</select>
      </label>
    );
  }
  if (dateTimePicker?.type === 'DATE_AND_TIME') {
    const offset = dateTimePicker.timezoneOffsetDate ?? 0;
    const shown = dateTimePicker.valueMsEpoch === undefined ? '' : new Date(Number(dateTimePicker.valueMsEpoch) + offset * 60_000).toISOString().slice(0, 16);
    return <label class="panel-field">{dateTimePicker.label}<input type="datetime-local" name={dateTimePicker.name} data-offset={offset} defaultValue={shown} /></label>;
  }
  if (dateTimePicker) {
    const day = dateTimePicker.valueMsEpoch === undefined ? '' : new Date(Number(dateTimePicker.valueMsEpoch)).toISOString().slice(0, 10);
    return <label class="panel-field">{dateTimePicker.label}<input type="date" name={dateTimePicker.name} defaultValue={day} /></label>;
  }
  return <hr />;
}

function Line({ line, busy, onPress }: { line: NonNullable<CardWidget['decoratedText']> } & Omit<Properties, 'card'>) {
  const { onClick } = line;
  const content = (
    <>
      <span class="panel-icon" aria-hidden="true">{icons[line.startIcon?.knownIcon ?? ''] ?? ''}</span>
      <span class="panel-line-texts">
        {line.topLabel !== undefined && <span class="panel-label"><Markup text={line.topLabel} /></span>}
        <span><Markup text={line.text} /></span>
        {line.bottomLabel !== undefined && <span class="panel-label"><Markup text={line.bottomLabel} /></span>}
      </span>
    </>
  );
  return onClick ? <button type="button" class="panel-line" disabled={busy} onClick={() => onPress(onClick)}>{content}</button> : <div class="panel-line">{content}</div>;
}

function Button({ button, busy, onPress }: { button: CardButton } & Omit<Properties, 'card'>) {
  const { onClick } = button;
  return <button type="button" class={button.type === 'FILLED' ? 'button-primary' : ''} disabled={busy || button.disabled === true || !onClick} onClick={() => onClick && onPress(onClick)}>{button.text}</button>;
}
