import type { Librarian, Region, Role } from '../../src/domain/assignment';
import { applyChatDeed, beginChat, chatHours, chatLimits, endChat, overAt, tellAt, unsettledAnswers, waitingSince, type Chat, type ChatDeed } from '../../src/domain/chat';
import { above, onDuty } from '../../src/domain/chatDuty';
import { nextQuestionAfter } from '../../src/domain/chatPace';
import { whatsAppNumber } from '../../src/domain/whatsApp';
import { parseCalendar } from '../../src/domain/workingTime';
import { libraryCalendar } from './libraryCalendar';

const calendar = parseCalendar(libraryCalendar);
const at = (local: string): number => Date.parse(`2026-04-${local}:00+07:00`);
const local = (instant: number | null): string => (instant === null ? 'never' : new Date(instant + 7 * 3_600_000).toISOString().slice(8, 16).replace('T', ' '));
const ani = { email: 'ani@p.example', name: 'Ani' };
const begun = (when = '06T09:00', email = ''): Chat => beginChat({ text: ' Jam buka Sabtu? ', language: 'id', region: 'bandung', service: '', name: '', email }, at(when));
/** The conversation after deeds, each `minutes` after the one before. */
function after(chat: Chat, ...deeds: readonly ChatDeed[]): Chat {
  return deeds.reduce((before, deed, index) => {
    const next = applyChatDeed(before, deed, before.startedAt + (index + 1) * 60_000);
    if (typeof next === 'string') throw new Error(next);
    return next;
  }, chat);
}
const answer: ChatDeed = { name: 'answer', text: 'Tidak buka.', by: ani };
const more: ChatDeed = { name: 'say', text: 'Minggu?' };

// 6 April 2026 is a Monday, 10 April a Friday.
test.each([
  ['in the morning', '06T09:00', 'open until 06 12:00'],
  ['at noon', '06T12:30', 'closed until 06 13:00'],
  ['in the evening', '06T16:00', 'closed until 07 07:30'],
  ['on Friday evening', '10T20:00', 'closed until 13 07:30'],
])('librarians %s', (_, when, expected) => {
  const { open, change } = chatHours(calendar, at(when));
  expect(`${open ? 'open' : 'closed'} until ${local(change)}`).toBe(expected);
});

test.each([
  ['ten working minutes after it was asked', '06T09:00', [], 0, '06 09:10'],
  ['after lunch, where it was asked just before', '06T11:55', [], 0, '06 13:05'],
  ['in the morning, where it was asked at night', '06T22:00', [], 0, '07 07:40'],
  ['never, once it is answered', '06T09:00', [answer], 0, 'never'],
  ['again, where the visitor asks on after an answer', '06T09:00', [answer, more], 0, '06 09:12'],
  ['for coordinators at the end of the next working day', '10T09:00', [], 1, '13 16:00'],
  ['no third time', '06T09:00', [], 2, 'never'],
] as const)('people are told of a question %s', (_, when, deeds, steps, expected) => {
  const chat = after(begun(when), ...deeds);
  expect(local(tellAt({ ...chat, told: { since: waitingSince(chat) ?? 0, steps } }, calendar, 10)?.at ?? null)).toBe(expected);
});

test('who answers first has it in hand, another may take over, and each deed makes a new version', () => {
  const budi = { email: 'budi@p.example', name: 'Budi' };
  const chat = after(begun(), answer, { name: 'answer', text: 'Juga tidak.', by: budi });
  expect([chat.handler?.name, chat.version, waitingSince(chat)]).toEqual(['Ani', 3, null]);
  expect(after(chat, { name: 'take', by: budi }).handler?.name).toBe('Budi');
  expect(local(overAt(chat, calendar))).toBe('08 16:00');
  expect(overAt(after(chat, more), calendar)).toBeNull();
});

test('what was said is owed to the visitor until they have gone on talking; an ended conversation takes nothing but an address', () => {
  const chat = after(begun(), answer);
  expect(unsettledAnswers(chat).map(({ text }) => text)).toEqual(['Tidak buka.']);
  expect(unsettledAnswers(after(chat, more))).toEqual([]);
  const ended = endChat(chat, 'answered', at('06T10:00'));
  expect(endChat(ended, 'dismissed', at('06T11:00'))).toBe(ended);
  expect([more, answer, { name: 'take', by: ani } as const].map((deed) => applyChatDeed(ended, deed, at('06T10:05')))).toEqual(['ended', 'ended', 'ended']);
  expect(applyChatDeed(ended, { name: 'leaveAddress', visitor: 'Siti', email: 'siti@riset.example' }, at('06T10:05'))).toMatchObject({ name: 'Siti', email: 'siti@riset.example', ended: { how: 'answered' } });
});

test('a conversation stays small, and nobody floods it', () => {
  const say = (text: string): ChatDeed => ({ name: 'say', text });
  let chat = begun();
  for (let index = 1; index < chatLimits.burst; index += 1) chat = applyChatDeed(chat, say('?'), chat.startedAt) as Chat;
  expect(applyChatDeed(chat, say('?'), chat.startedAt + 299_000)).toBe('tooFast');
  expect(applyChatDeed(chat, say('?'), chat.startedAt + 300_000)).toMatchObject({ version: chat.version + 1 });
  expect(applyChatDeed(chat, say('  '), chat.startedAt + 300_000)).toBe('textMissing');
  let long: Chat | string = begun();
  for (let index = 0; typeof long !== 'string'; index += 1) {
    expect(JSON.stringify(long).length).toBeLessThanOrEqual(chatLimits.characters);
    long = applyChatDeed(long, { ...answer, text: '"'.repeat(chatLimits.answer) }, long.startedAt + index);
  }
  expect(long).toBe('full');
});

test.each([
  [0, false, true, 4], [119, false, true, 4], [120, false, true, 8], [600, false, true, 20], [3_599, false, true, 20], [3_600, false, true, null],
  [0, true, true, 30], [0, false, false, 60], [0, true, false, 60], [3_600, true, false, null],
] as const)('after %i s of silence a page (hidden: %s, librarians at work: %s) asks again in %s s', (idle, hidden, open, expected) => {
  expect(nextQuestionAfter({ idle, hidden, open })).toBe(expected);
});

test('an hour of an open conversation costs fewer than three hundred questions', () => {
  let asked = 0;
  for (let idle: number | null = 0; idle !== null; asked += 1) {
    const pause: number | null = nextQuestionAfter({ idle, hidden: false, open: true });
    idle = pause === null ? null : idle + pause;
  }
  expect(asked).toBeLessThan(300);
});

const person = (name: string, role: Role, regions: readonly string[] | '*', substitute: string | null = null, active = true): Librarian => ({ name, email: `${name}@p.example`, role, regions, homeRegion: null, services: '*', substitute: substitute === null ? null : `${substitute}@p.example`, active });
const people = [
  person('ani', 'librarian', ['bandung'], 'sari'), person('budi', 'librarian', ['bandung', 'bogor']), person('sari', 'librarian', ['jakarta']), person('zed', 'librarian', '*'), person('kartika', 'coordinator', ['bandung']), person('koko', 'coordinator', ['ambon']),
  person('hendra', 'head', '*'), person('pensiun', 'librarian', ['bandung'], null, false),
];
const regions: Region[] = ['bandung', 'ambon', 'mataram'].map((code) => ({ code, name: code, timeZone: 'Asia/Jakarta', email: null, substitute: code === 'ambon' ? 'mataram' : code === 'mataram' ? 'ambon' : null }));
const duty = (region: string, away: readonly string[], among = people) => ({ region, day: '2026-04-06', regions, librarians: among, leave: away.map((name) => ({ email: `${name}@p.example`, from: '2026-04-01', to: '2026-04-06' })) });
const names = (some: readonly Librarian[]): string => some.map(({ name }) => name).join(' ');
const local4 = people.filter(({ name }) => name !== 'zed');

test.each([
  ['the librarians of the region', 'bandung', [], people, 'ani budi'],
  ['those who are there', 'bandung', ['ani'], people, 'budi'],
  ['who serves all regions, where nobody else is there', 'bandung', ['ani', 'budi'], people, 'zed'],
  ['who stands in, where nobody of the region is there', 'bandung', ['ani', 'budi'], local4, 'sari'],
  ['who serves all regions, for a region of nobody', 'ambon', [], people, 'zed'],
  ['the coordinator of the region, where there is no librarian in its substitute either', 'ambon', [], local4, 'koko'],
  ['the head, where the coordinator is away', 'ambon', ['koko'], local4, 'hendra'],
  ['who serves all regions, for no region', '', [], people, 'zed'],
  ['the head, for no region, where nobody serves all', '', [], local4, 'hendra'],
  ['nobody, where all are away', 'ambon', ['koko', 'hendra'], local4.filter(({ name }) => ['koko', 'hendra'].includes(name)), ''],
] as const)('on duty is %s', (_, region, away, among, expected) => {
  expect(names(onDuty(duty(region, away, [...among])))).toBe(expected);
});

test('of a question that waits for a day the coordinator of its region hears, else who is above', () => {
  expect([names(above(duty('bandung', []))), names(above(duty('bandung', ['kartika'])))]).toEqual(['kartika', 'hendra']);
});

test.each([
  ['+62 812-3456-789', '628123456789'], ['0812 3456 789', '628123456789'], ['8123456789', '628123456789'], ['0062 812 345 6789', '628123456789'], ['+1 (415) 555-2671', '14155552671'], [' ', ''],
  ['0812', null], ['wa.me/628123456789', null], ['+62812345678901234', null], ['081234567;x', null], ['=1+1', null],
])('the WhatsApp number %p is %p', (typed, expected) => {
  expect(whatsAppNumber(typed)).toBe(expected);
});
