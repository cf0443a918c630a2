import { isInService, storedImage, type RequestContents, type RequestImage } from '../domain/request';
import type { LocalInstant, Language } from '../messages/dates';
import type { Cells, ContentsRow } from './ports';
import type { TokenGrant } from './accessToken';
import type { LoanRules } from '../domain/loan';
import { clinicView, type ClinicView } from './clinic/clinicView';
import type { ClinicRules } from './configuration/clinicSettings';
import { agreementView, type AgreementView } from './agreementView';
import { conversationView, ratingView, type ConversationView, type RatingView } from './conversation/conversationView';
import { loanView, type LoanView } from './loans/loanView';
import { localInstant } from './localInstant';
import type { ProductView } from './site/siteView';
import { stageWhy, wholeWhy, type StageWhy, type WholeWhy } from './why/pageWhy';
import type { NamedCalendar } from './why/whyView';

/** One stage as the page shows it. */
export interface StageView extends StageWhy {
  readonly name: string;
  readonly nameEnglish: string;
  readonly state: 'done' | 'now' | 'waiting' | 'next' | 'skipped';
  readonly turn: 'librarian' | 'requester' | 'others';
  readonly due: LocalInstant | null;
  readonly finished: LocalInstant | null;
  readonly byAppointment: boolean;
}

/** Whitelist of what leaves the desk for the holder of a request's link. */
export interface StatusView extends WholeWhy {
  readonly kind: 'request';
  readonly ticket: string;
  readonly language: Language;
  readonly status: RequestImage['status'];
  readonly service: string;
  readonly serviceEnglish: string;
  readonly region: string;
  readonly title: string;
  readonly submitted: LocalInstant;
  readonly promised: LocalInstant | null;
  readonly agreement: AgreementView | null;
  readonly loan: LoanView | null;
  readonly clinic: ClinicView | null;
  readonly conversation: ConversationView | null;
  readonly rating: RatingView | null;
  readonly done: LocalInstant | null;
  readonly owner: { readonly name: string; readonly email: string };
  readonly stages: readonly StageView[];
  readonly note: string;
  readonly resultLink: string;
  readonly linked: readonly string[];
  /** The request in which it goes on; its address only for who has asked that one too. */
  readonly merged: { readonly ticket: string; readonly address: string | null } | null;
  readonly neededBy: string | null;
  /** Knowledge products that may answer it already; only in the page as it is opened, not in the answers to what is pressed there. */
  readonly products?: readonly ProductView[];
  readonly contents: {
    readonly name: string;
    readonly onBehalfOf: string;
    readonly requesterKind: string;
    readonly employeeId: string;
    readonly phone: string;
    readonly unit: string;
    readonly description: string;
    readonly keywords: string;
    readonly attachment: string;
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
  };
}

/** What a visitor sees whose link is not valid, or who comes when nothing can be read. */
export interface WelcomeView {
  /** maintenance: the desk is between two versions of the program. */
  readonly kind: 'notFound' | 'busy' | 'maintenance';
  readonly language: Language;
  readonly formAddress: string;
}

export type PageView = StatusView | WelcomeView;

/** Zones, names and calendars that the page prints dates with; from the configuration or a cache of it. */
export interface PageNames {
  /** Of the spreadsheet. */
  readonly timeZone: string;
  readonly zoneOf: (region: string) => string;
  readonly regionName: (region: string) => string;
  /** null where the cache cannot hold the calendars. */
  readonly calendarOf: (region: string) => NamedCalendar | null;
  readonly serviceName: (service: string) => { readonly name: string; readonly nameEnglish: string };
  readonly loanRules: LoanRules;
  readonly clinicRules: ClinicRules;
  /** Calendar days within which an ended request may be opened again. */
  readonly reopenDays: number;
  /** Links of a smaller version open nothing. */
  readonly linkVersion: number;
}

/**
 * The view that a link opens, of the one row that it names; null where the row holds another ticket or none. `linkTo` makes the link to another request of the
 * same requester; `slots`: the tab Jadwal, header first.
 */
export function requestView(
  grant: TokenGrant, row: ContentsRow | null, slots: Cells, names: PageNames, now: number, linkTo: (other: TokenGrant) => string,
): StatusView | null {
  if (row === null || row.ticket !== grant.ticket || row.imageJson === '') return null;
  const image = storedImage(JSON.parse(row.imageJson));
  // Whoever still has the link of an erased request finds nothing.
  if (image.erased === true) return null;
  return viewOf(image, JSON.parse(row.contentsJson) as RequestContents, slots, names, now, linkTo);
}

function viewOf(image: RequestImage, contents: RequestContents, slots: Cells, names: PageNames, now: number, addressOf: (other: TokenGrant) => string): StatusView {
  const calendar = names.calendarOf(image.region);
  const zone = names.zoneOf(image.region);
  const local = (at: number | null): LocalInstant | null => (at === null ? null : localInstant(zone, at));
  const service = names.serviceName(image.service);
  return {
    kind: 'request',
    ticket: image.ticket,
    language: image.language,
    status: image.status,
    service: service.name,
    serviceEnglish: service.nameEnglish,
    region: names.regionName(image.region),
    title: contents.title,
    submitted: localInstant(zone, image.submittedAt),
    promised: local(image.dueAt),
    agreement: agreementView(image, now, (at) => localInstant(zone, at)),
    loan: loanView(image, calendar?.calendar ?? null, names.loanRules, now),
    clinic: clinicView(
      image, slots, names.timeZone, { regions: [image.region, names.regionName(image.region)], services: [image.service, service.name, service.nameEnglish] }, names.clinicRules, now,
      (at) => localInstant(zone, at),
    ),
    conversation: conversationView(image, contents, names.reopenDays, now, (at) => localInstant(zone, at)),
    rating: ratingView(image, contents, now, (at) => localInstant(zone, at)),
    done: local(image.deliveredAt ?? image.endedAt),
    owner: { name: image.assigneeName, email: image.assignee },
    stages: image.stages.map((stage, index) => ({
      name: stage.name,
      nameEnglish: stage.nameEnglish,
      state: stageState(image, index),
      // While we wait, it is the turn of whoever we wait for, whatever the stage.
      turn: index === image.stageIndex && image.pause !== null ? image.pause.kind : stage.clock,
      due: local(stage.dueAt),
      finished: local(stage.finishedAt),
      byAppointment: stage.norm.kind === 'appointment',
      ...stageWhy(calendar, image, index, now),
    })),
    ...wholeWhy(calendar, image, now),
    note: image.noteToRequester,
    resultLink: image.resultLink,
    linked: image.linked,
    merged: image.mergedInto ? { ticket: image.mergedInto.ticket, address: image.mergedInto.shared ? addressOf(image.mergedInto) : null } : null,
    ...(image.mergedInto ? { outcome: null } : {}),
    neededBy: image.neededBy,
    contents: {
      name: contents.name, onBehalfOf: contents.onBehalfOf, requesterKind: contents.requesterKind, employeeId: contents.employeeId, phone: contents.phone,
      unit: contents.unit, description: contents.description, keywords: contents.keywords, attachment: contents.attachment, answers: contents.answers,
    },
  };
}

export function stageState(image: RequestImage, index: number): StageView['state'] {
  const stage = image.stages[index];
  if (stage?.skipped === true) return 'skipped';
  if (stage?.finishedAt != null) return 'done';
  if (index === image.stageIndex && isInService(image.status)) return image.pause === null ? 'now' : 'waiting';
  return 'next';
}
