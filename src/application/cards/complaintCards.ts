import { complaintCardWords } from '../../messages/complaintCardWords';
import { fill } from '../../messages/cardWords';
import { formatInstant, type Language } from '../../messages/dates';
import type { ComplaintCardAnswer, ComplaintCardCall, ComplaintCardView, ComplaintLineView } from '../complaints/complaintCalls';
import { cutText } from '../cutText';
import type { CardModel, SectionModel, WidgetModel } from './cardModel';
import { toView } from './press';
import type { CardPorts, CardResponse, Pressed, Viewer } from './respond';

/** A call about complaints without the proof of who asks, which the panel adds. */
export type OwnComplaintCall = ComplaintCardCall extends infer Call ? (Call extends unknown ? Omit<Call, 'token'> : never) : never;
export type ComplaintReply = ComplaintCardAnswer | { readonly done: false; readonly reason: 'unreachable' };

const deedNames = ['answer', 'decide', 'handOver', 'note'] as const;
type DeedName = (typeof deedNames)[number];
type Deed = Extract<ComplaintCardCall, { complaints: 'do' }>['deed'];

/** What a card's text shows of one entry; all of it is on the page of who complains. */
const longestEntry = 3_000;
const longestText = 5_000;

/** Answers a press on a card about complaints: their words come from the owner's web app, since the panel's user cannot open where they lie. */
export function respondAboutComplaints(pressed: Pressed, viewer: Viewer, ports: Pick<CardPorts, 'complaints' | 'newKey'>): CardResponse {
  const { parameters } = pressed;
  const number = parameters.number ?? '';
  const words = complaintCardWords[viewer.language];
  const deed = deedNames.find((name) => name === parameters.deed);
  switch (parameters.view) {
    case 'complaint':
      return shown(ports.complaints({ complaints: 'open', number }), viewer, (view) => ({ go: 'push', card: oneCard(view, viewer.language) }));
    case 'complaintForm':
      return shown(ports.complaints({ complaints: 'open', number }), viewer, (view) => (deed === undefined ? { go: 'push', card: oneCard(view, viewer.language) } : { go: 'push', card: deedForm(view, deed, ports.newKey(), viewer.language) }));
    case 'complaintDo':
      return deed === undefined ? { go: 'stay', notice: words.refusals.malformed }
        : shown(ports.complaints({ complaints: 'do', number, key: parameters.key ?? '', deed: deedOf(deed, pressed) }), viewer, (view) => ({ go: 'backAndUpdate', card: oneCard(view, viewer.language), notice: words.done[deed] }));
    default: {
      const answer = ports.complaints({ complaints: 'list' });
      if (!answer.done) return { go: 'stay', notice: words.refusals[answer.reason] };
      return 'list' in answer ? { go: 'push', card: listOf(answer.list, answer.more, viewer.language) } : { go: 'stay', notice: words.refusals.malformed };
    }
  }
}

function shown(answer: ComplaintReply, { language }: Viewer, draw: (view: ComplaintCardView) => CardResponse): CardResponse {
  const { refusals } = complaintCardWords[language];
  if (!answer.done) return { go: 'stay', notice: refusals[answer.reason] };
  return 'shown' in answer ? draw(answer.shown) : { go: 'stay', notice: refusals.malformed };
}

function deedOf(name: DeedName, { inputs }: Pressed): Deed {
  const text = (inputs.text ?? '').trim().slice(0, longestText);
  if (name === 'decide') return { name, accepted: inputs.verdict === 'accepted', text };
  return name === 'handOver' ? { name, person: (inputs.person ?? '').slice(0, 254), text } : { name, text };
}

function listOf(lines: readonly ComplaintLineView[], more: number, language: Language): CardModel {
  const words = complaintCardWords[language];
  const widgets: WidgetModel[] = lines.map((line) => ({
    kind: 'line', text: cutText(`${words.kinds[line.kind]}: ${line.subject}`, 200), strong: line.due !== null, label: [line.number, line.region].filter((part) => part !== '').join(' · '), bottom: `${dueOf(line, language)} · ${handlerOf(line, language)}`,
    press: toView('complaint', { number: line.number }),
  }));
  return { name: 'complaints', title: words.title, subtitle: '', sections: [{ widgets: [...(widgets.length === 0 ? [{ kind: 'text' as const, text: words.none }] : widgets), ...(more > 0 ? [{ kind: 'text' as const, text: fill(words.more, { n: more }) }] : [])] }] };
}

function dueOf({ due }: ComplaintLineView, language: Language): string {
  const words = complaintCardWords[language];
  if (due === null) return words.decided;
  const text = fill(words.due[due.step], { at: formatInstant(due.at, language) });
  return due.late ? fill(words.late, { due: text }) : text;
}

function handlerOf({ handler }: ComplaintLineView, language: Language): string {
  const words = complaintCardWords[language];
  return handler === '' ? words.nobody : fill(words.handler, { name: handler });
}

function oneCard(view: ComplaintCardView, language: Language): CardModel {
  const words = complaintCardWords[language];
  const line = (label: string, text: string): WidgetModel[] => (text === '' ? [] : [{ kind: 'line', label, text }]);
  const about = [...view.about, ...(view.aboutOther ? [words.aboutOther] : [])].join(', ');
  const top: SectionModel = {
    widgets: [
      { kind: 'text', text: words.secret }, { kind: 'text', text: dueOf(view, language), strong: true },
      {
        kind: 'buttons',
        buttons: deedNames.filter((deed) => (deed !== 'decide' || view.accepted === null) && (deed !== 'handOver' || view.others.length > 0))
          .map((deed) => ({ text: words.deeds[deed], press: toView('complaintForm', { number: view.number, deed }), filled: deed === 'answer' })),
      },
      { kind: 'text', text: view.text }, ...line(words.from, view.from === '' ? words.anonymous : view.from), ...line(words.about, about), ...line(words.region, view.region), ...line(words.service, view.service),
      ...line(words.received, formatInstant(view.received, language)), { kind: 'text', text: handlerOf(view, language) },
    ],
  };
  const history: WidgetModel[] = view.entries.slice(-40).map((entry) => ({
    kind: 'line', label: `${formatInstant(entry.at, language)} · ${entry.by === '' ? words.reporter : entry.by} ${words.entries[entry.type]}`, text: cutText(entry.text, longestEntry) || '–',
  }));
  return { name: `complaint-${view.number}`, title: cutText(`${words.kinds[view.kind]}: ${view.subject}`, 200), subtitle: view.number, sections: [top, ...(history.length === 0 ? [] : [{ header: words.history, widgets: history }])] };
}

function deedForm(view: ComplaintCardView, deed: DeedName, key: string, language: Language): CardModel {
  const words = complaintCardWords[language];
  const { fields } = words;
  const first: WidgetModel[] = deed === 'decide'
    ? [{ kind: 'choice', name: 'verdict', title: fields.verdict, items: [{ text: fields.accepted, value: 'accepted', selected: true }, { text: fields.rejected, value: 'rejected', selected: false }] }]
    : deed === 'handOver' ? [{ kind: 'choice', name: 'person', title: fields.person, items: view.others.slice(0, 100).map(({ name, email }, index) => ({ text: name, value: email, selected: index === 0 })) }] : [];
  return {
    name: `complaint-${deed}`, title: words.deeds[deed], subtitle: view.number, sections: [{ widgets: [...first, { kind: 'field', name: 'text', title: fields[deed], value: '', long: true }] }],
    footer: { text: words.deeds[deed], press: toView('complaintDo', { number: view.number, deed, key }), filled: true },
  };
}
