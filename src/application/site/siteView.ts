import type { LocalInstant, Language } from '../../messages/dates';
import type { StageClock } from '../../domain/stage';
import type { Grade, SurveyElement } from '../../domain/survey';
import type { RequestImage } from '../../domain/request';
import type { PageView, StageView } from '../viewStatus';
import type { ComplaintView, ComplaintVisitorAnswer, ComplaintVisitorCall } from '../complaints/complaintCalls';
import type { ChatView, ChatVisitorAnswer, ChatVisitorCall } from '../chat/chatCalls';
import type { HeartbeatView } from '../health/heartbeat';
import type { NewsAnswer, NewsCall } from '../news/newsCalls';
import type { Place } from './place';

/** A text in both languages; English is '' where the library has written none. */
export interface Both {
  readonly id: string;
  readonly en: string;
}

/** Share of promises kept, 0–100 in whole numbers, and of how many; null where there are too few to be told. */
export type Share = { readonly percent: number; readonly finished: number } | null;

export interface ServiceStageView {
  readonly name: Both;
  /** null: on the appointment. */
  readonly promise: { readonly unit: 'hours' | 'days'; readonly amount: number } | null;
  readonly clock: StageClock;
  readonly achieved: Share;
}

/** One service as the library publishes it. */
export interface ServiceView {
  readonly code: string;
  readonly name: Both;
  readonly gives: Both;
  readonly requirements: Both;
  readonly cost: Both;
  readonly stages: readonly ServiceStageView[];
  /** Whole requests done in time. */
  readonly achieved: Share;
  /** Address of the form with this service chosen; without a region, which the page adds. */
  readonly formAddress: string;
}

export interface ServicesView {
  readonly kind: 'services';
  readonly services: readonly ServiceView[];
  readonly complaints: Both;
}

/** What a ticket number alone shows: stages and dates, nothing else. */
export interface TrackedView {
  readonly ticket: string;
  readonly status: RequestImage['status'];
  readonly submitted: LocalInstant;
  readonly promised: LocalInstant | null;
  readonly done: LocalInstant | null;
  readonly stages: readonly StageView[];
}

export interface TrackView {
  readonly kind: 'track';
  /** 'ask': nothing was asked yet; 'wait': too many wrong numbers are being tried just now. */
  readonly state: 'ask' | 'found' | 'unknown' | 'wait';
  readonly tracked: TrackedView | null;
}

export interface OwnRequestView {
  readonly ticket: string;
  readonly title: string;
  readonly service: Both;
  readonly region: string;
  readonly status: RequestImage['status'];
  readonly stage: Both;
  readonly promised: LocalInstant | null;
  /** Token of its own page. */
  readonly token: string;
}

export interface OwnRequestsView {
  readonly kind: 'own';
  readonly state: 'list' | 'expired';
  readonly requests: readonly OwnRequestView[];
  /** How many older ones there are. */
  readonly more: number;
}

export interface ProductView {
  readonly title: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly year: string;
  /** '' where the cell holds no web address. */
  readonly link: string;
  readonly summary: string;
}

export interface ProductsView {
  readonly kind: 'products';
  readonly products: readonly ProductView[];
  readonly total: number;
  /** Products of the tab, whatever was searched for. */
  readonly all: number;
  readonly pages: number;
  readonly topics: readonly { readonly name: string; readonly count: number }[];
}

export interface AnswerView {
  readonly question: Both;
  readonly answer: Both;
}

export interface AnswersView {
  readonly kind: 'answers';
  /** The service whose questions these are; null for all. */
  readonly service: Both | null;
  readonly answers: readonly AnswerView[];
  /** Whether words were searched for and nothing fits. */
  readonly nothing: boolean;
  /** Address of the form with the question in it. */
  readonly formAddress: string;
}

export interface PerformanceLine {
  readonly name: Both;
  readonly share: Share;
  /** Working hours that half of the last ones took at most; null where too few are known. */
  readonly median: number | null;
}

export interface SatisfactionView {
  readonly index: number;
  readonly grade: Grade;
  readonly answers: number;
  readonly elements: readonly { readonly element: SurveyElement; readonly mean: number; readonly count: number }[];
}

export interface PerformanceView {
  readonly kind: 'performance';
  /** Name of the region whose services are shown; '' for all. */
  readonly region: string;
  readonly regions: readonly PerformanceLine[];
  readonly services: readonly PerformanceLine[];
  /** YYYY-MM. */
  readonly months: readonly { readonly month: string; readonly share: Share }[];
  /** Of the last twelve months; null where too few have rated. */
  readonly satisfaction: SatisfactionView | null;
  /** People who found their answer in Tanya Jawab in these months; 0 where too few. */
  readonly foundAnswers: number;
}

export interface ComplaintPageView {
  readonly kind: 'complaint';
  /** How else to complain. */
  readonly ways: Both;
  readonly services: readonly { readonly code: string; readonly name: Both }[];
  /** Names of the desk's people. */
  readonly people: readonly string[];
  /** Number and code of the link that was followed, '' for none, and what it opens. */
  readonly typed: string;
  readonly found: ComplaintView | null;
  readonly problem: '' | 'wrong' | 'wait' | 'busy';
}

/** Where a short question is asked, and the conversation of a link. */
export interface AskView {
  readonly kind: 'ask';
  /** Whether the library offers it now. */
  readonly offered: boolean;
  /** Whether librarians are at work, and until or from when on: of the desk ('') and of each region; where the region answers on WhatsApp, its number. */
  readonly places: readonly { readonly code: string; readonly open: boolean; readonly change: LocalInstant; readonly whatsApp: string }[];
  /** Address of the form with the question in it. */
  readonly formAddress: string;
  /** Token of the link that was followed, '' for none, and what it opens. */
  readonly token: string;
  readonly found: ChatView | null;
  readonly again: number | null;
  readonly problem: '' | 'denied' | 'busy';
}

/** What an address follows, for who has its link. */
export interface NewsView {
  readonly kind: 'news';
  /** 'void': the link is not good any more. */
  readonly state: 'new' | 'following' | 'void';
  readonly email: string;
  readonly token: string;
  readonly topics: readonly string[];
  /** Topics followed, or those that the visitor came from; none are all. */
  readonly chosen: readonly string[];
}

export type SiteView = AskView | NewsView | ComplaintPageView | PageView | ServicesView | TrackView | OwnRequestsView | ProductsView | AnswersView | PerformanceView;

/** What stands around every view: the same for all visitors but for language and place. */
export interface Frame {
  readonly library: string;
  /** Whether it is the page of the knowledge products, which leads to the services and no further. */
  readonly alone?: boolean;
  /** Address of the web app; links and forms lead there. */
  readonly address: string;
  readonly formAddress: string;
  /** Name of the form's field for the region ('entry.1'), '' where it is not known. */
  readonly regionEntry: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly language: Language;
  /** Whether the visitor has chosen that language. */
  readonly chosen: boolean;
  readonly place: Place;
  /** The desk's last sign of life; null where it has none yet. */
  readonly heartbeat: HeartbeatView | null;
}

/** What the browser may ask of the server beside the actions of a request. All of it can be asked by anybody. */
export type VisitorRequest =
  | ChatVisitorCall
  | ComplaintVisitorCall
  | { readonly see: Place }
  /** Mails a link: to the request of that ticket, or to the list of all requests of the address where the ticket is ''. */
  | { readonly send: { readonly email: string; readonly ticket: string }; readonly language: Language; readonly key: string }
  /** Mails a link by which the address may follow new products; the topic is the one that the page then proposes, '' for all. */
  | { readonly follow: { readonly email: string; readonly topic: string }; readonly language: Language; readonly key: string }
  | NewsCall
  /** A question and its answer were what the visitor looked for. */
  | { readonly found: string };

export type VisitorAnswer =
  | ChatVisitorAnswer
  | NewsAnswer
  | ComplaintVisitorAnswer
  | { readonly outcome: 'seen'; readonly view: SiteView }
  /** The link is on its way, if address and request fit: the page never says whether they do. */
  | { readonly outcome: 'sent' | 'counted' | 'paused' | 'tooMany' | 'busy' | 'malformed' };
