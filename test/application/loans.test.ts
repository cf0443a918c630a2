import type { CardAction } from '../../src/application/cards/cardCall';
import { runCardCommand } from '../../src/application/cards/runCardCommand';
import { requestOfSender } from '../../src/application/cards/search';
import { runChores } from '../../src/application/chores/chores';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { runPageCommand } from '../../src/application/pageCommands/pageCommand';
import type { PageAction } from '../../src/application/pageCommands/pageRequest';
import type { Librarian } from '../../src/domain/assignment';
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

/** The desk at an instant with one loan out, where the library answers each wish for an extension itself. */
function asking(at: string, loan: Partial<Loan> = {}): { work: WorkUnit; press: (action: PageAction) => string; card: (action: CardAction, key?: string) => string; mails: () => string[]; loan: () => Loan | undefined } {
  const image = borrowed(1, '2026-04-15', { service: 'collection-loan' }, loan);
  const librarian: Librarian = { name: 'Ani', email: 'ani@perpustakaan.example', role: 'librarian', regions: ['bandung'], homeRegion: 'bandung', services: '*', substitute: null, active: true };
  const rules = { ...configuration.settings.loans, ask: true, extensions: 2 };
  const work = new WorkUnit({ ...readState([]), images: new Map([[image.ticket, image]]) }, { ...configuration, librarians: [librarian], settings: { ...configuration.settings, loans: rules } }, Date.parse(at));
  const statusAddress = (): string => 'https://desk.example/';
  const said = (outcome: { readonly done: boolean; readonly reason?: string }): string => (outcome.done ? 'done' : (outcome.reason ?? ''));
  let presses = 0;
  return {
    work,
    press: (action) => said(runPageCommand(work, { grant: { ticket: image.ticket, sequence: 1 }, key: `press-${(presses += 1)}-page`, action }, { statusAddress, reopenDays: 30 }, null)),
    card: (action, key = `press-${(presses += 1)}-card`) => said(runCardCommand(work, { ticket: image.ticket, sequence: 1, key, action }, librarian.email, { deskOwner: 'admin@p.example', reopenDays: 30, statusAddress }, null)),
    mails: () => [...work.outbox.values()].map(({ to, parameters }) => `${to.join()}: ${parameters.loan?.news ?? parameters.kind} ${parameters.requests[0]?.loan?.returnBy ?? ''}`),
    loan: () => work.images.get(image.ticket)?.loan,
  };
}

test('A mail of somebody whose request has ended can become a new one, though something is still lent to them', () => {
  const ended = borrowed(1, '2026-04-15');
  const open = { ...borrowed(2, '2026-04-15'), status: 'delivered' as const };
  expect(requestOfSender([ended], 'siti@riset.example')).toBeNull();
  expect(requestOfSender([ended, open], 'siti@riset.example')).toBe(open);
});

const wish = { name: 'extendLoan', returnBy: '2026-04-15' } as const;

test('Where the library answers itself, a wish waits for the librarian, and yes and no are told', () => {
  const yes = asking('2026-04-13T09:00:00+07:00');
  expect([yes.press(wish), yes.press(wish)]).toEqual(['done', 'alreadyAsked']);
  expect([yes.loan()?.returnBy, yes.loan()?.tasks, yes.mails()]).toEqual(['2026-04-15', ['answer'], ['ani@perpustakaan.example: asked 2026-04-15']]);
  expect([yes.card(wish, 'one-press'), yes.card(wish, 'one-press'), yes.card(wish)]).toEqual(['done', 'done', 'changed']);
  // Counted from the return day, which has not passed.
  expect(yes.loan()).toMatchObject({ returnBy: '2026-04-29', extended: 1, askedAt: null, tasks: [] });
  expect(yes.mails().slice(1)).toEqual(['siti@riset.example: extended 2026-04-29']);

  const no = asking('2026-04-13T09:00:00+07:00');
  expect([no.press(wish), no.card({ name: 'keepLoan' }), no.press(wish)]).toEqual(['done', 'done', 'notExtendable']);
  expect([no.loan()?.tasks, no.mails().slice(1)]).toEqual([[], ['siti@riset.example: kept 2026-04-15']]);
});

test('A librarian notes barcodes and another day, hears why not, and is done with what was to be done', () => {
  const desk = asking('2026-04-13T09:00:00+07:00', { tasks: ['extend', 'pickUp'] });
  expect([desk.card({ name: 'loan', barcodes: '=1+1', returnBy: null }), desk.card({ name: 'loan', barcodes: '', returnBy: '2026-03-31' })]).toEqual(['barcodes', 'beforeLoan']);
  expect([desk.card({ name: 'loan', barcodes: '007, 008', returnBy: '2026-04-30' }), desk.card({ name: 'loanDone' })]).toEqual(['done', 'done']);
  expect(desk.loan()).toMatchObject({ barcodes: ['007', '008'], returnBy: '2026-04-30', tasks: [] });
  expect(desk.work.events.map(({ data }) => `${String(data.what)} ${String(data.to)}`)).toEqual(['barcodes 007, 008', 'returnBy 2026-04-30', 'done null']);
  expect(desk.mails()).toEqual(['siti@riset.example: moved 2026-04-30']);
  expect([desk.press({ name: 'askPickUp', place: ' R. 1 ' }), desk.press({ name: 'askPickUp', place: '' })]).toEqual(['done', 'done']);
  // Taken back before the librarian was told.
  expect([desk.loan()?.pickUp, desk.mails().length]).toEqual([null, 1]);
  expect([desk.card({ name: 'returned' }), desk.card({ name: 'returned' }), desk.press({ name: 'askPickUp', place: 'R. 1' })]).toEqual(['done', 'loanOver', 'loanOver']);
});
