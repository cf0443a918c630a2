import { escalationsDue, rememberSteps, type Ladder } from '../../src/domain/escalation';
import type { RequestImage } from '../../src/domain/request';
import { changeStatus, moveToStage, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wib } from './requestBuilder';

const ladder: Ladder = { riskShare: 0.75, atRisk: ['assignee'], late: ['coordinator'] };

function moment(at: string): Moment {
  return { now: wib(at), actor: 'ani@perpustakaan.example', calendar: standardCalendar, reopenDays: 30 };
}

function image(outcome: ReturnType<typeof changeStatus>): RequestImage {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.image;
}

const stepsAt = (request: RequestImage, at: string): string[] => escalationsDue(request, standardCalendar, wib(at), ladder).map((step) => `${step.step} ${step.scope}`);

function taken(request: RequestImage, at: string): RequestImage {
  return { ...request, escalated: rememberSteps(request, escalationsDue(request, standardCalendar, wib(at), ladder)) };
}

/** Submitted on Tuesday 7 April 2026 at 08:00 and taken on at once: Penelusuran is due on Thursday 9 April at 16:00, the whole on Friday at 11:30. */
function searching(): RequestImage {
  return image(changeStatus(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam']), 'inProgress', moment('2026-04-07 08:00')));
}

describe('The ladder of warnings', () => {
  test('warns the assignee when three quarters of a stage are used, tells the coordinator once it is late, and each of them once', () => {
    // From Tuesday 08:00 to Thursday 16:00 there are 22 working hours; three quarters are over on Thursday at 09:30.
    const begun = searching();
    expect(stepsAt(begun, '2026-04-09 09:29')).toEqual([]);
    expect(escalationsDue(begun, standardCalendar, wib('2026-04-09 09:30'), ladder)).toEqual([
      { key: `atRisk:1:${wib('2026-04-07 08:00')}:${wib('2026-04-09 16:00')}`, step: 'atRisk', scope: 'stage', dueAt: wib('2026-04-09 16:00'), tell: ['assignee'] },
    ]);
    const warned = taken(begun, '2026-04-09 09:30');
    expect(stepsAt(warned, '2026-04-09 16:00')).toEqual([]);
    expect(stepsAt(warned, '2026-04-09 16:01')).toEqual(['late stage']);
    expect(stepsAt(taken(warned, '2026-04-09 16:01'), '2026-04-10 11:30')).toEqual([]);
  });

  test('catches up what was missed, in order, and tells the breach of the whole apart', () => {
    const steps = escalationsDue(searching(), standardCalendar, wib('2026-04-20 09:00'), ladder);
    expect(steps.map((step) => `${step.step} ${step.scope}`)).toEqual(['atRisk stage', 'atRisk whole', 'late stage', 'late whole']);
    expect(steps.map((step) => step.dueAt)).toEqual(['2026-04-09 16:00', '2026-04-10 11:30', '2026-04-09 16:00', '2026-04-10 11:30'].map(wib));
  });

  test('gives no risk of a stage shorter than the working day, but its breach', () => {
    const waiting = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Pemeriksaan 1 hari', 'Penyerahan 4 jam']);
    expect(stepsAt(waiting, '2026-04-07 11:59')).toEqual([]);
    expect(stepsAt(waiting, '2026-04-07 12:00')).toEqual([]);
    expect(stepsAt(waiting, '2026-04-07 12:01')).toEqual(['late stage']);
    // The whole has 18.5 hours, until Thursday at 11:30; three quarters of them are over on Wednesday at 15:22:30.
    expect(stepsAt(taken(waiting, '2026-04-07 12:01'), '2026-04-08 15:22')).toEqual([]);
    expect(stepsAt(taken(waiting, '2026-04-07 12:01'), '2026-04-08 15:23')).toEqual(['atRisk whole']);
    const long = request('2026-04-07 08:00', ['Penyusunan 8 jam', 'Penyerahan 4 jam']);
    expect(stepsAt(long, '2026-04-07 15:30')).toEqual(['atRisk stage']);
  });

  test('does not call the whole at risk only because it nears its planned end, but does when the plan ends after the promise', () => {
    const onPlan = image(moveToStage(searching(), 'Penyerahan', moment('2026-04-09 15:00')));
    expect(stepsAt(onPlan, '2026-04-09 15:30')).toEqual([]);
    // Begun a day late, Penyerahan ends at 14:30 on Friday, three hours after the promise.
    const behind = image(moveToStage(taken(searching(), '2026-04-10 08:30'), 'Penyerahan', moment('2026-04-10 08:30')));
    expect(stepsAt({ ...behind, escalated: [] }, '2026-04-10 08:30')).toEqual(['atRisk whole']);
  });

  test('is silent while a wait stops the clock, and warns again for the date that the wait has moved', () => {
    const warned = taken(searching(), '2026-04-09 09:30');
    const waiting = image(changeStatus(warned, 'waitingRequester', moment('2026-04-09 10:00')));
    expect(stepsAt(waiting, '2026-04-16 10:00')).toEqual([]);
    const back = image(changeStatus(waiting, 'inProgress', moment('2026-04-10 10:00')));
    // The 7.5 hours waited move the date from Thursday 16:00 to Friday 16:30.
    expect(escalationsDue(back, standardCalendar, wib('2026-04-10 10:00'), ladder).map((step) => [step.step, step.dueAt])).toEqual([['atRisk', wib('2026-04-10 16:30')]]);
  });

  test('begins again with a stage that is begun anew', () => {
    const late = taken(searching(), '2026-04-13 08:00');
    const ahead = image(moveToStage(late, 'Penyerahan', moment('2026-04-13 08:00')));
    const again = image(moveToStage(ahead, 'Penelusuran', moment('2026-04-13 09:00')));
    expect(stepsAt(again, '2026-04-15 16:01')).toEqual(['atRisk stage', 'late stage']);
  });

  test('never warns of a stage that is on the requester’s clock', () => {
    const theirs = image(changeStatus(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Perbaikan 3 hari °', 'Penyerahan 4 jam']), 'inProgress', moment('2026-04-07 08:00')));
    expect(stepsAt(theirs, '2026-04-20 08:00')).toEqual([]);
  });

  test('has no steps from delivery on', () => {
    expect(stepsAt(image(changeStatus(searching(), 'delivered', moment('2026-04-09 10:00'))), '2026-04-20 08:00')).toEqual([]);
  });

  test('remembers no more than two dozen steps, the latest', () => {
    let kept: RequestImage = searching();
    for (let index = 0; index < 40; index += 1) kept = { ...kept, escalated: rememberSteps(kept, [{ key: `late:${index}`, step: 'late', scope: 'stage', dueAt: 0, tell: [] }]) };
    expect(kept.escalated).toHaveLength(24);
    expect(kept.escalated[23]).toBe('late:39');
  });
});
