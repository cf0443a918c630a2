import { orderDigests } from '../../../src/application/warn/digest';
import { staffOf } from '../../../src/application/warn/staff';
import { runCardCommand } from '../../../src/application/cards/runCardCommand';
import { readState } from '../../../src/application/desk/deskState';
import { WorkUnit } from '../../../src/application/desk/workUnit';
import { takeMail } from '../../../src/application/inbox/takeMail';
import type { UnderstoodMail } from '../../../src/application/inbox/understandMail';
import { requesterAddresses } from '../../../src/application/mail/mailRequest';
import type { RequestContents, RequestImage } from '../../../src/domain/request';
import { request, wib } from '../../domain/requestBuilder';
import { restrictedMemory } from '../../support/restrictedMemory';
import { startingConfiguration } from '../../support/startingConfiguration';

const [budi, siti] = ['budi@perpustakaan.example', 'siti@riset.example'];
const contents: RequestContents = {
  name: 'Siti', email: siti, onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: 'Pakan', description: 'Uraian', keywords: '', attachment: '', answers: [],
};
const context = { reopenDays: 30, statusAddress: () => 'https://status.example/', deskOwner: 'admin@perpustakaan.example' };

/** A request that waits for its requester since 09:00; it is 14:00. */
function deskWith(own: Partial<RequestImage> = {}): { work: WorkUnit; image: () => RequestImage; take: (mail: Partial<UnderstoodMail>) => ReturnType<typeof takeMail> } {
  const first = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'], {
    status: 'waitingRequester', pause: { kind: 'requester', since: wib('2026-04-07 09:00') }, assignee: budi, requesterEmail: siti, ...own,
  });
  const person = { name: 'Budi', email: budi, role: 'librarian' as const, regions: [first.region], homeRegion: first.region, services: '*' as const, substitute: null, active: true };
  const work = new WorkUnit({ ...readState([]), images: new Map([[first.ticket, first]]) }, { ...startingConfiguration(), librarians: [person] }, wib('2026-04-07 14:00'));
  work.loadedContents.set(first.ticket, contents);
  let count = 0;
  const take = (mail: Partial<UnderstoodMail>): ReturnType<typeof takeMail> => {
    count += 1;
    return takeMail(work, { id: `m${count}`, at: wib('2026-04-07 11:00'), from: siti, ticket: first.ticket, kind: 'person', trusted: true, failed: [], text: 'Tahun 2019.', files: [], ...mail }, first, context, null);
  };
  return { work, take, image: () => work.images.get(first.ticket) ?? first };
}

const messages = (work: WorkUnit, { ticket }: RequestImage): string[] => (work.contentsOf(ticket)?.messages ?? []).filter(({ by }) => by === 'requester').map(({ text }) => text);

test('The requester’s answer ends the wait when it came, once, with the names of its files', () => {
  const { work, take, image } = deskWith();
  expect([take({ id: 'a', files: ['izin.pdf', 'data $& 2.csv'] }), take({ id: 'a' })]).toEqual(['said', 'known']);
  expect(image()).toMatchObject({ status: 'inProgress', pause: null, stops: [{ from: wib('2026-04-07 09:00'), to: wib('2026-04-07 11:00'), because: 'requester' }] });
  expect(messages(work, image())).toEqual(['Tahun 2019.\n\nLampiran surat (2), tersimpan di kotak surat meja layanan: izin.pdf, data $& 2.csv']);
  expect([...work.outbox.values()].map(({ to, parameters }) => [to, parameters.kind])).toEqual([[[budi], 'answered']]);
});

test('An answer opens again what was closed for want of one', () => {
  const { take, image } = deskWith({ status: 'closedWithoutAnswer', pause: null, endedAt: wib('2026-04-06 16:00') });
  expect([take({}), image().status]).toEqual(['said', 'inProgress']);
});

test.each([
  ['a program', { kind: 'automatic' as const }, 'ignored'], ['nobody', { from: '' }, 'ignored'], ['somebody who says nothing', { text: '' }, 'ignored'],
  ['a librarian for whom nobody vouches', { from: budi, trusted: false }, 'ignored'], ['the requester’s address, forged', { trusted: false }, 'asked'], ['another address', { from: 'lain@x.example' }, 'asked'],
])('A mail of %s says nothing in the conversation and mails nobody', (_who, mail, outcome) => {
  const { work, take, image } = deskWith();
  expect(take(mail)).toBe(outcome);
  expect([image().status, messages(work, image()), work.outbox.size]).toEqual(['waitingRequester', [], 0]);
});

test('A mail from another address waits for one click, which makes it an answer and its address known', () => {
  const { work, take, image } = deskWith();
  take({ id: 'x', from: 'siti.rahma@gmail.example', text: 'Saya Siti, tahun 2020.' });
  const [waiting] = image().otherSenders ?? [];
  expect(waiting).toMatchObject({ from: 'siti.rahma@gmail.example', at: wib('2026-04-07 11:00'), text: 'Saya Siti, tahun 2020.' });
  const press = (name: 'samePerson' | 'otherPerson'): unknown => runCardCommand(work, { key: `key-${name}`, ticket: image().ticket, sequence: image().sequence, action: { name, mail: waiting?.id ?? '' } }, budi, context, null);
  expect([press('samePerson'), press('otherPerson')]).toEqual([{ done: true }, { done: false, reason: 'changed' }]);
  expect(image()).toMatchObject({ status: 'inProgress', otherSenders: [], stops: [{ to: wib('2026-04-07 11:00') }] });
  expect([take({ id: 'y', from: 'siti.rahma@gmail.example', text: 'Dan 2021.' }), messages(work, image())]).toEqual(['said', ['Saya Siti, tahun 2020.', 'Dan 2021.']]);
});

test('A mail of somebody else is left alone by one click', () => {
  const { work, take, image } = deskWith();
  take({ from: 'lain@x.example' });
  runCardCommand(work, { key: 'key-12345678', ticket: image().ticket, sequence: image().sequence, action: { name: 'otherPerson', mail: image().otherSenders?.[0]?.id ?? '' } }, budi, context, null);
  expect([image().status, image().otherSenders, image().otherAddresses, messages(work, image())]).toEqual(['waitingRequester', [], undefined, []]);
});

test('Ten mails in an hour are taken in; the eleventh is told to the administrator', () => {
  const { work, take } = deskWith();
  expect(Array.from({ length: 11 }, (_, index) => take({ id: `r${index}` })).filter((outcome) => outcome !== 'said')).toEqual(['tooMany']);
  expect(work.problems).toMatchObject([{ code: 'mailsTooMany' }]);
  expect(take({ id: 'later', at: wib('2026-04-07 12:01') })).toBe('said');
});

test('A librarian’s reply becomes a note, and is not answered twice a day', () => {
  const { work, take, image } = deskWith();
  expect([take({ from: budi, text: 'Besok.' }), take({ from: budi, text: 'Lusa.' })]).toEqual(['noted', 'noted']);
  expect([image().colleagueNotes?.map(({ by, text }) => `${by}: ${text}`), messages(work, image())]).toEqual([[`${budi}: Besok.`, `${budi}: Lusa.`], []]);
  expect([...work.outbox.values()].flatMap(({ parameters }) => parameters.said ?? [])).toEqual([{ news: 'noted', text: 'Besok.' }]);
});

test('An address that fails gets no more mails until somebody writes from it', () => {
  const { work, take, image } = deskWith({ onBehalfEmail: 'dosen@riset.example' });
  expect([take({ kind: 'bounce', failed: [siti] }), take({ kind: 'bounce', failed: [siti] }), take({ kind: 'bounce', failed: ['lain@x.example'] })]).toEqual(['bounced', 'ignored', 'ignored']);
  expect(requesterAddresses(image())).toEqual(['dosen@riset.example']);
  expect([...work.outbox.values()].map(({ to, parameters }) => [to, parameters.said?.[0]])).toEqual([[[budi], { news: 'bounced', text: siti }]]);
  take({});
  expect(requesterAddresses(image())).toEqual([siti, 'dosen@riset.example']);
});

test('Of a confidential request the shared spreadsheet learns neither who wrote nor what', () => {
  const hidden = { confidential: true, restrictedRow: 2, requesterEmail: 'Tertutup' };
  const { work, take, image } = deskWith(hidden);
  work.restricted = () => restrictedMemory(new Map([[2, { ticket: image().ticket, fields: { requesterEmail: siti }, contents, history: [] }]]));
  expect([take({ text: 'Rahasia satu' }), take({ from: 'lain@rahasia.example', text: 'Rahasia dua' }), take({ kind: 'bounce', failed: [siti] })]).toEqual(['said', 'asked', 'bounced']);
  expect(JSON.stringify([...work.images, ...work.events, ...work.contents, ...work.outbox])).not.toMatch(/rahasia|siti@/i);
  expect(work.texts.get(image().ticket)).toMatchObject({ contents: { messages: [{ text: 'Rahasia satu' }] }, fields: { otherSenders: [{ from: 'lain@rahasia.example', text: 'Rahasia dua' }], bounced: [{ address: siti }] } });
  expect(requesterAddresses(image())).toEqual(['Tertutup']);
});

test('The morning’s digest tells of mails from other addresses, though the request waits for its requester', () => {
  const { work, take, image } = deskWith();
  take({ from: 'lain@x.example' });
  const state = { ...readState([]), images: new Map([[image().ticket, image()]]) };
  const morning = new WorkUnit(state, work.configuration, wib('2026-04-08 07:35'));
  orderDigests(morning, staffOf(morning, 'admin@perpustakaan.example'), new Map());
  const lists = [...morning.outbox.values()].filter(({ to, parameters }) => to[0] === budi && parameters.kind === 'digest').flatMap(({ parameters }) => parameters.lists ?? []);
  expect(lists.map(({ heading, lines }) => [heading, lines.map(({ ticket, notes }) => [ticket, notes])])).toEqual([['otherSenders', [[image().ticket, ['otherSender']]]]]);
});

test('A mail about a request that was merged belongs to the one that goes on, where both are of one requester', () => {
  const merged = (shared: boolean) => deskWith({ status: 'completed', pause: null, endedAt: wib('2026-04-07 10:00'), mergedInto: { ticket: 'LK-2026-00009', sequence: 9, shared } });
  expect(merged(true).take({})).toEqual({ goesOn: { ticket: 'LK-2026-00009', sequence: 9 } });
  expect(merged(false).take({})).toBe('said');
});
