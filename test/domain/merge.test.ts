import { applyEvent, type DeskEvent } from '../../src/domain/event';
import { countFinished, noDeskFigures } from '../../src/domain/finished';
import { letGo, mergeInto, mergeTarget } from '../../src/domain/merge';
import type { RequestImage } from '../../src/domain/request';
import { changeStatus, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wib } from './requestBuilder';

const moment: Moment = { now: wib('2026-04-08 09:00'), actor: 'ani@perpustakaan.example', calendar: standardCalendar, reopenDays: 30 };

/** A request under way, asked by that mailbox. */
function asked(number: number, by: string, extra: Partial<RequestImage> = {}): RequestImage {
  return request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 5 hari', 'Penyerahan 4 jam'], {
    ticket: `LK-2026-0000${number}`, sequence: number, requesterEmail: `${by}@riset.example`, shortName: by, shortTitle: `Judul ${number}`, ...extra,
  });
}

function merged(image: RequestImage, into: RequestImage): { readonly from: RequestImage; readonly into: RequestImage; readonly events: readonly DeskEvent[] } {
  const outcome = mergeInto(image, into, moment);
  if (!outcome.ok) throw new Error(outcome.code);
  const after = (before: RequestImage): RequestImage => outcome.events.filter((event) => event.ticket === before.ticket).reduce(applyEvent, before);
  return { from: after(image), into: after(into), events: outcome.events };
}

test('the request that asks the same ends in the other one, which takes over its notes and links', () => {
  const note = (at: string, text: string) => ({ at: wib(at), by: 'ani@perpustakaan.example', text });
  const { from, into } = merged(
    asked(1, 'siti', { linked: ['LK-2026-00009'], colleagueNotes: [note('2026-04-07 09:00', 'pertama'), note('2026-04-08 08:00', 'ketiga')] }),
    asked(2, 'siti', { colleagueNotes: [note('2026-04-07 10:00', 'kedua')] }),
  );
  expect(from).toMatchObject({ status: 'cancelled', mergedInto: { ticket: 'LK-2026-00002', sequence: 2, shared: true }, linked: ['LK-2026-00009', 'LK-2026-00002'] });
  expect(into).toMatchObject({ status: 'new', linked: ['LK-2026-00001', 'LK-2026-00009'], absorbed: [{ ticket: 'LK-2026-00001', follower: null }] });
  expect(into.colleagueNotes?.map(({ text }) => text)).toEqual(['pertama', 'kedua', 'ketiga']);
  expect(into.dueAt).toBe(asked(2, 'siti').dueAt);
});

test('who is somebody else follows the other request, along a chain of merges too', () => {
  const first = merged(asked(1, 'siti'), asked(2, 'dodi'));
  expect(first.into.absorbed?.[0]?.follower).toEqual({ to: ['siti@riset.example'], name: 'siti', title: 'Judul 1', language: 'id' });
  const second = merged(first.into, asked(3, 'rina'));
  expect(second.into.absorbed?.map(({ ticket, follower }) => [ticket, follower?.name])).toEqual([['LK-2026-00002', 'dodi'], ['LK-2026-00001', 'siti']]);
  expect(mergeTarget([second.into], 'LK-2026-00001')).toBe(second.into);
  expect(mergeTarget([first.from, second.from], 'LK-2026-00001')).toBeUndefined();
  // Whose own the last one is follows nobody.
  expect(merged(first.into, asked(4, 'siti')).into.absorbed?.map(({ follower }) => follower?.name)).toEqual(['dodi', undefined]);
});

test.each<[string, RequestImage, RequestImage, string]>([
  ['itself', asked(1, 'siti'), asked(1, 'siti'), 'mergeItself'],
  ['one that has ended', asked(1, 'siti'), asked(2, 'siti', { status: 'completed' }), 'mergeEnded'],
  ['an open one, being confidential', asked(1, 'siti', { confidential: true }), asked(2, 'siti'), 'mergeConfidential'],
  ['a confidential one, being open', asked(1, 'siti'), asked(2, 'siti', { confidential: true }), 'mergeConfidential'],
  ['what somebody else asks in confidence', asked(1, 'siti', { confidential: true }), asked(2, 'dodi', { confidential: true }), 'mergeConfidential'],
  ['another, after its end', asked(1, 'siti', { status: 'declined' }), asked(2, 'siti'), 'requestEnded'],
])('a request is not merged into %s', (_words, image, into, code) => {
  expect(mergeInto(image, into, moment)).toEqual({ ok: false, code });
});

test('a merged request stands in no figure; opened again it is a request of its own and the other lets go of it, with all that came with it', () => {
  const first = merged(asked(1, 'siti'), asked(2, 'dodi'));
  const second = merged(first.into, asked(3, 'rina'));
  const finished = { ...second.from, stages: second.from.stages.map((stage) => ({ ...stage, startedAt: wib('2026-04-07 08:00'), finishedAt: wib('2026-04-07 10:00') })) };
  expect(countFinished(noDeskFigures, first.into, finished, standardCalendar)).toBe(noDeskFigures);
  expect(countFinished(noDeskFigures, first.into, { ...finished, mergedInto: null }, standardCalendar)).not.toBe(noDeskFigures);
  const reopened = changeStatus(second.from, 'inProgress', { ...moment, now: wib('2026-04-09 09:00') });
  if (!reopened.ok) throw new Error('not reopened');
  expect(reopened.image).toMatchObject({ status: 'inProgress', mergedInto: null, absorbed: [{ ticket: 'LK-2026-00001' }] });
  expect(letGo(second.into, () => undefined, moment)).toBeNull();
  const event = letGo(second.into, (ticket) => (ticket === 'LK-2026-00002' ? reopened.image : undefined), moment);
  expect(event).toMatchObject({ type: 'mergeUndone', data: { from: 'LK-2026-00002' }, patch: { absorbed: [] } });
});
