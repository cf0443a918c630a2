import { readFileSync } from 'node:fs';
import { cardActions, type CardActionName, type Place } from '../../src/domain/authority';
import type { Librarian, Role } from '../../src/domain/assignment';
import { noLoan } from '../../src/domain/loan';
import type { RequestContents, RequestImage } from '../../src/domain/request';
import { aboutNoRequest, type CardAction } from '../../src/application/cards/cardCall';
import { runCardCommand } from '../../src/application/cards/runCardCommand';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { request, wib } from '../domain/requestBuilder';
import { restrictedMemory } from '../support/restrictedMemory';
import { startingConfiguration } from '../support/startingConfiguration';

const yes = '✓';
type Cell = '✓' | '–';

/** Who may do what, where: own | region | elsewhere. */
const table: Readonly<Record<CardActionName, Readonly<Record<Role, readonly [Cell, Cell, Cell]>>>> = {
  take: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  nextStage: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  resume: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  askRequester: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  waitOthers: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  agreeDate: { librarian: ['✓', '–', '–'], coordinator: ['✓', '✓', '–'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  proposeDate: { librarian: ['✓', '–', '–'], coordinator: ['✓', '✓', '–'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  keepDate: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  handOver: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  deliver: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  decline: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  note: { librarian: ['✓', '✓', '✓'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  effort: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  appointment: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  merge: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  split: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  askCheck: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  checked: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  fromMail: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  loan: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  extendLoan: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  keepLoan: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  returned: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  loanDone: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  confidential: { librarian: ['✓', '–', '–'], coordinator: ['✓', '✓', '–'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  reveal: { librarian: ['–', '–', '–'], coordinator: ['✓', '✓', '–'], head: ['✓', '✓', '✓'], admin: ['–', '–', '–'] },
  samePerson: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  otherPerson: { librarian: ['✓', '✓', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
  handOverAll: { librarian: ['✓', '–', '–'], coordinator: ['✓', '✓', '✓'], head: ['✓', '✓', '✓'], admin: ['✓', '✓', '✓'] },
};

const roles: readonly Role[] = ['librarian', 'coordinator', 'head', 'admin'];
const placeNames: readonly Place[] = ['own', 'region', 'elsewhere'];
const now = wib('2026-04-08 09:00');
const colleague = 'cici@perpustakaan.example';

const checkOfOthersWork = { secondPerson: true as const, doer: 'dewi@perpustakaan.example' };

const asked: RequestContents = {
  name: 'Siti', email: 'siti@riset.example', onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: 'Judul', description: 'Dua hal', keywords: '',
  attachment: '', answers: [],
};

/** One request of Bandung under way; the person is its assignee, serves Bandung, or serves Ambon. */
function deskFor(role: Role, place: Place, action: CardActionName): { work: WorkUnit; image: RequestImage } {
  const me: Librarian = person('saya@perpustakaan.example', role, place === 'elsewhere' ? 'ambon' : 'bandung');
  const others = [person(colleague, 'librarian', 'bandung'), person('dewi@perpustakaan.example', 'librarian', 'bandung')];
  const started = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 5 hari', ...(action === 'appointment' ? ['Pendampingan janji temu'] : []), 'Penyerahan 4 jam'], {
    status: action === 'resume' ? 'waitingOthers' : 'inProgress', stageIndex: 1, assignee: place === 'own' ? me.email : colleague, neededBy: '2026-04-10',
    pause: action === 'resume' ? { kind: 'others', since: wib('2026-04-08 08:00') } : null,
  });
  const stages = started.stages.map((stage, index) => (index === 0 ? { ...stage, finishedAt: wib('2026-04-07 09:00') } : index === 1 ? { ...stage, startedAt: wib('2026-04-07 09:00'), ...(action === 'askCheck' || action === 'checked' ? checkOfOthersWork : {}) } : stage));
  // Lent already, so that whoever may can also do something about a loan.
  const loan = { ...noLoan, lentOn: '2026-04-07', returnBy: '2026-04-22', tasks: ['overdue' as const] };
  const otherSenders = [{ id: 'm1', from: 'lain@riset.example', at: wib('2026-04-08 08:30'), text: 'Halo', shortened: false }];
  const image: RequestImage = { ...started, stages, loan, otherSenders, ...(action === 'reveal' ? { confidential: true, restrictedRow: 2 } : {}) };
  const configuration = { ...startingConfiguration(), librarians: [me, ...others] };
  const state = { ...readState([]), images: new Map([image, { ...image, ticket: 'LK-2026-00002', sequence: 2 }].map((one) => [one.ticket, one])) };
  const work = new WorkUnit(state, configuration, now);
  work.loadedContents.set(image.ticket, asked);
  work.restricted = () => restrictedMemory(new Map([[2, { ticket: image.ticket, fields: {}, contents: asked, history: [] }]]));
  return { work, image };
}

function person(email: string, role: Role, region: string): Librarian {
  return { name: email, email, role, regions: [region], homeRegion: region, services: '*', substitute: null, active: true };
}

const actions: Readonly<Record<CardActionName, (place: Place) => CardAction>> = {
  take: () => ({ name: 'take' }), resume: () => ({ name: 'resume' }), nextStage: () => ({ name: 'nextStage', from: 1 }),
  askRequester: () => ({ name: 'askRequester', text: 'Tahun berapa?' }), waitOthers: () => ({ name: 'waitOthers', text: 'Penyedia data' }),
  agreeDate: () => ({ name: 'agreeDate', proposal: null }), proposeDate: () => ({ name: 'proposeDate', day: '2026-04-20' }), keepDate: () => ({ name: 'keepDate' }),
  handOver: () => ({ name: 'handOver', region: 'bandung', person: 'dewi@perpustakaan.example', text: '' }), deliver: () => ({ name: 'deliver', link: '', text: '' }),
  loan: () => ({ name: 'loan', barcodes: '007', returnBy: null }), extendLoan: () => ({ name: 'extendLoan', returnBy: '2026-04-22' }), keepLoan: () => ({ name: 'keepLoan' }), returned: () => ({ name: 'returned' }), loanDone: () => ({ name: 'loanDone' }),
  decline: () => ({ name: 'decline', text: 'Di luar layanan' }), note: () => ({ name: 'note', text: 'Hati-hati' }), effort: () => ({ name: 'effort', minutes: 30, level: 2 }),
  appointment: () => ({ name: 'appointment', at: wib('2026-04-13 10:00') }),
  merge: () => ({ name: 'merge', into: 'LK-2026-00002' }),
  split: () => ({ name: 'split', service: 'grammarly', region: 'ambon', title: 'Abstrak', text: 'Mohon diperiksa bahasanya.' }),
  samePerson: () => ({ name: 'samePerson', mail: 'm1' }), otherPerson: () => ({ name: 'otherPerson', mail: 'm1' }),
  askCheck: () => ({ name: 'askCheck' }), checked: () => ({ name: 'checked' }),
  fromMail: () => ({ name: 'fromMail', mail: 'm1', sender: 'Siti', email: 'siti@riset.example', title: 'Tanya', text: 'Halo', region: 'bandung', service: 'grammarly' }),
  confidential: () => ({ name: 'confidential' }), reveal: () => ({ name: 'reveal' }),
  handOverAll: (place) => ({ name: 'handOverAll', from: place === 'own' ? 'saya@perpustakaan.example' : colleague, person: 'dewi@perpustakaan.example' }),
};

const cells = cardActions.flatMap((action) => roles.flatMap((role) => placeNames.map((place, index) => ({ action, role, place, allowed: table[action][role][index] === yes }))));

test.each(cells)('$role, $place: $action is allowed: $allowed', ({ action, role, place, allowed }) => {
  const { work, image } = deskFor(role, place, action);
  const call = { key: 'key-12345678', ticket: aboutNoRequest.includes(action) ? null : image.ticket, sequence: aboutNoRequest.includes(action) ? null : image.sequence, action: actions[action](place) };
  const outcome = runCardCommand(work, call, 'saya@perpustakaan.example', { deskOwner: 'admin@perpustakaan.example', reopenDays: 30, statusAddress: () => 'https://status.example/' }, null);
  // Taking one's own does nothing, but is no trespass; everything else that is allowed leaves a trace.
  expect(outcome).toMatchObject(allowed ? { done: true } : { done: false, reason: 'notAllowed' });
  expect(work.events.length > 0).toBe(allowed && !(action === 'take' && place === 'own'));
});

test.each(cardActions)('who is not, or no longer, an active librarian may not %s', (action) => {
  const { work, image } = deskFor('admin', 'own', action);
  const call = { key: 'key-12345678', ticket: image.ticket, sequence: image.sequence, action: actions[action]('own') };
  const context = { deskOwner: 'admin@perpustakaan.example', reopenDays: 30, statusAddress: () => '' };
  expect(runCardCommand(work, call, 'tamu@riset.example', context, null)).toEqual({ done: false, reason: 'notLibrarian' });
  const people = work.configuration.librarians.map((one) => ({ ...one, active: false }));
  const closed = new WorkUnit(work.state, { ...work.configuration, librarians: people }, now);
  expect(runCardCommand(closed, call, 'saya@perpustakaan.example', context, null)).toEqual({ done: false, reason: 'notLibrarian' });
  expect(closed.events).toEqual([]);
});

test('who may not read a confidential request may do nothing with it, and is offered no way to come to read it', () => {
  for (const [role, place, may] of [
    ['librarian', 'own', true], ['librarian', 'region', false], ['librarian', 'elsewhere', false], ['coordinator', 'region', true], ['coordinator', 'elsewhere', false], ['head', 'elsewhere', true], ['admin', 'elsewhere', true],
  ] as const) {
    for (const action of cardActions.filter((name) => !aboutNoRequest.includes(name) && table[name][role][placeNames.indexOf(place)] === yes)) {
      const { work, image } = deskFor(role, place, action);
      work.images.set(image.ticket, { ...image, confidential: true, restrictedRow: 2 });
      const call = { key: 'key-12345678', ticket: image.ticket, sequence: image.sequence, action: actions[action](place) };
      const outcome = runCardCommand(work, call, 'saya@perpustakaan.example', { deskOwner: 'admin@perpustakaan.example', reopenDays: 30, statusAddress: () => '' }, null);
      expect([role, place, action, outcome.done || outcome.reason !== 'notAllowed']).toEqual([role, place, action, may]);
    }
  }
});

test('docs/authority.md shows this very table', () => {
  const rows = cardActions.map((action) => `| ${action} | ${roles.map((role) => table[action][role].join(' ')).join(' | ')} |`);
  const shown = readFileSync('docs/authority.md', 'utf8').split('\n').filter((line) => line.includes('✓'));
  expect(shown.map((line) => line.replace(/ \([^|]*\) \|/, ' |'))).toEqual(rows);
});
