import { applyEvent, type Actor, type DeskEvent, type EventType } from './event';
import { chargeHolder } from './holding';
import { isEnded, isInService, type RequestImage, type Status } from './request';
import { countsAgainstLibrarian, dueOfStage, planStages, type StageRecord } from './stage';
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

/** Collects events and keeps the image that they lead to. */
class Draft {
  readonly events: DeskEvent[] = [];
  constructor(
    public image: RequestImage,
    private readonly moment: Moment,
  ) {}

  record(type: EventType, patch: Partial<RequestImage>, data: DeskEvent['data'] = {}): void {
    const charged = chargeHolder(this.image, patch, this.moment.calendar, this.moment.now);
    const event: DeskEvent = { type, ticket: this.image.ticket, at: this.moment.now, actor: this.moment.actor, data, patch: charged };
    this.events.push(event);
    this.image = applyEvent(this.image, event);
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
  endPause(draft, moment);
  const from = image.status;
  if (to === 'inProgress' && (isEnded(from) || from === 'delivered')) reopen(draft, moment);
  else if (to === 'inProgress' && from === 'new') startStage(draft, Math.min(1, draft.image.stages.length - 1), moment);
  else if (to === 'delivered') finishStages(draft, moment);
  const patch: Partial<RequestImage> = {
    status: to,
    ...firstResponse(draft.image, moment, to),
    ...(to === 'waitingRequester' || to === 'waitingOthers'
      ? { pause: { kind: to === 'waitingRequester' ? ('requester' as const) : ('others' as const), since: moment.now } }
      : {}),
    ...(to === 'delivered' ? { deliveredAt: moment.now } : {}),
    ...(isEnded(to) ? { endedAt: moment.now } : {}),
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
  endPause(draft, moment);
  startStage(draft, index, moment);
  if (draft.image.status !== 'inProgress') {
    draft.record('statusChanged', { status: 'inProgress', ...firstResponse(draft.image, moment, 'inProgress') }, { from: image.status, to: 'inProgress' });
  }
  return draft.outcome();
}

/** Fixes or moves the appointment on which a stage is due; the promise of the whole follows from it. */
export function setAppointment(image: RequestImage, appointment: number | null, moment: Moment): Outcome {
  const draft = new Draft(image, moment);
  const index = image.stages.findIndex((stage) => stage.norm.kind === 'appointment');
  let stages = image.stages;
  if (index >= 0 && appointment !== null) {
    const begun = stages[index]?.startedAt ?? appointment;
    stages = planStages(moment.calendar, stages, index, begun, appointment);
  }
  draft.record('appointmentChanged', { appointment, stages, dueAt: stages[stages.length - 1]?.dueAt ?? image.dueAt }, { appointment });
  return draft.outcome();
}

export function stageNamed(stages: readonly StageRecord[], typed: string): number {
  const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  return stages.findIndex((stage) => stage.name.toLowerCase() === wanted);
}

function firstResponse(image: RequestImage, moment: Moment, to: Status): Partial<RequestImage> {
  return image.firstResponseAt === null && to !== 'cancelled' ? { firstResponseAt: moment.now } : {};
}

function startStage(draft: Draft, index: number, moment: Moment): void {
  forgiveOverrun(draft, moment);
  const before = draft.image;
  const stages = before.stages.map((stage, position): StageRecord => {
    if (position < index) {
      if (stage.finishedAt !== null || stage.skipped) return stage;
      return stage.startedAt === null ? { ...stage, skipped: true } : { ...stage, finishedAt: moment.now };
    }
    if (position === index) {
      const dueAt = dueOfStage(moment.calendar, stage.norm, moment.now, before.appointment);
      return { ...stage, startedAt: moment.now, finishedAt: null, skipped: false, dueAt };
    }
    return { ...stage, startedAt: null, finishedAt: null, skipped: false };
  });
  const due = stages[index]?.dueAt;
  const planned = typeof due === 'number' ? planStages(moment.calendar, stages, index + 1, due, before.appointment) : stages;
  draft.record('stageStarted', { stages: planned, stageIndex: index }, { stage: stages[index]?.name ?? '', from: before.stages[before.stageIndex]?.name ?? '' });
}

/**
 * A stage on the requester's clock, or with others where it does not count, never counts against the librarian: what it took beyond its
 * time moves the promise of the whole.
 */
function forgiveOverrun(draft: Draft, moment: Moment): void {
  const { stages, stageIndex, dueAt } = draft.image;
  const stage = stages[stageIndex];
  if (!stage || stage.dueAt === null || dueAt === null || stage.finishedAt !== null || moment.now <= stage.dueAt) return;
  if (countsAgainstLibrarian(stage)) return;
  const over = workingMinutes(moment.calendar, new Date(stage.dueAt), new Date(moment.now));
  if (over <= 0) return;
  const later = addWorkingTime(moment.calendar, new Date(dueAt), over).getTime();
  draft.record('promiseMoved', { dueAt: later }, { because: stage.clock, stage: stage.name, minutes: over, movedFrom: dueAt, movedTo: later });
}

function finishStages(draft: Draft, moment: Moment): void {
  forgiveOverrun(draft, moment);
  const last = draft.image.stages.length - 1;
  const stages = draft.image.stages.map((stage, position): StageRecord => {
    if (stage.finishedAt !== null || stage.skipped) return stage;
    // Handing over is itself the last stage, so it is finished even by who never picked it.
    if (stage.startedAt === null && position !== last) return { ...stage, skipped: true };
    return { ...stage, startedAt: stage.startedAt ?? moment.now, finishedAt: moment.now };
  });
  draft.record('stageStarted', { stages, stageIndex: last }, { stage: stages[last]?.name ?? '' });
}

function reopen(draft: Draft, moment: Moment): void {
  const index = Math.max(0, draft.image.stages.length - 1);
  draft.record('statusChanged', { endedAt: null, deliveredAt: null }, { reopened: true });
  startStage(draft, index, moment);
}

/** Ends a wait: the clocks of stage and whole move by exactly the working time lost, where the wait stops them. */
function endPause(draft: Draft, moment: Moment): void {
  const { pause, stages, stageIndex, dueAt, waitedMinutes } = draft.image;
  if (pause === null) return;
  const lost = workingMinutes(moment.calendar, new Date(pause.since), new Date(moment.now));
  const stage = stages[stageIndex];
  const stops = pause.kind === 'requester' || stage?.counts === false;
  const later = (due: number | null): number | null =>
    due === null || !stops || lost <= 0 ? due : addWorkingTime(moment.calendar, new Date(due), lost).getTime();
  const moved = stages.map((entry, position): StageRecord => {
    const hangsOnAppointment = entry.norm.kind === 'appointment';
    return position < stageIndex || hangsOnAppointment ? entry : { ...entry, dueAt: later(entry.dueAt) };
  });
  draft.record(
    'statusChanged',
    {
      pause: null,
      stages: moved,
      dueAt: later(dueAt),
      waitedMinutes: { ...waitedMinutes, [pause.kind]: waitedMinutes[pause.kind] + lost },
    },
    { waitedFor: pause.kind, minutes: lost, movedFrom: dueAt, movedTo: later(dueAt) },
  );
}
