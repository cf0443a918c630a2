import { cardWords, fill } from '../../messages/cardWords';
import type { Language } from '../../messages/dates';
import { mayReadConfidential } from '../../domain/confidential';
import type { RequestImage } from '../../domain/request';
import { cardDesk, imageOf, type CardDesk, type CardReading, type CardReadPlan } from './cardDesk';
import type { CardAction, CardAnswer, CardCall } from './cardCall';
import type { CardModel } from './cardModel';
import { chatCardOf, respondAboutChats, type ChatReply, type OwnChatCall } from './chatCards';
import { respondAboutComplaints, type ComplaintReply, type OwnComplaintCall } from './complaintCards';
import { withTexts } from './confidential';
import { formCard, mailForm } from './forms';
import { homeCard, listCard, listNames, type ListName } from './lists';
import { readForm, type FormProblem, type Inputs } from './readForm';
import { formActions, type FormAction } from './requestActions';
import { requestCard, wordsCard } from './requestCard';
import { requestOfSender, searchCard } from './search';
import type { TextsAnswer } from './textsCall';

/** Who looks at the cards, and when. */
export interface Viewer {
  /** As Google knows them; '' where it does not say. */
  readonly email: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: Language;
}

/** What cards need of the world. */
export interface CardPorts {
  /** One service call, with the rights of the viewer. Throws where they may not read the spreadsheet. */
  read(plan: CardReadPlan): CardReading;
  /** Brings an action to the owner's web app, with the viewer's identity token. Two service calls. */
  send(call: Omit<CardCall, 'token'>): CardAnswer | { readonly done: false; readonly reason: 'unreachable' };
  /** What a confidential request says, from the owner's web app. Two service calls. */
  readTexts(about: Pick<RequestImage, 'ticket' | 'sequence'>): TextsAnswer | { readonly done: false; readonly reason: string };
  /** Complaints, from the owner's web app, with the viewer's identity token. Two service calls. */
  complaints(call: OwnComplaintCall): ComplaintReply;
  /** What is done about a short question, brought to the owner's web app with the viewer's identity token. Two service calls. */
  chats(call: OwnChatCall): ChatReply;
  newKey(): string;
  readonly sheetAddress: string;
}

/** A press, as Google brings it. */
export interface Pressed {
  readonly parameters: Readonly<Record<string, string>>;
  readonly inputs: Inputs;
}

/** What the panel does: where a card goes, and a short notice. `stay` keeps the card as it is, with what was typed. */
export type CardResponse =
  | { readonly go: 'push' | 'update' | 'backAndUpdate' | 'root'; readonly card: CardModel; readonly notice?: string }
  | { readonly go: 'stay'; readonly notice: string };

const nothing: CardReadPlan = { contents: null, procedures: false, requests: false };

/** The first card of the panel. */
export function openHome(viewer: Viewer, ports: CardPorts): CardModel {
  return withDesk(viewer, ports, { ...nothing, chats: true }, (desk) => homeCard(desk, null, ports.sheetAddress));
}

export function openSearch(viewer: Viewer, ports: CardPorts): CardModel {
  return withDesk(viewer, ports, nothing, (desk) => searchCard(desk, ''));
}

/** The mail beside which the panel is open. */
export interface OpenMail {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly text: string;
}

/** The card of the open message's request: by the ticket in its subject, else the sender's youngest open one, else the form that makes one of it. */
export function openForMail(viewer: Viewer, ports: CardPorts, mail: OpenMail): CardModel {
  const ticket = /LK-\d{4}-\d{5,12}/.exec(mail.subject)?.[0] ?? null;
  const sender = (/<([^<>]+)>/.exec(mail.from)?.[1] ?? mail.from).trim().toLowerCase();
  return withDesk(viewer, ports, nothing, (desk) => {
    const image = ticket === null ? requestOfSender(desk.images.values(), sender) : desk.images.get(ticket);
    if (image) return openRequest(viewer, ports, image, null);
    if (ticket === null && mail.id !== '') return mailForm(desk, mail, sender, ports.newKey());
    // An ended request is not among the open ones: the search knows it.
    return withDesk(viewer, ports, { ...nothing, requests: true }, (found) => searchCard(found, ticket ?? sender));
  });
}

/** Answers a press on a card. */
export function respond(pressed: Pressed, viewer: Viewer, ports: CardPorts): CardResponse {
  const { parameters } = pressed;
  const about = requestOf(parameters);
  switch (parameters.view) {
    case 'list': {
      const list = listNames.find((name) => name === parameters.list) ?? 'mine';
      return push(withDesk(viewer, ports, nothing, (desk) => listCard(desk, list satisfies ListName, wholeNumber(parameters.from))));
    }
    case 'search':
      return push(openSearch(viewer, ports));
    case 'found':
      return push(withDesk(viewer, ports, { ...nothing, requests: true }, (desk) => searchCard(desk, pressed.inputs.words ?? '')));
    case 'open':
      return about === null ? home(viewer, ports) : push(openRequest(viewer, ports, about, null));
    case 'words':
      return about === null ? home(viewer, ports) : push(withRequest(viewer, ports, about, wordsCard));
    case 'form':
      return form(pressed, about, viewer, ports);
    case 'complaints':
    case 'complaint':
    case 'complaintForm':
    case 'complaintDo':
      return respondAboutComplaints(pressed, viewer, ports);
    case 'chat':
      return push(withDesk(viewer, ports, { ...nothing, chat: wholeNumber(parameters.row) }, (desk) => chatCardOf(desk, parameters, ports.newKey()) ?? homeCard(desk, null, ports.sheetAddress)));
    case 'chatDo':
      return respondAboutChats(pressed, viewer, ports);
    case 'do':
      return act(pressed, about, viewer, ports);
    default:
      return home(viewer, ports);
  }
}

type About = Pick<RequestImage, 'ticket' | 'sequence'>;

function requestOf({ ticket, sequence }: Readonly<Record<string, string>>): About | null {
  const number = wholeNumber(sequence);
  return ticket === undefined || number === 0 ? null : { ticket, sequence: number };
}

function wholeNumber(text: string | undefined): number {
  const number = Number(text ?? '0');
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

const push = (card: CardModel): CardResponse => ({ go: 'push', card });
const home = (viewer: Viewer, ports: CardPorts): CardResponse => ({ go: 'root', card: openHome(viewer, ports) });

/** The card that `draw` makes of the desk; for whoever is no active librarian, one that says what to do. */
function withDesk(viewer: Viewer, ports: CardPorts, plan: CardReadPlan, draw: (desk: CardDesk) => CardModel): CardModel {
  const desk = cardDesk(ports.read(plan), viewer.email, viewer.now, viewer.language);
  return desk === null ? strangerCard(viewer, 'notLibrarian') : draw(desk);
}

function withRequest(viewer: Viewer, ports: CardPorts, about: About, draw: (desk: CardDesk, image: RequestImage) => CardModel): CardModel {
  return withDesk(viewer, ports, { contents: about.sequence, procedures: true, requests: false }, (desk) => {
    const image = imageOf(desk, about.ticket);
    return image === null ? homeCard(desk, cardWords[viewer.language].refusals.gone, ports.sheetAddress) : drawRevealed(desk, image, ports, draw);
  });
}

/** A confidential request is drawn with what it says for who may read it, and masked for everybody else. */
function drawRevealed(desk: CardDesk, image: RequestImage, ports: CardPorts, draw: (desk: CardDesk, image: RequestImage) => CardModel): CardModel {
  const answer = image.confidential === true && mayReadConfidential(desk.me, image) ? ports.readTexts(image) : null;
  if (answer === null || !answer.done) return draw(desk, image);
  const shown = withTexts(desk, image, answer);
  return draw(shown.desk, shown.image);
}

function openRequest(viewer: Viewer, ports: CardPorts, about: About, banner: string | null): CardModel {
  return withRequest(viewer, ports, about, (desk, image) => requestCard(desk, image, ports.newKey(), banner));
}

function form({ parameters, inputs }: Pressed, about: About | null, viewer: Viewer, ports: CardPorts): CardResponse {
  const { action } = parameters;
  const typed = parameters.fill === '1' ? inputs : null;
  const wanted: FormAction | undefined = formActions.find((name) => name === action);
  if (wanted === undefined || (about === null) !== (wanted === 'handOverAll')) return home(viewer, ports);
  const draw = (desk: CardDesk, image: RequestImage | null): CardModel => formCard(desk, wanted, image, ports.newKey(), typed) ?? homeCard(desk, null, ports.sheetAddress);
  const card = about === null ? withDesk(viewer, ports, nothing, (desk) => draw(desk, null)) : withRequest(viewer, ports, about, draw);
  return typed === null ? push(card) : { go: 'update', card };
}

/** Brings an action to the desk and shows the request as it is then; where nothing was done, the card stays and a notice says why and what to do. */
function act(pressed: Pressed, about: About | null, viewer: Viewer, ports: CardPorts): CardResponse {
  const words = cardWords[viewer.language];
  const read: CardAction | FormProblem = readForm(pressed);
  if (typeof read === 'string') return { go: 'stay', notice: words.refusals[read] };
  const call = { key: pressed.parameters.key ?? '', ticket: about?.ticket ?? null, sequence: about?.sequence ?? null, action: read };
  const answer = ports.send(call);
  if (!answer.done) {
    const notice = fill(words.refusals[answer.reason], { who: 'who' in answer ? (answer.who ?? '') : '' });
    // What lies under a card that is no longer true is shown anew; a form is left as it is, for its words would be lost.
    return answer.reason === 'changed' && about !== null && pressed.parameters.form === undefined
      ? { go: 'update', card: openRequest(viewer, ports, about, notice), notice } : { go: 'stay', notice };
  }
  const left = answer.left ?? 0;
  const notice = fill(words.done[read.name], { moved: answer.moved ?? 0 }) + (left > 0 ? ` ${fill(words.done.left, { left })}` : '');
  if (answer.made) return { go: 'update', card: openRequest(viewer, ports, answer.made, notice), notice };
  if (about === null) return { go: 'root', card: withDesk(viewer, ports, nothing, (desk) => homeCard(desk, notice, ports.sheetAddress)), notice };
  return { go: pressed.parameters.form === undefined ? 'update' : 'backAndUpdate', card: openRequest(viewer, ports, about, notice), notice };
}

export type StrangerReason = keyof (typeof cardWords)['id']['strangers'];

/** For whom the panel shows nothing of the desk: why, and what to do. */
export function strangerCard({ email, language }: Pick<Viewer, 'email' | 'language'>, reason: StrangerReason): CardModel {
  const words = cardWords[language];
  return { name: 'home', title: words.desk, subtitle: '', sections: [{ widgets: [{ kind: 'text', text: fill(words.strangers[reason], { email }) }] }] };
}
