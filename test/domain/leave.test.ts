import { timeAway, wouldBeLate } from '../../src/domain/leave';
import { parseCalendar } from '../../src/domain/workingTime';
import { changeStatus } from '../../src/domain/workflow';
import { request, standardCalendar, standardHours, wall, wib } from './requestBuilder';

/** Days off in April 2026: the 6th is a Monday. */
const days = (...spans: string[]): { from: string; to: string }[] => spans.map((span) => ({ from: `2026-04-${span.slice(0, 2)}`, to: `2026-04-${span.slice(-2)}` }));

describe('A time away', () => {
  test.each<[string, string, string[], string | null]>([
    ['has begun', '07 10:00', ['06-08'], '2026-04-06: 2026-04-07 00:00 to 2026-04-09 07:30'],
    ['begins on the next working day', '07 10:00', ['08-08'], '2026-04-08: 2026-04-08 00:00 to 2026-04-09 07:30'],
    ['that begins in two working days is none yet', '07 10:00', ['09-10'], null],
    ['that begins on Monday is seen from Friday on', '10 08:00', ['13-14'], '2026-04-13: 2026-04-13 00:00 to 2026-04-15 07:30'],
    ['that begins on Monday is none on Thursday', '09 15:00', ['13-14'], null],
    ['that begins on Tuesday is seen from Friday evening on, when Monday comes next', '10 17:00', ['14-14'], '2026-04-14: 2026-04-14 00:00 to 2026-04-15 07:30'],
    ['until Friday ends on Monday morning', '09 10:00', ['09-10'], '2026-04-09: 2026-04-09 00:00 to 2026-04-13 07:30'],
    ['of two that overlap is one', '07 10:00', ['06-08', '08-09'], '2026-04-06: 2026-04-07 00:00 to 2026-04-10 07:30'],
    ['goes on after a weekend', '09 10:00', ['09-10', '13-14'], '2026-04-09: 2026-04-09 00:00 to 2026-04-15 07:30'],
    ['ends where a working day lies between two', '07 10:00', ['07-07', '09-10'], '2026-04-07: 2026-04-07 00:00 to 2026-04-08 07:30'],
    ['entered late counts from now on', '08 14:00', ['01-09'], '2026-04-01: 2026-04-08 00:00 to 2026-04-10 07:30'],
    ['that was shortened and is over is none', '08 14:00', ['01-07'], null],
    ['on days that are closed anyway is none', '10 10:00', ['11-12'], null],
  ])('%s', (_what, now, spans, expected) => {
    const away = timeAway(standardCalendar, days(...spans), wib(`2026-04-${now}`));
    expect(away && `${away.since}: ${wall(away.from) ?? ''} to ${wall(away.back) ?? ''}`).toBe(expected);
  });

  test('does not begin on a holiday, nor end on one', () => {
    const calendar = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays: ['2026-04-08', '2026-04-10'] });
    const away = timeAway(calendar, days('08-09'), wib('2026-04-07 10:00'));
    expect(away && [wall(away.from), wall(away.back)]).toEqual(['2026-04-09 00:00', '2026-04-13 07:30']);
  });
});

describe('Away from Wednesday 8 to Friday 10 April and back on Monday the 13th at 07:30, a librarian hands over', () => {
  const begun = (stages: string[], at: string) => {
    const outcome = changeStatus(request(at, stages), 'inProgress', { now: wib(at), actor: 'ani@perpustakaan.example', calendar: standardCalendar, reopenDays: 30 });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.image;
  };
  test.each<[string, string, string[], string, string, boolean]>([
    ['what falls due on a day of leave', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'], 'inProgress', '2026-04-07 10:00', true],
    ['not what falls due before the leave: that is done first', '2026-04-06 08:00', ['Verifikasi 4 jam', 'Penelusuran 1 hari'], 'inProgress', '2026-04-07 10:00', false],
    ['that too, once the leave has begun and it is still open', '2026-04-06 08:00', ['Verifikasi 4 jam', 'Penelusuran 1 hari'], 'inProgress', '2026-04-08 07:30', true],
    // Three days from Tuesday: Friday at 16:30.
    ['what is due on the last day of leave', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Telaah 3 hari'], 'inProgress', '2026-04-07 10:00', true],
    // Four days: Monday 16:00, and half a day after 07:30 ends at 11:30.
    ['not what leaves a day to finish it after coming back', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Telaah 4 hari'], 'inProgress', '2026-04-07 10:00', false],
    // 25 working hours from Tuesday 08:00 end on Monday at 09:30.
    ['what falls due two hours after coming back', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Telaah 25 jam'], 'inProgress', '2026-04-07 10:00', true],
    ['not what waits for the requester', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari'], 'waitingRequester', '2026-04-07 10:00', false],
    ['not what is delivered', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari'], 'delivered', '2026-04-07 10:00', false],
    ['not a stage on the requester’s clock', '2026-04-07 08:00', ['Verifikasi 4 jam', 'Siap diambil 2 hari °'], 'inProgress', '2026-04-07 10:00', false],
  ])('%s', (_what, at, stages, status, now, expected) => {
    const image = begun(stages, at);
    const outcome = status === 'inProgress' ? { ok: true as const, image } : changeStatus(image, status as 'delivered', { now: wib(now), actor: 'x', calendar: standardCalendar, reopenDays: 30 });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const away = timeAway(standardCalendar, days('08-10'), wib(now));
    expect(away && wouldBeLate(standardCalendar, outcome.image, away, wib(now))).toBe(expected);
  });
});
