import { serves } from '../../domain/assignment';
import { sameRequester } from '../../domain/merge';
import { isEnded, isInService, type RequestImage } from '../../domain/request';
import { offsetMinutes } from '../../domain/workingTime';
import { zoneLabel } from '../../messages/dates';
import { regionOf } from '../configuration/readConfiguration';
import { cutText } from '../cutText';
import { longestText } from './cardCall';
import { cardWords, fill } from '../../messages/cardWords';
import { answersFor, isAnswering, withAnswer } from './answerTemplates';
import { loanFormFields } from './loanForms';
import type { Inputs } from './readForm';
import type { CardModel, ChoiceItem, WidgetModel } from './cardModel';
import { contentsFor, localTime, regionName, serviceName, type CardDesk } from './cardDesk';
import type { FormAction } from './requestActions';

/** A drop-down offers so many; nobody scrolls through more. */
const mostItems = 100;

/** The card that asks for what an action needs. `typed`: what stood in its fields when a text was chosen. `image` is null for the one that is about no single request. */
export function formCard(desk: CardDesk, action: FormAction, image: RequestImage | null, key: string, typed: Inputs | null = null): CardModel | null {
  const words = cardWords[desk.language];
  const widgets = action === 'handOverAll' ? allFields(desk) : image === null ? null : withAnswers(desk, action, image, fields(desk, action, image, key), typed);
  if (widgets === null) return null;
  const about: Readonly<Record<string, string>> = image === null ? {} : { ticket: image.ticket, sequence: String(image.sequence) };
  const title = words.actions[action];
  return {
    name: `form-${action}`, title, subtitle: image === null ? '' : `${image.ticket} · ${image.shortTitle}`, sections: [{ widgets }],
    footer: { text: title, press: { parameters: { view: 'do', action, key, form: '1', ...about } }, filled: true },
  };
}

/** The card that makes a request of an open mail; every field can be put right before it is pressed. */
export function mailForm(desk: CardDesk, mail: { readonly id: string; readonly subject: string; readonly from: string; readonly text: string }, sender: string, key: string): CardModel {
  const words = cardWords[desk.language];
  const { mailFields } = words;
  const named = mail.from.replace(/<[^<>]*>/, '').replace(/"/g, '').trim();
  const field = (name: string, title: string, value: string, long = false): WidgetModel => ({ kind: 'field', name, title, value: cutText(value, long ? longestText : 250), long });
  const home = desk.me.homeRegion ?? desk.configuration.regions[0]?.code ?? '';
  return {
    name: 'from-mail', title: words.actions.fromMail, subtitle: cutText(mail.subject, 120),
    sections: [{
      widgets: [
        { kind: 'text', text: words.noRequest },
        field('sender', mailFields.sender, named === '' ? sender : named), field('email', mailFields.email, sender), field('title', mailFields.title, mail.subject),
        field('text', mailFields.text, mail.text, true),
        ...serviceAndRegion(desk, home),
      ],
    }],
    footer: { text: words.actions.fromMail, press: { parameters: { view: 'do', action: 'fromMail', key, mail: mail.id } }, filled: true },
  };
}

function fields(desk: CardDesk, action: Exclude<FormAction, 'handOverAll'>, image: RequestImage, key: string): WidgetModel[] {
  const words = cardWords[desk.language].fields;
  const text = (title: string, value = ''): WidgetModel => ({ kind: 'field', name: 'text', title, value, long: true });
  switch (action) {
    case 'askRequester':
      return [text(words.askRequester, fill(cardWords[image.language].question, { name: image.shortName, title: image.shortTitle }))];
    case 'waitOthers':
    case 'decline':
    case 'note':
      return [text(words[action])];
    case 'proposeDate':
      return [{ kind: 'day', name: 'day', title: words.day, value: image.dueAt === null ? null : localTime(desk, image, image.dueAt).wall.slice(0, 10) }];
    case 'split':
      return splitFields(desk, image);
    case 'merge':
      return mergeFields(desk, image);
    case 'appointment':
      return appointmentFields(desk, image, key);
    case 'deliver':
      return [{ kind: 'field', name: 'link', title: words.link, value: image.resultLink, long: false }, text(words.text, image.noteToRequester)];
    case 'loan':
      return loanFormFields(desk, image);
    case 'effort':
      return [
        { kind: 'field', name: 'minutes', title: words.minutes, value: '', long: false },
        {
          kind: 'choice', name: 'level', title: words.level,
          items: [{ text: words.noLevel, value: '', selected: true }, ...[1, 2, 3, 4, 5, 6].map((level) => ({ text: String(level), value: String(level), selected: false }))],
        },
      ];
    case 'handOver':
      return [
        {
          kind: 'choice', name: 'region', title: words.region,
          items: regionsFirst(desk, image.region).slice(0, mostItems).map((region) => ({ text: region.name, value: region.code, selected: region.code === image.region })),
        },
        { kind: 'choice', name: 'person', title: words.person, items: people(desk, image) },
        text(words.reason),
      ];
  }
}

/** Where something is written to the requester, the library's own texts can be chosen; choosing one draws the card again with it in the field. */
function withAnswers(desk: CardDesk, action: FormAction, image: RequestImage, widgets: readonly WidgetModel[], typed: Inputs | null): readonly WidgetModel[] {
  const answers = isAnswering(action) ? answersFor(desk, action, image).slice(0, mostItems - 1) : [];
  if (answers.length === 0) return widgets;
  const words = cardWords[desk.language].fields;
  const chosen = answers.find(({ key }) => key === typed?.template);
  const kept = widgets.map((widget): WidgetModel => {
    if (widget.kind !== 'field' || typed === null) return widget;
    const before = typed[widget.name] ?? '';
    if (widget.name !== 'text' || chosen === undefined) return { ...widget, value: cutText(before, longestText) };
    return { ...widget, value: cutText(withAnswer(before, chosen.text, [widget.value, ...answers.map(({ text }) => text)]), longestText) };
  });
  const choice: WidgetModel = {
    kind: 'choice', name: 'template', title: words.template, change: { view: 'form', action, fill: '1', ticket: image.ticket, sequence: String(image.sequence) },
    items: [{ text: words.noTemplate, value: '', selected: chosen === undefined }, ...answers.map(({ key, name }) => ({ text: cutText(name, 150), value: key, selected: key === chosen?.key }))],
  };
  return [choice, ...kept];
}

/** Which service, and where; the region named comes first and is chosen. */
function serviceAndRegion(desk: CardDesk, home: string): WidgetModel[] {
  const words = cardWords[desk.language];
  const services = desk.configuration.services.filter((service) => service.active).slice(0, mostItems);
  return [
    { kind: 'choice', name: 'service', title: words.mailFields.service, items: services.map((service, index) => ({ text: serviceName(desk, service.code), value: service.code, selected: index === 0 })) },
    { kind: 'choice', name: 'region', title: words.fields.region, items: regionsFirst(desk, home).slice(0, mostItems).map((region) => ({ text: region.name, value: region.code, selected: region.code === home })) },
  ];
}

/** What goes along is chosen by leaving it in the field: it holds all that was written. */
function splitFields(desk: CardDesk, image: RequestImage): WidgetModel[] {
  const words = cardWords[desk.language].fields;
  return [
    ...serviceAndRegion(desk, image.region), { kind: 'field', name: 'title', title: words.splitTitle, value: '', long: false },
    { kind: 'field', name: 'text', title: words.splitText, value: cutText(contentsFor(desk, image.ticket)?.description ?? '', longestText), long: true },
  ];
}

/** The other open requests of the same requester, which are most often meant; else its number. */
function mergeFields(desk: CardDesk, image: RequestImage): WidgetModel[] {
  const words = cardWords[desk.language].fields;
  const others = [...desk.images.values()].filter((other) =>
    other.ticket !== image.ticket && !isEnded(other.status) && sameRequester(image, other) && (other.confidential === true) === (image.confidential === true)).slice(0, mostItems - 1);
  return [
    {
      kind: 'choice', name: 'into', title: words.into,
      items: [...others.map((other, index) => ({ text: cutText(`${other.ticket} · ${serviceName(desk, other.service)} · ${other.shortTitle}`, 150), value: other.ticket, selected: index === 0 })), { text: words.otherTicket, value: '', selected: others.length === 0 }],
    },
    { kind: 'field', name: 'ticket', title: words.ticket, value: '', long: false },
  ];
}

/** Day and time in the zone of the request's region, whatever that of who picks; what is made can be taken back. */
function appointmentFields(desk: CardDesk, image: RequestImage, key: string): WidgetModel[] {
  const words = cardWords[desk.language];
  const zone = regionOf(desk.configuration, image.region)?.timeZone ?? desk.configuration.timeZone;
  const offset = offsetMinutes(zone, new Date(image.appointment ?? desk.now));
  const off: WidgetModel = {
    kind: 'buttons',
    buttons: [{ text: words.actions.noAppointment, press: { parameters: { view: 'do', action: 'appointment', off: '1', key, form: '1', ticket: image.ticket, sequence: String(image.sequence) } } }],
  };
  return [
    { kind: 'moment', name: 'at', title: fill(words.fields.at, { zone: zoneLabel(zone, offset) }), value: image.appointment, offset },
    ...(image.appointment === null ? [] : [off]),
  ];
}

function regionsFirst(desk: CardDesk, code: string) {
  const { regions } = desk.configuration;
  return [...regions.filter((region) => region.code === code), ...regions.filter((region) => region.code !== code)];
}

/** Active people, those of the region first; the rules where nobody is named. */
function people(desk: CardDesk, image: RequestImage | null): ChoiceItem[] {
  const active = desk.configuration.librarians.filter((person) => person.active && person.email !== image?.assignee);
  const near = active.filter((person) => image !== null && serves(person.regions, image.region));
  const sorted = [...near, ...active.filter((person) => !near.includes(person))].slice(0, mostItems - 1);
  return [
    { text: cardWords[desk.language].fields.byRules, value: '', selected: true },
    ...sorted.map((person) => ({ text: person.homeRegion === null ? person.name : `${person.name} (${regionName(desk, person.homeRegion)})`, value: person.email, selected: false })),
  ];
}

function allFields(desk: CardDesk): WidgetModel[] {
  const words = cardWords[desk.language].fields;
  const open = new Map<string, { name: string; count: number }>();
  for (const image of desk.images.values()) {
    if (isInService(image.status)) open.set(image.assignee, { name: image.assigneeName, count: (open.get(image.assignee)?.count ?? 0) + 1 });
  }
  const { me } = desk;
  const givers = [...open].filter(([email]) => email === me.email || me.role !== 'librarian').sort(([one], [other]) => Number(other === me.email) - Number(one === me.email)).slice(0, mostItems);
  const list = givers.length > 0 ? givers : [[me.email, { name: me.name, count: 0 }] as const];
  return [
    { kind: 'choice', name: 'from', title: words.from, items: list.map(([email, { name, count }], index) => ({ text: `${name} (${count})`, value: email, selected: index === 0 })) },
    { kind: 'choice', name: 'person', title: words.person, items: people(desk, null) },
  ];
}
