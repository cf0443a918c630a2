import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

test('A step that fails leaves nothing of what it had begun: no event, no mail ordered or withdrawn, no tab, no figure, no memory', () => {
  const image = request('2026-04-06 08:00', ['Verifikasi 4 jam']);
  const work = new WorkUnit({ ...readState([]), images: new Map([[image.ticket, image]]) }, startingConfiguration(), wib('2026-04-07 09:00'));
  const mail = { cc: [], ticket: image.ticket, priority: 1, parameters: { kind: 'delivered' as const, language: 'id' as const, requests: [], nameOfReader: '' } };
  work.order({ ...mail, to: ['siti@riset.example'] });
  const picture = (): string => JSON.stringify([
    ...[work.images, work.outbox, work.mailsDone, work.figurePieces, work.replacements, work.slotWrites, work.surveyWrites].map((map) => [...(map as Map<unknown, unknown>)]),
    [...work.changed], [...work.mailsTouched], work.events, work.problems, work.meta, work.clinic,
  ]);
  const before = picture();
  const thrown = work.attempt(() => {
    work.record([{ type: 'noteChanged', ticket: image.ticket, at: work.now, actor: 'desk', data: {}, patch: { noteToRequester: 'setengah jadi' } }]);
    for (const entry of [...work.outbox.values()]) work.withdraw(entry);
    work.order({ ...mail, to: ['tari@riset.example'] });
    work.replacements.set('week', []);
    work.putFigures('x', 1);
    work.surveyWrites.set(2, {});
    work.clinic = { ...work.clinic, seen: 'half' };
    work.meta.choresAt = 1;
    throw new Error('the chore broke');
  });
  expect(thrown).toEqual(new Error('the chore broke'));
  expect(picture()).toBe(before);
});
