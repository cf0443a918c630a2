import { contentsAfter, longestMessage, say } from '../../src/domain/conversation';
import type { Message } from '../../src/domain/message';
import type { RequestContents, RequestImage, Status } from '../../src/domain/request';
import { changeStatus, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wall, wib } from './requestBuilder';

const ani = 'ani@perpustakaan.example';
const siti = 'siti@riset.example';
const contents: RequestContents = {
  name: 'Siti', email: siti, onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: 'Judul', description: '', keywords: '', attachment: '', answers: [],
};
const at = (when: string, actor = ani): Moment => ({ now: wib(when), actor, calendar: standardCalendar, reopenDays: 30 });
const from = (by: Message['by'], when: string, text: string, more: Partial<Message> = {}): Message => ({ at: wib(when), by, actor: by === 'requester' ? siti : ani, via: 'mail', text, ...more });

function moved(image: RequestImage, to: Status, when: string, more: Partial<RequestImage> = {}): RequestImage {
  const outcome = changeStatus({ ...image, ...more }, to, at(when));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.image;
}

const begun = moved(request('2026-04-06 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam']), 'inProgress', '2026-04-06 09:00');
const asked = moved(begun, 'waitingRequester', '2026-04-07 10:00', { noteToRequester: 'Tahun berapa?' });

test('An answer ends the wait when it was sent, not when it was read, and stands after the question it answers', () => {
  const { events, image } = say(asked, contents, from('requester', '2026-04-07 11:00', ' 2020 sampai 2024.\r\nTerima kasih.'), at('2026-04-08 14:00', 'desk'));
  expect([image.status, image.pause, wall(image.dueAt), image.waitedMinutes.requester]).toEqual(['inProgress', null, '2026-04-09 13:30', 60]);
  expect(wall(asked.dueAt)).toBe('2026-04-09 11:30');
  expect(events.map(({ type, actor }) => `${type} ${actor}`)).toEqual([`messageAdded ${siti}`, `statusChanged ${siti}`, `statusChanged ${siti}`]);
  expect(image.lastMessage).toEqual({ at: wib('2026-04-07 11:00'), by: 'requester', text: '2020 sampai 2024. Terima kasih.' });
  expect(events[0]?.contents?.messages).toEqual([
    { at: wib('2026-04-07 10:00'), by: 'librarian', actor: ani, via: 'sheet', text: 'Tahun berapa?' },
    { at: wib('2026-04-07 11:00'), by: 'requester', actor: siti, via: 'mail', text: '2020 sampai 2024.\nTerima kasih.' },
  ]);
});

test('The question is put among the messages once; the same words asked again are another question, and a mail sent before the question answers none', () => {
  const said = (image: RequestImage, before: RequestContents, when: string): RequestContents => say(image, before, from('requester', when, `pukul ${when}`), at('2026-04-10 08:00')).events[0]?.contents ?? before;
  const texts = ({ messages = [] }: RequestContents): string[] => messages.map(({ text }) => text);
  const once = said(asked, contents, '2026-04-07 11:00');
  const more = said({ ...asked, status: 'inProgress', pause: null }, once, '2026-04-07 12:00');
  expect(texts(more)).toEqual(['Tahun berapa?', 'pukul 2026-04-07 11:00', 'pukul 2026-04-07 12:00']);
  const again = { ...asked, pause: { kind: 'requester' as const, since: wib('2026-04-08 09:00') } };
  expect(texts(said(again, more, '2026-04-08 10:00')).slice(3)).toEqual(['Tahun berapa?', 'pukul 2026-04-08 10:00']);
  expect(texts(said(asked, contents, '2026-04-07 09:59'))).toEqual(['pukul 2026-04-07 09:59']);
});

test.each<[string, RequestImage, string, Status]>([
  ['being worked on', begun, '2026-04-07 09:00', 'inProgress'],
  ['waiting for others', moved(begun, 'waitingOthers', '2026-04-07 10:00'), '2026-04-07 11:00', 'waitingOthers'],
  ['delivered', moved(begun, 'delivered', '2026-04-07 10:00'), '2026-04-07 11:00', 'delivered'],
  ['cancelled', moved(begun, 'cancelled', '2026-04-07 10:00'), '2026-04-07 11:00', 'cancelled'],
  ['closed without an answer, 30 days ago', moved(asked, 'closedWithoutAnswer', '2026-04-21 16:00'), '2026-05-21 16:00', 'inProgress'],
  ['closed without an answer, longer ago', moved(asked, 'closedWithoutAnswer', '2026-04-21 16:00'), '2026-05-21 16:01', 'closedWithoutAnswer'],
])('A message of the requester about a request that is %s is kept in any case', (_, image, when, status) => {
  const spoken = say(image, contents, from('requester', when, 'Halo'), at(when));
  expect([spoken.image.status, spoken.events[0]?.contents?.messages?.map(({ text }) => text).pop()]).toEqual([status, 'Halo']);
});

test('A librarian’s message moves nothing; what is too long is cut and says so, and the oldest messages go before the row is full', () => {
  const endless = say(asked, contents, from('librarian', '2026-04-07 11:00', `${'a'.repeat(longestMessage - 1)}😀`), at('2026-04-07 11:00'));
  expect([endless.image.status, endless.events.length, endless.events[0]?.data.text, endless.events[0]?.data.shortened]).toEqual(['waitingRequester', 1, 'a'.repeat(longestMessage - 1), true]);
  let full = contents;
  for (let minute = 0; minute < 60; minute += 1) full = say(begun, full, from('requester', `2026-04-07 10:${String(minute).padStart(2, '0')}`, `${minute} ${'"'.repeat(19_000)}`), at('2026-04-07 12:00')).events[0]?.contents ?? full;
  expect(JSON.stringify(full).length).toBeLessThan(850_000);
  expect(full.messages?.slice(-1)[0]?.text.slice(0, 3)).toBe('59 ');
  expect(full.messages?.length).toBe(22);
});

test('Who decided without knowing the texts (they are masked) loses none: the event’s own data say what was added', () => {
  const hidden = say({ ...asked, noteToRequester: 'Tertutup' }, { ...contents, title: 'Tertutup' }, from('requester', '2026-04-07 11:00', '2020', { link: 'https://data.example/a' }), at('2026-04-08 14:00'));
  const [added] = hidden.events;
  const kept = added ? contentsAfter({ ...contents, messages: [from('librarian', '2026-04-06 10:00', 'Halo')] }, asked, added) : contents;
  expect([kept.title, kept.messages?.map(({ text, link }) => [text, link])]).toEqual(['Judul', [['Halo', undefined], ['Tahun berapa?', undefined], ['2020', 'https://data.example/a']]]);
});
