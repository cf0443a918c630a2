import { conversationSection, wholeMessages } from '../../src/application/cards/conversationSection';
import type { CardDesk } from '../../src/application/cards/cardDesk';
import type { Message } from '../../src/domain/message';
import type { RequestContents } from '../../src/domain/request';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const budi = { name: 'Budi Santoso', email: 'budi@p.example', role: 'librarian' as const, regions: ['bandung'], homeRegion: 'bandung', services: '*' as const, substitute: null, active: true };
const desk: CardDesk = {
  configuration: { ...startingConfiguration(), librarians: [budi] }, images: new Map(), me: budi, now: wib('2026-04-08 10:00'), language: 'id',
  reading: { configuration: {} as never, timeZone: 'Asia/Jakarta', state: [], contents: null, procedures: [], requests: [] },
};
const image = request('2026-04-06 08:00', ['Verifikasi 4 jam', 'Penyerahan 4 jam'], { awayUntil: '2026-04-10' });
const message = (minute: number, more: Partial<Message> = {}): Message => ({ at: wib(`2026-04-07 10:0${minute}`), by: 'requester', actor: 'siti@riset.example', via: 'page', text: `Pesan ${minute}`, ...more });
const contents = (messages: readonly Message[]): RequestContents => ({
  name: '', email: '', onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: '', description: '', keywords: '', attachment: '', answers: [], messages,
});

test('The card has the last five messages, the youngest first, with who said them when; all of them stand behind one button', () => {
  const many = contents([1, 2, 3, 4, 5].map((minute) => message(minute)).concat(message(6, { by: 'librarian', actor: budi.email, text: 'x'.repeat(600) }), message(7, { text: '', link: 'https://data.example/a' })));
  const section = conversationSection(desk, image, many);
  expect(section?.widgets.map((widget) => (widget.kind === 'line' ? [widget.label, widget.text.slice(0, 30), widget.press && 'address' in widget.press ? widget.press.address : undefined] : [widget.kind]))).toEqual([
    ['text'],
    ['Pemohon · Selasa 7 April 10.07', 'https://data.example/a', 'https://data.example/a'], ['Budi Santoso · Selasa 7 April 10.06', 'x'.repeat(30), undefined],
    ['Pemohon · Selasa 7 April 10.05', 'Pesan 5', undefined], ['Pemohon · Selasa 7 April 10.04', 'Pesan 4', undefined], ['Pemohon · Selasa 7 April 10.03', 'Pesan 3', undefined], ['buttons'],
  ]);
  expect(wholeMessages(desk, image, many).map(([, text]) => text.length)).toEqual([22, 600, 7, 7, 7, 7, 7]);
});

test('Without messages there is no such section; a link that is no plain address stays text', () => {
  expect(conversationSection(desk, { ...image, awayUntil: null }, contents([]))).toBeNull();
  expect(conversationSection(desk, { ...image, awayUntil: '2026-04-07' }, null)).toBeNull();
  expect(conversationSection(desk, image, contents([message(1, { text: '', link: 'https://jahat.example\u202e/fdp' })]))?.widgets[1]).not.toHaveProperty('press');
});
