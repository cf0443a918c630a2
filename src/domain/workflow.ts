import { applyEvent, type Actor, type DeskEvent, type EventType } from './event';
import { chargeHolder } from './holding';
import { deriveDates, fixDue } from './promise';
import { isEnded, isInService, untouched, type RequestImage, type Status } from './request';
import { countsAgainstLibrarian, dueOfStage, waitStops, type FixedDue, type StageRecord } from './stage';
import { addWorkingTime, workingMinutes, type Calendar } from './workingTime';

/** Why a command is refused; words are chosen at the edge. */
export type Refusal =
  | { readonly code: 'statusNotAllowed'; readonly from: Status; readonly to: Status }
  | { readonly code: 'stageUnknown'; readonly typed: string }
  | { readonly code: 'requestEnded'; readonly status: Status }
  | { readonly code: 'reopenTooLate'; readonly days: number };

export type Outcome = { readonly ok: true; readonly events: readonly DeskEvent[]; readonly image: RequestImage } | { readonly ok: false; readonly refusal: Refusal };

export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly actor: Actor;
  readonly calendar: Calendar;
  /** Calendar days within which an ended request may be opened again. */
  readonly reopenDays: number;
}

/** What may follow what (product.md, "Life of a request"). */
const allowed: Readonly<Record<Status, readonly Status[]>> = {
  new: ['inProgress', 'waitingRequester', 'waitingOthers', 'delivered', 'declined', 'cancelled'],
  inProgress: ['waitingRequester', 'waitingOthers', 'delivered', 'declined', 'cancelled'],
  waitingRequester: ['inProgress', 'waitingOthers', 'delivered', 'declined', 'cancelled', 'closedWithoutAnswer'],
  waitingOthers: ['inProgress', 'waitingRequester', 'delivered', 'declined', 'cancelled'],
  delivered: ['completed', 'inProgress', 'closedWithoutAnswer'],
  completed: ['inProgress'],
  declined: ['inProgress'],
  cancelled: ['inProgress'],
  closedWithoutAnswer: ['inProgress'],
};

/** Statuses that may be chosen next, for drop-downs. */
export function nextStatuses(status: Status): readonly Status[] {
  return allowed[status];
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Collects events and keeps the image that they lead to; the dates of every image follow from its facts. */
class Draft {
  readonly events: DeskEvent[] = [];
  constructor(
    public image: RequestImage,
    readonly moment: Moment,
  ) {}

  /** `at`: when what is recorded really happened, for whoever held the request until then. */
  record(type: EventType, patch: Partial<RequestImage>, data: DeskEvent['data'] = {}, at: number = this.moment.now): void {
    const charged = chargeHolder(this.image, patch, this.moment.calendar, at);
    const event: DeskEvent = { type, ticket: this.image.ticket, at: this.moment.now, actor: this.moment.actor, data, patch: charged };
    this.events.push(event);
    this.image = applyEvent(this.image, event);
  }

  /** Records changed facts together with the dates that follow from them. */
  recordFacts(type: EventType, facts: Partial<RequestImage>, data: DeskEvent['data'] = {}, at?: number): void {
    const before = this.image.dueAt;
    const dates = deriveDates(this.moment.calendar, { ...this.image, ...facts });
    const moved = dates.dueAt === before ? {} : { movedFrom: before, movedTo: dates.dueAt };
    this.record(type, { ...facts, ...dates }, { ...data, ...moved }, at);
  }

  outcome(): Outcome {
    return { ok: true, events: this.events, image: this.image };
  }
}

/** Moves a request to a status. Taking a new request on (Diproses) ends its first stage; delivering ends all that are left. */
export function changeStatus(image: RequestImage, to: Status, moment: Moment): Outcome {
  if (to === image.status) return { ok: true, events: [], image };
  if (!allowed[image.status].includes(to)) return { ok: false, refusal: { code: 'statusNotAllowed', from: image.status, to } };
  if (isEnded(image.status) && moment.now - (image.endedAt ?? moment.now) > moment.reopenDays * dayMilliseconds) {
    return { ok: false, refusal: { code: 'reopenTooLate', days: moment.reopenDays } };
  }
  const draft = new Draft(image, moment);
  endPause(draft);
  const from = image.status;
  if (to === 'inProgress' && (isEnded(from) || from === 'delivered')) reopen(draft);
  else if (to === 'inProgress' && from === 'new') startStage(draft, Math.min(1, draft.image.stages.length - 1));
  else if (to === 'delivered') finishStages(draft);
  const patch: Partial<RequestImage> = {
    status: to,
    ...firstResponse(draft.image, moment, to),
    ...(to === 'waitingRequester' || to === 'waitingOthers'
      ? { pause: { kind: to === 'waitingRequester' ? ('requester' as const) : ('others' as const), since: moment.now } }
      : {}),
    ...(to === 'delivered' ? { deliveredAt: moment.now } : {}),
    ...(isEnded(to) ? { endedAt: moment.now } : {}),
    ...(to === 'completed' && image.ratingAskedAt === undefined ? { ratingAskedAt: moment.now } : {}),
  };
  draft.record(to === 'closedWithoutAnswer' ? 'closedBySilence' : 'statusChanged', patch, { from, to });
  return draft.outcome();
}

/** Begins the stage of that name: earlier open stages are finished or, never begun, skipped; going back opens it anew. */
export function moveToStage(image: RequestImage, typed: string, moment: Moment): Outcome {
  if (!isInService(image.status)) return { ok: false, refusal: { code: 'requestEnded', status: image.status } };
  const index = stageNamed(image.stages, typed);
  if (index < 0) return { ok: false, refusal: { code: 'stageUnknown', typed } };
  if (index === image.stageIndex) return { ok: true, events: [], image };
  const draft = new Draft(image, moment);
  endPause(draft);
  startStage(draft, index);
  if (draft.image.status !== 'inProgress') {
    draft.record('statusChanged', { status: 'inProgress', ...firstResponse(draft.image, moment, 'inProgress') }, { from: image.status, to: 'inProgress' });
  }
  return draft.outcome();
}

/** Fixes or moves the appointment on which a stage is due; the promise of the whole follows from it. */
export function setAppointment(image: RequestImage, appointment: number | null, moment: Moment): Outcome {
  const draft = new Draft(image, moment);
  const index = image.stages.findIndex((stage) => stage.norm.kind === 'appointment');
  const decides = index >= image.stageIndex && image.stages[index]?.finishedAt === null;
  if (!decides) draft.record('appointmentChanged', { appointment }, { appointment });
  else draft.recordFacts('appointmentChanged', { appointment, promise: { ...image.promise, ...untouched.promise } }, { appointment });
  return draft.outcome();
}

/**
 * The requester has answered: the wait ends when the answer arrived (epoch milliseconds, at most now), not when somebody read it. Nothing
 * happens where nobody waits for the requester.
 */
export function answerArrived(image: RequestImage, arrivedAt: number, moment: Moment): Outcome {
  if (image.status !== 'waitingRequester') return { ok: true, events: [], image };
  const draft = new Draft(image, moment);
  endPause(draft, Math.min(arrivedAt, moment.now));
  draft.record('statusChanged', { status: 'inProgress', ...firstResponse(draft.image, moment, 'inProgress') }, { from: image.status, to: 'inProgress', answeredAt: arrivedAt });
  return draft.outcome();
}

/** Who takes a request over, and where. */
export interface Successor {
  readonly region: string;
  /** Calendar of that region. */
  readonly calendar: Calendar;
  readonly assignee: string;
  readonly assigneeName: string;
  readonly because: RequestImage['assignedBecause'];
}

/**
 * Hands a request over to another region (`moment.calendar` is that of the region that gives it away). Nothing begins anew and no promise
 * becomes longer: the promised instants stay as they are, and only what follows is counted in the new region's calendar.
 */
export function handOver(image: RequestImage, to: Successor, moment: Moment): Outcome {
  const draft = new Draft(image, moment);
  const { pause } = image;
  // What a wait has cost so far was lost in the hours of who had it.
  if (pause !== null) endPause(draft, moment.now);
  // So was what a stage that is not the librarian's has taken beyond its time.
  if (isInService(image.status)) forgiveOverrun(draft);
  const { stages, stageIndex, dueAt, promise } = draft.image;
  const fix = (due: number, before: FixedDue | null | undefined): FixedDue => fixDue(to.calendar, moment.now, due, !before || before.minutes !== null);
  const held = stages.map((stage, position): StageRecord => {
    if (position < stageIndex || stage.finishedAt !== null || stage.dueAt === null || stage.norm.kind === 'appointment') return stage;
    return position === stageIndex || stage.fixed ? { ...stage, fixed: fix(stage.dueAt, stage.fixed) } : stage;
  });
  const facts: Partial<RequestImage> = {
    region: to.region, assignee: to.assignee, assigneeName: to.assigneeName, assignedBecause: to.because, stages: held, pause: pause === null ? null : { ...pause, since: moment.now },
    promise: dueAt === null || !isInService(image.status) ? promise
      : { ...promise, basis: promise.basis === 'agreed' ? 'agreed' : 'handOver', fixed: fix(dueAt, promise.fixed) },
  };
  const dates = isInService(image.status) ? deriveDates(to.calendar, { ...draft.image, ...facts }) : {};
  const minutes = (holder: string): number => Math.round(draft.image.shares[holder] ?? 0);
  draft.record('regionChanged', { ...facts, ...dates }, { from: image.region, to: to.region, assignee: to.assignee });
  const given = draft.events[draft.events.length - 1];
  if (given) draft.events[draft.events.length - 1] = { ...given, data: { ...given.data, share: minutes(image.assignee) } };
  return draft.outcome();
}

export function stageNamed(stages: readonly StageRecord[], typed: string): number {
  const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  return stages.findIndex((stage) => stage.name.toLowerCase() === wanted);
}

function firstResponse(image: RequestImage, moment: Moment, to: Status): Partial<RequestImage> {
  return image.firstResponseAt === null && to !== 'cancelled' ? { firstResponseAt: moment.now } : {};
}

function startStage(draft: Draft, index: number): void {
  const { now } = draft.moment;
  forgiveOverrun(draft);
  const before = draft.image;
  const stages = before.stages.map((stage, position): StageRecord => {
    if (position < index) {
      if (stage.finishedAt !== null || stage.skipped) return stage;
      return stage.startedAt === null ? { ...stage, skipped: true } : { ...stage, finishedAt: now };
    }
    // A date that was fixed holds for the first time the stage is done; done again, it has its own time again.
    const fixed = stage.startedAt === null ? stage.fixed : null;
    const { doer: _doer, checker: _checker, checkedBy: _checkedBy, ...plain } = stage;
    const begun = position === index;
    const anew: StageRecord = { ...plain, startedAt: begun ? now : null, finishedAt: null, skipped: false, ...(begun && stage.secondPerson ? { doer: before.assignee } : {}) };
    return fixed ? { ...anew, fixed } : withoutFixed(anew);
  });
  draft.recordFacts('stageStarted', { stages, stageIndex: index }, { stage: stages[index]?.name ?? '', from: before.stages[before.stageIndex]?.name ?? '' });
}

function withoutFixed({ fixed: _fixed, ...stage }: StageRecord): StageRecord {
  return stage;
}

/**
 * A stage on the requester's clock, or with others where it does not count, never counts against the librarian: what it took beyond its
 * time moves the promise of the whole.
 */
function forgiveOverrun(draft: Draft): void {
  const { stages, stageIndex, dueAt, promise, stops } = draft.image;
  const { now, calendar } = draft.moment;
  const stage = stages[stageIndex];
  if (!stage || stage.dueAt === null || dueAt === null || stage.finishedAt !== null || now <= stage.dueAt) return;
  if (countsAgainstLibrarian(stage)) return;
  const from = Math.max(stage.dueAt, promise.fixed?.at ?? 0);
  const minutes = workingMinutes(calendar, new Date(from), new Date(now));
  if (minutes <= 0) return;
  draft.recordFacts('promiseMoved', { stops: [...stops, { from, to: now, because: 'overrun', stage: stageIndex }] }, { because: stage.clock, stage: stage.name, minutes });
}

function finishStages(draft: Draft): void {
  const { now, calendar } = draft.moment;
  forgiveOverrun(draft);
  const { appointment } = draft.image;
  const last = draft.image.stages.length - 1;
  const stages = draft.image.stages.map((stage, position): StageRecord => {
    if (stage.finishedAt !== null || stage.skipped) return stage;
    if (stage.startedAt !== null) return { ...stage, finishedAt: now };
    if (position !== last) return { ...stage, skipped: true };
    // Handing over is itself the last stage, so it is finished even by who never picked it: begun now, it has its time from now.
    const dueAt = stage.fixed ? stage.dueAt : dueOfStage(calendar, stage.norm, now, appointment);
    return { ...stage, dueAt, startedAt: now, finishedAt: now };
  });
  draft.record('stageStarted', { stages, stageIndex: last }, { stage: stages[last]?.name ?? '' });
}

/**
 * What was delivered goes on with its last stage, what ended before with the stage at which it ended, begun anew. No service clock ran in between, so
 * the promise moves by that working time; it is never earlier than the stage that has just begun can be done.
 */
function reopen(draft: Draft): void {
  const { now, calendar } = draft.moment;
  const { deliveredAt, endedAt, dueAt, stages, stageIndex, mergedInto } = draft.image;
  const index = deliveredAt === null ? stageIndex : Math.max(0, stages.length - 1);
  const lost = Math.max(0, workingMinutes(calendar, new Date(deliveredAt ?? endedAt ?? now), new Date(now)));
  draft.record('statusChanged', { endedAt: null, deliveredAt: null, ...(mergedInto ? { mergedInto: null } : {}) }, { reopened: true, ...(mergedInto ? { mergedInto: mergedInto.ticket } : {}) });
  startStage(draft, index);
  const stageDue = draft.image.stages[index]?.dueAt ?? null;
  if (dueAt === null) return;
  const later = lost === 0 ? dueAt : addWorkingTime(calendar, new Date(dueAt), lost).getTime();
  const due = stageDue === null ? later : Math.max(later, stageDue);
  draft.recordFacts('promiseMoved', { promise: { basis: 'reopened', fixed: fixDue(calendar, now, due), since: now } }, { because: 'reopened', minutes: lost });
}

/** Ends a wait at an instant: the clocks of stage and whole move by exactly the working time lost, where the wait stops them. */
function endPause(draft: Draft, at: number = draft.moment.now): void {
  const { pause, stages, stageIndex, stops, waitedMinutes } = draft.image;
  if (pause === null) return;
  const to = Math.max(at, pause.since);
  const lost = workingMinutes(draft.moment.calendar, new Date(pause.since), new Date(to));
  const stopped = waitStops(pause.kind, stages[stageIndex]) && lost > 0;
  draft.recordFacts(
    'statusChanged',
    {
      pause: null,
      stops: stopped ? [...stops, { from: pause.since, to, because: pause.kind, stage: stageIndex }] : stops,
      waitedMinutes: { ...waitedMinutes, [pause.kind]: waitedMinutes[pause.kind] + lost },
    },
    { waitedFor: pause.kind, minutes: lost },
    to,
  );
}
