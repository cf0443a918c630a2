import fc from 'fast-check';
import { applyEvent } from '../../src/domain/event';
import { deriveDates } from '../../src/domain/promise';
import { isInService, type RequestImage, type Status } from '../../src/domain/request';
import { serviceLevelAt, stageLevelAt } from '../../src/domain/serviceLevel';
import { answerArrived, changeStatus, handOver, moveToStage, nextStatuses, setAppointment, type Moment, type Outcome } from '../../src/domain/workflow';
import { addWorkingTime, parseCalendar } from '../../src/domain/workingTime';
import { request, standardCalendar, standardHours, wall, wib } from './requestBuilder';

const search = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];

function at(time: string): Moment {
  return { now: wib(time), actor: 'ani@perpustakaan.example', calendar: standardCalendar, reopenDays: 30 };
}

function done(outcome: Outcome): RequestImage {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.image;
}

describe('The workflow of a request', () => {
  test('a new request has a date for every stage, each counted from the one before', () => {
    const image = request('2026-04-07 08:00', search);
    expect(image.stages.map((stage) => wall(stage.dueAt))).toEqual(['2026-04-07 12:00', '2026-04-09 16:00', '2026-04-10 11:30']);
    expect(wall(image.dueAt)).toBe('2026-04-10 11:30');
  });

  test('taking it on ends Verifikasi, starts the next stage from now and keeps the promise of the whole', () => {
    const image = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', at('2026-04-07 09:00')));
    expect(image.status).toBe('inProgress');
    expect(image.stages[0]?.finishedAt).toBe(wib('2026-04-07 09:00'));
    expect(wall(image.stages[1]?.startedAt)).toBe('2026-04-07 09:00');
    expect(wall(image.stages[1]?.dueAt)).toBe('2026-04-09 16:00');
    expect(wall(image.dueAt)).toBe('2026-04-10 11:30');
    expect(wall(image.firstResponseAt)).toBe('2026-04-07 09:00');
  });

  test('waiting for the requester moves stage and whole by exactly the working time lost, lunch and night left out', () => {
    let image = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', at('2026-04-07 09:00')));
    image = done(changeStatus(image, 'waitingRequester', at('2026-04-07 11:00')));
    expect(image.pause).toEqual({ kind: 'requester', since: wib('2026-04-07 11:00') });
    image = done(changeStatus(image, 'inProgress', at('2026-04-08 08:30')));
    // 11:00–12:00, 13:00–16:00 and 07:30–08:30: five hours.
    expect(image.waitedMinutes.requester).toBe(300);
    expect(wall(image.stages[1]?.dueAt)).toBe(wall(addWorkingTime(standardCalendar, new Date(wib('2026-04-09 16:00')), 300).getTime()));
    expect(wall(image.stages[1]?.dueAt)).toBe('2026-04-10 14:00');
    expect(wall(image.dueAt)).toBe('2026-04-13 09:00');
    expect(image.pause).toBeNull();
  });

  test('waiting for others counts unless the stage says that it does not', () => {
    const stages = ['Verifikasi 4 jam', 'Permintaan 5 hari °°', 'Penyerahan 4 jam'];
    const begun = done(changeStatus(request('2026-04-07 08:00', stages), 'inProgress', at('2026-04-07 09:00')));
    const waited = (image: RequestImage): RequestImage =>
      done(changeStatus(done(changeStatus(image, 'waitingOthers', at('2026-04-07 09:00'))), 'inProgress', at('2026-04-07 11:00')));
    expect(wall(waited(begun).dueAt)).toBe(wall(begun.dueAt));
    const free = { ...begun, stages: begun.stages.map((stage) => ({ ...stage, counts: false })) };
    expect(waited(free).dueAt).toBe(addWorkingTime(standardCalendar, new Date(begun.dueAt ?? 0), 120).getTime());
    expect(waited(free).waitedMinutes).toEqual({ requester: 0, others: 120 });
  });

  test('moving to a later stage finishes what was begun and skips what was not', () => {
    const image = done(moveToStage(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'A 1 hari', 'B 1 hari', 'Penyerahan 4 jam']), ' b ', at('2026-04-07 09:00')));
    expect(image.stages.map((stage) => [stage.name, stage.finishedAt !== null, stage.skipped])).toEqual([
      ['Verifikasi', true, false], ['A', false, true], ['B', false, false], ['Penyerahan', false, false],
    ]);
    expect(image.status).toBe('inProgress');
    expect(wall(image.stages[2]?.dueAt)).toBe('2026-04-08 16:00');
    expect(wall(image.stages[3]?.dueAt)).toBe('2026-04-09 11:30');
  });

  test('going back a stage opens it anew with its own time', () => {
    let image = done(moveToStage(request('2026-04-07 08:00', search), 'Penyerahan', at('2026-04-07 09:00')));
    image = done(moveToStage(image, 'Penelusuran', at('2026-04-08 09:00')));
    expect(image.stageIndex).toBe(1);
    expect(image.stages[1]?.finishedAt).toBeNull();
    expect(wall(image.stages[1]?.dueAt)).toBe('2026-04-10 16:30');
    expect(image.stages[2]?.startedAt).toBeNull();
  });

  test('delivering finishes the stages; a stage never begun was skipped, handing over never is', () => {
    const image = done(changeStatus(request('2026-04-07 08:00', search), 'delivered', at('2026-04-07 10:00')));
    expect(image.stages.map((stage) => stage.skipped)).toEqual([false, true, false]);
    expect(image.stages[2]?.finishedAt).toBe(wib('2026-04-07 10:00'));
    expect(image.deliveredAt).toBe(wib('2026-04-07 10:00'));
    expect(serviceLevelAt(standardCalendar, image, wib('2026-05-07 10:00'))).toBe('met');
  });

  test('an ended request is opened again within the days set and not after', () => {
    const ended = done(changeStatus(done(changeStatus(request('2026-04-07 08:00', search), 'delivered', at('2026-04-07 10:00'))), 'completed', at('2026-04-08 10:00')));
    expect(done(changeStatus(ended, 'inProgress', at('2026-05-08 10:00'))).endedAt).toBeNull();
    expect(changeStatus(ended, 'inProgress', at('2026-05-08 10:01'))).toEqual({ ok: false, refusal: { code: 'reopenTooLate', days: 30 } });
  });

  test('what was delivered and is opened again goes on with its last stage; the promise moves by the working time in between', () => {
    const delivered = done(changeStatus(request('2026-04-07 08:00', search), 'delivered', at('2026-04-08 10:00')));
    const image = done(changeStatus(delivered, 'inProgress', at('2026-04-09 10:00')));
    expect([image.stages[image.stageIndex]?.name, wall(image.stages[2]?.dueAt)]).toEqual(['Penyerahan', '2026-04-09 15:00']);
    // Promised for Friday 10 April 11:30; Wednesday 10:00 to Thursday 10:00 are 450 minutes: 210 on Friday, 240 on Monday.
    expect(wall(image.dueAt)).toBe('2026-04-13 11:30');
    expect(serviceLevelAt(standardCalendar, image, wib('2026-04-09 10:00'))).toBe('onTrack');
  });

  test('what was declined goes on where it ended; a promise long past becomes that of the stage', () => {
    let image = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', at('2026-04-07 09:00')));
    image = done(changeStatus(image, 'declined', at('2026-04-14 09:00')));
    expect(serviceLevelAt(standardCalendar, image, wib('2026-04-14 09:00'))).toBe('missed');
    image = done(changeStatus(image, 'inProgress', at('2026-04-14 10:00')));
    expect([image.stages[image.stageIndex]?.name, wall(image.stages[1]?.dueAt), wall(image.dueAt)]).toEqual(['Penelusuran', '2026-04-16 16:00', '2026-04-16 16:00']);
  });

  test('an answer that was read later has ended the wait when it arrived', () => {
    let image = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', at('2026-04-07 09:00')));
    image = done(changeStatus(image, 'waitingRequester', at('2026-04-07 11:00')));
    image = done(answerArrived(image, wib('2026-04-07 13:30'), at('2026-04-08 08:00')));
    // 11:00–12:00 and 13:00–13:30.
    expect(image.waitedMinutes.requester).toBe(90);
    expect(wall(image.stages[1]?.dueAt)).toBe('2026-04-10 09:00');
    expect(image.shares).toEqual({ 'ani@perpustakaan.example': 180, requester: 90 });
    expect(image.heldSince).toBe(wib('2026-04-07 13:30'));
  });

  test('a hand-over to another region moves no date; a wait after it is counted in the new region’s hours', () => {
    const ambon = parseCalendar({ ...standardHours, tz: 'Asia/Jayapura' });
    const to = { region: 'ambon', calendar: ambon, assignee: 'budi@perpustakaan.example', assigneeName: 'Budi', because: 'byHand' as const };
    const begun = done(changeStatus(request('2026-04-07 08:00', search), 'inProgress', at('2026-04-07 09:00')));
    const handed = done(handOver(begun, to, at('2026-04-08 10:00')));
    expect([wall(handed.stages[1]?.dueAt), wall(handed.dueAt)]).toEqual(['2026-04-09 16:00', '2026-04-10 11:30']);
    expect(handed.shares['ani@perpustakaan.example']).toBe(60 + 180 + 180 + 150);
    const there = (time: string): Moment => ({ ...at(time), calendar: ambon });
    const waited = done(changeStatus(done(changeStatus(handed, 'waitingRequester', there('2026-04-08 12:00'))), 'inProgress', there('2026-04-08 13:00')));
    // 14:00–15:00 in Ambon is an hour of work; Thursday 16:00 WIB lies after closing there, so it comes back on Friday 07:30–08:30 WIT.
    expect(wall(waited.stages[1]?.dueAt)).toBe('2026-04-10 06:30');
    // Friday 11:30 WIB is 13:30 WIT: an hour later is 14:30 WIT.
    expect(wall(waited.dueAt)).toBe('2026-04-10 12:30');
  });

  test('a stage of an appointment has no date until it is made, and then that one', () => {
    const image = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penjadwalan 1 hari', 'Pendampingan janji temu', 'Penyerahan 4 jam']);
    expect(image.stages.map((stage) => wall(stage.dueAt))).toEqual(['2026-04-07 12:00', '2026-04-08 16:00', null, null]);
    expect(image.dueAt).toBeNull();
    const made = done(setAppointment(image, wib('2026-04-14 09:00'), at('2026-04-07 10:00')));
    expect(wall(made.stages[2]?.dueAt)).toBe('2026-04-14 09:00');
    expect(wall(made.dueAt)).toBe('2026-04-14 14:00');
  });

  test('a stage of an appointment is kept by ending it that day, for what begins on the appointment cannot have ended on it', () => {
    const stages = ['Verifikasi 4 jam', 'Pendampingan janji temu', 'Penyerahan 2 hari'];
    const made = done(setAppointment(request('2026-04-07 08:00', stages), wib('2026-04-14 13:00'), at('2026-04-07 09:00')));
    const there = done(moveToStage(made, 'Pendampingan', at('2026-04-07 10:00')));
    const states = ['2026-04-14 12:59', '2026-04-14 14:30', '2026-04-14 16:00', '2026-04-15 07:31'].map((time) => stageLevelAt(standardCalendar, there, 1, wib(time)));
    expect(states).toEqual(['onTrack', 'onTrack', 'onTrack', 'late']);
    const ended = (time: string) => stageLevelAt(standardCalendar, done(moveToStage(there, 'Penyerahan', at(time))), 1, wib('2026-04-20 09:00'));
    expect([ended('2026-04-14 14:30'), ended('2026-04-15 08:00')]).toEqual(['met', 'missed']);
  });

  test.each([
    ['2026-04-07 10:00', 'onTrack'], ['2026-04-07 10:59', 'onTrack'], ['2026-04-07 11:00', 'atRisk'], ['2026-04-07 12:00', 'atRisk'], ['2026-04-07 12:01', 'late'],
  ])('at %s a request whose Verifikasi is due at 12:00 is %s', (time, state) => {
    expect(serviceLevelAt(standardCalendar, request('2026-04-07 08:00', search), wib(time))).toBe(state);
  });

  test('a stage on the requester’s clock is never late for the librarian', () => {
    const image = done(moveToStage(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Perbaikan 1 hari °', 'Penyerahan 5 hari']), 'Perbaikan', at('2026-04-07 09:00')));
    expect(serviceLevelAt(standardCalendar, image, wib('2026-04-09 09:00'))).toBe('onTrack');
  });

  test('whatever people choose, only allowed steps happen and the log replays to the same image', () => {
    const statuses: Status[] = ['new', 'inProgress', 'waitingRequester', 'waitingOthers', 'delivered', 'completed', 'declined', 'cancelled', 'closedWithoutAnswer'];
    const step = fc.record({ status: fc.constantFrom(...statuses), stage: fc.constantFrom('Verifikasi', 'Penelusuran', 'Penyerahan', ''), minutes: fc.integer({ min: 1, max: 4000 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const first = request('2026-04-07 08:00', search);
        let image = first;
        let now = wib('2026-04-07 08:00');
        let replayed = first;
        for (const { status, stage, minutes } of steps) {
          now += minutes * 60_000;
          const moment: Moment = { now, actor: 'x', calendar: standardCalendar, reopenDays: 3650 };
          const outcome: Outcome = stage === '' ? changeStatus(image, status, moment) : moveToStage(image, stage, moment);
          if (!outcome.ok) continue;
          if (stage === '' && status !== image.status) expect(nextStatuses(image.status)).toContain(status);
          for (const event of outcome.events) replayed = applyEvent(replayed, event);
          image = outcome.image;
          expect(image.pause === null).toBe(image.status !== 'waitingRequester' && image.status !== 'waitingOthers');
          expect(image.stages[image.stageIndex]?.skipped).toBe(false);
          // The dates are nothing but the facts counted again.
          if (isInService(image.status)) expect(deriveDates(standardCalendar, image)).toEqual({ stages: image.stages, dueAt: image.dueAt });
        }
        expect(replayed).toEqual(image);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Time is charged to whoever has the request', () => {
  test('librarian, requester, others and the next librarian each get their share', () => {
    let image = done(changeStatus(request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Permintaan 5 hari °°', 'Penyiapan 2 hari', 'Penyerahan 4 jam']), 'inProgress', at('2026-04-07 09:00')));
    image = done(changeStatus(image, 'waitingRequester', at('2026-04-07 11:00')));
    image = done(changeStatus(image, 'inProgress', at('2026-04-07 14:00')));
    image = done(moveToStage(image, 'Penyiapan', at('2026-04-07 15:00')));
    image = done(changeStatus(image, 'delivered', at('2026-04-08 08:30')));
    // Ani 08:00–09:00, others 09:00–11:00, requester 11:00–12:00 and 13:00–14:00, others to 15:00, Ani to 16:00 and from 07:30.
    expect(image.shares).toEqual({ 'ani@perpustakaan.example': 60 + 120, others: 120 + 60, requester: 120 });
  });

  test('a stage on the requester’s clock that takes longer moves the promise by exactly that', () => {
    const stages = ['Verifikasi 4 jam', 'Perbaikan 1 hari °', 'Penyerahan 4 jam'];
    const begun = done(moveToStage(request('2026-04-07 08:00', stages), 'Perbaikan', at('2026-04-07 09:00')));
    expect([wall(begun.stages[1]?.dueAt), wall(begun.dueAt)]).toEqual(['2026-04-08 16:00', '2026-04-09 11:30']);
    expect(wall(done(moveToStage(begun, 'Penyerahan', at('2026-04-08 16:00'))).dueAt)).toBe('2026-04-09 11:30');
    const late = done(moveToStage(begun, 'Penyerahan', at('2026-04-09 09:30')));
    expect(wall(late.dueAt)).toBe('2026-04-09 14:30');
    expect(serviceLevelAt(standardCalendar, late, wib('2026-04-09 09:30'))).not.toBe('late');
  });
});
