import { runChores } from '../../src/application/chores/chores';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { lend, noLoan, type Loan } from '../../src/domain/loan';
import type { RequestImage } from '../../src/domain/request';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const configuration = startingConfiguration();

/** A request that ended on the day it was delivered, with a loan to be back on a day. */
function borrowed(sequence: number, returnBy: string, extra: Partial<RequestImage> = {}, loan: Partial<Loan> = {}): RequestImage {
  const calendar = configuration.calendars.of('bandung');
  const image = request('2026-04-01 08:00', ['Verifikasi 4 jam', 'Penyerahan 4 jam'], {
    ticket: `LK-2026-0000${sequence}`, sequence, service: 'collection-loan', status: 'completed', deliveredAt: wib('2026-04-01 10:00'), endedAt: wib('2026-04-08 16:00'), shortTitle: `Buku ${sequence}`, ...extra,
  });
  return { ...image, loan: { ...lend(calendar, { ...noLoan, barcodes: [`00${sequence}`], returnBy }, '2026-04-01', configuration.settings.loans), ...loan } };
}

/** Goes on from images at an instant: what the clock's turn does to them, and the mails about loans that it orders. */
function turn(images: readonly RequestImage[], at: string): { images: RequestImage[]; mails: string[]; logged: string[] } {
  const work = new WorkUnit({ ...readState([]), images: new Map(images.map((image) => [image.ticket, image])) }, configuration, Date.parse(at));
  expect(runChores(work, { deskOwner: 'admin@p.example', statusAddress: (image) => `https://desk.example/?t=${image.ticket}` })).toEqual([]);
  const mails = [...work.outbox.values()].filter(({ parameters }) => parameters.kind === 'loan');
  return {
    images: images.map((image) => work.images.get(image.ticket) ?? image),
    mails: mails.map((mail) => `${mail.to.join()} ${mail.hoursOf ?? ''}: ${mail.parameters.requests.map(({ title, loan }) => `${title}${loan?.late === true ? ' late' : ''}`).join(', ')}`),
    logged: work.events.map(({ data }) => String(data.what)),
  };
}

test('All loans of a requester that are due come in one mail a day, in the hours of the region; what came later waits for the morrow', () => {
  let desk = [borrowed(1, '2026-04-15'), borrowed(2, '2026-04-09'), borrowed(3, '2026-04-15', { requesterEmail: 'budi@riset.example' })];
  const at = (wall: string, offset = '+07:00'): string[] => {
    const done = turn(desk, `2026-04-${wall}:00${offset}`);
    desk = done.images;
    return done.mails;
  };
  expect(at('10T07:00')).toEqual([]);
  expect(at('10T07:30')).toEqual(['siti@riset.example bandung: Buku 1, Buku 2 late', 'budi@riset.example bandung: Buku 3']);
  expect(at('10T08:00')).toEqual([]);
  // Lent since: its reminder falls on the same day, and its requester has had a mail.
  desk = [...desk, borrowed(4, '2026-04-13', {}, { setOn: '2026-04-01' })];
  expect(at('10T09:00')).toEqual([]);
  expect(at('13T09:00')).toEqual(['siti@riset.example bandung: Buku 4']);
  expect(at('12T09:00')).toEqual([]);
});

test('Each region has its own morning: Ambon is reminded while Bandung still sleeps', () => {
  const desk = [borrowed(1, '2026-04-15', { region: 'ambon', requesterEmail: 'amos@riset.example' }), borrowed(2, '2026-04-15')];
  expect(turn(desk, '2026-04-10T07:30:00+09:00').mails).toEqual(['amos@riset.example ambon: Buku 1']);
});

test('When mails have not helped, or nobody can be reached by mail, the loan becomes a task of its librarian, once', () => {
  const late = borrowed(1, '2026-04-15', {}, { steps: 5 });
  const unreachable = borrowed(2, '2026-04-15', { requesterEmail: null });
  const done = turn([late, unreachable], '2026-05-18T09:00:00+07:00');
  expect([done.mails, done.logged, done.images.map(({ loan }) => loan?.tasks)]).toEqual([[], ['overdue', 'overdue'], [['overdue'], ['overdue']]]);
  expect(turn(done.images, '2026-05-25T09:00:00+07:00').logged).toEqual([]);
  expect(turn([borrowed(3, '2026-04-15', {}, { returnedOn: '2026-04-10' })], '2026-05-18T09:00:00+07:00').logged).toEqual([]);
});
