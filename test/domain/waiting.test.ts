import { closesAt, lastAway, waitingStep, type WaitingRules } from '../../src/domain/waiting';
import { parseCalendar, type Calendar } from '../../src/domain/workingTime';
import { standardHours } from './requestBuilder';

const rules: WaitingRules = { remindAfter: [3, 6], closeAfter: 10 };
const short = [['08:00', '12:00'], ['12:30', '15:00']];
const ramadan = Object.fromEntries(['02', '03', '04', '05', '09', '10', '11', '12', '16', '17'].map((day) => [`2026-03-${day}`, short]));
const bandung = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta' });
const ambon = parseCalendar({ ...standardHours, tz: 'Asia/Jayapura' });

/** What happens about a question asked at an instant while the desk looks each half hour: 'kind day hour' by the clocks of the zone. */
function story(calendar: Calendar, since: string, offset: string, extra: { readonly awayUntil?: string; readonly lookFrom?: string; readonly rules?: WaitingRules } = {}): string[] {
  const at = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00${offset}`);
  const shift = Number(offset.slice(0, 3)) * 3_600_000;
  let escalated: readonly string[] = [];
  const told: string[] = [];
  for (let now = at(extra.lookFrom ?? since); now < at(since) + 60 * 86_400_000; now += 1_800_000) {
    const image = { status: 'waitingRequester' as const, pause: { kind: 'requester' as const, since: at(since) }, escalated, awayUntil: extra.awayUntil ?? null };
    const step = waitingStep(image, calendar, now, extra.rules ?? rules);
    if (step === null) continue;
    told.push(`${step.kind} ${new Date(now + shift).toISOString().slice(0, 16).replace('T', ' ')}`);
    if (step.kind === 'close') break;
    escalated = [...escalated, ...step.taken];
  }
  return told;
}

test.each<[string, Calendar, string, string, string[], Parameters<typeof story>[3]?]>([
  ['an ordinary fortnight', bandung, '2026-04-06 09:10', '+07:00', ['remind 2026-04-09 16:00', 'remind 2026-04-14 16:00', 'close 2026-04-20 16:00']],
  ['a holiday and a long weekend', parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays: ['2026-05-01', '2026-05-12'] }), '2026-04-28 15:00', '+07:00',
    ['remind 2026-05-04 16:00', 'remind 2026-05-07 16:00', 'close 2026-05-14 16:00']],
  ['Ramadan, when the day ends earlier', parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', date_hours: ramadan }), '2026-03-02 09:00', '+07:00',
    ['remind 2026-03-05 15:00', 'remind 2026-03-10 15:00', 'close 2026-03-16 15:00']],
  ['Ambon, two hours before Jakarta', ambon, '2026-04-06 23:30', '+09:00', ['remind 2026-04-09 16:00', 'remind 2026-04-14 16:00', 'close 2026-04-20 16:00']],
  ['a requester who is away until Sunday', bandung, '2026-04-06 09:10', '+07:00', ['remind 2026-04-15 16:10', 'remind 2026-04-20 16:10', 'close 2026-04-24 16:40'], { awayUntil: '2026-04-12' }],
  ['a desk that did not look for weeks: one reminder, and a working day to answer', bandung, '2026-04-06 09:10', '+07:00', ['remind 2026-05-04 09:10', 'close 2026-05-05 16:10'], { lookFrom: '2026-05-04 09:10' }],
  ['a library that closes before it would remind', bandung, '2026-04-06 09:10', '+07:00', ['close 2026-04-08 16:10'], { rules: { remindAfter: [3, 6], closeAfter: 2 } }],
])('Over %s the requester is reminded twice and then closed', (_, calendar, since, offset, told, extra = {}) => {
  expect(story(calendar, since, offset, extra).map((line) => line.slice(0, -3))).toEqual(told.map((line) => line.slice(0, -3)));
});

test('Whoever says until when they are away moves what is still to come, and is not reminded twice of the same', () => {
  const since = Date.parse('2026-04-06T09:00:00+07:00');
  const waiting = { status: 'waitingRequester' as const, pause: { kind: 'requester' as const, since }, escalated: [`waiting:${since}:0:${Date.parse('2026-04-10T07:30:00+07:00')}`] };
  const at = (wall: string): number => Date.parse(`${wall}:00+07:00`);
  expect(waitingStep({ ...waiting, awayUntil: '2026-04-30' }, bandung, at('2026-05-05T16:00'), rules)).toBeNull();
  expect(waitingStep({ ...waiting, awayUntil: '2026-04-30' }, bandung, at('2026-05-08T16:30'), rules)).toEqual({ kind: 'remind', taken: [`waiting:${since}:1:${at('2026-05-08T16:30')}`] });
  expect([waiting, { ...waiting, status: 'inProgress' as const }, { ...waiting, pause: null }].map((image) => closesAt(image, bandung, rules))).toEqual([at('2026-04-20T16:00'), null, null]);
  expect(lastAway('2026-04-06')).toBe('2026-06-05');
});
