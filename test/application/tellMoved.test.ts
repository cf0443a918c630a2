import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { tellMoved } from '../../src/application/tellMoved';
import type { DeskEvent } from '../../src/domain/event';
import { request, wib } from '../domain/requestBuilder';
import { staffedConfiguration } from '../support/observedRows';

const image = request('2026-04-07 09:00', ['Verifikasi 4 jam', 'Penyediaan data 5 hari °°', 'Penyerahan 4 jam']);

/** One look at 10:00 in which the promise of the request moves to a wall clock, for the reason that the event gives. */
function move(work: WorkUnit, to: string, data: DeskEvent['data']): void {
  work.record([{ type: 'promiseMoved', ticket: image.ticket, at: work.now, actor: 'desk', data: { ...data, movedTo: wib(to) }, patch: { dueAt: wib(to) } }]);
  tellMoved(work, () => 'https://status.example');
}

test('a mail about a moved date that still waits keeps its reason when the requester’s own wait moves the date further', () => {
  const meta = readState([]);
  const first = new WorkUnit({ ...meta, images: new Map([[image.ticket, { ...image, dueAt: wib('2026-04-14 16:00') }]]) }, staffedConfiguration(), wib('2026-04-07 10:00'));
  move(first, '2026-04-15 16:00', { because: 'others' });
  const next = new WorkUnit({ ...meta, meta: first.meta, images: new Map(first.images), outbox: new Map(first.outbox) }, staffedConfiguration(), wib('2026-04-07 10:05'));
  move(next, '2026-04-17 16:30', { because: 'wait', waitedFor: 'requester' });
  expect([...next.outbox.values()].map(({ parameters }) => [parameters.kind, parameters.moved?.because, parameters.moved?.fromWall, parameters.requests[0]?.dueWall])).toEqual([
    ['moved', 'others', '2026-04-14T16:00', '2026-04-17T16:30'],
  ]);
});
