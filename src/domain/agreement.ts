import { serves, type Librarian } from './assignment';
import { closingOn, isOpen, spreadStages, standardDue } from './agreedDates';
import { applyEvent, type Actor, type DeskEvent, type EventType } from './event';
import { deriveDates } from './promise';
import { isInService, type Agreement, type Proposal, type RequestImage, type StandardKept, type Status } from './request';
import { waitStops } from './stage';
import { endOfWorkingDay, localDate, workingMinutes } from './workingTime';
import type { Moment } from './workflow';

/** Why an answer about a date is refused; words are chosen at the edge. */
export type DateRefusal =
  | { readonly code: 'notInService'; readonly status: Status }
  /** The date follows from an appointment: that is what both sides agree on. */
  | { readonly code: 'byAppointment' }
  /** Nothing was wished or proposed that this could be an answer to. */
  | { readonly code: 'nothingAsked' }
  /** It is the requester's turn. */
  | { readonly code: 'waitingForRequester' }
  /** No working time is left until that day closes. */
  | { readonly code: 'past' }
  | { readonly code: 'alreadyPromised' }
  /** What is agreed binds until both sides agree on something else. */
  | { readonly code: 'agreedBinds' }
  | { readonly code: 'coordinatorNeeded'; readonly because: 'notAssignee' | 'othersHours' }
  /** The proposal is not the one that stands now. */
  | { readonly code: 'changed' }
  /** The time to answer is over; the promise stays. */
  | { readonly code: 'lapsed' };

export type DateOutcome =
  | { readonly ok: true; readonly events: readonly DeskEvent[]; readonly image: RequestImage }
  | { readonly ok: false; readonly refusal: DateRefusal };

/** When, by whom and in which calendar something about a date is said. */
export type DateMoment = Pick<Moment, 'now' | 'actor' | 'calendar'>;

/** In what capacity somebody speaks for the desk about a request. */
export type Standing = 'assignee' | 'coordinator' | 'other';

/**
 * Standing of whoever typed: coordinators of the region, heads and administrators may promise others' hours. Where Google does not say who it was, it is
 * taken for the assignee: the one whose row it is.
 */
export function standingOf(actor: Actor, image: Pick<RequestImage, 'assignee' | 'region'>, librarians: readonly Librarian[]): Standing {
  if (mayPromiseForOthers(image.region, librarians).some((person) => person.email === actor)) return 'coordinator';
  return actor === 'unknown' || actor === image.assignee ? 'assignee' : 'other';
}

/** Who may promise others' hours in a region: its coordinators, and heads and administrators. */
export function mayPromiseForOthers(region: string, librarians: readonly Librarian[]): Librarian[] {
  return librarians.filter(
    (person) => person.active && (person.role === 'head' || person.role === 'admin' || (person.role === 'coordinator' && serves(person.regions, region))),
  );
}

/** Whether the date of the whole can be agreed on at all: in service, and not hanging on an appointment. */
export function whyNotNegotiable(image: RequestImage): DateRefusal | null {
  if (!isInService(image.status)) return { code: 'notInService', status: image.status };
  const hangs = image.dueAt === null || image.stages.some((stage, index) => stage.norm.kind === 'appointment' && isOpen(image, index));
  return hangs ? { code: 'byAppointment' } : null;
}

/** Whether the date promised now is one that both sides have agreed on. */
export function isAgreed(image: Pick<RequestImage, 'promise' | 'agreement'>): boolean {
  return image.promise.basis === 'agreed' && image.agreement !== null;
}

/**
 * What the requester's Dibutuhkan Tanggal, as it stands in the image, asks of the librarian: a day earlier than the promise is a proposal, to be
 * answered within one working day; any other asks nothing, and takes back an earlier proposal of theirs.
 */
export function askForWish(image: RequestImage, moment: DateMoment): DateOutcome {
  const steps = new Steps(image, moment);
  const open = image.proposal;
  if (whyNotNegotiable(image) !== null) return steps.outcome();
  const due = image.neededBy === null ? null : closingOn(moment.calendar, image.neededBy, moment.now);
  if (due !== null && due < (image.dueAt ?? due)) {
    if (open?.by !== 'requester' || open.due !== due) steps.propose('requester', due);
  } else if (open?.by === 'requester') steps.keepStandard('requester', open);
  return steps.outcome();
}

/** The librarian agrees to what the requester has proposed or, where nothing is open, to the day by which they need it. */
export function agreeToWish(image: RequestImage, standing: Standing, moment: DateMoment): DateOutcome {
  const { proposal, neededBy, standardKept } = image;
  const closed = whyNotNegotiable(image);
  if (closed) return refuse(closed);
  if (proposal?.by === 'librarian') return refuse({ code: 'waitingForRequester' });
  const wished = neededBy === null || standardKept?.by === 'requester' ? null : closingOn(moment.calendar, neededBy, moment.now);
  const due = proposal?.due ?? wished;
  if (due === null) return refuse({ code: 'nothingAsked' });
  if (proposal === null && (isAgreed(image) || due === image.dueAt)) return refuse({ code: 'alreadyPromised' });
  const refusal = whyNotPromised(image, due, standing, moment);
  if (refusal) return refuse(refusal);
  const steps = new Steps(image, moment);
  steps.agree(due, proposal?.actor ?? image.requesterEmail ?? 'unknown', moment.actor);
  return steps.outcome();
}

/** The librarian proposes a day (YYYY-MM-DD), or by naming the requester's own agrees to it. */
export function proposeToRequester(image: RequestImage, day: string, standing: Standing, moment: DateMoment): DateOutcome {
  const closed = whyNotNegotiable(image);
  if (closed) return refuse(closed);
  const { proposal } = image;
  const due = closingOn(moment.calendar, day, moment.now);
  const steps = new Steps(image, moment);
  if (proposal?.due === due) return proposal.by === 'requester' ? agreeToWish(image, standing, moment) : steps.outcome();
  if (due === image.dueAt) return proposal?.by === 'requester' ? keepPromise(image, moment) : refuse({ code: 'alreadyPromised' });
  // Once the requester accepts it binds, so whoever proposes must be one who may promise it.
  const refusal = whyNotPromised(image, due, standing, moment);
  if (refusal) return refuse(refusal);
  steps.propose('librarian', due);
  return steps.outcome();
}

/** The librarian keeps what is promised: answers the requester's wish with no, or takes back an own proposal. */
export function keepPromise(image: RequestImage, moment: DateMoment): DateOutcome {
  const closed = whyNotNegotiable(image);
  if (closed) return refuse(closed);
  const steps = new Steps(image, moment);
  if (image.proposal === null) {
    if (isAgreed(image)) return refuse({ code: 'agreedBinds' });
    if (image.neededBy === null) return refuse({ code: 'nothingAsked' });
    if (image.standardKept !== null) return steps.outcome();
  }
  steps.keepStandard('librarian', image.proposal);
  return steps.outcome();
}

/** The requester accepts the librarian's proposal of that instant (`at`). */
export function acceptProposal(image: RequestImage, at: number, moment: DateMoment): DateOutcome {
  const refusal = whyNotAnswered(image, at, moment);
  if (refusal) return refuse(refusal);
  const { proposal } = image;
  if (proposal?.by !== 'librarian') return refuse({ code: 'changed' });
  if (!isAhead(proposal.due, moment)) return refuse({ code: 'past' });
  const steps = new Steps(image, moment);
  steps.agree(proposal.due, proposal.actor, moment.actor);
  return steps.outcome();
}

/** The requester proposes a day in answer to the proposal of `at`, or of their own accord (null); naming the librarian's day accepts it. */
export function proposeToLibrarian(image: RequestImage, at: number | null, day: string, moment: DateMoment): DateOutcome {
  const refusal = whyNotAnswered(image, at, moment);
  if (refusal) return refuse(refusal);
  const due = closingOn(moment.calendar, day, moment.now);
  const { proposal } = image;
  if (proposal?.by === 'librarian' && proposal.due === due) return acceptProposal(image, proposal.at, moment);
  if (!isAhead(due, moment)) return refuse({ code: 'past' });
  if (due === image.dueAt) return refuse({ code: 'alreadyPromised' });
  const steps = new Steps(image, moment);
  if (day !== image.neededBy) steps.record('neededByChanged', { neededBy: day }, { from: image.neededBy, to: day });
  if (proposal?.due !== due) steps.propose('requester', due);
  return steps.outcome();
}

/** The requester is content with what is promised: declines the proposal of `at`, or takes back their own. */
export function keepForRequester(image: RequestImage, at: number, moment: DateMoment): DateOutcome {
  const refusal = whyNotAnswered(image, at, moment);
  if (refusal) return refuse(refusal);
  const steps = new Steps(image, moment);
  steps.keepStandard('requester', image.proposal);
  return steps.outcome();
}

/** Closes a proposal that nobody answered in time, or that has lost its object: what is promised stays. */
export function lapseProposal(image: RequestImage, moment: DateMoment): DateOutcome {
  const steps = new Steps(image, moment);
  const { proposal } = image;
  if (proposal === null || (moment.now <= proposal.answerBy && whyNotNegotiable(image) === null)) return steps.outcome();
  steps.record('proposalLapsed', { proposal: null, ...steps.kept('silence') }, { by: proposal.by, day: steps.dayOf(proposal.due) });
  return steps.outcome();
}

const refuse = (refusal: DateRefusal): DateOutcome => ({ ok: false, refusal });

function isAhead(due: number, moment: DateMoment): boolean {
  return workingMinutes(moment.calendar, new Date(moment.now), new Date(due)) > 0;
}

/** An answer names what it answers: it may come twice, or from a page that is no longer true. */
function whyNotAnswered(image: RequestImage, at: number | null, moment: DateMoment): DateRefusal | null {
  const closed = whyNotNegotiable(image);
  if (closed) return closed;
  if ((image.proposal?.at ?? null) !== at) return { code: 'changed' };
  return image.proposal !== null && moment.now > image.proposal.answerBy ? { code: 'lapsed' } : null;
}

function whyNotPromised(image: RequestImage, due: number, standing: Standing, moment: DateMoment): DateRefusal | null {
  if (!isAhead(due, moment)) return { code: 'past' };
  if (standing === 'coordinator') return null;
  if (standing === 'other') return { code: 'coordinatorNeeded', because: 'notAssignee' };
  const earlier = due < (standardDue(moment.calendar, image) ?? due);
  const othersToo = image.stages.some((stage, index) => stage.clock === 'others' && isOpen(image, index));
  return earlier && othersToo ? { code: 'coordinatorNeeded', because: 'othersHours' } : null;
}

/** Collects events and keeps the image that they lead to. */
class Steps {
  private readonly events: DeskEvent[] = [];
  constructor(
    private image: RequestImage,
    private readonly moment: DateMoment,
  ) {}

  record(type: EventType, patch: Partial<RequestImage>, data: DeskEvent['data']): void {
    const event: DeskEvent = { type, ticket: this.image.ticket, at: this.moment.now, actor: this.moment.actor, data, patch };
    this.events.push(event);
    this.image = applyEvent(this.image, event);
  }

  propose(by: Proposal['by'], due: number): void {
    const { now, actor, calendar } = this.moment;
    const answerBy = endOfWorkingDay(calendar, new Date(now), 1).getTime();
    // Answers name a proposal by its instant, so one that replaces another never has the same.
    const at = Math.max(now, (this.image.proposal?.at ?? 0) + 1);
    this.record('dateProposed', { proposal: { by, actor, due, at, answerBy }, standardKept: null }, { by, day: this.dayOf(due), answerBy: this.dayOf(answerBy) });
  }

  /** Makes the date binding, and gives each stage that is left its part of the time until then. */
  agree(due: number, proposedBy: Actor, agreedBy: Actor): void {
    const { now, calendar } = this.moment;
    const agreement: Agreement = { due, proposedBy, agreedBy, at: now };
    const before = this.image;
    const facts: RequestImage = { ...before, ...this.settledWait(), promise: { ...before.promise, basis: 'agreed', fixed: { at: now, due, minutes: null, counted: due } } };
    const dates = deriveDates(calendar, { ...facts, stages: spreadStages(calendar, facts, now, due) });
    const { promise, pause, stops, waitedMinutes } = facts;
    this.record(
      'dateAgreed', { agreement, proposal: null, standardKept: null, promise, pause, stops, waitedMinutes, ...dates },
      { day: this.dayOf(due), proposedBy, agreedBy, movedFrom: before.dueAt, movedTo: dates.dueAt },
    );
  }

  keepStandard(by: 'requester' | 'librarian', proposal: Proposal | null): void {
    // Whoever takes back a proposal that answered nothing leaves things as they were before it.
    const kept = proposal?.by === by && this.image.neededBy === null ? {} : this.kept(by);
    this.record('standardKept', { proposal: null, ...kept }, { by, day: proposal === null ? this.image.neededBy : this.dayOf(proposal.due) });
  }

  /** Where a date is agreed it is that one which stays, and no standard. */
  kept(by: StandardKept['by']): Partial<RequestImage> {
    return isAgreed(this.image) ? {} : { standardKept: { by, at: this.moment.now } };
  }

  dayOf(instant: number): string {
    return localDate(this.moment.calendar, new Date(instant));
  }

  outcome(): DateOutcome {
    return { ok: true, events: this.events, image: this.image };
  }

  /** The agreed date holds from now on: of a wait under way, what is over has moved the old date, and only what follows moves the new one. */
  private settledWait(): Partial<RequestImage> {
    const { pause, stops, stages, stageIndex, waitedMinutes } = this.image;
    const { now, calendar } = this.moment;
    if (pause === null || now <= pause.since) return {};
    const minutes = workingMinutes(calendar, new Date(pause.since), new Date(now));
    const stop = { from: pause.since, to: now, because: pause.kind, stage: stageIndex } as const;
    return {
      pause: { ...pause, since: now },
      stops: waitStops(pause.kind, stages[stageIndex]) && minutes > 0 ? [...stops, stop] : stops,
      waitedMinutes: { ...waitedMinutes, [pause.kind]: waitedMinutes[pause.kind] + minutes },
    };
  }
}
