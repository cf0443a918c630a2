import fc from 'fast-check';
import { explainDue, type ExplainedDue } from '../../src/domain/explainDue';
import { deriveDates, fixDue } from '../../src/domain/promise';
import { isInService, type RequestImage, type Status } from '../../src/domain/request';
import { answerArrived, changeStatus, handOver, moveToStage, setAppointment, type Moment, type Outcome } from '../../src/domain/workflow';
import { addWorkingTime, parseCalendar, workingMinutes, type Calendar } from '../../src/domain/workingTime';
import { request, standardCalendar, standardHours, wall, wib } from './requestBuilder';

const search = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];
const ambon = parseCalendar({ ...standardHours, tz: 'Asia/Jayapura' });
const successor = { region: 'ambon', calendar: ambon, assignee: 'amos@perpustakaan.example', assigneeName: 'Amos', because: 'byHand' as const };

function at(time: string, calendar: Calendar = standardCalendar): Moment {
  return { now: wib(time), actor: 'ani@perpustakaan.example', calendar, reopenDays: 30 };
}

function done(outcome: Outcome): RequestImage {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.image;
}

function explained(image: RequestImage, target: number | 'whole', calendar: Calendar = standardCalendar): ExplainedDue {
  const found = explainDue(calendar, image, target);
  if (!found) throw new Error('not explained');
  return found;
}

const dayLines = ({ days }: ExplainedDue): string[] =>
  days.map(({ date, counted, stopped, leftOut }) => [date.slice(5), counted, ...stopped.map(({ because, minutes }) => `${because} ${minutes}`), ...leftOut].join(' '));

const begun = (stages: readonly string[] = search): RequestImage => done(changeStatus(request('2026-04-07 08:00', stages), 'inProgress', at('2026-04-07 09:00')));

describe('Why a stage is due', () => {
  test('its own time is counted day by day, and what the requester was waited for stands apart', () => {
    const waiting = done(changeStatus(begun(), 'waitingRequester', at('2026-04-07 11:00')));
    const why = explained(done(changeStatus(waiting, 'inProgress', at('2026-04-08 08:30'))), 1);
    expect([wall(why.begin), wall(why.due), why.basis]).toEqual(['2026-04-07 09:00', '2026-04-10 14:00', { kind: 'stage', norm: { kind: 'days', days: 2 }, planned: false }]);
    expect([why.allowance, why.moved]).toEqual([1260, 300]);
    expect(dayLines(why)).toEqual(['04-07 120 requester 240 midday', '04-08 390 requester 60 midday', '04-09 450 midday', '04-10 300 midday']);
  });

  test('a wait that goes on is named, and has moved nothing yet', () => {
    const why = explained(done(changeStatus(begun(), 'waitingRequester', at('2026-04-07 11:00'))), 1);
    expect([wall(why.due), why.moved, why.waiting]).toEqual(['2026-04-09 16:00', 0, { kind: 'requester', since: wib('2026-04-07 11:00') }]);
  });

  test('a wait that began when the date was past is added after it', () => {
    const late = done(changeStatus(begun(), 'waitingRequester', at('2026-04-13 09:00')));
    const why = explained(done(changeStatus(late, 'inProgress', at('2026-04-13 10:00'))), 1);
    expect([wall(why.due), why.allowance, why.moved]).toEqual(['2026-04-10 08:30', 1260, 60]);
    expect(dayLines(why)).toEqual(['04-07 360 midday', '04-08 450 midday', '04-09 450 midday', '04-10 60']);
  });

  test('a stage that has not begun is planned from where the one before is due', () => {
    const why = explained(begun(), 2);
    expect([wall(why.begin), wall(why.due), why.basis]).toEqual(['2026-04-09 16:00', '2026-04-10 11:30', { kind: 'stage', norm: { kind: 'hours', minutes: 240 }, planned: true }]);
  });

  test('after a hand-over the promise stays, and the new region’s hours are counted', () => {
    const handed = done(handOver(begun(), successor, at('2026-04-08 10:00')));
    const why = explained(handed, 1, ambon);
    // Wednesday 12:00–16:00 without lunch, Thursday whole: what is left until 16:00 WIB, 18:00 in Ambon.
    expect([why.basis.kind, wall(why.begin), wall(why.due), why.allowance]).toEqual(['handOver', '2026-04-08 10:00', '2026-04-09 16:00', 180 + 450]);
  });

  test('one that was over before another region took over is not explained by that region’s hours', () => {
    const handed = done(handOver(begun(), successor, at('2026-04-08 10:00')));
    expect(wall(handed.stages[0]?.dueAt)).toBe('2026-04-07 12:00');
    expect(explainDue(ambon, handed, 0)).toBeNull();
    expect(explained(begun(), 0).allowance).toBe(240);
  });
});

describe('Why the whole is due', () => {
  test('the times of all stages are counted from submission, holidays left out', () => {
    const holidays = ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'];
    const calendar = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays });
    const plain = request('2026-03-16 08:00', search);
    const image = { ...plain, ...deriveDates(calendar, plain) };
    const why = explained(image, 'whole', calendar);
    expect([wall(why.begin), wall(why.due)]).toEqual(['2026-03-16 08:00', '2026-03-26 11:30']);
    expect(why.basis).toMatchObject({ kind: 'stages', from: 'submission', norms: [{ name: 'Verifikasi' }, { name: 'Penelusuran', norm: { days: 2 } }, { name: 'Penyerahan' }] });
    expect(dayLines(why)).toEqual([
      '03-16 420 midday', '03-17 450 midday', '03-18 0 holiday', '03-19 0 holiday', '03-20 0 holiday', '03-21 0 weekend', '03-22 0 weekend', '03-23 0 holiday',
      '03-24 0 holiday', '03-25 450 midday', '03-26 240',
    ]);
  });

  test('what a stage of the requester’s took beyond its time has moved it', () => {
    const repair = done(moveToStage(begun(['Verifikasi 4 jam', 'Perbaikan 1 hari °', 'Penyerahan 4 jam']), 'Perbaikan', at('2026-04-07 09:00')));
    const why = explained(done(moveToStage(repair, 'Penyerahan', at('2026-04-09 09:30'))), 'whole');
    expect([wall(why.due), why.moves.map(({ because, minutes }) => [because, minutes])]).toEqual(['2026-04-09 14:30', [['overrun', 120]]]);
    expect(dayLines(why)).toEqual(['04-07 420 midday', '04-08 450 midday', '04-09 240 overrun 120 midday']);
  });

  test('after an appointment the stages after it are counted from it; a stage of the appointment is due on it', () => {
    const stages = ['Verifikasi 4 jam', 'Penjadwalan 1 hari', 'Pendampingan janji temu', 'Penyerahan 4 jam'];
    expect(explainDue(standardCalendar, request('2026-04-07 08:00', stages), 'whole')).toBeNull();
    const made = done(setAppointment(request('2026-04-07 08:00', stages), wib('2026-04-14 09:00'), at('2026-04-07 10:00')));
    const whole = explained(made, 'whole');
    expect([wall(whole.begin), wall(whole.due), whole.basis]).toMatchObject(['2026-04-14 09:00', '2026-04-14 14:00', { kind: 'stages', from: 'appointment', norms: [{ name: 'Penyerahan' }] }]);
    expect(explained(made, 2)).toMatchObject({ due: wib('2026-04-14 09:00'), basis: { kind: 'appointment' }, days: [] });
  });

  test('one that was opened again is counted from then', () => {
    const delivered = done(changeStatus(request('2026-04-07 08:00', search), 'delivered', at('2026-04-08 10:00')));
    const why = explained(done(changeStatus(delivered, 'inProgress', at('2026-04-09 10:00'))), 'whole');
    expect([why.basis.kind, wall(why.begin), wall(why.due)]).toEqual(['reopened', '2026-04-09 10:00', '2026-04-13 11:30']);
  });

  test('an agreed date names the agreement; a wait after it moves it', () => {
    const agreement = { due: wib('2026-04-17 16:30'), proposedBy: 'siti@riset.example', agreedBy: 'ani@perpustakaan.example', at: wib('2026-04-07 10:00') };
    const agreed: RequestImage = { ...begun(), dueAt: agreement.due, agreement, promise: { basis: 'agreed', fixed: fixDue(standardCalendar, agreement.at, agreement.due, false) } };
    expect(explained(agreed, 'whole').basis).toEqual({ kind: 'agreed', agreement });
    const waiting = done(changeStatus(agreed, 'waitingRequester', at('2026-04-07 11:00')));
    const why = explained(done(changeStatus(waiting, 'inProgress', at('2026-04-07 12:00'))), 'whole');
    expect([why.basis.kind, wall(why.due), why.moved]).toEqual(['agreed', '2026-04-20 08:30', 60]);
  });
});

test('whatever happens, every date that is open is explained, and the explanation adds up and ends at it', () => {
  const statuses: Status[] = ['inProgress', 'waitingRequester', 'waitingOthers', 'delivered', 'declined', 'cancelled', 'completed'];
  const step = fc.record({
    minutes: fc.integer({ min: 1, max: 6000 }),
    what: fc.oneof(
      fc.constantFrom(...statuses).map((status) => ({ kind: 'status' as const, status })),
      fc.constantFrom('Verifikasi', 'Permintaan', 'Perbaikan', 'Pendampingan', 'Penyerahan').map((stage) => ({ kind: 'stage' as const, stage })),
      fc.constantFrom('jakarta', 'ambon').map((region) => ({ kind: 'handOver' as const, region })),
      fc.integer({ min: 1, max: 3000 }).map((ago) => ({ kind: 'answer' as const, ago })),
      fc.integer({ min: -2000, max: 9000 }).map((ahead) => ({ kind: 'appointment' as const, ahead })),
      fc.integer({ min: 1, max: 28 }).map((day) => ({ kind: 'holiday' as const, date: `2026-04-${String(day).padStart(2, '0')}` })),
      fc.integer({ min: 1, max: 20_000 }).map((ahead) => ({ kind: 'agreement' as const, ahead })),
    ),
  });
  const withMeeting = ['Verifikasi 4 jam', 'Permintaan 3 hari °°', 'Pendampingan janji temu', 'Penyerahan 4 jam'];
  const without = ['Verifikasi 4 jam', 'Permintaan 2 hari °°', 'Perbaikan 1 hari °', 'Penyerahan 4 jam'];
  let explanations = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.array(step, { maxLength: 14 }), (meeting, counts, steps) => {
      const holidays: string[] = [];
      const calendars = new Map<string, Calendar>();
      const draw = (): void => {
        calendars.set('jakarta', parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays: [...new Set(holidays)] }));
        calendars.set('ambon', parseCalendar({ ...standardHours, tz: 'Asia/Jayapura', holidays: [...new Set(['2026-04-15', ...holidays])] }));
      };
      draw();
      const enter = (date: string): void => {
        holidays.push(date);
        draw();
      };
      const calendarOf = (region: string): Calendar => calendars.get(region) ?? standardCalendar;
      const first = request('2026-04-07 08:00', meeting ? withMeeting : without, { region: 'jakarta' });
      let image: RequestImage = { ...first, stages: first.stages.map((stage) => ({ ...stage, counts })) };
      let now = image.submittedAt;
      for (const { minutes, what } of steps) {
        now += minutes * 60_000;
        const calendar = calendarOf(image.region);
        const moment: Moment = { now, actor: 'x', calendar, reopenDays: 3650 };
        const take = (outcome: Outcome): void => {
          if (outcome.ok) image = outcome.image;
        };
        if (what.kind === 'status') take(changeStatus(image, what.status, moment));
        else if (what.kind === 'stage') take(moveToStage(image, what.stage, moment));
        else if (what.kind === 'handOver' && what.region !== image.region) take(handOver(image, { ...successor, region: what.region, calendar: calendarOf(what.region) }, moment));
        else if (what.kind === 'answer') take(answerArrived(image, now - what.ago * 60_000, moment));
        else if (what.kind === 'appointment') take(setAppointment(image, now + what.ahead * 60_000, moment));
        else if (what.kind === 'holiday') enter(what.date);
        else if (what.kind === 'agreement' && isInService(image.status)) {
          const due = now + what.ahead * 60_000;
          const agreement = { due, proposedBy: 'a', agreedBy: 'b', at: now };
          image = { ...image, agreement, promise: { basis: 'agreed', fixed: fixDue(calendar, now, due, false) } };
        }
        const today = calendarOf(image.region);
        if (!isInService(image.status)) continue;
        image = { ...image, ...deriveDates(today, image) };
        const targets: (number | 'whole')[] = ['whole', ...image.stages.keys()];
        for (const target of targets) {
          if (target !== 'whole' && target < image.stageIndex) continue;
          const due = target === 'whole' ? image.dueAt : (image.stages[target]?.dueAt ?? null);
          const why = explainDue(today, image, target);
          expect(why?.due ?? null).toBe(due);
          if (why === null) continue;
          explanations += 1;
          const total = workingMinutes(today, new Date(why.begin), new Date(why.due));
          const counted = why.days.reduce((sum, day) => sum + day.counted, 0);
          const stopped = why.days.reduce((sum, day) => sum + day.stopped.reduce((minutes, stop) => minutes + stop.minutes, 0), 0);
          expect(why.allowance + why.moved).toBeCloseTo(total, 6);
          expect(counted + stopped).toBeCloseTo(Math.max(0, total), 6);
          expect(stopped).toBeLessThanOrEqual(why.moved + 1e-6);
          expect(why.moves.reduce((sum, move) => sum + move.minutes, 0)).toBeCloseTo(why.moved, 6);
          // Whoever adds the amounts in a calendar of their own comes to the very date, but for one promised by name outside opening hours.
          if (total > 0 && (why.basis.kind === 'stage' || why.basis.kind === 'stages')) expect(addWorkingTime(today, new Date(why.begin), total).getTime()).toBe(why.due);
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(explanations).toBeGreaterThan(2000);
});
