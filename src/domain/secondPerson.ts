import { serves, type Librarian } from './assignment';
import { applyEvent, type Actor, type DeskEvent } from './event';
import { isInService, type RequestImage } from './request';
import type { StageRecord } from './stage';

type Worked = Pick<RequestImage, 'stages' | 'stageIndex' | 'assignee' | 'region'>;

/** Whether a stage may be passed: it wants nobody, somebody else has seen it (`by`), somebody else must (`whom`), or there is nobody who could. */
export type Check =
  | { readonly verdict: 'free' | 'nobody' }
  | { readonly verdict: 'seen'; readonly by: string }
  | { readonly verdict: 'needed'; readonly whom: readonly Librarian[] };

/** The stage at work where it waits for a second person; null otherwise. */
export function uncheckedStage(image: Worked & Pick<RequestImage, 'status'>): StageRecord | null {
  const stage = image.stages[image.stageIndex];
  return isInService(image.status) && stage !== undefined && wantsCheck(stage, image.stageIndex) ? stage : null;
}

/** Whose work a stage checks: who had the request when the stage began; of one that has not begun, who has it now. */
export function doerOf(image: Worked, stage: StageRecord): string {
  return stage.doer ?? image.assignee;
}

/**
 * Who may check somebody's work: the other active librarians of the region; where there is none, coordinators who serve it, then heads, then administrators. Nobody
 * checks their own.
 */
export function possibleCheckers(region: string, doer: string, librarians: readonly Librarian[]): readonly Librarian[] {
  const others = librarians.filter((person) => person.active && person.email !== doer);
  for (const role of ['librarian', 'coordinator', 'head', 'admin'] as const) {
    const found = others.filter((person) => person.role === role && (serves(person.regions, region) || role === 'head' || role === 'admin'));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether `actor` may take a request on to the stage at `to` (the number of stages for its delivery). Going back passes nothing. */
export function checkOnLeaving(image: Worked, to: number, actor: Actor, librarians: readonly Librarian[]): Check {
  const passed = passedUnchecked(image, to);
  const [stage] = passed;
  if (stage === undefined) return { verdict: 'free' };
  const doers = passed.map((one) => doerOf(image, one));
  if (!doers.includes(actor) && librarians.some((person) => person.active && person.email === actor)) return { verdict: 'seen', by: actor };
  const whom = possibleCheckers(image.region, doerOf(image, stage), librarians);
  return whom.length === 0 ? { verdict: 'nobody' } : { verdict: 'needed', whom };
}

/** The first stage follows no work that could be checked. */
function wantsCheck(stage: StageRecord, index: number): boolean {
  return stage.secondPerson === true && index > 0 && stage.finishedAt === null && !stage.skipped && stage.checkedBy === undefined;
}

/** Stages that want a second person and lie between where a request is and `to`, that of `to` left out. */
function passedUnchecked({ stages, stageIndex }: Worked, to: number): readonly StageRecord[] {
  return stages.filter((stage, index) => index >= stageIndex && index < to && wantsCheck(stage, index));
}

/** The stages up to `to` as seen by somebody, without `to` just the one at work; `at` in epoch milliseconds. */
export function checkedEvent(image: RequestImage, by: string, at: number, to: number = image.stageIndex + 1): DeskEvent {
  const passed = passedUnchecked(image, to);
  const stages = image.stages.map((stage) => (passed.includes(stage) ? { ...stage, checkedBy: by } : stage));
  return { type: 'stageChecked', ticket: image.ticket, at, actor: by, data: { stage: namesOf(passed) }, patch: { stages } };
}

function namesOf(stages: readonly StageRecord[]): string {
  return stages.map((stage) => stage.name).join(', ');
}

/**
 * What has to be logged before a request is taken on, and its image after that: that a second person has seen it, or that there was nobody who could have. Or who
 * is to be asked, where it may not be taken on.
 */
export function passChecks(
  image: RequestImage, to: number, moment: { readonly now: number; readonly actor: Actor }, librarians: readonly Librarian[],
): { readonly ok: true; readonly events: readonly DeskEvent[]; readonly image: RequestImage } | { readonly ok: false; readonly whom: readonly Librarian[] } {
  const check = checkOnLeaving(image, to, moment.actor, librarians);
  if (check.verdict === 'needed') return { ok: false, whom: check.whom };
  if (check.verdict === 'free') return { ok: true, events: [], image };
  const event = check.verdict === 'seen' ? checkedEvent(image, check.by, moment.now, to)
    : { type: 'stageChecked' as const, ticket: image.ticket, at: moment.now, actor: moment.actor, data: { stage: namesOf(passedUnchecked(image, to)), nobody: true }, patch: {} };
  return { ok: true, events: [event], image: applyEvent(image, event) };
}
